//! Validation of the standard types that fields are made of.

use super::Validate;
use super::collect::Collector;
use super::path::At;
use super::value::{List, Map, Value};
use std::collections::BTreeMap;

impl Validate for bool {
    fn as_value(&self) -> Value<'_> {
        Value::Bool(*self)
    }
}

impl Validate for i64 {
    fn as_value(&self) -> Value<'_> {
        Value::Integer(*self)
    }
}

impl Validate for f64 {
    fn as_value(&self) -> Value<'_> {
        Value::Float(*self)
    }
}

impl Validate for str {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Validate for String {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl<T: Validate> Validate for Option<T> {
    const RECEIVED: bool = T::RECEIVED;

    fn as_value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, T::as_value)
    }

    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        if let Some(value) = self {
            value.check(at, out);
        }
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    const RECEIVED: bool = T::RECEIVED;

    fn as_value(&self) -> Value<'_> {
        T::as_value(self)
    }

    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        T::check(self, at, out);
    }
}

impl<T: Validate> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, T::as_value)
    }
}

impl<T: Validate> Validate for Vec<T> {
    const RECEIVED: bool = T::RECEIVED;

    fn as_value(&self) -> Value<'_> {
        Value::List(self)
    }

    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        for (index, item) in self.iter().enumerate() {
            out.inside(&at.index(index), item);
        }
    }
}

impl<T: Validate> Map for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>)) {
        for (key, value) in self {
            visit(key, value.as_value());
        }
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    const RECEIVED: bool = T::RECEIVED;

    fn as_value(&self) -> Value<'_> {
        Value::Map(self)
    }

    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        for (key, value) in self {
            out.inside(&at.key(key), value);
        }
    }
}
