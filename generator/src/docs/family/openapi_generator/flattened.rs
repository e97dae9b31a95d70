//! Unions that a page shows as one table with the properties of all members.
//!
//! Nothing on such a page tells it from a record that has all these properties. But its rows are, in order, those of
//! other pages one after the other, without those that it has already. What looks so demands only what all of these
//! pages demand: both a record and each member can be read then.

use crate::docs::{Body, DocPage, FieldRow, FlattenedPage, TypeExpr};
use std::collections::{BTreeMap, BTreeSet};

/// A table that may be a flattened union.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flattened {
    /// Index of the page.
    pub(super) page: usize,
    /// Indices of the pages whose rows it has.
    pub(super) members: Vec<usize>,
}

impl Flattened {
    /// The titles of the pages.
    pub(super) fn titles(&self, pages: &[DocPage]) -> Option<FlattenedPage> {
        let title = |index: &usize| pages.get(*index).map(|page| page.title.clone());
        Some(FlattenedPage {
            title: title(&self.page)?,
            members: self.members.iter().filter_map(title).collect(),
        })
    }
}

struct Table<'a> {
    page: usize,
    rows: &'a [FieldRow],
    /// Where each name is.
    names: BTreeMap<&'a str, usize>,
}

/// Finds the pages that look so.
pub(super) fn find(pages: &[DocPage]) -> Vec<Flattened> {
    let tables: Vec<Table<'_>> = pages
        .iter()
        .enumerate()
        .filter_map(|(page, it)| match &it.body {
            Body::Fields(rows) if it.namespace == super::page::NAMESPACE => Some(Table {
                page,
                rows,
                names: rows
                    .iter()
                    .enumerate()
                    .map(|(at, row)| (row.name.as_str(), at))
                    .collect(),
            }),
            _ => None,
        })
        .collect();
    // By the name of the first row: what may start a table, or go on with it.
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, table) in tables.iter().enumerate() {
        for name in table.names.keys() {
            by_name.entry(name).or_default().push(index);
        }
    }
    tables
        .iter()
        .filter_map(|table| {
            let members = cover(table, &tables, &by_name)?;
            Some(Flattened {
                page: table.page,
                members,
            })
        })
        .collect()
}

