//! What the members of a union look like.

use super::super::value::Value;
use super::integer_enum::IntegerEnum;
use super::key::{Key, Literal};
use super::record::Record;
use super::score::{Look, Tally, View, Votes, at_path};
use super::text_enum::TextEnum;
use super::union::{Union, UnionTable, table_of};

/// What a value looks like.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Anything.
    Any,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A whole number, or text that is one.
    BigInteger,
    /// A number, or text.
    Decimal,
    /// Text.
    Text,
    /// Text that passes this test more often than not.
    TextLike(fn(&str) -> bool),
    /// A whole number that passes this test more often than not.
    IntegerLike(fn(i64) -> bool),
    /// A constant.
    Literal(Literal<'static>),
    /// An array of this.
    Array(&'static Form),
    /// A map to this.
    Map(&'static Form),
    /// A record with these keys, and perhaps others.
    Record(&'static [Key], bool),
    /// A union.
    Union(fn() -> UnionTable),
    /// `null`, or this.
    Nullable(&'static Form),
}

impl Form {
    /// The form of a record.
    #[must_use]
    pub const fn record<R: Record>() -> Self {
        Self::Record(R::KEYS, R::KEEPS_OTHERS)
    }

    /// The form of an enum of strings.
    #[must_use]
    pub const fn text_enum<T: TextEnum>() -> Self {
        Self::TextLike(|text| T::known(text).is_some())
    }

    /// The form of an enum of whole numbers.
    #[must_use]
    pub const fn integer_enum<T: IntegerEnum>() -> Self {
        Self::IntegerLike(|number| T::known(number).is_some())
    }

    /// The form of a union.
    #[must_use]
    pub const fn union<U: Union>() -> Self {
        Self::Union(table_of::<U>)
    }

    fn table(&self) -> Option<UnionTable> {
        match self {
            Self::Union(table) => Some(table()),
            _ => None,
        }
    }
}

impl Look for Form {
    fn view(&self) -> View<'_, Self> {
        match *self {
            Self::Any => View::Any,
            Self::Bool => View::Bool,
            Self::Integer => View::Integer,
            Self::Number => View::Number,
            Self::BigInteger => View::BigInteger,
            Self::Decimal => View::Decimal,
            Self::Text => View::Text,
            Self::TextLike(_) => View::ListedText,
            Self::IntegerLike(_) => View::ListedInteger,
            Self::Literal(literal) => View::Literal(literal),
            Self::Array(item) => View::Array(*item),
            Self::Map(value) => View::Map(*value),
            Self::Record(_, open) => View::Record(open),
            Self::Union(_) => View::Union,
            Self::Nullable(inner) => View::Nullable(*inner),
        }
    }

    fn lists(&self, value: &Value) -> bool {
        match self {
            Self::TextLike(passes) => value.as_str().is_some_and(passes),
            Self::IntegerLike(passes) => {
                let number = value.as_number().and_then(|number| number.as_i64());
                number.is_some_and(passes)
            }
            _ => false,
        }
    }

    fn keys(&self, entries: &[(String, Value)], tally: &mut Tally) {
        if let Self::Record(keys, _) = self {
            for key in *keys {
                let present = entries.iter().any(|(name, _)| key.is_called(name));
                tally.key(key.is_required(), present);
            }
        }
    }

    fn members(&self) -> Vec<Self> {
        self.table()
            .map_or_else(Vec::new, |table| table.members.to_vec())
    }

    fn votes(&self, value: &Value, votes: &mut Votes) {
        for sign in self.table().map_or(&[][..], |table| table.signs) {
            let path = sign.path.iter();
            let path = path.map(|names| |key: &str| names.is_empty() || names.contains(&key));
            if let Some(found) = at_path(value, path) {
                votes.count(found, sign.cases.iter().copied(), sign.loose);
            }
        }
    }
}
