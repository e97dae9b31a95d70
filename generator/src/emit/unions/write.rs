//! Writing.

use super::{Choice, MemberPlan};
use crate::emit::serde_impls;
use proc_macro2::TokenStream;
use quote::quote;

/// `Serialize`: what the variant holds.
pub(super) fn serialize(item: &Choice<'_>) -> TokenStream {
    let members = item.members.iter().map(|plan| arm(item, plan));
    let unknown = &item.unknown;
    let body = quote! {
        match self {
            #(#members)*
            Self::#unknown(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    };
    serde_impls::serialize(&item.name, &body)
}

fn arm(item: &Choice<'_>, plan: &MemberPlan<'_>) -> TokenStream {
    let variant = &plan.ident;
    if item.context.is_numeric(&plan.member.ty) {
        quote!(Self::#variant(value) => crate::support::wire::write_number(value, output),)
    } else {
        quote!(Self::#variant(value) => ::serde::Serialize::serialize(value, output),)
    }
}
