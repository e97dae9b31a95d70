//! What to check.

/// How binding the words of the documentation are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Tier {
    /// The docs say what must hold.
    #[default]
    Normative,
    /// The docs describe what values look like.
    Descriptive,
}

impl Tier {
    /// `normative` or `descriptive`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Tier::Normative => "normative",
            Tier::Descriptive => "descriptive",
        }
    }
}

/// Which constraints are checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options<'a> {
    /// The least binding tier that is checked: with [`Tier::Descriptive`], descriptive wording rejects too.
    pub tier: Tier,
    /// Codes of constraints that are not checked, such as `max_chars` ([`Constraint::code`](super::Constraint::code)).
    pub skip: &'a [&'a str],
    /// Whether types that the API only sends are checked as well.
    pub received: bool,
}

impl<'a> Options<'a> {
    /// The default: normative wording, in what callers send.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            tier: Tier::Normative,
            skip: &[],
            received: false,
        }
    }

    /// Everything: descriptive wording too, and in what callers receive too.
    #[must_use]
    pub const fn strict() -> Self {
        Self {
            tier: Tier::Descriptive,
            skip: &[],
            received: true,
        }
    }

    /// Skips the constraints with these codes.
    #[must_use]
    pub const fn skip(mut self, codes: &'a [&'a str]) -> Self {
        self.skip = codes;
        self
    }

    /// Checks types that the API only sends, too.
    #[must_use]
    pub const fn received(mut self) -> Self {
        self.received = true;
        self
    }

    /// Whether a constraint of this tier and code is checked.
    #[must_use]
    pub fn wants(&self, tier: Tier, code: &str) -> bool {
        tier <= self.tier && !self.skip.contains(&code)
    }
}
