//! The values of a request, each with its place.

use super::fields::{Fields, parameter};
use super::{Item, record};
use crate::emit::context::Context;
use crate::emit::field::FieldPlan;
use crate::model::{
    Body, ListStyle, Location, MediaType, Parameter, Presence, Record, Shape, TypeDef, TypeRef,
    peel,
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The function `place`.
pub(super) fn function(item: &Item<'_>, fields: &Fields<'_>) -> TokenStream {
    let mut calls: Vec<TokenStream> = Vec::new();
    for plan in &fields.parameters {
        calls.extend(parameter(item, plan).map(|parameter| parameter_call(parameter, plan)));
    }
    if let (Some(body), Some(field)) = (&item.operation.body, &fields.body) {
        let name = &field.ident;
        calls.push(when_present(field.presence, &quote!(self.#name), |value| {
            body_call(item.context, body, value)
        }));
    }
    if item.operation.success.stream && item.operation.success.events.is_some() {
        calls.insert(0, quote!(request.accept("text/event-stream");));
    }
    let argument = if calls.is_empty() {
        quote!(_request)
    } else {
        quote!(request)
    };
    quote! {
        #[inline]
        fn place(&self, #argument: &mut crate::support::operations::Placement) {
            #(#calls)*
        }
    }
}

fn parameter_call(parameter: &Parameter, plan: &FieldPlan<'_>) -> TokenStream {
    let (wire, field) = (&parameter.wire, &plan.ident);
    let value = quote!(&self.#field);
    match (parameter.location, parameter.list) {
        (Location::Path, _) => quote!(request.path(#wire, #value);),
        (Location::Header, _) => quote!(request.header(#wire, #value);),
        (_, Some(ListStyle::Commas)) => quote!(request.query_commas(#wire, #value);),
        (_, Some(ListStyle::Brackets)) => quote!(request.query_brackets(#wire, #value);),
        _ => quote!(request.query(#wire, #value);),
    }
}

/// A call with a reference to the value, if there is one.
fn when_present(
    presence: Presence,
    value: &TokenStream,
    call: impl Fn(&TokenStream) -> TokenStream,
) -> TokenStream {
    match presence {
        Presence::Required | Presence::Constant => call(&quote!(&#value)),
        Presence::Nullable | Presence::Lenient | Presence::Optional => {
            let call = call(&quote!(value));
            quote!(if let Some(value) = &#value { #call })
        }
        Presence::Patch => {
            let call = call(&quote!(value));
            quote!(if let Some(value) = #value.value() { #call })
        }
    }
}

fn body_call(context: &Context<'_>, body: &Body, value: &TokenStream) -> TokenStream {
    match body.media {
        MediaType::Json => quote!(request.json(#value);),
        MediaType::Form => quote!(request.form(#value);),
        MediaType::Bytes => quote!(request.bytes(#value);),
        MediaType::Text => quote!(request.text(#value);),
        MediaType::Multipart => record(context, &body.ty).map_or_else(
            // Without fields, nothing tells the parts apart.
            || quote!(request.json(#value);),
            |(def, record)| multipart(context, def, record, value),
        ),
    }
}

fn multipart(
    context: &Context<'_>,
    def: &TypeDef,
    record: &Record,
    value: &TokenStream,
) -> TokenStream {
    let body = place(value);
    let calls = context.fields(def, &record.fields).into_iter().map(|plan| {
        let (field, wire) = (&plan.ident, &plan.field.wire);
        let part = quote!(#body.#field);
        match file(context, peel(&plan.field.ty)) {
            None => quote!(request.field(#wire, &#part);),
            Some(file) => when_present(plan.presence, &part, |value| file.call(wire, value)),
        }
    });
    quote! {
        request.multipart();
        #(#calls)*
    }
}

/// A field that is sent as a file.
enum File<'a> {
    /// Its bytes.
    Bytes,
    /// A list of files: a part for each.
    List(Box<File<'a>>),
    /// A record of the file's name and content.
    Named(FieldPlan<'a>, FieldPlan<'a>),
}

fn file<'a>(context: &'a Context<'a>, ty: &'a TypeRef) -> Option<File<'a>> {
    match context.resolve(ty) {
        TypeRef::Bytes => Some(File::Bytes),
        TypeRef::Array(inner) => file(context, peel(inner)).map(|file| File::List(Box::new(file))),
        other => {
            let def = context.definition(other)?;
            let Shape::Struct(record) = &def.shape else {
                return None;
            };
            let plans = || context.fields(def, &record.fields).into_iter();
            let named = |plan: &FieldPlan<'_>| {
                plan.presence == Presence::Required && plan.field.ty == TypeRef::String
            };
            let name =
                plans().find(|plan| crate::names::is_file_name(&plan.field.name) && named(plan))?;
            let bytes = plans().find(|plan| {
                plan.presence == Presence::Required && plan.field.ty == TypeRef::Bytes
            })?;
            Some(File::Named(name, bytes))
        }
    }
}

/// What an expression borrows, if it borrows: the base for the borrow of a field.
fn place(value: &TokenStream) -> TokenStream {
    match syn::parse2::<syn::ExprReference>(value.clone()) {
        Ok(borrow) if borrow.mutability.is_none() => borrow.expr.into_token_stream(),
        _ => value.clone(),
    }
}

impl File<'_> {
    fn call(&self, wire: &str, value: &TokenStream) -> TokenStream {
        match self {
            File::Bytes => quote!(request.file(#wire, #value);),
            File::List(item) => {
                let call = item.call(wire, &quote!(file));
                quote!(for file in #value { #call })
            }
            File::Named(name, content) => {
                let (name, content) = (&name.ident, &content.ident);
                let value = place(value);
                quote!(request.named_file(#wire, &#value.#name, &#value.#content);)
            }
        }
    }
}
