//! Operations: a module per group, a file per operation.

mod calls;
mod construct;
mod definition;
mod failure;
mod fields;
mod first;
mod pages;
mod place;
mod receive;

use super::context::Context;
use super::ident::{ident, module};
use super::{deprecated, docs, header};
use crate::model::{Operation, Record, Shape, TypeDef, TypeRef};
use crate::names::words::snake;
use crate::surface::failures;
use fields::Fields;
pub(super) use first::{FirstCall, Made, first_call};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The module of all operations. No namespace of the docs is called so: see the names that lowering reserves.
const ROOT: &str = "api";

/// An operation on its way into its file.
pub(super) struct Item<'a> {
    context: &'a Context<'a>,
    operation: &'a Operation,
    /// The name of its type.
    name: Ident,
    /// The name of its error type, if the docs list any.
    failure: Option<Ident>,
    /// The enum of its bodies, if a success has one of several.
    bodies: Option<Ident>,
}

/// The longest name of a file; systems have limits.
const LONGEST: usize = 90;

/// The files of all operations, by path.
pub(super) fn files(context: &Context<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut groups: BTreeMap<String, BTreeMap<String, Item<'_>>> = BTreeMap::new();
    for operation in &context.api.operations {
        let group = groups.entry(module(&operation.group)).or_default();
        let words: String = snake(&operation.rust_name).chars().take(LONGEST).collect();
        let stem = free(&module(words.trim_end_matches('_')), |name| {
            group.contains_key(name)
        });
        let item = Item::new(context, operation);
        group.insert(stem, item);
    }
    for (group, items) in &groups {
        for (stem, item) in items {
            files.push((format!("src/{ROOT}/{group}/{stem}.rs"), item.file()));
        }
        let path = format!("src/{ROOT}/{group}/mod.rs");
        files.push((path, group_file(context, group, items)));
    }
    if !groups.is_empty() {
        files.push((format!("src/{ROOT}/mod.rs"), root_file(context, &groups)));
        files.extend(calls::files(context));
    }
    files
}

/// A name, with as many underscores as it takes to be free.
fn free(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut name = name.to_owned();
    while taken(&name) {
        name.push('_');
    }
    name
}

/// The declaration of the module in the crate's root; empty if there is none.
pub(super) fn declaration(context: &Context<'_>) -> String {
    if context.api.operations.is_empty() {
        return String::new();
    }
    format!("#[cfg(feature = \"operations\")]\n#[rustfmt::skip]\npub mod {ROOT};\n")
}

fn root_file(
    context: &Context<'_>,
    groups: &BTreeMap<String, BTreeMap<String, Item<'_>>>,
) -> String {
    let mut text = header(context.options, "the operation pages");
    text.push_str("//! The operations of the API, by group.\n\n");
    for group in groups.keys() {
        let _ = writeln!(text, "pub mod {};", ident(group));
    }
    text.push_str("\npub use crate::support::operations::*;\n");
    text
}

fn group_file(context: &Context<'_>, group: &str, items: &BTreeMap<String, Item<'_>>) -> String {
    let pages: BTreeSet<&str> = items
        .values()
        .map(|item| item.operation.place.page.as_str())
        .collect();
    let pages: Vec<&str> = pages.into_iter().collect();
    let mut text = header(context.options, &pages.join(", "));
    let _ = writeln!(text, "//! The operations of {}.\n", docs::code(group));
    for (stem, item) in items {
        if stem == group {
            text.push_str(
                "#[allow(clippy::module_inception, reason = \"both are names of the docs\")]\n",
            );
        }
        let _ = writeln!(text, "mod {};", ident(stem));
        let _ = item;
    }
    text.push('\n');
    for (stem, item) in items {
        if item.operation.deprecated.is_some() {
            text.push_str(deprecated::ALLOW);
            text.push('\n');
        }
        let names: Vec<String> = std::iter::once(&item.name)
            .chain(&item.bodies)
            .chain(&item.failure)
            .map(ToString::to_string)
            .collect();
        let names = match names.as_slice() {
            [only] => only.clone(),
            several => format!("{{{}}}", several.join(", ")),
        };
        let _ = writeln!(text, "pub use self::{}::{names};", ident(stem));
    }
    text
}

