//! How well a value fits the members of a union. The generator judges documented examples with the same code.

use super::super::is_digits;
use super::super::number::Number;
use super::super::value::Value;
use super::key::Literal;
use std::cmp::Reverse;

/// What a scorer asks of a type.
pub trait Look: Copy {
    /// What its values look like.
    fn view(&self) -> View<'_, Self>;

    /// For text and whole numbers with listed values: whether this is one of them.
    fn lists(&self, value: &Value) -> bool;

    /// For records: notes which of its keys are there.
    fn keys(&self, entries: &[(String, Value)], tally: &mut Tally);

    /// For unions: the form of each member.
    fn members(&self) -> Vec<Self>;

    /// For unions: notes what the value says for and against each member.
    fn votes(&self, value: &Value, votes: &mut Votes);
}

/// What the values of a type look like.
#[derive(Clone, Copy, Debug)]
pub enum View<'a, T> {
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
    /// Text of which some is listed.
    ListedText,
    /// A whole number of which some are listed.
    ListedInteger,
    /// A constant.
    Literal(Literal<'a>),
    /// An array of this.
    Array(T),
    /// A map to this.
    Map(T),
    /// An object with keys of its own; whether it keeps others, too.
    Record(bool),
    /// One of several types.
    Union,
    /// `null`, or this.
    Nullable(T),
}

/// How well a value fits: compared from the first field to the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    /// It has the right kind, no required key is missing, no constant is another one, and of an object that has keys,
    /// one is known.
    fits: bool,
    /// How many constants it has.
    constants: usize,
    /// Whether the member says what its values look like.
    typed: bool,
    /// How many keys it has that are known.
    known: usize,
    /// How many required keys it has.
    required: usize,
    /// How closely a scalar is described: a listed value more than text, text more than a list that lacks it.
    close: u8,
}

impl Score {
    const FITS: Self = Self {
        fits: true,
        constants: 0,
        typed: true,
        known: 0,
        required: 0,
        close: 1,
    };

    fn of_kind(kind: bool) -> Self {
        if kind { Self::FITS } else { Self::default() }
    }

    fn close(kind: bool, close: u8) -> Self {
        Self {
            close,
            ..Self::of_kind(kind)
        }
    }

    /// Whether a value that this member cannot hold after all may go to the other one.
    const fn yields_to(&self, other: &Self) -> bool {
        !other.typed || (self.constants == other.constants && self.known == other.known)
    }
}

/// Counts the keys of a record that are there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    known: usize,
    required: usize,
    lacks: bool,
}

impl Tally {
    /// Notes a key.
    pub fn key(&mut self, required: bool, present: bool) {
        self.known += usize::from(present);
        self.required += usize::from(required && present);
        self.lacks |= required && !present;
    }

    fn score(self, entries: usize, open: bool) -> Score {
        Score {
            fits: !self.lacks && (self.known > 0 || open || entries == 0),
            known: self.known,
            required: self.required,
            ..Score::FITS
        }
    }
}

/// What a value says for and against each member of a union.
#[derive(Clone, Debug)]
pub struct Votes(Vec<Vote>);

#[derive(Clone, Copy, Debug, Default)]
struct Vote {
    constants: usize,
    against: bool,
}

impl Votes {
    /// Nothing was said yet.
    fn new(members: usize) -> Self {
        Self(vec![Vote::default(); members])
    }

    /// Counts a value that was found where members list their values: for those that list it, and against the others,
    /// but for those that are `loose` about it.
    pub fn count<'l>(
        &mut self,
        found: &Value,
        cases: impl Iterator<Item = (Literal<'l>, usize)>,
        loose: &[usize],
    ) {
        let mut heard = vec![None; self.0.len()];
        for (literal, member) in cases {
            if let Some(heard) = heard.get_mut(member) {
                *heard = Some(heard.unwrap_or(false) || literal.is(found));
            }
        }
        for (member, (vote, heard)) in self.0.iter_mut().zip(heard).enumerate() {
            match heard {
                Some(true) => vote.constants += 1,
                Some(false) => vote.against |= !loose.contains(&member),
                None => {}
            }
        }
    }
}

