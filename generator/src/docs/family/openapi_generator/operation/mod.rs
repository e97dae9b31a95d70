//! Pages of operations: a table of all, then a section for each.

mod body;
mod dictionary;
mod names;
mod parameters;
mod response;
mod security;

use super::cells::{table, text};
use super::language::Language;
use super::page::{heading, title};
use super::text::{decode, plain};
use crate::diagnostic::Diagnostics;
use crate::docs::{DocOperation, DocPage, OperationFacts};
use crate::markdown::{Block, BlockKind, Page, Table};
use crate::source::{FileId, SourceFile, Span};
use std::borrow::Cow;

pub(super) use names::Names;

/// The operations of a page, and the pages made for their bodies and the enums of their parameters.
#[derive(Debug, Default)]
pub(super) struct Operations {
    pub(super) operations: Vec<DocOperation>,
    pub(super) pages: Vec<DocPage>,
}

/// One line of the table of all operations.
struct Listed {
    name: String,
    method: Option<String>,
    path: Option<(String, Span)>,
    summary: String,
}

/// What is known beside the page.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) language: &'a Language,
    pub(super) names: &'a Names,
}

/// Whether a page has the table of operations.
pub(super) fn is_api(file: &SourceFile, page: &Page) -> bool {
    list(file, page).is_some()
}

/// The table `Method | HTTP request | Description`.
fn list<'a>(file: &SourceFile, page: &'a Page) -> Option<&'a Table> {
    page.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Table(table) => {
            let heads: Vec<&str> = table.header.iter().map(|cell| text(file, *cell)).collect();
            let is_list = heads.len() >= 2
                && heads
                    .first()
                    .is_some_and(|head| head.eq_ignore_ascii_case("method"))
                && heads
                    .get(1)
                    .is_some_and(|head| head.eq_ignore_ascii_case("http request"));
            is_list.then_some(table)
        }
        _ => None,
    })
}

/// Reads the operations of a page.
pub(super) fn read(
    id: FileId,
    file: &SourceFile,
    page: &Page,
    context: Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Operations {
    let mut found = Operations::default();
    let (Some(listed), Some((title, ..))) = (listed(file, page), title(page)) else {
        return found;
    };
    let group = group(title);
    let starts: Vec<(usize, &Listed, Span)> = page
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(index, block)| {
            let name = method_name(heading(block, 2)?);
            let known = listed.iter().find(|it| it.name == name)?;
            Some((index, known, block.span))
        })
        .collect();
    let names = context.names;
    for (number, (start, known, span)) in starts.iter().enumerate() {
        let end = starts
            .get(number + 1)
            .map_or(page.blocks.len(), |(next, ..)| *next);
        if !names.is_first(id, known) {
            continue;
        }
        let blocks = page.blocks.get(start + 1..end).unwrap_or_default();
        let section = Section {
            id,
            file,
            group: &group,
            operation: names.id(known, &group),
            listed: known,
            blocks,
            span: *span,
            language: context.language,
        };
        section.read(&mut found, diagnostics);
    }
    found
}

/// The lines of a page's table of operations. `None` if it has none.
fn listed(file: &SourceFile, page: &Page) -> Option<Vec<Listed>> {
    let rows = list(file, page)?.rows.iter();
    Some(
        rows.filter_map(|row| read_listed(file, &row.cells))
            .collect(),
    )
}

/// The group of a page's operations: its title without the word that all have.
fn group(title: &str) -> String {
    let stem = title
        .strip_suffix("Api")
        .or_else(|| title.strip_suffix("API"))
        .or_else(|| title.strip_suffix("_api"))
        .unwrap_or(title);
    if stem.is_empty() { title } else { stem }.to_owned()
}

/// A method's name as headings and tables show it, without what is around it.
fn method_name(shown: &str) -> String {
    plain(shown).trim_end_matches("()").trim().to_owned()
}