impl<'a> Item<'a> {
    fn new(context: &'a Context<'a>, operation: &'a Operation) -> Self {
        let failure = format!("{}Failure", operation.rust_name);
        let listed = !failures(operation).is_empty();
        Self {
            context,
            operation,
            name: ident(&operation.rust_name),
            failure: listed.then(|| ident(&failure)),
            bodies: (!operation.success.cases.is_empty() && operation.success.events.is_none())
                .then(|| ident(&format!("{}Success", operation.rust_name))),
        }
    }

    fn file(&self) -> String {
        let fields = Fields::of(self);
        let mut items = vec![
            definition::item(self, &fields),
            construct::item(self, &fields),
        ];
        items.extend(definition::debug(self, &fields));
        items.extend(construct::conversions(self, &fields));
        items.push(self.implementation(&fields));
        items.extend(pages::item(self, &fields));
        items.extend(receive::streaming(self));
        items.extend(receive::item(self));
        items.extend(failure::item(self));
        items.extend(failure::message(self));
        let allow = self.uses_deprecated();
        self.context.printer.file(
            &header(self.context.options, &self.operation.place.page),
            items,
            if allow { "deprecated" } else { "" },
            &|item| {
                let can = matches!(item.keyword(), "impl" | "struct" | "enum");
                (allow && can).then_some(deprecated::ALLOW)
            },
        )
    }

    fn implementation(&self, fields: &Fields<'_>) -> TokenStream {
        let name = &self.name;
        let (method, path) = (&self.operation.method, &self.operation.path);
        let success = receive::success_type(self);
        let failure = self.failure_type();
        let place = place::function(self, fields);
        let read_success = receive::read_success(self);
        let read_failure = failure::read(self);
        quote! {
            // Its functions are inlined so that what they need is made where they are called: a crate that calls
            // five operations does not pay for the JSON code of all.
            impl crate::support::operations::Operation for #name {
                const METHOD: &'static str = #method;
                const PATH: &'static str = #path;
                type Success = #success;
                type Failure = #failure;
                #place
                #read_success
                #read_failure
            }
        }
    }

    /// The type of the errors that the docs list.
    fn failure_type(&self) -> TokenStream {
        self.failure.as_ref().map_or_else(
            || quote!(crate::support::operations::NotDocumented),
            |name| quote!(#name),
        )
    }

    /// The record of the request type, if it is one.
    fn request_record(&self) -> Option<(&'a TypeDef, &'a Record)> {
        record(self.context, self.operation.request.as_ref()?)
    }

    /// Whether the request is a body that need not be given.
    fn is_optional(&self) -> bool {
        self.operation
            .body
            .as_ref()
            .is_some_and(|body| body.field.is_none() && !body.required)
    }

    /// Whether it, or a type or field that it mentions, is deprecated.
    fn uses_deprecated(&self) -> bool {
        let operation = self.operation;
        let errors = operation
            .errors
            .iter()
            .filter_map(|error| error.ty.as_ref());
        let types = operation
            .request
            .iter()
            .chain(&operation.success.body)
            .chain(&operation.success.events)
            .chain(errors);
        let fields = self.request_record().map(|(_, record)| &record.fields);
        let body = operation
            .body
            .iter()
            .filter_map(|body| record(self.context, &body.ty));
        let body_fields = body.flat_map(|(_, record)| &record.fields);
        operation.deprecated.is_some()
            || types.into_iter().any(|ty| is_deprecated(self.context, ty))
            || fields
                .into_iter()
                .flatten()
                .chain(body_fields)
                .any(|field| field.deprecated.is_some() || is_deprecated(self.context, &field.ty))
    }
}

/// The record that a reference leads to, if it is one.
fn record<'a>(context: &'a Context<'a>, ty: &TypeRef) -> Option<(&'a TypeDef, &'a Record)> {
    let TypeRef::Ref(id) = ty else { return None };
    let mut def = context.api.get(id)?;
    for _ in 0..=context.api.types.len() {
        match &def.shape {
            Shape::Struct(record) => return Some((def, record)),
            Shape::Alias {
                target: TypeRef::Ref(id),
            } => def = context.api.get(id)?,
            _ => return None,
        }
    }
    None
}

fn is_deprecated(context: &Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            is_deprecated(context, inner)
        }
        TypeRef::Ref(id) => context
            .api
            .get(id)
            .is_some_and(|def| def.deprecated.is_some()),
        _ => false,
    }
}
