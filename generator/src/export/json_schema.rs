//! The JSON Schema document.

use super::Context;
use super::schema::Object;

/// The dialect, named by its URI.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

pub(super) fn document(context: &Context<'_>) -> Object {
    let options = context.options;
    let mut document = Object::new().with("$schema", DIALECT);
    document.set_some("title", options.title.as_str());
    document.set_some("description", options.description.as_str());
    let root = options.root.as_ref().and_then(|id| context.names.get(id));
    if let Some(name) = root {
        document.set("$ref", context.path(name));
    }
    document.set("$defs", context.definitions());
    document
}
