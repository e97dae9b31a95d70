//! Facts to constraints: fitted to the kind of value, or refused with a reason.

use super::bound::fit_bound;
use super::gate::Around;
use super::relate;
use crate::lower::constraints::grammar::bound::Bound;
use crate::lower::constraints::grammar::fact::{Fact, Force, Said, Whom};
use crate::lower::constraints::grammar::noun::Noun;
use crate::lower::constraints::grammar::values::Value;
use crate::lower::constraints::subject::{About, Class, Reason, Subject, ValueKind};
use crate::model::{Constraint, Format, Literal, RuleTarget, Tier};

/// A constraint that fits the value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    pub(crate) constraint: Constraint,
    pub(crate) about: About,
    pub(crate) target: RuleTarget,
    pub(crate) tier: Tier,
}

/// What a fact was refused for.
pub(crate) type Refusal = (Class, Reason);

/// The value that a fact is about.
#[derive(Clone)]
pub(crate) struct Aim<'s> {
    pub(crate) kind: &'s ValueKind,
    pub(crate) about: About,
    pub(crate) target: RuleTarget,
}

/// The constraints that the facts of one statement make, and the facts that were refused.
pub(crate) fn fit(
    said: &[Said],
    subject: &Subject<'_>,
    around: Around<'_>,
) -> (Vec<Fitted>, Vec<Refusal>) {
    let mut fitted = Vec::new();
    let mut refused = Vec::new();
    let characters = said.iter().any(|said| matches!(&said.fact, Fact::Bound(bound) if matches!(bound.noun, Noun::Characters(_))));
    for one in said {
        let result = match &one.fact {
            Fact::Default(_) => continue,
            Fact::Relation(relation) => relate::relate(relation, &one.whom, one.force, subject),
            fact => {
                let spoken = Spoken {
                    said: one,
                    subject,
                    characters,
                    around,
                };
                fit_one(fact, spoken)
            }
        };
        match result {
            Ok(mut constraints) => fitted.append(&mut constraints),
            Err(refusal) => refused.push(refusal),
        }
    }
    (fitted, refused)
}

/// Something that was said, and what it was said of.
#[derive(Clone, Copy)]
pub(crate) struct Spoken<'s> {
    pub(crate) said: &'s Said,
    pub(crate) subject: &'s Subject<'s>,
    /// Whether another part of the statement counts characters.
    pub(crate) characters: bool,
    pub(crate) around: Around<'s>,
}

fn fit_one(fact: &Fact, spoken: Spoken<'_>) -> Result<Vec<Fitted>, Refusal> {
    let Spoken { said, subject, .. } = spoken;
    let aim =
        aim(&said.whom, subject).ok_or((class_of(fact, &subject.kind), Reason::UnknownName))?;
    let constraints = match fact {
        Fact::Bound(bound) => return fit_bound(bound, spoken, &aim),
        Fact::NotEmpty => not_empty(&aim)?,
        Fact::Unique => unique(&aim)?,
        Fact::Values(values) => return allowed(values, said, &aim),
        Fact::Inexpressible => return Err((Class::Format, Reason::NotExpressible)),
        Fact::Format(format) => return named_format(*format, said, &aim),
        Fact::Prefix(prefix) => Constraint::Prefix(prefix.clone()),
        Fact::NotPrefix(prefix) => Constraint::NotPrefix(prefix.clone()),
        Fact::Charset(set) => Constraint::Charset(set.clone()),
        Fact::Default(_) | Fact::Relation(_) => return Ok(Vec::new()),
    };
    let aim = match fact {
        Fact::NotEmpty | Fact::Unique => aim,
        _ => text_aim(aim).ok_or((Class::Format, Reason::WrongKind))?,
    };
    Ok(vec![aim.rule(constraints, tier(said.force))])
}

impl Aim<'_> {
    pub(crate) fn rule(&self, constraint: Constraint, tier: Tier) -> Fitted {
        Fitted {
            constraint,
            about: self.about.clone(),
            target: self.target,
            tier,
        }
    }
}

/// How binding words of this force are.
pub(crate) const fn tier(force: Force) -> Tier {
    match force {
        Force::Must | Force::Stated | Force::May => Tier::Normative,
        Force::Should | Force::Described => Tier::Descriptive,
    }
}

fn class_of(fact: &Fact, kind: &ValueKind) -> Class {
    match fact {
        Fact::Bound(bound) => bound_class(bound, kind),
        Fact::NotEmpty => Class::Length,
        Fact::Unique => Class::Uniqueness,
        Fact::Values(_) => Class::Values,
        Fact::Relation(_) => Class::Relation,
        _ => Class::Format,
    }
}

