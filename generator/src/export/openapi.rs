//! The OpenAPI document.

use super::Context;
use super::schema::Object;
use crate::model::Json;

/// The version of the specification.
const VERSION: &str = "3.1.1";

pub(super) fn document(context: &Context<'_>) -> Object {
    let mut document = Object::new()
        .with("openapi", VERSION)
        .with("info", info(context));
    let servers = context.options.servers.iter();
    let servers = servers.map(|url| Object::new().with("url", url.as_str()));
    document.set_some("servers", servers.collect::<Vec<_>>());
    document.set_some("tags", tags(context));
    document.set("paths", context.paths());
    let mut components = Object::new().with("schemas", context.definitions());
    components.set_some("securitySchemes", context.security_schemes());
    document.set("components", components);
    document
}

fn info(context: &Context<'_>) -> Object {
    let options = context.options;
    let version = Some(options.version.as_str()).filter(|version| !version.is_empty());
    let mut info = Object::new().with("title", options.title.as_str());
    info.set_some("description", options.description.as_str());
    info.set("version", version.unwrap_or("0.0.0"));
    if !context.options.plain {
        info.set("x-fieldwright-version", env!("CARGO_PKG_VERSION"));
    }
    info
}

/// The groups of operations, in the order of the docs.
fn tags(context: &Context<'_>) -> Json {
    let mut groups: Vec<&str> = Vec::new();
    for operation in &context.api.operations {
        if !operation.group.is_empty() && !groups.contains(&operation.group.as_str()) {
            groups.push(&operation.group);
        }
    }
    let tags = groups
        .into_iter()
        .map(|name| Object::new().with("name", name));
    Json::from(tags.collect::<Vec<_>>())
}
