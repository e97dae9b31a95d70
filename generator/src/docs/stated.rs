//! What only some families' pages state: facts that others leave to evidence.

use super::TypeExpr;
use crate::model::Location;
use crate::source::Span;

/// What a row states beside name, type, presence and description.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stated {
    /// The name on the wire, where the page shows it and it may differ from the row's name.
    pub wire: Option<String>,
    /// Whether the value may be null.
    pub nullable: Option<bool>,
    /// The default value, as written, and where.
    pub default: Option<(String, Span)>,
    /// Whether it stands in responses only.
    pub read_only: Option<bool>,
    /// Where the parameter goes.
    pub place: Option<Location>,
    /// Whether the row stands for all keys that no other row names; its type is that of their values.
    pub extra: bool,
}

/// What an operation's page states beside its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationFacts {
    /// All responses, by status.
    pub responses: Vec<ResponseRow>,
    /// The content types that it takes, as written.
    pub request_types: Vec<String>,
    /// The content types that it returns, as written.
    pub response_types: Vec<String>,
    /// The credentials of which it needs one.
    pub security: Vec<SecurityRow>,
}

/// One documented response.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseRow {
    /// The status as written: `200`, `4XX`, `default`.
    pub status: String,
    /// What it means, as Markdown.
    pub description: String,
    /// Its body; `None` if the page does not say.
    pub ty: Option<TypeExpr>,
    /// Its headers: each with what it says, as Markdown.
    pub headers: Vec<(String, String)>,
    /// Where it stands.
    pub span: Span,
}

/// A credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityRow {
    /// What the docs call it.
    pub name: String,
    /// Where it is described, if that is linked or known: the kind (`bearer`, `basic`, `apiKey`, `oauth2`).
    pub kind: Option<String>,
    /// For keys: the name of the header, query parameter or cookie.
    pub key: Option<String>,
    /// For keys: where they go.
    pub place: Option<Location>,
    /// Where it stands.
    pub span: Span,
}
