//! Python's pages of the templates between: `## Model Type Info`, and `### Dictionary Keys` with the keys as they are on
//! the wire. What a key holds stands in a section of level 1 of its own, on the same page.

use super::cells::{joined, text};
use super::enums::{from_texts, value_list};
use super::members::Discriminator;
use super::notes::Notes;
use super::page::{ModelPage, NAMESPACE, heading, title};
use super::text::{decode, destination, fold, last_part, pascal, plain};
use crate::docs::{Body, DocPage, FieldRow, MemberRow, RefExpr, Stated, TypeExpr};
use crate::markdown::{Block, BlockKind, Page, Row, Table};
use crate::source::{FileId, SourceFile, Span};

/// Sections that lead to each other are followed no deeper.
const MAX_DEPTH: usize = 8;

/// The row that stands for all further keys.
const ANY_NAME: &str = "any_string_name";

/// Whether a page is of this kind.
pub(super) fn is_dictionary(page: &Page) -> bool {
    page.blocks
        .iter()
        .any(|block| is_heading(block, "Model Type Info"))
}

fn is_heading(block: &Block, name: &str) -> bool {
    matches!(&block.kind, BlockKind::Heading { level: 2 | 3, text, .. } if text == name)
}

/// A section of level 1: the model, or what one of its keys holds.
#[derive(Clone, Copy)]
struct Schema<'a> {
    name: &'a str,
    span: Span,
    blocks: &'a [Block],
}

struct Reader<'a> {
    file: &'a SourceFile,
    parent: DocPage,
    schemas: Vec<Schema<'a>>,
    /// Pages made of sections.
    made: Vec<DocPage>,
}

/// Reads a model page. `None` if it has no title.
pub(super) fn read(id: FileId, file: &SourceFile, page: &Page) -> Option<ModelPage> {
    let (title, span, _) = title(page)?;
    let schemas = schemas(page);
    let first = *schemas.first()?;
    let mut reader = Reader {
        file,
        parent: DocPage {
            file: id,
            namespace: NAMESPACE.to_owned(),
            title: title.to_owned(),
            span,
            deprecated: None,
            overview: overview(file, first.blocks),
            overview_span: Span {
                start: span.end,
                ..span
            },
            example: None,
            wire_examples: Vec::new(),
            anchors: Vec::new(),
            body: Body::Untold,
        },
        schemas,
        made: Vec::new(),
    };
    let body = reader.body(first, title, 0);
    let page = DocPage {
        body,
        ..reader.parent
    };
    Some(ModelPage {
        page,
        inline: reader.made,
        member_of: Vec::new(),
        discriminator: Discriminator::default(),
        tells_required: true,
        has_example: false,
    })
}

fn schemas(page: &Page) -> Vec<Schema<'_>> {
    let heads = page
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| match &block.kind {
            BlockKind::Heading {
                level: 1,
                text,
                span,
                ..
            } => Some((at, text.as_str(), *span)),
            _ => None,
        });
    heads
        .map(|(at, name, span)| {
            let rest = page.blocks.get(at + 1..).unwrap_or_default();
            let len = rest.iter().position(|block| heading(block, 1).is_some());
            let blocks = rest.get(..len.unwrap_or(rest.len())).unwrap_or_default();
            Schema { name, span, blocks }
        })
        .collect()
}

fn overview(file: &SourceFile, blocks: &[Block]) -> String {
    let prose = blocks
        .iter()
        .take_while(|block| heading(block, 6).is_none());
    let parts: Vec<String> = prose
        .filter(|block| block.kind == BlockKind::Prose)
        .map(|block| decode(text(file, block.span)).trim().to_owned())
        .collect();
    parts.join("\n\n")
}

/// The table below the heading of this name.
fn table<'a>(blocks: &'a [Block], name: &str) -> Option<&'a Table> {
    let at = blocks.iter().position(|block| match &block.kind {
        BlockKind::Heading { text, .. } => text == name,
        _ => false,
    })?;
    let rest = blocks.get(at + 1..)?;
    let mut own = rest.iter().take_while(|block| heading(block, 6).is_none());
    own.find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })
}

