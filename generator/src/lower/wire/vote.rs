//! The API's convention for wire names, by a vote of everything in the docs that shows wire spelling.

use super::style::{Spellings, Style};
use crate::docs::{Body, DocPage, DocSet};
use crate::lower::observe::{Observations, Origin};
use crate::model::{Api, Decision, Evidence, Fact, Literal, Place, Rank, Shape, Text};
use crate::names::words::{fold, is_compound};
use crate::source::{SourceMap, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What the docs as a whole show of wire names.
#[derive(Debug, Default)]
pub(crate) struct Convention {
    /// The style with most votes; `None` if nothing votes.
    pub style: Option<Style>,
    /// Votes by style.
    pub votes: BTreeMap<Style, Vec<Vote>>,
    /// How acronyms are spelled.
    pub spellings: Spellings,
    /// Spellings of names, by their letters: each with its first place.
    names: BTreeMap<String, BTreeMap<String, Place>>,
    /// Values of enums: a backticked token that is one may not be a name.
    values: BTreeSet<String>,
}

/// A token that shows wire spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vote {
    /// As it is spelled.
    pub token: String,
    /// What it is.
    pub note: &'static str,
    /// Where it is.
    pub place: Place,
}

impl Convention {
    /// Counts the votes of path templates, backticked names and wire JSON.
    #[must_use]
    pub(crate) fn count(sets: &[DocSet], map: &SourceMap, api: &Api, seen: &Observations) -> Self {
        let mut convention = Self {
            values: enum_values(api),
            ..Self::default()
        };
        let fields = known_fields(api);
        for set in sets {
            for operation in &set.operations {
                if let Some((path, span)) = &operation.path {
                    for token in path_tokens(path) {
                        convention.vote(token, "path template", || map.place(*span));
                    }
                }
            }
            let named: Vec<Vec<(&str, Span)>> = set
                .pages
                .par_iter()
                .map(|page| {
                    let is_name = |token: &&str| {
                        is_compound(token)
                            && fields.contains(&fold(token))
                            && !convention.values.contains(*token)
                    };
                    let texts = texts(page);
                    let tokens = texts.flat_map(|(text, span)| {
                        backticked(text)
                            .filter(is_name)
                            .map(move |token| (token, span))
                    });
                    tokens.collect()
                })
                .collect();
            for (token, span) in named.into_iter().flatten() {
                convention.vote(token, "backticked name", || map.place(span));
            }
        }
        for (id, def) in &api.types {
            let Shape::Struct(record) = &def.shape else {
                continue;
            };
            for field in &record.fields {
                let keys = seen.of(id, &field.name).map(|seen| &seen.keys);
                let wire = keys.map(|keys| keys.of(Origin::Wire));
                for (key, seen) in wire.into_iter().flatten() {
                    if let Some(place) = &seen.first {
                        convention.vote(key, "key of wire JSON", || place.clone());
                    }
                }
            }
        }
        convention.style = convention.winner();
        convention
    }

    fn vote(&mut self, token: &str, note: &'static str, place: impl FnOnce() -> Place) {
        if !is_compound(token) {
            return;
        }
        let Some(style) = Style::of(token) else {
            return;
        };
        let place = place();
        if style == Style::Camel {
            self.spellings.learn(token);
        }
        let spellings = self.names.entry(fold(token)).or_default();
        spellings
            .entry(token.to_owned())
            .or_insert_with(|| place.clone());
        self.votes.entry(style).or_default().push(Vote {
            token: token.to_owned(),
            note,
            place,
        });
    }

    fn winner(&self) -> Option<Style> {
        let best = self
            .votes
            .iter()
            .max_by(|a, b| (a.1.len()).cmp(&b.1.len()).then(b.0.cmp(a.0)));
        best.map(|(style, _)| *style)
    }

    /// The spelling that all of the docs agree on for a name with these letters.
    #[must_use]
    pub(crate) fn known_name(&self, name: &str) -> Option<(&str, &Place)> {
        let spellings = self.names.get(&fold(name))?;
        let mut all = spellings.iter();
        let (spelling, place) = all.next()?;
        all.next().is_none().then_some((spelling.as_str(), place))
    }

    /// Whether a backticked token may be a value rather than a name.
    #[must_use]
    pub(crate) fn is_value(&self, token: &str) -> bool {
        self.values.contains(token)
    }

    /// The decision, for `explain` and the summary.
    #[must_use]
    pub(crate) fn decision(&self) -> Option<Decision> {
        let style = self.style?;
        let evidence_of = |style: &Style, votes: &Vec<Vote>| {
            let first = votes.first();
            Evidence {
                rank: Rank::ApiConvention,
                says: style.name().into(),
                place: first.map(|vote| vote.place.clone()),
                note: first.map_or_else(Text::default, |vote| {
                    format!(
                        "{} names, such as `{}` ({})",
                        votes.len(),
                        vote.token,
                        vote.note
                    )
                    .into()
                }),
            }
        };
        let (for_it, against): (Vec<_>, Vec<_>) =
            self.votes.iter().partition(|(other, _)| **other == style);
        Some(Decision {
            fact: Fact::Wire,
            value: style.name().into(),
            rank: Rank::ApiConvention,
            evidence: for_it
                .iter()
                .map(|(style, votes)| evidence_of(style, votes))
                .collect(),
            outranked: against
                .iter()
                .map(|(style, votes)| evidence_of(style, votes))
                .collect(),
        })
    }
}

/// The overview and the descriptions of a page.
fn texts(page: &DocPage) -> impl Iterator<Item = (&str, Span)> {
    let rows = match &page.body {
        Body::Fields(rows) => rows.as_slice(),
        _ => &[],
    };
    let rows = rows.iter();
    let descriptions = rows.map(|row| (row.description.as_str(), row.description_span));
    std::iter::once((page.overview.as_str(), page.overview_span)).chain(descriptions)
}

fn known_fields(api: &Api) -> BTreeSet<String> {
    let records = api.types.values().filter_map(|def| match &def.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    });
    records
        .flat_map(|record| record.fields.iter().map(|field| fold(&field.name)))
        .collect()
}

fn enum_values(api: &Api) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    for def in api.types.values() {
        if let Shape::Enum(list) = &def.shape {
            values.extend(list.values.iter().filter_map(|value| match &value.value {
                Literal::String(text) => Some(text.clone()),
                _ => None,
            }));
        }
    }
    values
}

/// The names in `{…}` of a path template.
pub(super) fn path_tokens(path: &str) -> impl Iterator<Item = &str> {
    let path = path.split('#').next().unwrap_or(path);
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(token, _)| token))
}

/// The identifiers in backticks.
pub(crate) fn backticked(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |token: &&str| {
        token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && token
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
    };
    text.split('`')
        .skip(1)
        .step_by(2)
        .map(str::trim)
        .filter(is_name)
}

#[cfg(test)]
mod tests {
    use super::{backticked, path_tokens};

    #[test]
    fn tokens() {
        let path: Vec<_> = path_tokens("/a/{accountID}/b/{x}.{ext}#c{d}").collect();
        assert_eq!(path, ["accountID", "x", "ext"]);
        let names: Vec<_> = backticked("When `grant_type` is `a b` or `x`.").collect();
        assert_eq!(names, ["grant_type", "x"]);
    }
}
