//! A documentation folder, from pages to [`DocSet`].

use super::family::tables::Profile;
use super::family::{ALL, Choice, Family, Folder, choose, sdk};
use super::{DocSet, Policy};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::SourceMap;

/// What the user says about a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The family of its pages; otherwise they tell.
    pub family: Option<String>,
    /// The dialect of its pages; otherwise they tell.
    pub dialect: Option<String>,
    /// How tables written by hand are to be read; otherwise they tell.
    pub profile: Option<Profile>,
}

impl ReadOptions {
    /// Only the dialect is given.
    #[must_use]
    pub fn dialect(name: &str) -> Self {
        Self {
            family: None,
            dialect: Some(name.to_owned()),
            profile: None,
        }
    }
}

/// Reads all pages of a folder, in the family that reads most of it.
pub fn read_docs(
    map: &SourceMap,
    folder: usize,
    options: &ReadOptions,
    diagnostics: &mut Diagnostics,
) -> DocSet {
    let folder = Folder::parse(map, folder);
    let choice = choose(&folder, options);
    if let Some(family) = choice.family {
        let set = family.read(&folder, options, diagnostics);
        if !set.pages.is_empty() || !set.operations.is_empty() {
            return set;
        }
        diagnostics.push(nothing_read(&folder, family));
        return set;
    }
    diagnostics.push(unread(&folder, &choice));
    DocSet {
        folder: folder.index,
        family: &sdk::Sdk,
        dialect: &sdk::dialect::TypeScript,
        policy: Policy::default(),
        pages: Vec::new(),
        operations: Vec::new(),
        flattened: Vec::new(),
    }
}

/// Says that pages look like those of a family, but none could be read.
fn nothing_read(folder: &Folder<'_>, family: &dyn Family) -> Diagnostic {
    let message = format!(
        "no page of `{}` ({} in all) could be read as one of the family `{}`",
        folder.name(),
        folder.files.len(),
        family.name()
    );
    Diagnostic::new(Code::NoModelPages, message).help(Code::NoModelPages.info().fix)
}

/// Says which families were tried, and what each missed.
fn unread(folder: &Folder<'_>, choice: &Choice) -> Diagnostic {
    let tried: Vec<_> = choice
        .found
        .iter()
        .map(|(family, recognition)| {
            format!("{}: {}", family.name(), recognition.misses.join(", "))
        })
        .collect();
    let message = format!(
        "none of the {} pages of `{}` belongs to a family that is read ({})",
        folder.files.len(),
        folder.name(),
        tried.join("; ")
    );
    let names: Vec<_> = ALL.iter().map(|family| family.name()).collect();
    Diagnostic::new(Code::NoModelPages, message).help(format!(
        "{} `family` of its `[[source]]` names one of `{}`.",
        Code::NoModelPages.info().fix,
        names.join("`, `")
    ))
}
