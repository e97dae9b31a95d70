//! Letter cases of wire names, and how this API spells its acronyms.

use crate::docs::FieldCase;
use crate::names::words::{capitalised, kebab, snake, words};
use std::collections::BTreeMap;

/// A rule for wire names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// `grantType`.
    Camel,
    /// `grant_type`.
    Snake,
    /// `grant-type`.
    Kebab,
    /// `GrantType`.
    Pascal,
}

impl Style {
    /// The style of a name of several words; `None` for names that fit several styles.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let inner = name.trim_matches(|c: char| !c.is_alphanumeric());
        let has_lower = inner.contains(|c: char| c.is_lowercase());
        if !has_lower {
            return None;
        }
        let has_upper = inner.contains(|c: char| c.is_uppercase());
        match (inner.contains('_'), inner.contains('-'), has_upper) {
            (true, false, false) => Some(Self::Snake),
            (false, true, false) => Some(Self::Kebab),
            (false, false, true) if inner.starts_with(|c: char| c.is_uppercase()) => {
                Some(Self::Pascal)
            }
            (false, false, true) => Some(Self::Camel),
            _ => None,
        }
    }

    /// What it is called in messages and in the configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Camel => "camelCase",
            Self::Snake => "snake_case",
            Self::Kebab => "kebab-case",
            Self::Pascal => "PascalCase",
        }
    }

    /// The style of this name in the configuration.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Camel, Self::Snake, Self::Kebab, Self::Pascal]
            .into_iter()
            .find(|style| style.name().eq_ignore_ascii_case(name))
    }

    /// The style in which a dialect shows names.
    #[must_use]
    pub fn of_case(case: FieldCase) -> Self {
        match case {
            FieldCase::Camel => Self::Camel,
            FieldCase::Snake => Self::Snake,
            FieldCase::Pascal => Self::Pascal,
        }
    }

    /// A documented name in this style. A name that its dialect already shows in this style stays as it is.
    #[must_use]
    pub fn apply(self, name: &str, shown: FieldCase, spellings: &Spellings) -> String {
        if self == Self::of_case(shown) {
            return name.to_owned();
        }
        match self {
            Self::Snake => snake(name),
            Self::Kebab => kebab(name),
            Self::Camel => {
                let mut words = words(name).into_iter();
                let first = words
                    .next()
                    .map(|word| word.to_lowercase())
                    .unwrap_or_default();
                first + &words.map(|word| spellings.spell(&word)).collect::<String>()
            }
            Self::Pascal => words(name)
                .iter()
                .map(|word| spellings.spell(word))
                .collect(),
        }
    }
}

/// How words inside camel-case names are spelled: `ID` or `Id`.
#[derive(Clone, Debug, Default)]
pub struct Spellings {
    counts: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Spellings {
    /// Learns from a camel-case name that is known to be on the wire.
    pub fn learn(&mut self, name: &str) {
        for word in words(name).into_iter().skip(1) {
            *self
                .counts
                .entry(word.to_lowercase())
                .or_default()
                .entry(word)
                .or_default() += 1;
        }
    }

    /// The most frequent spelling of a word; capitalised if it was never seen, but for the plural of an acronym: `IDs`.
    #[must_use]
    pub fn spell(&self, word: &str) -> String {
        let lower = word.to_lowercase();
        self.seen(&lower)
            .or_else(|| {
                let one = self.seen(lower.strip_suffix('s')?)?;
                let is_acronym = one.len() > 1 && !one.contains(|c: char| c.is_lowercase());
                is_acronym.then(|| format!("{one}s"))
            })
            .unwrap_or_else(|| capitalised(&lower))
    }

    /// The most frequent spelling of a word in small letters, if it was seen.
    fn seen(&self, lower: &str) -> Option<String> {
        let seen = self.counts.get(lower);
        let best = seen.and_then(|seen| {
            // The first of equals in alphabetical order: capitals before small letters.
            seen.iter()
                .fold(None, |best: Option<(&String, &usize)>, next| match best {
                    Some(best) if best.1 >= next.1 => Some(best),
                    _ => Some(next),
                })
        });
        best.map(|(spelling, _)| spelling.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::{Spellings, Style};
    use crate::docs::FieldCase;

    #[test]
    fn styles() {
        assert_eq!(Style::of("grantType"), Some(Style::Camel));
        assert_eq!(Style::of("grant_type"), Some(Style::Snake));
        assert_eq!(Style::of("scope"), None);
        assert_eq!(Style::of("GRANT_TYPE"), None);
        assert_eq!(Style::of("a_B"), None);
    }

    #[test]
    fn learned_acronyms() {
        let mut spellings = Spellings::default();
        spellings.learn("accountID");
        let camel = |name, case| Style::Camel.apply(name, case, &spellings);
        assert_eq!(
            camel("payment_method_id", FieldCase::Snake),
            "paymentMethodID"
        );
        assert_eq!(camel("fee_ids", FieldCase::Snake), "feeIDs");
        assert_eq!(camel("issuer_url", FieldCase::Snake), "issuerUrl");
        assert_eq!(camel("AccountId", FieldCase::Pascal), "accountID");
        assert_eq!(camel("clientId", FieldCase::Camel), "clientId");
        assert_eq!(
            Style::Snake.apply("utmSource", FieldCase::Camel, &spellings),
            "utm_source"
        );
    }
}
