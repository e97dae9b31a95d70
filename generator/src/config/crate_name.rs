//! Names of crates.

/// Checks a crate's name by Cargo's rules.
pub(crate) fn crate_name(name: &str) -> Result<String, String> {
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if starts_well && is_plain && name.len() <= 64 && !RESERVED.contains(&name) {
        Ok(name.to_owned())
    } else {
        Err(format!(
            "`{name}` cannot be the name of a crate: it takes up to 64 letters, digits, `-` and `_`, begins with a letter, and is no word that Cargo or Rust reserves"
        ))
    }
}

/// Names that Cargo refuses, or that would hide a crate of the standard library.
const RESERVED: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "build",
    "const",
    "continue",
    "core",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "proc-macro",
    "pub",
    "ref",
    "return",
    "self",
    "Self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

#[cfg(test)]
mod tests {
    use super::crate_name;

    #[test]
    fn refuses_what_cargo_refuses() {
        for name in ["", "a b", "../x", "é", "fn", "_a"] {
            assert!(crate_name(name).is_err(), "{name}");
        }
        assert!(crate_name("moov-types").is_ok());
    }
}
