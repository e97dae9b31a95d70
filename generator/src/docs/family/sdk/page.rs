//! Model pages: a title, an overview, an example, and one body.

use super::dialect::SdkDialect;
use super::fields::{is_field_table, read_fields};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::text::split_deprecation_quote;
use crate::docs::{Body, DocPage, MemberRow};
use crate::markdown::{Block, BlockKind, Page, Table};
use crate::source::{FileId, SourceFile, Span};

/// The names of the sections that a model page can have as its body.
pub(super) const BODIES: [&str; 3] = ["Fields", "Values", "Supported Types"];

/// The title of a page: its first heading of level 1, or the title of its front matter.
struct Title {
    text: String,
    span: Span,
    struck: bool,
    /// Index of the block behind it.
    next: usize,
}

fn title(file: FileId, source: &SourceFile, page: &Page) -> Option<Title> {
    let heading = page
        .blocks
        .iter()
        .enumerate()
        .find_map(|(index, block)| match &block.kind {
            BlockKind::Heading {
                level: 1,
                text,
                span,
                struck,
            } if !text.is_empty() => Some(Title {
                text: text.clone(),
                span: *span,
                struck: *struck,
                next: index + 1,
            }),
            _ => None,
        });
    heading.or_else(|| {
        let text = source.front_title.clone()?;
        Some(Title {
            text,
            span: Span::new(file, 0..0),
            struck: false,
            next: 0,
        })
    })
}

fn body_name(block: &Block) -> Option<&str> {
    match &block.kind {
        BlockKind::Heading { level: 2, text, .. } if BODIES.contains(&text.as_str()) => Some(text),
        _ => None,
    }
}

/// Reads a model page. `None` if it has no title, or neither a body nor a place in the models folder.
pub(super) fn read_page(
    file: FileId,
    source: &SourceFile,
    page: &Page,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Option<DocPage> {
    let title = title(file, source, page)?;
    let body_at = page
        .blocks
        .iter()
        .rposition(|block| body_name(block).is_some());
    // Pages with other sections describe something else (options of the SDK).
    let is_bare = |block: &Block| {
        !matches!(block.kind, BlockKind::Heading { level: 2, .. })
            || is_heading(block, 2, "Example Usage")
    };
    let is_model = namespace::is_in_models(&source.path) && page.blocks.iter().all(is_bare);
    if body_at.is_none() && !is_model {
        return None;
    }
    let example_at = page
        .blocks
        .iter()
        .position(|block| is_heading(block, 2, "Example Usage"));
    let first_section = example_at.into_iter().chain(body_at).min();
    let end = first_section.unwrap_or(page.blocks.len());
    let overview_span = prose_span(file, page, title.next, end);
    let raw = source
        .text
        .get(overview_span.start as usize..overview_span.end as usize);
    let (note, overview) = split_deprecation_quote(raw.unwrap_or_default());
    let body = match body_at {
        Some(at) => read_body(source, page, at, dialect, diagnostics)?,
        None => Body::Empty,
    };
    Some(DocPage {
        file,
        namespace: namespace::of(&source.path),
        title: title.text,
        span: title.span,
        deprecated: note.or(title.struck.then(String::new)),
        overview,
        overview_span,
        example: example_at.and_then(|at| read_example(source, page, at, dialect)),
        wire_examples: Vec::new(),
        anchors: Vec::new(),
        body,
    })
}

/// Whether a page has a body in a form that is read; `None` if it has none.
pub(super) fn is_readable(source: &SourceFile, page: &Page) -> Option<bool> {
    let at = page
        .blocks
        .iter()
        .rposition(|block| body_name(block).is_some())?;
    let is_fields = page.blocks.get(at).and_then(body_name) == Some("Fields");
    Some(!is_fields || tables(section(page, at)).any(|table| is_field_table(source, table)))
}

fn is_heading(block: &Block, wanted: u8, name: &str) -> bool {
    matches!(&block.kind, BlockKind::Heading { level, text, .. } if *level == wanted && text == name)
}

/// The blocks behind a heading, up to the next of its level or above.
fn section(page: &Page, heading: usize) -> &[Block] {
    let level = match page.blocks.get(heading).map(|block| &block.kind) {
        Some(BlockKind::Heading { level, .. }) => *level,
        _ => 6,
    };
    let rest = page.blocks.get(heading + 1..).unwrap_or_default();
    let len = rest.iter().position(
        |block| matches!(&block.kind, BlockKind::Heading { level: l, .. } if *l <= level),
    );
    rest.get(..len.unwrap_or(rest.len())).unwrap_or_default()
}

fn prose_span(file: FileId, page: &Page, from: usize, to: usize) -> Span {
    let blocks = page.blocks.get(from..to).unwrap_or_default();
    let start = blocks.first().map_or(0, |block| block.span.start);
    let end = blocks.last().map_or(start, |block| block.span.end);
    Span { file, start, end }
}

fn read_example(
    source: &SourceFile,
    page: &Page,
    heading: usize,
    dialect: &dyn SdkDialect,
) -> Option<(crate::docs::Snippet, Span)> {
    section(page, heading)
        .iter()
        .find_map(|block| match &block.kind {
            BlockKind::Code { body, .. } => {
                let code = source.text.get(body.start as usize..body.end as usize)?;
                Some((dialect.snippet(code)?, *body))
            }
            _ => None,
        })
}

fn read_body(
    source: &SourceFile,
    page: &Page,
    heading: usize,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Option<Body> {
    let blocks = section(page, heading);
    Some(match body_name(page.blocks.get(heading)?)? {
        "Fields" => {
            if let Some(table) = tables(blocks).find(|table| is_field_table(source, table)) {
                let rows = read_fields(source, table, dialect, diagnostics);
                if table.rows.is_empty() {
                    let heading = page.blocks.get(heading)?;
                    diagnostics.push(empty_table(heading));
                    Body::Untold
                } else {
                    Body::Fields(rows)
                }
            } else {
                let table = tables(blocks).next();
                // Helper pages outside the models folder have tables of their own kind.
                if let Some(table) = table.filter(|table| is_like_fields(source, table)) {
                    diagnostics.push(unread_table(source, table));
                } else if namespace::is_in_models(&source.path) {
                    diagnostics.push(no_table(page.blocks.get(heading)?, table));
                }
                return None;
            }
        }
        "Values" => Body::Values(read_values(source, page, heading, dialect, diagnostics)),
        _ => Body::Members(read_members(source, blocks, dialect)),
    })
}

fn tables(blocks: &[Block]) -> impl Iterator<Item = &Table> {
    blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })
}

