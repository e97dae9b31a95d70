//! The names of types and operations: of which group, and apart from each other.

use super::plan::Planned;
use crate::docs::family::tables::collect::Document;
use crate::docs::family::tables::text::fold;
use crate::docs::family::tables::ty::Ty;
use crate::docs::family::tables::{links, title};
use crate::source::FileId;
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::{BTreeMap, BTreeSet};

/// The group of each page's types: what the page is called, if there are several.
pub(super) fn namespaces(document: &Document<'_>) -> BTreeMap<FileId, String> {
    let files: BTreeSet<FileId> = document
        .objects
        .iter()
        .map(|object| object.file)
        .chain(document.operations.iter().map(|draft| draft.span.file))
        .collect();
    let path = |file: &FileId| {
        document
            .file(*file)
            .map_or("", |file| links::without_extension(&file.path))
    };
    let short = |file: &FileId| {
        let parts: Vec<&str> = path(file).split('/').collect();
        let last = parts.last().copied().unwrap_or_default();
        let is_index = matches!(last.to_lowercase().as_str(), "readme" | "index" | "_index");
        let at = parts
            .len()
            .saturating_sub(if is_index && parts.len() > 1 { 2 } else { 1 });
        parts.get(at).copied().unwrap_or_default().to_snake_case()
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for file in &files {
        *count.entry(short(file)).or_default() += 1;
    }
    let name = |file: &FileId| {
        if document.files.len() == 1 {
            return "models".to_owned();
        }
        let own = short(file);
        if own.is_empty()
            || !own.starts_with(|c: char| c.is_alphabetic())
            || count.get(&own).is_some_and(|count| *count > 1)
        {
            let whole = path(file).to_snake_case();
            return if whole.starts_with(|c: char| c.is_alphabetic()) {
                whole
            } else {
                format!("page_{whole}")
            };
        }
        own
    };
    document
        .files
        .keys()
        .map(|file| (*file, name(file)))
        .collect()
}

/// Gives objects of one name names of their own.
pub(super) fn name_apart(document: &mut Document<'_>, namespaces: &BTreeMap<FileId, String>) {
    let users = users(document);
    let mut taken: BTreeSet<(String, String)> = BTreeSet::new();
    let mut titles = Vec::with_capacity(document.objects.len());
    for object in &document.objects {
        let namespace = namespaces.get(&object.file).cloned().unwrap_or_default();
        let mut title = object.title.clone();
        if !object.wanted {
            titles.push(title);
            continue;
        }
        if taken.contains(&(namespace.clone(), fold(&title))) {
            // The whole heading tells them apart, or what it stands in.
            let heading = document
                .sections
                .get(object.section)
                .map(|section| title::bare(&section.title).to_upper_camel_case());
            let free = |title: &String| {
                !title.is_empty() && !taken.contains(&(namespace.clone(), fold(title)))
            };
            let outer = title::ancestors(&document.sections, object.section)
                .map(|section| title::bare(&section.title).to_upper_camel_case())
                .find(|outer| !outer.is_empty() && !title.starts_with(outer.as_str()))
                .map(|outer| format!("{outer}{title}"));
            let own = heading.filter(|heading| heading.starts_with(&title));
            let user = users
                .get(&object.key)
                .and_then(Option::as_deref)
                .filter(|user| !title.starts_with(user))
                .map(|user| format!("{user}{title}"));
            if let Some(found) = [own, user, outer].into_iter().flatten().find(free) {
                title = found;
            }
        }
        let mut count = 2;
        let base = title.clone();
        while !taken.insert((namespace.clone(), fold(&title))) {
            title = format!("{base}{count}");
            count += 1;
        }
        titles.push(title);
    }
    for (object, title) in document.objects.iter_mut().zip(titles) {
        object.title = title;
    }
}

/// The only object that refers to each object, if it is only one, by key.
fn users(document: &Document<'_>) -> BTreeMap<usize, Option<String>> {
    let mut found: BTreeMap<usize, Option<String>> = BTreeMap::new();
    for object in document.objects.iter().filter(|object| object.wanted) {
        for field in object.fields() {
            field.ty.leaves(&mut |leaf| {
                let Ty::Of(key) = leaf else { return };
                let user = found
                    .entry(*key)
                    .or_insert_with(|| Some(object.title.clone()));
                if user.as_deref() != Some(object.title.as_str()) {
                    *user = None;
                }
            });
        }
    }
    found
}

/// Operations with an id each.
pub(super) fn name_operations(planned: Vec<Planned>) -> Vec<(Planned, String)> {
    let mut taken = BTreeSet::new();
    planned
        .into_iter()
        .map(|planned| {
            let base = planned.draft.snake();
            let mut id = base.clone();
            let mut count = 2;
            while !taken.insert(id.clone()) {
                id = format!("{base}_{count}");
                count += 1;
            }
            (planned, id)
        })
        .collect()
}
