//! The validators of enums and unions.

use super::{check_fn, ident};
use crate::emit::lints::too_long;
use crate::enforce::{self, Nested};
use crate::model::{Api, Behind, Enumeration, Literal, Shape, TypeDef, TypeRef, Union, behind};
use proc_macro2::TokenStream;
use quote::quote;

/// The body of an enum's implementation: the unknown case of a closed enum is a violation.
pub(super) fn of_enum(ty: &TypeDef, enumeration: &Enumeration) -> TokenStream {
    let value = if enumeration.integer {
        quote! { crate::support::validate::Value::Integer(self.as_i64()) }
    } else {
        quote! { crate::support::validate::Value::Text(self.as_str()) }
    };
    let check = enforce::is_closed(enumeration).then(|| {
        let (page, line) = (
            &ty.place.page,
            proc_macro2::Literal::u32_unsuffixed(ty.place.line),
        );
        let values = enumeration.values.iter();
        let values = values.map(|variant| constant(&variant.value));
        let statement = quote! {
            use crate::support::validate as v;
            static KNOWN: v::Rule =
                v::Rule::normative(#page, #line, "", v::Constraint::OneOf(&[#(#values),*]));
            if !self.is_known() {
                out.fail(at, &KNOWN);
            }
        };
        check_fn(&[statement], 20 + enumeration.values.len())
    });
    quote! {
        #[inline]
        fn as_value(&self) -> crate::support::validate::Value<'_> {
            #value
        }
        #check
    }
}

fn constant(literal: &Literal) -> TokenStream {
    super::literal::scalar(&enforce::scalar(literal), None)
}

/// The body of a union's implementation: whatever its member has to say.
pub(super) fn of_union(api: &Api, union: &Union, nested: &Nested<'_>) -> TokenStream {
    let arms = |has: &dyn Fn(&TypeRef) -> bool, call: &dyn Fn(bool) -> TokenStream| {
        let members = union.members.iter().filter(|member| has(&member.ty));
        let arms: Vec<TokenStream> = members
            .map(|member| {
                let variant = ident(&member.rust_name);
                let call = call(member.boxed);
                quote! { Self::#variant(value) => #call, }
            })
            .collect();
        (!arms.is_empty()).then_some(arms)
    };
    let cases = union.members.len() + 1;
    let value = arms(&|ty| is_looked_at(api, ty), &|_| {
        quote! { crate::support::validate::Validate::as_value(value) }
    })
    .map(|arms| {
        let rest =
            (arms.len() < cases).then(|| quote! { _ => crate::support::validate::Value::Present, });
        let lint = too_long(3 * arms.len());
        quote! {
            #lint
            #[inline]
            fn as_value(&self) -> crate::support::validate::Value<'_> {
                match self { #(#arms)* #rest }
            }
        }
    });
    let check = arms(&|ty| nested.inside(ty), &|boxed| {
        // Only a boxed member can hold the union again without a step into a field or item.
        if boxed {
            quote! { { out.inside(&at.same(), value); } }
        } else {
            quote! { { out.inside(at, value); } }
        }
    })
    .map(|arms| {
        let rest = (arms.len() < cases).then(|| quote! { _ => {} });
        // Clippy asks for `if let` where there is one arm and the rest.
        let lint = (arms.len() == 1 && rest.is_some()).then(|| {
            quote! { #[allow(clippy::single_match, reason = "further members come and go")] }
        });
        check_fn(
            &[quote! { #lint match self { #(#arms)* #rest } }],
            3 * arms.len(),
        )
    });
    quote! { #value #check }
}

/// Whether constraints can look at more than the presence of such a value.
fn is_looked_at(api: &Api, ty: &TypeRef) -> bool {
    match behind(api, ty) {
        Behind::Plain(ty) => !matches!(ty, TypeRef::Any | TypeRef::Bytes | TypeRef::Ref(_)),
        Behind::Def(def) => !matches!(def.shape, Shape::Struct(_)),
    }
}
