//! Addresses that hold a secret, as their descriptions say.

use super::{has, singular_words, vocabulary::ADDRESSES};

/// What says that something is in an address.
const HOLDS: &[&str] = &[
    "contain", "includ", "embed", "carr", "with a", "with the", "has a", "holds",
];

/// What is in it.
const HELD: &[&str] = &["token", "secret", "credential", "password", "api key"];

/// What says that it is not.
const DENIES: &[&str] = &[
    "does not contain",
    "without a",
    "never contain",
    "must not contain",
    "no token",
];

/// What says that the whole is a secret.
const WARNINGS: &[&str] = &[
    "keep it secret",
    "keep this secret",
    "treat it as a secret",
    "treat this as a secret",
    "treat as a secret",
    "is a secret",
];

/// Whether the description of an address says that it holds a secret.
#[must_use]
pub fn is_address_with_secret(name: &str, description: &str) -> bool {
    let words = singular_words(name);
    if !words.last().is_some_and(|word| has(ADDRESSES, word)) {
        return false;
    }
    let text = description.to_lowercase();
    let says = |part: &str, words: &[&str]| words.iter().any(|word| part.contains(word));
    text.split(['.', ';', '\n'])
        .any(|part| says(part, HOLDS) && says(part, HELD) && !says(part, DENIES))
        || says(&text, WARNINGS)
}
