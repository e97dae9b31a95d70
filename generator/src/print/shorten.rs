//! Long paths to the names that a person would write.
//!
//! The emitter writes every path in full, so that a type of the docs called `Option` or `String` keeps its name. Here
//! they become short again wherever a file has no such name of its own.

use super::code::{Code, Kind};
use proc_macro2::{Delimiter, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use std::ops::Range;

/// A path to a name that needs no path, or none that long.
struct Path {
    parts: &'static [&'static str],
    import: bool,
}

const fn prelude(parts: &'static [&'static str]) -> Path {
    Path {
        parts,
        import: false,
    }
}

const fn import(parts: &'static [&'static str]) -> Path {
    Path {
        parts,
        import: true,
    }
}

/// The paths, as written in full; the last part is enough, once it is imported if it has to be.
const PATHS: &[Path] = &[
    prelude(&["core", "option", "Option", "Some"]),
    prelude(&["core", "option", "Option", "None"]),
    prelude(&["core", "result", "Result", "Ok"]),
    prelude(&["core", "result", "Result", "Err"]),
    prelude(&["core", "option", "Option"]),
    prelude(&["core", "result", "Result"]),
    prelude(&["core", "convert", "Into"]),
    prelude(&["core", "convert", "From"]),
    prelude(&["core", "convert", "AsRef"]),
    prelude(&["core", "default", "Default"]),
    prelude(&["core", "clone", "Clone"]),
    prelude(&["core", "iter", "Iterator"]),
    prelude(&["core", "iter", "IntoIterator"]),
    prelude(&["std", "string", "String"]),
    prelude(&["std", "string", "ToString"]),
    prelude(&["std", "vec", "Vec"]),
    prelude(&["std", "boxed", "Box"]),
    import(&["crate", "support", "wire"]),
    import(&["crate", "support", "validate"]),
    import(&["crate", "support", "operations"]),
    import(&["std", "collections", "BTreeMap"]),
    import(&["core", "convert", "Infallible"]),
    import(&["core", "fmt"]),
    import(&["core", "str", "FromStr"]),
];

/// Words that a path of its own may follow.
const KEYWORDS: &[&str] = &[
    "as", "break", "const", "dyn", "else", "for", "if", "impl", "in", "let", "match", "move",
    "mut", "pub", "ref", "return", "static", "unsafe", "where", "while",
];