/// The cells of a row: what is named, its type, its description, its notes.
struct Cells {
    name: Span,
    ty: Span,
    description: Span,
    notes: Notes,
}

fn cells(file: &SourceFile, row: &Row, named: bool) -> Option<Cells> {
    let skip = usize::from(named);
    let name = *row.cells.first()?;
    let ty = *row.cells.get(skip)?;
    let end = Span {
        start: row.span.end,
        ..row.span
    };
    let mut rest = row.cells.get(skip + 2..).unwrap_or_default();
    let mut notes = Notes::default();
    if let [before @ .., last] = rest
        && rest.len() > 1
        && let Some(read) = Notes::read(&decode(text(file, *last)))
    {
        notes = read;
        rest = before;
    }
    let description = joined(rest).unwrap_or(end);
    Some(Cells {
        name,
        ty,
        description,
        notes,
    })
}

impl Reader<'_> {
    /// What a section describes, as a body.
    fn body(&mut self, schema: Schema<'_>, title: &str, depth: usize) -> Body {
        if let Some(keys) = table(schema.blocks, "Dictionary Keys") {
            return Body::Fields(self.rows(keys, title, depth));
        }
        for name in ["oneOf", "anyOf"] {
            if let Some(parts) = table(schema.blocks, name) {
                let rows: Vec<Row> = parts.rows.clone();
                let members = rows.iter().enumerate().filter_map(|(number, row)| {
                    let cells = cells(self.file, row, true)?;
                    let name = format!("{title}{}", number + 1);
                    let ty = self.ty(&cells, &name, depth);
                    Some(MemberRow {
                        ty: Some(ty),
                        example: None,
                        span: row.span,
                    })
                });
                return Body::Members(members.collect());
            }
        }
        let own = table(schema.blocks, "Model Type Info").and_then(|table| table.rows.first());
        let Some(cells) = own.and_then(|row| cells(self.file, row, false)) else {
            return Body::Untold;
        };
        if !cells.notes.values.is_empty() {
            let values = from_texts(&cells.notes.values, cells.ty);
            return Body::Values(value_list(values));
        }
        match self.plain(schema, &cells, title, depth) {
            TypeExpr::Any => Body::Untold,
            ty => Body::Members(vec![MemberRow {
                ty: Some(ty),
                example: None,
                span: cells.ty,
            }]),
        }
    }

    /// The type of a section without keys, members and values of its own.
    fn plain(&mut self, schema: Schema<'_>, cells: &Cells, title: &str, depth: usize) -> TypeExpr {
        if let Some(row) =
            table(schema.blocks, "allOf").and_then(|table| match table.rows.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            })
            && let Some(part) = self::cells(self.file, &row, true)
        {
            return self.ty(&part, title, depth);
        }
        let items =
            table(schema.blocks, "Tuple Items").and_then(|table| table.rows.first().cloned());
        if let Some(item) = items.and_then(|row| self::cells(self.file, &row, true)) {
            let inner = self.ty(&item, &format!("{title}Item"), depth);
            return nullable(TypeExpr::Array(Box::new(inner)), text(self.file, cells.ty));
        }
        words(&decode(text(self.file, cells.ty)))
    }

    fn rows(&mut self, keys: &Table, title: &str, depth: usize) -> Vec<FieldRow> {
        let mut rows: Vec<FieldRow> = Vec::new();
        for row in &keys.rows {
            let Some(cells) = cells(self.file, row, true) else {
                continue;
            };
            let name = plain(text(self.file, cells.name));
            if name.is_empty() || rows.iter().any(|known| known.name == name) {
                continue;
            }
            let extra = name == ANY_NAME;
            let ty = self.ty(&cells, &format!("{title}{}", pascal(&name)), depth);
            rows.push(FieldRow {
                span: cells.name,
                ty,
                ty_span: cells.ty,
                required: Some(!cells.notes.optional && !extra),
                description: decode(text(self.file, cells.description)).trim().to_owned(),
                description_span: cells.description,
                deprecated: None,
                example: None,
                stated: Stated {
                    wire: Some(name.clone()),
                    default: cells.notes.default.clone().map(|value| (value, cells.ty)),
                    extra,
                    ..Stated::default()
                },
                name,
            });
        }
        rows
    }

    /// The type of a row: a page, a section of this page, or plain words.
    fn ty(&mut self, cells: &Cells, title: &str, depth: usize) -> TypeExpr {
        let shown = text(self.file, cells.ty);
        if let Some(link) = destination(shown)
            && !link.starts_with('#')
        {
            return reference(last_part(&plain(shown)));
        }
        if !cells.notes.values.is_empty() {
            let values = from_texts(&cells.notes.values, cells.ty);
            return nullable(
                self.made(title, Body::Values(value_list(values)), cells.name),
                shown,
            );
        }
        let anchor = destination(text(self.file, cells.name))
            .and_then(|link| link.strip_prefix('#').map(str::to_owned));
        let section = anchor.and_then(|name| {
            self.schemas
                .iter()
                .skip(1)
                .find(|it| it.name == name)
                .copied()
        });
        match section {
            Some(schema) if depth < MAX_DEPTH => {
                let ty = match self.body(schema, title, depth + 1) {
                    Body::Members(members) if members.len() == 1 => members
                        .into_iter()
                        .find_map(|member| member.ty)
                        .unwrap_or(TypeExpr::Any),
                    Body::Untold | Body::Empty => TypeExpr::Any,
                    body => self.made(title, body, schema.span),
                };
                nullable(ty, shown)
            }
            _ => words(&decode(shown)),
        }
    }

    fn made(&mut self, title: &str, body: Body, span: Span) -> TypeExpr {
        let page = DocPage {
            title: title.to_owned(),
            span,
            overview: String::new(),
            anchors: vec![fold(title)],
            body,
            ..self.parent.clone()
        };
        self.made.push(page);
        reference(title)
    }
}