/// The pages that a table is put together from, if there are at least two, each with rows that only it brings.
fn cover(
    table: &Table<'_>,
    tables: &[Table<'_>],
    by_name: &BTreeMap<&str, Vec<usize>>,
) -> Option<Vec<usize>> {
    if table.rows.len() < 2 {
        return None;
    }
    let mut members: Vec<usize> = Vec::new();
    let mut have: BTreeSet<&str> = BTreeSet::new();
    while have.len() < table.rows.len() {
        let next = table.rows.get(have.len())?;
        let candidates = by_name.get(next.name.as_str())?;
        let best = candidates
            .iter()
            .filter_map(|index| tables.get(*index).map(|it| (*index, it)))
            .filter(|(index, it)| it.page != table.page && !members.contains(index))
            .filter_map(|(index, it)| Some((brings(table, it, &have)?, index)))
            .max_by_key(|((new, same), index)| (*new, *same, std::cmp::Reverse(*index)));
        let ((new, _), index) = best?;
        members.push(index);
        let names = table
            .rows
            .iter()
            .skip(have.len())
            .take(new)
            .map(|row| row.name.as_str());
        have.extend(names.collect::<Vec<_>>());
    }
    let is_union = members.len() > 1
        && members
            .iter()
            .all(|index| is_needed(*index, &members, tables));
    is_union.then(|| {
        members
            .iter()
            .filter_map(|index| tables.get(*index))
            .map(|it| it.page)
            .collect()
    })
}

/// How many rows a page brings to those that are there, which must be the next ones, and how many of its rows are the
/// same as in the table. `None` if it has other rows.
fn brings(table: &Table<'_>, member: &Table<'_>, have: &BTreeSet<&str>) -> Option<(usize, usize)> {
    if member.rows.len() > table.rows.len() {
        return None;
    }
    let mut same = 0;
    let mut new = 0;
    for row in member.rows {
        let at = *table.names.get(row.name.as_str())?;
        let shown = table.rows.get(at)?;
        if !have.contains(row.name.as_str()) {
            if at != have.len() + new {
                return None;
            }
            new += 1;
        }
        same += usize::from(is_same(shown, row));
    }
    (new > 0 && same > 0).then_some((new, same))
}

fn is_same(a: &FieldRow, b: &FieldRow) -> bool {
    a.required == b.required && a.description == b.description && shape(&a.ty) == shape(&b.ty)
}

/// A type without the names of enums, which each page gives its own.
fn shape(ty: &TypeExpr) -> TypeExpr {
    ty.bare().clone()
}

/// Whether a page has a row that none of the others has: a chain of ever larger records is no union.
fn is_needed(index: usize, members: &[usize], tables: &[Table<'_>]) -> bool {
    let Some(table) = tables.get(index) else {
        return false;
    };
    let others = || {
        members
            .iter()
            .filter(|other| **other != index)
            .filter_map(|other| tables.get(*other))
    };
    table
        .names
        .keys()
        .any(|name| others().all(|other| !other.names.contains_key(name)))
        || others().any(|other| {
            // Or it shows the same row otherwise: with another text, another type.
            table.rows.iter().any(|row| {
                let theirs = other
                    .names
                    .get(row.name.as_str())
                    .and_then(|at| other.rows.get(*at));
                theirs.is_some_and(|theirs| !is_same(row, theirs))
            })
        })
}

/// Takes back what a flattened table cannot know: it demands what all its pages demand, and where these show several
/// types the value may be any.
pub(super) fn loosen(pages: &mut [DocPage], flattened: &Flattened) {
    let enums: BTreeSet<String> = pages
        .iter()
        .filter(|page| matches!(page.body, Body::Values(_)))
        .map(|page| page.title.clone())
        .collect();
    let mut rows: BTreeMap<String, (bool, Vec<TypeExpr>)> = BTreeMap::new();
    for index in &flattened.members {
        let Some(Body::Fields(fields)) = pages.get(*index).map(|page| &page.body) else {
            continue;
        };
        for row in fields {
            let (all, types) = rows.entry(row.name.clone()).or_insert((true, Vec::new()));
            *all &= row.required == Some(true);
            if !types.contains(row.ty.bare()) {
                types.push(row.ty.bare().clone());
            }
        }
    }
    let counts: Vec<BTreeSet<String>> = flattened
        .members
        .iter()
        .filter_map(|index| match &pages.get(*index)?.body {
            Body::Fields(fields) => Some(fields.iter().map(|row| row.name.clone()).collect()),
            _ => None,
        })
        .collect();
    let Some(Body::Fields(fields)) = pages.get_mut(flattened.page).map(|page| &mut page.body)
    else {
        return;
    };
    for row in fields {
        let everywhere = counts.iter().all(|names| names.contains(&row.name));
        let Some((all, types)) = rows.get(&row.name) else {
            continue;
        };
        if !(everywhere && *all) && row.required == Some(true) {
            row.required = Some(false);
        }
        if types.len() > 1 || types.first() != Some(row.ty.bare()) {
            row.ty = joined(&row.ty, types, &enums);
        }
    }
}

/// One type for values of several: text where all are text, else any value.
fn joined(own: &TypeExpr, types: &[TypeExpr], enums: &BTreeSet<String>) -> TypeExpr {
    let textual = |ty: &TypeExpr| match ty {
        TypeExpr::String | TypeExpr::Literal(_) => true,
        TypeExpr::Ref(reference) => enums.contains(&reference.name),
        _ => false,
    };
    if types.iter().all(textual) && textual(own.bare()) {
        TypeExpr::String
    } else {
        TypeExpr::Any
    }
}
