//! A folder of SDK pages, from blocks to [`DocSet`].

use super::adopt::adopt_members;
use super::detect::detect;
use super::dialect::{ALL, SdkDialect, TypeScript, by_name};
use super::operation::{read_operations, settle};
use super::page::read_page;
use super::variant::resolve_members;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::Folder;
use crate::docs::order::sort_pages;
use crate::docs::{DocSet, Policy, ReadOptions};
use rayon::prelude::*;

/// Reads all pages of a folder. The options may name the dialect; otherwise the pages tell.
pub(super) fn read(
    folder: &Folder<'_>,
    options: &ReadOptions,
    diagnostics: &mut Diagnostics,
) -> DocSet {
    let forced = options.dialect.as_deref().and_then(by_name);
    let dialect = forced.unwrap_or_else(|| recognise(folder, diagnostics));
    let mut read: Vec<_> = folder
        .files
        .par_iter()
        .zip(&folder.pages)
        .map(|((id, file), page)| {
            let mut found = Diagnostics::new();
            let model = read_page(*id, file, page, dialect, &mut found);
            let operations = match model {
                Some(_) => Vec::new(),
                None => read_operations(file, page, dialect, &mut found),
            };
            (model, operations, found)
        })
        .collect();
    let are_types: Vec<bool> = read.iter().map(|(model, ..)| model.is_some()).collect();
    for ((_, file), (_, _, found)) in folder.files.iter().zip(&mut read) {
        let is_helper = || is_helper(&file.path, folder, &are_types);
        if found.items().iter().any(is_unread) && is_helper() {
            note(found);
        }
    }
    let mut set = DocSet {
        folder: folder.index,
        family: &super::Sdk,
        dialect,
        policy: Policy {
            keeps_http: true,
            ..Policy::default()
        },
        pages: Vec::new(),
        operations: Vec::new(),
        flattened: Vec::new(),
    };
    for (model, operations, found) in &mut read {
        set.pages.extend(model.take());
        set.operations.append(operations);
        diagnostics.extend(std::mem::take(found));
    }
    settle(&mut set);
    sort_pages(&mut set.pages, folder.map, diagnostics);
    adopt_members(&mut set);
    resolve_members(&mut set.pages);
    set
}

fn is_unread(finding: &Diagnostic) -> bool {
    finding.code == Code::UnreadTable
}

/// Whether a page is about the SDK itself, such as its options: no page of a type stands in its folder or links to it.
fn is_helper(path: &str, folder: &Folder<'_>, are_types: &[bool]) -> bool {
    let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (slash, plain, anchor) = (format!("/{name})"), format!("({name})"), format!("{name}#"));
    let types = folder.files.iter().zip(are_types);
    let mut types = types.filter(|(_, is_type)| **is_type).peekable();
    types.peek().is_some()
        && !types.any(|((_, file), _)| {
            file.path.rsplit_once('/').unwrap_or_default().0 == parent
                || [&slash, &plain, &anchor]
                    .iter()
                    .any(|link| file.text.contains(link.as_str()))
        })
}

/// Makes notes of the tables that were not read.
fn note(found: &mut Diagnostics) {
    for mut finding in found.split_off(0) {
        if is_unread(&finding) {
            finding.code = Code::TableNotRead;
            finding.help = Some("nothing has to be done if it describes the SDK itself".to_owned());
        }
        found.push(finding);
    }
}

fn recognise(folder: &Folder<'_>, diagnostics: &mut Diagnostics) -> &'static dyn SdkDialect {
    let detected = detect(folder.iter().map(|(_, file, page)| (file, page)));
    let name = folder.name();
    let chosen = detected
        .dialect
        .or_else(|| ALL.first().copied())
        .unwrap_or(&TypeScript);
    let message = if detected.dialect.is_none() {
        format!(
            "nothing shows which language the pages of `{name}` are for; they are read as {}",
            chosen.name()
        )
    } else if detected.is_mixed() {
        let votes: Vec<_> = detected
            .votes
            .iter()
            .map(|(name, votes)| format!("{name} {votes}"))
            .collect();
        format!(
            "the pages of `{name}` mix languages ({}); they are read as {}",
            votes.join(", "),
            chosen.name()
        )
    } else {
        return chosen;
    };
    let names: Vec<_> = ALL.iter().map(|dialect| dialect.name()).collect();
    diagnostics.push(
        Diagnostic::new(Code::DialectUnclear, message)
            .help(format!("name it with `--dialect`: {}", names.join(", "))),
    );
    chosen
}
