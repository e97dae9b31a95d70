//! What an operation's prose states: a summary, scopes.

/// The first paragraph, on one line.
pub(super) fn summary(prose: &str) -> String {
    let paragraph = prose.trim().split("\n\n").next().unwrap_or_default();
    let is_text = !paragraph.starts_with(['#', '|', '>', '-', '*', '+', '<', '`'])
        || paragraph.starts_with("**")
        || (paragraph.starts_with('`') && !paragraph.starts_with("```"));
    if !is_text {
        return String::new();
    }
    // A list may follow without a blank line.
    let lines = paragraph
        .lines()
        .map(str::trim)
        .take_while(|line| !["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark)));
    lines.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// The scopes that the prose names: what stands in backticks in a sentence about scopes.
pub(super) fn scopes(prose: &str) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for sentence in prose.split("\n\n").flat_map(sentences) {
        if !mentions_scope(sentence) {
            continue;
        }
        for token in backticked(sentence).filter(|token| is_scope(token)) {
            if !scopes.iter().any(|known| known == token) {
                scopes.push(token.to_owned());
            }
        }
    }
    scopes
}

/// Sentences end with a full stop, question or exclamation mark before white space; those in backticks do not.
fn sentences(paragraph: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut quoted = false;
    let mut before = None;
    for (index, c) in paragraph.char_indices() {
        if c == '`' {
            quoted = !quoted;
        }
        if c.is_whitespace() && !quoted && matches!(before, Some('.' | '?' | '!')) {
            sentences.push(paragraph.get(start..index).unwrap_or_default());
            start = index;
        }
        before = Some(c);
    }
    sentences.push(paragraph.get(start..).unwrap_or_default());
    sentences
}

fn mentions_scope(sentence: &str) -> bool {
    // Not inside backticks, where it may be the name of a parameter.
    sentence.split('`').step_by(2).any(|plain| {
        plain
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.eq_ignore_ascii_case("scope") || word.eq_ignore_ascii_case("scopes"))
    })
}

fn backticked(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).map(str::trim)
}

/// Scopes are paths, or words joined by dots, colons and the like (RFC 6749, section 3.3, allows more).
fn is_scope(token: &str) -> bool {
    let joined = token.contains(['.', ':', '/']);
    joined && !token.contains("://") && !token.chars().any(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::{scopes, summary};

    #[test]
    fn summaries() {
        let cases = [
            ("Creates a box.\n\nMore.", "Creates a box."),
            ("One\n  line.", "One line."),
            ("When **can** it:\n  + now\n  + then", "When **can** it:"),
            ("**Deprecated** soon.", "**Deprecated** soon."),
            ("`id` is needed.", "`id` is needed."),
            ("```\ncode\n```", ""),
            ("| a |\n| - |", ""),
            ("- list", ""),
            ("", ""),
        ];
        for (prose, expected) in cases {
            assert_eq!(summary(prose), expected, "{prose:?}");
        }
    }

    #[test]
    fn named_scopes() {
        let cases: [(&str, &[&str]); 7] = [
            (
                "Text with `a.b`.\n\nTo use a [token](x) you need\nto specify the `/boxes/{boxID}/lid.read` scope.",
                &["/boxes/{boxID}/lid.read"],
            ),
            (
                "Needs the `a:read` and `a:write` scopes. See `c:d`.",
                &["a:read", "a:write"],
            ),
            ("The scope `x.y`, or scope `x.y`.", &["x.y"]),
            ("Set `scope` to `a.b`.", &[]),
            ("The scope is in `token`.", &[]),
            ("A scope, see `https://example.com/a`.", &[]),
            ("", &[]),
        ];
        for (prose, expected) in cases {
            assert_eq!(scopes(prose), expected, "{prose:?}");
        }
    }
}
