//! Model pages: a title, a text, and properties, values or members.

use super::cells::{columns, table, text};
use super::dictionary;
use super::enums;
use super::language::Language;
use super::members::{self, Discriminator};
use super::properties::{self, Properties};
use super::text::{decode, fold, last_part, pascal};
use super::types;
use crate::diagnostic::Diagnostics;
use crate::docs::{Body, DocPage, FieldRow, TypeExpr, ValueList};
use crate::markdown::{Block, BlockKind, Page};
use crate::source::{FileId, SourceFile, Span};

/// The namespace of all types: these pages have none.
pub(super) const NAMESPACE: &str = "models";

/// A model page, and what it says of other pages.
#[derive(Debug)]
pub(super) struct ModelPage {
    pub(super) page: DocPage,
    /// The enums that its properties have inline.
    pub(super) inline: Vec<DocPage>,
    /// The unions that it is a member of.
    pub(super) member_of: Vec<String>,
    /// For a union: how its members are told apart.
    pub(super) discriminator: Discriminator,
    /// Whether its table says which properties are required.
    pub(super) tells_required: bool,
    /// Whether it has a section with an example, as newer templates write.
    pub(super) has_example: bool,
}

/// A section of level 2: its heading and the blocks below it.
struct Section<'a> {
    name: &'a str,
    blocks: &'a [Block],
}

/// Whether a page is a model page.
pub(super) fn is_model(file: &SourceFile, page: &Page) -> bool {
    if dictionary::is_dictionary(page) {
        return true;
    }
    sections(page).any(|section| match section.name {
        "Properties" => {
            table(file, section.blocks).is_some_and(|table| columns(file, &table).is_some())
        }
        "Enum" => enums::read(file, section.blocks).is_some(),
        "Enum Variants" | "Class instance methods" => true,
        name => is_list_of_members(name),
    })
}

fn is_list_of_members(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["oneof", "anyof"].iter().any(|word| {
        name.strip_prefix(word)
            .is_some_and(|rest| matches!(rest, "" | " schemas" | " types"))
    })
}

fn sections(page: &Page) -> impl Iterator<Item = Section<'_>> {
    page.blocks.iter().enumerate().filter_map(|(index, block)| {
        let name = heading(block, 2)?;
        let rest = page.blocks.get(index + 1..).unwrap_or_default();
        let len = rest.iter().position(|block| heading(block, 2).is_some());
        Some(Section {
            name,
            blocks: rest.get(..len.unwrap_or(rest.len())).unwrap_or_default(),
        })
    })
}

/// The text of a heading of this level or above.
pub(super) fn heading(block: &Block, wanted: u8) -> Option<&str> {
    match &block.kind {
        BlockKind::Heading { level, text, .. } if *level <= wanted => Some(text),
        _ => None,
    }
}

/// A page's title without the namespace before it, where it stands, and the block behind it.
pub(super) fn title(page: &Page) -> Option<(&str, Span, usize)> {
    page.blocks
        .iter()
        .enumerate()
        .find_map(|(index, block)| match &block.kind {
            BlockKind::Heading {
                level: 1,
                text,
                span,
                ..
            } => {
                let title = last_part(text);
                (!title.is_empty()).then_some((title, *span, index + 1))
            }
            _ => None,
        })
}

/// Reads a model page. `None` if it has no title.
pub(super) fn read(
    id: FileId,
    file: &SourceFile,
    page: &Page,
    language: &Language,
    diagnostics: &mut Diagnostics,
) -> Option<ModelPage> {
    if dictionary::is_dictionary(page) {
        return dictionary::read(id, file, page);
    }
    let (title, span, next) = title(page)?;
    let (overview, overview_span) = overview(file, page, next, span);
    let mut model = ModelPage {
        page: DocPage {
            file: id,
            namespace: NAMESPACE.to_owned(),
            title: title.to_owned(),
            span,
            deprecated: None,
            overview,
            overview_span,
            example: None,
            wire_examples: Vec::new(),
            anchors: Vec::new(),
            body: Body::Untold,
        },
        inline: Vec::new(),
        member_of: Vec::new(),
        discriminator: Discriminator::default(),
        tells_required: true,
        has_example: sections(page).any(|section| section.name == "Example"),
    };
    for section in sections(page) {
        match section.name {
            "Properties" => {
                if let Some(table) = table(file, section.blocks)
                    && let Some(columns) = columns(file, &table)
                {
                    model.tells_required = columns.tell_required();
                    let found = properties::read(file, &table, columns, language, diagnostics);
                    model.properties(file, page, found);
                }
            }
            "Enum" => {
                if let Some(list) = enums::read(file, section.blocks) {
                    model.page.body = Body::Values(list);
                }
            }
            "Enum Variants" => model.variants(file, section.blocks, language),
            "Class instance methods" => {
                if let Some((rows, discriminator)) =
                    members::of_ruby(file, section.blocks, language)
                {
                    model.page.body = Body::Members(rows);
                    model.discriminator = discriminator;
                }
            }
            "Methods" => {
                let names = section.blocks.iter().filter_map(|block| match &block.kind {
                    BlockKind::Heading { level: 3, text, .. } => members::named_in_method(text),
                    _ => None,
                });
                model.member_of.extend(names.map(str::to_owned));
            }
            name if is_list_of_members(name) => {
                let rows = members::of_list(file, section.blocks, language);
                if !rows.is_empty() {
                    model.page.body = Body::Members(rows);
                }
            }
            _ => {}
        }
    }
    Some(model)
}

