//! Reading: what the members look like, and how each is read.

use super::{Choice, MemberPlan};
use crate::emit::context::{self, Context};
use crate::emit::serde_impls;
use crate::emit::structs::literal_tokens;
use crate::model::{Dispatch, Shape, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The table of members and the functions that it drives.
pub(super) fn table(item: &Choice<'_>) -> TokenStream {
    let name = &item.name;
    let title = name.to_string();
    let tag = tag(item);
    let members = item.members.iter().map(|plan| member(item.context, plan));
    let arms = item.members.iter().enumerate().map(|(index, plan)| {
        let index = Literal::usize_unsuffixed(index);
        let read = read_member(item.context, plan);
        let variant = &plan.ident;
        quote!(#index => #read.map(Self::#variant),)
    });
    let unknown = unknown_fns(item);
    quote! {
        impl crate::support::wire::Union for #name {
            const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
                name: #title,
                tag: #tag,
                members: &[#(#members),*],
            };

            fn read<'de, D: ::serde::Deserializer<'de>>(
                member: usize,
                input: D,
            ) -> ::core::result::Result<Self, D::Error> {
                match member {
                    #(#arms)*
                    _ => crate::support::wire::no_member(input),
                }
            }

            #unknown
        }
    }
}

fn tag(item: &Choice<'_>) -> TokenStream {
    let Dispatch::Tag { key, cases } = &item.union.dispatch else {
        return quote!(::core::option::Option::None);
    };
    let cases = cases.iter().map(|case| {
        let value = literal_tokens(&case.value);
        let member = Literal::usize_unsuffixed(case.member);
        quote!((#value, #member))
    });
    quote! {
        ::core::option::Option::Some(crate::support::wire::Tag { key: #key, cases: &[#(#cases),*] })
    }
}

fn member(context: &Context<'_>, plan: &MemberPlan<'_>) -> TokenStream {
    let name = plan.ident.to_string();
    let form = form(context, &plan.member.ty, 0);
    quote!(crate::support::wire::Member { name: #name, form: #form })
}

/// What values of a type look like. Beyond a few levels it no longer matters.
fn form(context: &Context<'_>, ty: &TypeRef, depth: usize) -> TokenStream {
    let variant = match context.resolve(ty) {
        _ if depth > 4 => quote!(Any),
        TypeRef::Any | TypeRef::Decimal => quote!(Any),
        TypeRef::Boolean => quote!(Bool),
        TypeRef::Integer => quote!(Integer),
        TypeRef::Float | TypeRef::Number => quote!(Number),
        TypeRef::String | TypeRef::Bytes => quote!(Text),
        TypeRef::Timestamp => quote!(TextLike(crate::support::wire::is_timestamp)),
        TypeRef::Date => quote!(TextLike(crate::support::wire::is_date)),
        TypeRef::Literal(literal) => {
            let literal = literal_tokens(literal);
            quote!(Literal(#literal))
        }
        TypeRef::Array(item) => {
            let item = form(context, item, depth + 1);
            quote!(Array(&#item))
        }
        TypeRef::Map(value) => {
            let value = form(context, value, depth + 1);
            quote!(Map(&#value))
        }
        TypeRef::Nullable(inner) => {
            let inner = form(context, inner, depth + 1);
            quote!(Nullable(&#inner))
        }
        TypeRef::Ref(id) => {
            let Some(def) = context.api.get(id) else {
                return quote!(crate::support::wire::Form::Any);
            };
            let path = context::path(def);
            match &def.shape {
                Shape::Struct(_) => quote!(record::<#path>()),
                Shape::Enum(values) if values.integer => quote!(integer_enum::<#path>()),
                Shape::Enum(_) => quote!(text_enum::<#path>()),
                Shape::Union(_) => quote!(union::<#path>()),
                Shape::Alias { .. } => quote!(Any),
            }
        }
    };
    quote!(crate::support::wire::Form::#variant)
}

fn read_member(context: &Context<'_>, plan: &MemberPlan<'_>) -> TokenStream {
    let target = context.target(&plan.member.ty).map(|def| &def.shape);
    if matches!(target, Some(Shape::Union(_))) {
        quote!(crate::support::wire::read_nested(input))
    } else if context.is_numeric(&plan.member.ty) {
        quote!(crate::support::wire::read_number(input))
    } else {
        quote!(::serde::Deserialize::deserialize(input))
    }
}

fn unknown_fns(item: &Choice<'_>) -> Option<TokenStream> {
    let unknown = item.unknown.as_ref()?;
    let no_members = item.members.is_empty();
    let rest = (!no_members).then(|| quote!(_ => ::core::option::Option::None,));
    Some(quote! {
        #[inline]
        fn unknown(
            raw: crate::support::Unknown<crate::support::Value>,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(Self::#unknown(raw))
        }

        #[inline]
        fn into_unknown(
            self,
        ) -> ::core::option::Option<crate::support::Unknown<crate::support::Value>> {
            match self {
                Self::#unknown(raw) => ::core::option::Option::Some(raw),
                #rest
            }
        }
    })
}

/// The placeholder while a record is read.
pub(super) fn blank(item: &Choice<'_>) -> TokenStream {
    let name = &item.name;
    let body = match &item.unknown {
        Some(unknown) => quote!(Self::#unknown(crate::support::wire::blank())),
        None => blank_member(item),
    };
    quote! {
        impl crate::support::wire::Blank for #name {
            #[inline]
            fn blank() -> Self {
                #body
            }
        }
    }
}

/// The first member that has a finite value.
fn blank_member(item: &Choice<'_>) -> TokenStream {
    let context = item.context;
    let is_finite = |plan: &&MemberPlan<'_>| {
        crate::model::is_finite(context.api, &context.finite, &plan.member.ty)
    };
    let members = &item.members;
    let plan = members.iter().find(is_finite).or_else(|| members.first());
    let Some(plan) = plan else {
        return TokenStream::new();
    };
    let variant = &plan.ident;
    quote!(Self::#variant(crate::support::wire::blank()))
}

/// `Deserialize`.
pub(super) fn deserialize(item: &Choice<'_>) -> TokenStream {
    let body = quote!(crate::support::wire::read_union(input));
    serde_impls::deserialize(&item.name, &body)
}
