//! Relations between fields to constraints: names to fields, values to the named field's values.

use super::value::{Fitted, Refusal, tier};
use crate::lower::constraints::grammar::condition::Cond;
use crate::lower::constraints::grammar::fact::{Force, Relation, Whom};
use crate::lower::constraints::grammar::names::{Scope, resolve, same_name};
use crate::lower::constraints::grammar::values::Value;
use crate::lower::constraints::subject::{About, Class, Reason, Sibling, Subject, ValueKind};
use crate::model::{Condition, Constraint, Literal, RuleTarget, Tier};

type Rules = Result<Vec<Fitted>, Refusal>;

const fn refusal(reason: Reason) -> Refusal {
    (Class::Relation, reason)
}

/// The constraints of a relation that `whom` is the subject of.
pub(crate) fn relate(
    relation: &Relation,
    whom: &Whom,
    force: Force,
    subject: &Subject<'_>,
) -> Rules {
    let strength = if force == Force::Described {
        Tier::Documentation
    } else {
        tier(force)
    };
    match relation {
        Relation::AtMostOne(names) => set(names, subject, strength, Constraint::AtMostOne),
        Relation::ExactlyOne(names) => set(names, subject, strength, Constraint::ExactlyOne),
        Relation::AtLeastOne(names) => set(names, subject, strength, Constraint::AtLeastOne),
        Relation::AllOrNone(names) => set(names, subject, strength, Constraint::AllOrNone),
        Relation::Excludes(names) => {
            let own = own_name(whom, subject)?;
            let others = own_fields(names, subject)?;
            let pairs = others.into_iter().filter(|other| *other != own);
            Ok(pairs
                .map(|other| {
                    rule(
                        Constraint::AtMostOne(vec![own.clone(), other]),
                        About::Record,
                        strength,
                    )
                })
                .collect())
        }
        Relation::Mutual(names) => {
            let mut fields = vec![own_name(whom, subject)?];
            fields.extend(own_fields(names, subject)?);
            Ok(vec![rule(
                Constraint::AllOrNone(fields),
                About::Record,
                strength,
            )])
        }
        Relation::Requires(names) => {
            let field = own_name(whom, subject)?;
            let needs = own_fields(names, subject)?;
            Ok(vec![rule(
                Constraint::Requires { field, needs },
                About::Record,
                strength,
            )])
        }
        Relation::RequiredIf(cond) => required(cond, whom, subject, strength),
        Relation::OnlyIf(cond) => {
            let field = own_name(whom, subject)?;
            let when = single(condition(cond, subject)?)?;
            Ok(vec![rule(
                Constraint::OnlyIf {
                    field,
                    when: when.0,
                },
                About::Record,
                strength.max(when.1),
            )])
        }
        Relation::ForbiddenIf(cond) => {
            let field = own_name(whom, subject)?;
            let conditions = condition(cond, subject)?;
            Ok(conditions
                .into_iter()
                .map(|(when, least)| {
                    let field = field.clone();
                    rule(
                        Constraint::ForbiddenIf { field, when },
                        About::Record,
                        strength.max(least),
                    )
                })
                .collect())
        }
    }
}

fn rule(constraint: Constraint, about: About, tier: Tier) -> Fitted {
    Fitted {
        constraint,
        about,
        target: RuleTarget::Value,
        tier,
    }
}

/// A rule about a set of fields of one record.
fn set(
    names: &[String],
    subject: &Subject<'_>,
    strength: Tier,
    make: fn(Vec<String>) -> Constraint,
) -> Rules {
    let (scope, fields) = resolve(subject, names).ok_or(refusal(Reason::UnknownName))?;
    let mut found: Vec<String> = fields.iter().map(|field| field.name.to_owned()).collect();
    found.dedup();
    if found.len() < 2 {
        return Err(refusal(Reason::UnknownName));
    }
    let (about, least) = match scope {
        Scope::Child => (About::Child, Tier::Normative),
        // A sentence about other fields may hold only where this one is given.
        Scope::Own if subject.is_field && !found.iter().any(|name| name == subject.name) => {
            (About::Record, Tier::Descriptive)
        }
        Scope::Own => (About::Record, Tier::Normative),
    };
    Ok(vec![rule(make(found), about, strength.max(least))])
}

/// The field that the sentence is about.
fn own_name(whom: &Whom, subject: &Subject<'_>) -> Result<String, Refusal> {
    match whom {
        Whom::Field(name) => Ok(name.clone()),
        Whom::Value | Whom::Plural if subject.is_field => Ok(subject.name.to_owned()),
        _ => Err(refusal(Reason::UnknownName)),
    }
}

fn own_fields(names: &[String], subject: &Subject<'_>) -> Result<Vec<String>, Refusal> {
    names
        .iter()
        .map(|name| {
            subject
                .siblings
                .find(name)
                .map(|field| field.name.to_owned())
        })
        .collect::<Option<Vec<_>>>()
        .ok_or(refusal(Reason::UnknownName))
}

