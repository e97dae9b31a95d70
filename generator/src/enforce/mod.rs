//! Which rules are checked, by whatever checks them.
//!
//! The validators in generated crates and `fieldwright validate` both start from here, so that they cannot disagree
//! about what is a rule: documentation-only ones are not, and neither are rules about another kind of value than the
//! field has, rules on enums that the docs leave open, and rules that name fields the record does not have.

mod applies;
mod convert;
mod nested;
#[cfg(test)]
mod tests;
mod wire;

pub(crate) use convert::{Parts, charset, limit_scalar, scalar};
pub(crate) use nested::Nested;

use crate::model::{Api, Constraint, Enumeration, Field, Record, Rule, Shape, Tier, TypeDef};

/// A rule of a record that is checked.
#[derive(Debug)]
pub(crate) struct Enforced<'a> {
    /// The rule, as mined.
    pub(crate) rule: &'a Rule,
    /// The field that it is reported at; `None` for the record itself.
    pub(crate) field: Option<&'a Field>,
    /// What must hold, with fields named as on the wire.
    pub(crate) constraint: Constraint,
    /// For a rule between fields: the fields that it looks at.
    pub(crate) looks_at: Vec<&'a Field>,
}

impl Enforced<'_> {
    /// Whether it is about several fields rather than about the value of one.
    pub(crate) fn is_between(&self) -> bool {
        !self.looks_at.is_empty()
    }
}

/// The rules of a record that are checked: those of the record, then those of each field in the order of the page,
/// where rules between fields come first.
pub(crate) fn of_record<'a>(
    api: &'a Api,
    ty: &'a TypeDef,
    record: &'a Record,
) -> Vec<Enforced<'a>> {
    let of_fields = record.fields.iter().flat_map(|field| &field.rules);
    let mut between: Vec<Enforced<'a>> = Vec::new();
    for rule in ty.rules.iter().chain(of_fields) {
        if rule.tier != Tier::Documentation
            && let Some(found) = wire::between(record, rule)
        {
            add(&mut between, found);
        }
    }
    let (mut all, rest): (Vec<_>, Vec<_>) = between.into_iter().partition(|it| it.field.is_none());
    let mut rest: Vec<Option<Enforced<'a>>> = rest.into_iter().map(Some).collect();
    for field in &record.fields {
        for slot in &mut rest {
            if slot
                .as_ref()
                .is_some_and(|it| it.field.is_some_and(|f| f.name == field.name))
            {
                all.extend(slot.take());
            }
        }
        all.extend(of_field(api, field));
    }
    all
}

/// Adds a rule, unless one says the same: docs tend to repeat a rule at each field that it names. The most binding one
/// counts, at the first place.
fn add<'a>(rules: &mut Vec<Enforced<'a>>, rule: Enforced<'a>) {
    let same = |other: &&mut Enforced<'_>| other.constraint == rule.constraint;
    match rules.iter_mut().find(same) {
        Some(other) if rule.rule.tier < other.rule.tier => *other = rule,
        Some(_) => {}
        None => rules.push(rule),
    }
}

fn of_field<'a>(api: &'a Api, field: &'a Field) -> impl Iterator<Item = Enforced<'a>> {
    field
        .rules
        .iter()
        .filter(|rule| rule.tier != Tier::Documentation)
        .filter(|rule| applies::applies(api, &field.ty, rule))
        .map(move |rule| Enforced {
            rule,
            field: Some(field),
            constraint: rule.constraint.clone(),
            looks_at: Vec::new(),
        })
}

/// Whether values that the page does not list are violations.
pub(crate) fn is_closed(enumeration: &Enumeration) -> bool {
    !enumeration.open && !enumeration.values.is_empty()
}

/// Whether values of this type are only ever received, so that they are checked on request only.
pub(crate) fn is_received(ty: &TypeDef) -> bool {
    ty.usage.response && !ty.usage.request
}

/// Whether the type itself has something to check, whatever its fields refer to.
pub(crate) fn has_own_checks(api: &Api, ty: &TypeDef) -> bool {
    match &ty.shape {
        Shape::Struct(record) => !of_record(api, ty, record).is_empty(),
        Shape::Enum(enumeration) => is_closed(enumeration),
        Shape::Union(_) | Shape::Alias { .. } => false,
    }
}
