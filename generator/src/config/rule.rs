//! Rules as the configuration states them.

use crate::model::{Constraint, RuleTarget, Tier};
use serde::Deserialize;
use serde::de::Error as _;

/// A rule that an override states.
///
/// In the file: `{ max-chars = 10 }`, `{ minimum = 0 }`, `{ pattern… }`: one key names the rule, and `tier` and
/// `target` may stand beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleSpec {
    /// What must hold.
    pub constraint: Constraint,
    /// Which part of the field's value it is about.
    pub target: RuleTarget,
    /// How binding it is.
    pub tier: Tier,
}

impl<'de> Deserialize<'de> for RuleSpec {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_table(toml::Table::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn from_table(mut table: toml::Table) -> Result<RuleSpec, toml::de::Error> {
    let target = take(&mut table, "target")?.unwrap_or_default();
    let tier = take(&mut table, "tier")?.unwrap_or(Tier::Normative);
    let mut entries = table.into_iter();
    let (Some((key, value)), None) = (entries.next(), entries.next()) else {
        return Err(toml::de::Error::custom(
            "a rule has one key that says what must hold, such as `max-chars = 10`, and may have `tier` and `target`",
        ));
    };
    let name = key.replace('-', "_");
    let mut single = toml::Table::new();
    let value = if matches!(name.as_str(), "minimum" | "maximum") {
        limit(value)
    } else {
        value
    };
    // A rule without parameters is written `unique-items = true`.
    let spec = if value == toml::Value::Boolean(true) {
        toml::Value::String(name)
    } else {
        single.insert(name, value);
        toml::Value::Table(single)
    };
    Ok(RuleSpec {
        constraint: Constraint::deserialize(spec)?,
        target,
        tier,
    })
}

fn take<T: for<'de> Deserialize<'de>>(
    table: &mut toml::Table,
    key: &str,
) -> Result<Option<T>, toml::de::Error> {
    table.remove(key).map(T::deserialize).transpose()
}

/// `minimum = 0` is short for `minimum = { value = "0" }`.
fn limit(value: toml::Value) -> toml::Value {
    let text = match &value {
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) if number.is_finite() => number.to_string(),
        toml::Value::String(text) => text.clone(),
        _ => return value,
    };
    let mut table = toml::Table::new();
    table.insert("value".to_owned(), toml::Value::String(text));
    toml::Value::Table(table)
}

/// The name of a rule's kind in the configuration: `max-chars`, `required-if`.
#[must_use]
pub fn kind(constraint: &Constraint) -> &'static str {
    match constraint {
        Constraint::MinChars(_) => "min-chars",
        Constraint::MaxChars(_) => "max-chars",
        Constraint::Minimum(_) => "minimum",
        Constraint::Maximum(_) => "maximum",
        Constraint::MinItems(_) => "min-items",
        Constraint::MaxItems(_) => "max-items",
        Constraint::UniqueItems => "unique-items",
        Constraint::Format(_) => "format",
        Constraint::Prefix(_) => "prefix",
        Constraint::NotPrefix(_) => "not-prefix",
        Constraint::Charset(_) => "charset",
        Constraint::DecimalPlaces(_) => "decimal-places",
        Constraint::OneOf(_) => "one-of",
        Constraint::RequiredIf { .. } => "required-if",
        Constraint::ExactlyOne(_) => "exactly-one",
        Constraint::AtLeastOne(_) => "at-least-one",
        Constraint::AtMostOne(_) => "at-most-one",
        Constraint::AllOrNone(_) => "all-or-none",
        Constraint::Requires { .. } => "requires",
        Constraint::OnlyIf { .. } => "only-if",
        Constraint::ForbiddenIf { .. } => "forbidden-if",
    }
}

/// All kinds, in the order of [`Constraint`].
pub const KINDS: &[&str] = &[
    "min-chars",
    "max-chars",
    "minimum",
    "maximum",
    "min-items",
    "max-items",
    "unique-items",
    "format",
    "prefix",
    "not-prefix",
    "charset",
    "decimal-places",
    "one-of",
    "required-if",
    "exactly-one",
    "at-least-one",
    "at-most-one",
    "all-or-none",
    "requires",
    "only-if",
    "forbidden-if",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, Format, Limit, Literal};

    fn read(text: &str) -> Result<RuleSpec, toml::de::Error> {
        from_table(text.parse()?)
    }

    #[test]
    fn reads_every_form() {
        for (text, constraint) in [
            ("max-chars = 10", Constraint::MaxChars(10)),
            ("unique-items = true", Constraint::UniqueItems),
            ("format = 'uuid'", Constraint::Format(Format::Uuid)),
            (
                "minimum = -1",
                Constraint::Minimum(Limit {
                    value: "-1".to_owned(),
                    exclusive: false,
                    except: Vec::new(),
                }),
            ),
            (
                "maximum = { value = '0.5', exclusive = true }",
                Constraint::Maximum(Limit {
                    value: "0.5".to_owned(),
                    exclusive: true,
                    except: Vec::new(),
                }),
            ),
            (
                "required-if = { field = 'a', when = { equals = { field = 'b', values = ['c', 1] } } }",
                Constraint::RequiredIf {
                    field: "a".to_owned(),
                    when: Condition::Equals {
                        field: "b".to_owned(),
                        values: vec![Literal::String("c".to_owned()), Literal::Integer(1)],
                    },
                },
            ),
        ] {
            let spec = read(text).unwrap();
            assert_eq!(spec.constraint, constraint, "{text}");
            assert_eq!(spec.tier, Tier::Normative);
            assert!(KINDS.contains(&kind(&spec.constraint)));
        }
    }

    #[test]
    fn reads_tier_and_target() {
        let spec = read("max-chars = 1\ntier = 'descriptive'\ntarget = 'items'").unwrap();
        assert_eq!(
            (spec.tier, spec.target),
            (Tier::Descriptive, RuleTarget::Items)
        );
    }

    #[test]
    fn rejects_the_rest() {
        for text in [
            "",
            "tier = 'normative'",
            "max-chars = -1",
            "max-chars = 'x'",
            "max-chars = 1\nmin-chars = 1",
            "no-such = 1",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
