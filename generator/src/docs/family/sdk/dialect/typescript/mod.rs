//! Pages of TypeScript SDKs.

mod literal;
mod types;
mod values;

use super::SdkDialect;
use crate::docs::family::sdk::values::read_table;
use crate::docs::grammar::literal::Values;
use crate::docs::{Dialect, FieldCase};
use crate::docs::{Node, TypeExpr, ValueList};
use crate::markdown::{Block, BlockKind};
use crate::source::SourceFile;

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
        types::GRAMMAR.parse(cell)
    }

    fn notation(&self) -> Option<&'static Values> {
        Some(&literal::VALUES)
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
}

/// Reads JSON text as a literal, if it is valid JSON.
#[must_use]
pub fn json_literal(text: &str) -> Option<Node> {
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    Some(literal::VALUES.read(text))
}
