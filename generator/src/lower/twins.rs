//! Joining the docs of other languages to the primary ones: by namespace, type and field, whatever each language does
//! to names.

use super::index::id_of;
use crate::diagnostic::{Code, Diagnostic, counted};
use crate::docs::{Body, DocPage, DocSet, FieldRow};
use crate::model::TypeId;
use crate::names::words::{fold, same};
use std::collections::{BTreeMap, BTreeSet};

/// What the twins have for each type of the primary source.
#[derive(Debug, Default)]
pub struct Twins<'a> {
    pages: BTreeMap<TypeId, Vec<TwinPage<'a>>>,
    /// By twin: how its pages joined.
    pub joins: Vec<Join>,
}

/// A page of a twin that describes the same type.
#[derive(Clone, Copy, Debug)]
pub struct TwinPage<'a> {
    /// Its documentation folder.
    pub set: &'a DocSet,
    /// The page.
    pub page: &'a DocPage,
}

/// How one twin's pages joined the primary source's.
#[derive(Debug, Default)]
pub struct Join {
    /// Index of the twin's folder.
    pub folder: usize,
    /// Types that both have.
    pub shared: usize,
    /// Types of the primary source that the twin lacks.
    pub lacking: Vec<TypeId>,
    /// Pages of the twin that the primary source lacks.
    pub surplus: usize,
    /// Twin type to primary type.
    pub types: BTreeMap<TypeId, TypeId>,
}

impl<'a> Twins<'a> {
    /// Joins the pages of all further sets to those of the first.
    #[must_use]
    pub fn join(sets: &'a [DocSet]) -> Self {
        let Some((primary, twins)) = sets.split_first() else {
            return Self::default();
        };
        let mut joined = Self::default();
        for twin in twins {
            let join = join_one(primary, twin);
            let mut pages: BTreeMap<TypeId, &'a DocPage> = BTreeMap::new();
            for page in &twin.pages {
                if let Some(id) = join.types.get(&id_of(page)) {
                    pages.entry(id.clone()).or_insert(page);
                }
            }
            for (id, page) in pages {
                joined
                    .pages
                    .entry(id)
                    .or_default()
                    .push(TwinPage { set: twin, page });
            }
            joined.joins.push(join);
        }
        joined
    }

    /// The twins' pages for a type.
    #[must_use]
    pub fn pages(&self, id: &TypeId) -> &[TwinPage<'a>] {
        self.pages.get(id).map_or(&[], Vec::as_slice)
    }

    /// The twins' rows for a field.
    pub fn rows(
        &self,
        id: &TypeId,
        field: &str,
    ) -> impl Iterator<Item = (&'a DocSet, &'a FieldRow)> {
        let name = field.to_owned();
        self.pages(id).iter().filter_map(move |twin| {
            let Body::Fields(rows) = &twin.page.body else {
                return None;
            };
            let row = rows
                .iter()
                .find(|row| same(twin.set.dialect.plain_field_name(&row.name), &name));
            Some((twin.set, row?))
        })
    }
}

fn join_one(primary: &DocSet, twin: &DocSet) -> Join {
    let namespaces = match_namespaces(primary, twin);
    let mut by_name: BTreeMap<(String, String), Vec<TypeId>> = BTreeMap::new();
    let mut by_title: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for page in &primary.pages {
        let id = id_of(page);
        by_name
            .entry((page.namespace.clone(), fold(&page.title)))
            .or_default()
            .push(id.clone());
        by_title.entry(fold(&page.title)).or_default().push(id);
    }
    let mut join = Join {
        folder: twin.folder,
        ..Join::default()
    };
    let mut taken = BTreeSet::new();
    for page in &twin.pages {
        let titles = title_variants(&page.title);
        let same_namespace = namespaces
            .get(page.namespace.as_str())
            .and_then(|namespace| {
                titles
                    .iter()
                    .find_map(|title| by_name.get(&((*namespace).to_owned(), title.clone())))
            });
        let anywhere = || {
            titles
                .iter()
                .find_map(|title| by_title.get(title))
                .filter(|ids| ids.len() == 1)
        };
        let found = same_namespace.or_else(anywhere).and_then(|ids| {
            // Titles that differ by case only: the same spelling first.
            ids.iter()
                .find(|id| id.title() == page.title)
                .or_else(|| ids.first())
        });
        match found {
            Some(id) if taken.insert(id.clone()) => {
                join.types.insert(id_of(page), id.clone());
            }
            _ => join.surplus += 1,
        }
    }
    join.shared = taken.len();
    join.lacking = primary
        .pages
        .iter()
        .map(id_of)
        .filter(|id| !taken.contains(id))
        .collect();
    join
}

/// A title as it may be spelled elsewhere: without the letter or underscore that keeps it off a reserved name.
fn title_variants(title: &str) -> Vec<String> {
    let mut variants = vec![fold(title)];
    if let Some(stem) = title
        .strip_suffix('T')
        .filter(|stem| stem.ends_with(char::is_lowercase))
    {
        variants.push(fold(stem));
    }
    variants.push(format!("{}t", fold(title)));
    variants
}

/// Which primary namespace each namespace of the twin is: the one with most titles in common.
fn match_namespaces<'a>(primary: &'a DocSet, twin: &'a DocSet) -> BTreeMap<&'a str, &'a str> {
    let mut primary_titles: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for page in &primary.pages {
        primary_titles
            .entry(&page.namespace)
            .or_default()
            .insert(fold(&page.title));
    }
    let mut twin_titles: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for page in &twin.pages {
        twin_titles
            .entry(&page.namespace)
            .or_default()
            .insert(fold(&page.title));
    }
    let mut matched = BTreeMap::new();
    for (namespace, titles) in &twin_titles {
        let best = primary_titles
            .iter()
            .map(|(other, theirs)| {
                let same_name = fold(other) == fold(namespace);
                (titles.intersection(theirs).count(), same_name, *other)
            })
            .max_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| b.2.cmp(a.2)));
        if let Some((shared, _, other)) = best
            && shared > 0
        {
            matched.insert(*namespace, other);
        }
    }
    matched
}

/// Says which twins are silent about what, and which seem to describe another API.
pub(super) fn report(lowering: &mut super::Lowering<'_>) {
    let total = lowering.primary().pages.len();
    for join in &lowering.twins.joins {
        let name = lowering
            .map
            .folders
            .get(join.folder)
            .map_or("", String::as_str);
        if join.shared * 5 < total.min(join.shared + join.surplus) {
            let message = format!(
                "the twin `{name}` shares only {} of {}",
                join.shared,
                counted(total, "type")
            );
            lowering.diagnostics.push(
                Diagnostic::new(Code::UnsharedTwin, message).help(Code::UnsharedTwin.info().fix),
            );
        } else if let Some(first) = join.lacking.first() {
            let message = match join.lacking.len() {
                1 => format!("the twin `{name}` lacks `{first}`"),
                types => format!("the twin `{name}` lacks {types} types, among them `{first}`"),
            };
            lowering
                .diagnostics
                .push(Diagnostic::new(Code::TwinSilent, message));
        }
    }
}
