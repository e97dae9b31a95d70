//! What descriptions say of `null`.

mod nullable;

use crate::names::words::mentions;

/// Words behind `or null` that make it a condition or end of a value, not the beginning of a noun (`or null values`).
const LINKS: [&str; 24] = [
    "if",
    "when",
    "unless",
    "until",
    "while",
    "where",
    "on",
    "in",
    "at",
    "for",
    "to",
    "as",
    "and",
    "before",
    "after",
    "because",
    "since",
    "otherwise",
    "once",
    "whenever",
    "instead",
    "by",
    "during",
    "then",
];

/// Words behind `null` that begin a condition.
const CONDITIONS: [&str; 8] = [
    "if", "when", "unless", "until", "while", "where", "whenever", "for",
];

/// Words that deny what follows them in their clause.
const DENIALS: [&str; 9] = [
    "not", "never", "cannot", "can't", "mustn't", "won't", "isn't", "without", "non",
];

/// Verbs by which a caller gives a value.
const GIVING: [&str; 6] = ["set", "pass", "send", "use", "provide", "specify"];

/// Where a description says that the value may be `null`: the offset of the word.
#[must_use]
pub(super) fn says_null(text: &str) -> Option<usize> {
    // As a part of `nullable`, too.
    let mentioned = mentions(text, "null");
    let words = if mentioned { words(text) } else { Vec::new() };
    let says = |at: usize| match words.get(at).map(|word| word.text.as_str()) {
        Some("null") => is_allowed(&words, at),
        Some("nullable") => nullable::is_said(text, &words, at),
        _ => false,
    };
    let found = (0..words.len()).find(|at| says(*at))?;
    words.get(found).map(|word| word.offset)
}

/// A word, and what stands before it.
struct Word {
    text: String,
    offset: usize,
    /// Whether a sentence or clause begins with it.
    begins: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut begins = true;
    let mut current: Option<Word> = None;
    for (offset, c) in text.char_indices() {
        if c.is_alphanumeric() || c == '_' || c == '\'' {
            let word = current.get_or_insert_with(|| Word {
                text: String::new(),
                offset,
                begins: std::mem::take(&mut begins),
            });
            word.text.extend(c.to_lowercase());
            continue;
        }
        words.extend(current.take());
        begins |= matches!(c, '.' | ';' | ':' | ',' | '(' | ')' | '!' | '?' | '\n');
    }
    words.extend(current);
    words
}

fn is_allowed(words: &[Word], at: usize) -> bool {
    let text = |at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .map_or("", |word| word.text.as_str())
    };
    let before = |back: usize| text(at.checked_sub(back));
    let next = words.get(at + 1);
    let ends = next.is_none_or(|word| word.begins);
    let conditional = next.is_some_and(|word| CONDITIONS.contains(&word.text.as_str()));
    if is_denied(words, at) {
        return false;
    }
    let starts = words.get(at).is_some_and(|word| word.begins);
    if starts && conditional {
        return true;
    }
    // "`null` is allowed", "Null/undefined if …".
    let second = text(Some(at + 2));
    let after = next.map_or("", |word| word.text.as_str());
    if starts
        && ((after == "is" && matches!(second, "allowed" | "permitted"))
            || (after == "undefined" && CONDITIONS.contains(&second)))
    {
        return true;
    }
    // "If there is none, `null`."
    let clause = words.get(..at).unwrap_or_default();
    let clause = clause.iter().rev().find(|word| word.begins);
    if starts && ends && clause.is_some_and(|word| CONDITIONS.contains(&word.text.as_str())) {
        return true;
    }
    match before(1) {
        "or" => ends || next.is_some_and(|word| LINKS.contains(&word.text.as_str())),
        "be" => matches!(
            before(2),
            "may" | "can" | "could" | "might" | "will" | "would"
        ),
        // "may also be null", "can be explicitly null".
        "also" => before(2) == "may" || before(2) == "be",
        "is" => conditional,
        "to" | "as" => is_instruction(words, at),
        _ => GIVING.contains(&before(1)) && begins_sentence(words, at.checked_sub(1)),
    }
}

/// `Set to null to remove it`: what is set is the field itself only if nothing else is named.
fn is_instruction(words: &[Word], at: usize) -> bool {
    let giving = |at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .is_some_and(|word| GIVING.contains(&word.text.as_str()))
    };
    let two = at.checked_sub(2);
    let it = two
        .and_then(|at| words.get(at))
        .is_some_and(|word| matches!(word.text.as_str(), "it" | "this" | "field" | "value"));
    if it {
        let verb = at.checked_sub(3);
        return giving(verb) || giving(at.checked_sub(4)) && !plural_owner(words, verb);
    }
    giving(two) && begins_sentence(words, two)
}

/// Whether the words speak of the values of other things (`their value`).
fn plural_owner(words: &[Word], at: Option<usize>) -> bool {
    at.and_then(|at| words.get(at))
        .is_some_and(|word| matches!(word.text.as_str(), "their" | "its" | "whose"))
}

fn begins_sentence(words: &[Word], at: Option<usize>) -> bool {
    at.and_then(|at| words.get(at))
        .is_some_and(|word| word.begins)
}

/// Whether a word before it in the same clause denies it.
fn is_denied(words: &[Word], at: usize) -> bool {
    for word in words.get(..=at).unwrap_or_default().iter().rev() {
        if DENIALS.contains(&word.text.as_str()) {
            return true;
        }
        if word.begins {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::says_null;

    #[test]
    fn said() {
        for text in [
            "Where the next page starts, or null on the last page.",
            "The ID, or `null`.",
            "The id of the owner or null if there is none",
            "This may be null.",
            "Can be `null` until it is verified.",
            "Will be null if the domain is not available.",
            "Null when nothing was paid.",
            "When it ended. Null if it is still running.",
            "The limit (null for no limit).",
            "Set to `null` to remove the cutoff.",
            "The name. Set it to null to clear it.",
            "The date, which is null when unknown.",
            "Pass null to reset.",
            "The ID of the trip. If not in a trip, `null`.",
            "Null/undefined if managed by an agency.",
            "The time. `null` is allowed, but needs two others.",
            "Nullable. The name.",
            "The berth (nullable).",
            "The berth. Nullable",
            "Optional, nullable. The name.",
            "This field is nullable.",
            "A nullable string.",
            "Nullable port of the host.",
            "**Nullable**: the owner.",
        ] {
            assert!(says_null(text).is_some(), "{text}");
        }
    }

    #[test]
    fn not_said() {
        for text in [
            "",
            "The annulled contract.",
            "Must not be null.",
            "This is never null.",
            "It cannot be empty or null.",
            "Empty or null values are left out.",
            "Keys are removed by setting their value to `null`.",
            "You can remove keys at any level by setting their value to `null`",
            "Whether to skip null values.",
            "If it is set, null values are left out.",
            "True, null, or false is written.",
            "The null device.",
            "A non-null string.",
            "A non-nullable string.",
            "Not nullable.",
            "Whether the column is nullable.",
            "Whether it is unique, nullable, or indexed.",
            "Nullable columns are left out.",
            "The value is not nullable.",
            "How nullable it is.",
        ] {
            assert!(says_null(text).is_none(), "{text}");
        }
    }
}
