//! What a description says of a value whose name leaves it open.

use super::vocabulary::{ADDRESSES, OPEN};
use super::{Name, Secrecy, has, of_kind, singular_words, thing};

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

/// What says of an address that the whole is a secret.
const IS_SECRET: &str = "is a secret";

/// What says of any value that it is a secret.
const WARNINGS: &[&str] = &[
    "keep it secret",
    "keep this secret",
    "keep this value secret",
    "must be kept secret",
    "should be kept secret",
    "treat it as a secret",
    "treat this as a secret",
    "treat as a secret",
    "treat it like a password",
    "treat this like a password",
    "only be shown once",
    "only shown once",
    "shown only once",
    "only returned once",
    "returned only once",
];

/// What may open a description before it names the thing.
const ARTICLES: &str = "the a an your this its new current";

/// Words behind which a description goes on about the thing that it has named.
const AFTER: &str = "for to of in on from with that which who when where how whether if what is are was used must will can and or as";

impl Name {
    /// Whether the description of a text says that it is a secret, where its name does not: it warns; or it opens with what
    /// the thing is, and its name (`key`, `code`, `value`) says nothing else; or it is an address that holds a secret.
    #[must_use]
    pub fn is_secret_by(&self, description: &str) -> bool {
        let Some(last) = self.words.last() else {
            return false;
        };
        let text = description.to_lowercase();
        if says(&text, WARNINGS) {
            return true;
        }
        if has(ADDRESSES, last) {
            let mut parts = text.split(['.', ';', '\n']);
            return text.contains(IS_SECRET)
                || parts.any(|part| says(part, HOLDS) && says(part, HELD) && !says(part, DENIES));
        }
        has(OPEN, last) && thing(&self.words).is_some() && opens_with_a_secret(description)
    }
}

fn says(part: &str, words: &[&str]) -> bool {
    words.iter().any(|word| part.contains(word))
}

/// Whether the first words of a description name a secret, read as a name is: `The API key for …`. A bare `token` may be
/// one of a text, too, so it says nothing.
fn opens_with_a_secret(description: &str) -> bool {
    let first = description
        .split(['.', ',', ';', ':', '(', '\n'])
        .next()
        .unwrap_or_default();
    let mut words = Vec::new();
    for word in first.split_whitespace() {
        let word = word.trim_matches(['`', '*', '_', '"']);
        let whose = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        let parts = singular_words(whose.unwrap_or(word));
        if words.is_empty() && parts.iter().all(|part| has(ARTICLES, part)) {
            continue;
        }
        if parts.is_empty() || parts.iter().any(|part| has(AFTER, part)) {
            break;
        }
        words.extend(parts);
    }
    words.len() > 1
        && words.len() < 6
        && thing(&words).is_some_and(|words| words.len() > 1 && of_kind(words) != Secrecy::None)
}
