//! From the tables of a folder to objects and operations.
use super::header::{Header, Kind};
use super::links::{Definitions, Targets};
use super::object::{Field, Object};
use super::operation::{self, Draft};
use super::outline::{Section, sections};
use super::profile::Profile;
use super::table::Standing;
use super::title;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::Folder;
use crate::markdown::{Block, BlockKind, Table, parse_page_flat};
use crate::source::{FileId, SourceFile, SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};

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
            document.html_tables(file, &page.blocks, diagnostics);
            let base = document.sections.len();
            document.sections.extend(sections(*id, file, &page, base));
            document.links.insert(*id, Definitions::of(&file.text));
        }
        document.targets = Targets::of(&document.sections, folder.map);
        document.operations = operation::find(&document);
        for at in 0..document.sections.len() {
            document.section(at, diagnostics);
        }
        super::sections::collect(&mut document, diagnostics);
        document
    }

    /// The page of a place.
    pub(super) fn file(&self, id: FileId) -> Option<&'a SourceFile> {
        self.files.get(&id).copied()
    }

    /// Where each object stands in the list, by key.
    pub(super) fn by_key(&self) -> BTreeMap<usize, usize> {
        self.objects
            .iter()
            .enumerate()
            .map(|(index, object)| (object.key, index))
            .collect()
    }

    /// The names of all types, folded.
    pub(super) fn titles(&self) -> BTreeSet<String> {
        let objects = self.objects.iter();
        objects
            .map(|object| super::text::fold(&object.title))
            .collect()
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
            if !ignored && operation::answers(self, at, file, &table) {
                self.tally.read += 1;
                continue;
            }
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
            let standing = Standing {
                at,
                index,
                file,
                table: &table,
                header: &header,
            };
            self.table(standing, diagnostics);
        }
    }

    pub(super) fn unread(&mut self, table: &Table, reason: &str, diagnostics: &mut Diagnostics) {
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

    /// Says which tables are written in HTML: those are not read.
    fn html_tables(&mut self, file: &SourceFile, blocks: &[Block], diagnostics: &mut Diagnostics) {
        for block in blocks.iter().filter(|block| block.kind == BlockKind::Html) {
            let text = file.slice(block.span);
            let bare = text.trim_start();
            let is_table = bare
                .get(..6)
                .is_some_and(|start| start.eq_ignore_ascii_case("<table"));
            // A layout of tables holds no rows of its own.
            if !is_table || !bare.to_lowercase().contains("<td") {
                continue;
            }
            self.tally.unread += 1;
            let at = text.len() - bare.len();
            diagnostics.push(
                Diagnostic::new(
                    Code::TableNotRead,
                    "this table is not read: it is written in HTML",
                )
                .at(block.span.part(at, 6), "no type is made of it")
                .help("if it describes fields, write it as a Markdown table"),
            );
        }
    }

    pub(super) fn count(&mut self, fields: &[Field]) {
        self.tally.rows += fields.len();
        for field in fields {
            self.tally.said += usize::from(field.required_said);
            let mut known = true;
            field.ty.leaves(&mut |leaf| {
                known &= !matches!(leaf, super::ty::Ty::Unknown(_));
            });
            self.tally.typed += usize::from(known);
        }
    }
}
