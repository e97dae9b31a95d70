//! Rows of properties and parameters.

use super::cells::{Cells, Columns, text};
use super::enums::{from_texts, list_of_values, value_list};
use super::language::Language;
use super::text::{decode, plain};
use super::types::{self, Site, each};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::rows;
use crate::docs::{Dialect as _, FieldRow, RefExpr, Stated, TypeExpr, ValueList};
use crate::markdown::{Row, Table};
use crate::source::{SourceFile, Span};
use std::collections::BTreeMap;

/// The rows of a table; beside each, the section of its page that its type is, and the values that it lists.
#[derive(Debug, Default)]
pub(super) struct Properties {
    pub(super) rows: Vec<FieldRow>,
    pub(super) sections: Vec<Option<String>>,
    pub(super) values: Vec<Option<ValueList>>,
}

/// The row by which the templates before today's say that an object takes further keys.
const ANY_NAME: &str = "any string name";

/// Reads the rows of a model's properties. Rows that cannot be read cost only themselves.
pub(super) fn read(
    file: &SourceFile,
    table: &Table,
    columns: Columns,
    language: &Language,
    diagnostics: &mut Diagnostics,
) -> Properties {
    let rows = Rows {
        file,
        columns,
        language,
        site: Site::Property,
    };
    rows.read(table, diagnostics)
}

/// What tells how the rows of a table are read.
#[derive(Clone, Copy)]
pub(super) struct Rows<'r> {
    pub(super) file: &'r SourceFile,
    pub(super) columns: Columns,
    pub(super) language: &'r Language,
    pub(super) site: Site,
}

impl Rows<'_> {
    /// Reads the rows of a table.
    pub(super) fn read(self, table: &Table, diagnostics: &mut Diagnostics) -> Properties {
        let Self { file, columns, .. } = self;
        let mut found = Properties::default();
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for row in &table.rows {
            let Some(cells) = columns.split(file, row) else {
                continue;
            };
            let Some((field, section, values)) = self.row(row, &cells, diagnostics) else {
                continue;
            };
            if let Some(first) = seen.get(&field.name) {
                let twice = rows::twice(&field.name, field.span, *first);
                diagnostics.push(twice.help(
                "two names on the wire became one in this language; a twin in another language may keep them apart",
            ));
                continue;
            }
            seen.insert(field.name.clone(), field.span);
            found.rows.push(field);
            found.sections.push(section);
            found.values.push(values);
        }
        found
    }

    fn row(
        self,
        row: &Row,
        cells: &Cells,
        diagnostics: &mut Diagnostics,
    ) -> Option<(FieldRow, Option<String>, Option<ValueList>)> {
        let Self {
            file,
            columns,
            language,
            site,
        } = self;
        let written = plain(text(file, cells.name));
        if written.is_empty() {
            diagnostics.push(
                Diagnostic::new(Code::BadCell, "this row has no name")
                    .at(row.span, "the row was ignored")
                    .help("write the name as `**name**`"),
            );
            return None;
        }
        let extra = written == ANY_NAME;
        let name = language.plain_name(&written);
        let read = types::read(language, text(file, cells.ty), site);
        if read.ty.has_unknown() {
            diagnostics.push(unknown_type(
                &name,
                cells.ty,
                text(file, cells.ty),
                language,
            ));
        }
        let (description, listed) = without_values(&decode(text(file, cells.description)));
        let values = if cells.notes.values.is_empty() {
            listed.map(|values| list_of_values(&values, row.span))
        } else {
            Some(from_texts(&cells.notes.values, row.span))
        };
        let at = text(file, cells.name).find(&written).unwrap_or(0);
        let default = cells.notes.default.clone();
        let field = FieldRow {
            span: cells.name.part(at, written.len()),
            ty: read.ty,
            ty_span: cells.ty,
            required: columns
                .tell_required()
                .then_some(!cells.notes.optional && !extra),
            deprecated: None,
            description,
            description_span: cells.description,
            example: None,
            stated: Stated {
                wire: (language.exact_names && site == Site::Property).then(|| name.clone()),
                default: default.map(|value| (value, cells.notes_span)),
                read_only: cells.notes.read_only.then_some(true),
                extra,
                ..Stated::default()
            },
            name,
        };
        let values = values.map(value_list);
        Some((field, read.section, values))
    }
}

fn unknown_type(name: &str, span: Span, cell: &str, language: &Language) -> Diagnostic {
    let what = if cell.is_empty() {
        "is empty"
    } else {
        "has a form that is not known"
    };
    Diagnostic::new(Code::UnknownType, format!("the type of `{name}` {what}"))
        .at(span, format!("no type of the {} dialect", language.name()))
        .help("the field accepts any JSON value; set `type` for it to change that")
}

/// A description, and the values that Rust's template lists at its end: `The kind (enum: letter, box)`.
fn without_values(description: &str) -> (String, Option<String>) {
    let text = description.trim();
    if let Some(inner) = text.strip_suffix(')')
        && let Some(at) = inner.rfind("(enum: ")
    {
        let values = inner.get(at + 7..).unwrap_or_default();
        let before = inner.get(..at).unwrap_or_default();
        return (before.trim().to_owned(), Some(values.to_owned()));
    }
    (text.to_owned(), None)
}

/// The type with the type that it holds replaced by a reference to a page.
pub(super) fn with_leaf(ty: TypeExpr, title: &str) -> TypeExpr {
    let leaf = TypeExpr::Ref(RefExpr {
        name: title.to_owned(),
        link: None,
    });
    if matches!(ty, TypeExpr::OneOf(_)) {
        return leaf;
    }
    each(ty, &|_| leaf.clone())
}