fn required(cond: &Cond, whom: &Whom, subject: &Subject<'_>, strength: Tier) -> Rules {
    let field = own_name(whom, subject)?;
    if cond.names().iter().any(|name| same_name(name, &field)) {
        return Err(refusal(Reason::Conditional));
    }
    let absent = match cond {
        Cond::Absent(names) => Some(names),
        Cond::AnyAbsent(names) if names.len() == 1 => Some(names),
        _ => None,
    };
    if let Some(names) = absent {
        let mut fields = vec![field];
        fields.extend(own_fields(names, subject)?);
        return Ok(vec![rule(
            Constraint::AtLeastOne(fields),
            About::Record,
            strength,
        )]);
    }
    let conditions = condition(cond, subject)?;
    Ok(conditions
        .into_iter()
        .map(|(when, least)| {
            let field = field.clone();
            rule(
                Constraint::RequiredIf { field, when },
                About::Record,
                strength.max(least),
            )
        })
        .collect())
}

/// A condition in the vocabulary, with the strongest tier that its evidence carries.
type Checked = (Condition, Tier);

fn single(mut conditions: Vec<Checked>) -> Result<Checked, Refusal> {
    match (conditions.pop(), conditions.is_empty()) {
        (Some(one), true) => Ok(one),
        _ => Err(refusal(Reason::NotExpressible)),
    }
}

/// The conditions, any of which makes the rule apply.
fn condition(cond: &Cond, subject: &Subject<'_>) -> Result<Vec<Checked>, Refusal> {
    let each =
        |names: &[String], make: fn(Vec<String>) -> Condition| -> Result<Vec<Checked>, Refusal> {
            let fields = present(names, subject)?;
            Ok(fields
                .into_iter()
                .map(|field| (make(vec![field]), Tier::Normative))
                .collect())
        };
    match cond {
        Cond::Present(names) => Ok(vec![(
            Condition::Present(present(names, subject)?),
            Tier::Normative,
        )]),
        Cond::Absent(names) => Ok(vec![(
            Condition::Absent(present(names, subject)?),
            Tier::Normative,
        )]),
        Cond::AnyPresent(names) => each(names, Condition::Present),
        Cond::AnyAbsent(names) => each(names, Condition::Absent),
        Cond::Equals(name, values) => compared(name, values, subject, false)
            .map(|(field, values, least)| vec![(Condition::Equals { field, values }, least)]),
        Cond::Differs(name, values) => compared(name, values, subject, false)
            .map(|(field, values, least)| vec![(Condition::Differs { field, values }, least)]),
        Cond::Includes(name, values) => compared(name, values, subject, true)
            .map(|(field, values, least)| vec![(Condition::Includes { field, values }, least)]),
    }
}

/// Fields whose presence means something: "if `flag` is set" of a boolean may also mean that it is true.
fn present(names: &[String], subject: &Subject<'_>) -> Result<Vec<String>, Refusal> {
    let fields = own_fields(names, subject)?;
    let flag = fields.iter().any(|name| {
        subject
            .siblings
            .find(name)
            .is_some_and(|field| field.kind == ValueKind::Boolean)
    });
    if flag {
        Err(refusal(Reason::Conditional))
    } else {
        Ok(fields)
    }
}

fn compared(
    name: &str,
    values: &[Value],
    subject: &Subject<'_>,
    list: bool,
) -> Result<(String, Vec<Literal>, Tier), Refusal> {
    let field = subject
        .siblings
        .find(name)
        .ok_or(refusal(Reason::UnknownName))?;
    let kind = match (&field.kind, list) {
        (ValueKind::List(inner), true) => inner.as_ref(),
        (kind, false) => kind,
        (_, true) => return Err(refusal(Reason::WrongKind)),
    };
    let mut least = Tier::Normative;
    let mut literals = Vec::new();
    for value in values {
        let (literal, tier) = literal(value, kind, field).ok_or(refusal(Reason::UnknownValue))?;
        least = least.max(tier);
        literals.push(literal);
    }
    Ok((field.name.to_owned(), literals, least))
}

/// The value as one of the field's values.
fn literal(value: &Value, kind: &ValueKind, field: &Sibling<'_>) -> Option<(Literal, Tier)> {
    if !field.values.is_empty() {
        let exact = field
            .values
            .iter()
            .find(|known| known.to_string() == value.text);
        let found = exact.or_else(|| {
            field
                .values
                .iter()
                .find(|known| same_name(&known.to_string(), &value.text))
        });
        return match (found, kind) {
            (Some(known), _) => Some((known.clone(), Tier::Normative)),
            (None, ValueKind::Enum { open: true }) if value.quoted => {
                Some((Literal::String(value.text.clone()), Tier::Normative))
            }
            (None, _) => None,
        };
    }
    match kind {
        ValueKind::Boolean => value
            .text
            .to_ascii_lowercase()
            .parse()
            .ok()
            .map(|flag| (Literal::Bool(flag), Tier::Normative)),
        ValueKind::Integer | ValueKind::Number => value
            .text
            .parse()
            .ok()
            .map(|number| (Literal::Integer(number), Tier::Normative)),
        ValueKind::String | ValueKind::Enum { .. } => {
            // A bare word may be an adjective: "if status is new".
            let least = if value.quoted {
                Tier::Normative
            } else {
                Tier::Descriptive
            };
            Some((Literal::String(value.text.clone()), least))
        }
        _ => None,
    }
}
