//! When a constraint between fields applies.

use super::constraint::Scalar;
use super::holds::{Slot, equals, find};
use super::value::Value;

/// When a constraint between fields applies. Fields are named as on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Condition<'a> {
    /// The field has one of these values.
    Equals {
        /// Which field.
        field: &'a str,
        /// The values.
        values: &'a [Scalar<'a>],
    },
    /// The field is present and has none of these values.
    Differs {
        /// Which field.
        field: &'a str,
        /// The values.
        values: &'a [Scalar<'a>],
    },
    /// The field is a list, and one of its items has one of these values.
    Includes {
        /// Which field.
        field: &'a str,
        /// The values.
        values: &'a [Scalar<'a>],
    },
    /// All of the fields are present.
    Present(&'a [&'a str]),
    /// None of the fields is present.
    Absent(&'a [&'a str]),
}

impl Condition<'_> {
    /// Whether it holds of these fields; one that is not among them is absent.
    #[must_use]
    pub fn holds(&self, fields: &[Slot<'_>]) -> bool {
        match self {
            Condition::Equals { field, values } => {
                let value = find(fields, field);
                values.iter().any(|allowed| equals(value, *allowed))
            }
            Condition::Differs { field, values } => {
                let value = find(fields, field);
                value.is_present() && !values.iter().any(|other| equals(value, *other))
            }
            Condition::Includes { field, values } => match find(fields, field) {
                Value::List(list) => (0..list.count())
                    .any(|index| values.iter().any(|one| equals(list.item(index), *one))),
                _ => false,
            },
            Condition::Present(names) => names.iter().all(|name| find(fields, name).is_present()),
            Condition::Absent(names) => names.iter().all(|name| !find(fields, name).is_present()),
        }
    }
}
