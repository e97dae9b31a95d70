//! Finding the member of a union that a value is.

use super::super::unknown::Unknown;
use super::super::value::Value;
use super::member::Form;
use super::replay::Replay;
use super::score::ranked;
use super::union::{Sign, Union};
use super::value_reader::ValueReader;
use super::value_serde::{ValueVisitor, check_keys};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Reads a union. What fits no member is kept as it is.
///
/// # Errors
/// If the input is malformed, or not what the tag says that it is.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(input: D) -> Result<U, D::Error> {
    match U::TABLE.signs.first() {
        Some(tag) if U::TABLE.tagged => input.deserialize_any(TaggedVisitor(*tag, PhantomData)),
        _ => Value::deserialize(input).map(best),
    }
}

/// Reads the value of a key into a field that holds a union, to be settled by [`settle`] when its tag is known.
///
/// # Errors
/// If the input is malformed.
pub fn hold<'de, A: MapAccess<'de>, U: Union>(map: &mut A, field: &mut U) -> Result<(), A::Error> {
    *field = U::unknown(Unknown::new(map.next_value()?));
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
    *field = value.map(|value| U::unknown(Unknown::new(value)));
    Ok(())
}

/// Reads what [`hold`] has kept, as the member that a tag beside it selects; without a tag, as the best match. What
/// is not the member that is selected is left as it is, and so is everything if the tag is not listed.
pub fn settle<U: Union>(field: &mut U, tag: Option<&str>, cases: &[(&str, usize)]) {
    let held = std::mem::replace(field, U::blank());
    let Some(raw) = held.into_unknown() else {
        return;
    };
    let value = raw.into_inner();
    *field = match tag {
        None => best(value),
        Some(tag) => {
            let member = cases.iter().find(|(case, _)| *case == tag);
            let read =
                member.and_then(|(_, member)| U::read(*member, ValueReader::new(&value)).ok());
            read.unwrap_or_else(|| U::unknown(Unknown::new(value)))
        }
    };
}

/// Reads what [`hold_optional`] has kept, as [`settle`] does.
pub fn settle_optional<U: Union>(
    field: &mut Option<U>,
    tag: Option<&str>,
    cases: &[(&str, usize)],
) {
    if let Some(field) = field {
        settle(field, tag, cases);
    }
}

/// Reads a value as the member that it fits best, or keeps it if it fits none.
fn best<U: Union>(value: Value) -> U {
    for member in ranked(&Form::union::<U>(), &value) {
        if let Ok(found) = U::read(member, ValueReader::new(&value)) {
            return found;
        }
    }
    U::unknown(Unknown::new(value))
}

/// Reads a tagged union. A tag that comes first is acted on at once; keys before it are kept and read afterwards.
struct TaggedVisitor<U>(Sign, PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for TaggedVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "enum {}", U::TABLE.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let mut before = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let value: Value = map.next_value()?;
            let member = self.0.is_key(&key).then(|| self.0.select(&value));
            before.push((key, value));
            if let Some(Some(member)) = member {
                return U::read(member, MapAccessDeserializer::new(Replay::new(before, map)));
            }
        }
        check_keys(&before)?;
        Ok(best(Value::Object(before)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<U, E> {
        Ok(best(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<U, E> {
        Ok(best(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<U, E> {
        Ok(best(Value::Number(value.into())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<U, E> {
        Ok(best(value.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<U, E> {
        Ok(best(text.into()))
    }

    fn visit_unit<E: Error>(self) -> Result<U, E> {
        Ok(best(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<U, A::Error> {
        ValueVisitor.visit_seq(seq).map(best)
    }
}
