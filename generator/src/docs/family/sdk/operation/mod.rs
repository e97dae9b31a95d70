//! Operation pages: one section of level 2 per operation, with parameters, response and errors below it.

mod errors;
mod group;
mod outline;
mod request;
mod usage;

pub(super) use self::request::settle;

use self::outline::{Outline, Section};
use super::dialect::SdkDialect;
use super::fields::{is_field_table, read_fields};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::text::split_deprecation_quote;
use crate::docs::{DocOperation, FieldRow, Node, OperationFacts, TypeExpr, Value};
use crate::markdown::{Block, BlockKind, Page, Table};
use crate::source::{SourceFile, Span};

/// Whether a page has the parts by which operations are known: two kinds of them at least.
pub(super) fn has_parts(page: &Page) -> bool {
    outline::PARTS
        .iter()
        .filter(|part| {
            page.blocks
                .iter()
                .any(|block| outline::is_part(block, part))
        })
        .count()
        >= 2
}

/// Reads the operations of a page, if it has any.
pub(super) fn read_operations(
    file: &SourceFile,
    page: &Page,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Vec<DocOperation> {
    let group = group::of(file, page);
    Outline::of(file, page)
        .operations()
        .map(|section| read_operation(file, &section, &group, dialect, diagnostics))
        .collect()
}

fn text(file: &SourceFile, span: Span) -> &str {
    file.text
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default()
}

fn tables(blocks: &[Block]) -> impl Iterator<Item = &Table> {
    blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })
}

fn read_operation(
    file: &SourceFile,
    section: &Section<'_>,
    group: &str,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> DocOperation {
    let usage = usage::find(file, section.blocks);
    let (note, prose) = split_deprecation_quote(text(file, section.prose()));
    let (id, method, path) = usage.map_or((None, None, None), |usage| {
        (usage.operation, usage.method, usage.path)
    });
    DocOperation {
        group: group.to_owned(),
        name: section.name.to_owned(),
        id: id.unwrap_or_else(|| section.name.to_owned()),
        method,
        path,
        prose,
        deprecated: note.or(section.struck.then(String::new)),
        request: None,
        parameters: read_parameters(file, section, dialect, diagnostics),
        response: read_response(file, section, dialect, diagnostics),
        errors: errors::read(file, section, diagnostics),
        example: read_example(file, section, dialect, diagnostics),
        span: section.span,
        stated: OperationFacts::default(),
    }
}

fn read_parameters(
    file: &SourceFile,
    section: &Section<'_>,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Vec<FieldRow> {
    let Some(blocks) = section.part("Parameters") else {
        return Vec::new();
    };
    match tables(blocks).find(|table| is_field_table(file, table)) {
        Some(table) => {
            let mut rows = read_fields(file, table, dialect, diagnostics);
            rows.retain(|row| !is_of_language(text(file, row.ty_span)));
            rows
        }
        None => Vec::new(),
    }
}

/// Whether a type cell names what a language cancels calls by: no such parameter reaches the API.
fn is_of_language(cell: &str) -> bool {
    const TYPES: [&str; 3] = [
        "context.Context",
        "CancellationToken",
        "System.Threading.CancellationToken",
    ];
    let shown = cell.trim_start_matches('[').split(']').next();
    let name = shown.unwrap_or(cell).trim_matches(['*', '`', ' ', '?']);
    // A page of the docs may be called so.
    let leads_away = !cell.contains("](") || cell.contains("://");
    TYPES.contains(&name) && leads_away
}

fn read_response(
    file: &SourceFile,
    section: &Section<'_>,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Option<TypeExpr> {
    let line = section
        .part("Response")?
        .iter()
        .filter(|block| block.kind == BlockKind::Prose)
        .flat_map(|block| {
            text(file, block.span)
                .lines()
                .map(move |line| (block, line))
        })
        .find_map(|(block, line)| Some((block.span, bold(line)?)));
    let (span, line) = line?;
    let ty = dialect.response(line)?;
    if ty.has_unknown() {
        diagnostics.push(
            Diagnostic::new(
                Code::UnknownType,
                format!(
                    "the response type of `{}` has a form that is not known",
                    section.name
                ),
            )
            .at(span, format!("no type of the {} dialect", dialect.name()))
            .help("the response is read as any JSON value"),
        );
    }
    Some(ty)
}

/// The inside of a line that is bold as a whole.
fn bold(line: &str) -> Option<&str> {
    line.trim()
        .strip_prefix("**")?
        .strip_suffix("**")
        .map(str::trim)
}

/// The arguments of the first example call that reads without gaps, else of the first that reads at all.
fn read_example(
    file: &SourceFile,
    section: &Section<'_>,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<Node>, Span)> {
    let mut second_best = None;
    let mut last = None;
    for body in section.examples() {
        last = Some(body);
        match dialect.call_arguments(text(file, body)) {
            Some(arguments) if arguments.iter().all(is_complete) => return Some((arguments, body)),
            Some(arguments) => second_best = second_best.or(Some((arguments, body))),
            None => {}
        }
    }
    if let (None, Some(body)) = (&second_best, last) {
        diagnostics.push(
            Diagnostic::new(
                Code::BadExample,
                format!("the example call of `{}` could not be read", section.name),
            )
            .at(body, "no call was found here")
            .help(Code::BadExample.info().fix),
        );
    }
    second_best
}

fn is_complete(node: &Node) -> bool {
    match &node.value {
        Value::Opaque => false,
        Value::Array(items) => items.iter().all(is_complete),
        Value::Object { entries, .. } => entries.iter().all(|entry| is_complete(&entry.node)),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
