//! A map of which the first entries were read already.

use super::super::value::Value;
use super::value_reader::ValueReader;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess};
use std::vec;

/// Gives out entries that were read already, then the rest of the input.
pub(super) struct Replay<A> {
    before: vec::IntoIter<(String, Value)>,
    /// The value of the key that was given out last, if it was read already.
    value: Option<Value>,
    rest: A,
}

impl<A> Replay<A> {
    pub(super) fn new(before: Vec<(String, Value)>, rest: A) -> Self {
        Self {
            before: before.into_iter(),
            value: None,
            rest,
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.before.next() {
            Some((key, value)) => {
                self.value = Some(value);
                seed.deserialize(key.into_deserializer()).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed
                .deserialize(ValueReader::new(&value))
                .map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}
