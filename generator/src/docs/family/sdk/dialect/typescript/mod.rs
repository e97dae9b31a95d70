//! Pages of TypeScript SDKs.

mod literal;
mod types;
mod values;

use super::SdkDialect;
use crate::docs::family::sdk::values::read_table;
use crate::docs::{Dialect, FieldCase};
use crate::docs::{MemberRow, Node, Snippet, TypeExpr, ValueList};
use crate::markdown::{Block, BlockKind};
use crate::source::{SourceFile, Span};

/// The grammar of TypeScript pages.
#[derive(Debug)]
pub struct TypeScript;

impl Dialect for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Camel
    }

    fn nullable(&self, ty: &TypeExpr, _required: bool) -> Option<bool> {
        // The type cell of a nullable field looks like any other.
        ty.is_nullable().then_some(true)
    }
}

impl SdkDialect for TypeScript {
    fn fences(&self) -> &'static [&'static str] {
        &["typescript", "ts"]
    }

    fn claims_type(&self, cell: &str) -> bool {
        cell.starts_with("Record<")
            || cell.ends_with("[]")
            || matches!(cell, "*number*" | "*boolean*")
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        types::parse(cell)
    }

    fn snippet(&self, code: &str) -> Option<Snippet> {
        let (name_start, value_start) = declaration(code)?;
        let type_name = code
            .get(name_start..value_start)?
            .trim()
            .strip_suffix('=')?
            .trim();
        let (value, _) = literal::read(code, value_start);
        let before = code.get(..name_start).unwrap_or_default();
        let marks_open = before
            .lines()
            .any(|line| line.trim_start().starts_with("// Open enum"));
        Some(Snippet {
            type_name: Some(type_name.to_owned()),
            value,
            marks_open,
        })
    }

    fn call_arguments(&self, code: &str) -> Option<Vec<Node>> {
        let mut from = 0;
        while let Some(found) = code.get(from..)?.find("await ") {
            let start = from + found + "await ".len();
            let rest = code.get(start..)?;
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.')))
                .unwrap_or(rest.len());
            let is_method = rest.get(..end)?.contains('.');
            if is_method && rest.get(end..)?.starts_with('(') {
                return Some(literal::read_arguments(code, start + end + 1));
            }
            from = start;
        }
        None
    }

    fn values(&self, file: &SourceFile, blocks: &[Block]) -> ValueList {
        let fence = blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Code { body, .. } => Some(*body),
            _ => None,
        });
        let Some(body) = fence else {
            // Older SDKs have classes of values, and a table of them.
            let mut list = read_table(file, blocks);
            list.open = list.open.or((!list.values.is_empty()).then_some(false));
            return list;
        };
        let code = file
            .text
            .get(body.start as usize..body.end as usize)
            .unwrap_or_default();
        values::parse(code, body)
    }

    fn member(&self, file: &SourceFile, heading: &str, span: Span, blocks: &[Block]) -> MemberRow {
        let example = blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Code { body, .. } => {
                let code = file.text.get(body.start as usize..body.end as usize)?;
                Some((self.snippet(code)?, *body))
            }
            _ => None,
        });
        let named = (!heading.is_empty()).then(|| types::parse(heading));
        let ty = named.or_else(|| {
            let (snippet, _) = example.as_ref()?;
            Some(types::parse(snippet.type_name.as_deref()?))
        });
        MemberRow { ty, example, span }
    }
}

/// Reads JSON text as a literal, if it is valid JSON.
#[must_use]
pub fn json_literal(text: &str) -> Option<Node> {
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    Some(literal::read(text, 0).0)
}

/// Finds `let value: TYPE = ` and returns where the type and the value start.
fn declaration(code: &str) -> Option<(usize, usize)> {
    let mut offset = 0;
    for line in code.split_inclusive('\n') {
        let declares = line.starts_with("let ") || line.starts_with("const ");
        if declares
            && let Some(colon) = line.find(": ")
            && let Some(equals) = line.get(colon..)?.find(" =")
        {
            return Some((offset + colon + 2, offset + colon + equals + 2));
        }
        offset += line.len();
    }
    None
}
