//! Violations, and the rules that they break.

use super::constraint::Constraint;
use super::options::Tier;

/// Where the documentation states a constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The page, relative to the documentation folder.
    pub page: &'static str,
    /// The line, from 1.
    pub line: u32,
    /// The words that state it; empty where a formal part of the page does, such as a list of values.
    pub phrase: &'static str,
    /// How binding the words are.
    pub tier: Tier,
}

/// Which part of a value a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The value itself.
    Value,
    /// Each item of a list, or each value of a map.
    Items,
    /// Each key of a map.
    Keys,
}

/// A constraint as a row of a generated table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub constraint: Constraint<'static>,
    /// Of which part of the value.
    pub target: Target,
    /// Who says so.
    pub source: Provenance,
}

impl Rule {
    /// A rule that the docs state.
    #[must_use]
    pub const fn normative(
        page: &'static str,
        line: u32,
        phrase: &'static str,
        constraint: Constraint<'static>,
    ) -> Self {
        Self {
            constraint,
            target: Target::Value,
            source: Provenance {
                page,
                line,
                phrase,
                tier: Tier::Normative,
            },
        }
    }

    /// A rule that follows from how the docs describe values.
    #[must_use]
    pub const fn descriptive(
        page: &'static str,
        line: u32,
        phrase: &'static str,
        constraint: Constraint<'static>,
    ) -> Self {
        let mut rule = Self::normative(page, line, phrase, constraint);
        rule.source.tier = Tier::Descriptive;
        rule
    }

    /// The same rule, about each item of a list or each value of a map.
    #[must_use]
    pub const fn of_items(mut self) -> Self {
        self.target = Target::Items;
        self
    }

    /// The same rule, about each key of a map.
    #[must_use]
    pub const fn of_keys(mut self) -> Self {
        self.target = Target::Keys;
        self
    }
}

/// A constraint that a value breaks. It never holds the value itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The place in the value, as a JSON pointer (RFC 6901) in wire names; empty for the value itself.
    pub pointer: String,
    /// What must hold.
    pub constraint: &'static Constraint<'static>,
    /// Where the documentation says so.
    pub source: &'static Provenance,
    /// The count that breaks it: of characters, items or present fields. `None` where nothing is counted.
    pub actual: Option<usize>,
}

impl Violation {
    /// The stable code of the constraint, such as `max_chars`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.constraint.code()
    }
}

/// All violations of a value, in document order. Never empty when it is an error.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations(pub(super) Vec<Violation>);

impl Violations {
    /// The violations, in document order.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// The violations of the value at this JSON pointer.
    pub fn at<'v>(&'v self, pointer: &'v str) -> impl Iterator<Item = &'v Violation> {
        self.0.iter().filter(move |found| found.pointer == pointer)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::error::Error for Violations {}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
