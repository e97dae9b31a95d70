//! Numbers as APIs write them: `30.0` where a whole number is meant, `30` where a fraction may be.

use super::super::patch::Patch;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A number, or something that holds numbers.
pub trait Numeric: Sized {
    /// Reads it. An integral float is a whole number, a whole number is a float.
    ///
    /// # Errors
    /// If the input has something else, or a number that does not fit.
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error>;

    /// Writes it. An integral float is written as a whole number.
    ///
    /// # Errors
    /// If the serializer fails.
    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error>;
}

/// Reads the value of a key into a field that holds numbers.
///
/// # Errors
/// If the value is not one that the field can have.
pub fn fill_number<'de, A: MapAccess<'de>, T: Numeric>(
    map: &mut A,
    field: &mut T,
) -> Result<(), A::Error> {
    *field = map.next_value_seed(Read::new())?;
    Ok(())
}

/// Reads the value of a key into a map of further keys that holds numbers.
///
/// # Errors
/// If the value is not one that the map can have, or if the key was there before.
pub fn insert_number<'de, A: MapAccess<'de>, T: Numeric>(
    map: &mut A,
    key: String,
    others: &mut BTreeMap<String, T>,
) -> Result<(), A::Error> {
    super::record::add_read(others, key, map.next_value_seed(Read::new()))
}

/// Reads something that holds numbers.
///
/// # Errors
/// If the input has something else, or a number that does not fit.
pub fn read_number<'de, T: Numeric, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    T::read(input)
}

/// Writes something that holds numbers.
///
/// # Errors
/// If the serializer fails.
pub fn write_number<T: Numeric, S: Serializer>(value: &T, output: S) -> Result<S::Ok, S::Error> {
    value.write(output)
}

/// Makes serde read through [`Numeric::read`].
pub(super) struct Read<T>(PhantomData<T>);

impl<T> Read<T> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Numeric> DeserializeSeed<'de> for Read<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<T, D::Error> {
        T::read(input)
    }
}

/// Makes serde write through [`Numeric::write`].
pub(super) struct Written<'a, T>(pub(super) &'a T);

impl<T: Numeric> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.0.write(output)
    }
}

impl Numeric for i64 {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_i64(IntegerVisitor)
    }

    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_i64(*self)
    }
}

impl Numeric for f64 {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(input)
    }

    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match integral(*self) {
            Some(whole) => output.serialize_i64(whole),
            None => output.serialize_f64(*self),
        }
    }
}

impl<T: Numeric> Numeric for Option<T> {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_option(OptionVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => output.serialize_some(&Written(value)),
            None => output.serialize_none(),
        }
    }
}

impl<T: Numeric> Numeric for Patch<T> {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Option::<T>::read(input).map(Self::from)
    }

    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            Some(value) => output.serialize_some(&Written(value)),
            None => output.serialize_none(),
        }
    }
}

impl<T: Numeric> Numeric for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_seq(VecVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_seq(self.iter().map(Written))
    }
}

impl<T: Numeric> Numeric for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(MapVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
    }
}

/// The whole number that a float is, if it is one that fits.
pub(crate) fn integral(value: f64) -> Option<i64> {
    /// 2^63, the first whole number that does not fit.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let whole = value.fract() == 0.0 && value.abs() < LIMIT;
    let negative_zero = value == 0.0 && value.is_sign_negative();
    // Checked just above: the value is whole and in range.
    #[expect(clippy::cast_possible_truncation)]
    (whole && !negative_zero).then_some(value as i64)
}

struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("i64")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        integral(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }
}

struct OptionVisitor<T>(PhantomData<T>);

impl<'de, T: Numeric> Visitor<'de> for OptionVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
        T::read(input).map(Some)
    }
}

struct VecVisitor<T>(PhantomData<T>);

impl<'de, T: Numeric> Visitor<'de> for VecVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Read::new())? {
            items.push(item);
        }
        Ok(items)
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Numeric> Visitor<'de> for MapVisitor<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            entries.insert(key, map.next_value_seed(Read::new())?);
        }
        Ok(entries)
    }
}
