//! The API's convention for wire names, by a vote of everything in the docs that shows wire spelling.

use super::kept;
use super::sightings::{Name, Sightings, is_marked, names_in};
use super::style::{Spellings, Style};
use crate::diagnostic::counted;
use crate::docs::{Body, DocPage, DocSet};
use crate::lower::observe::{Observations, Origin};
use crate::model::{
    Api, Decision, Evidence, Fact, Literal, Place, Rank, Shape, Text, path_names, without_fragment,
};
use crate::names::words::{fold, is_compound, with_numbers_apart};
use crate::source::{SourceMap, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What the docs as a whole show of wire names.
#[derive(Debug, Default)]
pub(crate) struct Convention {
    /// The style with most votes; `None` if nothing votes.
    pub style: Option<Style>,
    /// Whether enough independent names, on enough pages, show that style. Otherwise it is a guess.
    pub proven: bool,
    /// Votes by style.
    pub votes: BTreeMap<Style, Vec<Vote>>,
    /// How acronyms are spelled.
    pub spellings: Spellings,
    /// Words with a number that names, values and routes show as one: `oauth2` in `oauth2_client`.
    numbered: BTreeSet<String>,
    /// Spellings of names, by their letters.
    names: BTreeMap<String, BTreeMap<String, Sightings>>,
    /// Values of enums: a backticked token that is one may not be a name.
    values: BTreeSet<String>,
}

/// How many different names make a rule of a spelling.
pub(super) const PROVING_NAMES: usize = 3;

/// On how many pages they have to stand.
pub(super) const PROVING_PAGES: usize = 2;

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
                    convention
                        .numbered
                        .extend(path.split('/').flat_map(numbered_words));
                    for token in path_names(without_fragment(path)) {
                        convention.spelled(token, || map.place(*span));
                        convention.vote(token, "path template", || map.place(*span));
                    }
                }
            }
            for (name, row) in kept::names(set) {
                convention.spelled(name, || map.place(row.span));
                convention.vote(name, "kept in a table", || map.place(row.span));
            }
            let named: Vec<Vec<Seen<'_>>> = set
                .pages
                .par_iter()
                .map(|page| seen_on(page, &fields, &convention.values))
                .collect();
            for seen in named.into_iter().flatten() {
                let place = || map.place(seen.span);
                if seen.sibling {
                    convention.spelled(seen.token, place);
                }
                convention.vote(seen.token, "backticked name", place);
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
                        convention.spelled(key, || place.clone());
                        convention.vote(key, "key of wire JSON", || place.clone());
                    }
                }
            }
        }
        let of_values = convention
            .values
            .iter()
            .flat_map(|value| numbered_words(value));
        let of_values: Vec<String> = of_values.collect();
        convention.numbered.extend(of_values);
        convention.style = convention.winner();
        convention.proven = convention
            .style
            .is_some_and(|style| convention.proves(style));
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
        match style {
            Style::Camel => self.spellings.learn(token),
            Style::Snake | Style::Kebab => self.numbered.extend(numbered_words(token)),
            Style::Pascal => {}
        }
        self.votes.entry(style).or_default().push(Vote {
            token: token.to_owned(),
            note,
            place,
        });
    }

    /// Notes how a name is spelled where it stands for a field that is there too, or for a parameter.
    fn spelled(&mut self, token: &str, place: impl FnOnce() -> Place) {
        let spellings = self.names.entry(fold(token)).or_default();
        spellings.entry(token.to_owned()).or_default().add(place());
    }

    /// Whether a style is shown by enough names that do not depend on each other: not by the same name again and again,
    /// not by one page, and by more than show any other.
    fn proves(&self, style: Style) -> bool {
        let distinct = |votes: &[Vote]| -> usize {
            let names: BTreeSet<String> = votes.iter().map(|vote| fold(&vote.token)).collect();
            names.len()
        };
        let votes = self.votes.get(&style).map_or(&[][..], Vec::as_slice);
        let pages = most_pages(votes);
        let others = self.votes.iter().filter(|(other, _)| **other != style);
        let against = others.map(|(_, votes)| distinct(votes)).max().unwrap_or(0);
        let names = distinct(votes);
        names >= PROVING_NAMES && pages >= PROVING_PAGES && names > against
    }

    fn winner(&self) -> Option<Style> {
        let best = self
            .votes
            .iter()
            .max_by(|a, b| (a.1.len()).cmp(&b.1.len()).then(b.0.cmp(a.0)));
        best.map(|(style, _)| *style)
    }

    /// The spelling that all of the docs agree on for a name with these letters. One page alone proves nothing against
    /// the rule of all others.
    #[must_use]
    pub(crate) fn known_name(&self, name: &str) -> Option<(&str, &Place)> {
        let spellings = self.names.get(&fold(name))?;
        let mut all = spellings.iter();
        let (spelling, seen) = all.next()?;
        if all.next().is_some() {
            return None;
        }
        let against = match Style::of(spelling) {
            Some(style) => self.proven && self.style != Some(style),
            None => is_marked(spelling),
        };
        let counts = is_marked(spelling) || is_compound(spelling);
        let enough = counts && (!against || seen.pages() >= PROVING_PAGES);
        seen.first()
            .filter(|_| enough)
            .map(|place| (spelling.as_str(), place))
    }

    /// Whether the docs show names with these letters anywhere, spelled in the API's style.
    #[must_use]
    pub(crate) fn is_sighted(&self, name: &str) -> bool {
        let spellings = self.names.get(&fold(name)).into_iter().flatten();
        spellings
            .map(|(spelling, _)| Style::of(spelling))
            .any(|style| style.is_some() && style == self.style)
    }

    /// How many names show the API's style, on how many pages, and the first of them.
    #[must_use]
    pub(crate) fn shown(&self) -> (usize, usize, Vec<&Vote>) {
        let votes = self.style.and_then(|style| self.votes.get(&style));
        let votes = votes.map_or(&[][..], Vec::as_slice);
        let mut names = BTreeSet::new();
        let first: Vec<&Vote> = votes
            .iter()
            .filter(|vote| names.insert(fold(&vote.token)))
            .collect();
        let pages = most_pages(votes);
        (first.len(), pages, first)
    }

    /// Whether the docs show the number of a word as a part of it.
    #[must_use]
    pub(crate) fn is_numbered(&self, word: &str) -> bool {
        self.numbered.contains(word)
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
        let rank = if self.proven {
            Rank::ApiConvention
        } else {
            Rank::Assumed
        };
        let evidence_of = |style: &Style, votes: &Vec<Vote>| {
            let first = votes.first();
            Evidence {
                rank,
                says: style.name().into(),
                place: first.map(|vote| vote.place.clone()),
                note: first.map_or_else(Text::default, |vote| {
                    format!(
                        "{}, such as `{}` ({})",
                        counted(votes.len(), "name"),
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
            rank,
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

/// The words of a name that have a number behind letters.
fn numbered_words(token: &str) -> impl Iterator<Item = String> {
    let words = token.split(|c: char| !c.is_alphanumeric());
    words
        .map(str::to_lowercase)
        .filter(|word| with_numbers_apart(word).is_some())
}

/// On how many pages of one source they stand: in another language the same page says the same again.
fn most_pages(votes: &[Vote]) -> usize {
    let mut pages: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    for vote in votes {
        let of_source = pages.entry(vote.place.source).or_default();
        of_source.insert(vote.place.page.as_str());
    }
    pages.values().map(BTreeSet::len).max().unwrap_or(0)
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

/// A backticked name of several words.
struct Seen<'a> {
    token: &'a str,
    span: Span,
    /// Whether a field of the same page has these letters.
    sibling: bool,
}

/// The backticked names of a page that are names of fields, of this page or another.
fn seen_on<'a>(
    page: &'a DocPage,
    fields: &BTreeSet<String>,
    values: &BTreeSet<String>,
) -> Vec<Seen<'a>> {
    let rows = match &page.body {
        Body::Fields(rows) => rows.as_slice(),
        _ => &[],
    };
    let own: BTreeSet<String> = rows.iter().map(|row| fold(&row.name)).collect();
    let mut seen = Vec::new();
    for (text, span) in texts(page) {
        for Name { token, whole } in names_in(text) {
            let letters = fold(token);
            if !fields.contains(&letters) || values.contains(token) || values.contains(whole) {
                continue;
            }
            let sibling = own.contains(&letters);
            if sibling || token == whole {
                seen.push(Seen {
                    token,
                    span,
                    sibling,
                });
            }
        }
    }
    seen
}
