//! Enum fences of TypeScript pages: `"a" | "b" | Unrecognized<string>`.

use crate::docs::{ValueList, ValueRow};
use crate::model::Literal;
use crate::source::Span;

/// Reads the fence of a `## Values` section; `body` is where its text is.
pub(super) fn parse(code: &str, body: Span) -> ValueList {
    let mut list = ValueList {
        values: Vec::new(),
        open: Some(false),
    };
    let mut at = 0;
    while let Some(rest) = code.get(at..) {
        let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '|' || c == ';');
        at += rest.len() - trimmed.len();
        if trimmed.is_empty() {
            break;
        }
        let len = item_len(trimmed);
        let text = trimmed.get(..len).unwrap_or_default().trim_end();
        match literal(text) {
            Some(value) => list.values.push(ValueRow {
                name: None,
                value,
                certain: true,
                description: String::new(),
                deprecated: None,
                span: body.part(at, text.len()),
            }),
            None if text.starts_with("Unrecognized<") => list.open = Some(true),
            None => {}
        }
        at += len.max(1);
    }
    list
}

/// The length of the item at the start of `text`: up to the next `|` outside quotes.
fn item_len(text: &str) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'"' if !escaped => quoted = !quoted,
            b'|' | b'\n' if !quoted => return index,
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    text.len()
}

fn literal(text: &str) -> Option<Literal> {
    if text.starts_with('"') {
        return serde_json::from_str(text).ok().map(Literal::String);
    }
    match text {
        "true" => Some(Literal::Bool(true)),
        "false" => Some(Literal::Bool(false)),
        _ => text.parse().ok().map(Literal::Integer),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::model::Literal;
    use crate::source::Span;

    #[test]
    fn strings_integers_and_openness() {
        let list = parse(
            "\"a | b\" | \"\" | \"*\" | Unrecognized<string>",
            Span::default(),
        );
        let values: Vec<_> = list.values.into_iter().map(|row| row.value).collect();
        assert_eq!(
            values,
            ["a | b", "", "*"].map(|v| Literal::String(v.into()))
        );
        assert_eq!(list.open, Some(true));

        let list = parse("1 | 0 | -1", Span::default());
        let values: Vec<_> = list.values.into_iter().map(|row| row.value).collect();
        assert_eq!(values, [1, 0, -1].map(Literal::Integer));
        assert_eq!(list.open, Some(false));
    }
}
