//! Unions that a page shows as one table with the properties of all members.
//!
//! Nothing on such a page tells it from a record that has all these properties. But its rows are, in order, those of
//! other pages one after the other, without those that it has already, and each row is word for word that of one of
//! these pages. What looks so demands only what all of these pages demand: both a record and each member can be read
//! then.
//!
//! A record that is put together from others (`allOf`) looks the same. It is told by the page of the part that is its
//! own, `…AllOf`, and by a part that it shares with records that have nothing else in common.

use crate::docs::{Body, DocPage, FieldRow, FlattenedPage, TypeExpr};
use std::collections::{BTreeMap, BTreeSet};

/// A table that may be a flattened union.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flattened {
    /// Index of the page.
    page: usize,
    /// Indices of the pages whose rows it has.
    members: Vec<usize>,
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

impl<'a> Table<'a> {
    fn row(&self, name: &str) -> Option<&'a FieldRow> {
        self.rows.get(*self.names.get(name)?)
    }
}

/// The tables of a folder.
struct Tables<'a> {
    all: Vec<Table<'a>>,
    /// The tables that have a row of this name.
    by_name: BTreeMap<&'a str, Vec<usize>>,
    /// The titles of enums that stand inside a record: each page has its own of the same property.
    enums: BTreeSet<&'a str>,
}

/// How a table orders its rows: as they come, or what is required before what is not, as some languages do.
struct Order {
    /// How many rows are required, where these come first.
    required: Option<usize>,
}

impl Order {
    fn of(table: &Table<'_>) -> Self {
        let is_required = |row: &&FieldRow| row.required == Some(true);
        let leading = table.rows.iter().take_while(is_required).count();
        let all = table.rows.iter().filter(is_required).count();
        Self {
            required: (leading == all).then_some(leading),
        }
    }

    /// The block that a row of the table is in.
    fn block(&self, row: &FieldRow) -> usize {
        usize::from(self.required.is_some() && row.required != Some(true))
    }

    /// The place of a row in its block.
    fn place(&self, at: usize, row: &FieldRow) -> usize {
        match self.required {
            Some(required) if row.required != Some(true) => at - required,
            _ => at,
        }
    }

    /// How many rows of each block are there.
    fn counts(&self, table: &Table<'_>, have: &BTreeSet<&str>) -> [usize; 2] {
        let mut counts = [0, 0];
        for row in have.iter().filter_map(|name| table.row(name)) {
            if let Some(count) = counts.get_mut(self.block(row)) {
                *count += 1;
            }
        }
        counts
    }
}

