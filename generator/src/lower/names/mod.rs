//! Rust names: of modules, types, fields, values and members.
//!
//! A name is made from the documented one; where two lead to the same, the first in the order of the docs keeps it and
//! the later gets a suffix. What had a name before keeps it, whatever the docs have added since: see [`lock`].

pub(crate) mod constants;
mod items;
pub mod lock;
mod members;
mod pool;
mod scope;
mod symbols;
mod types;
pub mod words;

pub use lock::{NAMES_FILE, NamesLock};
pub use pool::Pool;
pub(in crate::lower) use scope::Scope;
pub use symbols::{spell_symbols, variant_name};

use super::Lowering;
use crate::config::Target;
use crate::model::Shape;
use words::{calm, capitalised, snake, words};

/// The longest name that is made of a documented one; file names have limits.
const MAX_LEN: usize = 90;

/// Gives every type, field, value and member its Rust name.
pub(super) fn assign(lowering: &mut Lowering<'_>) {
    types::name(lowering);
    lowering.each(|lowering, id, def| match &mut def.shape {
        Shape::Struct(record) => items::fields(lowering, id, record),
        Shape::Enum(list) => items::values(lowering, id, list),
        Shape::Union(union) => members::name(lowering.names, id, union),
        Shape::Alias { .. } => {}
    });
}

/// What is left to do when the model is complete: constants, and what became of the names given before.
pub(super) fn finish(lowering: &mut Lowering<'_>) {
    lowering.api.constants = constants::named(&lowering.api, lowering.names.constants());
    let renamed = |target: Target<'_>| {
        let rename = lowering.setting(target, |entry| entry.rename.clone());
        rename.is_some()
    };
    let found = lock::report(lowering.names, &lowering.api, &renamed);
    lowering.diagnostics.extend(found);
}

/// A title as a type name: as it is written where that is one, else its words.
pub(super) fn type_name(title: &str) -> String {
    let plain = title.starts_with(|c: char| c.is_ascii_uppercase())
        && title.chars().all(|c| c.is_ascii_alphanumeric());
    let name: String = if plain {
        title.to_owned()
    } else {
        words(title).iter().map(|word| capitalised(word)).collect()
    };
    let name = truncated(&name);
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// A documented name as a snake-case identifier; `empty` if it has no letters.
pub(super) fn snake_name(name: &str, empty: &str) -> String {
    let mut name = snake(&calm(name));
    if name.len() > MAX_LEN || name.ends_with('_') {
        name = truncated(&name);
    }
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if first.is_numeric() => format!("n{name}"),
        Some(_) => name,
    }
}

fn truncated(name: &str) -> String {
    name.chars()
        .take(MAX_LEN)
        .collect::<String>()
        .trim_end_matches('_')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{snake_name, type_name};

    #[test]
    fn hostile_names_become_identifiers() {
        assert_eq!(type_name("AuthTokenRequest"), "AuthTokenRequest");
        assert_eq!(type_name("ACHDetails"), "ACHDetails");
        assert_eq!(type_name("../../etc/passwd"), "EtcPasswd");
        assert_eq!(type_name("x; fn main() {}"), "XFnMain");
        assert_eq!(type_name("3d"), "N3d");
        assert_eq!(type_name("\u{202e}"), "Unnamed");
        assert_eq!(snake_name("x5t#S256", "field"), "x5t_s256");
        assert_eq!(snake_name("CLIENT_ID", "field"), "client_id");
        assert_eq!(snake_name("", "field"), "field");
        assert!(snake_name(&"a".repeat(10_000), "field").len() < 200);
    }
}
