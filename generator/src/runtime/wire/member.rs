//! How well a value fits a member of a union.

use super::super::number::Number;
use super::super::value::Value;
use super::integer_enum::IntegerEnum;
use super::key::{Key, Literal};
use super::record::Record;
use super::text_enum::TextEnum;
use super::union::{Union, UnionTable, table_of};
use std::cmp::Reverse;

/// What a member looks like.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The name of its variant, for error messages.
    pub name: &'static str,
    /// What its values look like.
    pub form: Form,
}

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
    /// Text.
    Text,
    /// Text that passes this test more often than not.
    TextLike(fn(&str) -> bool),
    /// A whole number that passes this test more often than not.
    IntegerLike(fn(i64) -> bool),
    /// A constant.
    Literal(Literal),
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
}

/// How well a value fits: compared from the first field to the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// It has the right kind.
    kind: bool,
    /// No required key is missing, no constant is another one.
    fits: bool,
    /// How many constants it has.
    constants: usize,
    /// How many required keys it has.
    required: usize,
    /// How many keys it has that are known.
    known: usize,
    /// How many keys it has that are not.
    others: Reverse<usize>,
    /// Whether it is as special as the member asks for: a listed value, a whole number.
    special: bool,
}

impl Score {
    const KIND: Self = Self {
        kind: true,
        fits: true,
        constants: 0,
        required: 0,
        known: 0,
        others: Reverse(0),
        special: false,
    };

    fn of_kind(kind: bool) -> Self {
        if kind { Self::KIND } else { Self::default() }
    }

    fn special(kind: bool, special: bool) -> Self {
        Self {
            special: kind && special,
            ..Self::of_kind(kind)
        }
    }
}

/// Rates a value.
pub(super) fn score(form: &Form, value: &Value) -> Score {
    match (form, value) {
        (Form::Any, _) | (Form::Nullable(_), Value::Null) => Score::KIND,
        (Form::Bool, _) => Score::of_kind(value.as_bool().is_some()),
        (Form::Number, _) => Score::of_kind(value.as_number().is_some()),
        (Form::Text, _) => Score::of_kind(value.as_str().is_some()),
        (Form::Integer, _) => {
            let whole = value.as_number().and_then(|n| n.as_i64()).is_some();
            Score::special(whole, true)
        }
        (Form::TextLike(passes), Value::String(text)) => Score::special(true, passes(text)),
        (Form::IntegerLike(passes), Value::Number(number)) => {
            let whole = number.as_i64();
            Score::special(whole.is_some(), whole.is_some_and(passes))
        }
        (Form::Literal(literal), _) => constant(*literal, value),
        (Form::Array(form), Value::Array(items)) => {
            items.first().map_or(Score::KIND, |item| score(form, item))
        }
        (Form::Map(form), Value::Object(entries)) => {
            let first = entries.first();
            first.map_or(Score::KIND, |(_, value)| Score {
                constants: 0,
                required: 0,
                known: 0,
                others: Reverse(0),
                ..score(form, value)
            })
        }
        (Form::Record(keys, open), Value::Object(entries)) => record(keys, *open, entries),
        (Form::Union(table), _) => {
            let members = table().members.iter();
            members
                .map(|member| score(&member.form, value))
                .max()
                .unwrap_or_default()
        }
        (Form::Nullable(form), _) => score(form, value),
        _ => Score::default(),
    }
}

fn constant(literal: Literal, value: &Value) -> Score {
    let same = literal.is(value);
    let kind = match literal {
        Literal::Bool(_) => value.as_bool().is_some(),
        Literal::Integer(_) => matches!(value, Value::Number(Number::Integer(_))),
        Literal::Text(_) => value.as_str().is_some(),
    };
    Score {
        kind,
        fits: same,
        constants: usize::from(same),
        ..Score::default()
    }
}

fn record(keys: &[Key], open: bool, entries: &[(String, Value)]) -> Score {
    let mut score = Score::KIND;
    for key in keys {
        let entry = entries.iter().find(|(name, _)| key.is_called(name));
        let Some((_, value)) = entry else {
            score.fits &= !key.is_required();
            continue;
        };
        score.known += 1;
        score.required += usize::from(key.is_required());
        if let Some(literal) = key.literal() {
            score.fits &= literal.is(value);
            score.constants += usize::from(literal.is(value));
        }
    }
    if !open {
        score.others = Reverse(entries.len().saturating_sub(score.known));
    }
    score
}

/// Whether text looks like a date and time.
#[must_use]
pub fn is_timestamp(text: &str) -> bool {
    let separator = text.as_bytes().get(10);
    matches!(separator, Some(b'T' | b't' | b' ')) && text.get(..10).is_some_and(is_date)
}

/// Whether text looks like a calendar date.
#[must_use]
pub fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
