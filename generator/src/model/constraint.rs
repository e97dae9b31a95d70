//! Constraints: rules about values that the docs state.

use super::evidence::Place;
use super::literal::Literal;
use serde::{Deserialize, Serialize};

/// A constraint, what it applies to, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// What must hold.
    pub constraint: Constraint,
    /// Which part of the field's value it is about.
    #[serde(default)]
    pub target: RuleTarget,
    /// Whether a value that breaks it may be rejected.
    pub tier: Tier,
    /// Who states it.
    pub origin: RuleOrigin,
    /// The words that state it.
    pub phrase: String,
    /// Where they stand.
    pub place: Place,
}

/// Which part of a field's value a rule is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleTarget {
    /// The value itself.
    #[default]
    Value,
    /// Each item of the list, or each value of the map.
    Items,
    /// Each key of the map.
    Keys,
}

/// How binding the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// The docs say what must hold: a value that breaks it may be rejected.
    Normative,
    /// The docs describe what values look like: rejected only when the caller asks for strict checks.
    Descriptive,
    /// Worth telling a reader, never checked.
    Documentation,
}

/// Who states a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleOrigin {
    /// A sentence of the docs.
    Prose,
    /// A formal part of the docs.
    TypeCell,
    /// An override in `fieldwright.toml`.
    Override,
}

/// The end of a numeric range.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Limit {
    /// Decimal text, valid as a JSON number: `0`, `-1`, `0.5`.
    pub value: String,
    /// Whether the limit itself is outside the range.
    #[serde(default)]
    pub exclusive: bool,
    /// Values outside the range that are allowed all the same (`0` for "unlimited"); decimal text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<String>,
}

/// What must hold. Field names are the documented names of fields of the same record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Constraint {
    /// At least this many characters (Unicode scalar values).
    MinChars(u64),
    /// At most this many characters (Unicode scalar values).
    MaxChars(u64),
    /// The lower end of a numeric range.
    Minimum(Limit),
    /// The upper end of a numeric range.
    Maximum(Limit),
    /// At least this many items or entries.
    MinItems(u64),
    /// At most this many items or entries.
    MaxItems(u64),
    /// No two items are equal.
    UniqueItems,
    /// A format of a string.
    Format(Format),
    /// The string starts with this.
    Prefix(String),
    /// The string does not start with this.
    NotPrefix(String),
    /// The string has only these characters.
    Charset(Charset),
    /// A decimal number written as text with at most this many decimal places.
    DecimalPlaces(u32),
    /// One of these values.
    OneOf(Vec<Literal>),
    /// The field must be present when the condition holds.
    RequiredIf {
        /// Which field.
        field: String,
        /// When.
        when: Condition,
    },
    /// Exactly one of the fields is present.
    ExactlyOne(Vec<String>),
    /// At least one of the fields is present.
    AtLeastOne(Vec<String>),
    /// At most one of the fields is present.
    AtMostOne(Vec<String>),
    /// All of the fields are present, or none.
    AllOrNone(Vec<String>),
    /// When `field` is present, so are all of `needs`.
    Requires {
        /// Which field.
        field: String,
        /// What it needs.
        needs: Vec<String>,
    },
    /// When the condition does not hold, the field is absent.
    OnlyIf {
        /// Which field.
        field: String,
        /// When it may be present.
        when: Condition,
    },
    /// When the condition holds, the field is absent.
    ForbiddenIf {
        /// Which field.
        field: String,
        /// When it may not be present.
        when: Condition,
    },
}

/// When a cross-field rule applies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The field has one of these values.
    Equals {
        /// Which field.
        field: String,
        /// The values.
        values: Vec<Literal>,
    },
    /// The field is present and has none of these values.
    Differs {
        /// Which field.
        field: String,
        /// The values.
        values: Vec<Literal>,
    },
    /// The field is a list that is present and has at least one of these values among its items.
    Includes {
        /// Which field.
        field: String,
        /// The values.
        values: Vec<Literal>,
    },
    /// All of the fields are present.
    Present(Vec<String>),
    /// None of the fields is present.
    Absent(Vec<String>),
}

/// A documented format of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A UUID, in hyphenated form.
    Uuid,
    /// An email address.
    Email,
    /// An absolute URL or URI.
    Url,
    /// An `http` or `https` URL.
    HttpUrl,
    /// A host name.
    Hostname,
    /// An IPv4 or IPv6 address.
    Ip,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An address block in CIDR notation.
    Cidr,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// A date and time, RFC 3339.
    DateTime,
    /// A phone number, E.164.
    E164,
    /// A country code, ISO 3166-1 alpha-2.
    CountryAlpha2,
    /// A country code, ISO 3166-1 alpha-3.
    CountryAlpha3,
    /// A currency code, ISO 4217.
    Currency,
    /// A colour, `#rgb` or `#rrggbb`.
    HexColor,
    /// Base64.
    Base64,
    /// ASCII digits only.
    Digits,
    /// A DNS label.
    DnsLabel,
    /// A BCP 47 language tag.
    LanguageTag,
    /// A time zone name of the IANA database.
    TimeZone,
}

/// A set of characters.
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent switches; a bit set would hide them"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charset {
    /// `a` to `z`.
    #[serde(default)]
    pub lowercase: bool,
    /// `A` to `Z`.
    #[serde(default)]
    pub uppercase: bool,
    /// `0` to `9`.
    #[serde(default)]
    pub digits: bool,
    /// Letters beyond ASCII are allowed too.
    #[serde(default)]
    pub unicode_letters: bool,
    /// Further characters, sorted.
    #[serde(default)]
    pub others: String,
}