fn reference(name: &str) -> TypeExpr {
    TypeExpr::Ref(RefExpr {
        name: name.to_owned(),
        link: None,
    })
}

fn nullable(ty: TypeExpr, shown: &str) -> TypeExpr {
    let is_null = decode(shown).split(',').any(|word| word.trim() == "None");
    if is_null && ty != TypeExpr::Any {
        TypeExpr::Nullable(Box::new(ty))
    } else {
        ty
    }
}

/// `decimal.Decimal, int, `: the Python types that a value may have.
pub(super) fn words(shown: &str) -> TypeExpr {
    let all: Vec<&str> = shown
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect();
    let has = |word: &str| all.contains(&word);
    let ty = if has("str") && (has("dict") || has("list")) {
        TypeExpr::Any
    } else if has("datetime") {
        TypeExpr::DateTime
    } else if has("date") {
        TypeExpr::Date
    } else if has("bytes") || has("io.FileIO") {
        TypeExpr::Bytes
    } else if has("str") {
        TypeExpr::String
    } else if has("float") {
        TypeExpr::Float
    } else if has("int") {
        TypeExpr::Integer
    } else if has("decimal.Decimal") {
        TypeExpr::Float
    } else if has("bool") {
        TypeExpr::Boolean
    } else if has("list") || has("tuple") {
        TypeExpr::Array(Box::new(TypeExpr::Any))
    } else if has("dict") {
        TypeExpr::Map(Box::new(TypeExpr::Any))
    } else {
        TypeExpr::Any
    };
    nullable(ty, shown)
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::docs::TypeExpr;

    #[test]
    fn words_of_python() {
        assert_eq!(words("decimal.Decimal, int, "), TypeExpr::Integer);
        assert_eq!(words("str, datetime, "), TypeExpr::DateTime);
        assert_eq!(
            words("None, str, "),
            TypeExpr::Nullable(Box::new(TypeExpr::String))
        );
        assert_eq!(
            words("dict, frozendict.frozendict, str, int, list, None"),
            TypeExpr::Any
        );
        assert_eq!(
            words("list, tuple, "),
            TypeExpr::Array(Box::new(TypeExpr::Any))
        );
    }
}