fn read_listed(file: &SourceFile, cells: &[Span]) -> Option<Listed> {
    let (name, rest) = cells.split_first()?;
    let route = rest.first().copied()?;
    let shown = text(file, route);
    let (method, path) = match shown.trim_start_matches('*').split_once("**") {
        Some((method, path)) => (method.trim().to_ascii_uppercase(), path.trim()),
        None => shown
            .split_once(' ')
            .map(|(method, path)| (method.to_ascii_uppercase(), path.trim()))?,
    };
    let at = shown.rfind(path).unwrap_or(0);
    let summary = match (rest.get(1), rest.last()) {
        (Some(first), Some(last)) => decode(text(
            file,
            Span {
                end: last.end,
                ..*first
            },
        )),
        _ => String::new(),
    };
    Some(Listed {
        name: method_name(text(file, *name)),
        method: (!method.is_empty()).then_some(method),
        // Some documents leave out the first slash.
        path: (!path.is_empty() && !path.contains(' ')).then(|| {
            let decoded = decode(path).replace("\\_", "_");
            let shown = format!("/{}", decoded.trim_start_matches('/'));
            (shown, route.part(at, path.len()))
        }),
        summary: summary.trim().to_owned(),
    })
}

/// An operation's section.
struct Section<'a> {
    id: FileId,
    file: &'a SourceFile,
    group: &'a str,
    /// What the operation is called; no other one of the API is called so.
    operation: String,
    listed: &'a Listed,
    blocks: &'a [Block],
    span: Span,
    language: &'a Language,
}

impl<'a> Section<'a> {
    /// The blocks below the heading of level 3 that starts with this text.
    fn part(&self, name: &str) -> Option<&'a [Block]> {
        let is_part = |block: &Block| match &block.kind {
            BlockKind::Heading { level: 3, text, .. } => {
                text.trim_end_matches([':', ' ']).eq_ignore_ascii_case(name)
            }
            _ => false,
        };
        let at = self.blocks.iter().position(is_part)?;
        let rest = self.blocks.get(at + 1..).unwrap_or_default();
        let len = rest.iter().position(|block| heading(block, 3).is_some());
        Some(rest.get(..len.unwrap_or(rest.len())).unwrap_or_default())
    }

    fn table(&self, name: &str) -> Option<Cow<'a, Table>> {
        table(self.file, self.part(name)?)
    }

    fn read(&self, found: &mut Operations, diagnostics: &mut Diagnostics) {
        let mut operation = DocOperation {
            group: self.group.to_owned(),
            name: self.listed.name.clone(),
            id: self.operation.clone(),
            method: self.listed.method.clone(),
            path: self.listed.path.clone(),
            prose: self.prose(),
            deprecated: None,
            parameters: Vec::new(),
            request: None,
            response: response::returned(self, diagnostics),
            errors: response::errors(self),
            example: None,
            span: self.span,
            stated: OperationFacts {
                responses: response::answers(self),
                request_types: response::types(self, "Content-Type"),
                response_types: response::types(self, "Accept"),
                security: security::read(self),
            },
        };
        let parameters = if dictionary::is_dictionary(self) {
            operation.response = dictionary::returned(self);
            operation.stated.request_types = dictionary::request_types(self);
            dictionary::parameters(self, &mut found.pages)
        } else {
            parameters::read(self, &mut found.pages, diagnostics)
        };
        body::settle(self, &mut operation, parameters, &mut found.pages);
        found.operations.push(operation);
    }

    /// The text before the example, without the signature. Some templates leave the summary to the table.
    fn prose(&self) -> String {
        let end = self
            .blocks
            .iter()
            .position(|block| heading(block, 6).is_some());
        let blocks = self
            .blocks
            .get(..end.unwrap_or(self.blocks.len()))
            .unwrap_or_default();
        let parts = blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Prose)
            .map(|block| decode(text(self.file, block.span)).trim().to_owned())
            .filter(|part| !part.starts_with('>') && !part.starts_with("[["));
        let mut prose: Vec<String> = parts.collect();
        let summary = &self.listed.summary;
        if !summary.is_empty() && !prose.iter().any(|part| part.starts_with(summary.as_str())) {
            prose.insert(0, summary.clone());
        }
        prose.join("\n\n")
    }
}
