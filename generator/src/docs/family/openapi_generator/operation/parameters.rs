//! Tables of parameters.

use super::super::cells::columns;
use super::super::enums::{from_texts, value_list};
use super::super::page::{NAMESPACE, inline_enum};
use super::super::properties::{Rows, with_leaf};
use super::super::text::{fold, pascal};
use super::super::types::Site;
use super::Section;
use crate::diagnostic::Diagnostics;
use crate::docs::{Body, DocPage, FieldRow, TypeExpr};
use crate::model::Location;

/// The parts that list parameters, and the place that the part itself states.
const PARTS: [(&str, Option<Location>); 5] = [
    ("Parameters", None),
    ("Path Parameters", Some(Location::Path)),
    ("Required Parameters", None),
    ("Other Parameters", None),
    ("Optional Parameters", None),
];

/// Reads the parameters of an operation, each with its place as far as the page states it.
pub(super) fn read(
    section: &Section<'_>,
    pages: &mut Vec<DocPage>,
    diagnostics: &mut Diagnostics,
) -> Vec<FieldRow> {
    let mut rows: Vec<FieldRow> = Vec::new();
    for (part, place) in PARTS {
        let Some(table) = section.table(part) else {
            continue;
        };
        let Some(columns) = columns(section.file, &table) else {
            continue;
        };
        let rows_of_call = Rows {
            file: section.file,
            columns,
            language: section.language,
            site: Site::Call,
        };
        let mut found = rows_of_call.read(&table, diagnostics);
        for (row, values) in found.rows.iter_mut().zip(&mut found.values) {
            let list = values.take().filter(|list| !list.values.is_empty());
            let list = list.or_else(|| constants(row));
            if let Some(list) = list {
                let title = format!("{}{}", pascal(&section.operation), pascal(&row.name));
                pages.push(inline_enum(&parent(section), &title, list, row));
                let ty = std::mem::replace(&mut row.ty, TypeExpr::Any);
                row.ty = with_leaf(ty, &title);
            }
            row.stated.place = place;
            // Options of the generated method, not of the API, and what it is called with.
            row.required = row
                .required
                .map(|required| required && part != "Optional Parameters" || place.is_some());
        }
        for row in found.rows {
            if !is_of_the_language(&row)
                && !rows
                    .iter()
                    .any(|known| fold(&known.name) == fold(&row.name))
            {
                rows.push(row);
            }
        }
    }
    for row in &mut rows {
        // What fills the path has to be there.
        let path = section
            .listed
            .path
            .as_ref()
            .map_or("", |(path, _)| path.as_str());
        if super::body::is_in_path(path, &row.name) {
            row.stated.place = Some(Location::Path);
            row.required = Some(true);
        } else if row.stated.place == Some(Location::Path) {
            row.stated.place = None;
        }
    }
    rows
}

/// Go's context and its struct of options.
fn is_of_the_language(row: &FieldRow) -> bool {
    match row.ty.bare() {
        TypeExpr::Ref(reference) => {
            reference.name == "Context" && row.name == "ctx"
                || row.name == "optional" && reference.name.ends_with("Opts")
        }
        _ => false,
    }
}

/// `'asc' | 'desc'`: values that the type cell lists itself.
fn constants(row: &FieldRow) -> Option<crate::docs::ValueList> {
    let TypeExpr::OneOf(parts) = row.ty.bare() else {
        return None;
    };
    let texts: Option<Vec<String>> = parts
        .iter()
        .map(|part| match part {
            TypeExpr::Literal(crate::model::Literal::String(text)) => Some(text.clone()),
            _ => None,
        })
        .collect();
    let values = from_texts(&texts?, row.ty_span);
    Some(value_list(values))
}

/// What pages made of an operation's parts have in common.
pub(super) fn parent(section: &Section<'_>) -> DocPage {
    DocPage {
        file: section.id,
        namespace: NAMESPACE.to_owned(),
        title: String::new(),
        span: section.span,
        deprecated: None,
        overview: String::new(),
        overview_span: crate::source::Span {
            end: section.span.start,
            ..section.span
        },
        example: None,
        wire_examples: Vec::new(),
        anchors: vec![fold(&section.operation)],
        body: Body::Untold,
    }
}
