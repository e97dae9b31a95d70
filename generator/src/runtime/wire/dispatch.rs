//! Finding the member of a union that a value is.

use super::super::unknown::Unknown;
use super::super::value::Value;
use super::error::ReadError;
use super::member::score;
use super::replay::Replay;
use super::union::{Tag, Union};
use super::value_reader::ValueReader;
use super::value_serde::{ValueVisitor, check_keys};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cmp::Reverse;
use std::fmt;
use std::marker::PhantomData;

/// Reads a union.
///
/// # Errors
/// If no member fits; the error then names every member's reason, nearest first.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(input: D) -> Result<U, D::Error> {
    match U::TABLE.tag {
        Some(tag) => input.deserialize_any(TaggedVisitor(tag, PhantomData)),
        None => best(&Value::deserialize(input)?).map_err(D::Error::custom),
    }
}

/// Reads the value of a key into a field that holds a union, to be settled by [`settle`] when its tag is known.
///
/// # Errors
/// If the input is malformed.
pub fn hold<'de, A: MapAccess<'de>, U: Union>(map: &mut A, field: &mut U) -> Result<(), A::Error> {
    if let Some(held) = U::unknown(Unknown::new(map.next_value()?)) {
        *field = held;
    }
    Ok(())
}

/// Reads the value of a key into an optional field, as [`hold`] does.
///
/// # Errors
/// If the input is malformed.
pub fn hold_optional<'de, A: MapAccess<'de>, U: Union>(
    map: &mut A,
    field: &mut Option<U>,
) -> Result<(), A::Error> {
    let value = map.next_value::<Option<Value>>()?;
    *field = value.and_then(|value| U::unknown(Unknown::new(value)));
    Ok(())
}

/// Reads what [`hold`] has kept, as the member that a tag beside it selects. A tag that is not listed leaves it as it
/// is, and so does a value that the selected member does not fit; without a tag, the best match is taken.
///
/// # Errors
/// If there is no tag, and no member fits.
pub fn settle<U: Union, E: Error>(
    field: &mut U,
    tag: Option<&str>,
    cases: &[(&str, usize)],
) -> Result<(), E> {
    let member = match tag {
        Some(tag) => match cases.iter().find(|(case, _)| *case == tag) {
            Some((_, member)) => Some(*member),
            None => return Ok(()),
        },
        None => None,
    };
    let held = std::mem::replace(field, U::blank());
    let Some(raw) = held.into_unknown() else {
        return Ok(());
    };
    let value = raw.into_inner();
    *field = match member {
        None => best(&value).map_err(E::custom)?,
        Some(member) => match U::read(member, ValueReader::new(&value)) {
            Ok(read) => read,
            Err(reason) => U::unknown(Unknown::new(value)).ok_or_else(|| E::custom(reason))?,
        },
    };
    Ok(())
}

/// Reads what [`hold_optional`] has kept, as [`settle`] does.
///
/// # Errors
/// If the value is not one of the member.
pub fn settle_optional<U: Union, E: Error>(
    field: &mut Option<U>,
    tag: Option<&str>,
    cases: &[(&str, usize)],
) -> Result<(), E> {
    match field {
        Some(field) => settle(field, tag, cases),
        None => Ok(()),
    }
}

/// Reads a value as the member that it fits best.
fn best<U: Union>(value: &Value) -> Result<U, ReadError> {
    let members = U::TABLE.members;
    let mut ranked: Vec<_> = members.iter().enumerate().collect();
    ranked.sort_by_key(|(_, member)| Reverse(score(&member.form, value)));
    let mut reasons = String::new();
    for (index, member) in ranked {
        match U::read(index, ValueReader::new(value)) {
            Ok(found) => return Ok(found),
            Err(reason) => {
                if !reasons.is_empty() {
                    reasons.push_str("; ");
                }
                reasons.push_str(member.name);
                reasons.push_str(": ");
                reasons.push_str(&reason.to_string());
            }
        }
    }
    let name = U::TABLE.name;
    Err(ReadError::custom(format_args!(
        "no member of {name} fits ({reasons})"
    )))
}

/// Reads a tagged union. A tag that comes first is acted on at once; keys before it are kept and read afterwards.
struct TaggedVisitor<U>(Tag, PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for TaggedVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "enum {}", U::TABLE.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let mut before = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let value: Value = map.next_value()?;
            let is_tag = key == self.0.key;
            let member = if is_tag { self.0.select(&value) } else { None };
            before.push((key, value));
            if let Some(member) = member {
                return U::read(member, MapAccessDeserializer::new(Replay::new(before, map)));
            }
            if is_tag {
                return unknown(before, map);
            }
        }
        check_keys(&before)?;
        best(&Value::Object(before)).map_err(A::Error::custom)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<U, E> {
        best(&Value::Bool(value)).map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<U, E> {
        best(&Value::Number(value.into())).map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<U, E> {
        best(&Value::Number(value.into())).map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<U, E> {
        best(&Value::Number(value.into())).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<U, E> {
        best(&Value::String(text.to_owned())).map_err(E::custom)
    }

    fn visit_unit<E: Error>(self) -> Result<U, E> {
        best(&Value::Null).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<U, A::Error> {
        best(&ValueVisitor.visit_seq(seq)?).map_err(A::Error::custom)
    }
}

/// Keeps an object whose tag is not listed.
fn unknown<'de, U: Union, A: MapAccess<'de>>(
    mut entries: Vec<(String, Value)>,
    mut map: A,
) -> Result<U, A::Error> {
    while let Some(entry) = map.next_entry()? {
        entries.push(entry);
    }
    check_keys(&entries)?;
    let raw = Value::Object(entries);
    match U::unknown(Unknown::new(raw)) {
        Some(unknown) => Ok(unknown),
        None => Err(A::Error::custom(format_args!(
            "unknown tag of {}",
            U::TABLE.name
        ))),
    }
}
