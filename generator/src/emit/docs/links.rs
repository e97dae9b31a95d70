//! Links between pages.

use crate::emit::context::{Context, modules};
use crate::emit::ident::ident;
use crate::model::{TypeDef, TypeId};

/// Where a text stands.
pub(super) struct Origin<'a> {
    /// Its page.
    pub(super) page: &'a str,
    /// The type that the page is about, if it is about one.
    pub(super) id: Option<&'a TypeId>,
}

impl<'a> From<&'a TypeDef> for Origin<'a> {
    fn from(def: &'a TypeDef) -> Self {
        Self {
            page: &def.place.page,
            id: Some(&def.id),
        }
    }
}

/// The Rust path that a link from one page leads to, if it leads to the page of another type.
pub(super) fn resolve(
    context: &Context<'_>,
    from: &Origin<'_>,
    destination: &str,
) -> Option<String> {
    let destination = destination.split(['#', '?']).next()?;
    if destination.is_empty() || destination.contains(':') {
        return None;
    }
    let page = join(from.page, destination);
    let id = context.pages.get(page.as_str())?;
    let def = context.api.get(id)?;
    // A link to itself says nothing, and rustdoc says so.
    (Some(&def.id) != from.id).then(|| path(def))
}

/// The path of a page from the place of another one.
fn join(from: &str, destination: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = if destination.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').collect()
    };
    for part in destination.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("/")
}

/// The path of a type, as rustdoc takes it.
pub(super) fn path(def: &TypeDef) -> String {
    let mut path = String::from("crate::");
    for module in modules(def) {
        path.push_str(&ident(&module).to_string());
        path.push_str("::");
    }
    path + &ident(&def.rust_path.name).to_string()
}
