//! The enum itself.

use super::{Choice, MemberPlan};
use crate::emit::docs;
use proc_macro2::TokenStream;
use quote::quote;

/// The enum, with its derives.
pub(super) fn item(item: &Choice<'_>) -> TokenStream {
    let name = &item.name;
    let doc = docs::of_type(item.context, item.def);
    let deprecated = docs::deprecated(item.def.deprecated.as_deref());
    let variants = item.members.iter().map(|plan| variant(item, plan));
    let unknown = &item.unknown;
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// What fits none of the documented types, as it was read.
            #unknown(crate::support::Unknown<crate::support::Value>),
        }
    }
}

fn variant(item: &Choice<'_>, plan: &MemberPlan<'_>) -> TokenStream {
    let doc = docs::of_member(item.context, item.union, plan);
    let (name, ty) = (&plan.ident, plan.ty());
    quote! {
        #doc
        #name(#ty),
    }
}
