//! Long paths to the names that a person would write.
//!
//! The emitter writes every path in full, so that a type of the docs called `Option` or `String` keeps its name. Here
//! they become short again wherever a file has no such name of its own.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// Paths, as written in full, and the part of them that is enough: names of the prelude.
const PRELUDE: &[&[&str]] = &[
    &["core", "option", "Option", "Some"],
    &["core", "option", "Option", "None"],
    &["core", "result", "Result", "Ok"],
    &["core", "result", "Result", "Err"],
    &["core", "option", "Option"],
    &["core", "result", "Result"],
    &["core", "convert", "Into"],
    &["core", "convert", "From"],
    &["core", "convert", "AsRef"],
    &["core", "default", "Default"],
    &["core", "clone", "Clone"],
    &["core", "iter", "Iterator"],
    &["core", "iter", "IntoIterator"],
    &["std", "string", "String"],
    &["std", "string", "ToString"],
    &["std", "vec", "Vec"],
    &["std", "boxed", "Box"],
];

/// Paths to import, each by its last name.
const IMPORTS: &[&[&str]] = &[
    &["crate", "support", "wire"],
    &["std", "collections", "BTreeMap"],
    &["core", "convert", "Infallible"],
    &["core", "fmt"],
    &["core", "str", "FromStr"],
];

/// Words that a path of its own may follow.
const KEYWORDS: &[&str] = &[
    "as", "break", "const", "dyn", "else", "for", "if", "impl", "in", "let", "match", "move",
    "mut", "pub", "ref", "return", "static", "unsafe", "where", "while",
];

/// The items with short paths, behind the imports that these need.
pub(super) fn shorten(items: Vec<TokenStream>) -> Vec<TokenStream> {
    let mut own = BTreeSet::new();
    for item in &items {
        collect(item.clone(), &mut own);
    }
    let free = |path: &&&[&str]| path.last().is_some_and(|name| !own.contains(*name));
    let mut shortener = Shortener {
        prelude: PRELUDE.iter().filter(free).copied().collect(),
        imports: IMPORTS.iter().filter(free).copied().collect(),
        used: BTreeSet::new(),
    };
    let mut short: Vec<TokenStream> = items
        .into_iter()
        .map(|item| shortener.tokens(item))
        .collect();
    if !shortener.used.is_empty() {
        let uses = shortener.used.iter().map(|path| {
            // The names of the two libraries are the same; `std` is the one that people write.
            let parts = path
                .iter()
                .map(|part| if *part == "core" { "std" } else { part });
            let parts = parts.map(|part| quote::format_ident!("{part}"));
            quote!(use #(#parts)::*;)
        });
        short.insert(0, uses.collect());
    }
    short
}

/// Names that stand alone, so that they may be the file's own: all but the rest of paths, and the traits of derives.
fn collect(tokens: TokenStream, own: &mut BTreeSet<String>) {
    let mut colons = 0;
    let mut after_hash = false;
    for token in tokens {
        match &token {
            TokenTree::Ident(name) if colons < 2 => {
                own.insert(name.to_string());
            }
            TokenTree::Group(group) => {
                let attribute = after_hash && group.delimiter() == Delimiter::Bracket;
                if !attribute {
                    collect(group.stream(), own);
                }
            }
            _ => {}
        }
        after_hash = is(&token, '#');
        colons = if is(&token, ':') { colons + 1 } else { 0 };
    }
}

fn is(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

struct Shortener {
    prelude: Vec<&'static [&'static str]>,
    imports: Vec<&'static [&'static str]>,
    used: BTreeSet<&'static [&'static str]>,
}

impl Shortener {
    fn tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut short = Vec::with_capacity(tokens.len());
        let mut rest = tokens.as_slice();
        let mut in_path = false;
        while let Some((first, behind)) = rest.split_first() {
            if !in_path && let Some((name, length)) = self.path(rest) {
                short.push(TokenTree::Ident(name));
                rest = rest.get(length..).unwrap_or(&[]);
                in_path = true;
                continue;
            }
            in_path = match first {
                TokenTree::Ident(name) => !KEYWORDS.iter().any(|keyword| name == keyword),
                // The second colon of `::` goes on, and so does what closes `<…>::`.
                TokenTree::Punct(punct) => {
                    (punct.as_char() == ':' && punct.spacing() == Spacing::Joint && in_path)
                        || punct.as_char() == '>'
                }
                _ => false,
            };
            short.push(match first {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.tokens(group.stream()));
                    inner.set_span(group.span());
                    TokenTree::Group(inner)
                }
                other => other.clone(),
            });
            rest = behind;
        }
        short.into_iter().collect()
    }

    /// The short name of the path that begins here, and how many tokens the path has.
    fn path(&mut self, tokens: &[TokenTree]) -> Option<(Ident, usize)> {
        let first = tokens.first()?;
        if !is(first, ':') && !matches!(first, TokenTree::Ident(name) if name == "crate") {
            return None;
        }
        let found = |path: &&&'static [&'static str]| length(path, tokens).is_some();
        let (path, import) = match self.prelude.iter().find(found) {
            Some(path) => (*path, false),
            None => (*self.imports.iter().find(found)?, true),
        };
        if import {
            self.used.insert(path);
        }
        let length = length(path, tokens)?;
        match tokens.get(length.checked_sub(1)?) {
            Some(TokenTree::Ident(name)) => Some((name.clone(), length)),
            _ => None,
        }
    }
}

/// How many tokens the path has, if it stands here: `::` in front of every part, but not of `crate`.
fn length(path: &[&str], tokens: &[TokenTree]) -> Option<usize> {
    let mut at = 0;
    for (index, part) in path.iter().enumerate() {
        if index > 0 || *part != "crate" {
            let colons = tokens.get(at..at + 2)?;
            colons.iter().all(|token| is(token, ':')).then_some(())?;
            at += 2;
        }
        matches!(tokens.get(at)?, TokenTree::Ident(name) if name == part).then_some(())?;
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::shorten;
    use proc_macro2::TokenStream;
    use quote::quote;

    fn short(item: TokenStream) -> String {
        let tokens: TokenStream = shorten(vec![item]).into_iter().collect();
        tokens.to_string()
    }

    #[test]
    fn what_a_person_would_write() {
        let written = short(quote! {
            pub struct Thing { a: ::core::option::Option<::std::string::String> }
            impl ::core::fmt::Debug for Thing {}
            fn f() { ::core::option::Option::Some(crate::support::wire::fill(::core::option::Option::None)) }
        });
        let wanted = quote! {
            use crate::support::wire;
            use std::fmt;
            pub struct Thing { a: Option<String> }
            impl fmt::Debug for Thing {}
            fn f() { Some(wire::fill(None)) }
        };
        let sorted = |text: &str| {
            let mut parts: Vec<_> = text.split(';').map(str::trim).map(str::to_owned).collect();
            parts.sort_unstable();
            parts
        };
        assert_eq!(sorted(&written), sorted(&wanted.to_string()));
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
        };
        assert_eq!(short(item.clone()), item.to_string());
    }
}
