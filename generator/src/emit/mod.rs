//! From the model to the text of a Rust crate: pure, one file per type.
//!
//! Functions without type parameters are `#[inline]`; those with some are made where they are used in any case. So a crate
//! that uses five types pays for five, and the emitted crate itself makes hardly any machine code.

mod alias;
mod context;
mod deprecated;
mod docs;
mod enums;
mod examples;
mod field;
mod garde;
mod ident;
mod lints;
mod literals;
mod manifest;
mod member;
mod modules;
mod operations;
mod root;
mod serde_impls;
mod siblings;
mod span;
mod start;
mod structs;
mod text;
mod types;
mod unions;

mod runtime_files;
mod validate;

use crate::config::Package;
use crate::hash::Hash;
use crate::model::{Api, Literal, Shape, TypeDef};
use crate::print::{Printed, Printer};
use context::Context;
use deprecated::Deprecated;
use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

pub(crate) use start::YIELDING;

/// What the emitted crate is called, and which of its files are written by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmitOptions {
    /// The package's name: `moov-types`.
    pub name: String,
    /// The package's other metadata; where it says nothing, the emitter does what is usual.
    pub package: Package,
    /// Whether to write `Cargo.toml`.
    pub manifest: bool,
    /// What `src/lib.rs` is.
    pub root: Root,
    /// The command that the header of every file names: `fieldwright generate`.
    pub command: String,
}

/// What `src/lib.rs` is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Root {
    /// The root of a crate.
    #[default]
    Library,
    /// A file for `include!` in the root of a crate, as a build script makes it: without documentation of its own.
    Included,
    /// Written by hand: it declares the modules.
    ByHand,
}

impl Default for EmitOptions {
    fn default() -> Self {
        Self {
            name: "api-types".to_owned(),
            package: Package::default(),
            manifest: true,
            root: Root::default(),
            command: "fieldwright generate".to_owned(),
        }
    }
}

/// The files of the crate, by path relative to its root, with `/` between folders.
#[must_use]
pub fn emit(api: &Api, options: &EmitOptions) -> BTreeMap<String, String> {
    emit_taking_over(api, options, &Printed::default()).0
}

/// The same with the texts of an earlier run, which are taken over where they would be printed again. Also gives, for
/// each printed text, by its hash, the hash of what it was made from.
pub(crate) fn emit_taking_over(
    api: &Api,
    options: &EmitOptions,
    known: &Printed,
) -> (BTreeMap<String, String>, BTreeMap<Hash, Hash>) {
    let context = Context::new(api, options, Printer::new(known));
    let tree = modules::Tree::new(&context);
    let types: Vec<&TypeDef> = api.types.values().collect();
    let mut files: BTreeMap<String, String> = types
        .par_iter()
        .map(|def| (tree.path_of(def), type_file(&context, def)))
        .collect();
    files.extend(tree.files(&context));
    files.extend(operations::files(&context));
    files.extend(examples::files(&context));
    files.extend(runtime_files::of(api));
    files.extend(garde::file(&context));
    files.extend(start::files(&context));
    if !context.literals.is_empty() {
        let header = header(options, "the constants of the docs");
        let text = context.printer.file(
            &(header + "//! The types of constants.\n"),
            context.literals.items(),
            "",
            &|_| None,
        );
        files.insert("src/literals.rs".to_owned(), text);
    }
    if options.root != Root::ByHand {
        files.insert("src/lib.rs".to_owned(), root::root(&context, &tree));
    }
    if options.manifest {
        let text = manifest::cargo_toml(&context, &start::example(&context));
        files.insert("Cargo.toml".to_owned(), text);
    }
    (files, context.printer.made())
}

/// The file of a type.
fn type_file(context: &Context<'_>, def: &TypeDef) -> String {
    let mut items = match &def.shape {
        Shape::Struct(record) => structs::items(context, def, record),
        Shape::Enum(values) => enums::items(context, def, values),
        Shape::Union(union) => unions::items(context, def, union),
        Shape::Alias { target } => alias::items(context, def, target),
    };
    items.extend(validate::items(context, def));
    let deprecated = Deprecated::of(context, def);
    let header = header(context.options, &def.place.page);
    let marks = deprecated.marks();
    let printer = &context.printer;
    printer.file(&header, items, &marks, &|item| deprecated.allow(item))
}

/// The first lines of every file.
fn header(options: &EmitOptions, source: &str) -> String {
    let command = docs::line(&options.command);
    let source = docs::line(source);
    format!("// Written by `{command}` from {source}. Do not edit.\n")
}

/// A whole number as a literal, with its digits grouped.
fn number(value: i64) -> TokenStream {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let literal: TokenStream = text.parse().unwrap_or_default();
    if value < 0 {
        quote!(-#literal)
    } else {
        literal
    }
}

/// A constant as a Rust expression or pattern.
fn literal_value(literal: &Literal) -> TokenStream {
    match literal {
        Literal::Bool(value) => quote!(#value),
        Literal::Integer(value) => number(*value),
        Literal::String(text) => quote!(#text),
    }
}
