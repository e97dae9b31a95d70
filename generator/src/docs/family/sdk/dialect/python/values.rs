//! Enums of Python pages: a table for classes, a list for literals.

use crate::docs::family::sdk::values::read_table;
use crate::docs::{ValueList, ValueRow};
use crate::markdown::{Block, BlockKind};
use crate::model::Literal;
use crate::source::{SourceFile, Span};

/// Reads the blocks of a `## Values` section.
pub(super) fn read(file: &SourceFile, blocks: &[Block]) -> ValueList {
    let table = read_table(file, blocks);
    if !table.values.is_empty() {
        return table;
    }
    let mut list = ValueList {
        values: Vec::new(),
        open: Some(false),
    };
    for block in blocks {
        if block.kind == BlockKind::Prose {
            read_prose(file, block.span, &mut list);
        }
    }
    if list.values.is_empty() {
        ValueList::default()
    } else {
        list
    }
}

/// Reads lines: "- `"a"`" for values, and a sentence that says that there may be more.
fn read_prose(file: &SourceFile, span: Span, list: &mut ValueList) {
    let text = file
        .text
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let item = line.trim().strip_prefix(['-', '*']).map(str::trim_start);
        match item.and_then(|item| item.strip_prefix('`')?.split('`').next()) {
            Some(code) => {
                let at = offset + line.find('`').unwrap_or(0) + 1;
                list.values.extend(value(code).map(|value| ValueRow {
                    name: None,
                    value,
                    certain: true,
                    description: String::new(),
                    deprecated: None,
                    span: span.part(at, code.len()),
                }));
            }
            None if line.contains("open enum") => list.open = Some(true),
            None => {}
        }
        offset += line.len();
    }
}

fn value(code: &str) -> Option<Literal> {
    let quoted = code
        .strip_prefix(['"', '\''])
        .and_then(|rest| rest.strip_suffix(['"', '\'']));
    match (quoted, code) {
        (Some(text), _) => Some(Literal::String(
            text.replace("\\\"", "\"").replace("\\\\", "\\"),
        )),
        (None, "True") => Some(Literal::Bool(true)),
        (None, "False") => Some(Literal::Bool(false)),
        (None, number) => number.parse().ok().map(Literal::Integer),
    }
}
