//! Paths and operations.

use super::Context;
use super::schema::Object;
use super::security::security;
use super::source::described;
use super::text::markdown;
use crate::model::{Json, Location, Operation, Pagination, path_names};
use indexmap::IndexMap;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The methods that a path can have.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl Context<'_> {
    pub(super) fn paths(&self) -> Object {
        let mut paths: IndexMap<String, Object> = IndexMap::new();
        let mut shapes: BTreeMap<String, String> = BTreeMap::new();
        for operation in &self.api.operations {
            let method = operation.method.to_lowercase();
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let operation = &*without_query(operation);
            let path = free_path(&paths, &mut shapes, operation, &method);
            let renamed = renamed(&operation.path, &path);
            paths
                .entry(path)
                .or_default()
                .set(&method, self.operation(operation, &renamed));
        }
        let mut all = Object::new();
        for (path, item) in paths {
            all.push(&path, item);
        }
        all
    }

    fn operation(&self, operation: &Operation, renamed: &[(String, String)]) -> Object {
        let mut object = Object::new().with("operationId", operation.id.as_str());
        if !operation.group.is_empty() {
            object.set(
                "tags",
                Json::Array(vec![Json::from(operation.group.as_str())]),
            );
        }
        let summary = markdown(&operation.summary);
        // A summary is one line of text.
        if !summary.contains('\n') && summary.chars().count() <= SUMMARY {
            object.set_some("summary", summary.trim_end_matches('.'));
        }
        let deprecated = operation.deprecated.as_deref();
        object.set_some("description", described(&operation.doc, deprecated));
        if deprecated.is_some() {
            object.set("deprecated", true);
        }
        self.set_source(&mut object, &operation.place);
        object.set_some("parameters", self.parameters(operation, renamed));
        if let Some(body) = &operation.body {
            object.set("requestBody", self.request_body(operation, body));
        }
        object.set("responses", self.responses(operation));
        if let Some(security) = security(operation) {
            object.set("security", security);
        }
        if let Some(pagination) = operation
            .pagination
            .as_ref()
            .filter(|_| !self.options.plain)
        {
            object.set("x-fieldwright-pagination", paging(pagination));
        }
        object
    }
}

/// An operation whose path ends in a query, such as `/report?app={app_id}`, with parameters in its place: OpenAPI has no query
/// in its paths. One with a fixed value stays as it is, for no parameter has only that.
fn without_query(operation: &Operation) -> Cow<'_, Operation> {
    let Some((path, query)) = operation.path.split_once('?') else {
        return Cow::Borrowed(operation);
    };
    let pairs: Option<Vec<(&str, &str)>> = query
        .split('&')
        .map(|pair| {
            let (key, value) = pair.split_once('=')?;
            Some((key, value.strip_prefix('{')?.strip_suffix('}')?))
        })
        .collect();
    let Some(pairs) = pairs else {
        return Cow::Borrowed(operation);
    };
    let mut changed = operation.clone();
    path.clone_into(&mut changed.path);
    let parameters = changed.parameters.iter_mut();
    for parameter in parameters.filter(|it| it.location == Location::Path) {
        let mut found = pairs.iter().filter(|(_, name)| *name == parameter.wire);
        if let Some((key, _)) = found.next() {
            parameter.location = Location::Query;
            (*key).clone_into(&mut parameter.wire);
        }
    }
    Cow::Owned(changed)
}

/// The path that an operation stands under: that of another operation where they differ in the names of their
/// parameters only, since OpenAPI takes such paths for the same. Two operations of one method and path get a
/// fragment, which no client sends.
fn free_path(
    paths: &IndexMap<String, Object>,
    shapes: &mut BTreeMap<String, String>,
    operation: &Operation,
    method: &str,
) -> String {
    let same = shapes.entry(shape(&operation.path));
    let path = same.or_insert_with(|| operation.path.clone());
    match paths.get(path) {
        Some(item) if item.has(method) => format!("{path}#{}", operation.id),
        _ => path.clone(),
    }
}

/// The most characters of a summary.
const SUMMARY: usize = 120;

fn paging(pagination: &Pagination) -> Object {
    let (by, main, other) = match pagination {
        Pagination::Offset { skip, count } => ("offset", ("skip", skip), ("count", count)),
        Pagination::Page { page, size } => ("page", ("page", page), ("size", size)),
        Pagination::Cursor { cursor, count } => ("cursor", ("cursor", cursor), ("count", count)),
    };
    let mut object = Object::new().with("by", by).with(main.0, main.1.as_str());
    object.set_some(other.0, other.1.as_deref().unwrap_or_default());
    object
}

/// The path without the names in its braces.
fn shape(path: &str) -> String {
    let mut shape = path.to_owned();
    for name in path_names(path) {
        shape = shape.replace(&format!("{{{name}}}"), "{}");
    }
    shape
}

/// What the parameters of a path are called under another one of the same shape.
fn renamed(path: &str, under: &str) -> Vec<(String, String)> {
    let pairs = path_names(path).zip(path_names(under));
    pairs
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect()
}
