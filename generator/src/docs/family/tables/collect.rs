//! From the tables of a folder to objects and operations.

use super::header::{Header, Kind, Role};
use super::links::{Definitions, Targets};
use super::object::{Field, Object, Shape};
use super::operation::{self, Draft};
use super::outline::{Section, sections};
use super::profile::Profile;
use super::values::{self, Listed};
use super::{row, title};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::Folder;
use crate::markdown::{BlockKind, Table, parse_page_flat};
use crate::source::{FileId, SourceFile, SourceMap, Span};
use std::collections::BTreeMap;

/// A folder of tables, read as far as each table says by itself.
pub(super) struct Document<'a> {
    pub(super) map: &'a SourceMap,
    pub(super) files: BTreeMap<FileId, &'a SourceFile>,
    pub(super) profile: &'a Profile,
    pub(super) sections: Vec<Section>,
    pub(super) links: BTreeMap<FileId, Definitions>,
    pub(super) targets: Targets,
    pub(super) objects: Vec<Object>,
    pub(super) operations: Vec<Draft>,
    pub(super) tally: Tally,
    pub(super) next_key: usize,
}

/// What was made of the tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// How many describe fields or values.
    pub(super) read: usize,
    /// How many describe something else.
    pub(super) unread: usize,
    /// How many rows were read as fields.
    pub(super) rows: usize,
    /// How many of them have a type of which every word is known.
    pub(super) typed: usize,
    /// Of how many the table says whether they are required.
    pub(super) said: usize,
    /// How many names carry the profile's own marks.
    pub(super) marked: usize,
}