/// The shape of objects whose table is empty is not told: real ones have keys.
fn empty_table(heading: &Block) -> Diagnostic {
    Diagnostic::new(Code::EmptyTable, "the table of fields is empty")
        .at(heading.span, "any JSON value is kept whole")
        .help(Code::EmptyTable.info().fix)
}

/// Whether a table seems to be about fields, going by the names of its columns.
fn is_like_fields(source: &SourceFile, table: &Table) -> bool {
    let has = |names: &[&str]| {
        columns(source, table).any(|column| names.contains(&column.to_lowercase().as_str()))
    };
    let named = has(&[
        "name",
        "field",
        "fields",
        "property",
        "parameter",
        "attribute",
        "key",
        "member",
    ]);
    let typed = has(&["type", "types", "data type", "datatype", "format"]);
    named && typed
}

fn columns<'t>(source: &'t SourceFile, table: &'t Table) -> impl Iterator<Item = &'t str> {
    table.header.iter().map(|cell| {
        let text = source.text.get(cell.start as usize..cell.end as usize);
        text.unwrap_or_default().trim_matches(['*', '`', ' '])
    })
}

fn unread_table(source: &SourceFile, table: &Table) -> Diagnostic {
    let names: Vec<String> = columns(source, table)
        .map(|name| format!("`{name}`"))
        .collect();
    let message = format!(
        "a table of fields was not read: its columns are {}",
        names.join(", ")
    );
    let diagnostic = Diagnostic::new(Code::UnreadTable, message).help(Code::UnreadTable.info().fix);
    match table.header.first() {
        Some(cell) => diagnostic.at(*cell, "expected `Field`, `Type` and `Required`"),
        None => diagnostic,
    }
}

fn no_table(heading: &Block, table: Option<&Table>) -> Diagnostic {
    let header = table.and_then(|table| table.header.first());
    Diagnostic::new(
        Code::BadTable,
        "this page has `## Fields` but no table of fields",
    )
    .at(
        header.copied().unwrap_or(heading.span),
        "the page was left out",
    )
    .help("a table of fields starts with `| Field | Type | Required | Description |`")
}

fn read_values(
    source: &SourceFile,
    page: &Page,
    heading: usize,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> crate::docs::ValueList {
    let mut list = dialect.values(source, section(page, heading));
    let mut seen = std::collections::BTreeMap::new();
    list.values.retain(|row| match seen.get(&row.value) {
        None => {
            seen.insert(row.value.clone(), row.span);
            true
        }
        Some(first) => {
            diagnostics.push(
                Diagnostic::new(Code::DuplicateValue, "this value is listed twice")
                    .at(row.span, "this one was ignored")
                    .also(*first, "this one was kept"),
            );
            false
        }
    });
    list
}

fn read_members(source: &SourceFile, blocks: &[Block], dialect: &dyn SdkDialect) -> Vec<MemberRow> {
    let mut members = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        if let BlockKind::Heading {
            level: 3,
            text,
            span,
            ..
        } = &block.kind
        {
            let rest = blocks.get(index + 1..).unwrap_or_default();
            let len = rest
                .iter()
                .position(|block| matches!(block.kind, BlockKind::Heading { .. }));
            let own = rest.get(..len.unwrap_or(rest.len())).unwrap_or_default();
            members.push(dialect.member(source, text, *span, own));
        }
    }
    members
}

/// Namespaces, from the paths of pages.
mod namespace {
    fn folders(path: &str) -> Vec<&str> {
        let mut parts: Vec<&str> = path.split('/').collect();
        parts.pop();
        parts
    }

    fn models_at(folders: &[&str]) -> Option<usize> {
        folders
            .iter()
            .position(|folder| folder.eq_ignore_ascii_case("models"))
    }

    /// Whether a page lies in or below a folder called `models`.
    pub(super) fn is_in_models(path: &str) -> bool {
        models_at(&folders(path)).is_some()
    }

    /// The folders below `models`, with dots; `models` itself for pages that lie flat in it or nowhere.
    pub(super) fn of(path: &str) -> String {
        let folders = folders(path);
        let below = match models_at(&folders) {
            Some(at) => folders.get(at + 1..).unwrap_or_default(),
            None => &folders,
        };
        let models = models_at(&folders).and_then(|at| folders.get(at));
        if below.is_empty() {
            models.copied().unwrap_or("models").to_owned()
        } else {
            below.join(".")
        }
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn namespaces() {
            assert_eq!(super::of("docs/models/components/a.md"), "components");
            assert_eq!(super::of("docs/Models/Components/A.md"), "Components");
            assert_eq!(super::of("docs/models/a.md"), "models");
            assert_eq!(super::of("components/a.md"), "components");
            assert_eq!(super::of("a.md"), "models");
            assert_eq!(super::of("docs/sdk/models/a/b/c.md"), "a.b");
        }
    }
}
