//! What agrees and what does not.

use super::behind;
use super::schema::{Object, Schemas};
use fieldwright::model::{Api, Literal, Shape, TypeDef, TypeRef};
use serde_json::Value;
use std::fmt;

#[derive(Default)]
struct Count {
    right: usize,
    all: usize,
    wrong: Vec<String>,
}

impl Count {
    fn add(&mut self, right: bool, say: impl FnOnce() -> String) {
        self.all += 1;
        self.right += usize::from(right);
        if !right {
            self.wrong.push(say());
        }
    }

    /// In tenths of a percent.
    fn share(&self) -> usize {
        (self.right * 1000).checked_div(self.all).unwrap_or(1000)
    }
}

/// Agreement of a model with schemas.
#[derive(Default)]
pub(super) struct Tally {
    names: Count,
    required: Count,
    kinds: Count,
    values: Count,
    /// Properties that the schemas have and the tables do not.
    missing: Vec<String>,
    /// Enums of the schemas of which the tables list no value.
    untold: Vec<String>,
    seen: Vec<String>,
}

impl Tally {
    /// Compares a record with a schema, and those below it.
    pub(super) fn walk(
        &mut self,
        api: &Api,
        schemas: &Schemas,
        def: &TypeDef,
        schema: &Object,
        at: &str,
    ) {
        let Shape::Struct(record) = &def.shape else {
            return;
        };
        if self.seen.iter().any(|seen| seen == at) || at.split('.').count() > 12 {
            return;
        }
        self.seen.push(at.to_owned());
        for name in schema.properties.keys() {
            if record.fields.iter().all(|field| field.wire != *name) {
                self.missing.push(format!("{at}.{name}"));
            }
        }
        for field in &record.fields {
            let place = format!("{at}.{}", field.wire);
            let property = schema.properties.get(&field.wire);
            // It may be in a schema of others that this one refers to.
            if property.is_none() && schema.outside {
                continue;
            }
            self.names.add(property.is_some(), || {
                format!("{place} is not in the schema")
            });
            let Some((property, file)) = property else {
                continue;
            };
            let wanted = schema.required.contains(&field.wire);
            self.required.add(wanted == field.required, || {
                format!(
                    "{place}: the schema says {}",
                    if wanted { "required" } else { "optional" }
                )
            });
            self.property(api, schemas, &field.ty, property, file, &place);
        }
    }

    fn property(
        &mut self,
        api: &Api,
        schemas: &Schemas,
        ty: &TypeRef,
        schema: &Value,
        file: &str,
        at: &str,
    ) {
        let (plain, file) = schemas.plain(schema, file);
        let ty = behind(api, ty);
        let kinds = kinds(&plain);
        let own = kind(api, ty);
        if !kinds.is_empty() {
            let fits = kinds.iter().any(|kind| kind == own) || (own == "union" && kinds.len() > 1);
            self.kinds.add(fits, || {
                format!("{at}: {own}, the schema says {}", kinds.join(" or "))
            });
        }
        let values: Vec<&str> = plain
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if values.len() > 1 {
            let documented: Vec<String> = match ty {
                TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
                    Some(Shape::Enum(list)) => list
                        .values
                        .iter()
                        .filter_map(|variant| match &variant.value {
                            Literal::String(text) => Some(text.clone()),
                            _ => None,
                        })
                        .collect(),
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            };
            if documented.is_empty() {
                self.untold.push(format!("{at} ({})", values.len()));
            }
            for value in values.into_iter().filter(|_| !documented.is_empty()) {
                self.values
                    .add(documented.iter().any(|own| own == value), || {
                        format!("{at}: `{value}` is no value")
                    });
            }
        }
        match ty {
            TypeRef::Array(inner) => {
                if let Some(items) = plain.get("items").filter(|items| items.is_object()) {
                    self.property(api, schemas, inner, items, &file, &format!("{at}[]"));
                }
            }
            TypeRef::Map(inner) => {
                if let Some(values) = plain
                    .get("additionalProperties")
                    .filter(|values| values.is_object())
                {
                    self.property(api, schemas, inner, values, &file, &format!("{at}{{}}"));
                }
            }
            TypeRef::Ref(id) => {
                let object = schemas.object(&Value::Object(plain), &file);
                if let Some(def) = api.get(id).filter(|_| !object.properties.is_empty()) {
                    self.walk(api, schemas, def, &object, at);
                }
            }
            _ => {}
        }
    }

    /// Whether it is as good as it has to be.
    pub(super) fn is_good(&self) -> bool {
        self.names.share() >= 990
            && self.required.share() >= 980
            && self.kinds.share() >= 970
            && self.values.share() >= 950
    }
}

fn kinds(schema: &serde_json::Map<String, Value>) -> Vec<String> {
    let mut found: Vec<String> = match schema.get("type") {
        Some(Value::String(kind)) => vec![kind.clone()],
        Some(Value::Array(kinds)) => kinds
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    };
    for key in ["oneOf", "anyOf", "allOf"] {
        for part in schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if let Some(part) = part.as_object() {
                found.extend(self::kinds(part));
            }
        }
    }
    found.retain(|kind| kind != "null");
    found.dedup();
    found
}

fn kind(api: &Api, ty: &TypeRef) -> &'static str {
    match ty {
        TypeRef::Integer | TypeRef::BigInteger => "integer",
        TypeRef::Float | TypeRef::Number => "number",
        TypeRef::Boolean => "boolean",
        TypeRef::Array(_) => "array",
        TypeRef::Map(_) => "object",
        TypeRef::Any => "any",
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(_)) => "object",
            Some(Shape::Enum(list)) if list.integer => "integer",
            Some(Shape::Union(_)) => "union",
            _ => "string",
        },
        _ => "string",
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [
            ("names", &self.names),
            ("required", &self.required),
            ("kinds", &self.kinds),
            ("enum values", &self.values),
        ];
        for (name, count) in counts {
            let share = count.share();
            writeln!(
                f,
                "  {name:<12} {:>4} of {:>4}  {}.{} %",
                count.right,
                count.all,
                share / 10,
                share % 10
            )?;
            for wrong in &count.wrong {
                writeln!(f, "    {wrong}")?;
            }
        }
        if !self.missing.is_empty() {
            writeln!(f, "  in the schemas only: {}", self.missing.join(", "))?;
        }
        if !self.untold.is_empty() {
            writeln!(f, "  enums in the schemas only: {}", self.untold.join(", "))?;
        }
        Ok(())
    }
}