pub(crate) fn bound_class(bound: &Bound, kind: &ValueKind) -> Class {
    match (&bound.noun, kind) {
        (Noun::Characters(_) | Noun::Digits, _) | (Noun::None, ValueKind::String) => Class::Length,
        (Noun::DecimalPlaces, _) => Class::Format,
        (_, ValueKind::List(_) | ValueKind::Map(_)) => Class::Count,
        _ => Class::Range,
    }
}

/// The kind of value that the words are about, and where it is.
fn aim<'s>(whom: &Whom, subject: &'s Subject<'s>) -> Option<Aim<'s>> {
    let (kind, about) = match whom {
        Whom::Field(name) => {
            let sibling = subject.siblings.get(name)?;
            (&sibling.kind, About::Field(name.clone()))
        }
        _ if !subject.is_field => return None,
        _ => (&subject.kind, About::Value),
    };
    let (kind, target) = match (whom, kind) {
        (Whom::Items, ValueKind::List(inner) | ValueKind::Map(inner)) => {
            (inner.as_ref(), RuleTarget::Items)
        }
        (Whom::Keys, ValueKind::Map(_)) => (&ValueKind::String, RuleTarget::Keys),
        (Whom::Items | Whom::Keys, _) => return None,
        _ => (kind, RuleTarget::Value),
    };
    Some(Aim {
        kind,
        about,
        target,
    })
}

/// The text itself, or the texts of a list.
pub(crate) fn text_aim(aim: Aim<'_>) -> Option<Aim<'_>> {
    match aim.kind {
        ValueKind::String => Some(aim),
        _ => items(&aim).filter(|aim| *aim.kind == ValueKind::String),
    }
}

pub(crate) fn items<'s>(aim: &Aim<'s>) -> Option<Aim<'s>> {
    match aim.kind {
        ValueKind::List(inner) if aim.target == RuleTarget::Value => Some(Aim {
            kind: inner,
            about: aim.about.clone(),
            target: RuleTarget::Items,
        }),
        _ => None,
    }
}

fn not_empty(aim: &Aim<'_>) -> Result<Constraint, Refusal> {
    match aim.kind {
        ValueKind::String => Ok(Constraint::MinChars(1)),
        ValueKind::List(_) | ValueKind::Map(_) => Ok(Constraint::MinItems(1)),
        _ => Err((Class::Length, Reason::WrongKind)),
    }
}

fn unique(aim: &Aim<'_>) -> Result<Constraint, Refusal> {
    match aim.kind {
        ValueKind::List(_) => Ok(Constraint::UniqueItems),
        _ => Err((Class::Uniqueness, Reason::WrongKind)),
    }
}

fn named_format(format: Format, said: &Said, aim: &Aim<'_>) -> Result<Vec<Fitted>, Refusal> {
    // Their types say more than the format does.
    let typed = matches!(
        aim.kind,
        ValueKind::Timestamp | ValueKind::Date | ValueKind::Enum { .. } | ValueKind::Literal
    );
    if typed {
        return Ok(Vec::new());
    }
    let aim = text_aim(aim.clone()).ok_or((Class::Format, Reason::WrongKind))?;
    let least = match format {
        // Described in passing, these names cover more than one spelling.
        Format::Base64
        | Format::LanguageTag
        | Format::TimeZone
        | Format::HexColor
        | Format::Cidr
            if said.force == Force::Described =>
        {
            Tier::Documentation
        }
        // base64 has several alphabets and may be padded or not.
        Format::Base64 => Tier::Descriptive,
        _ => Tier::Normative,
    };
    Ok(vec![aim.rule(
        Constraint::Format(format),
        tier(said.force).max(least),
    )])
}

fn allowed(values: &[Value], said: &Said, aim: &Aim<'_>) -> Result<Vec<Fitted>, Refusal> {
    let inner = items(aim);
    let aim = match aim.kind {
        ValueKind::List(_) => inner.as_ref().ok_or((Class::Values, Reason::WrongKind))?,
        _ => aim,
    };
    let literals: Option<Vec<Literal>> = match aim.kind {
        // The type says which values there are.
        ValueKind::Enum { .. } | ValueKind::Literal | ValueKind::Boolean => return Ok(Vec::new()),
        ValueKind::String => Some(
            values
                .iter()
                .map(|value| Literal::String(value.text.clone()))
                .collect(),
        ),
        ValueKind::Integer | ValueKind::Number => values
            .iter()
            .map(|value| value.text.parse().ok().map(Literal::Integer))
            .collect(),
        _ => None,
    };
    let mut literals = literals.ok_or((Class::Values, Reason::WrongKind))?;
    literals.dedup();
    Ok(vec![
        aim.rule(Constraint::OneOf(literals), tier(said.force)),
    ])
}
