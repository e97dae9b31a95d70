//! Documentation comments from the docs' own texts.

use super::context::Context;
use super::field::FieldPlan;
use super::unions::MemberPlan;
use crate::model::{Operation, TypeDef, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// Text as a code span.
pub(crate) fn code(text: &str) -> String {
    format!("`{text}`")
}

/// Text on one line.
pub(crate) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn of_type(_context: &Context<'_>, def: &TypeDef) -> TokenStream {
    attributes(&[
        format!("{}.", code(&def.rust_path.name)),
        String::new(),
        format!("Source: {}", code(&def.place.page)),
    ])
}

pub(super) fn of_field(
    _context: &Context<'_>,
    _def: &TypeDef,
    plan: &FieldPlan<'_>,
) -> TokenStream {
    attributes(&[format!("{}.", code(&plan.field.wire))])
}

pub(super) fn of_variant(_context: &Context<'_>, _def: &TypeDef, variant: &Variant) -> TokenStream {
    attributes(&[format!("{}.", code(&format!("{:?}", variant.value)))])
}

pub(super) fn of_member(_context: &Context<'_>, plan: &MemberPlan<'_>) -> TokenStream {
    attributes(&[format!("{}.", code(&plan.inner.to_string()))])
}

pub(super) fn of_operation(_context: &Context<'_>, operation: &Operation) -> TokenStream {
    let route = format!("{} {}", operation.method, operation.path);
    attributes(&[
        format!("{}.", code(&route)),
        String::new(),
        format!("Source: {}", code(&operation.place.page)),
    ])
}

/// The attribute for something deprecated.
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    match note.map(line) {
        None => TokenStream::new(),
        Some(note) if note.is_empty() => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated(note = #note)]),
    }
}

fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}
