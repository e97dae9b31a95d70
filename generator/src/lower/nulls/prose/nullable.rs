//! The word `nullable` in a description.

use super::{Word, is_denied};

/// Words that may stand before it in its sentence: other marks, types, and what means the field itself.
const BEFORE: [&str; 24] = [
    "a",
    "an",
    "the",
    "this",
    "it",
    "is",
    "field",
    "value",
    "property",
    "attribute",
    "optional",
    "required",
    "read",
    "only",
    "readonly",
    "deprecated",
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "array",
    "list",
    "and",
];

/// Whether it says that the value may be `null`: as a mark (`Nullable.`, `(nullable)`, `Optional, nullable`), or of the
/// field itself (`A nullable string`), and not of what the field is about (`Whether the column is nullable`).
pub(super) fn is_said(text: &str, words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else {
        return false;
    };
    let before = text.get(..word.offset).unwrap_or_default();
    let start = before
        .rfind(['.', ';', '!', '?', '(', '\n'])
        .map_or(0, |end| end + 1);
    let sentence = words.get(..at).unwrap_or_default();
    let mut sentence = sentence.iter().filter(|word| word.offset >= start);
    if is_denied(words, at) || !sentence.all(|word| BEFORE.contains(&word.text.as_str())) {
        return false;
    }
    // Several things are not this field.
    let is_plural = |word: &Word| word.text.ends_with('s') && !word.text.ends_with("ss");
    words
        .get(at + 1)
        .is_none_or(|next| next.begins || !is_plural(next))
}
