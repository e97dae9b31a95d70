//! Values of a type, made of the model.

use fieldwright::model::{Api, Json, Literal, Record, Shape, TypeRef};
use std::collections::BTreeSet;

/// Values are made this deep.
const MAX_DEPTH: usize = 5;

/// So many of the values of an enum, and members of a union, are tried.
const TURNS: usize = 4;

/// Which of the possible values is made.
#[derive(Clone, Copy)]
struct Plan {
    /// Whether optional fields are there.
    full: bool,
    /// Whether what may be null is.
    nulls: bool,
    /// Which value of an enum, and which member of a union.
    turn: usize,
    depth: usize,
}

impl Plan {
    fn inside(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }
}

/// Different values of a type as JSON: with as little as possible, with everything, and with null where that may be.
pub(crate) fn texts(api: &Api, ty: &TypeRef) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for turn in 0..TURNS {
        for (full, nulls) in [(false, false), (true, false), (true, true)] {
            let plan = Plan {
                full,
                nulls,
                turn,
                depth: 0,
            };
            texts.extend(value(api, ty, plan).map(|json| json.to_string()));
        }
    }
    texts
}

/// A value; none if it has no end.
fn value(api: &Api, ty: &TypeRef, plan: Plan) -> Option<Json> {
    if plan.depth > MAX_DEPTH {
        return None;
    }
    Some(match ty {
        TypeRef::String => Json::from("text"),
        TypeRef::Bytes => Json::from("dGV4dA=="),
        TypeRef::Decimal => Json::from("1.50"),
        TypeRef::Timestamp => Json::from("2024-01-02T03:04:05Z"),
        TypeRef::Date => Json::from("2024-01-02"),
        TypeRef::Boolean => Json::Bool(true),
        TypeRef::Integer | TypeRef::BigInteger => Json::Number("7".to_owned()),
        TypeRef::Float | TypeRef::Number => Json::Number("1.5".to_owned()),
        TypeRef::Any => Json::Object(vec![("anything".to_owned(), Json::Bool(true))]),
        TypeRef::Literal(literal) => constant(literal),
        TypeRef::Array(item) => {
            let item = value(api, item, plan.inside());
            Json::Array(item.into_iter().collect())
        }
        TypeRef::Map(inner) => {
            let inner = value(api, inner, plan.inside());
            Json::Object(inner.map(|it| ("key".to_owned(), it)).into_iter().collect())
        }
        TypeRef::Nullable(_) if plan.nulls && plan.depth > 0 => Json::Null,
        TypeRef::Nullable(inner) => value(api, inner, plan)?,
        TypeRef::Ref(id) => match &api.get(id)?.shape {
            Shape::Struct(list) => Json::Object(record(api, list, plan)?),
            Shape::Enum(list) => {
                let at = plan.turn.checked_rem(list.values.len())?;
                constant(&list.values.get(at)?.value)
            }
            Shape::Union(union) => {
                let at = plan.turn.checked_rem(union.members.len())?;
                value(api, &union.members.get(at)?.ty, plan.inside())?
            }
            Shape::Alias { target } => value(api, target, plan.inside())?,
        },
    })
}

fn record(api: &Api, record: &Record, plan: Plan) -> Option<Vec<(String, Json)>> {
    let mut entries = Vec::new();
    for field in &record.fields {
        if !field.required && !plan.full {
            continue;
        }
        let value = if plan.nulls && field.nullable {
            Some(Json::Null)
        } else {
            value(api, &field.ty, plan.inside())
        };
        match value {
            Some(value) => entries.push((field.wire.clone(), value)),
            None if field.required => return None,
            None => {}
        }
    }
    Some(entries)
}

fn constant(literal: &Literal) -> Json {
    match literal {
        Literal::Bool(value) => Json::Bool(*value),
        Literal::Integer(value) => Json::Number(value.to_string()),
        Literal::String(text) => Json::from(text.as_str()),
    }
}