/// The text between the title and the first section, without the links that lead back.
fn overview(file: &SourceFile, page: &Page, from: usize, title: Span) -> (String, Span) {
    let blocks = page.blocks.get(from..).unwrap_or_default();
    let len = blocks.iter().position(|block| heading(block, 2).is_some());
    let blocks = blocks
        .get(..len.unwrap_or(blocks.len()))
        .unwrap_or_default();
    let prose: Vec<&Block> = blocks
        .iter()
        .filter(|block| {
            block.kind == BlockKind::Prose && !text(file, block.span).trim_start().starts_with("[[")
        })
        .collect();
    let (Some(first), Some(last)) = (prose.first(), prose.last()) else {
        return (
            String::new(),
            Span {
                start: title.end,
                ..title
            },
        );
    };
    let span = Span {
        end: last.span.end,
        ..first.span
    };
    (decode(text(file, span)).trim().to_owned(), span)
}

impl ModelPage {
    fn variants(&mut self, file: &SourceFile, blocks: &[Block], language: &Language) {
        if let Some(rows) = members::of_table(file, blocks, language) {
            if !rows.is_empty() {
                self.page.body = Body::Members(rows);
            }
        } else if let Some(list) = enums::read(file, blocks) {
            self.page.body = Body::Values(list);
        }
    }

    fn properties(&mut self, file: &SourceFile, page: &Page, found: Properties) {
        let Properties {
            mut rows,
            sections: wanted,
            values,
        } = found;
        // A page of one value is a list, an enum or a plain type with a name.
        let alone = rows.len() == 1
            && rows
                .first()
                .is_some_and(|row| row.name == "value" && row.stated.default.is_some());
        if alone && let Some(list) = values.first().and_then(Option::clone) {
            self.page.body = Body::Values(list);
            return;
        }
        let known = sections_of_enums(file, page);
        for ((row, wanted), values) in rows.iter_mut().zip(wanted).zip(values) {
            let by_name = |name: &str| known.iter().find(|(known, _)| *known == fold(name));
            let list = match wanted {
                Some(name) => by_name(&name)
                    .or_else(|| by_name(&row.name))
                    .map(|(_, list)| list.clone()),
                // Some templates list an enum without a link to it.
                None if types::is_plain(&row.ty) => {
                    values.or_else(|| Some(by_name(&format!("{}Enum", row.name))?.1.clone()))
                }
                None => values,
            };
            self.inline(row, list);
        }
        if !rows.is_empty() {
            self.page.body = Body::Fields(rows);
        }
    }

    /// Gives an enum of this page's own a page, and the row a reference to it.
    fn inline(&mut self, row: &mut FieldRow, list: Option<ValueList>) {
        let Some(list) = list.filter(|list| !list.values.is_empty()) else {
            return;
        };
        let title = format!("{}{}", self.page.title, pascal(&row.name));
        let page = inline_enum(&self.page, &title, list, row);
        self.inline.push(page);
        let ty = std::mem::replace(&mut row.ty, TypeExpr::Any);
        row.ty = properties::with_leaf(ty, &title);
    }
}

/// A page for an enum that a row has inline.
pub(super) fn inline_enum(page: &DocPage, title: &str, list: ValueList, row: &FieldRow) -> DocPage {
    let start = Span {
        end: row.span.start,
        ..row.span
    };
    DocPage {
        title: title.to_owned(),
        span: row.span,
        overview: row.description.clone(),
        overview_span: start,
        anchors: vec![fold(title)],
        body: Body::Values(list),
        ..page.clone()
    }
}

/// The sections `## Enum: X` of a page, by the folded name of the enum without what is around it.
fn sections_of_enums(file: &SourceFile, page: &Page) -> Vec<(String, ValueList)> {
    let mut found = Vec::new();
    for section in sections(page) {
        let Some(name) = section.name.strip_prefix("Enum: ") else {
            continue;
        };
        let Some(list) = enums::read(file, section.blocks) else {
            continue;
        };
        // Kotlin's table has the property's name, its heading the one on the wire.
        let first = table(file, section.blocks)
            .and_then(|table| table.rows.first()?.cells.first().copied());
        let cell = first.map_or("", |cell| text(file, cell));
        if list.values.iter().all(|row| row.name.is_none()) {
            found.push((fold(cell), list.clone()));
        }
        let name = decode(name);
        let inner = name.rsplit(['<', ',', '[']).next().unwrap_or(&name);
        found.push((fold(last_part(inner.trim_end_matches(['>', ']']))), list));
    }
    found
}
