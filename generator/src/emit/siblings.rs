//! Unions whose tag stands beside them, in the record that holds them.

use super::context::Context;
use super::field::FieldPlan;
use crate::model::{Dispatch, Field, Literal, Presence, Shape, SiblingTag, TypeDef, TypeRef, peel};
use proc_macro2::TokenStream;
use quote::quote;

/// A field that waits for its tag.
pub(super) struct Held<'a> {
    /// The field that holds the union.
    pub(super) field: &'a Field,
    tag: &'a SiblingTag,
}

/// The fields of a record that wait for their tags.
pub(super) fn held<'a>(context: &'a Context<'_>, def: &'a TypeDef) -> Vec<Held<'a>> {
    let Shape::Struct(record) = &def.shape else {
        return Vec::new();
    };
    let waits = |field: &'a Field| {
        let tag = sibling_tag(context, def, field)?;
        let tagged = record.fields.iter().find(|other| other.name == tag.tag)?;
        (!field.boxed && is_text(context, tagged)).then_some(Held { field, tag })
    };
    record.fields.iter().filter_map(waits).collect()
}

fn sibling_tag<'a>(
    context: &'a Context<'_>,
    def: &TypeDef,
    field: &'a Field,
) -> Option<&'a SiblingTag> {
    let Shape::Union(union) = &context.target(peel(&field.ty))?.shape else {
        return None;
    };
    let Dispatch::Sibling { parents } = &union.dispatch else {
        return None;
    };
    let mut parents = parents.iter();
    parents.find(|parent| parent.record == def.id && parent.field == field.name)
}

fn is_text(context: &Context<'_>, field: &Field) -> bool {
    let ty = peel(&field.ty);
    let is_enum = context
        .target(ty)
        .is_some_and(|def| matches!(&def.shape, Shape::Enum(values) if !values.integer));
    !field.boxed && (is_enum || *context.resolve(ty) == TypeRef::String)
}

/// The function that reads the fields that waited, if there are any.
pub(super) fn finish_fn(fields: &[FieldPlan<'_>], held: &[Held<'_>]) -> Option<TokenStream> {
    let steps: Vec<TokenStream> = held
        .iter()
        .filter_map(|held| settle(fields, held))
        .collect();
    (!steps.is_empty()).then(|| {
        quote! {
            fn finish(&mut self) {
                #(#steps;)*
            }
        }
    })
}

fn settle(fields: &[FieldPlan<'_>], held: &Held<'_>) -> Option<TokenStream> {
    let named = |name: &str| fields.iter().find(|plan| plan.field.name == name);
    let (union, tag) = (named(&held.field.name)?, named(&held.tag.tag)?);
    let (field, tag_field, ty) = (&union.ident, &tag.ident, &tag.inner);
    let tag = match tag.presence {
        Presence::Required => quote!(::core::option::Option::Some(self.#tag_field.as_str())),
        Presence::Patch => quote!(self.#tag_field.value().map(#ty::as_str)),
        _ => quote!(self.#tag_field.as_ref().map(#ty::as_str)),
    };
    let cases = held.tag.cases.iter().filter_map(|case| match &case.value {
        Literal::String(text) => {
            let member = proc_macro2::Literal::usize_unsuffixed(case.member);
            Some(quote!((#text, #member)))
        }
        _ => None,
    });
    let settle = if union.presence == Presence::Required {
        quote!(settle)
    } else {
        quote!(settle_optional)
    };
    Some(quote! {
        crate::support::wire::#settle(&mut self.#field, #tag, &[#(#cases),*])
    })
}