impl<'a> Document<'a> {
    /// Reads the tables of a folder.
    pub(super) fn read(
        folder: &Folder<'a>,
        profile: &'a Profile,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut document = Self {
            map: folder.map,
            files: folder.files.iter().map(|(id, file)| (*id, *file)).collect(),
            profile,
            sections: Vec::new(),
            links: BTreeMap::new(),
            targets: Targets::default(),
            objects: Vec::new(),
            operations: Vec::new(),
            tally: Tally::default(),
            next_key: 0,
        };
        for (id, file) in &folder.files {
            let page = parse_page_flat(*id, &file.text);
            let base = document.sections.len();
            document.sections.extend(sections(*id, file, &page, base));
            document.links.insert(*id, Definitions::of(&file.text));
        }
        document.targets = Targets::of(&document.sections, folder.map);
        document.operations = operation::find(&document);
        for at in 0..document.sections.len() {
            document.section(at, diagnostics);
        }
        document
    }

    /// The page of a place.
    pub(super) fn file(&self, id: FileId) -> Option<&'a SourceFile> {
        self.files.get(&id).copied()
    }

    /// The text of a place.
    pub(super) fn text(&self, span: Span) -> &'a str {
        self.file(span.file).map_or("", |file| file.slice(span))
    }

    fn section(&mut self, at: usize, diagnostics: &mut Diagnostics) {
        let Some(section) = self.sections.get(at) else {
            return;
        };
        let Some(file) = self.file(section.file) else {
            return;
        };
        let ignored = self.profile.object.ignore.has(title::bare(&section.title))
            || title::ancestors(&self.sections, at)
                .any(|outer| self.profile.object.ignore.has(title::bare(&outer.title)));
        let tables: Vec<(usize, Table)> = section
            .blocks
            .iter()
            .enumerate()
            .filter_map(|(index, block)| match &block.kind {
                BlockKind::Table(table) => Some((index, table.clone())),
                _ => None,
            })
            .collect();
        for (index, table) in tables {
            let header = Header::of(file, &table, self.profile);
            let reason = match &header.kind {
                _ if ignored => Some("its section holds no descriptions".to_owned()),
                Kind::Other(reason) => Some(reason.clone()),
                _ => None,
            };
            if let Some(reason) = reason {
                self.unread(&table, &reason, diagnostics);
                continue;
            }
            self.table(at, index, file, &table, &header, diagnostics);
        }
    }

    fn unread(&mut self, table: &Table, reason: &str, diagnostics: &mut Diagnostics) {
        self.tally.unread += 1;
        if let Some(first) = table.header.first() {
            let span = Span {
                end: table.header.last().map_or(first.end, |last| last.end),
                ..*first
            };
            diagnostics.push(
                Diagnostic::new(
                    Code::TableNotRead,
                    format!("this table is not read: {reason}"),
                )
                .at(span, "no type is made of it")
                .help("if it describes fields, name its columns under `columns` of the profile"),
            );
        }
    }

    #[allow(
        clippy::too_many_lines,
        reason = "one table, from its cells to what it becomes, in order"
    )]
    fn table(
        &mut self,
        at: usize,
        index: usize,
        file: &'a SourceFile,
        table: &Table,
        header: &Header,
        diagnostics: &mut Diagnostics,
    ) {
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
        let shape = match header.kind {
            Kind::Values => Shape::Values(value_rows(file, table, header)),
            Kind::Patterns => Shape::Fields(pattern_rows(context, table)),
            Kind::Fields | Kind::Other(_) => {
                let rows = table.rows.iter();
                let fields = rows.flat_map(|row| row::read(context, row, diagnostics));
                Shape::Fields(distinct(fields.collect(), diagnostics))
            }
        };
        let caption = self.caption(at, index);
        self.tally.read += 1;
        if header.kind == Kind::Values && self.gives_values(named.section, file, table, header) {
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
        let mut object_title = named.title.clone();
        let mut called = named.called.clone();
        if let Some(first) = taken {
            let own = caption.filter(|caption| !caption.is_empty());
            if let (Some(first), Some(cell)) = (self.objects.get(first), table.header.first()) {
                let mut finding = Diagnostic::new(
                    Code::SharedHeading,
                    format!("two tables stand under the heading of `{}`", first.title),
                )
                .also(first.span, "their heading")
                .help("give the second table a heading");
                finding = finding.at(*cell, "this one is read as a type of its own");
                diagnostics.push(finding);
            }
            called.clear();
            let same = |object: &&Object| object.section == named.section;
            let count = self.objects.iter().filter(same).count() + 1;
            let behind = own.unwrap_or_else(|| count.to_string());
            object_title = format!("{object_title}{behind}");
        }
        let is_values = matches!(shape, Shape::Values(_));
        let Some(heading) = self.sections.get(named.section) else {
            return;
        };
        let anchors = if of_item {
            self.item_anchors(at, index)
        } else {
            self.anchors(at, named.section)
        };
        self.next_key += 1;
        self.objects.push(Object {
            key: self.next_key,
            file: file_id,
            section: named.section,
            home: at,
            title: object_title,
            called,
            span: if heading.level == 0 {
                table.header.first().copied().unwrap_or(heading.span)
            } else {
                heading.span
            },
            anchors: if taken.is_some() { Vec::new() } else { anchors },
            overview: if taken.is_some() || of_item {
                None
            } else {
                self.overview(named.section)
            },
            said: String::new(),
            deprecated: false,
            shape,
            examples: Vec::new(),
            flat: false,
            // Tables of values are types where something refers to them.
            wanted: !is_values,
        });
    }

    fn count(&mut self, fields: &[Field]) {
        self.tally.rows += fields.len();
        for field in fields {
            self.tally.said += usize::from(field.required_said);
            let mut known = true;
            field.ty.clone().leaves(&mut |leaf| {
                known &= !matches!(leaf, super::ty::Ty::Unknown(_));
            });
            self.tally.typed += usize::from(known);
        }
    }

    /// The anchors that lead to an object: those of its heading, and of the part of it that has the table.
    fn anchors(&self, home: usize, named: usize) -> Vec<String> {
        let mut found = Vec::new();
        let mut at = Some(home);
        while let Some(section) = at.and_then(|at| self.sections.get(at)) {
            for anchor in &section.anchors {
                if !found.contains(anchor) {
                    found.push(anchor.clone());
                }
            }
            if at == Some(named) {
                break;
            }
            at = section.parent;
        }
        found
    }

    /// Gives the values of a table `Property | Value` to the fields of the object under the same heading.
    fn gives_values(
        &mut self,
        section: usize,
        file: &SourceFile,
        table: &Table,
        header: &Header,
    ) -> bool {
        let first = table.header.first().map_or("", |cell| file.slice(*cell));
        if !matches!(
            super::header::label(first).as_str(),
            "property" | "parameter" | "field" | "attribute"
        ) {
            return false;
        }
        let object = self
            .objects
            .iter_mut()
            .find(|object| object.section == section);
        let Some(object) = object.filter(|object| matches!(object.shape, Shape::Fields(_))) else {
            return false;
        };
        for row in &table.rows {
            let Some((name, span)) = row.cells.first().zip(header.cell(row, Role::Value)) else {
                continue;
            };
            let name = super::text::plain(file.slice(*name));
            let name = name.trim_start_matches(['»', ' ']);
            let value = values::literal(&super::text::plain(file.slice(span)));
            if let Some(value) = value
                && let Some(field) = object
                    .fields_mut()
                    .iter_mut()
                    .find(|field| field.name == name)
                && field.values.iter().all(|(own, _)| own.value != value)
            {
                let description = String::new();
                field.values.push((Listed { value, description }, span));
            }
        }
        true
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

    /// The text between a heading and the first table, code block or heading below it.
    pub(super) fn overview(&self, at: usize) -> Option<Span> {
        let section = self.sections.get(at)?;
        let prose: Vec<Span> = section
            .blocks
            .iter()
            .take_while(|block| block.kind == BlockKind::Prose)
            .map(|block| block.span)
            .collect();
        let (first, last) = (prose.first()?, prose.last()?);
        Some(Span {
            end: last.end,
            ..*first
        })
    }

    /// The list item that a table stands in, if it names an object: `* Localized String - An element …`.
    fn item_name(&self, at: usize, index: usize) -> Option<title::Named> {
        let (term, _) = super::words::term(self.item(at, index)?)?;
        let title = heck::ToUpperCamelCase::to_upper_camel_case(term.as_str());
        Some(title::Named {
            section: at,
            called: vec![super::text::fold(&term)],
            title,
        })
    }

    fn item_anchors(&self, at: usize, index: usize) -> Vec<String> {
        let anchors = self
            .item(at, index)
            .map(super::text::anchors)
            .unwrap_or_default();
        anchors.into_iter().map(str::to_owned).collect()
    }

    /// The start of the list item that a table stands in.
    fn item(&self, at: usize, index: usize) -> Option<&'a str> {
        let section = self.sections.get(at)?;
        let table = section.blocks.get(index)?;
        let file = self.file(section.file)?;
        // A table in a list is indented.
        let line = file
            .text
            .get(..table.span.start as usize)?
            .rsplit('\n')
            .next()?;
        let before = section.blocks.get(index.checked_sub(1)?)?;
        if line.len() < 2 || !line.trim().is_empty() || before.kind != BlockKind::Prose {
            return None;
        }
        let lines = self.text(before.span).lines();
        lines
            .rev()
            .find(|line| line.trim_start().starts_with(['*', '-', '+']))
    }

    /// What a line right above a table calls it: `**Query parameters**`, `Response attributes:`.
    fn caption(&self, at: usize, index: usize) -> Option<String> {
        let section = self.sections.get(at)?;
        let block = section.blocks.get(index.checked_sub(1)?)?;
        if block.kind != BlockKind::Prose {
            return None;
        }
        let text = self.text(block.span).trim();
        let last = text.lines().next_back()?.trim();
        let plain = super::text::plain(last);
        let bold = last.starts_with("**") && last.trim_end_matches(':').ends_with("**");
        let short = plain.len() <= 120 && (bold || last.ends_with(':'));
        short.then(|| {
            let text = plain.trim_end_matches(':');
            if bold {
                heck::ToUpperCamelCase::to_upper_camel_case(text)
            } else {
                text.to_owned()
            }
        })
    }
}

/// Fields without those whose names came before.
fn distinct(fields: Vec<Field>, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let mut kept: Vec<Field> = Vec::with_capacity(fields.len());
    for field in fields {
        let first = kept
            .iter()
            .find(|own| own.name == field.name && own.depth == field.depth && field.depth == 0);
        match first {
            Some(first) => diagnostics.push(
                Diagnostic::new(
                    Code::DuplicateField,
                    format!("`{}` has two rows", field.name),
                )
                .at(field.span, "this row was ignored")
                .also(first.span, "this row was kept")
                .help("remove one of the rows"),
            ),
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
            diagnostics.push(
                Diagnostic::new(
                    Code::BadTable,
                    format!(
                        "this row has {} cells, its header {}",
                        row.cells.len(),
                        table.header.len()
                    ),
                )
                .at(row.span, "cells beyond the header are ignored")
                .help("write a `|` that belongs to a cell as `\\|`"),
            );
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
            found.push((Listed { value, description }, span));
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
