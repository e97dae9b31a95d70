//! Where an OpenAPI document puts the values of each operation.

use fieldwright::model::{Json, Location};
use std::collections::BTreeMap;

/// How many references are followed at most: documents may refer to themselves.
const MAX_HOPS: usize = 16;

/// An operation of the document.
#[derive(Debug, Default)]
pub(crate) struct Request {
    /// Its parameters: name and place. Cookies are left out.
    pub(crate) parameters: Vec<(String, Location)>,
    /// The media types of its body; empty if it has none.
    pub(crate) media: Vec<String>,
}

/// The operations of a document, by method (upper case) and path.
#[derive(Debug, Default)]
pub(crate) struct Truth {
    pub(crate) requests: BTreeMap<(String, String), Request>,
}

impl Truth {
    /// Reads the document.
    pub(crate) fn new(root: &Json) -> Self {
        let mut truth = Self::default();
        for (path, item) in entries(root.get("paths")) {
            let item = resolve(root, item);
            for (method, operation) in entries(Some(item)) {
                if operation.get("responses").is_none() {
                    continue;
                }
                let shared = items(item.get("parameters"));
                let own = items(operation.get("parameters"));
                let parameters = shared
                    .iter()
                    .chain(own)
                    .filter_map(|node| parameter(root, node));
                let body = operation.get("requestBody").map(|body| resolve(root, body));
                let media = entries(body.and_then(|body| body.get("content")));
                let request = Request {
                    parameters: parameters.collect(),
                    media: media.iter().map(|(name, _)| name.clone()).collect(),
                };
                truth
                    .requests
                    .insert((method.to_uppercase(), path.clone()), request);
            }
        }
        truth
    }
}

fn parameter(root: &Json, node: &Json) -> Option<(String, Location)> {
    let node = resolve(root, node);
    let location = match node.get("in")?.as_str()? {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        _ => return None,
    };
    Some((node.get("name")?.as_str()?.to_owned(), location))
}

fn resolve<'a>(root: &'a Json, node: &'a Json) -> &'a Json {
    let mut at = node;
    for _ in 0..MAX_HOPS {
        let Some(path) = at.get("$ref").and_then(Json::as_str) else {
            break;
        };
        let mut keys = path.trim_start_matches("#/").split('/');
        match keys.try_fold(root, |node, key| node.get(key)) {
            Some(found) => at = found,
            None => break,
        }
    }
    at
}

fn entries(node: Option<&Json>) -> &[(String, Json)] {
    match node {
        Some(Json::Object(entries)) => entries,
        _ => &[],
    }
}

fn items(node: Option<&Json>) -> &[Json] {
    match node {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}
