//! Names of crates.

#[cfg(feature = "cli")]
use crate::emit::EmitOptions;
#[cfg(feature = "cli")]
use std::path::Path;

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

#[cfg(feature = "cli")]
/// A name made from the output folder's.
pub(crate) fn default_name(out: &Path) -> String {
    let folder = std::path::absolute(out).ok();
    let name = folder
        .as_deref()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let name: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                c
            } else {
                '-'
            }
        })
        .collect();
    let name = name.trim_matches('-');
    crate_name(name).unwrap_or_else(|_| EmitOptions::default().name)
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn names_crates() {
        for (out, name) in [
            ("/x/moov-types", "moov-types"),
            ("/x/Moov Types!", "moov-types"),
            ("/x/1st", "api-types"),
            ("/", "api-types"),
            ("/x/test", "api-types"),
        ] {
            assert_eq!(default_name(Path::new(out)), name, "{out}");
        }
        for name in ["", "a b", "../x", "é", "fn", "_a"] {
            assert!(crate_name(name).is_err(), "{name}");
        }
    }
}
