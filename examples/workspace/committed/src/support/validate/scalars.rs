//! Validation of the support module's own types.

use super::super::{
    Always, AlwaysInteger, BigInteger, Bytes, Date, Decimal, Number, Patch, Timestamp,
    Value as Json,
};
use super::Validate;
use super::collect::Collector;
use super::path::At;
use super::value::Value;

impl<T: Validate> Validate for Patch<T> {
    const RECEIVED: bool = T::RECEIVED;

    fn as_value(&self) -> Value<'_> {
        self.value().map_or(Value::Absent, T::as_value)
    }

    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        if let Some(value) = self.value() {
            value.check(at, out);
        }
    }
}

impl Validate for Number {
    fn as_value(&self) -> Value<'_> {
        match self.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => Value::Float(self.as_f64()),
        }
    }
}

impl Validate for Decimal {
    fn as_value(&self) -> Value<'_> {
        Value::Decimal(self.as_str())
    }
}

impl Validate for BigInteger {
    fn as_value(&self) -> Value<'_> {
        Value::Decimal(self.as_str())
    }
}

impl Validate for Timestamp {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }
}

impl Validate for Date {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }
}

impl Validate for Bytes {}

impl Validate for Json {
    fn as_value(&self) -> Value<'_> {
        if self.is_null() {
            Value::Absent
        } else {
            Value::Present
        }
    }
}

impl<const VALUE: bool> Validate for Always<VALUE> {
    fn as_value(&self) -> Value<'_> {
        Value::Bool(VALUE)
    }
}

impl<const VALUE: i64> Validate for AlwaysInteger<VALUE> {
    fn as_value(&self) -> Value<'_> {
        Value::Integer(VALUE)
    }
}
