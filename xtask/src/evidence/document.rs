//! An OpenAPI document, as far as fields are concerned.

use fieldwright::model::Json;
use std::collections::BTreeSet;

/// How many references are followed at most: documents may refer to themselves.
const MAX_HOPS: usize = 16;

/// A document.
pub(crate) struct Document {
    root: Json,
}

/// An operation of the document.
pub(crate) struct DocumentOperation<'a> {
    /// Its `operationId`.
    pub(crate) id: &'a str,
    /// Its method, in lower case.
    pub(crate) method: &'a str,
    /// Its path.
    pub(crate) path: &'a str,
    /// The codes of all its responses.
    pub(crate) statuses: Vec<&'a str>,
    /// Its parameters, those of its path included.
    pub(crate) parameters: Vec<&'a Json>,
    /// The schema of its request body.
    pub(crate) body: Option<&'a Json>,
    /// The schemas of its responses, by status code.
    pub(crate) responses: Vec<(&'a str, &'a Json)>,
}

/// What a property or parameter is in the document.
#[derive(Clone, Copy)]
pub(crate) struct Property<'a> {
    /// Its key.
    pub(crate) name: &'a str,
    /// Its schema.
    pub(crate) schema: &'a Json,
    /// Whether the key must be there.
    pub(crate) required: bool,
}

impl Document {
    /// Wraps the document.
    pub(crate) fn new(root: Json) -> Self {
        Self { root }
    }

    /// The named schemas.
    pub(crate) fn schemas(&self) -> &[(String, Json)] {
        let schemas = self.root.get("components").and_then(|c| c.get("schemas"));
        entries(schemas)
    }

