//! What a page of a list says about the one after it.

use crate::model::{
    Api, Field, Json, Location, NextPage, Operation, Pagination, Record, Shape, TypeRef, peel,
    resolve,
};
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

/// What the cursor of the next page is called.
const CURSORS: [&str; 9] = [
    "nextcursor",
    "nextpagecursor",
    "nextpagetoken",
    "nexttoken",
    "nextpage",
    "endcursor",
    "nextstartingafter",
    "continuationtoken",
    "nextmarker",
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

/// What can be told of the next page; `None` if an operation cannot be asked for it from this page alone.
pub(super) fn next_page(api: &Api, operation: &Operation) -> Option<NextPage> {
    let pagination = operation.pagination.as_ref()?;
    let success = &operation.success;
    if success.events.is_some() {
        return None;
    }
    let body = success.body.as_ref()?;
    let record = record(api, body);
    let mut next = NextPage {
        items: items(api, body),
        more: record.and_then(|record| find(api, record, &MORE, &TypeRef::Boolean)),
        ..NextPage::default()
    };
    match pagination {
        Pagination::Offset { .. } => next.items.as_ref().map(|_| ())?,
        Pagination::Page { page, .. } => {
            next.items.as_ref()?;
            next.first = Some(first(api, operation, page));
        }
        Pagination::Cursor { cursor, .. } => {
            let own = format!("next{}", fold(cursor));
            let wanted = fold(cursor);
            let same = wanted.starts_with("next").then_some(wanted.as_str());
            let names: Vec<&str> = std::iter::once(own.as_str())
                .chain(same)
                .chain(CURSORS)
                .collect();
            next.cursor = Some(find(api, record?, &names, &TypeRef::String)?);
        }
    }
    Some(next)
}

/// Where the items are: the body itself, its only list, or the list that has a usual name.
fn items(api: &Api, body: &TypeRef) -> Option<Vec<String>> {
    if is_list(api, body) {
        return Some(Vec::new());
    }
    let record = record(api, body)?;
    let lists: Vec<&Field> = record
        .fields
        .iter()
        .filter(|field| !field.boxed && is_list(api, &field.ty))
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

/// Where a field of one of these names and this type is: in the record, or in one that is about pages.
fn find(api: &Api, whole: &Record, names: &[&str], ty: &TypeRef) -> Option<Vec<String>> {
    let has = |record: &Record| {
        names.iter().find_map(|name| {
            let mut fields = record.fields.iter();
            let field = fields.find(|field| {
                fold(&field.name) == *name && !field.boxed && *resolve(api, peel(&field.ty)) == *ty
            })?;
            Some(field.name.clone())
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

/// The number of the first page: what is documented as the default, or one.
fn first(api: &Api, operation: &Operation, page: &str) -> i64 {
    let parameter = operation
        .parameters
        .iter()
        .find(|parameter| parameter.location == Location::Query && parameter.wire == page);
    let Some(parameter) = parameter else { return 1 };
    let field = operation
        .request
        .as_ref()
        .and_then(|ty| record(api, ty))
        .and_then(|record| {
            let mut fields = record.fields.iter();
            fields.find(|field| field.name == parameter.name)
        });
    let default = field.and_then(|field| field.default.as_ref());
    match default {
        Some(Json::Number(text)) => text.parse().unwrap_or(1),
        _ if starts_at_zero(&parameter.doc) => 0,
        _ => 1,
    }
}

fn starts_at_zero(doc: &str) -> bool {
    let doc = doc.to_lowercase().replace('-', " ").replace('`', "");
    [
        "zero based",
        "zero indexed",
        "0 based",
        "0 indexed",
        "starts at 0",
        "starting at 0",
        "starting from 0",
        "starts from 0",
        "first page is 0",
    ]
    .iter()
    .any(|phrase| doc.contains(phrase))
}

fn is_list(api: &Api, ty: &TypeRef) -> bool {
    matches!(resolve(api, peel(ty)), TypeRef::Array(_))
}

fn record<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Record> {
    let TypeRef::Ref(id) = resolve(api, peel(ty)) else {
        return None;
    };
    match &api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::starts_at_zero;

    #[test]
    fn the_first_page() {
        assert!(starts_at_zero("The page, zero-based."));
        assert!(starts_at_zero("Page number, starting at `0`"));
        assert!(!starts_at_zero("The page number, from 1 to 10"));
    }
}
