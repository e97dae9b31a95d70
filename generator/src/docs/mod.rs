//! What the docs SAY, in the terms of the docs: pages, rows, type cells, value lists, members, operations.
//!
//! Nothing here is decided and nothing is Rust. A [`family`] is a way of laying out documentation, and has everything
//! that is special about it; `grammar` is what their languages have in common.

pub mod cell;
mod dialect;
mod example;
mod example_cell;
pub mod family;
pub(crate) mod grammar;
pub(crate) mod order;
mod policy;
mod read;
mod stated;
mod text;
mod type_expr;

pub use dialect::{Dialect, FieldCase};
pub use example::{Entry, Node, Snippet, Value};
pub use example_cell::{shown_json, shown_values};
pub use family::Family;
pub use family::sdk::json_literal;
pub use policy::Policy;
pub use read::{ReadOptions, read_docs};
pub use stated::{OperationFacts, ResponseRow, SecurityRow, Stated};
pub use text::{cell_text, cell_value, split_deprecation, split_deprecation_quote};
pub use type_expr::{RefExpr, TypeExpr};

use crate::model::Literal;
use crate::source::{FileId, Span};

/// One documentation folder, read.
#[derive(Debug)]
pub struct DocSet {
    /// Index of its folder in the source map; 0 is the primary source.
    pub folder: usize,
    /// The family that its pages belong to.
    pub family: &'static dyn Family,
    /// The grammar that its pages were read with.
    pub dialect: &'static dyn Dialect,
    /// What its pages prove.
    pub policy: Policy,
    /// Its model pages, sorted by namespace and title.
    pub pages: Vec<DocPage>,
    /// Its operations, by page path, then by position.
    pub operations: Vec<DocOperation>,
    /// Pages whose fields may be those of the members of a union.
    pub flattened: Vec<FlattenedPage>,
}

/// A page whose fields may be those of the members of a union, put into one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlattenedPage {
    /// Its title.
    pub title: String,
    /// The titles of the pages that may be the members.
    pub members: Vec<String>,
}

/// The description of one type: a model page, or a section of a page with several.
#[derive(Clone, Debug, PartialEq)]
pub struct DocPage {
    /// The file.
    pub file: FileId,
    /// The group of types that it belongs to, as the docs spell it, with dots between names: for pages of SDKs the
    /// folder below the models folder, or `models` for pages that lie flat in it.
    pub namespace: String,
    /// The title.
    pub title: String,
    /// Where the title is.
    pub span: Span,
    /// The deprecation note, if the page is marked deprecated (may be empty).
    pub deprecated: Option<String>,
    /// The text between the title and the first section, as Markdown without the deprecation block.
    pub overview: String,
    /// Where that text starts.
    pub overview_span: Span,
    /// The literal of `## Example Usage`, if there is one that can be read.
    pub example: Option<(Snippet, Span)>,
    /// JSON values of this type, as they are on the wire.
    pub wire_examples: Vec<(Node, Span)>,
    /// The anchors on its page that lead to it, without `#`. Empty if it is all that its page describes.
    pub anchors: Vec<String>,
    /// What it describes.
    pub body: Body,
}

/// What a page describes.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// `## Fields`.
    Fields(Vec<FieldRow>),
    /// `## Values`.
    Values(ValueList),
    /// `## Supported Types`.
    Members(Vec<MemberRow>),
    /// A title and perhaps an overview, nothing else.
    Empty,
    /// Something whose shape the page does not tell (an empty table, a table that may be a flattened union): any JSON,
    /// kept whole. The reader has said so.
    Untold,
}

/// A row of a field or parameter table.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRow {
    /// The name, without marks.
    pub name: String,
    /// Where the name is.
    pub span: Span,
    /// The type cell.
    pub ty: TypeExpr,
    /// Where the type cell is.
    pub ty_span: Span,
    /// The Required column. `None` if the cell has another form.
    pub required: Option<bool>,
    /// The description as Markdown, `<br/>` as newlines, without the deprecation text; empty for `N/A`.
    pub description: String,
    /// Where the description cell is.
    pub description_span: Span,
    /// The deprecation note, if the field is marked deprecated (may be empty).
    pub deprecated: Option<String>,
    /// The Example cell, if there is one that is not empty: as written, `<br/>` as newlines, entities decoded.
    pub example: Option<(String, Span)>,
    /// What only some families' tables state.
    pub stated: Stated,
}

/// The list of an enum's values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValueList {
    /// In order.
    pub values: Vec<ValueRow>,
    /// Whether the page says that further values may appear. `None`: this dialect cannot tell here.
    pub open: Option<bool>,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueRow {
    /// The SDK's name for it, in dialects that have one.
    pub name: Option<String>,
    /// The value. Tables without quotes cannot tell integers from text: then it is text that may look like a number,
    /// and `certain` is false.
    pub value: Literal,
    /// Whether the page shows if it is text or a number.
    pub certain: bool,
    /// A note beside it, as Markdown; empty if there is none.
    pub description: String,
    /// The deprecation note, if marked.
    pub deprecated: Option<String>,
    /// Where it is.
    pub span: Span,
}

/// One member of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberRow {
    /// Its type; `None` if the page does not name it in a form that can be read.
    pub ty: Option<TypeExpr>,
    /// The literal of its snippet.
    pub example: Option<(Snippet, Span)>,
    /// Where its heading is.
    pub span: Span,
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct DocOperation {
    /// The group that it belongs to: for SDKs the folder of its page below `sdks`.
    pub group: String,
    /// The heading: the SDK's name for the method.
    pub name: String,
    /// The `operationID` of its usage comment; the name if there is none.
    pub id: String,
    /// The method, upper case. `None` if the page does not state it.
    pub method: Option<String>,
    /// The path template, as written. `None` if the page does not state it.
    pub path: Option<(String, Span)>,
    /// Its prose, as Markdown.
    pub prose: String,
    /// The deprecation note, if marked.
    pub deprecated: Option<String>,
    /// The rows of `### Parameters`, as the page has them.
    pub parameters: Vec<FieldRow>,
    /// What it takes, as one type; `None` if it takes nothing.
    pub request: Option<RequestDoc>,
    /// The type of `### Response`; `None` if there is no such section or it is void.
    pub response: Option<TypeExpr>,
    /// The rows of `### Errors`.
    pub errors: Vec<ErrorRow>,
    /// The arguments of the example call, if they could be read.
    pub example: Option<(Vec<Node>, Span)>,
    /// The heading.
    pub span: Span,
    /// What only some families' pages state.
    pub stated: OperationFacts,
}

/// What an operation takes, as one type.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestDoc {
    /// The type: that of the `request` parameter; or, where the parameters are fields, the page that has them.
    pub ty: TypeExpr,
    /// Whether anything has to be given.
    pub required: bool,
    /// Whether the parameters are fields of the type (or of its body) rather than the type itself.
    pub flat: bool,
    /// Where the docs state it.
    pub span: Span,
}

/// A row of an error table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorRow {
    /// The error type as written.
    pub name: String,
    /// The status codes as written: `409, 422`, `4XX`.
    pub statuses: String,
    /// The content type, without escapes.
    pub content_type: String,
    /// The row.
    pub span: Span,
}