    /// All operations.
    pub(crate) fn operations(&self) -> Vec<DocumentOperation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in entries(self.root.get("paths")) {
            let shared = items(item.get("parameters"));
            for (method, operation) in entries(Some(item)) {
                let Some(id) = operation.get("operationId").and_then(Json::as_str) else {
                    continue;
                };
                let own = items(operation.get("parameters"));
                let body = operation.get("requestBody").map(|body| self.resolve(body));
                let responses =
                    entries(operation.get("responses"))
                        .iter()
                        .filter_map(|(status, response)| {
                            Some((status.as_str(), content(self.resolve(response))?))
                        });
                let statuses = entries(operation.get("responses")).iter();
                operations.push(DocumentOperation {
                    id,
                    method,
                    path,
                    statuses: statuses.map(|(status, _)| status.as_str()).collect(),
                    parameters: shared.iter().chain(own).map(|p| self.resolve(p)).collect(),
                    body: body.and_then(content),
                    responses: responses.collect(),
                });
            }
        }
        operations
    }

    /// What a reference leads to; anything else is itself.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Json) -> &'a Json {
        let mut at = node;
        for _ in 0..MAX_HOPS {
            let Some(path) = at.get("$ref").and_then(Json::as_str) else {
                break;
            };
            let mut keys = path.trim_start_matches("#/").split('/');
            match keys.try_fold(&self.root, |node, key| node.get(key)) {
                Some(found) => at = found,
                None => break,
            }
        }
        at
    }

    /// The name of the schema that a reference leads to.
    pub(crate) fn name(node: &Json) -> Option<&str> {
        node.get("$ref").and_then(Json::as_str)?.rsplit('/').next()
    }

    /// The properties of an object schema, those of its `allOf` parts included.
    pub(crate) fn properties<'a>(&'a self, schema: &'a Json) -> Vec<Property<'a>> {
        let mut found = Vec::new();
        let mut required = BTreeSet::new();
        self.collect(schema, 0, &mut found, &mut required);
        let mut properties: Vec<Property<'a>> = Vec::new();
        for (name, schema) in found {
            if properties.iter().all(|known| known.name != name) {
                properties.push(Property {
                    name,
                    schema,
                    required: required.contains(name),
                });
            }
        }
        properties
    }

    fn collect<'a>(
        &'a self,
        schema: &'a Json,
        depth: usize,
        found: &mut Vec<(&'a str, &'a Json)>,
        required: &mut BTreeSet<&'a str>,
    ) {
        if depth > MAX_HOPS {
            return;
        }
        let schema = self.resolve(schema);
        required.extend(
            items(schema.get("required"))
                .iter()
                .filter_map(Json::as_str),
        );
        let properties = entries(schema.get("properties")).iter();
        found.extend(properties.map(|(name, schema)| (name.as_str(), schema)));
        for part in items(schema.get("allOf")) {
            self.collect(part, depth + 1, found, required);
        }
    }

    /// The alternatives of a schema, without `null`; itself if it has none.
    pub(crate) fn alternatives<'a>(&'a self, schema: &'a Json) -> Vec<&'a Json> {
        let mut parts = Vec::new();
        self.alternatives_at(schema, 0, &mut parts);
        parts
    }

    fn alternatives_at<'a>(&'a self, schema: &'a Json, depth: usize, parts: &mut Vec<&'a Json>) {
        let target = self.resolve(schema);
        let listed = items(target.get("oneOf"))
            .iter()
            .chain(items(target.get("anyOf")));
        let listed: Vec<&Json> = listed.collect();
        if listed.is_empty() || depth > MAX_HOPS {
            parts.push(schema);
            return;
        }
        for part in listed
            .into_iter()
            .filter(|part| !is_null(self.resolve(part)))
        {
            self.alternatives_at(part, depth + 1, parts);
        }
    }

    /// Whether a value may be `null`.
    pub(crate) fn is_nullable(&self, schema: &Json) -> bool {
        self.is_nullable_at(schema, 0)
    }

    fn is_nullable_at(&self, schema: &Json, depth: usize) -> bool {
        let schema = self.resolve(schema);
        if depth > MAX_HOPS {
            return false;
        }
        let any = |key| {
            items(schema.get(key))
                .iter()
                .any(|part| self.is_nullable_at(part, depth + 1))
        };
        let parts = items(schema.get("allOf"));
        schema.get("nullable") == Some(&Json::Bool(true))
            || is_null(schema)
            || items(schema.get("type"))
                .iter()
                .any(|ty| ty.as_str() == Some("null"))
            || any("oneOf")
            || any("anyOf")
            || (parts.len() == 1 && any("allOf"))
    }

    /// `integer` or `float`, for numbers and for lists and maps of them.
    pub(crate) fn number(&self, schema: &Json) -> Option<&'static str> {
        let mut at = self.resolve(schema);
        for _ in 0..MAX_HOPS {
            let parts = self.alternatives(at);
            if let [only] = parts.as_slice() {
                at = self.resolve(only);
            }
            if let [only] = items(at.get("allOf")) {
                at = self.resolve(only);
            }
            let is = |name: &str| {
                let ty = at.get("type");
                ty.and_then(Json::as_str) == Some(name)
                    || items(ty).iter().any(|ty| ty.as_str() == Some(name))
            };
            if at.get("enum").is_some() {
                return None;
            }
            if is("integer") {
                return Some("integer");
            }
            if is("number") {
                return Some("float");
            }
            at = self.resolve(at.get("items").or_else(|| at.get("additionalProperties"))?);
        }
        None
    }
}

fn is_null(schema: &Json) -> bool {
    let values = items(schema.get("enum"));
    schema.get("type").and_then(Json::as_str) == Some("null")
        || (!values.is_empty() && values.iter().all(|value| *value == Json::Null))
}

/// The schema of the JSON content of a body or response.
fn content(body: &Json) -> Option<&Json> {
    let content = entries(body.get("content"));
    let json = content.iter().find(|(media, _)| media.contains("json"));
    json.or(content.first())?.1.get("schema")
}

pub(crate) fn entries(node: Option<&Json>) -> &[(String, Json)] {
    match node {
        Some(Json::Object(entries)) => entries,
        _ => &[],
    }
}

pub(crate) fn items(node: Option<&Json>) -> &[Json] {
    match node {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}
