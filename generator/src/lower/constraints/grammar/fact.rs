//! What a clause says, before it is fitted to the kind of value.

use super::bound::Bound;
use super::condition::Cond;
use super::values::Value;
use crate::model::{Charset, Format};

/// How binding the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Force {
    /// Says what values look like.
    Described,
    /// `should`.
    Should,
    /// `may`, `can`: a permission, which limits where it names a limit.
    May,
    /// A limit stated as a fact: `maximum of 10`.
    Stated,
    /// `must`, `cannot`, `required`.
    Must,
}

/// What the clause is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Whom {
    /// The value (or, for a fact about fields, this field).
    Value,
    /// Each item.
    Items,
    /// The items, named in the plural: the list for a count, each item otherwise.
    Plural,
    /// Each key of a map.
    Keys,
    /// Another field, by its documented name.
    Field(String),
}

/// A thing said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fact {
    /// One end of a range of lengths, values or counts.
    Bound(Bound),
    /// Not empty.
    NotEmpty,
    /// Items differ.
    Unique,
    /// A format; the best tier that its words can have is part of it.
    Format(Format),
    /// A format that the vocabulary cannot check: the class is noted, no more.
    Inexpressible,
    /// The string starts with this.
    Prefix(String),
    /// The string does not start with this.
    NotPrefix(String),
    /// Only these characters.
    Charset(Charset),
    /// One of these values.
    Values(Vec<Value>),
    /// Fields depend on each other.
    Relation(Relation),
    /// The documented default, as text.
    Default(String),
}

/// How fields depend on each other; names as the text spells them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Relation {
    /// This field excludes each of the names.
    Excludes(Vec<String>),
    /// At most one.
    AtMostOne(Vec<String>),
    /// Exactly one.
    ExactlyOne(Vec<String>),
    /// At least one.
    AtLeastOne(Vec<String>),
    /// All or none.
    AllOrNone(Vec<String>),
    /// This field and the names: all or none.
    Mutual(Vec<String>),
    /// This field needs all of the names.
    Requires(Vec<String>),
    /// This field is required under the condition.
    RequiredIf(Cond),
    /// This field is allowed only under the condition.
    OnlyIf(Cond),
    /// This field is not allowed under the condition.
    ForbiddenIf(Cond),
}

/// A fact with its force and its subject.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Said {
    pub(crate) fact: Fact,
    pub(crate) force: Force,
    pub(crate) whom: Whom,
}
