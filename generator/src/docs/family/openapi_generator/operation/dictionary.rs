//! Operations of Python's templates between: a dictionary for each place, and a section for the schema of each value.

use super::super::cells::text;
use super::super::dictionary::words;
use super::super::enums::{from_texts, value_list};
use super::super::notes::Notes;
use super::super::page::inline_enum;
use super::super::text::{decode, destination, last_part, pascal, plain};
use super::super::types::parse;
use super::Section;
use super::parameters::parent;
use crate::docs::{DocPage, FieldRow, RefExpr, Stated, TypeExpr};
use crate::markdown::{BlockKind, Table};
use crate::model::Location;
use crate::source::Span;

/// The parts, and the place of the values in each.
const PARTS: [(&str, Option<Location>); 4] = [
    ("path_params", Some(Location::Path)),
    ("query_params", Some(Location::Query)),
    ("header_params", Some(Location::Header)),
    ("cookie_params", None),
];

/// Content types, as the names of schemas have them.
const MEDIA: [(&str, &str); 4] = [
    ("ApplicationJson", "application/json"),
    ("MultipartFormData", "multipart/form-data"),
    (
        "ApplicationXWwwFormUrlencoded",
        "application/x-www-form-urlencoded",
    ),
    ("ApplicationOctetStream", "application/octet-stream"),
];

/// Whether an operation's section is of this kind.
pub(super) fn is_dictionary(section: &Section<'_>) -> bool {
    section.part("Return Types, Responses").is_some()
}

/// The parameters and the body, each with its place.
pub(super) fn parameters(section: &Section<'_>, pages: &mut Vec<DocPage>) -> Vec<FieldRow> {
    let mut rows = Vec::new();
    for (part, place) in PARTS {
        let Some(table) = section.table(part) else {
            continue;
        };
        for row in &table.rows {
            let cell = |index: usize| row.cells.get(index).copied();
            let (Some(name), Some(ty)) = (cell(0), cell(1)) else {
                continue;
            };
            let optional =
                cell(3).is_some_and(|notes| text(section.file, notes).contains("optional"));
            let mut field = field(plain(text(section.file, name)), name, ty, !optional, place);
            if let Some((shown, values)) = schema(section, &plain(text(section.file, ty))) {
                field.ty = shown;
                if !values.is_empty() {
                    let title = format!("{}{}", pascal(&section.operation), pascal(&field.name));
                    let list = value_list(from_texts(&values, ty));
                    pages.push(inline_enum(&parent(section), &title, list, &field));
                    field.ty = TypeExpr::Ref(RefExpr {
                        name: title,
                        link: None,
                    });
                }
            }
            rows.push(field);
        }
    }
    if let Some((heading, span)) = named(section, "SchemaForRequestBody") {
        let required = section.table("Parameters").is_some_and(|table| {
            let mut rows = table.rows.iter();
            rows.any(|row| {
                let shown = text(section.file, row.span);
                shown
                    .trim_start_matches(['|', ' ', '*', '['])
                    .starts_with("body")
                    && shown.contains("required")
            })
        });
        let mut body = field(
            "body".to_owned(),
            span,
            span,
            required,
            Some(Location::Body),
        );
        body.ty = schema(section, heading).map_or(TypeExpr::Any, |(ty, _)| ty);
        rows.push(body);
    }
    rows
}

/// What comes back with the first response that is a success.
pub(super) fn returned(section: &Section<'_>) -> Option<TypeExpr> {
    let (heading, _) = named(section, "SchemaFor2")?;
    schema(section, heading).map(|(ty, _)| ty)
}

/// The content types of the body.
pub(super) fn request_types(section: &Section<'_>) -> Vec<String> {
    let found = named(section, "SchemaForRequestBody")
        .and_then(|(heading, _)| MEDIA.iter().find(|(word, _)| heading.ends_with(word)));
    found
        .map(|(_, media)| (*media).to_owned())
        .into_iter()
        .collect()
}

fn field(
    name: String,
    span: Span,
    ty_span: Span,
    required: bool,
    place: Option<Location>,
) -> FieldRow {
    FieldRow {
        span,
        ty: TypeExpr::Any,
        ty_span,
        required: Some(required),
        description: String::new(),
        description_span: Span {
            start: ty_span.end,
            ..ty_span
        },
        deprecated: None,
        example: None,
        stated: Stated {
            wire: Some(name.clone()),
            place,
            ..Stated::default()
        },
        name,
    }
}

/// The first heading that starts so.
fn named<'a>(section: &Section<'a>, start: &str) -> Option<(&'a str, Span)> {
    section.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading { text, span, .. } => {
            let name = last_part(text);
            name.starts_with(start).then_some((name, *span))
        }
        _ => None,
    })
}

/// The type of the schema of this name, and its values if it is an enum.
fn schema(section: &Section<'_>, name: &str) -> Option<(TypeExpr, Vec<String>)> {
    let name = last_part(name);
    let at = section.blocks.iter().position(|block| match &block.kind {
        BlockKind::Heading { text, .. } => last_part(text) == name,
        _ => false,
    })?;
    let rest = section.blocks.get(at + 1..)?;
    let table = rest.iter().take(4).find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })?;
    read(section, table)
}

fn read(section: &Section<'_>, table: &Table) -> Option<(TypeExpr, Vec<String>)> {
    let head = text(section.file, *table.header.first()?);
    let row = table.rows.first()?;
    let cell = text(section.file, *row.cells.first()?);
    let notes = row
        .cells
        .last()
        .and_then(|cell| Notes::read(&decode(text(section.file, *cell))));
    let values = notes.map(|notes| notes.values).unwrap_or_default();
    let is_link = destination(cell).is_some_and(|link| !link.starts_with('#'));
    let ty = if head.eq_ignore_ascii_case("input type") && !is_link {
        words(&decode(cell))
    } else {
        parse(section.language, &plain(cell))
    };
    Some((ty, values))
}
