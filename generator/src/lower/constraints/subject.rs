//! What the miner is given about a text, and what it gives back.

use super::fields::Fields;
use crate::model::Literal;
use crate::model::{Constraint, RuleTarget, Tier};

/// The kind of value that a text describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number, whole or not.
    Number,
    /// A decimal that travels as text.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A date and time.
    Timestamp,
    /// A calendar date.
    Date,
    /// A file or stream.
    Bytes,
    /// One of a documented list of values; `open` if the docs say that others may appear.
    Enum {
        /// Whether other values may appear.
        open: bool,
    },
    /// A constant.
    Literal,
    /// A list.
    List(Box<ValueKind>),
    /// A map with string keys.
    Map(Box<ValueKind>),
    /// A record: an object with documented fields.
    Record,
    /// One of several types.
    Union,
    /// Any JSON value, or a type that is not known.
    Any,
}

impl ValueKind {
    /// Whether a number stands on the wire.
    #[must_use]
    pub fn is_numeric(&self) -> bool {
        matches!(
            self,
            ValueKind::Integer | ValueKind::Number | ValueKind::Decimal
        )
    }
}

/// A field of the record that the text belongs to (or of the record that the field's value holds).
#[derive(Clone, Debug, PartialEq)]
pub struct Sibling<'a> {
    /// The documented name.
    pub name: &'a str,
    /// Another spelling that prose may use: the name on the wire.
    pub wire: Option<&'a str>,
    /// What its value is.
    pub kind: ValueKind,
    /// For enums and lists of enums: the documented values. Empty if there are none.
    pub values: Vec<Literal>,
}

/// A text and what is known about the value that it describes.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject<'a> {
    /// The description of a field, or the overview of a record, as Markdown.
    pub text: &'a str,
    /// The documented name of the field; the title of the record for an overview.
    pub name: &'a str,
    /// What the value is. [`ValueKind::Record`] with `is_field == false` for an overview.
    pub kind: ValueKind,
    /// Whether the text describes a field (and not a record as a whole).
    pub is_field: bool,
    /// All fields of the record, this one included.
    pub siblings: &'a Fields<'a>,
    /// The fields of the record that this field's value is (or whose list it is); empty if it is none.
    pub children: &'a Fields<'a>,
    /// The Example cell.
    pub example: Option<&'a str>,
    /// The documented default.
    pub default: Option<&'a str>,
    /// Whether the value is sent: rules about values that are only received are never normative.
    pub request_shaped: bool,
    /// Whether the record is a union whose members were flattened: then rules between fields mean nothing.
    pub flattened_union: bool,
}

/// What a mined rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The value that the text describes.
    Value,
    /// The value of another field of the record (an overview that names it).
    Field(String),
    /// The record that the field belongs to: the constraint names its fields.
    Record,
    /// The record that the field's value is: the constraint names that record's fields.
    Child,
}

/// A rule that the text states.
#[derive(Clone, Debug, PartialEq)]
pub struct MinedRule {
    /// What must hold; fields by their documented names.
    pub constraint: Constraint,
    /// Whose rule it is.
    pub about: About,
    /// Which part of the value.
    pub target: RuleTarget,
    /// How binding the words are.
    pub tier: Tier,
    /// The words, as they stand in the text.
    pub phrase: String,
    /// Where the words start: a byte offset into the text, at a character boundary.
    pub offset: usize,
}

/// The class of a rule or of a phrase that looks like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// How long a string is.
    Length,
    /// How large a number is.
    Range,
    /// How many items there are.
    Count,
    /// Whether items differ.
    Uniqueness,
    /// How a string is written: formats, prefixes, character sets.
    Format,
    /// Which values are allowed.
    Values,
    /// How fields depend on each other.
    Relation,
}

impl Class {
    /// Every class, in the order of reports.
    pub const ALL: [Class; 7] = [
        Class::Length,
        Class::Range,
        Class::Count,
        Class::Uniqueness,
        Class::Format,
        Class::Values,
        Class::Relation,
    ];

    /// A short name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Class::Length => "length",
            Class::Range => "range",
            Class::Count => "count",
            Class::Uniqueness => "uniqueness",
            Class::Format => "format",
            Class::Values => "values",
            Class::Relation => "relation",
        }
    }

    /// The class of a constraint.
    #[must_use]
    pub const fn of(constraint: &Constraint) -> Class {
        match constraint {
            Constraint::MinChars(_) | Constraint::MaxChars(_) => Class::Length,
            Constraint::Minimum(_) | Constraint::Maximum(_) => Class::Range,
            Constraint::MinItems(_) | Constraint::MaxItems(_) => Class::Count,
            Constraint::UniqueItems => Class::Uniqueness,
            Constraint::Format(_)
            | Constraint::Prefix(_)
            | Constraint::NotPrefix(_)
            | Constraint::Charset(_)
            | Constraint::DecimalPlaces(_) => Class::Format,
            Constraint::OneOf(_) => Class::Values,
            Constraint::RequiredIf { .. }
            | Constraint::ExactlyOne(_)
            | Constraint::AtLeastOne(_)
            | Constraint::AtMostOne(_)
            | Constraint::AllOrNone(_)
            | Constraint::Requires { .. }
            | Constraint::OnlyIf { .. }
            | Constraint::ForbiddenIf { .. } => Class::Relation,
        }
    }
}

/// Why a phrase that looks like a rule gave none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// No template takes the whole segment.
    NotUnderstood,
    /// The words hedge: "usually", "we recommend".
    Hedged,
    /// The rule holds under a condition that cannot be checked.
    Conditional,
    /// The measure does not fit the kind of value: characters of a number, items of a string.
    WrongKind,
    /// The limit has a unit and the field's own unit is not known.
    UnknownUnit,
    /// A name is not a field of the record.
    UnknownName,
    /// A value is not one of the named field's values.
    UnknownValue,
    /// The text states two rules that do not agree.
    Conflict,
    /// The text says that values outside are accepted: clamped, truncated, several values, empty.
    Tolerant,
    /// The vocabulary of constraints has no word for it.
    NotExpressible,
}

/// A phrase that looks like a rule and was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untaken {
    /// The words, as they stand in the text.
    pub phrase: String,
    /// Where they start: a byte offset into the text.
    pub offset: usize,
    /// What they look like.
    pub class: Class,
    /// Why they gave no rule.
    pub reason: Reason,
}

/// A rule that was understood and then dropped, because a value of the docs breaks it.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped {
    /// The rule.
    pub rule: MinedRule,
    /// The value that breaks it, as the docs show it.
    pub value: String,
    /// Where that value stands.
    pub witness: Witness,
}

/// Where a value that breaks a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// In the Example cell.
    Example,
    /// In the documented default.
    Default,
}

/// All that was found in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mined {
    /// Rules, in the order of the text.
    pub rules: Vec<MinedRule>,
    /// Phrases that look like rules.
    pub untaken: Vec<Untaken>,
    /// Rules that a value of the docs breaks.
    pub dropped: Vec<Dropped>,
}

impl Mined {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.untaken.is_empty() && self.dropped.is_empty()
    }
}
