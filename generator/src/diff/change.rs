//! What a changelog is made of.

use super::effect::Effect;
use crate::model::Place;
use std::fmt;

/// What a change means for users of the generated crate, in the sense of semantic versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing that code can see.
    Patch,
    /// Something new, or another behaviour; code compiles as before.
    Minor,
    /// Code that compiled may no longer do so.
    Major,
}

impl Class {
    /// All classes, the strongest first.
    pub const ALL: [Class; 3] = [Class::Major, Class::Minor, Class::Patch];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Patch => "patch",
            Class::Minor => "minor",
            Class::Major => "major",
        }
    }

    /// The class of this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }

    /// The next version after `version` that may hold changes of this class, as Cargo understands versions: below 1.0
    /// the first number that is not zero takes the part of the major one. `None` if it is no version.
    #[must_use]
    pub fn bump(self, version: &str) -> Option<String> {
        let plain = version.split(['-', '+']).next().unwrap_or_default();
        let mut parts = plain.split('.').map(|part| part.parse::<u64>().ok());
        let (major, minor, patch) = (parts.next()??, parts.next()??, parts.next()??);
        if parts.next().is_some() {
            return None;
        }
        if plain.len() < version.len() && version.get(plain.len()..)?.starts_with('-') {
            // A pre-release promises nothing yet: its release is next.
            return Some(plain.to_owned());
        }
        let next = match (major, minor, self) {
            (0, 0, _) => (0, 0, patch.checked_add(1)?),
            (0, _, Class::Major) => (0, minor.checked_add(1)?, 0),
            (0, _, _) | (_, _, Class::Patch) => (major, minor, patch.checked_add(1)?),
            (_, _, Class::Minor) => (major, minor.checked_add(1)?, 0),
            (_, _, Class::Major) => (major.checked_add(1)?, 0, 0),
        };
        Some(format!("{}.{}.{}", next.0, next.1, next.2))
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One difference between two models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about, as an override would name it: `components.Amount.value`, `components.Color::red`,
    /// `operation:createTransfer`. The new name where it was renamed.
    pub path: String,
    /// What happened, its class and the reason.
    pub effect: Effect,
    /// How it was, if that can be said in a few words.
    pub before: Option<String>,
    /// How it is.
    pub after: Option<String>,
    /// Why two things of different names are taken for the same, if they are.
    pub because: Option<String>,
    /// Where the old docs state it.
    pub old: Option<Place>,
    /// Where the new docs state it.
    pub new: Option<Place>,
}

impl Change {
    pub(super) fn new(path: impl Into<String>, effect: Effect) -> Self {
        Self {
            path: path.into(),
            effect,
            before: None,
            after: None,
            because: None,
            old: None,
            new: None,
        }
    }

    pub(super) fn from(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    pub(super) fn to(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    pub(super) fn because(mut self, because: impl Into<String>) -> Self {
        self.because = Some(because.into());
        self
    }

    pub(super) fn was_at(mut self, place: &Place) -> Self {
        self.old = Some(place.clone());
        self
    }

    pub(super) fn now_at(mut self, place: &Place) -> Self {
        self.new = Some(place.clone());
        self
    }

    pub(super) fn between(self, old: &Place, new: &Place) -> Self {
        self.was_at(old).now_at(new)
    }

    /// What it means for users of the generated crate.
    #[must_use]
    pub fn class(&self) -> Class {
        self.effect.info().class
    }

    /// Whether it is about the wording of documentation only.
    #[must_use]
    pub fn is_wording(&self) -> bool {
        use Effect::{
            ExampleChanged, FieldReworded, OperationReworded, RuleReworded, TypeReworded,
            ValueReworded,
        };
        matches!(
            self.effect,
            ExampleChanged
                | FieldReworded
                | OperationReworded
                | RuleReworded
                | TypeReworded
                | ValueReworded
        )
    }
}

/// All differences between two models, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changelog {
    /// The differences.
    pub changes: Vec<Change>,
}

impl Changelog {
    pub(super) fn new(mut changes: Vec<Change>) -> Self {
        changes.sort_by(|a, b| {
            let key = |change: &Change| {
                let operation = change.path.starts_with("operation:");
                (!change.path.is_empty(), operation)
            };
            (key(a), &a.path, a.effect, &a.before, &a.after).cmp(&(
                key(b),
                &b.path,
                b.effect,
                &b.before,
                &b.after,
            ))
        });
        changes.dedup();
        Self { changes }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The strongest class of any change; `None` if there is none.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.changes.iter().map(Change::class).max()
    }

    /// The changes of a class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(move |change| change.class() == class)
    }
}

#[cfg(test)]
mod tests {
    use super::Class;

    #[test]
    fn bumps_as_cargo_reads_versions() {
        let cases = [
            ("1.2.3", Class::Major, Some("2.0.0")),
            ("1.2.3", Class::Minor, Some("1.3.0")),
            ("1.2.3", Class::Patch, Some("1.2.4")),
            ("0.2.3", Class::Major, Some("0.3.0")),
            ("0.2.3", Class::Minor, Some("0.2.4")),
            ("0.0.3", Class::Major, Some("0.0.4")),
            ("1.0.0-rc.1", Class::Major, Some("1.0.0")),
            ("1.0.0+build", Class::Patch, Some("1.0.1")),
            ("18446744073709551615.0.0", Class::Major, None),
            ("1.2", Class::Patch, None),
            ("x", Class::Patch, None),
        ];
        for (version, class, expected) in cases {
            assert_eq!(class.bump(version).as_deref(), expected, "{version}");
        }
    }
}
