//! A table as an object: its fields, the values of an enum, or more of an object that was there before.

use super::collect::Document;
use super::header::{Header, Kind, Role};
use super::links::Definitions;
use super::object::{Field, Object, Part, Shape};
use super::values::{self, Listed};
use super::{around, compose, operation, row, title};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::rows;
use crate::markdown::Table;
use crate::source::{SourceFile, Span};

/// A table of fields where it stands.
#[derive(Clone, Copy)]
pub(super) struct Standing<'a, 't> {
    /// The section.
    pub(super) at: usize,
    /// The block in the section.
    pub(super) index: usize,
    pub(super) file: &'a SourceFile,
    pub(super) table: &'t Table,
    pub(super) header: &'t Header,
}

/// A further table under a heading.
struct Further<'t> {
    /// The headers of its columns.
    labels: &'t [String],
    fields: &'t [Field],
    /// Where its first header is.
    start: Option<Span>,
}

impl<'a> Document<'a> {
    #[allow(
        clippy::too_many_lines,
        reason = "one table, from its cells to what it becomes, in order"
    )]
    pub(super) fn table(&mut self, standing: Standing<'a, '_>, diagnostics: &mut Diagnostics) {
        let Standing {
            at,
            index,
            file,
            table,
            header,
        } = standing;
        let item = self.item_name(at, index);
        let of_item = item.is_some();
        let Some(named) = item.or_else(|| title::of(&self.sections, at, self.profile)) else {
            self.unread(
                table,
                "the heading above it names no object by the profile",
                diagnostics,
            );
            return;
        };
        let Some(section) = self.sections.get(at) else {
            return;
        };
        let file_id = section.file;
        let no_links = Definitions::default();
        let links = self.links.get(&file_id).unwrap_or(&no_links);
        let context = row::Context {
            file,
            header,
            profile: self.profile,
            links,
        };
        report_rows(table, diagnostics);
        let relaxed = self.all_optional(at);
        let mut shape = match header.kind {
            Kind::Values => Shape::Values(value_rows(file, table, header)),
            Kind::Patterns => Shape::Fields(pattern_rows(context, table)),
            Kind::Fields | Kind::Other(_) => {
                let rows = table.rows.iter();
                let fields = rows.flat_map(|row| row::read(context, row, diagnostics));
                Shape::Fields(distinct(fields.collect(), diagnostics))
            }
        };
        if let (Some(null), Shape::Fields(fields)) = (relaxed, &mut shape) {
            around::relax(fields, null);
        }
        let caption = self.caption(at, index);
        self.tally.read += 1;
        if let Shape::Fields(fields) = &shape
            && self.joins(at, index, &named, fields)
        {
            return;
        }
        if header.kind == Kind::Values && header.pairs {
            if !self.gives_values(named.section, file, table, header) {
                self.tally.read -= 1;
                let reason = "no table above it has the fields whose values it may list";
                self.unread(table, reason, diagnostics);
            }
            return;
        }
        if let Shape::Fields(fields) = &shape {
            self.count(fields);
            if operation::take(self, at, index, caption.as_deref(), fields) {
                return;
            }
            if self.adds_patterns(&named, header, fields) {
                return;
            }
        }
        let taken = self.objects.iter().position(|object| {
            !of_item && object.section == named.section && same_kind(&object.shape, &shape)
        });
        let labels = super::header::labels(file, table);
        if caption.is_none()
            && let Some(first) = taken
            && let Shape::Fields(more) = &shape
        {
            let further = Further {
                labels: &labels,
                fields: more,
                start: table.header.first().copied(),
            };
            if self.continues(first, &further, diagnostics) {
                return;
            }
        }
        let mut object_title = named.title.clone();
        let mut called = named.called.clone();
        if let Some(first) = taken {
            let own = caption.filter(|caption| !caption.is_empty());
            if let (Some(first), Some(cell)) = (self.objects.get(first), table.header.first()) {
                let label = "this one is read as a type of its own";
                let finding = shared_heading(first, *cell, label);
                diagnostics.push(finding.help("give the second table a heading"));
            }
            called.clear();
            let same = |object: &&Object| object.section == named.section;
            let count = self.objects.iter().filter(same).count() + 1;
            let behind = own.map(|own| heck::ToUpperCamelCase::to_upper_camel_case(own.as_str()));
            let behind = behind
                .filter(|own| own.len() <= 40)
                .unwrap_or_else(|| count.to_string());
            object_title = format!("{object_title}{behind}");
        }
        let Some(heading) = self.sections.get(named.section) else {
            return;
        };
        let anchors = if of_item {
            self.item_anchors(at, index)
        } else {
            self.anchors(at, named.section)
        };
        let span = match heading.level {
            0 => table.header.first().copied().unwrap_or(heading.span),
            _ => heading.span,
        };
        self.next_key += 1;
        self.objects.push(Object {
            key: self.next_key,
            section: named.section,
            home: at,
            title: object_title,
            called,
            anchors: if taken.is_some() { Vec::new() } else { anchors },
            overview: if taken.is_some() || of_item {
                None
            } else {
                self.overview(named.section)
            },
            // Tables of values are types where something refers to them.
            wanted: matches!(shape, Shape::Fields(_)),
            shape,
            labels,
            ..Object::at(file_id, span)
        });
    }

    /// Adds a table below `allOf`, `and` and their like to the object whose other tables stand before it.
    fn joins(&mut self, at: usize, index: usize, named: &title::Named, fields: &[Field]) -> bool {
        let Some(word) = self.line_above(at, index).and_then(compose::keyword) else {
            return false;
        };
        if operation::around(self, at).is_some() {
            return false;
        }
        let found = self
            .objects
            .iter()
            .position(|object| object.section == named.section && object.home == at);
        let before = found
            .and_then(|found| self.objects.get(found))
            .and_then(|object| object.parts.last())
            .map(|part| part.join);
        let Some(join) = compose::joined(word, before) else {
            return false;
        };
        let found = found.unwrap_or_else(|| {
            self.next_key += 1;
            let heading = self.sections.get(named.section);
            let (file, span) = heading.map_or_else(
                || (crate::source::FileId::default(), Span::default()),
                |section| (section.file, section.span),
            );
            self.objects.push(Object {
                key: self.next_key,
                section: named.section,
                home: at,
                title: named.title.clone(),
                called: named.called.clone(),
                anchors: self.anchors(at, named.section),
                overview: self.overview(named.section),
                ..Object::at(file, span)
            });
            self.objects.len() - 1
        });
        self.count(fields);
        if let Some(object) = self.objects.get_mut(found) {
            let fields = fields.to_vec();
            object.parts.push(Part { join, fields });
        }
        true
    }

    /// Gives the values of a table `Property | Value` to the fields of the object under the same heading.
    fn gives_values(
        &mut self,
        section: usize,
        file: &SourceFile,
        table: &Table,
        header: &Header,
    ) -> bool {
        let object = self
            .objects
            .iter_mut()
            .find(|object| object.section == section);
        let Some(object) = object.filter(|object| matches!(object.shape, Shape::Fields(_))) else {
            return false;
        };
        let mut given = false;
        for row in &table.rows {
            let Some((name, span)) = row.cells.first().zip(header.cell(row, Role::Value)) else {
                continue;
            };
            let name = super::text::plain(file.slice(*name));
            let name = name.trim_start_matches(['»', ' ']);
            let Some(field) = object.rows_mut().find(|field| field.name == name) else {
                continue;
            };
            given = true;
            let value = values::literal(&super::text::plain(file.slice(span)));
            if let Some(value) = value
                && field.values.iter().all(|(own, _)| own.value != value)
            {
                field.values.push((Listed::of(value), span));
            }
        }
        given
    }

    /// Adds a table of patterns to the object that is described under the same heading.
    fn adds_patterns(&mut self, named: &title::Named, header: &Header, fields: &[Field]) -> bool {
        if header.kind != Kind::Patterns {
            return false;
        }
        let object = self
            .objects
            .iter_mut()
            .find(|object| object.section == named.section);
        let Some(Shape::Fields(own)) = object.map(|object| &mut object.shape) else {
            return false;
        };
        own.extend(fields.iter().cloned());
        true
    }

    /// Adds a further table of the same columns to the object of the first one, if no name is in both.
    fn continues(
        &mut self,
        first: usize,
        further: &Further<'_>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let more = further.fields;
        let Some(object) = self.objects.get_mut(first) else {
            return false;
        };
        let has = |field: &Field| object.fields().iter().any(|own| own.name == field.name);
        if object.labels != further.labels || more.iter().any(has) {
            return false;
        }
        if let Some(cell) = further.start {
            let label = "its rows are read as further fields, which may be missing";
            let help = "give the second table a heading, or make one table of both";
            diagnostics.push(shared_heading(object, cell, label).help(help));
        }
        if let Shape::Fields(own) = &mut object.shape {
            own.extend(more.iter().map(|field| Field {
                required: Some(false),
                ..field.clone()
            }));
        }
        true
    }
}

