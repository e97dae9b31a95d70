//! Weighing evidence: the strongest rank decides, within a rank the majority, within a majority the first seen.

use crate::model::{Decision, Evidence, Fact, Location, Notation, Place, Rank, Text};

/// A value of a fact that evidence can speak for. The model keeps it as text; decisions are taken on the value.
pub(super) trait Candidate: Clone + PartialEq {
    /// How the model shows it.
    fn text(&self) -> Text;
}

/// A name is what it is.
impl Candidate for Text {
    fn text(&self) -> Text {
        self.clone()
    }
}

/// Whether something may be `null`.
impl Candidate for bool {
    fn text(&self) -> Text {
        if *self { "true" } else { "false" }.into()
    }
}

impl Candidate for Notation {
    fn text(&self) -> Text {
        match self {
            Self::Number => "number",
            Self::String => "string",
        }
        .into()
    }
}

impl Candidate for Location {
    fn text(&self) -> Text {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
        .into()
    }
}

/// Evidence for and against the possible values of one fact: what is not decided yet.
#[derive(Debug)]
pub(super) struct Weigh<T> {
    fact: Fact,
    found: Vec<Found<T>>,
}

/// A piece of evidence.
#[derive(Debug)]
struct Found<T> {
    value: T,
    rank: Rank,
    place: Option<Place>,
    note: Text,
}

/// A fact that is decided.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Decided<T> {
    /// What was decided.
    pub(super) value: T,
    /// The same with its evidence, for the model.
    pub(super) decision: Decision,
}

impl<T: Candidate> Weigh<T> {
    /// Nothing known yet.
    #[must_use]
    pub(super) fn new(fact: Fact) -> Self {
        Self {
            fact,
            found: Vec::new(),
        }
    }

    /// Adds an observation.
    pub(super) fn add(
        &mut self,
        rank: Rank,
        value: impl Into<T>,
        place: Option<Place>,
        note: impl Into<Text>,
    ) {
        self.found.push(Found {
            value: value.into(),
            rank,
            place,
            note: note.into(),
        });
    }

    /// Whether the docs themselves show anything of at least this strength.
    #[must_use]
    pub(super) fn shows(&self, rank: Rank) -> bool {
        let mut ranks = self.found.iter().map(|found| found.rank);
        ranks.any(|known| known > Rank::Override && known <= rank)
    }

    /// The values that anything in the docs that is stronger than a convention speaks for. An override is about its own
    /// fact only.
    pub(super) fn proven(&self) -> impl Iterator<Item = &T> {
        let strong = self
            .found
            .iter()
            .filter(|found| (Rank::TypeCell..=Rank::Vocabulary).contains(&found.rank));
        strong.map(|found| &found.value)
    }

    /// The decision; `None` without any evidence.
    #[must_use]
    pub(super) fn decide(mut self) -> Option<Decided<T>> {
        self.found.sort_by_key(|found| found.rank);
        let rank = self.found.first()?.rank;
        let strongest = || self.found.iter().filter(|found| found.rank == rank);
        let votes = |value: &T| strongest().filter(|found| found.value == *value).count();
        let mut best: Option<&T> = None;
        for found in strongest() {
            if best.is_none_or(|best| votes(&found.value) > votes(best)) {
                best = Some(&found.value);
            }
        }
        let value = best?.clone();
        // Decisions stay in the model: no more room than they need.
        let agrees = |found: &Found<T>| found.value == value;
        let agreeing = self.found.iter().filter(|one| agrees(one)).count();
        let mut evidence = Vec::with_capacity(agreeing);
        let mut outranked = Vec::with_capacity(self.found.len() - agreeing);
        for one in self.found {
            let side = if agrees(&one) {
                &mut evidence
            } else {
                &mut outranked
            };
            side.push(Evidence {
                rank: one.rank,
                says: one.value.text(),
                place: one.place,
                note: one.note,
            });
        }
        let decision = Decision {
            fact: self.fact,
            value: value.text(),
            rank,
            evidence,
            outranked,
        };
        Some(Decided { value, decision })
    }
}

#[cfg(test)]
mod tests {
    use super::Weigh;
    use crate::model::{Fact, Rank, Text};

    #[test]
    fn rank_then_majority_then_order() {
        let mut weigh: Weigh<Text> = Weigh::new(Fact::Wire);
        weigh.add(Rank::ApiConvention, "a", None, "");
        weigh.add(Rank::Prose, "b", None, "");
        weigh.add(Rank::Prose, "c", None, "");
        weigh.add(Rank::Prose, "c", None, "");
        let decided = weigh.decide().unwrap();
        assert_eq!(decided.value.as_str(), "c");
        assert_eq!(decided.decision.rank, Rank::Prose);
        assert_eq!(decided.decision.outranked.len(), 2);
    }
}
