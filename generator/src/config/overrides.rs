//! One `[[override]]`: a path, the facts that it sets, and the reason.

use super::fact_key::FactKey;
use super::next_page::NextPageSetting;
use super::rule::RuleSpec;
use crate::model::{Json, Literal, Location, Notation, TypeId, TypeRef};
use crate::source::Span;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What the maintainer decided about everything that a path matches. Facts that it does not set are `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Override {
    /// `components.Amount`, `components.Amount.value`, `components.State::active`, `operation:createTransfer`,
    /// `operation:createTransfer.waitFor`; wildcards allowed.
    pub path: String,
    /// Why.
    pub reason: String,
    /// The line of the path, from 1.
    pub line: u32,
    /// The path in the file.
    pub span: Span,
    /// Each fact that is set, with its place.
    pub facts: BTreeMap<FactKey, Span>,
    /// The Rust name of a type, field, value or operation.
    pub rename: Option<String>,
    /// The wire name of a field, or the wire value of an enum value.
    pub wire: Option<String>,
    /// The type of a field, or what a type is an alias of.
    pub ty: Option<TypeRef>,
    /// Whether a field's key may be absent.
    pub optional: Option<bool>,
    /// Whether a field's value may be `null`.
    pub nullable: Option<bool>,
    /// The kind of a number.
    pub number: Option<NumberKind>,
    /// Whether decimals and big integers are written as JSON numbers or strings.
    pub notation: Option<Notation>,
    /// The values of an enum, all of them.
    pub values: Option<Vec<Literal>>,
    /// Whether an enum has further values.
    pub open: Option<bool>,
    /// The wire name of the key that tells a union's members apart.
    pub discriminant: Option<String>,
    /// The members of a union, all of them.
    pub members: Option<Vec<TypeRef>>,
    /// Which value of the discriminant leads to which member of a union.
    pub tags: Option<BTreeMap<String, TypeId>>,
    /// Whether nothing tells a union's members apart, so that the best match is what is wanted.
    pub best_match: Option<bool>,
    /// How the wire names of a type's fields are made from the documented names.
    pub rename_all: Option<RenameRule>,
    /// Where a request field goes.
    pub location: Option<Location>,
    /// Rules that are added, changed or removed.
    pub rules: Option<RuleChanges>,
    /// Whether it is left out of the generated crate.
    pub exclude: Option<bool>,
    /// The default value of a field.
    pub default: Option<Json>,
    /// Whether a field is kept out of `Debug` output and messages.
    pub secret: Option<bool>,
    /// Whether a field only appears in responses.
    pub read_only: Option<bool>,
    /// What tells where the next page of an operation's list is.
    pub next_page: Option<NextPageSetting>,
}

/// Rules that an override adds, changes or removes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleChanges {
    /// New rules.
    pub add: Vec<RuleSpec>,
    /// Rules that take the place of those of the same kind.
    pub change: Vec<RuleSpec>,
    /// Kinds of rules to drop; see [`rule_kind`](super::rule_kind).
    pub remove: Vec<String>,
}

/// Integer, float, or left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberKind {
    /// Whole numbers only.
    Integer,
    /// Fractions too.
    Float,
    /// Kept exactly as read.
    Number,
}

impl NumberKind {
    /// The type that it stands for.
    #[must_use]
    pub fn type_ref(self) -> TypeRef {
        match self {
            Self::Integer => TypeRef::Integer,
            Self::Float => TypeRef::Float,
            Self::Number => TypeRef::Number,
        }
    }
}

/// How wire names are made from documented names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum RenameRule {
    /// As documented.
    #[serde(rename = "none")]
    None,
    /// `grant_type`.
    #[serde(rename = "snake_case")]
    Snake,
    /// `grantType`.
    #[serde(rename = "camelCase")]
    Camel,
    /// `GrantType`.
    #[serde(rename = "PascalCase")]
    Pascal,
    /// `grant-type`.
    #[serde(rename = "kebab-case")]
    Kebab,
    /// `GRANT_TYPE`.
    #[serde(rename = "SCREAMING_SNAKE_CASE")]
    ScreamingSnake,
    /// `granttype`.
    #[serde(rename = "lowercase")]
    Lower,
}
