//! Rules between fields, as schemas of the record.

use super::schema::{Object, Schema};
use super::types::{constant, constants};
use crate::enforce::Enforced;
use crate::model::{Condition, Constraint, Json, Literal, Record, TypeRef};

/// Adds a rule between fields to the schema of the record. The words that state it stand beside it.
pub(super) fn add(schema: &mut Schema, record: &Record, rule: &Enforced<'_>) {
    let Some(keywords) = Fields(record).keywords(&rule.constraint) else {
        return;
    };
    let mut part = Schema::new();
    part.set_some("$comment", rule.rule.phrase.trim());
    part.also(keywords);
    schema.also_in_all(part);
}

/// The fields of a record, by wire name.
struct Fields<'a>(&'a Record);

impl Fields<'_> {
    fn keywords(&self, constraint: &Constraint) -> Option<Schema> {
        Some(match constraint {
            Constraint::RequiredIf { field, when } => match when {
                Condition::Present(names) if self.are_plain(names) && self.is_plain(field) => {
                    self.needs(names, std::slice::from_ref(field))
                }
                _ => implies(self.condition(when), self.present(field)),
            },
            Constraint::Requires { field, needs }
                if self.is_plain(field) && self.are_plain(needs) =>
            {
                self.needs(std::slice::from_ref(field), needs)
            }
            Constraint::Requires { field, needs } => {
                implies(self.present(field), self.all_present(needs))
            }
            Constraint::OnlyIf { field, when } => {
                implies(self.present(field), self.condition(when))
            }
            Constraint::ForbiddenIf { field, when } => {
                implies(self.condition(when), not(self.present(field)))
            }
            Constraint::ExactlyOne(names) => Schema::new().with("oneOf", self.each(names)),
            Constraint::AtLeastOne(names) => Schema::new().with("anyOf", self.each(names)),
            Constraint::AtMostOne(names) => {
                let mut pairs = Vec::new();
                for (index, first) in names.iter().enumerate() {
                    for second in names.iter().skip(index + 1) {
                        pairs.push(self.all_present(&[first.clone(), second.clone()]));
                    }
                }
                not(Schema::any_of(pairs))
            }
            Constraint::AllOrNone(names) => {
                let none = not(Schema::any_of(self.each(names)));
                Schema::new().with("anyOf", vec![self.all_present(names), none])
            }
            _ => return None,
        })
    }

    /// One of the fields needs others to be there, where being there takes no more than a key.
    fn needs(&self, fields: &[String], needs: &[String]) -> Schema {
        let [field] = fields else {
            return implies(self.all_present(fields), self.all_present(needs));
        };
        let needs = needs.iter().map(|name| Json::from(name.as_str()));
        let needs = Object::new().with(field, Json::Array(needs.collect()));
        Schema::new().with("dependentRequired", needs)
    }

    fn condition(&self, condition: &Condition) -> Schema {
        match condition {
            Condition::Equals { field, values } => equals(field, values),
            Condition::Differs { field, values } => {
                let mut others: Vec<Json> = values.iter().map(constant).collect();
                others.push(Json::Null);
                let other = not(Schema::new().with("enum", Json::Array(others)));
                holds(field, other)
            }
            Condition::Includes { field, values } => {
                let one = Schema::new().with("enum", constants(values));
                holds(field, Schema::of_type("array").with("contains", one))
            }
            Condition::Present(names) => self.all_present(names),
            Condition::Absent(names) => not(Schema::any_of(self.each(names))),
        }
    }

    /// That a field has a value. `null` is none.
    fn present(&self, field: &str) -> Schema {
        if self.is_plain(field) {
            return Schema::new().with("required", Json::Array(vec![Json::from(field)]));
        }
        holds(field, not(Schema::of_type("null")))
    }

    fn each(&self, names: &[String]) -> Vec<Schema> {
        names.iter().map(|name| self.present(name)).collect()
    }

    fn all_present(&self, names: &[String]) -> Schema {
        if !self.are_plain(names) {
            return Schema::new().with("allOf", self.each(names));
        }
        let names = names.iter().map(|name| Json::from(name.as_str()));
        Schema::new().with("required", Json::Array(names.collect()))
    }

    /// Whether the field is there whenever its key is: it is never `null`.
    fn is_plain(&self, name: &str) -> bool {
        let field = self.0.fields.iter().find(|field| field.wire == name);
        field.is_some_and(|field| {
            let is_open = matches!(
                field.ty,
                TypeRef::Nullable(_) | TypeRef::Any | TypeRef::Ref(_)
            );
            !field.nullable && !is_open
        })
    }

    fn are_plain(&self, names: &[String]) -> bool {
        names.iter().all(|name| self.is_plain(name))
    }
}

/// That a field is there and has one of these values.
pub(super) fn equals(field: &str, values: &[Literal]) -> Schema {
    let value = match values {
        [one] => Schema::new().with("const", constant(one)),
        _ => Schema::new().with("enum", constants(values)),
    };
    holds(field, value)
}

/// That a field is there and its value is such.
fn holds(field: &str, value: Schema) -> Schema {
    Schema::new()
        .with("required", Json::Array(vec![Json::from(field)]))
        .with("properties", Object::new().with(field, value))
}

fn not(schema: Schema) -> Schema {
    Schema::new().with("not", schema)
}

fn implies(condition: Schema, then: Schema) -> Schema {
    Schema::new().with("if", condition).with("then", then)
}
