//! The `[settings]` table and the `[[source]]` tables.

use super::glob::Glob;
use super::overrides::NumberKind;
use super::profile::Profile;
use crate::model::Tier;
use crate::source::Span;
use serde::Deserialize;

/// What the generated crate does and offers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// What happens to keys that the docs do not mention. `None`: they are kept where specifications allow more keys
    /// than they name, and skipped elsewhere.
    pub unknown_keys: Option<UnknownKeys>,
    /// Whether required fields may be `null` on read.
    pub lenient_nulls: LenientNulls,
    /// Whether keys of required fields may be missing on read.
    pub lenient_absence: LenientAbsence,
    /// What numbers are of which nothing shows whether they are whole. `None`: they are kept exactly, as `Number`.
    pub undecided_numbers: Option<NumberKind>,
    /// Which documented rules are emitted as checks.
    pub tiers: Vec<Tier>,
    /// Which types are emitted once for all their names.
    pub share: Share,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            unknown_keys: None,
            lenient_nulls: LenientNulls::default(),
            lenient_absence: LenientAbsence::default(),
            undecided_numbers: None,
            tiers: vec![Tier::Normative, Tier::Descriptive],
            share: Share::default(),
        }
    }
}

/// What happens on read to keys that the docs do not mention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownKeys {
    /// They are skipped.
    #[default]
    Ignore,
    /// They are kept and written back.
    Keep,
}

/// Whether required fields may be `null` on read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LenientNulls {
    /// As the evidence suggests.
    #[default]
    Auto,
    /// All of them.
    Always,
    /// Only those that are documented as nullable.
    Never,
}

/// Whether keys of required fields may be missing on read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LenientAbsence {
    /// Only where the name is a guess and the field is an `Option` anyway.
    #[default]
    Auto,
    /// All of them, in what is received.
    Always,
}

/// Which types are emitted once for all their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// Those that are equal, in an API of a thousand types and more; decided when a crate is written for the first time.
    #[default]
    Auto,
    /// None.
    Never,
    /// Those that are equal in names on the wire, types, rules and documentation.
    Equal,
    /// Those that are equal but for their documentation.
    Shape,
}

/// The `[select]` table: the part of the API that is wanted. Without patterns it is all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Select {
    /// Patterns of operations, by id or by group and id, and where they stand.
    pub operations: Vec<(String, Span)>,
    /// Patterns of types, by id, and where they stand.
    pub types: Vec<(String, Span)>,
}

/// One `[[source]]`: a documentation folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceEntry {
    /// The folder, relative to the configuration file.
    pub path: String,
    /// The family of its pages, if it is not to be recognised.
    pub family: Option<String>,
    /// The dialect of its pages, if it is not to be detected.
    pub dialect: Option<String>,
    /// How its tables are to be read, if they are written by hand in a habit of their own.
    pub profile: Option<Profile>,
    /// Where its pages stand on the web: the address to add their paths to. It ends with a slash.
    pub url: Option<String>,
    /// If not empty, only pages that one of these matches are read.
    pub include: Vec<Glob>,
    /// Pages that one of these matches are not read.
    pub exclude: Vec<Glob>,
    /// The `path` in the file.
    pub span: Span,
}

impl SourceEntry {
    /// Whether the page at `path` (relative to the folder, with `/`) is to be read.
    #[must_use]
    pub fn takes(&self, path: &str) -> bool {
        let any = |globs: &[Glob]| globs.iter().any(|glob| glob.matches(path));
        (self.include.is_empty() || any(&self.include)) && !any(&self.exclude)
    }
}
