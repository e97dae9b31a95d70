//! A documentation folder, from pages to [`DocSet`].

use super::adopt::adopt_members;
use super::detect::detect;
use super::dialect::{ALL, Dialect};
use super::operation::{read_operations, settle};
use super::page::{has_body, read_page};
use super::variant::resolve_members;
use super::{Body, DocPage, DocSet};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::markdown::{Page, parse_page};
use crate::source::{FileId, SourceFile, SourceMap};
use rayon::prelude::*;

/// Reads all pages of a folder. `forced` names the dialect; otherwise the pages tell.
pub fn read_docs(
    map: &SourceMap,
    folder: usize,
    forced: Option<&'static dyn Dialect>,
    diagnostics: &mut Diagnostics,
) -> DocSet {
    let files: Vec<_> = map.folder_files(folder).collect();
    let pages: Vec<Page> = files
        .par_iter()
        .map(|(id, file)| parse_page(*id, &file.text))
        .collect();
    let dialect = forced.unwrap_or_else(|| recognise(map, folder, &files, &pages, diagnostics));
    let mut read: Vec<_> = files
        .par_iter()
        .zip(&pages)
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
        folder,
        dialect,
        pages: Vec::new(),
        operations: Vec::new(),
    };
    for (model, operations, found) in &mut read {
        set.pages.extend(model.take());
        set.operations.append(operations);
        diagnostics.extend(std::mem::take(found));
    }
    if !pages.iter().any(has_body) {
        let name = map.folders.get(folder).map_or("", String::as_str);
        let message = format!(
            "none of the {} pages of `{name}` is a model page",
            files.len()
        );
        diagnostics
            .push(Diagnostic::new(Code::NoModelPages, message).help(Code::NoModelPages.info().fix));
    }
    settle(&mut set);
    sort_pages(&mut set.pages, map, diagnostics);
    adopt_members(&mut set);
    resolve_members(&mut set.pages);
    set
}

fn recognise(
    map: &SourceMap,
    folder: usize,
    files: &[(FileId, &SourceFile)],
    pages: &[Page],
    diagnostics: &mut Diagnostics,
) -> &'static dyn Dialect {
    let detected = detect(files.iter().map(|(_, file)| *file).zip(pages));
    let name = map.folders.get(folder).map_or("", String::as_str);
    let chosen = detected
        .dialect
        .or_else(|| ALL.first().copied())
        .unwrap_or(&super::dialect::TypeScript);
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

/// Sorts by namespace and title, and drops the second of two pages that describe the same type.
fn sort_pages(pages: &mut Vec<DocPage>, map: &SourceMap, diagnostics: &mut Diagnostics) {
    pages.sort_by(|a, b| {
        (
            &a.namespace,
            &a.title,
            matches!(a.body, Body::Empty),
            a.file,
        )
            .cmp(&(
                &b.namespace,
                &b.title,
                matches!(b.body, Body::Empty),
                b.file,
            ))
    });
    pages.dedup_by(|second, first| {
        let same = first.namespace == second.namespace && first.title == second.title;
        if same {
            let path = map.file(first.file).map_or("", |file| file.path.as_str());
            let message = format!("`{}.{}` is described twice", second.namespace, second.title);
            diagnostics.push(
                Diagnostic::new(Code::DuplicatePage, message)
                    .at(second.span, "this page was ignored")
                    .also(first.span, format!("`{path}` was kept"))
                    .help("remove one of the pages, or exclude it in `fieldwright.toml`"),
            );
        }
        same
    });
}