/// The code with short paths, and the imports that it needs then.
pub(super) fn shorten(items: Vec<Code>) -> (Vec<Code>, Option<Code>) {
    let mut free: Vec<&Path> = PATHS.iter().collect();
    for item in &items {
        keep_free(item, &mut free);
    }
    let mut used = BTreeSet::new();
    let short = items.into_iter().map(|item| {
        let words = words(&item, &free, &mut used);
        item.with_words(&words)
    });
    let short = short.collect();
    let imports: TokenStream = used
        .into_iter()
        .map(|path| {
            // The names of the two libraries are the same; `std` is the one that people write.
            let parts = path
                .iter()
                .map(|part| if *part == "core" { "std" } else { part });
            let parts = parts.map(|part| format_ident!("{part}"));
            quote!(use #(#parts)::*;)
        })
        .collect();
    let imports = (!imports.is_empty()).then(|| Code::new(imports));
    (short, imports)
}

/// Removes the paths whose last name stands alone somewhere, so that it may be the file's own: anywhere but in the rest
/// of a path, and among the traits of derives.
fn keep_free(code: &Code, free: &mut Vec<&'static Path>) {
    let mut index = 0;
    while index < code.len() {
        match code.kind(index) {
            Some(Kind::Word) if !is_rest(code, index) => {
                let word = code.text(index);
                let is_name = |path: &&'static Path| path.parts.last() == Some(&word);
                if free.iter().any(is_name) {
                    free.retain(|path| !is_name(path));
                }
            }
            Some(Kind::Open(Delimiter::Bracket, _)) if is_attribute(code, index) => {
                index = code.end_of(index);
                continue;
            }
            _ => {}
        }
        index += 1;
    }
}

fn before(code: &Code, index: usize, operator: &str) -> bool {
    index
        .checked_sub(1)
        .is_some_and(|last| code.is(last, operator))
}

fn is_rest(code: &Code, index: usize) -> bool {
    before(code, index, "::")
}

fn is_attribute(code: &Code, index: usize) -> bool {
    before(code, index, "#")
}

/// What to put where, in order.
fn words(
    code: &Code,
    free: &[&'static Path],
    used: &mut BTreeSet<&'static [&'static str]>,
) -> Vec<(Range<usize>, &'static str)> {
    let mut words = Vec::new();
    let mut index = 0;
    while index < code.len() {
        let begins = code.is(index, "::") || code.is_word(index, "crate");
        let found = (begins && !goes_on(code, index)).then(|| {
            free.iter()
                .find_map(|path| Some((*path, length(path.parts, code, index)?)))
        });
        let Some((path, length)) = found.flatten() else {
            index += 1;
            continue;
        };
        if let Some(name) = path.parts.last() {
            words.push((index..index + length, *name));
        }
        if path.import {
            used.insert(path.parts);
        }
        index += length;
    }
    words
}

/// Whether what stands here is the rest of a path: of a name, or of generics that end before it.
fn goes_on(code: &Code, index: usize) -> bool {
    let Some(last) = index.checked_sub(1) else {
        return false;
    };
    match code.kind(last) {
        Some(Kind::Word) => !KEYWORDS.contains(&code.text(last)),
        Some(Kind::Operator) => matches!(code.text(last), ">" | "::"),
        _ => false,
    }
}

/// How many tokens the path has, if it stands here: `::` in front of every part, but not of `crate`.
fn length(path: &[&str], code: &Code, start: usize) -> Option<usize> {
    let mut at = start;
    for part in path {
        if *part != "crate" {
            code.is(at, "::").then_some(())?;
            at += 1;
        }
        code.is_word(at, part).then_some(())?;
        at += 1;
    }
    Some(at - start)
}

#[cfg(test)]
mod tests {
    use super::{Code, shorten};
    use proc_macro2::TokenStream;
    use quote::quote;

    fn short(item: TokenStream) -> String {
        let (items, imports) = shorten(vec![Code::new(item)]);
        let all = imports.iter().chain(&items);
        let text: String = all.map(|code| code.spelled(0..code.len())).collect();
        let tokens: TokenStream = text.parse().unwrap();
        tokens.to_string()
    }

    #[test]
    fn what_a_person_would_write() {
        let written = short(quote! {
            pub struct Thing { a: ::core::option::Option<::std::string::String> }
            impl ::core::fmt::Debug for Thing {}
            fn f() -> ::core::result::Result<(), ()> {
                match x {
                    0 => ::core::option::Option::Some(
                        crate::support::wire::fill(::core::option::Option::None)
                    ),
                }
            }
        });
        let wanted = quote! {
            use crate::support::wire;
            use std::fmt;
            pub struct Thing { a: Option<String> }
            impl fmt::Debug for Thing {}
            fn f() -> Result<(), ()> {
                match x {
                    0 => Some(wire::fill(None)),
                }
            }
        };
        let sorted = |text: &str| {
            let mut parts: Vec<_> = text.split(';').map(str::trim).map(str::to_owned).collect();
            parts.sort_unstable();
            parts
        };
        assert_eq!(
            sorted(&written.replace(" ,", ",")),
            sorted(&wanted.to_string().replace(" ,", ","))
        );
    }

    #[test]
    fn a_name_of_the_file_stays_its_own() {
        let item = quote! {
            pub struct Option { none: ::core::option::Option<Option> }
        };
        assert_eq!(short(item.clone()), item.to_string());
    }

    #[test]
    fn other_paths_stay() {
        let item = quote! {
            #[derive(Clone, Default)]
            pub struct Thing(crate::core::option::Option<u8>, ::serde::de::Error, x::core::fmt);
            type Other = <Thing as Trait>::core::fmt;
        };
        assert_eq!(short(item.clone()), item.to_string());
    }
}
