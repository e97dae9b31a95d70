//! What operations are called. An operation that belongs to several groups stands on the page of each; and different
//! operations of different groups may have one name.

use super::{Listed, listed};
use crate::docs::family::Folder;
use crate::source::FileId;
use std::collections::BTreeMap;

/// A method and a path.
type Route = (Option<String>, Option<String>);

/// The operations of a folder by name.
#[derive(Debug, Default)]
pub(in crate::docs::family::openapi_generator) struct Names {
    /// The routes of each name, with the first page of each.
    routes: BTreeMap<String, BTreeMap<Route, FileId>>,
}

impl Names {
    /// Collects those that the tables of all pages list.
    pub(in crate::docs::family::openapi_generator) fn new(folder: &Folder<'_>) -> Self {
        let mut names = Self::default();
        for (id, file, page) in folder.iter() {
            for line in listed(file, page).unwrap_or_default() {
                let routes = names.routes.entry(line.name.clone()).or_default();
                routes.entry(route(&line)).or_insert(id);
            }
        }
        names
    }

    /// Whether a page is the first one with this operation.
    pub(super) fn is_first(&self, page: FileId, line: &Listed) -> bool {
        let routes = self.routes.get(&line.name);
        routes.and_then(|routes| routes.get(&route(line))) == Some(&page)
    }

    /// The operation's name, behind that of its group where other groups have one of this name.
    pub(super) fn id(&self, line: &Listed, group: &str) -> String {
        let shared = self
            .routes
            .get(&line.name)
            .is_some_and(|routes| routes.len() > 1);
        if !shared {
            return line.name.clone();
        }
        let mut parts = group.chars();
        let first = parts.next().map(|first| first.to_lowercase().to_string());
        format!(
            "{}{}_{}",
            first.unwrap_or_default(),
            parts.as_str(),
            line.name
        )
    }
}

fn route(line: &Listed) -> Route {
    let path = line.path.as_ref().map(|(path, _)| path.clone());
    (line.method.clone(), path)
}
