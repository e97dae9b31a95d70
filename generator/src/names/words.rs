//! Names as words: `merchantPCIFee`, `merchant_pci_fee` and `MerchantPCIFee` are the same three.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Splits a name into words, keeping their letters. Any character that is neither a letter nor a digit separates;
/// digits belong to the word before them; a run of capitals is one word (`PCI`, also with a plural `s`).
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut chars = name.chars();
    let mut before = None;
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() {
            let mut following = chars.clone();
            if c.is_uppercase() && begins(before, following.next(), following.next()) {
                push(&mut words, &mut word);
            }
            word.push(c);
        } else {
            push(&mut words, &mut word);
        }
        before = Some(c);
    }
    push(&mut words, &mut word);
    words
}

fn push(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Whether a capital starts a word: by the character before it and the two behind it.
fn begins(before: Option<char>, next: Option<char>, second: Option<char>) -> bool {
    if before.is_none_or(|c| !c.is_uppercase()) {
        return true;
    }
    // Inside a run of capitals: the last one starts a word if small letters follow, unless they are a plural `s`.
    let plural = next == Some('s') && second.is_none_or(|c| !c.is_lowercase());
    next.is_some_and(char::is_lowercase) && !plural
}

/// The name without case and separators: what is equal across languages.
#[must_use]
pub fn fold(name: &str) -> String {
    if !name.is_ascii() {
        return letters(name).collect();
    }
    let mut folded = Vec::with_capacity(name.len());
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    folded.extend(letters.map(|byte| byte.to_ascii_lowercase()));
    // ASCII is UTF-8.
    String::from_utf8(folded).unwrap_or_default()
}

/// Whether the text has this ASCII word or part of a word, whatever its case.
#[must_use]
pub fn mentions(text: &str, part: &str) -> bool {
    let mut places = text.as_bytes().windows(part.len());
    places.any(|place| place.eq_ignore_ascii_case(part.as_bytes()))
}

/// Whether the name has several words: whether [`words`] gives more than one.
#[must_use]
pub fn is_compound(name: &str) -> bool {
    let mut chars = name.chars();
    let mut before = None;
    let (mut starts, mut inside) = (0usize, false);
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() {
            let mut following = chars.clone();
            if !inside || c.is_uppercase() && begins(before, following.next(), following.next()) {
                starts += 1;
            }
            inside = true;
        } else {
            inside = false;
        }
        before = Some(c);
    }
    starts > 1
}

/// The name with the code of every character that is not ASCII in its place: `caf_ue9`. A module is a file too, and Rust
/// finds no file by such a name. No longer than a file's name may be.
#[must_use]
pub fn ascii(name: &str) -> String {
    const LONGEST: usize = 80;
    if name.is_ascii() {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if out.len() >= LONGEST {
            break;
        }
        if c.is_ascii() {
            out.push(c);
            continue;
        }
        if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        let _ = write!(out, "u{:x}", u32::from(c));
    }
    out
}

/// Whether two names have the same letters and digits but for case: whether [`fold`] makes them equal.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    // Most names differ in their first letter.
    let first = |name: &str| name.bytes().next().filter(u8::is_ascii_alphanumeric);
    if let (Some(a), Some(b)) = (first(one), first(other))
        && !a.eq_ignore_ascii_case(&b)
    {
        return false;
    }
    letters(one).eq(letters(other))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
}

/// `merchant_pci_fee`.
#[must_use]
pub fn snake(name: &str) -> String {
    join(name, "_")
}

/// `merchant-pci-fee`.
#[must_use]
pub fn kebab(name: &str) -> String {
    join(name, "-")
}

fn join(name: &str, separator: &str) -> String {
    if !name.is_ascii() {
        let words: Vec<String> = words(name).iter().map(|word| word.to_lowercase()).collect();
        return words.join(separator);
    }
    let mut joined = String::with_capacity(name.len() + 4);
    let mut inside = false;
    let mut before = None;
    let mut chars = name.chars();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() {
            let mut following = chars.clone();
            let starts = c.is_uppercase() && begins(before, following.next(), following.next());
            if (starts || !inside) && !joined.is_empty() {
                joined.push_str(separator);
            }
            joined.push(c.to_ascii_lowercase());
            inside = true;
        } else {
            inside = false;
        }
        before = Some(c);
    }
    joined
}

/// `MerchantPciFee`; `MerchantPCIFee` if the name is written so.
#[must_use]
pub fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalised(word)).collect()
}

/// The word with its first letter as a capital; the other letters stay, unless all of them are capitals by shouting
/// (`CLIENT_CREDENTIALS`), which [`calm`] takes care of.
#[must_use]
pub fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// A name in capitals only, in small letters; any other name as it is.
#[must_use]
pub fn calm(name: &str) -> Cow<'_, str> {
    if name.chars().any(char::is_lowercase) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.to_lowercase())
    }
}

/// A name in snake case with a `_` before each number that stands behind letters: `brand_100` for `brand100`; `None` if
/// there is no such number. Camel case shows both alike.
#[must_use]
pub fn with_numbers_apart(name: &str) -> Option<String> {
    let mut out = String::with_capacity(name.len() + 2);
    let mut before = None;
    for c in name.chars() {
        if c.is_ascii_digit() && before.is_some_and(char::is_alphabetic) {
            out.push('_');
        }
        out.push(c);
        before = Some(c);
    }
    (out.len() > name.len()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::{fold, is_compound, mentions, pascal, snake, words};

    #[test]
    fn splits() {
        let cases = [
            ("accountID", "account ID"),
            ("accountIDs", "account IDs"),
            ("merchantPCIFee", "merchant PCI Fee"),
            ("ACHDetails", "ACH Details"),
            ("grant_type", "grant type"),
            ("addressLine1", "addressLine1"),
            ("x5tS256", "x5t S256"),
            ("1-day", "1 day"),
            ("type", "type"),
            ("", ""),
            ("*", ""),
        ];
        for (name, expected) in cases {
            let expected = expected.replace("addressLine1", "address Line1");
            assert_eq!(words(name).join(" "), expected, "{name}");
            assert_eq!(is_compound(name), words(name).len() > 1, "{name}");
            assert_eq!(
                snake(name),
                expected.to_lowercase().replace(' ', "_"),
                "{name}"
            );
        }
    }

    #[test]
    fn parts_of_texts() {
        assert!(mentions("By Default, 3", "default"));
        assert!(!mentions("defaul", "default"));
    }

    #[test]
    fn cases() {
        assert_eq!(snake("paymentMethodID"), "payment_method_id");
        assert_eq!(pascal("grant_type"), "GrantType");
        assert_eq!(pascal("walletID"), "WalletID");
        assert_eq!(fold("Grant_Type"), fold("grantType"));
    }
}
