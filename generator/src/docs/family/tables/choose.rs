//! Which built-in profile reads most of a folder.

use super::collect::{Document, Tally};
use super::profile::{Profile, builtins};
use crate::diagnostic::{Diagnostics, counted};
use crate::docs::family::{Folder, Recognition};
use crate::markdown::BlockKind;

/// A built-in profile, and what it reads of a folder.
pub(super) struct Chosen<'a> {
    pub(super) name: &'static str,
    pub(super) document: Document<'a>,
    /// What it finds there.
    pub(super) diagnostics: Diagnostics,
    /// How many cells carry the profile's own marks.
    marks: usize,
}

impl<'a> Chosen<'a> {
    fn read(
        folder: &Folder<'a>,
        name: &'static str,
        profile: &'static Profile,
        marks: usize,
    ) -> Self {
        let mut diagnostics = Diagnostics::new();
        let document = Document::read(folder, profile, &mut diagnostics);
        Self {
            name,
            document,
            diagnostics,
            marks,
        }
    }

    fn score(&self) -> usize {
        let tally = &self.document.tally;
        tally.typed + tally.said + 2 * tally.read + 3 * self.marks
    }
}

/// The built-in profile that reads most of a folder. The first is for all; one with marks of its own is tried only
/// where they are seen.
pub(super) fn best<'a>(folder: &Folder<'a>) -> Chosen<'a> {
    let (name, profile) = &builtins()[0];
    let mut best = Chosen::read(folder, name, profile, marks(folder, name, profile));
    for (name, profile) in builtins().iter().skip(1) {
        let marks = marks(folder, name, profile);
        if marks == 0 {
            continue;
        }
        let other = Chosen::read(folder, name, profile, marks);
        if other.score() > best.score() {
            best = other;
        }
    }
    best
}

/// How many cells carry the marks that only this profile knows.
fn marks(folder: &Folder<'_>, name: &str, profile: &Profile) -> usize {
    let own = [
        profile.name.optional_suffix.as_deref(),
        profile.name.nested_prefix.as_deref(),
    ];
    let mut found = 0;
    for (_, file, page) in folder.iter() {
        for block in &page.blocks {
            let BlockKind::Table(table) = &block.kind else {
                continue;
            };
            let labels = super::header::labels(file, table);
            let has = |wanted: &str| labels.iter().any(|label| label == wanted);
            let columns = super::profile::signs(name);
            found += usize::from(!columns.is_empty() && columns.iter().all(|label| has(label)));
            for row in &table.rows {
                let Some(cell) = row.cells.first() else {
                    continue;
                };
                let text = file.slice(*cell);
                let text = text.trim_matches(['`', '*', ' ']);
                let text = text.trim_end_matches(['\\', '*', ' ']);
                let [suffix, prefix] = own;
                let ends =
                    suffix.is_some_and(|suffix| text.ends_with(suffix) && !text.contains(' '));
                let starts = prefix.is_some_and(|prefix| text.starts_with(prefix));
                let named = profile.name.pattern.is_some()
                    && (text.contains("_ ") || text.ends_with('_'))
                    && file.slice(*cell).starts_with('`');
                found += usize::from(ends || starts || named);
            }
        }
    }
    found
}

/// How much of a folder the best profile reads.
pub(super) fn recognise(folder: &Folder<'_>) -> Recognition {
    let has_table = folder.iter().any(|(_, file, page)| {
        page.blocks
            .iter()
            .any(|block| matches!(block.kind, BlockKind::Table(_)))
            || ["- Type:", "* Type:", "**Type**:", "**Type:**"]
                .iter()
                .any(|item| file.text.contains(item))
    });
    let tally = has_table.then(|| best(folder).document.tally);
    match tally.filter(|tally| tally.read > 0 && tally.rows > 0) {
        Some(tally) => Recognition {
            reads: tally.read,
            ..Recognition::default()
        },
        None => Recognition {
            reads: 0,
            sure: false,
            misses: vec![
                "no table has a column of names and a column of types (`[source.profile]` names the columns of others)"
                    .to_owned(),
            ],
        },
    }
}

/// What a profile reads of a folder, in words.
pub(super) fn told(name: &str, tally: &Tally) -> String {
    let unread = match tally.unread {
        0 => String::new(),
        1 => ", 1 describes something else".to_owned(),
        number => format!(", {number} describe something else"),
    };
    format!(
        "profile `{name}` reads {} of {} ({}){unread}",
        tally.read,
        counted(tally.read + tally.unread, "table"),
        counted(tally.rows, "row")
    )
}
