//! What a check sees of a value.

use super::path::Step;

/// A value, as far as constraints look at it.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Nothing, or null.
    Absent,
    /// Something that only its presence can be checked of.
    Present,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// A decimal number, as text.
    Decimal(&'a str),
    /// Text.
    Text(&'a str),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Map),
}

impl Value<'_> {
    /// Whether there is a value.
    #[must_use]
    pub const fn is_present(&self) -> bool {
        !matches!(self, Value::Absent)
    }
}

/// A list of values.
pub trait List {
    /// How many items it has.
    fn count(&self) -> usize;
    /// The item at `index`; absent if there is none.
    fn item(&self, index: usize) -> Value<'_>;
}

/// A map of values.
pub trait Map {
    /// How many entries it has.
    fn count(&self) -> usize;
    /// Calls `visit` with each key and its value.
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>));
}

/// Calls `visit` with each item of a list or each value of a map, and the step to it.
pub(super) fn each_item(value: Value<'_>, visit: &mut dyn FnMut(Step<'_>, Value<'_>)) {
    match value {
        Value::List(list) => {
            for index in 0..list.count() {
                visit(Step::Index(index), list.item(index));
            }
        }
        Value::Map(map) => map.each(&mut |key, value| visit(Step::Key(key), value)),
        _ => {}
    }
}

/// Calls `visit` with each key of a map.
pub(super) fn each_key(value: Value<'_>, visit: &mut dyn FnMut(Step<'_>, Value<'_>)) {
    if let Value::Map(map) = value {
        map.each(&mut |key, _| visit(Step::Key(key), Value::Text(key)));
    }
}
