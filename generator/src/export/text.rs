//! Descriptions as Markdown that stands without the docs around it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The text with links to other pages of the docs replaced by what they enclose.
pub(super) fn markdown(text: &str) -> String {
    let text = text.trim();
    if !text.contains('[') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut done = 0;
    // The link that is open, and what it encloses so far.
    let mut open: Option<(usize, usize, usize)> = None;
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        match (event, &mut open) {
            (Event::Start(Tag::Link { dest_url, .. }), None) if is_page(&dest_url) => {
                open = Some((range.start, usize::MAX, 0));
            }
            (Event::End(TagEnd::Link), Some((start, from, to))) => {
                if *start >= done {
                    out.push_str(text.get(done..*start).unwrap_or_default());
                    out.push_str(text.get(*from..*to).unwrap_or_default());
                    done = range.end;
                }
                open = None;
            }
            (_, Some((_, from, to))) => {
                *from = (*from).min(range.start);
                *to = (*to).max(range.end);
            }
            _ => {}
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Whether a link leads to another page of the docs rather than anywhere on the web.
fn is_page(destination: &str) -> bool {
    !destination.contains(':') && !destination.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn links_into_the_docs_become_text() {
        for (text, expected) in [
            ("plain", "plain"),
            ("see [A](../a.md) and [`B`](b.md#c).", "see A and `B`."),
            (
                "see [A](https://x.example/a)",
                "see [A](https://x.example/a)",
            ),
            ("[**A** b](a.md)\n\n- [x] [c](c.md)", "**A** b\n\n- [x] c"),
            ("[](a.md)[", "["),
            ("[open", "[open"),
        ] {
            assert_eq!(markdown(text), expected);
        }
    }
}
