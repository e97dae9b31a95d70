//! Types and values in a few words.

use crate::model::{Api, Literal, TypeRef};

/// A type as Rust writes it, without the paths that everybody knows.
pub(super) fn rust_type(api: &Api, ty: &TypeRef) -> String {
    let inside = |inner: &TypeRef| rust_type(api, inner);
    match ty {
        TypeRef::String => "String".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Integer => "i64".to_owned(),
        TypeRef::Float => "f64".to_owned(),
        TypeRef::Number => "Number".to_owned(),
        TypeRef::BigInteger => "BigInteger".to_owned(),
        TypeRef::Decimal => "Decimal".to_owned(),
        TypeRef::Timestamp => "Timestamp".to_owned(),
        TypeRef::Date => "Date".to_owned(),
        TypeRef::Bytes => "Bytes".to_owned(),
        TypeRef::Any => "Value".to_owned(),
        TypeRef::Literal(value) => format!("always {}", quoted(value)),
        TypeRef::Array(inner) => format!("Vec<{}>", inside(inner)),
        TypeRef::Map(inner) => format!("BTreeMap<String, {}>", inside(inner)),
        TypeRef::Nullable(inner) => format!("Option<{}>", inside(inner)),
        TypeRef::Ref(id) => match api.get(id) {
            Some(def) => def.rust_path.to_string(),
            None => "Value".to_owned(),
        },
    }
}

/// A value as JSON.
pub(super) fn quoted(value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("{text:?}"),
        other => other.to_string(),
    }
}

/// Values as JSON, separated by commas.
pub(super) fn listed(values: &[Literal]) -> String {
    values.iter().map(quoted).collect::<Vec<_>>().join(", ")
}
