//! What the stages behind need to know of the language that a folder's pages are written for.

use super::TypeExpr;
use std::fmt;

/// The letter case of a language's field names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldCase {
    /// `grantType`.
    Camel,
    /// `grant_type`.
    Snake,
    /// `GrantType`.
    Pascal,
}

/// The grammar of one language's pages, inside a [`Family`](super::Family).
pub trait Dialect: Sync + fmt::Debug {
    /// Its name on the command line and in the configuration, lower case.
    fn name(&self) -> &'static str;

    /// How it spells field names.
    fn field_case(&self) -> FieldCase;

    /// A field name without what the language adds to it (a trailing `_` after a keyword).
    fn plain_field_name<'a>(&self, name: &'a str) -> &'a str {
        name
    }

    /// Whether the value of a field may be null, as far as its type cell can say. `required` is the Required column.
    /// `None`: this dialect cannot tell for this type.
    fn nullable(&self, ty: &TypeExpr, required: bool) -> Option<bool>;

    /// Whether its pages have any place where a `null` of a required field would show: a mark in type cells, or examples
    /// of responses.
    fn tells_of_null(&self) -> bool {
        true
    }

    /// Whether its type cells tell bytes from strings and from anything.
    fn writes_bytes(&self) -> bool {
        true
    }
}
