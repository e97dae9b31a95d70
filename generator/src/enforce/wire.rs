//! Rules between fields, from documented names to names on the wire.

use super::Enforced;
use crate::model::{Condition, Constraint, Field, Record, Rule};

/// The rule with wire names and the fields that it looks at; `None` if it is not between fields, or names one that
/// the record does not have.
pub(super) fn between<'a>(record: &'a Record, rule: &'a Rule) -> Option<Enforced<'a>> {
    let mut names = Names {
        record,
        seen: Vec::new(),
    };
    let mut subject = None;
    let mut on = |names: &mut Names<'a>, field: &str, when: &Condition| {
        subject = Some(names.find(field)?);
        Some((names.wire(field)?, names.condition(when)?))
    };
    let constraint = match &rule.constraint {
        Constraint::RequiredIf { field, when } => {
            let (field, when) = on(&mut names, field, when)?;
            Constraint::RequiredIf { field, when }
        }
        Constraint::OnlyIf { field, when } => {
            let (field, when) = on(&mut names, field, when)?;
            Constraint::OnlyIf { field, when }
        }
        Constraint::ForbiddenIf { field, when } => {
            let (field, when) = on(&mut names, field, when)?;
            Constraint::ForbiddenIf { field, when }
        }
        Constraint::Requires { field, needs } => {
            subject = Some(names.find(field)?);
            Constraint::Requires {
                field: names.wire(field)?,
                needs: names.wires(needs)?,
            }
        }
        Constraint::ExactlyOne(fields) => Constraint::ExactlyOne(names.wires(fields)?),
        Constraint::AtLeastOne(fields) => Constraint::AtLeastOne(names.wires(fields)?),
        Constraint::AtMostOne(fields) => Constraint::AtMostOne(names.wires(fields)?),
        Constraint::AllOrNone(fields) => Constraint::AllOrNone(names.wires(fields)?),
        _ => return None,
    };
    Some(Enforced {
        rule,
        field: subject,
        constraint,
        looks_at: names.seen,
    })
}

struct Names<'a> {
    record: &'a Record,
    seen: Vec<&'a Field>,
}

impl<'a> Names<'a> {
    fn find(&self, name: &str) -> Option<&'a Field> {
        self.record.fields.iter().find(|field| field.name == name)
    }

    fn wire(&mut self, name: &str) -> Option<String> {
        let field = self.find(name)?;
        if !self.seen.iter().any(|seen| seen.name == field.name) {
            self.seen.push(field);
        }
        Some(field.wire.clone())
    }

    fn wires(&mut self, names: &[String]) -> Option<Vec<String>> {
        names.iter().map(|name| self.wire(name)).collect()
    }

    fn condition(&mut self, when: &Condition) -> Option<Condition> {
        Some(match when {
            Condition::Equals { field, values } => Condition::Equals {
                field: self.wire(field)?,
                values: values.clone(),
            },
            Condition::Differs { field, values } => Condition::Differs {
                field: self.wire(field)?,
                values: values.clone(),
            },
            Condition::Includes { field, values } => Condition::Includes {
                field: self.wire(field)?,
                values: values.clone(),
            },
            Condition::Present(fields) => Condition::Present(self.wires(fields)?),
            Condition::Absent(fields) => Condition::Absent(self.wires(fields)?),
        })
    }
}
