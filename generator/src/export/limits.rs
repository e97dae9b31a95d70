//! Rules on a value, as keywords.

use super::Context;
use super::pattern::{charset, decimal_places, format, prefix};
use super::schema::Schema;
use super::types::constants;
use crate::enforce::Enforced;
use crate::model::{Constraint, Json, Limit, RuleTarget, TypeRef, peel, resolve};

impl Context<'_> {
    /// Adds a rule to the schema of the field that it is about.
    pub(super) fn limit(&self, schema: &mut Schema, ty: &TypeRef, rule: &Enforced<'_>) {
        let Some(mut keywords) = keywords(&rule.constraint) else {
            return;
        };
        let resolved = resolve(self.api, peel(ty));
        let counted = match (rule.rule.target, resolved) {
            (RuleTarget::Value, ty) => Some(ty),
            (RuleTarget::Items, TypeRef::Array(item) | TypeRef::Map(item)) => {
                Some(resolve(self.api, peel(item)))
            }
            _ => None,
        };
        match counted {
            Some(TypeRef::Array(_)) => keywords.remove(&["minProperties", "maxProperties"]),
            Some(TypeRef::Map(_)) => keywords.remove(&["minItems", "maxItems"]),
            _ => {}
        }
        match (rule.rule.target, resolved) {
            (RuleTarget::Value, _) => schema.also(keywords),
            (RuleTarget::Keys, _) => schema.also(Schema::new().with("propertyNames", keywords)),
            (RuleTarget::Items, TypeRef::Map(item)) => {
                let values = ("additionalProperties", &**item);
                self.inside(schema, ty, values, keywords);
            }
            (RuleTarget::Items, TypeRef::Array(item)) => {
                self.inside(schema, ty, ("items", item), keywords);
            }
            (RuleTarget::Items, _) => {}
        }
    }

    /// Limits what is inside a list or map, which stands under a keyword: beside the type of its values, or apart if that
    /// has another name.
    fn inside(
        &self,
        schema: &mut Schema,
        ty: &TypeRef,
        (keyword, item): (&str, &TypeRef),
        keywords: Schema,
    ) {
        let is_own = !matches!(peel(ty), TypeRef::Ref(_));
        let mut inner = if is_own { self.ty(item) } else { Schema::new() };
        let fresh = Json::from(inner.clone());
        let nullable = matches!(item, TypeRef::Nullable(_));
        inner.also(if nullable {
            Schema::any_of(vec![keywords, Schema::of_type("null")])
        } else {
            keywords
        });
        if is_own && schema.get(keyword) == Some(&fresh) {
            schema.set(keyword, inner);
        } else {
            schema.also(Schema::new().with(keyword, inner));
        }
    }
}

/// The keywords of a constraint on one value; `None` if it is between fields, or no keyword can say it.
pub(super) fn keywords(constraint: &Constraint) -> Option<Schema> {
    let number = |n: u64| Json::Number(n.to_string());
    Some(match constraint {
        Constraint::MinChars(n) => Schema::new().with("minLength", number(*n)),
        Constraint::MaxChars(n) => Schema::new().with("maxLength", number(*n)),
        Constraint::Minimum(limit) => range(limit, "minimum", "exclusiveMinimum"),
        Constraint::Maximum(limit) => range(limit, "maximum", "exclusiveMaximum"),
        // Each is about its own kind of value, and says nothing about the other.
        Constraint::MinItems(n) => Schema::new()
            .with("minItems", number(*n))
            .with("minProperties", number(*n)),
        Constraint::MaxItems(n) => Schema::new()
            .with("maxItems", number(*n))
            .with("maxProperties", number(*n)),
        Constraint::UniqueItems => Schema::new().with("uniqueItems", true),
        Constraint::Format(known) => format(*known),
        Constraint::Prefix(text) => Schema::new().with("pattern", prefix(text)),
        Constraint::NotPrefix(text) => {
            let begins = Schema::of_type("string").with("pattern", prefix(text));
            Schema::new().with("not", begins)
        }
        Constraint::Charset(set) => Schema::new().with("pattern", charset(set)),
        Constraint::DecimalPlaces(n) => Schema::new().with("pattern", decimal_places(*n)),
        Constraint::OneOf(values) => Schema::new().with("enum", constants(values)),
        _ => return None,
    })
}

fn range(limit: &Limit, inclusive: &str, exclusive: &str) -> Schema {
    let keyword = if limit.exclusive {
        exclusive
    } else {
        inclusive
    };
    let range = Schema::new().with(keyword, Json::Number(limit.value.clone()));
    if limit.except.is_empty() {
        return range;
    }
    let except = limit.except.iter().cloned().map(Json::Number).collect();
    let except = Schema::new().with("enum", Json::Array(except));
    Schema::any_of(vec![range, except])
}
