//! The text of cells and overviews: what stands for what, and the marks of deprecation.

use crate::markdown::decoded;

/// A cell's text as Markdown: `<br/>` becomes a newline, `\|` a bar. `N/A` means that there is none.
#[must_use]
pub fn cell_text(cell: &str) -> String {
    if cell == "N/A" {
        return String::new();
    }
    break_lines(&cell.replace("\\|", "|"))
}

/// A cell's text as the value that it shows: as [`cell_text`], with entities decoded; in JSON, without the backslashes that
/// only Markdown and MDX need.
#[must_use]
pub fn cell_value(cell: &str) -> String {
    let text = decoded(&break_lines(&cell.replace("\\|", "|")));
    let text = text.trim();
    let is_structured = text.trim_start_matches('\\').starts_with(['{', '[']);
    if is_structured && text.contains('\\') {
        without_escapes(text)
    } else {
        text.to_owned()
    }
}

/// The text without backslashes before punctuation that JSON never escapes (`\{`, `\<`, `\_`).
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            // What JSON escapes stays as it is.
            Some(next @ ('"' | '\\' | '/')) if c == '\\' => {
                out.push(c);
                out.push(*next);
                chars.next();
            }
            Some(next) if c == '\\' && next.is_ascii_punctuation() => {}
            _ => out.push(c),
        }
    }
    out
}

fn break_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("<br") {
        let tail = rest.get(start + 3..).unwrap_or_default();
        let inner = tail.trim_start_matches([' ', '/']);
        if let Some(after) = inner.strip_prefix('>') {
            out.push_str(rest.get(..start).unwrap_or_default());
            out.push('\n');
            rest = after;
        } else {
            out.push_str(rest.get(..start + 3).unwrap_or_default());
            rest = tail;
        }
    }
    out.push_str(rest);
    out
}

/// Splits the deprecation note off the text of a field: `: warning: ** DEPRECATED **: NOTE`, then the text proper.
/// The note is empty where it only says that the field will go.
#[must_use]
pub fn split_deprecation(text: &str) -> (Option<String>, String) {
    let Some(rest) = after_mark(text) else {
        return (None, text.trim().to_owned());
    };
    let (note, text) = rest.split_once("\n\n").unwrap_or((rest, ""));
    (Some(own_note(note)), text.trim().to_owned())
}

/// Splits the deprecation quote off the overview of a page or operation: `> :warning: **DEPRECATED**: NOTE`.
#[must_use]
pub fn split_deprecation_quote(text: &str) -> (Option<String>, String) {
    let mut note = None;
    let mut kept = Vec::new();
    for line in text.lines() {
        let quoted = line.trim_start().strip_prefix('>').map(str::trim_start);
        match quoted.and_then(after_mark) {
            Some(rest) if note.is_none() => note = Some(own_note(rest)),
            _ => kept.push(line),
        }
    }
    (note, kept.join("\n").trim().to_owned())
}

/// What follows the warning sign and the word DEPRECATED, however they are spaced.
fn after_mark(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    for part in [":", "warning", ":", "**", "DEPRECATED", "**", ":"] {
        rest = rest.strip_prefix(part)?.trim_start();
    }
    Some(rest)
}

/// The note, unless it is the sentence that every mark carries.
fn own_note(note: &str) -> String {
    let note = note.trim();
    let stock = note.starts_with("This will be removed in a future release");
    if stock {
        String::new()
    } else {
        note.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{cell_text, cell_value, split_deprecation, split_deprecation_quote};

    #[test]
    fn cells() {
        assert_eq!(cell_text("N/A"), "");
        assert_eq!(cell_text("a<br/>b<br />c<br>d <brx"), "a\nb\nc\nd <brx");
        assert_eq!(
            cell_value("{<br/>\"a\": \"&lt;x\\|y&gt;\"<br/>}"),
            "{\n\"a\": \"<x|y>\"\n}"
        );
        assert_eq!(
            cell_value("\\{<br/>\"a_b\": \"\\<x\\> \\\"y\\\" \\n\"\\}"),
            "{\n\"a_b\": \"<x> \\\"y\\\" \\n\"}"
        );
        assert_eq!(
            cell_value("&#123;&#x22;a&quot;: 1&rcub; &x"),
            "{\"a\": 1} &x"
        );
        // Not JSON: a backslash may be the value's own.
        assert_eq!(cell_value("\\d\\.\\d"), "\\d\\.\\d");
    }

    #[test]
    fn deprecation() {
        let marked = ": warning: ** DEPRECATED **: This will be removed in a future release, soon.\n\nUse b.";
        assert_eq!(
            split_deprecation(marked),
            (Some(String::new()), "Use b.".to_owned())
        );
        let noted = ":warning: **DEPRECATED**: Use b instead.";
        assert_eq!(
            split_deprecation(noted),
            (Some("Use b instead.".to_owned()), String::new())
        );
        assert_eq!(
            split_deprecation("DEPRECATED."),
            (None, "DEPRECATED.".to_owned())
        );
        let quote = "> :warning: **DEPRECATED**: Use B.\n\nText.";
        assert_eq!(
            split_deprecation_quote(quote),
            (Some("Use B.".to_owned()), "Text.".to_owned())
        );
    }
}
