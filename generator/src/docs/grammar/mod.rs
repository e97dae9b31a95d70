//! What the dialects have in common: a parser for type cells and a reader for code.
//!
//! Each language brings tables (its words for types, its calls that stand for values), not parsers of its own.

pub(crate) mod call;
pub(crate) mod expr;
pub(crate) mod lexer;
pub(crate) mod literal;
mod record;
mod reference;
pub(crate) mod types;

pub(crate) use reference::{is_unmarked, outer_mark_is_optional};
