//! Tests of lists: the request for the page after a made-up one.

use super::super::{Item, record};
use super::expected::raw;
use super::sample::{put, value};
use crate::model::{Json, NextFrom, NextPage, Pagination, TypeRef, peel};
use std::fmt::Write;

/// What compares, as it stands in the crate.
pub(super) const CHECK: &str = include_str!("follow.rs");

/// A made-up value that asks for the second page.
const VALUE: &str = "12";

/// A page of a list, as a server would send it.
struct Page {
    body: Json,
    header: Option<(String, String)>,
}

/// The statements of a test; `None` if the operation has no pages, or none can be made up.
pub(super) fn code(item: &Item<'_>, path: &str, package: &str) -> Option<String> {
    let operation = item.operation;
    let (next, pagination) = (
        operation.next_page.as_ref()?,
        operation.pagination.as_ref()?,
    );
    let (Pagination::Offset { skip: wire, .. }
    | Pagination::Page { page: wire, .. }
    | Pagination::Cursor { cursor: wire, .. }) = pagination;
    let api = item.context.api;
    let request = operation.request.as_ref()?;
    let call = value(api, request, 0)?;
    item.request_record()?;
    let expected = match (&next.from, next.first) {
        (NextFrom::Count, Some(first)) => first.checked_add(1)?.to_string(),
        (NextFrom::Count, None) => "1".to_owned(),
        _ => VALUE.to_owned(),
    };
    let (page, last) = (page(item, next, wire)?, last(item, next));
    let ty = item.context.ty(request).to_string().replace(' ', "");
    let ty = ty.replace("crate::", &format!("{package}::"));
    let mut out = String::new();
    let _ = writeln!(
        out,
        "    let given = read::<{ty}>({});",
        raw(&call.to_string())
    );
    let _ = writeln!(out, "    let call = {path}::from(given);");
    let _ = writeln!(
        out,
        "    follows(&call, {}, ({wire:?}, {expected:?}));",
        page.code()
    );
    if let Some(last) = last {
        let _ = writeln!(out, "    ends(&call, {});", last.code());
    }
    Some(out)
}

impl Page {
    fn code(&self) -> String {
        let (name, value) = self.header.clone().unwrap_or_default();
        format!("({}, {name:?}, {value:?})", raw(&self.body.to_string()))
    }
}

/// A page after which there is another.
fn page(item: &Item<'_>, next: &NextPage, wire: &str) -> Option<Page> {
    let api = item.context.api;
    let body = item.operation.success.body.as_ref()?;
    let mut page = Page {
        body: value(api, body, 0)?,
        header: None,
    };
    let link = format!("https://a.example/list?size=1&{wire}={VALUE}");
    match &next.from {
        NextFrom::Count => fill(item, &mut page.body, next, None)?,
        NextFrom::LastItem(id) => fill(item, &mut page.body, next, Some(id))?,
        NextFrom::Body(path) => {
            set(item, body, &mut page.body, path, &|ty| {
                Some(match item.context.resolve(peel(ty)) {
                    TypeRef::String => Json::String(VALUE.to_owned()),
                    _ => Json::Number(VALUE.to_owned()),
                })
            })?;
        }
        NextFrom::Links { list, rel, href } => {
            set(item, body, &mut page.body, list, &|ty| {
                let mut entry = value(api, element(item, ty)?, 0)?;
                let (_, link_record) = record(item.context, element(item, ty)?)?;
                let key = |name: &str| {
                    let mut fields = link_record.fields.iter();
                    fields
                        .find(|field| field.name == name)
                        .map(|it| it.wire.clone())
                };
                put(&mut entry, &key(rel)?, Json::from("next"))?;
                put(&mut entry, &key(href)?, Json::from(link.as_str()))?;
                Some(Json::Array(vec![entry]))
            })?;
        }
        NextFrom::Header(name) => page.header = Some((name.clone(), VALUE.to_owned())),
        NextFrom::LinkHeader => {
            let value = format!("<https://a.example/list>; rel=\"first\", <{link}>; rel=\"next\"");
            page.header = Some(("Link".to_owned(), value));
        }
    }
    if let Some(path) = &next.more {
        set(item, body, &mut page.body, path, &|_| {
            Some(Json::Bool(true))
        })?;
    }
    Some(page)
}

/// A page that is the last, where one can be made up: without items, links and headers.
fn last(item: &Item<'_>, next: &NextPage) -> Option<Page> {
    let api = item.context.api;
    let body = item.operation.success.body.as_ref()?;
    let mut page = value(api, body, 0)?;
    match (&next.from, &next.more) {
        (_, Some(path)) => set(item, body, &mut page, path, &|_| Some(Json::Bool(false)))?,
        (NextFrom::Body(path), None) => set(item, body, &mut page, path, &|ty| {
            let is_text = *item.context.resolve(peel(ty)) == TypeRef::String;
            is_text.then(|| Json::from(""))
        })?,
        _ => {}
    }
    Some(Page {
        body: page,
        header: None,
    })
}

/// Puts an item into the list, perhaps with an id.
fn fill(item: &Item<'_>, page: &mut Json, next: &NextPage, id: Option<&str>) -> Option<()> {
    let body = item.operation.success.body.as_ref()?;
    set(item, body, page, next.items.as_deref()?, &|ty| {
        let inner = element(item, ty)?;
        let mut entry = value(item.context.api, inner, 0)?;
        if let Some(id) = id {
            let (_, record) = record(item.context, item.context.resolve(inner))?;
            let field = record.fields.iter().find(|field| field.name == id)?;
            let value = match item.context.resolve(peel(&field.ty)) {
                TypeRef::String => Json::String(VALUE.to_owned()),
                _ => Json::Number(VALUE.to_owned()),
            };
            put(&mut entry, &field.wire, value)?;
        }
        Some(Json::Array(vec![entry]))
    })
}

/// What a list holds.
fn element<'a>(item: &Item<'a>, ty: &'a TypeRef) -> Option<&'a TypeRef> {
    match item.context.resolve(peel(ty)) {
        TypeRef::Array(inner) => Some(item.context.resolve(peel(inner))),
        _ => None,
    }
}

/// Puts a value at a place, and what it takes to get there.
fn set(
    item: &Item<'_>,
    ty: &TypeRef,
    at: &mut Json,
    path: &[String],
    make: &dyn Fn(&TypeRef) -> Option<Json>,
) -> Option<()> {
    let Some((first, rest)) = path.split_first() else {
        *at = make(ty)?;
        return Some(());
    };
    let (_, record) = record(item.context, item.context.resolve(peel(ty)))?;
    let field = record.fields.iter().find(|field| field.name == *first)?;
    let mut inside = match at.get(&field.wire) {
        Some(Json::Null) | None => value(item.context.api, &field.ty, 0)?,
        Some(known) => known.clone(),
    };
    set(item, &field.ty, &mut inside, rest, make)?;
    put(at, &field.wire, inside)
}
