//! `fieldwright.toml`: what the maintainer of a generated crate decides, with the line of every decision.
//!
//! ```toml
//! [package]
//! name = "example-types"
//!
//! [[source]]
//! path = "docs"
//!
//! [[override]]
//! path = "components.Amount.value"
//! number = "integer"
//! reason = "the server rejects fractions"
//! ```
//!
//! Reading accumulates errors, each with its line. Overrides keep a log of what became of them: [`Overrides::finish`]
//! reports those that matched nothing and those that changed nothing.

pub(crate) mod crate_name;
mod document;
mod fact_key;
mod glob;
mod next_page;
mod output;
mod overrides;
mod package;
pub mod profile;
mod raw;
mod refused;
mod registry;
mod rule;
mod settings;
mod suggest;
mod type_text;
mod usage;

pub use fact_key::FactKey;
pub use glob::Glob;
pub use next_page::{NextPageSetting, NextPageSource};
pub use output::Output;
pub use overrides::{NumberKind, Override, RenameRule, RuleChanges};
pub use package::Package;
pub use rule::{KINDS as RULE_KINDS, RuleSpec, kind as rule_kind};
pub use settings::{
    LenientAbsence, LenientNulls, Select, Settings, Share, SourceEntry, UnknownKeys,
};
pub use suggest::nearest;
pub use type_text::{TypeTextError, parse_type, type_text};
pub use usage::{Overrides, Target};

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostics;

/// The usual name of the file.
pub const FILE_NAME: &str = "fieldwright.toml";

/// The JSON Schema of the file, for editors.
pub const SCHEMA: &str = include_str!("../../schema/fieldwright.schema.json");

/// The first line of a file, from which editors know its schema.
pub const SCHEMA_LINE: &str = "#:schema https://github.com/fieldwright/fieldwright/raw/main/generator/schema/fieldwright.schema.json";

/// A text as a string of the file, with its quotes.
#[must_use]
pub fn quoted(text: &str) -> String {
    // JSON's escapes are those of a basic string, which takes no DEL either.
    let json = serde_json::to_string(text).unwrap_or_default();
    json.replace('\u{7f}', "\\u007F")
}

/// An override as findings propose it: `facts` are its lines between the path and the reason, which is left to the
/// maintainer.
#[must_use]
pub fn proposal(path: impl std::fmt::Display, facts: &str) -> String {
    let path = quoted(&path.to_string());
    format!("[[override]]\npath = {path}\n{facts}\nreason = \"…\"")
}

/// A configuration; the default one decides nothing.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The `[package]` table.
    pub package: Package,
    /// The `[output]` table.
    pub output: Output,
    /// The `[settings]` table.
    pub settings: Settings,
    /// The `[select]` table.
    pub select: Select,
    /// The `[[source]]` tables; the first is the primary source.
    pub sources: Vec<SourceEntry>,
    /// The `[[override]]` tables.
    pub overrides: Overrides,
}

impl Config {
    /// Reads the text of a configuration file. Spans in it refer to [`FileId(0)`](crate::source::FileId): register
    /// the text by [`SourceMap::add_config`](crate::source::SourceMap::add_config) before any folder.
    ///
    /// What cannot be read is reported and left out; the rest is returned all the same.
    #[must_use]
    pub fn parse(text: &str) -> (Self, Diagnostics) {
        document::read(text)
    }
}
