//! What the body of a response says about the page after it: items, cursors, links.

use super::parameters::{AFTER, asking, is_number};
use crate::model::{Api, Field, NextFrom, Pagination, Record, Shape, TypeRef, peel, resolve};
use crate::names::words::fold;

/// What records call the list that they are about.
const ITEMS: [&str; 8] = [
    "data", "items", "results", "records", "entries", "values", "objects", "list",
];

/// What records call what they say about pages, where it has a record of its own.
const ABOUT: [&str; 10] = [
    "pagination",
    "paging",
    "page",
    "pageinfo",
    "meta",
    "metadata",
    "cursors",
    "responsemetadata",
    "links",
    "pageinformation",
];

/// What a record about the next page is called.
const NEXT: [&str; 4] = ["next", "nextpage", "nextlink", "nextpagelink"];

/// What the cursor of the next page is called.
const CURSORS: [&str; 14] = [
    "nextcursor",
    "nextpagecursor",
    "nextpagetoken",
    "nexttoken",
    "nextpage",
    "nextpageid",
    "nextpagenumber",
    "nextoffset",
    "endcursor",
    "nextstartingafter",
    "continuationtoken",
    "nextcontinuationtoken",
    "nextmarker",
    "lastevaluatedkey",
];

/// What a link to the next page is called.
const LINKS: [&str; 8] = [
    "next",
    "nextlink",
    "nexturl",
    "nexturi",
    "nexthref",
    "nextpageurl",
    "nextpagelink",
    "odatanextlink",
];

/// What the value is called in a record about the next page.
const VALUES: [&str; 8] = [
    "cursor", "token", "after", "marker", "href", "url", "link", "uri",
];

/// What says whether there are more pages.
const MORE: [&str; 7] = [
    "hasmore",
    "hasnext",
    "hasnextpage",
    "hasmorepages",
    "morepages",
    "more",
    "hasmoreitems",
];

/// Records about pages are nested no deeper than `paging.next.after`.
const DEEPEST: usize = 3;

/// What of a body tells the value of the parameter that asks for a page.
pub(super) fn told(
    api: &Api,
    body: &TypeRef,
    pagination: &Pagination,
    ty: &TypeRef,
) -> Option<NextFrom> {
    let record = record(api, body)?;
    let wanted = fold(asking(pagination));
    let search = Search {
        api,
        by_number: is_number(ty),
        by_cursor: matches!(pagination, Pagination::Cursor { .. }),
        next: format!("next{wanted}"),
        wanted,
    };
    search
        .value(record, Within::Body, DEEPEST)
        .map(NextFrom::Body)
        .or_else(|| search.links(record))
}

/// Where in a response a record is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Body,
    About,
    Cursors,
    Next,
}

struct Search<'a> {
    api: &'a Api,
    /// The parameter, and `next` with it.
    wanted: String,
    next: String,
    /// Whether it is a number; whether it is a cursor.
    by_number: bool,
    by_cursor: bool,
}

