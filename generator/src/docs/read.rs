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
    let pages = match folder.files.len() {
        1 => "the one page".to_owned(),
        pages => format!("none of the {pages} pages"),
    };
    let verb = if folder.files.len() == 1 {
        "belongs to no family"
    } else {
        "belongs to a family"
    };
    let message = format!(
        "{pages} of `{}` {verb} that is read ({}){}",
        folder.name(),
        tried.join("; "),
        looks_like(folder)
    );
    let names: Vec<_> = ALL.iter().map(|family| family.name()).collect();
    Diagnostic::new(Code::NoModelPages, message).help(format!(
        "{} `family` of its `[[source]]` names one of `{}`.",
        Code::NoModelPages.info().fix,
        names.join("`, `")
    ))
}

/// Other forms of documentation that stand in Markdown pages: how a page has to contain it, and what it is.
const FORMS: &[(&str, &str)] = &[
    (
        "<table",
        "tables written as HTML, which are not read: write them as `| Name | Type |`",
    ),
    ("FORMAT: 1A", "API Blueprint, which is not read"),
    (
        ".. list-table::",
        "tables of reStructuredText, which are not read",
    ),
    ("\n|===", "tables of AsciiDoc, which are not read"),
    (
        "\n+---",
        "tables drawn as grids, which are not read: write them as `| Name | Type |`",
    ),
    (
        "```proto",
        "definitions of Protocol Buffers, which are not read",
    ),
    ("```graphql", "a GraphQL schema, which is not read"),
];

/// The forms that most pages have, if any has one.
fn looks_like(folder: &Folder<'_>) -> String {
    let pages = |form: &str| {
        let files = folder.files.iter();
        files.filter(|(_, file)| file.text.contains(form)).count()
    };
    let forms = FORMS.iter().map(|(form, what)| (pages(form), *what));
    // The first of those that as many pages have.
    let most = forms.rev().max_by_key(|(pages, _)| *pages);
    match most {
        None | Some((0, _)) => String::new(),
        Some((1, what)) => format!("; one page has {what}"),
        Some((pages, what)) => format!("; {pages} pages have {what}"),
    }
}
