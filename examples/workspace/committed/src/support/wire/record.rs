//! Reading and writing of records: one visitor for all of them, driven by a table of keys.

use super::blank::Blank;
use super::fields::Fields;
use super::key::{Found, Key, KeySeed, Seen};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::marker::PhantomData;

/// A record: what its keys are, and how the value of each is read and written.
pub trait Record: Blank {
    /// The Rust name, for error messages.
    const NAME: &'static str;

    /// The keys, in the order of the fields.
    const KEYS: &'static [Key];

    /// Whether keys that are not in [`Self::KEYS`] are kept.
    const KEEPS_OTHERS: bool = false;

    /// Reads the value of the key with this index.
    ///
    /// # Errors
    /// If the value is not one that the field can have.
    fn read<'de, A: MapAccess<'de>>(&mut self, key: usize, map: &mut A) -> Result<(), A::Error> {
        let _ = key;
        skip(map)
    }

    /// Reads the value of a key that is not in [`Self::KEYS`].
    ///
    /// # Errors
    /// If the value is not one that such a key can have, or if the key was there before.
    fn read_other<'de, A: MapAccess<'de>>(
        &mut self,
        key: String,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let _ = key;
        skip(map)
    }

    /// Settles what had to wait until all keys were read.
    fn finish(&mut self) {}

    /// Writes the fields, in order.
    fn write<M: SerializeMap>(&self, out: &mut Fields<M>) {
        let _ = out;
    }
}

/// Reads a record.
///
/// # Errors
/// If a field is missing, given twice, or has a value that it cannot have.
pub fn read_record<'de, R: Record, D: Deserializer<'de>>(input: D) -> Result<R, D::Error> {
    input.deserialize_map(RecordVisitor(PhantomData))
}

/// Writes a record.
///
/// # Errors
/// If the serializer fails.
pub fn write_record<R: Record, S: Serializer>(record: &R, output: S) -> Result<S::Ok, S::Error> {
    let mut out = Fields::new(output.serialize_map(None)?);
    record.write(&mut out);
    out.end()
}

/// Reads the value of a key into the field.
///
/// # Errors
/// If the value is not one that the field can have.
pub fn fill<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    field: &mut T,
) -> Result<(), A::Error> {
    *field = map.next_value()?;
    Ok(())
}

/// Reads the value of a key into a map of further keys.
///
/// # Errors
/// If the value is not one that the map can have, or if the key was there before. The value is not told: who knows what
/// a key that the docs do not list stands for.
pub fn insert<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    key: String,
    others: &mut BTreeMap<String, T>,
) -> Result<(), A::Error> {
    add_read(others, key, map.next_value())
}

/// Adds what was read for a key, unless its key is there. An error does not tell the value.
pub(super) fn add_read<T, E: Error>(
    others: &mut BTreeMap<String, T>,
    key: String,
    read: Result<T, E>,
) -> Result<(), E> {
    let value =
        read.map_err(|_| E::custom(format_args!("`{key}` has a value that it cannot have")))?;
    match others.entry(key) {
        Entry::Vacant(entry) => {
            entry.insert(value);
            Ok(())
        }
        Entry::Occupied(entry) => {
            let key = entry.key();
            Err(E::custom(format_args!("duplicate field `{key}`")))
        }
    }
}

/// Skips the value of a key.
///
/// # Errors
/// If the input is malformed.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(|_| ())
}

struct RecordVisitor<R>(PhantomData<R>);

impl<'de, R: Record> Visitor<'de> for RecordVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", R::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<R, A::Error> {
        let mut record = R::blank();
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(found) = map.next_key_seed(KeySeed::new(R::KEYS, next, R::KEEPS_OTHERS))? {
            match found {
                Found::Key(index) => {
                    if seen.insert(index) {
                        return Err(A::Error::duplicate_field(name(R::KEYS, index)));
                    }
                    next = index + 1;
                    let read = record.read(index, &mut map);
                    read.map_err(|error| discreet(R::KEYS, index, error))?;
                }
                Found::Kept(key) => record.read_other(key, &mut map)?,
                Found::Skipped => skip(&mut map)?,
            }
        }
        if let Some(missing) = seen.first_missing(R::KEYS) {
            return Err(A::Error::missing_field(missing));
        }
        record.finish();
        Ok(record)
    }
}

/// Why the value of a key could not be read. What was read stays out of it if that is secret.
fn discreet<E: Error>(keys: &[Key], index: usize, error: E) -> E {
    match keys.get(index) {
        Some(key) if key.is_secret() => E::custom(format_args!(
            "`{}` has a value that it cannot have",
            key.name()
        )),
        _ => error,
    }
}

fn name(keys: &[Key], index: usize) -> &'static str {
    keys.get(index).map_or("", Key::name)
}