impl Search<'_> {
    fn value(&self, whole: &Record, within: Within, depth: usize) -> Option<Vec<String>> {
        let mut names: Vec<&str> = vec![&self.next];
        if self.wanted.starts_with("next") {
            names.push(&self.wanted);
        }
        names.extend(CURSORS);
        names.extend(LINKS);
        match within {
            Within::Next => {
                names.push(&self.wanted);
                names.extend(VALUES);
            }
            Within::Cursors => names.extend([self.wanted.as_str(), "after"]),
            Within::Body | Within::About => {}
        }
        if AFTER.contains(&self.wanted.as_str()) || self.wanted == "after" {
            names.push("lastid");
        }
        let found = names.iter().find_map(|name| {
            let mut fields = whole.fields.iter();
            fields.find(|field| fold(&field.name) == *name && self.fits(field))
        });
        if let Some(field) = found.or_else(|| self.named_as_the_parameter(whole, within)) {
            return Some(vec![field.name.clone()]);
        }
        let depth = depth.checked_sub(1)?;
        whole
            .fields
            .iter()
            .filter(|field| !field.boxed)
            .find_map(|field| {
                let name = fold(&field.name);
                let inside = if NEXT.contains(&name.as_str()) {
                    Within::Next
                } else if name == "cursors" {
                    Within::Cursors
                } else if ABOUT.contains(&name.as_str()) {
                    Within::About
                } else {
                    return None;
                };
                let rest = self.value(record(self.api, &field.ty)?, inside, depth)?;
                Some(std::iter::once(field.name.clone()).chain(rest).collect())
            })
    }

    /// `cursor` in a response may be that of this page; its description has to say that it is the next one's.
    fn named_as_the_parameter<'r>(&self, whole: &'r Record, within: Within) -> Option<&'r Field> {
        let says = |field: &&Field| {
            let doc = field.doc.to_lowercase();
            ["next", "subsequent", "following"]
                .iter()
                .any(|word| doc.contains(word))
        };
        let mut fields = whole.fields.iter();
        fields.find(|field| {
            self.by_cursor
                && matches!(within, Within::Body | Within::About)
                && fold(&field.name) == self.wanted
                && self.fits(field)
                && says(field)
        })
    }

    fn fits(&self, field: &Field) -> bool {
        let ty = resolve(self.api, peel(&field.ty));
        !field.boxed && (*ty == TypeRef::String || (self.by_number && is_number(ty)))
    }

    /// A list of links with their relations.
    fn links(&self, whole: &Record) -> Option<NextFrom> {
        whole.fields.iter().find_map(|field| {
            if field.boxed || fold(&field.name) != "links" {
                return None;
            }
            let TypeRef::Array(inner) = resolve(self.api, peel(&field.ty)) else {
                return None;
            };
            let link = record(self.api, inner)?;
            let text = |names: &[&str]| {
                let mut fields = link.fields.iter();
                let found = fields.find(|field| {
                    let ty = resolve(self.api, peel(&field.ty));
                    !field.boxed
                        && names.contains(&fold(&field.name).as_str())
                        && *ty == TypeRef::String
                });
                found.map(|field| field.name.clone())
            };
            Some(NextFrom::Links {
                list: vec![field.name.clone()],
                rel: text(&["rel"])?,
                href: text(&["href", "url", "uri"])?,
            })
        })
    }
}

/// Where it is said whether there are more pages.
pub(super) fn more(api: &Api, body: &TypeRef) -> Option<Vec<String>> {
    let whole = record(api, body)?;
    let has = |record: &Record| {
        MORE.iter().find_map(|name| {
            let mut fields = record.fields.iter();
            let found = fields.find(|field| {
                fold(&field.name) == *name
                    && !field.boxed
                    && *resolve(api, peel(&field.ty)) == TypeRef::Boolean
            });
            found.map(|field| field.name.clone())
        })
    };
    if let Some(name) = has(whole) {
        return Some(vec![name]);
    }
    let mut about = whole
        .fields
        .iter()
        .filter(|field| !field.boxed && ABOUT.contains(&fold(&field.name).as_str()));
    about.find_map(|field| Some(vec![field.name.clone(), has(record(api, &field.ty)?)?]))
}

/// Where the items are: the body itself, its only list, or the list that has a usual name.
pub(super) fn items(api: &Api, body: &TypeRef) -> Option<Vec<String>> {
    if list(api, body).is_some() {
        return Some(Vec::new());
    }
    let record = record(api, body)?;
    let lists: Vec<&Field> = record
        .fields
        .iter()
        .filter(|field| !field.boxed && list(api, &field.ty).is_some())
        .collect();
    let named = || {
        let mut names = ITEMS.iter();
        names.find_map(|name| lists.iter().find(|field| fold(&field.name) == *name))
    };
    let found = match lists.as_slice() {
        [only] => only,
        _ => named()?,
    };
    Some(vec![found.name.clone()])
}

/// The field of an item that says which one it is, if each has it and a parameter of this type can hold it.
pub(super) fn identity(
    api: &Api,
    body: &TypeRef,
    items: &[String],
    name: &str,
    ty: &TypeRef,
) -> Option<String> {
    let list_type = match items {
        [] => body,
        [name] => {
            let mut fields = record(api, body)?.fields.iter();
            &fields.find(|field| field.name == *name)?.ty
        }
        _ => return None,
    };
    let item = record(api, list(api, list_type)?)?;
    let mut fields = item.fields.iter();
    let found = fields.find(|field| {
        let is_there = field.required && !field.nullable && !field.boxed;
        is_there && fold(&field.name) == fold(name) && resolve(api, &field.ty) == resolve(api, ty)
    });
    found.map(|field| field.name.clone())
}

fn list<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a TypeRef> {
    match resolve(api, peel(ty)) {
        TypeRef::Array(inner) => Some(inner),
        _ => None,
    }
}

pub(super) fn record<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Record> {
    let TypeRef::Ref(id) = resolve(api, peel(ty)) else {
        return None;
    };
    match &api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}
