//! What `fieldwright.toml` settles, as evidence of the highest rank.

use super::Lowering;
use super::weigh::{Candidate, Weigh};
use crate::config::{FactKey, Override, Target};
use crate::model::{Decision, Place, Rank};

impl Lowering<'_> {
    /// The value that the configuration sets for a fact, and its line.
    pub(super) fn setting<T>(
        &self,
        target: Target<'_>,
        pick: impl Fn(&Override) -> Option<T>,
    ) -> Option<(T, Place)> {
        let (_, entry, value) = self.config.overrides.fact(target, pick)?;
        Some((value, self.map.place(entry.span)))
    }

    /// Adds what the configuration sets as evidence.
    pub(super) fn weigh_setting<T: Candidate>(
        &self,
        weigh: &mut Weigh<T>,
        target: Target<'_>,
        pick: impl Fn(&Override) -> Option<T>,
    ) {
        if let Some((_, entry, value)) = self.config.overrides.fact(target, pick) {
            let place = self.map.place(entry.span);
            weigh.add(Rank::Override, value, Some(place), entry.reason.clone());
        }
    }

    /// Logs that the configuration's fact was applied, and whether the docs alone decide otherwise.
    pub(super) fn log_setting(&self, target: Target<'_>, key: FactKey, changed: bool) {
        if let Some(index) = self.setting_index(target, key) {
            self.config.overrides.applied(index, key, changed);
        }
    }

    /// The override that sets a fact of a target.
    fn setting_index(&self, target: Target<'_>, key: FactKey) -> Option<usize> {
        let found = self.config.overrides.find(target);
        let mut found = found.into_iter().rev();
        let (index, _) = found.find(|(_, entry)| entry.facts.contains_key(&key))?;
        Some(index)
    }

    /// Logs what became of the configuration's fact once the decision is taken.
    pub(super) fn log_decision(&self, target: Target<'_>, key: FactKey, decision: &Decision) {
        if decision.rank == Rank::Override {
            let changed = decision.would_change();
            self.log_setting(target, key, changed);
            let strong = decision.outranked.iter().filter(|_| changed);
            let strong =
                strong.filter(|one| (Rank::TypeCell..=Rank::Vocabulary).contains(&one.rank));
            if let (Some(shown), Some(index)) = (
                strong.min_by_key(|one| one.rank),
                self.setting_index(target, key),
            ) {
                let shown = format!("{} ({})", shown.says, shown.note);
                self.config.overrides.overruled(index, target, key, shown);
            }
        }
    }
}
