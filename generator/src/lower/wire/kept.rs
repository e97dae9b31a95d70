//! Sources that show names as they are on the wire: an SDK respells all names in the case of its language, or none.

use super::style::Style;
use super::vote::{PROVING_NAMES, PROVING_PAGES};
use crate::docs::{Body, DocSet, FieldRow};
use crate::names::words::{fold, is_compound};
use std::collections::BTreeSet;

/// The names that the tables of a source show as they are on the wire: those that a table states to be so; and where none
/// does, all names of a source most of whose names are in another case than its language's own.
pub(super) fn names(set: &DocSet) -> impl Iterator<Item = (&str, &FieldRow)> {
    let all = || set.pages.iter().flat_map(|page| rows(&page.body));
    let states = all().any(|row| row.stated.wire.is_some());
    let is_kept = !states && !set.policy.exact_names && keeps(set);
    all().filter_map(move |row| {
        let plain = is_kept.then(|| set.dialect.plain_field_name(&row.name));
        Some((row.stated.wire.as_deref().or(plain)?, row))
    })
}

fn rows(body: &Body) -> &[FieldRow] {
    match body {
        Body::Fields(rows) => rows,
        _ => &[],
    }
}

fn keeps(set: &DocSet) -> bool {
    let own = Style::of_case(set.dialect.field_case());
    let (mut kept, mut respelled) = (BTreeSet::new(), BTreeSet::new());
    let mut pages = 0;
    for page in &set.pages {
        let names = rows(&page.body)
            .iter()
            .map(|row| set.dialect.plain_field_name(&row.name))
            .filter(|name| is_compound(name));
        let mut shows = false;
        for name in names {
            match Style::of(name) {
                Some(style) if style == own => respelled.insert(fold(name)),
                Some(_) => {
                    shows = true;
                    kept.insert(fold(name))
                }
                None => continue,
            };
        }
        pages += usize::from(shows);
    }
    kept.len() >= PROVING_NAMES && pages >= PROVING_PAGES && kept.len() > respelled.len()
}
