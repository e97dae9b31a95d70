//! The text of cells and paragraphs written by hand: what is markup and what is said.

pub(super) use crate::docs::cell::skip;
pub(super) use crate::names::words::fold;

use crate::docs::cell::escape;
use crate::markdown::entity;

pub(super) use crate::markdown::decoded;

/// The HTML tags that authors put into cells. Anything else between `<` and `>` is text: `Array<X>`.
const TAGS: [&str; 27] = [
    "a", "b", "br", "code", "del", "details", "div", "em", "font", "hr", "i", "img", "ins", "kbd",
    "li", "nobr", "ol", "p", "s", "small", "span", "strong", "sub", "summary", "sup", "u", "ul",
];

/// An HTML tag in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name, as written.
    pub(super) name: &'a str,
    /// Whether it closes an element.
    pub(super) closes: bool,
    /// All between the name and `>`.
    pub(super) attributes: &'a str,
    /// How many bytes it takes.
    pub(super) len: usize,
}

impl<'a> Tag<'a> {
    /// The tag that a text starts with, if it is one of those that authors put into cells.
    pub(super) fn at(text: &'a str) -> Option<Self> {
        let rest = text.strip_prefix('<')?;
        let (closes, rest) = match rest.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
        let name = rest.get(..end)?;
        let known = TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name));
        let behind = rest.get(end..)?;
        let close = behind.find('>')?;
        let attributes = behind.get(..close)?;
        let shaped = attributes.is_empty() || attributes.starts_with([' ', '/', '\n']);
        (known && shaped && !attributes.contains('<')).then(|| Self {
            name,
            closes,
            attributes,
            len: text.len() - rest.len() + end + close + 1,
        })
    }

    /// Whether it is the tag of this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The value of an attribute: `name="x"`.
pub(super) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    while let Some(at) = rest.find(name) {
        let before = rest.get(..at)?;
        let behind = rest.get(at + name.len()..)?.trim_start();
        if let Some(value) = behind.strip_prefix('=').map(str::trim_start)
            && (before.is_empty() || before.ends_with(char::is_whitespace))
        {
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            return match quote {
                Some(quote) => value.get(1..)?.split(quote).next(),
                None => value.split([' ', '/', '>']).next(),
            };
        }
        rest = rest.get(at + name.len()..)?;
    }
    None
}

/// The names that `<a name="x">`, `<a id="x">` and their like give to places in a text.
pub(super) fn anchors(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let Some(rest) = text.get(at + 1..) else {
            continue;
        };
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let inside = rest.split('>').next().unwrap_or_default();
        for name in ["name", "id"] {
            if let Some(value) = attribute(inside, name)
                && !value.is_empty()
                && !value.contains(char::is_whitespace)
            {
                found.push(value);
            }
        }
    }
    found
}

/// What a text says: without HTML tags, emphasis, backticks and link destinations, entities and escapes read, white
/// space as single spaces. `<br>` is a newline.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut links = 0usize;
    while let Some(first) = rest.chars().next() {
        if let Some(tag) = Tag::at(rest) {
            if tag.is("br") || tag.is("hr") || tag.is("li") || tag.is("p") {
                out.push('\n');
            }
            rest = skip(rest, tag.len);
        } else if let Some((decoded, len)) = entity(rest) {
            out.push(decoded);
            rest = skip(rest, len);
        } else if let Some(escaped) = escape(rest) {
            out.push(escaped);
            rest = skip(rest, 1 + escaped.len_utf8());
        } else if matches!(first, '`' | '*') || (first == '_' && is_mark(&out, rest)) {
            rest = skip(rest, 1);
        } else if first == '[' && closes_link(rest) {
            links += 1;
            rest = skip(rest, 1);
        } else if first == ']' && links > 0 {
            links -= 1;
            rest = skip(rest, 1);
            let brackets = [('(', ')'), ('[', ']')];
            if let Some((_, close)) = brackets
                .into_iter()
                .find(|(open, _)| rest.starts_with(*open))
            {
                rest = rest.find(close).map_or("", |end| skip(rest, end + 1));
            }
        } else {
            out.push(first);
            rest = skip(rest, first.len_utf8());
        }
    }
    spaced(&out)
}

/// Whether the `[` at the start opens a link: `[text](…)` or `[text][…]`.
fn closes_link(text: &str) -> bool {
    let mut depth = 0usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => {}
            b'[' => depth += 1,
            b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return matches!(text.as_bytes().get(at + 1), Some(b'(' | b'['));
                }
            }
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    false
}

/// Whether the `_` at the start of `rest` is emphasis rather than part of a name.
fn is_mark(before: &str, rest: &str) -> bool {
    let left = before
        .chars()
        .next_back()
        .is_some_and(char::is_alphanumeric);
    let right = rest.chars().nth(1).is_some_and(char::is_alphanumeric);
    !(left && right)
}

fn spaced(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// A cell without HTML tags; each is a space.
pub(super) fn without_tags(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some(first) = rest.chars().next() {
        if let Some(tag) = Tag::at(rest) {
            out.push(' ');
            rest = skip(rest, tag.len);
        } else {
            out.push(first);
            rest = skip(rest, first.len_utf8());
        }
    }
    out
}

/// The pieces of a text between backticks, each with its place.
pub(super) fn code_spans(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('`')) {
        let start = at + open;
        let ticks = skip(text, start)
            .bytes()
            .take_while(|byte| *byte == b'`')
            .count();
        let fence = "`".repeat(ticks);
        let Some(len) = skip(text, start + ticks).find(&fence) else {
            break;
        };
        let inside = text
            .get(start + ticks..start + ticks + len)
            .unwrap_or_default();
        found.push((start, inside.trim()));
        at = start + ticks + len + ticks;
    }
    found
}

/// The code that a text starts with, and what stands behind it.
pub(super) fn leading_code(text: &str) -> Option<(&str, &str)> {
    let inside = text.trim_start_matches('`');
    let fence = text.get(..text.len() - inside.len())?;
    if fence.is_empty() {
        return None;
    }
    let (code, behind) = inside.split_once(fence)?;
    Some((code.trim(), behind))
}

#[cfg(test)]
mod tests {
    use super::{anchors, code_spans, leading_code, plain};

    #[test]
    fn markup_is_taken_off() {
        let cases = [
            (
                "**REQUIRED.** The _title_ of `x_y`",
                "REQUIRED. The title of x_y",
            ),
            ("a<br/>b &lt;c&gt; \\[d]", "a\nb <c> [d]"),
            ("[Link Object](#x) and [Y][y]", "Link Object and Y"),
            ("Map<string, X>", "Map<string, X>"),
            ("<a name=\"q\"></a>snake_case_ok", "snake_case_ok"),
            ("[[Provider](#p)]", "[Provider]"),
            ("&#x60;q&#x60; &bogus; &", "`q` &bogus; &"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn anchors_and_code() {
        assert_eq!(
            anchors("<a name=\"a b\"></a><a id='c'/><ManualAnchor id=\"d-e\" />"),
            ["c", "d-e"]
        );
        assert_eq!(code_spans("`a` ``b`c`` `d"), [(0, "a"), (4, "b`c")]);
        assert_eq!(leading_code("``b`c `` d"), Some(("b`c", " d")));
        for text in ["a `b`", "`a", "``", ""] {
            assert_eq!(leading_code(text), None, "{text}");
        }
        assert_eq!(plain("``"), "");
    }
}
