//! Operations: what is sent where, and what comes back.

use super::evidence::{Decision, Place};
use super::shape::TypeRef;
use super::value::Json;
use serde::{Deserialize, Serialize};

/// One documented operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// The operation id of the docs, made unique by its group where two share it.
    pub id: String,
    /// The Rust type name of the operation.
    pub rust_name: String,
    /// The group (folder of its page), as a module name.
    pub group: String,
    /// The method, upper case.
    pub method: String,
    /// The path template, without any `#` suffix.
    pub path: String,
    /// The first paragraph of its prose; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// All of its prose, as Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The deprecation note, if deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The documented request type, if there is one: a wrapper of parameters and body, or the body itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<TypeRef>,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// The request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// What a success returns.
    pub success: Success,
    /// Documented errors, in the order of the page.
    pub errors: Vec<ErrorResponse>,
    /// The headers of responses that the docs list, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub response_headers: Vec<ResponseHeader>,
    /// OAuth scopes that the prose names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// The credentials of which a caller needs one, as far as the docs name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub credentials: Vec<Credential>,
    /// How to ask for further pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    /// What a page says about the one after it, if that can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<NextPage>,
    /// What the documented call sends, as the request type in wire form, if the example could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Json>,
    /// Its heading.
    pub place: Place,
    /// What was decided about it, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
}

/// What lets a caller in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// What the docs call it.
    pub name: String,
    /// What it is, if the docs say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CredentialKind>,
}

/// The kinds of credentials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CredentialKind {
    /// A token in the header `Authorization`, as RFC 6750 defines it.
    Bearer,
    /// A name and a password in the header `Authorization`, as RFC 7617 defines it.
    Basic,
    /// A key in the header of this name, if the docs say which.
    Key(Option<String>),
    /// A token that OAuth 2.0 hands out.
    OAuth2,
}

/// Where a request field goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// Into the path template.
    Path,
    /// Into the query string.
    Query,
    /// Into a header.
    Header,
    /// It is the body. Parameters are never there: the model says so by [`Operation::body`].
    Body,
}

/// How the items of a list stand in the query.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListStyle {
    /// Each as a parameter of its own: `id=1&id=2`.
    #[default]
    Repeated,
    /// In one parameter, with commas between them: `id=1,2`.
    Commas,
    /// In brackets behind the name: `id[0]=1&id[1]=2`, and the fields of an object as `span[from]=1`.
    Brackets,
}

/// A path, query or header parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// The documented name: a field of the request type, or a parameter of its own.
    pub name: String,
    /// The Rust identifier.
    pub rust_name: String,
    /// The name on the wire.
    pub wire: String,
    /// Where it goes.
    pub location: Location,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// How its items are written, if it is a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<ListStyle>,
    /// Whether it must be given.
    #[serde(default)]
    pub required: bool,
    /// The description, as Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// Why it goes where it goes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// Its row.
    pub place: Place,
}

/// A request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// The field of the request type that is the body; `None` if the request type itself is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether it must be given.
    #[serde(default)]
    pub required: bool,
    /// How it is written.
    pub media: MediaType,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaType {
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Raw bytes.
    Bytes,
    /// Plain text.
    Text,
}

/// What a success returns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Success {
    /// The documented response type, which may be an envelope of headers and result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope: Option<TypeRef>,
    /// The type of the body; `None` if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<TypeRef>,
    /// Whether the body may be missing.
    #[serde(default)]
    pub optional: bool,
    /// Whether the body is raw bytes or a stream of events rather than one JSON value.
    #[serde(default)]
    pub stream: bool,
    /// The type of each event, if it may be a stream of events: the only body if `stream` is set, else one of two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<TypeRef>,
    /// Where a success has one of several bodies: all of them. Empty if there is only one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<SuccessCase>,
}

/// One of several bodies of a success.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SuccessCase {
    /// The Rust variant name.
    pub rust_name: String,
    /// Its type; bytes for anything that is neither JSON nor text.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// The description, as Markdown; empty if there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}

/// A documented error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorResponse {
    /// The error type as the docs write it.
    pub name: String,
    /// Its type, if a page describes it; `None` for the SDK's own fallback errors.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub ty: Option<TypeRef>,
    /// Status codes or classes.
    pub statuses: Vec<StatusPattern>,
    /// The content type as the docs write it.
    pub content_type: String,
    /// Its row.
    pub place: Place,
}

/// A documented header of responses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseHeader {
    /// The name, as the docs write it.
    pub name: String,
    /// The statuses of the responses that have it, as the docs write them.
    pub statuses: Vec<String>,
    /// The description, as Markdown; empty if there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}

/// A status code, or a class of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusPattern {
    /// One code.
    Code(u16),
    /// All codes with this first digit: `4XX`.
    Class(u8),
}

/// What a page of a list says about the one after it. Places are paths of documented field names in the body of a
/// success; the empty path is the body itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextPage {
    /// What tells where the next page is.
    #[serde(default)]
    pub from: NextFrom,
    /// Where the items are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<String>>,
    /// Where it is said whether there are more pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<Vec<String>>,
    /// The number of the first page, where pages are numbered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<i64>,
}

/// What tells the value of the parameter that asks for the next page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextFrom {
    /// The number of items, or of pages, so far.
    #[default]
    Count,
    /// A value at this place: the parameter's own, or a link that has it in its query.
    Body(Vec<String>),
    /// A list of links, of which one is called `next`.
    Links {
        /// Where the list is.
        list: Vec<String>,
        /// The field that says what a link leads to.
        rel: String,
        /// The field that is the link.
        href: String,
    },
    /// The header of this name.
    Header(String),
    /// The link called `next` in the header `Link` (RFC 8288).
    LinkHeader,
    /// This field of the last item.
    LastItem(String),
}

/// How to ask for further pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pagination {
    /// By how many to skip and how many to return (wire names of the parameters).
    Offset {
        /// How many to skip.
        skip: String,
        /// How many to return.
        count: Option<String>,
    },
    /// By the number of the page.
    Page {
        /// Which page.
        page: String,
        /// How many per page.
        size: Option<String>,
    },
    /// By a cursor from the page before.
    Cursor {
        /// The cursor.
        cursor: String,
        /// How many to return.
        count: Option<String>,
    },
}
