//! Unions that a page tells: Ruby's `openapi_one_of`, Java's `## oneOf schemas`, Rust's variants.

use super::cells::text;
use super::language::Language;
use super::text::{last_part, plain};
use super::types::parse;
use crate::docs::MemberRow;
use crate::markdown::{Block, BlockKind};
use crate::source::{SourceFile, Span};

/// A union's key for telling members apart, as a Ruby page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Discriminator {
    /// The key.
    pub(super) key: String,
    /// Values and the titles of the members that they stand for.
    pub(super) mapping: Vec<(String, String)>,
}

/// The members in the code below a heading `openapi_one_of` or `openapi_any_of`.
pub(super) fn of_ruby(
    file: &SourceFile,
    blocks: &[Block],
    language: &Language,
) -> Option<(Vec<MemberRow>, Discriminator)> {
    let mut members = None;
    let mut discriminator = Discriminator::default();
    let mut about = String::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Heading { text, level: 3, .. } => text.clone_into(&mut about),
            BlockKind::Code { body, .. } => {
                let code = text(file, *body);
                if about.contains("openapi_one_of") || about.contains("openapi_any_of") {
                    members = Some(symbols(code, *body, language));
                } else if code.contains("openapi_discriminator_mapping") {
                    discriminator.mapping = mapping(code);
                } else if code.contains("openapi_discriminator_name") {
                    discriminator.key = quoted(code).next().unwrap_or_default().1.to_owned();
                }
            }
            _ => {}
        }
    }
    members
        .filter(|members| !members.is_empty())
        .map(|members| (members, discriminator))
}

/// The texts in `:'…'`, with their offsets.
fn quoted(code: &str) -> impl Iterator<Item = (usize, &str)> {
    code.match_indices(":'").filter_map(|(at, mark)| {
        let inner = code.get(at + mark.len()..)?;
        Some((at + mark.len(), inner.get(..inner.find('\'')?)?))
    })
}

fn symbols(code: &str, body: Span, language: &Language) -> Vec<MemberRow> {
    quoted(code)
        .map(|(at, name)| MemberRow {
            ty: Some(parse(language, name)),
            example: None,
            span: body.part(at, name.len()),
        })
        .collect()
}

/// `:'value' => :'Member'` lines.
fn mapping(code: &str) -> Vec<(String, String)> {
    let lines = code.lines().filter(|line| line.contains("=>"));
    lines
        .filter_map(|line| {
            let mut parts = quoted(line);
            Some((parts.next()?.1.to_owned(), parts.next()?.1.to_owned()))
        })
        .collect()
}

/// The links or names in a list: `* [Cat](Cat.md)`.
pub(super) fn of_list(file: &SourceFile, blocks: &[Block], language: &Language) -> Vec<MemberRow> {
    let mut members = Vec::new();
    for block in blocks.iter().filter(|block| block.kind == BlockKind::Prose) {
        let mut offset = 0;
        for line in text(file, block.span).split_inclusive('\n') {
            let item = line.trim_start().strip_prefix(['*', '-']).map(str::trim);
            if let Some(item) =
                item.filter(|item| !item.is_empty() && !item.contains(' ') || item.starts_with('['))
            {
                let at = offset + line.find(item).unwrap_or(0);
                members.push(MemberRow {
                    ty: Some(parse(language, &plain(item))),
                    example: None,
                    span: block.span.part(at, item.len()),
                });
            }
            offset += line.len();
        }
    }
    members
}

/// Rust's table of variants, `Name | Description`. `None` if it is no such table.
pub(super) fn of_table(
    file: &SourceFile,
    blocks: &[Block],
    language: &Language,
) -> Option<Vec<MemberRow>> {
    let table = blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })?;
    let second = table.header.get(1).map(|cell| text(file, *cell))?;
    (table.header.len() == 2 && second.eq_ignore_ascii_case("description")).then(|| {
        let cells = table.rows.iter().filter_map(|row| row.cells.first());
        cells
            .map(|cell| MemberRow {
                ty: Some(parse(language, &plain(text(file, *cell)))),
                example: None,
                span: *cell,
            })
            .collect()
    })
}

/// The union that `### AsCarrier` on the page of one of its members names.
pub(super) fn named_in_method(heading: &str) -> Option<&str> {
    let name = heading.strip_prefix("As")?;
    (name.starts_with(char::is_uppercase) && last_part(name) == name).then_some(name)
}
