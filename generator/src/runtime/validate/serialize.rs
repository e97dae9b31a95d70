//! Violations for machines.

use super::condition::Condition;
use super::constraint::{Charset, Constraint, Limit, Scalar};
use super::violation::{Provenance, Violation, Violations};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// A list of objects, in document order.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

/// `{"pointer", "code", "message", "constraint": {parameters}, "actual"?, "source": {"page", "line", "phrase", "tier"}}`.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = 5 + usize::from(self.actual.is_some());
        let mut out = serializer.serialize_struct("Violation", fields)?;
        out.serialize_field("pointer", &self.pointer)?;
        out.serialize_field("code", self.code())?;
        out.serialize_field("message", &Message(self.constraint))?;
        out.serialize_field("constraint", self.constraint)?;
        match &self.actual {
            Some(actual) => out.serialize_field("actual", actual)?,
            None => out.skip_field("actual")?,
        }
        out.serialize_field("source", self.source)?;
        out.end()
    }
}

struct Message<'a>(&'a Constraint<'a>);

impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

impl Serialize for Provenance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Provenance", 4)?;
        out.serialize_field("page", self.page)?;
        out.serialize_field("line", &self.line)?;
        out.serialize_field("phrase", self.phrase)?;
        out.serialize_field("tier", self.tier.as_str())?;
        out.end()
    }
}

/// The parameters, as an object.
impl Serialize for Constraint<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        match self {
            Constraint::MinChars(n) | Constraint::MinItems(n) => out.serialize_entry("min", n)?,
            Constraint::MaxChars(n) | Constraint::MaxItems(n) => out.serialize_entry("max", n)?,
            Constraint::Minimum(limit) => write_limit(&mut out, "min", limit)?,
            Constraint::Maximum(limit) => write_limit(&mut out, "max", limit)?,
            Constraint::UniqueItems => {}
            Constraint::Format(format) => out.serialize_entry("format", format.as_str())?,
            Constraint::Prefix(text) | Constraint::NotPrefix(text) => {
                out.serialize_entry("prefix", text)?;
            }
            Constraint::Charset(set) => write_charset(&mut out, set)?,
            Constraint::DecimalPlaces(n) | Constraint::MaxDepth(n) => {
                out.serialize_entry("max", n)?;
            }
            Constraint::OneOf(values) => out.serialize_entry("values", values)?,
            Constraint::RequiredIf { field, when }
            | Constraint::OnlyIf { field, when }
            | Constraint::ForbiddenIf { field, when } => {
                out.serialize_entry("field", field)?;
                out.serialize_entry("when", when)?;
            }
            Constraint::Requires { field, needs } => {
                out.serialize_entry("field", field)?;
                out.serialize_entry("needs", needs)?;
            }
            Constraint::ExactlyOne(names)
            | Constraint::AtLeastOne(names)
            | Constraint::AtMostOne(names)
            | Constraint::AllOrNone(names) => out.serialize_entry("fields", names)?,
        }
        out.end()
    }
}

impl Serialize for Condition<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        match self {
            Condition::Equals { field, values } => {
                out.serialize_entry("field", field)?;
                out.serialize_entry("is", values)?;
            }
            Condition::Differs { field, values } => {
                out.serialize_entry("field", field)?;
                out.serialize_entry("is_not", values)?;
            }
            Condition::Includes { field, values } => {
                out.serialize_entry("field", field)?;
                out.serialize_entry("includes", values)?;
            }
            Condition::Present(names) => out.serialize_entry("present", names)?,
            Condition::Absent(names) => out.serialize_entry("absent", names)?,
        }
        out.end()
    }
}

impl Serialize for Scalar<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Scalar::Bool(value) => serializer.serialize_bool(*value),
            Scalar::Integer(value) => serializer.serialize_i64(*value),
            Scalar::Float(value) => serializer.serialize_f64(*value),
            Scalar::Text(value) => serializer.serialize_str(value),
        }
    }
}

fn write_limit<M: SerializeMap>(out: &mut M, key: &str, limit: &Limit<'_>) -> Result<(), M::Error> {
    out.serialize_entry(key, &limit.value)?;
    out.serialize_entry("exclusive", &limit.exclusive)?;
    if limit.except.is_empty() {
        Ok(())
    } else {
        out.serialize_entry("except", limit.except)
    }
}

fn write_charset<M: SerializeMap>(out: &mut M, set: &Charset<'_>) -> Result<(), M::Error> {
    out.serialize_entry("lowercase", &set.lowercase)?;
    out.serialize_entry("uppercase", &set.uppercase)?;
    out.serialize_entry("digits", &set.digits)?;
    out.serialize_entry("unicode_letters", &set.unicode_letters)?;
    out.serialize_entry("others", set.others)
}
