//! The languages that OpenAPI Generator and Swagger Codegen write SDKs for: tables of words for types, and what each
//! does to names.
//!
//! To add one: a file with its [`Language`], and a line in [`ALL`].

mod csharp;
mod go;
mod java;
mod javascript;
mod kotlin;
mod php;
mod python;
mod ruby;
mod rust;
mod typescript;

use crate::docs::grammar::types::Grammar;
use crate::docs::{Dialect, FieldCase, TypeExpr};
use std::fmt;

pub(super) use php::PHP_CAMEL;
pub(super) use typescript::TYPESCRIPT_FETCH;

/// All languages, in the order in which they are tried.
pub(super) const ALL: &[&Language] = &[
    &python::PYTHON,
    &java::JAVA,
    &typescript::TYPESCRIPT,
    &go::GO,
    &csharp::CSHARP,
    &php::PHP,
    &ruby::RUBY,
    &rust::RUST,
    &kotlin::KOTLIN,
    &javascript::JAVASCRIPT,
];

/// How much of null a language's type cells show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nulls {
    /// Nothing.
    Untold,
    /// `Nullable…` on all but lists, maps and free-form values.
    Marked,
    /// A required value in the mark for absent.
    RequiredOption,
}

/// One language's pages.
pub struct Language {
    name: &'static str,
    case: FieldCase,
    pub(super) grammar: Grammar,
    nulls: Nulls,
    /// The languages of code fences.
    pub(super) fences: &'static [&'static str],
    /// Whether a type cell has a form that few other languages write.
    pub(super) claims: fn(&str) -> bool,
    /// What the templates put before names that the language cannot have.
    prefixes: &'static [&'static str],
    /// Whether the names of properties are those on the wire.
    pub(super) exact_names: bool,
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Dialect for Language {
    fn name(&self) -> &'static str {
        self.name
    }

    fn field_case(&self) -> FieldCase {
        self.case
    }

    fn nullable(&self, ty: &TypeExpr, required: bool) -> Option<bool> {
        if ty.is_nullable() {
            return Some(true);
        }
        let bare = ty.bare();
        let unmarked = matches!(
            bare,
            TypeExpr::Array(_) | TypeExpr::Map(_) | TypeExpr::Any | TypeExpr::Unknown(_)
        );
        match self.nulls {
            Nulls::Untold => None,
            Nulls::Marked => (!unmarked).then_some(false),
            Nulls::RequiredOption => required.then(|| matches!(ty, TypeExpr::Optional(_))),
        }
    }
}

impl Language {
    /// A name without what the language adds to it.
    pub(super) fn plain_name(&self, name: &str) -> String {
        let name = name.trim_matches('`');
        for prefix in self.prefixes {
            let Some(rest) = name.strip_prefix(prefix) else { continue };
            let Some(first) = rest.chars().next() else { continue };
            // `variable` and `propertyless` are no prefixed names.
            let parts = prefix.ends_with(['_', '#']) || first.is_uppercase() || first.is_ascii_digit();
            let reserved = first.is_ascii_digit() || !matches!(*prefix, "_") || self.is_reserved(rest);
            if parts && reserved {
                return if prefix.ends_with(['_', '#']) || self.case == FieldCase::Pascal {
                    rest.to_owned()
                } else {
                    first.to_lowercase().chain(rest.chars().skip(1)).collect()
                };
            }
        }
        match name.strip_suffix('_') {
            Some(plain) if self.is_reserved(plain) => plain.to_owned(),
            _ => name.to_owned(),
        }
    }

    /// Whether a name is a word that one of the languages keeps for itself.
    fn is_reserved(&self, name: &str) -> bool {
        RESERVED.binary_search(&name).is_ok()
    }
}

/// Words that languages keep for themselves, or whose names the generated classes already use. Sorted.
const RESERVED: [&str; 118] = [
    "abstract", "alias", "and", "any", "apiClient", "arguments", "as", "assert", "async", "await", "base", "begin",
    "boolean", "break", "byte", "case", "catch", "char", "class", "clone", "const", "constructor", "continue", "date",
    "debugger", "def", "default", "defaultHeaders", "defer", "del", "delegate", "delete", "do", "double", "elif", "else",
    "elsif", "end", "ensure", "enum", "eval", "event", "except", "exec", "export", "extends", "false", "file", "final",
    "finally", "float", "fn", "for", "formParams", "from", "func", "function", "global", "goto", "headerParams", "if",
    "impl", "implements", "import", "in", "instanceof", "int", "interface", "internal", "is", "lambda", "let", "list",
    "local_var_params", "localVarPath", "long", "match", "method", "module", "mut", "namespace", "native", "new", "next",
    "nil", "nonlocal", "not", "null", "object", "operator", "or", "package", "params", "pass", "print", "private",
    "protected", "public", "queryParams", "raise", "ref", "return", "self", "set", "short", "static", "string", "struct",
    "super", "switch", "this", "throw", "true", "try", "type", "var", "while", "with",
];

#[cfg(test)]
mod tests {
    use super::{ALL, RESERVED};

    #[test]
    fn words_are_sorted() {
        let mut sorted = RESERVED.to_vec();
        sorted.sort_unstable();
        assert_eq!(RESERVED.to_vec(), sorted);
    }

    #[test]
    fn names_without_what_languages_add() {
        let cases = [
            ("python", "var_from", "from"),
            ("python", "var_3d", "3d"),
            ("python", "variable", "variable"),
            ("python", "_from", "from"),
            ("python", "_links", "_links"),
            ("java", "propertyClass", "class"),
            ("java", "propertyless", "propertyless"),
            ("java", "_default", "default"),
            ("java", "_3d", "3d"),
            ("java", "propertyId", "propertyId"),
            ("kotlin", "`inner`", "inner"),
            ("rust", "r#type", "type"),
            ("rust", "param_3d", "3d"),
            ("typescript", "_class", "class"),
            ("typescript", "_self", "self"),
            ("go", "Var3d", "3d"),
            ("go", "Variant", "Variant"),
        ];
        for (language, name, expected) in cases {
            let language = ALL.iter().find(|it| it.name == language).expect("a language");
            assert_eq!(language.plain_name(name), expected, "{language:?} {name}");
        }
    }
}
