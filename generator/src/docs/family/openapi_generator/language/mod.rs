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
pub(super) struct Language {
    name: &'static str,
    case: FieldCase,
    pub(super) grammar: Grammar,
    pub(super) nulls: Nulls,
    /// The languages of code fences.
    pub(super) fences: &'static [&'static str],
    /// Whether a type cell has a form that few other languages write.
    pub(super) claims: fn(&str) -> bool,
    /// What the templates put before names that the language cannot have.
    prefixes: &'static [&'static str],
    /// Whether the names of properties are those on the wire.
    pub(super) exact_names: bool,
    /// Whether a value with a name of its own is shown like an object with the property `value`.
    pub(super) named_values: bool,
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

    fn tells_of_null(&self) -> bool {
        self.nulls != Nulls::Untold
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
            Nulls::RequiredOption => required.then_some(matches!(ty, TypeExpr::Optional(_))),
        }
    }
}

impl Language {
    /// A name without what the language adds to it.
    pub(super) fn plain_name(&self, name: &str) -> String {
        let name = name.trim_matches('`');
        for prefix in self.prefixes {
            let Some(rest) = name.strip_prefix(prefix) else {
                continue;
            };
            let Some(first) = rest.chars().next() else {
                continue;
            };
            let lower: String = first.to_lowercase().chain(rest.chars().skip(1)).collect();
            // `Variant`, `propertyId` and `_links` are whole names.
            let begins = prefix.ends_with(['_', '#']) || first.is_uppercase();
            if first.is_ascii_digit() || begins && is_reserved(&lower) {
                let keeps = prefix.ends_with(['_', '#']) || self.case == FieldCase::Pascal;
                return if keeps { rest.to_owned() } else { lower };
            }
        }
        match name.strip_suffix('_') {
            Some(plain) if is_reserved(plain) => plain.to_owned(),
            _ => name.to_owned(),
        }
    }
}

/// Whether a name is a word that one of the languages keeps for itself.
fn is_reserved(name: &str) -> bool {
    RESERVED.binary_search(&name).is_ok()
}

/// Words that languages keep for themselves, or whose names the generated classes already use. Sorted.
const RESERVED: [&str; 214] = [
    "_tempBody",
    "abstract",
    "alias",
    "all",
    "and",
    "any",
    "apiClient",
    "apiException",
    "apiResponse",
    "arguments",
    "array",
    "as",
    "assert",
    "async",
    "await",
    "base",
    "base64",
    "become",
    "begin",
    "boolean",
    "box",
    "break",
    "byte",
    "bytes",
    "callable",
    "case",
    "catch",
    "chan",
    "char",
    "checked",
    "class",
    "clone",
    "companion",
    "configuration",
    "const",
    "construct",
    "constructor",
    "continue",
    "copy",
    "crate",
    "data",
    "date",
    "datetime",
    "debugger",
    "decimal",
    "declare",
    "def",
    "default",
    "defaultHeaders",
    "defer",
    "del",
    "delegate",
    "delete",
    "dict",
    "do",
    "double",
    "dyn",
    "echo",
    "elif",
    "else",
    "elsif",
    "empty",
    "end",
    "ensure",
    "enum",
    "eval",
    "event",
    "except",
    "exec",
    "explicit",
    "export",
    "extends",
    "extern",
    "fallthrough",
    "false",
    "field",
    "fields",
    "file",
    "final",
    "finally",
    "fixed",
    "float",
    "fn",
    "for",
    "foreach",
    "formParams",
    "from",
    "fun",
    "func",
    "function",
    "global",
    "goto",
    "headerParams",
    "if",
    "impl",
    "implements",
    "implicit",
    "import",
    "in",
    "include",
    "include_once",
    "inherited",
    "inner",
    "instanceof",
    "insteadof",
    "int",
    "interface",
    "internal",
    "is",
    "isset",
    "json",
    "lambda",
    "let",
    "list",
    "localVarPath",
    "localVarQueryParams",
    "local_var_params",
    "lock",
    "long",
    "map",
    "match",
    "method",
    "mod",
    "model",
    "module",
    "move",
    "mut",
    "namespace",
    "native",
    "nested",
    "new",
    "next",
    "nil",
    "nonlocal",
    "not",
    "null",
    "object",
    "open",
    "operator",
    "options",
    "or",
    "out",
    "override",
    "package",
    "params",
    "pass",
    "print",
    "private",
    "property",
    "protected",
    "pub",
    "public",
    "queryParams",
    "raise",
    "range",
    "readonly",
    "redo",
    "ref",
    "register",
    "require",
    "require_once",
    "rescue",
    "resourcePath",
    "retry",
    "return",
    "sbyte",
    "schema",
    "sealed",
    "select",
    "self",
    "set",
    "short",
    "sizeof",
    "stackalloc",
    "static",
    "str",
    "string",
    "stringUtil",
    "struct",
    "super",
    "switch",
    "then",
    "this",
    "throw",
    "time",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "uint",
    "ulong",
    "unchecked",
    "undef",
    "union",
    "unless",
    "unsafe",
    "unset",
    "until",
    "use",
    "ushort",
    "using",
    "val",
    "validate",
    "var",
    "virtual",
    "void",
    "volatile",
    "when",
    "where",
    "while",
    "with",
    "xor",
    "yield",
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
            let language = ALL
                .iter()
                .find(|it| it.name == language)
                .expect("a language");
            assert_eq!(language.plain_name(name), expected, "{language:?} {name}");
        }
    }
}
