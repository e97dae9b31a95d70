//! The seven languages that these docs are written for.
//!
//! To add one: a folder beside `typescript`, a type that implements [`SdkDialect`], a line in [`ALL`], and the
//! conformance cases in `tests/dialects`.

mod csharp;
mod go;
mod java;
mod php;
mod python;
mod ruby;
#[cfg(test)]
mod tests;
mod typescript;

pub use csharp::CSharp;
pub use go::Go;
pub use java::Java;
pub use php::Php;
pub use python::Python;
pub use ruby::Ruby;
pub use typescript::{TypeScript, json_literal};

use super::{member, values};
use crate::docs::grammar::call;
use crate::docs::grammar::literal::Values;
use crate::docs::{Dialect, MemberRow, Node, Snippet, TypeExpr, ValueList};
use crate::markdown::Block;
use crate::source::{SourceFile, Span};

/// All dialects, in the order in which they are tried.
pub const ALL: &[&dyn SdkDialect] = &[&TypeScript, &Python, &Java, &Go, &CSharp, &Php, &Ruby];

/// The dialect of this name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static dyn SdkDialect> {
    ALL.iter()
        .copied()
        .find(|dialect| dialect.name().eq_ignore_ascii_case(name))
}

/// The grammar of one language's pages. Page shapes (titles, tables, sections) are common to all; see `docs::page`.
pub trait SdkDialect: Dialect {
    /// The languages of its code fences.
    fn fences(&self) -> &'static [&'static str];

    /// Whether a type cell has a form that only this dialect has. Used to recognise the dialect of a folder.
    fn claims_type(&self, cell: &str) -> bool;

    /// Reads a type cell, trimmed, `\|` still escaped.
    fn type_expr(&self, cell: &str) -> TypeExpr;

    /// How the code of its examples writes values; `None` for a dialect that reads code by itself.
    #[doc(hidden)]
    fn notation(&self) -> Option<&'static Values> {
        None
    }

    /// Reads the literal of an example, if there is one.
    fn snippet(&self, code: &str) -> Option<Snippet> {
        call::snippet(code, self.notation()?)
    }

    /// Reads the arguments of the example call of an operation.
    fn call_arguments(&self, code: &str) -> Option<Vec<Node>> {
        self.notation()?.call_arguments(code)
    }

    /// Reads the blocks between `## Values` and the end of its section.
    fn values(&self, file: &SourceFile, blocks: &[Block]) -> ValueList {
        values::read_table(file, blocks)
    }

    /// Reads the heading and blocks of one member of `## Supported Types`.
    fn member(&self, file: &SourceFile, heading: &str, span: Span, blocks: &[Block]) -> MemberRow {
        member::read(self, file, heading, span, blocks)
    }

    /// Reads the type of a `### Response` section: its one line, without the `**` around it.
    fn response(&self, line: &str) -> Option<TypeExpr> {
        match self.type_expr(line).bare() {
            TypeExpr::Null => None,
            ty => Some(ty.clone()),
        }
    }
}
