//! Weighing evidence: the strongest rank decides, within a rank the majority, within a majority the first seen.

use crate::model::{Decision, Evidence, Fact, Place, Rank, Text};

/// Evidence for and against the possible values of one fact.
#[derive(Debug)]
pub(super) struct Weigh {
    fact: Fact,
    evidence: Vec<Evidence>,
}

impl Weigh {
    /// Nothing known yet.
    #[must_use]
    pub(super) fn new(fact: Fact) -> Self {
        Self {
            fact,
            evidence: Vec::new(),
        }
    }

    /// Adds an observation.
    pub(super) fn add(
        &mut self,
        rank: Rank,
        says: impl Into<Text>,
        place: Option<Place>,
        note: impl Into<Text>,
    ) {
        self.evidence.push(Evidence {
            rank,
            says: says.into(),
            place,
            note: note.into(),
        });
    }

    /// Whether the docs themselves show anything of at least this strength.
    #[must_use]
    pub(super) fn shows(&self, rank: Rank) -> bool {
        let mut ranks = self.evidence.iter().map(|evidence| evidence.rank);
        ranks.any(|known| known > Rank::Override && known <= rank)
    }

    /// The values that anything in the docs that is stronger than a convention speaks for. An override is about its own
    /// fact only.
    pub(super) fn proven(&self) -> impl Iterator<Item = &str> {
        let strong = self
            .evidence
            .iter()
            .filter(|evidence| (Rank::TypeCell..=Rank::Vocabulary).contains(&evidence.rank));
        strong.map(|evidence| evidence.says.as_str())
    }

    /// The decision; `None` without any evidence.
    #[must_use]
    pub(super) fn decide(mut self) -> Option<Decision> {
        self.evidence.sort_by_key(|evidence| evidence.rank);
        let rank = self.evidence.first()?.rank;
        let strongest = || {
            self.evidence
                .iter()
                .filter(|evidence| evidence.rank == rank)
        };
        let votes = |says: &Text| {
            strongest()
                .filter(|evidence| evidence.says == *says)
                .count()
        };
        let mut value: Option<&Text> = None;
        for evidence in strongest() {
            if value.is_none_or(|best| votes(&evidence.says) > votes(best)) {
                value = Some(&evidence.says);
            }
        }
        let value = value?.clone();
        // Decisions stay in the model: no more room than they need.
        let agrees = |evidence: &Evidence| evidence.says == value;
        let agreeing = self.evidence.iter().filter(|one| agrees(one)).count();
        let mut evidence = Vec::with_capacity(agreeing);
        let mut outranked = Vec::with_capacity(self.evidence.len() - agreeing);
        for one in self.evidence {
            let side = if agrees(&one) {
                &mut evidence
            } else {
                &mut outranked
            };
            side.push(one);
        }
        Some(Decision {
            fact: self.fact,
            value,
            rank,
            evidence,
            outranked,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Weigh;
    use crate::model::{Fact, Rank};

    #[test]
    fn rank_then_majority_then_order() {
        let mut weigh = Weigh::new(Fact::Wire);
        weigh.add(Rank::ApiConvention, "a", None, "");
        weigh.add(Rank::Prose, "b", None, "");
        weigh.add(Rank::Prose, "c", None, "");
        weigh.add(Rank::Prose, "c", None, "");
        let decision = weigh.decide().unwrap();
        assert_eq!((decision.value.as_str(), decision.rank), ("c", Rank::Prose));
        assert_eq!(decision.outranked.len(), 2);
    }
}
