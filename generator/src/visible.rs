//! Text that shows what it is, on a terminal and in review.

use std::fmt::Write as _;

/// The text with escapes for characters that would show it other than it is: marks of direction, line separators,
/// characters without width. In JSON they can stand in strings only.
pub(crate) fn visible(text: String) -> String {
    let deceives = |c: char| matches!(c, '\u{7f}'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    if !text.contains(deceives) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if deceives(c) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn the_value_stays() {
        let text = "a\u{202e}\u{feff}é\u{85}";
        let written = visible(serde_json::to_string(text).unwrap());
        assert_eq!(written, r#""a\u202e\ufeffé\u0085""#);
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}
