//! The shapes a documented type can have: record, enum, union, alias.

use super::constraint::Rule;
use super::evidence::{Decision, Place};
use super::id::TypeId;
use super::literal::Literal;
use super::value::Json;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What a type is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Shape {
    /// A record: a table of fields.
    Struct(Record),
    /// A list of values.
    Enum(Enumeration),
    /// One of several types.
    Union(Union),
    /// Another name for a type: a union of one member, or a page without a body (then the target is `any`).
    Alias {
        /// What it stands for.
        target: TypeRef,
    },
}

/// A reference to a type from a field, member, parameter or body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeRef {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number that fits in 64 bits.
    Integer,
    /// A number that may have a fraction.
    Float,
    /// A number of which the docs do not say whether it is whole; kept exactly as read.
    Number,
    /// A whole number of any length, kept as text; a JSON number or string on the wire, as it was read.
    BigInteger,
    /// A decimal, kept as text; a JSON number or string on the wire, as it was read.
    Decimal,
    /// A date and time (RFC 3339), kept as text.
    Timestamp,
    /// A calendar date (`YYYY-MM-DD`), kept as text.
    Date,
    /// Bytes: a file, blob or stream. Not JSON.
    Bytes,
    /// Any JSON value.
    Any,
    /// A constant.
    Literal(Literal),
    /// A list.
    Array(Box<TypeRef>),
    /// A map with string keys.
    Map(Box<TypeRef>),
    /// A value that may be `null` (inside lists and maps; fields say it by [`Field::nullable`]).
    Nullable(Box<TypeRef>),
    /// A documented type.
    Ref(TypeId),
}

/// A table of fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// In the order of the page.
    pub fields: Vec<Field>,
    /// The value type of a flattened map that takes all keys that are not fields (`additionalProperties`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<TypeRef>,
}

/// One field of a record.
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent facts, each with a name of its own in the JSON form"
)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// As the docs spell it.
    pub name: String,
    /// The Rust identifier, without `r#`; the emitter adds it where needed.
    pub rust_name: String,
    /// The key that is written, and read first.
    pub wire: String,
    /// Further keys that are read (the documented SDK name, where it differs from `wire`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its type, without the optional and nullable wrappers.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether the key must be present.
    #[serde(default)]
    pub required: bool,
    /// Whether the value may be `null`.
    #[serde(default)]
    pub nullable: bool,
    /// Whether the key may be missing on read although it is required.
    #[serde(default, skip_serializing_if = "is_false")]
    pub may_be_absent: bool,
    /// How its decimals and big integers are written where whoever made them did not say; `None` if nothing tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notation: Option<Notation>,
    /// Whether this reference closes a cycle and must be boxed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub boxed: bool,
    /// Whether it is kept out of `Debug` output and violation messages.
    #[serde(default, skip_serializing_if = "is_false")]
    pub secret: bool,
    /// Only in responses, as far as the docs say.
    #[serde(default, skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// The deprecation note, if deprecated (may be empty).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The documented default value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Json>,
    /// The description, as Markdown; empty if there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The Example cell, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Constraints on this field's value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// Where the row starts.
    pub place: Place,
    /// What was decided about it, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
}

/// How digits are written in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notation {
    /// As a number.
    Number,
    /// As a string.
    String,
}

/// A list of values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Enumeration {
    /// In the order of the page. All strings or all integers.
    pub values: Vec<Variant>,
    /// Whether the values are integers.
    #[serde(default, skip_serializing_if = "is_false")]
    pub integer: bool,
    /// Whether the docs say that further values may appear.
    #[serde(default)]
    pub open: bool,
    /// What was decided about it, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// What is on the wire.
    pub value: Literal,
    /// The Rust variant name.
    pub rust_name: String,
    /// The description, as Markdown; empty if there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The deprecation note, if deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Union {
    /// In the order of the page, without repetitions.
    pub members: Vec<Member>,
    /// How a reader tells them apart.
    pub dispatch: Dispatch,
    /// Where values stand that speak for a member or against it. If a tag decides, it is the first of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<Sign>,
    /// What was decided about it, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
}

impl Union {
    /// The signs, the tag first if there is one: a model that was written by hand may give the tag alone.
    #[must_use]
    pub fn signs(&self) -> Cow<'_, [Sign]> {
        match &self.dispatch {
            Dispatch::Tag { key, cases } if self.signs.is_empty() => Cow::Owned(vec![Sign {
                path: vec![vec![key.clone()]],
                cases: cases.clone(),
                loose: Vec::new(),
            }]),
            _ => Cow::Borrowed(&self.signs),
        }
    }
}

/// One member of a union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The Rust variant name.
    pub rust_name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether this reference closes a cycle and must be boxed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub boxed: bool,
    /// The JSON kinds that a value of it can have.
    pub kinds: Vec<Kind>,
    /// For members that are objects: their keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<KeySet>,
    /// Where it stands.
    pub place: Place,
}

/// A place in objects whose value tells members apart: a constant, or one of the listed values of an enum. It speaks
/// for the members that list the value and against those that list others; members of which nothing is listed there
/// take part as if it were absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sign {
    /// The keys that lead there, from the outside in; each by its wire name and then the other names under which it
    /// is read. Without any name, it is any key (of a map). Lists are looked at through their first item.
    pub path: Vec<Vec<String>>,
    /// Value to member. Several values may stand for one member, and several members may list the same value.
    pub cases: Vec<TagCase>,
    /// Members (indices) that may have values there which are not listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loose: Vec<usize>,
}

/// The JSON kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number with a fraction; a reader that accepts this accepts whole numbers too.
    Float,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// The keys of an object-shaped member, in wire names, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeySet {
    /// Keys that are always present.
    pub required: Vec<String>,
    /// Keys that may be present.
    pub optional: Vec<String>,
}

/// How a reader tells the members of a union apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Dispatch {
    /// By the value of one key. What has none of the listed values is one of the members without a case, or none.
    Tag {
        /// The key on the wire.
        key: String,
        /// Value to member, in the order of the page; several values may lead to one member.
        cases: Vec<TagCase>,
    },
    /// By the JSON kind of the value; every kind leads to at most one member.
    Kind,
    /// By the best match: [`Union::signs`] first, then known keys, required keys, and for equal scores the order of
    /// the members.
    Score {
        /// Groups of members (indices) of which some values look the same; empty if there are none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ambiguous: Vec<Vec<usize>>,
    },
    /// By a key that stands beside the union in the record that holds it (an event's `type` decides its `data`).
    /// Read on its own, such a union falls back to the best match.
    Sibling {
        /// Who holds the tag.
        parents: Vec<SiblingTag>,
    },
}

/// A tag value and the member that it selects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagCase {
    /// The tag's value.
    pub value: Literal,
    /// Index into [`Union::members`].
    pub member: usize,
}

/// A record whose tag field decides the member of a union in another of its fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SiblingTag {
    /// The record.
    pub record: TypeId,
    /// The documented name of the field that holds the union.
    pub field: String,
    /// The documented name of the tag field.
    pub tag: String,
    /// Value to member; several values may lead to one member.
    pub cases: Vec<TagCase>,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
fn is_false(value: &bool) -> bool {
    !*value
}