/// A second table under a heading: what it is read as.
fn shared_heading(first: &Object, table: Span, label: &str) -> Diagnostic {
    Diagnostic::new(
        Code::SharedHeading,
        format!("two tables stand under the heading of `{}`", first.title),
    )
    .at(table, label)
    .also(first.span, "their heading")
}

/// Fields without those whose names came before.
fn distinct(fields: Vec<Field>, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let mut kept: Vec<Field> = Vec::with_capacity(fields.len());
    for field in fields {
        let first = kept
            .iter()
            .find(|own| own.name == field.name && own.depth == field.depth && field.depth == 0);
        match first {
            Some(first) => diagnostics.push(rows::twice(&field.name, field.span, first.span)),
            None => kept.push(field),
        }
    }
    kept
}

fn same_kind(a: &Shape, b: &Shape) -> bool {
    matches!(
        (a, b),
        (Shape::Fields(_), Shape::Fields(_)) | (Shape::Values(_), Shape::Values(_))
    )
}

/// Says which rows have another number of cells than their header.
fn report_rows(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        if row.cells.len() > table.header.len() {
            let label = "cells beyond the header are ignored";
            diagnostics.push(rows::uneven(row, table, label));
        }
    }
}

fn value_rows(file: &SourceFile, table: &Table, header: &Header) -> Vec<(Listed, Span)> {
    let mut found: Vec<(Listed, Span)> = Vec::new();
    for row in &table.rows {
        let Some(span) = header.cell(row, Role::Value) else {
            continue;
        };
        let cell = file.slice(span);
        let text = super::text::code_spans(cell)
            .first()
            .map_or_else(|| super::text::plain(cell), |(_, code)| (*code).to_owned());
        let Some(value) = values::literal(&text) else {
            // One value that cannot be read makes the list useless as an enum.
            return Vec::new();
        };
        let described = header
            .cell(row, Role::Description)
            .map_or("", |span| file.slice(span));
        if found.iter().all(|(own, _)| own.value != value) {
            let description = crate::docs::cell_text(described).trim().to_owned();
            let name = header
                .cell(row, Role::Name)
                .map(|span| super::text::plain(file.slice(span)))
                .map(|name| name.trim_matches(['*', '\\', ' ']).to_owned())
                .filter(|name| !name.is_empty());
            let item = Listed::described(value, description);
            found.push((Listed { name, ..item }, span));
        }
    }
    found
}

fn pattern_rows(context: row::Context<'_>, table: &Table) -> Vec<Field> {
    let mut types = Vec::new();
    let mut first: Option<Field> = None;
    for row in &table.rows {
        let Some(span) = context.header.cell(row, Role::Type) else {
            continue;
        };
        let cell = super::type_cell::read(
            &context.links.inlined(context.file.slice(span)),
            context.profile,
        );
        types.push(cell.ty);
        let description_span = context.header.cell(row, Role::Description).unwrap_or(span);
        first.get_or_insert_with(|| Field {
            required_said: true,
            description: crate::docs::cell_text(
                &context.links.inlined(context.file.slice(description_span)),
            ),
            description_span,
            extra: true,
            ..Field::new(
                "additionalProperties".to_owned(),
                context.header.cell(row, Role::Pattern).unwrap_or(span),
                super::ty::Ty::ANY,
                span,
            )
        });
    }
    first
        .into_iter()
        .map(|field| Field {
            ty: super::ty::Ty::one_of(types.clone()),
            ..field
        })
        .collect()
}
