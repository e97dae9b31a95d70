//! Members of unions: a heading, and a snippet that may name them better.

use super::SdkDialect;
use crate::docs::{MemberRow, RefExpr, Snippet, TypeExpr};
use crate::markdown::{Block, BlockKind};
use crate::source::{SourceFile, Span};

/// The code of the first fence among blocks, and where it is.
pub(crate) fn code<'a>(file: &'a SourceFile, blocks: &[Block]) -> Option<(&'a str, Span)> {
    blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Code { body, .. } => {
            let code = file.text.get(body.start as usize..body.end as usize)?;
            Some((code, *body))
        }
        _ => None,
    })
}

/// Reads a member whose heading is its type; where the heading is empty, the type beside the snippet's variable is.
pub(crate) fn read(
    dialect: &(impl SdkDialect + ?Sized),
    file: &SourceFile,
    heading: &str,
    span: Span,
    blocks: &[Block],
) -> MemberRow {
    let example = code(file, blocks).and_then(|(code, body)| Some((dialect.snippet(code)?, body)));
    let named = (!heading.is_empty()).then(|| dialect.type_expr(heading));
    let ty = named.or_else(|| {
        let (snippet, _): &(Snippet, Span) = example.as_ref()?;
        Some(dialect.type_expr(snippet.type_name.as_deref()?))
    });
    MemberRow {
        ty: ty.filter(|ty| !matches!(ty, TypeExpr::Unknown(_))),
        example,
        span,
    }
}

/// The type that the name of a variant stands for, in languages whose headings show only that: `Str`, `ArrayOfPet`.
pub(crate) fn variant(name: &str) -> TypeExpr {
    let inner = |rest: &str| Box::new(variant(rest));
    if let Some(rest) = name.strip_prefix("ArrayOf").filter(|rest| !rest.is_empty()) {
        return TypeExpr::Array(inner(rest));
    }
    if let Some(rest) = name.strip_prefix("MapOf").filter(|rest| !rest.is_empty()) {
        return TypeExpr::Map(inner(rest));
    }
    match name {
        "Str" => TypeExpr::String,
        "Number" | "Float32" | "Float64" => TypeExpr::Float,
        "Integer" | "Int32" | "Int64" => TypeExpr::Integer,
        "Boolean" => TypeExpr::Boolean,
        "Any" => TypeExpr::Any,
        "DateTime" => TypeExpr::DateTime,
        "Date" => TypeExpr::Date,
        _ => TypeExpr::Ref(RefExpr {
            name: name.to_owned(),
            link: None,
        }),
    }
}
