//! Which built-in profile reads most of a folder.

use super::collect::{Document, Tally};
use super::profile::{Profile, builtins};
use crate::diagnostic::Diagnostics;
use crate::docs::family::{Folder, Recognition};
use crate::markdown::BlockKind;

/// The built-in profile that reads most of a folder: its name and what it says.
pub(super) fn best(folder: &Folder<'_>) -> (&'static str, &'static Profile) {
    let mut found = builtins()
        .iter()
        .map(|(name, profile)| (*name, profile, score(folder, name, profile)));
    let first = found.next();
    let mut best = first.map(|(name, profile, (score, _))| (name, profile, score));
    for (name, profile, (score, tally)) in found {
        // A profile with marks of its own is chosen where they are seen.
        if tally.marked > 0 && best.as_ref().is_none_or(|(_, _, most)| score > *most) {
            best = Some((name, profile, score));
        }
    }
    best.map_or_else(
        || ("common", &builtins()[0].1),
        |(name, profile, _)| (name, profile),
    )
}

fn score(folder: &Folder<'_>, name: &str, profile: &Profile) -> (usize, Tally) {
    let mut tally = Document::read(folder, profile, &mut Diagnostics::new()).tally;
    tally.marked = marks(folder, name, profile);
    (
        tally.typed + tally.said + 2 * tally.read + 3 * tally.marked,
        tally,
    )
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
            let labels: Vec<String> = table
                .header
                .iter()
                .map(|cell| super::header::label(file.slice(*cell)))
                .collect();
            let has = |wanted: &str| labels.iter().any(|label| label == wanted);
            found += usize::from(name == "protobuf" && has("label") && has("type"));
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
                    && text.contains("_ ") | text.ends_with('_')
                    && file.slice(*cell).starts_with('`');
                found += usize::from(ends || starts || named);
            }
        }
    }
    found
}

/// How much of a folder the best profile reads.
pub(super) fn recognise(folder: &Folder<'_>) -> Recognition {
    let has_table = folder.iter().any(|(_, _, page)| {
        page.blocks
            .iter()
            .any(|block| matches!(block.kind, BlockKind::Table(_)))
    });
    let none = || {
        Recognition {
        reads: 0,
        signs: Vec::new(),
        misses: vec!["no table has a column of names and a column of types (`[source.profile]` names the columns of others)".to_owned()],
    }
    };
    if !has_table {
        return none();
    }
    let (name, profile) = best(folder);
    let (_, tally) = score(folder, name, profile);
    if tally.read == 0 || tally.rows == 0 {
        return none();
    }
    Recognition {
        reads: tally.read,
        signs: vec![told(name, &tally)],
        misses: Vec::new(),
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
        "profile `{name}` reads {} of {} tables ({} rows){unread}",
        tally.read,
        tally.read + tally.unread,
        tally.rows
    )
}