/// Finds the pages that look so.
pub(super) fn find(pages: &[DocPage]) -> Vec<Flattened> {
    let tables = Tables::new(pages);
    let page = |index: &usize| tables.all.get(*index).map(|it| it.page);
    let covered: Vec<(&Table<'_>, Vec<usize>)> = tables
        .all
        .iter()
        .filter_map(|table| Some((table, tables.covering(table)?)))
        .collect();
    let bases = bases(covered.iter().map(|(_, members)| members.as_slice()));
    let found = covered.into_iter().filter_map(|(table, cover)| {
        let title = &pages.get(table.page)?.title;
        let is_composed = cover.iter().any(|index| {
            let part = page(index).and_then(|page| pages.get(page));
            bases.contains(index) || part.is_some_and(|part| is_part_of(&part.title, title))
        });
        if is_composed {
            return None;
        }
        let members = tables.all_members(table, cover);
        Some(Flattened {
            page: table.page,
            members: members.iter().filter_map(page).collect(),
        })
    });
    found.collect()
}

/// Whether a page describes what a record adds to those that it is put together from.
fn is_part_of(part: &str, title: &str) -> bool {
    let rest = part.strip_prefix(title).unwrap_or_default();
    let rest = rest.trim_start_matches('_');
    let number = rest
        .strip_prefix("AllOf")
        .or_else(|| rest.strip_prefix("allOf"));
    number.is_some_and(|number| {
        let number = number.trim_start_matches('_');
        number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// A page with this many per cent of a table's rows, and not all, describes a variant of the same record.
const NEARLY_ALL: usize = 85;

/// How many records without anything else in common share a part that they all build on.
const BUILT_ON: usize = 3;

/// The parts of several tables whose other parts are all different: members of a union are not spread over unions like
/// that.
fn bases<'m>(covers: impl Iterator<Item = &'m [usize]>) -> BTreeSet<usize> {
    let mut others: BTreeMap<usize, Vec<&[usize]>> = BTreeMap::new();
    for cover in covers {
        for member in cover {
            others.entry(*member).or_default().push(cover);
        }
    }
    let is_base = |(member, covers): &(usize, Vec<&[usize]>)| {
        let beside = covers.iter().flat_map(|cover| cover.iter());
        let beside: Vec<&usize> = beside.filter(|index| *index != member).collect();
        let different: BTreeSet<&usize> = beside.iter().copied().collect();
        covers.len() >= BUILT_ON && different.len() == beside.len()
    };
    let found = others.into_iter().filter(is_base);
    found.map(|(member, _)| member).collect()
}

impl<'a> Tables<'a> {
    fn new(pages: &'a [DocPage]) -> Self {
        let all: Vec<Table<'a>> = pages
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
        let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, table) in all.iter().enumerate() {
            for name in table.names.keys() {
                by_name.entry(name).or_default().push(index);
            }
        }
        let inline = pages
            .iter()
            .filter(|page| matches!(page.body, Body::Values(_)) && !page.anchors.is_empty());
        let enums = inline.map(|page| page.title.as_str()).collect();
        Self {
            all,
            by_name,
            enums,
        }
    }

    /// The pages that a table is put together from: at least two, each with a row that it alone brings or shows
    /// otherwise.
    fn covering(&self, table: &Table<'_>) -> Option<Vec<usize>> {
        let mut members = self.cover(table, false)?;
        if members.len() < 2 {
            // Two unions of the same records, such as what is sent and what comes back, cover each other.
            members = self.cover(table, true)?;
            if self.shared(&members).is_empty() {
                return None;
            }
        }
        if members.len() < 2 || !members.iter().all(|index| self.is_needed(*index, &members)) {
            return None;
        }
        let nearly_all = |index: &usize| {
            let len = self.all.get(*index).map_or(0, |it| it.rows.len());
            len < table.rows.len() && len * 100 >= table.rows.len() * NEARLY_ALL
        };
        if members.iter().any(nearly_all) {
            return None;
        }
        let parts = self.parts(table);
        let is_told = |row: &FieldRow| {
            let mut shown = parts
                .iter()
                .filter_map(|index| self.all.get(*index)?.row(&row.name));
            shown.any(|other| self.is_same(row, other))
        };
        table.rows.iter().all(is_told).then_some(members)
    }

    /// These pages, and all further ones that have some of the table's rows and no others.
    fn all_members(&self, table: &Table<'_>, mut members: Vec<usize>) -> Vec<usize> {
        let shared: BTreeSet<&str> = self.shared(&members);
        let further = self.parts(table).into_iter().filter(|index| {
            let names = self.all.get(*index).map(|it| &it.names);
            names.is_some_and(|names| names.keys().any(|name| shared.contains(name)))
        });
        for index in further {
            if !members.contains(&index) {
                members.push(index);
            }
        }
        members
    }

    /// The names that all members have.
    fn shared(&self, members: &[usize]) -> BTreeSet<&'a str> {
        let mut tables = members.iter().filter_map(|index| self.all.get(*index));
        let first = tables
            .next()
            .map(|table| table.names.keys().copied().collect());
        let common: BTreeSet<&str> = first.unwrap_or_default();
        let rest: Vec<_> = tables.collect();
        common
            .into_iter()
            .filter(|name| rest.iter().all(|table| table.names.contains_key(name)))
            .collect()
    }

    /// The other tables all of whose rows a table has.
    fn parts(&self, table: &Table<'_>) -> Vec<usize> {
        let candidates: BTreeSet<usize> = table
            .names
            .keys()
            .filter_map(|name| self.by_name.get(name))
            .flatten()
            .copied()
            .collect();
        candidates
            .into_iter()
            .filter(|index| {
                self.all.get(*index).is_some_and(|it| {
                    it.page != table.page
                        && it.rows.len() <= table.rows.len()
                        && it.names.keys().all(|name| table.names.contains_key(name))
                })
            })
            .collect()
    }

    /// The pages whose rows, one after the other, are those of the table; only such as lack some of them, if wanted.
    fn cover(&self, table: &Table<'_>, smaller: bool) -> Option<Vec<usize>> {
        let order = Order::of(table);
        let mut members: Vec<usize> = Vec::new();
        let mut have: BTreeSet<&str> = BTreeSet::new();
        while let Some(next) = table
            .rows
            .iter()
            .find(|row| !have.contains(row.name.as_str()))
        {
            let (.., index) = self
                .by_name
                .get(next.name.as_str())?
                .iter()
                .filter_map(|index| self.all.get(*index).map(|it| (*index, it)))
                .filter(|(index, it)| it.page != table.page && !members.contains(index))
                .filter(|(_, it)| !smaller || it.rows.len() < table.rows.len())
                .filter_map(|(index, it)| {
                    let (new, same) = self.brings(table, it, &have, &order)?;
                    Some((new, same, std::cmp::Reverse(index), index))
                })
                .max()?;
            members.push(index);
            let names = self.all.get(index)?.names.keys();
            have.extend(names.filter_map(|name| table.row(name).map(|row| row.name.as_str())));
        }
        Some(members)
    }

    /// How many rows a page brings to those that are there, which must be the next ones, and how many of its rows are
    /// the same as in the table. `None` if it has other rows.
    fn brings(
        &self,
        table: &Table<'_>,
        member: &Table<'_>,
        have: &BTreeSet<&str>,
        order: &Order,
    ) -> Option<(usize, usize)> {
        if member.rows.len() > table.rows.len() {
            return None;
        }
        let mut next = order.counts(table, have);
        let (mut same, mut new) = (0, 0);
        for row in member.rows {
            let shown = table.row(&row.name)?;
            if !have.contains(row.name.as_str()) {
                let at = *table.names.get(row.name.as_str())?;
                let slot = next.get_mut(order.block(shown))?;
                if order.place(at, shown) != *slot {
                    return None;
                }
                *slot += 1;
                new += 1;
            }
            same += usize::from(self.is_same(shown, row));
        }
        (new > 0 && same > 0).then_some((new, same))
    }

    /// Whether a row is that of another page. What any member requires, the table requires.
    fn is_same(&self, row: &FieldRow, other: &FieldRow) -> bool {
        let presence = row.required == other.required || row.required == Some(true);
        presence
            && row.description == other.description
            && self.shape(&row.ty) == self.shape(&other.ty)
    }

    /// A type, enums inside a record as the text that they are.
    fn shape<'t>(&self, ty: &'t TypeExpr) -> &'t TypeExpr {
        match ty.bare() {
            TypeExpr::Ref(reference) if self.enums.contains(reference.name.as_str()) => {
                &TypeExpr::String
            }
            TypeExpr::Literal(_) => &TypeExpr::String,
            other => other,
        }
    }

    /// Whether a page has a row that none of the others has, or shows one otherwise: a chain of ever larger records is
    /// no union.
    fn is_needed(&self, index: usize, members: &[usize]) -> bool {
        let Some(table) = self.all.get(index) else {
            return false;
        };
        let others: Vec<&Table<'_>> = members
            .iter()
            .filter(|other| **other != index)
            .filter_map(|other| self.all.get(*other))
            .collect();
        let alone = table
            .names
            .keys()
            .any(|name| others.iter().all(|other| !other.names.contains_key(name)));
        alone
            || table.rows.iter().any(|row| {
                let mut shown = others.iter().filter_map(|other| other.row(&row.name));
                shown.any(|theirs| !self.is_same(row, theirs))
            })
    }
}