/// The value at a path of keys, each given by whether a key is one. Lists are looked at through their first item;
/// `null` is no value.
pub fn at_path<K: Fn(&str) -> bool>(
    value: &Value,
    path: impl Iterator<Item = K>,
) -> Option<&Value> {
    let mut value = value;
    for is_key in path {
        while let Value::Array(items) = value {
            value = items.first()?;
        }
        let mut entries = value.as_object()?.iter();
        value = entries.find(|(key, _)| is_key(key)).map(|(_, v)| v)?;
    }
    (!value.is_null()).then_some(value)
}

/// Lists, maps and unions inside each other are looked at this deep.
const MAX_DEPTH: u8 = 4;

/// The members of a union that a value may be read as, the best first.
pub fn ranked<T: Look>(union: &T, value: &Value) -> Vec<usize> {
    let scores = scores(union, value, 0);
    let best = scores.iter().max().copied().unwrap_or_default();
    let mut ranked: Vec<_> = scores
        .into_iter()
        .enumerate()
        .filter(|(_, score)| score.fits && best.yields_to(score))
        .collect();
    ranked.sort_by_key(|(_, score)| Reverse(*score));
    ranked.into_iter().map(|(index, _)| index).collect()
}

fn scores<T: Look>(union: &T, value: &Value, depth: u8) -> Vec<Score> {
    let members = union.members();
    let mut votes = Votes::new(members.len());
    union.votes(value, &mut votes);
    let rate = |(member, vote): (&T, &Vote)| {
        let score = if vote.against {
            Score::default()
        } else {
            score(member, value, depth)
        };
        // A union inside counts for itself what was counted here.
        Score {
            constants: score.constants.max(vote.constants),
            ..score
        }
    };
    members.iter().zip(&votes.0).map(rate).collect()
}

/// Rates a value.
fn score<T: Look>(form: &T, value: &Value, depth: u8) -> Score {
    let listed = |kind: bool| Score::close(kind, if form.lists(value) { 2 } else { 0 });
    match (form.view(), value) {
        (View::Union, _) if depth > MAX_DEPTH => Score::default(),
        _ if depth > MAX_DEPTH => Score::FITS,
        (View::Any, _) => Score {
            typed: false,
            ..Score::FITS
        },
        (View::Nullable(_), Value::Null) => Score::FITS,
        (View::Nullable(inner), _) => score(&inner, value, depth),
        (View::Bool, _) => Score::of_kind(value.as_bool().is_some()),
        (View::Number, _) => Score::of_kind(value.as_number().is_some()),
        (View::Decimal, _) => {
            Score::of_kind(value.as_number().is_some() || value.as_str().is_some())
        }
        (View::BigInteger, Value::Number(number)) => {
            let plain = !matches!(number, Number::Float(_));
            Score::close(plain || number.as_i64().is_some(), u8::from(plain))
        }
        (View::BigInteger, Value::String(text)) => Score::close(is_digits(text), 2),
        (View::Text, _) => Score::of_kind(value.as_str().is_some()),
        (View::Integer, Value::Number(number)) => {
            let plain = matches!(number, Number::Integer(_));
            Score::close(number.as_i64().is_some(), if plain { 2 } else { 0 })
        }
        (View::ListedText, Value::String(_)) => listed(true),
        (View::ListedInteger, Value::Number(number)) => listed(number.as_i64().is_some()),
        (View::Literal(literal), _) => Score {
            constants: 1,
            ..Score::of_kind(literal.is(value))
        },
        (View::Array(item), Value::Array(items)) => {
            let items = items.iter().map(|value| score(&item, value, depth + 1));
            items.min().unwrap_or(Score::FITS)
        }
        (View::Map(inner), Value::Object(entries)) => {
            let values = entries.iter().map(|(_, v)| score(&inner, v, depth + 1));
            Score {
                known: 0,
                required: 0,
                ..values.min().unwrap_or(Score::FITS)
            }
        }
        (View::Record(open), Value::Object(entries)) => {
            let mut tally = Tally::default();
            form.keys(entries, &mut tally);
            tally.score(entries.len(), open)
        }
        (View::Union, _) => {
            let scores = scores(form, value, depth + 1);
            scores.into_iter().max().unwrap_or_default()
        }
        _ => Score::default(),
    }
}
