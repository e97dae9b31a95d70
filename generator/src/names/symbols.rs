//! Variant names of values, which need not be words: `1-day`, `>=`, `-created_at`, the empty string.

use super::words::{calm, capitalised, words};

const SYMBOLS: [(&str, &str); 34] = [
    ("===", "StrictlyEqual"),
    ("!==", "StrictlyNotEqual"),
    (">=", "GreaterOrEqual"),
    ("<=", "LessOrEqual"),
    ("==", "Equal"),
    ("!=", "NotEqual"),
    ("=~", "Matches"),
    ("!~", "DoesNotMatch"),
    ("<>", "NotEqual"),
    ("&&", "And"),
    ("||", "Or"),
    (">", "Greater"),
    ("<", "Less"),
    ("=", "Equal"),
    ("!", "Not"),
    ("~", "Tilde"),
    ("*", "All"),
    ("+", "Plus"),
    ("-", "Minus"),
    ("/", "Slash"),
    ("\\", "Backslash"),
    ("%", "Percent"),
    ("&", "And"),
    ("|", "Or"),
    ("^", "Caret"),
    ("?", "Question"),
    (".", "Dot"),
    (",", "Comma"),
    (":", "Colon"),
    (";", "Semicolon"),
    ("#", "Hash"),
    ("@", "At"),
    ("$", "Dollar"),
    ("_", "Underscore"),
];

/// The natural name of a value's variant: its words; symbols are spelled out only where there are no words, and a
/// leading minus before a digit.
#[must_use]
pub fn variant_name(value: &str) -> String {
    let is_negative = value
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let has_words = value.chars().any(char::is_alphanumeric);
    if value.is_empty() {
        return "Empty".to_owned();
    }
    if !has_words || is_negative {
        return spell_symbols(value);
    }
    from_words(&calm(value))
}

/// The name with every symbol spelled out, except separators between words.
#[must_use]
pub fn spell_symbols(value: &str) -> String {
    let mut name = String::new();
    let mut rest = value;
    let mut after_word = false;
    while let Some(c) = rest.chars().next() {
        if c.is_alphanumeric() {
            let end = rest
                .find(|c: char| !c.is_alphanumeric())
                .unwrap_or(rest.len());
            let (word, tail) = rest.split_at(end);
            name.push_str(&from_words_raw(&calm(word)));
            rest = tail;
            after_word = true;
            continue;
        }
        let separates = after_word
            && matches!(c, '-' | '_' | '.' | ' ' | '/' | ':')
            && rest.chars().nth(1).is_some_and(char::is_alphanumeric);
        let symbol = SYMBOLS.iter().find(|(symbol, _)| rest.starts_with(symbol));
        let len = match symbol {
            Some((symbol, spelled)) if !separates => {
                name.push_str(spelled);
                symbol.len()
            }
            _ => c.len_utf8(),
        };
        rest = rest.get(len..).unwrap_or_default();
        after_word = false;
    }
    prefixed(name)
}

fn from_words(text: &str) -> String {
    prefixed(from_words_raw(text))
}

fn from_words_raw(text: &str) -> String {
    words(text).iter().map(|word| capitalised(word)).collect()
}

/// A name starts with a letter.
fn prefixed(name: String) -> String {
    match name.chars().next() {
        None => "Other".to_owned(),
        Some(first) if first.is_numeric() => format!("N{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{spell_symbols, variant_name};

    #[test]
    fn values() {
        let cases = [
            ("client_credentials", "ClientCredentials"),
            ("CLIENT_CREDENTIALS", "ClientCredentials"),
            ("billingStatement.created", "BillingStatementCreated"),
            ("1-day", "N1Day"),
            ("24h", "N24h"),
            ("", "Empty"),
            ("*", "All"),
            (">=", "GreaterOrEqual"),
            ("-1", "Minus1"),
            ("404", "N404"),
            ("-created_at", "CreatedAt"),
            ("document.{doc-uuid}", "DocumentDocUuid"),
            ("\u{202e}", "Other"),
        ];
        for (value, expected) in cases {
            assert_eq!(variant_name(value), expected, "{value}");
        }
        assert_eq!(spell_symbols("-created_at"), "MinusCreatedAt");
        assert_eq!(spell_symbols("!eq"), "NotEq");
    }
}