/// Takes back what a flattened table cannot know: it demands what all its pages demand, and where these show several
/// types the value may be any. Returns whether there was anything to take back.
pub(super) fn loosen(pages: &mut [DocPage], flattened: &Flattened) -> bool {
    let enums: BTreeSet<String> = pages
        .iter()
        .filter(|page| matches!(page.body, Body::Values(_)))
        .map(|page| page.title.clone())
        .collect();
    let tables: Vec<Vec<FieldRow>> = flattened
        .members
        .iter()
        .filter_map(|index| match &pages.get(*index)?.body {
            Body::Fields(rows) => Some(rows.clone()),
            _ => None,
        })
        .collect();
    let Some(Body::Fields(fields)) = pages.get_mut(flattened.page).map(|page| &mut page.body)
    else {
        return false;
    };
    let mut loosened = false;
    for row in fields {
        let shown: Vec<&FieldRow> = tables
            .iter()
            .filter_map(|rows| rows.iter().find(|other| other.name == row.name))
            .collect();
        let demanded =
            shown.len() == tables.len() && shown.iter().all(|other| other.required == Some(true));
        if !demanded && row.required == Some(true) {
            row.required = Some(false);
            loosened = true;
        }
        if shown.iter().any(|other| other.ty.bare() != row.ty.bare()) {
            let mut types = shown
                .iter()
                .map(|other| other.ty.bare())
                .chain([row.ty.bare()]);
            let all_text = types.all(|ty| is_text(ty, &enums));
            drop(types);
            loosened = true;
            row.ty = if all_text {
                TypeExpr::String
            } else {
                TypeExpr::Any
            };
        }
    }
    loosened
}

fn is_text(ty: &TypeExpr, enums: &BTreeSet<String>) -> bool {
    match ty {
        TypeExpr::String | TypeExpr::Literal(_) => true,
        TypeExpr::Ref(reference) => enums.contains(&reference.name),
        _ => false,
    }
}
