//! The miner on a text, with a record around it.

use fieldwright::lower::constraints::{Fields, Mined, Sibling, Subject, ValueKind, mine, rules};
use fieldwright::model::{Condition, Constraint, Literal};

/// The fields of the record: those that the sentences of the case files name, and short ones.
const FIELDS: &[(&str, ValueKind)] = &[
    ("a", ValueKind::String),
    ("b", ValueKind::String),
    ("c", ValueKind::String),
    ("email", ValueKind::String),
    ("phone", ValueKind::String),
    ("name", ValueKind::String),
    ("scope", ValueKind::String),
    ("amount", ValueKind::Integer),
    ("isOwner", ValueKind::Boolean),
    ("grantType", ValueKind::Enum { open: false }),
];

/// Kinds of values that a text may be about.
pub(crate) fn kinds() -> Vec<ValueKind> {
    let list = |kind| ValueKind::List(Box::new(kind));
    vec![
        ValueKind::String,
        ValueKind::Integer,
        ValueKind::Number,
        ValueKind::Decimal,
        ValueKind::Boolean,
        ValueKind::Timestamp,
        ValueKind::Record,
        ValueKind::Any,
        ValueKind::Enum { open: true },
        list(ValueKind::String),
        list(ValueKind::Integer),
        list(ValueKind::Record),
        ValueKind::Map(Box::new(ValueKind::String)),
    ]
}

fn fields() -> Fields<'static> {
    let values =
        ["client_credentials", "refresh_token"].map(|value| Literal::String(value.to_owned()));
    let sibling = |(name, kind): &(&'static str, ValueKind)| Sibling {
        name,
        wire: None,
        kind: kind.clone(),
        values: if *name == "grantType" {
            values.to_vec()
        } else {
            Vec::new()
        },
    };
    Fields::new(FIELDS.iter().map(sibling).collect())
}

/// What is mined of a text about a value of this kind.
pub(crate) fn mined(text: &str, kind: &ValueKind, example: Option<&str>) -> Mined {
    let siblings = fields();
    let children = if *kind == ValueKind::Record {
        fields()
    } else {
        Fields::default()
    };
    let subject = Subject {
        text,
        name: "a",
        kind: kind.clone(),
        is_field: *kind != ValueKind::Any,
        siblings: &siblings,
        children: &children,
        example,
        default: Some("5"),
        request_shaped: true,
        flattened_union: false,
    };
    let mined = mine(&subject);
    let again = rules(&subject);
    assert_eq!(
        (&mined.rules, &mined.dropped),
        (&again.rules, &again.dropped),
        "{text:?}"
    );
    mined
}

/// Mines a text, alone and as its own example; how many rules it states.
pub(crate) fn check(text: &str, kind: &ValueKind) -> usize {
    check_with(text, kind, Some(text));
    check_with(text, kind, None)
}

/// The same is mined twice; words stand in the text, and fields in the record.
fn check_with(text: &str, kind: &ValueKind, example: Option<&str>) -> usize {
    let mined = mined(text, kind, example);
    assert_eq!(mined, self::mined(text, kind, example), "{text:?}");
    let dropped = mined.dropped.iter().map(|dropped| &dropped.rule);
    for rule in mined.rules.iter().chain(dropped) {
        assert!(!rule.phrase.is_empty(), "{text:?}");
        stands(text, rule.offset, &rule.phrase);
        for field in named(&rule.constraint) {
            let known = FIELDS.iter().any(|(name, _)| name == field);
            assert!(known, "{field}: {text:?}");
        }
    }
    for phrase in &mined.untaken {
        stands(text, phrase.offset, &phrase.phrase);
    }
    mined.rules.len()
}

fn stands(text: &str, offset: usize, phrase: &str) {
    assert_eq!(
        text.get(offset..offset + phrase.len()),
        Some(phrase),
        "{text:?}"
    );
}

/// The fields that a rule is about.
fn named(constraint: &Constraint) -> Vec<&String> {
    match constraint {
        Constraint::RequiredIf { field, when }
        | Constraint::OnlyIf { field, when }
        | Constraint::ForbiddenIf { field, when } => {
            let mut fields = conditions(when);
            fields.push(field);
            fields
        }
        Constraint::Requires { field, needs } => needs.iter().chain([field]).collect(),
        Constraint::ExactlyOne(fields)
        | Constraint::AtLeastOne(fields)
        | Constraint::AtMostOne(fields)
        | Constraint::AllOrNone(fields) => {
            assert!(fields.len() > 1, "{fields:?}");
            fields.iter().collect()
        }
        _ => Vec::new(),
    }
}

fn conditions(when: &Condition) -> Vec<&String> {
    match when {
        Condition::Equals { field, .. }
        | Condition::Differs { field, .. }
        | Condition::Includes { field, .. } => {
            vec![field]
        }
        Condition::Present(fields) | Condition::Absent(fields) => fields.iter().collect(),
    }
}
