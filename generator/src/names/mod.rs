//! Names: words of the docs as Rust names, and the file that keeps the names once given.
//!
//! A name is made from the documented one; where two lead to the same, the first in the order of the docs keeps it and
//! the later gets a suffix. What had a name before keeps it, whatever the docs have added since: see [`lock`].

pub(crate) mod constants;
pub mod lock;
mod pool;
mod scope;
pub mod secret;
mod standard;
mod symbols;
pub mod words;

pub use lock::{NAMES_FILE, NamesLock};
pub use pool::Pool;
pub(crate) use scope::Scope;
pub(crate) use standard::is_file_name;
pub use symbols::{spell_symbols, variant_name};

use words::{calm, capitalised, snake, words};

/// The longest name that is made of a documented one; file names have limits.
const MAX_LEN: usize = 90;

/// A title as a type name: as it is written where that is one, else its words.
pub(crate) fn type_name(title: &str) -> String {
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
pub(crate) fn snake_name(name: &str, empty: &str) -> String {
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

/// A name that is not longer than names may be.
pub(crate) fn truncated(name: &str) -> String {
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
