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
    let mut set = DocSet {
        folder: folder.index,
        family: &super::Sdk,
        dialect,
        policy: Policy::default(),
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
