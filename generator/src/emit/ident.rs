//! Rust identifiers from the model's names.

use crate::names::words::ascii;
use proc_macro2::{Ident, Span};

/// Keywords of all editions up to 2024, strict and reserved, that can be written with `r#`.
/// Source: the Rust reference, "Keywords".
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written with `r#`.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Names that files cannot have: on Windows, or because Rust gives them a meaning.
const NOT_FILES: &[&str] = &[
    "aux", "con", "lib", "main", "mod", "nul", "prn", "com0", "com1", "com2", "com3", "com4",
    "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
    "lpt7", "lpt8", "lpt9",
];

/// The identifier with this name: raw where it has to be, changed where it cannot be one.
pub(crate) fn ident(name: &str) -> Ident {
    let name = valid(name);
    if NEVER_RAW.contains(&name.as_str()) {
        Ident::new(&format!("{name}_"), Span::call_site())
    } else if KEYWORDS.contains(&name.as_str()) {
        Ident::new_raw(&name, Span::call_site())
    } else {
        Ident::new(&name, Span::call_site())
    }
}

/// The identifier with this name between a prefix and a suffix, where it needs no `r#`.
pub(crate) fn joined(prefix: &str, name: &str, suffix: &str) -> Ident {
    ident(&format!("{prefix}{}{suffix}", valid(name)))
}

/// The name of a module, which is the stem of its file too.
pub(crate) fn module(name: &str) -> String {
    let name = ascii(&valid(name));
    if NOT_FILES.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name with every character replaced that an identifier cannot have. Names of the model need none of this;
/// a model that was edited by hand may.
fn valid(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let starts = |c: char| c.is_ascii_alphabetic() || c == '_';
    if name.starts_with(starts) && name.chars().all(plain) {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len() + 1);
    for c in name.chars() {
        let fits = |candidate: &str| syn::parse_str::<Ident>(candidate).is_ok();
        if plain(c) || (!c.is_ascii() && fits(&format!("a{c}"))) {
            out.push(c);
        } else {
            out.push('_');
        }
    }
    let can_start =
        |c: char| starts(c) || (!c.is_ascii() && syn::parse_str::<Ident>(&c.to_string()).is_ok());
    if !out.starts_with(can_start) {
        out.insert(0, '_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{ident, module};

    #[test]
    fn keywords_and_odd_names() {
        for (name, expected) in [
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("self", "self_"),
            ("Self", "Self_"),
            ("_", "__"),
            ("", "__"),
            ("1st", "_1st"),
            ("a-b", "a_b"),
            ("é", "é"),
            ("名", "名"),
            ("plain", "plain"),
        ] {
            assert_eq!(ident(name).to_string(), expected, "{name:?}");
        }
        assert_eq!(module("type"), "type");
        assert_eq!(module("mod"), "mod_");
        assert_eq!(module("café_日"), "caf_ue9_u65e5");
        assert_eq!(module("aux"), "aux_");
    }
}
