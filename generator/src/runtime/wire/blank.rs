//! Placeholders for required fields while their record is being read.

use super::super::unknown::Unknown;
use super::super::value::Value;
use std::collections::BTreeMap;

/// A cheap value that stands in a required field until its key is read. It is never seen from outside: a record with
/// a missing field is not returned.
pub trait Blank: Sized {
    /// The placeholder. It allocates nothing, unless it has to be boxed.
    fn blank() -> Self;
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

impl Blank for i64 {
    fn blank() -> Self {
        0
    }
}

impl Blank for f64 {
    fn blank() -> Self {
        0.0
    }
}

impl Blank for String {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl Blank for Unknown<Value> {
    fn blank() -> Self {
        Self::new(Value::Null)
    }
}

/// The placeholder of any type.
#[must_use]
pub fn blank<T: Blank>() -> T {
    T::blank()
}
