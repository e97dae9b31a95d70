//! What can be required of a value.

use super::condition::Condition;
use super::format::Format;

/// What must hold. Fields are named as on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Constraint<'a> {
    /// At least this many characters (Unicode scalar values).
    MinChars(usize),
    /// At most this many characters (Unicode scalar values).
    MaxChars(usize),
    /// The lower end of a range.
    Minimum(Limit<'a>),
    /// The upper end of a range.
    Maximum(Limit<'a>),
    /// At least this many items or entries.
    MinItems(usize),
    /// At most this many items or entries.
    MaxItems(usize),
    /// No two items are equal.
    UniqueItems,
    /// A format of text.
    Format(Format),
    /// The text starts with this.
    Prefix(&'a str),
    /// The text does not start with this.
    NotPrefix(&'a str),
    /// The text has only these characters.
    Charset(Charset<'a>),
    /// A decimal number as text, with at most this many decimal places.
    DecimalPlaces(u32),
    /// One of these values.
    OneOf(&'a [Scalar<'a>]),
    /// The field must be present when the condition holds.
    RequiredIf {
        /// Which field.
        field: &'a str,
        /// When.
        when: Condition<'a>,
    },
    /// The field must be absent unless the condition holds.
    OnlyIf {
        /// Which field.
        field: &'a str,
        /// When it may be present.
        when: Condition<'a>,
    },
    /// The field must be absent when the condition holds.
    ForbiddenIf {
        /// Which field.
        field: &'a str,
        /// When it may not be present.
        when: Condition<'a>,
    },
    /// When the field is present, so are all of `needs`.
    Requires {
        /// Which field.
        field: &'a str,
        /// What it needs.
        needs: &'a [&'a str],
    },
    /// Exactly one of the fields is present.
    ExactlyOne(&'a [&'a str]),
    /// At least one of the fields is present.
    AtLeastOne(&'a [&'a str]),
    /// At most one of the fields is present.
    AtMostOne(&'a [&'a str]),
    /// All of the fields are present, or none.
    AllOrNone(&'a [&'a str]),
    /// Not nested more deeply than this; what lies deeper was not checked.
    MaxDepth(u32),
}

impl<'a> Constraint<'a> {
    /// A stable name for the kind of constraint, for programs to match on and for
    /// [`Options::skip`](super::Options::skip).
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Constraint::MinChars(_) => "min_chars",
            Constraint::MaxChars(_) => "max_chars",
            Constraint::Minimum(_) => "minimum",
            Constraint::Maximum(_) => "maximum",
            Constraint::MinItems(_) => "min_items",
            Constraint::MaxItems(_) => "max_items",
            Constraint::UniqueItems => "unique_items",
            Constraint::Format(_) => "format",
            Constraint::Prefix(_) => "prefix",
            Constraint::NotPrefix(_) => "not_prefix",
            Constraint::Charset(_) => "charset",
            Constraint::DecimalPlaces(_) => "decimal_places",
            Constraint::OneOf(_) => "one_of",
            Constraint::RequiredIf { .. } => "required_if",
            Constraint::OnlyIf { .. } => "only_if",
            Constraint::ForbiddenIf { .. } => "forbidden_if",
            Constraint::Requires { .. } => "requires",
            Constraint::ExactlyOne(_) => "exactly_one",
            Constraint::AtLeastOne(_) => "at_least_one",
            Constraint::AtMostOne(_) => "at_most_one",
            Constraint::AllOrNone(_) => "all_or_none",
            Constraint::MaxDepth(_) => "max_depth",
        }
    }

    /// For a constraint between the fields of a record: the field that it is reported at, if it has one.
    #[must_use]
    pub const fn subject(&self) -> Option<&'a str> {
        match self {
            Constraint::RequiredIf { field, .. }
            | Constraint::OnlyIf { field, .. }
            | Constraint::ForbiddenIf { field, .. }
            | Constraint::Requires { field, .. } => Some(field),
            _ => None,
        }
    }
}

/// The end of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit<'a> {
    /// The number.
    pub value: Scalar<'a>,
    /// Whether the number itself is outside the range.
    pub exclusive: bool,
    /// Values outside the range that are allowed all the same, such as `0` for "no limit".
    pub except: &'a [Scalar<'a>],
}

impl<'a> Limit<'a> {
    /// A limit inside its range.
    #[must_use]
    pub const fn inclusive(value: Scalar<'a>) -> Self {
        Self {
            value,
            exclusive: false,
            except: &[],
        }
    }

    /// A limit outside its range.
    #[must_use]
    pub const fn exclusive(value: Scalar<'a>) -> Self {
        Self {
            value,
            exclusive: true,
            except: &[],
        }
    }

    /// The same limit, with values that are allowed all the same.
    #[must_use]
    pub const fn except(mut self, values: &'a [Scalar<'a>]) -> Self {
        self.except = values;
        self
    }
}

/// A constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Text(&'a str),
}

/// A set of characters.
// Five independent switches; a bit set would hide them.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Charset<'a> {
    /// `a` to `z`.
    pub lowercase: bool,
    /// `A` to `Z`.
    pub uppercase: bool,
    /// `0` to `9`.
    pub digits: bool,
    /// Letters beyond ASCII.
    pub unicode_letters: bool,
    /// Further characters.
    pub others: &'a str,
}

impl Charset<'_> {
    /// Whether the set has this character.
    #[must_use]
    pub fn has(&self, c: char) -> bool {
        match c {
            'a'..='z' if self.lowercase => true,
            'A'..='Z' if self.uppercase => true,
            '0'..='9' if self.digits => true,
            _ if !c.is_ascii() && self.unicode_letters && c.is_alphabetic() => true,
            _ => self.others.contains(c),
        }
    }
}
