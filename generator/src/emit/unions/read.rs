//! Reading: what the members look like, and how each is read.

use super::{Choice, MemberPlan};
use crate::emit::context::{self, Context};
use crate::emit::literals::literal_tokens;
use crate::emit::serde_impls;
use crate::model::{Dispatch, Shape, Sign, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The table of members and the functions that it drives.
pub(super) fn table(item: &Choice<'_>) -> TokenStream {
    let name = &item.name;
    let title = name.to_string();
    let tagged = matches!(item.union.dispatch, Dispatch::Tag { .. });
    let signs = item.union.signs();
    let signs = signs.iter().map(sign);
    let members = item
        .members
        .iter()
        .map(|plan| form(item.context, &plan.member.ty, 0));
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
                tagged: #tagged,
                signs: &[#(#signs),*],
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

fn sign(sign: &Sign) -> TokenStream {
    let path = sign.path.iter().map(|names| quote!(&[#(#names),*]));
    let cases = sign.cases.iter().map(|case| {
        let value = literal_tokens(&case.value);
        let member = Literal::usize_unsuffixed(case.member);
        quote!((#value, #member))
    });
    let loose = sign
        .loose
        .iter()
        .map(|member| Literal::usize_unsuffixed(*member));
    quote! {
        crate::support::wire::Sign { path: &[#(#path),*], cases: &[#(#cases),*], loose: &[#(#loose),*] }
    }
}

/// What values of a type look like. Beyond a few levels it no longer matters.
fn form(context: &Context<'_>, ty: &TypeRef, depth: usize) -> TokenStream {
    let variant = match context.resolve(ty) {
        _ if depth > 4 => quote!(Any),
        TypeRef::Any => quote!(Any),
        TypeRef::Decimal => quote!(Decimal),
        TypeRef::BigInteger => quote!(BigInteger),
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
            let inner = form(context, inner, depth);
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

fn unknown_fns(item: &Choice<'_>) -> TokenStream {
    let unknown = &item.unknown;
    let no_members = item.members.is_empty();
    let rest = (!no_members).then(|| quote!(_ => ::core::option::Option::None,));
    quote! {
        #[inline]
        fn unknown(raw: crate::support::Unknown<crate::support::Value>) -> Self {
            Self::#unknown(raw)
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
    }
}

/// The placeholder while a record is read.
pub(super) fn blank(item: &Choice<'_>) -> TokenStream {
    let (name, unknown) = (&item.name, &item.unknown);
    quote! {
        impl crate::support::wire::Blank for #name {
            #[inline]
            fn blank() -> Self {
                Self::#unknown(crate::support::wire::blank())
            }
        }
    }
}

/// `Deserialize`.
pub(super) fn deserialize(item: &Choice<'_>) -> TokenStream {
    let body = quote!(crate::support::wire::read_union(input));
    serde_impls::deserialize(&item.name, &body)
}
