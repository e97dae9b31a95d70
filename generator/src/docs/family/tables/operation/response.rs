//! Tables of responses: a column of status codes, and one of types.

use super::around;
use crate::docs::family::tables::collect::Document;
use crate::docs::family::tables::ty::Ty;
use crate::docs::family::tables::{header, links, text, type_cell};
use crate::markdown::Table;
use crate::source::{SourceFile, Span};

/// A row of a table of responses.
#[derive(Clone, Debug)]
pub(in crate::docs::family::tables) struct Response {
    /// As written.
    pub(in crate::docs::family::tables) status: String,
    /// What it means, as Markdown.
    pub(in crate::docs::family::tables) description: String,
    /// What comes back; `None` if the row does not say.
    pub(in crate::docs::family::tables) ty: Option<Ty>,
    /// Where it stands.
    pub(in crate::docs::family::tables) span: Span,
}

/// Gives a table of responses to the operation that it belongs to: a column of status codes, and one of types.
pub(in crate::docs::family::tables) fn answers(
    document: &mut Document<'_>,
    at: usize,
    file: &SourceFile,
    table: &Table,
) -> bool {
    let labels = header::labels(file, table);
    let profile = document.profile;
    let status = labels.iter().position(|label| {
        matches!(
            label.as_str(),
            "status" | "status code" | "http status" | "http code" | "response code"
        )
    });
    let ty = labels
        .iter()
        .position(|label| profile.columns.ty.has(label));
    let described = labels
        .iter()
        .position(|label| profile.columns.description.has(label));
    let (Some(status), Some(ty)) = (status, ty) else {
        return false;
    };
    let Some(home) = around(document, at) else {
        return false;
    };
    let no_links = links::Definitions::default();
    let links = document
        .sections
        .get(at)
        .and_then(|section| document.links.get(&section.file))
        .unwrap_or(&no_links);
    let mut found = Vec::new();
    for row in &table.rows {
        let text = |at: usize| row.cells.get(at).map_or("", |cell| file.slice(*cell));
        let status = text::plain(text(status));
        let says = text::plain(text(ty)).to_lowercase();
        let is_told = !matches!(says.as_str(), "" | "none" | "inline" | "-" | "n/a");
        let read = type_cell::read(&links.inlined(text(ty)), profile);
        found.push(Response {
            status,
            description: described.map_or_else(String::new, |at| crate::docs::cell_text(text(at))),
            ty: is_told.then_some(read.ty),
            span: row.span,
        });
    }
    if found.iter().any(|row| row.status.is_empty()) {
        return false;
    }
    for operation in document
        .operations
        .iter_mut()
        .filter(|operation| operation.section == home)
    {
        if operation.responses.is_empty() {
            operation.responses.clone_from(&found);
        }
        let success = found.iter().find(|row| row.status.starts_with('2'));
        if operation.response.is_none() {
            operation.response = success.and_then(|row| row.ty.clone());
        }
    }
    true
}
