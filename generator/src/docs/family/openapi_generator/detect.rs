//! Which language a folder's pages are for.

use super::cells::{columns, text};
use super::language::{ALL, Language, PHP_CAMEL, TYPESCRIPT_FETCH};
use super::text::plain;
use crate::docs::Dialect as _;
use crate::docs::family::Folder;
use crate::markdown::BlockKind;

/// Counts the languages of code fences and the type cells that few languages write, and takes the language with most.
/// `None` if nothing speaks for any.
pub(super) fn detect(folder: &Folder<'_>) -> Option<&'static Language> {
    let mut votes = vec![0usize; ALL.len()];
    for (_, file, page) in folder.iter() {
        for block in &page.blocks {
            match &block.kind {
                BlockKind::Code { lang, .. } if !lang.is_empty() => {
                    for (language, votes) in ALL.iter().zip(&mut votes) {
                        *votes += usize::from(language.fences.contains(&lang.as_str()));
                    }
                }
                BlockKind::Heading { text, .. } => {
                    let Some(name) = of_heading(text) else {
                        continue;
                    };
                    for (language, votes) in ALL.iter().zip(&mut votes) {
                        *votes += usize::from(language.name() == name);
                    }
                }
                BlockKind::Table(table) if columns(file, table).is_some() => {
                    for cell in table.rows.iter().filter_map(|row| row.cells.get(1)) {
                        let shown = plain(text(file, *cell));
                        for (language, votes) in ALL.iter().zip(&mut votes) {
                            *votes += usize::from((language.claims)(&shown));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    // Of languages with equally many votes the first is taken.
    let most = votes.iter().copied().max().filter(|most| *most > 0)?;
    let at = votes.iter().position(|votes| *votes == most)?;
    ALL.get(at).copied()
}

/// The language that alone writes such a heading: a section, or a title with a namespace before it.
fn of_heading(text: &str) -> Option<&'static str> {
    if text == "Model Type Info" {
        return Some("python");
    }
    let (namespace, _) = text.rsplit_once('.')?;
    let (project, part) = namespace.rsplit_once('.')?;
    (matches!(part, "Model" | "Api") && !project.contains(' ')).then_some("csharp")
}

/// The form of the language that the folder's pages have: PHP's names in camel case, TypeScript's tables of two columns.
pub(super) fn variant(folder: &Folder<'_>, language: &'static Language) -> &'static Language {
    let (mut snake, mut camel, mut short, mut full) = (0usize, 0usize, 0usize, 0usize);
    for (_, file, page) in folder.iter() {
        for block in &page.blocks {
            let BlockKind::Table(table) = &block.kind else {
                continue;
            };
            if columns(file, table).is_none() {
                continue;
            }
            let is_short = table.header.len() == 2;
            short += usize::from(is_short);
            full += usize::from(
                !is_short
                    && page
                        .blocks
                        .iter()
                        .any(|block| super::page::heading(block, 2) == Some("Properties")),
            );
            for cell in table.rows.iter().filter_map(|row| row.cells.first()) {
                let name = plain(text(file, *cell));
                let name = name.trim_start_matches('_');
                snake += usize::from(name.contains('_'));
                camel += usize::from(name.contains(char::is_uppercase) && !name.contains('_'));
            }
        }
    }
    match language.name() {
        "php" if camel > snake => &PHP_CAMEL,
        "typescript" if short > full => &TYPESCRIPT_FETCH,
        _ => language,
    }
}
