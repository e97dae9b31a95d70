//! `From` each member.

use super::{Choice, MemberPlan};
use crate::model::TypeRef;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The impls: one for each member whose type no other member has.
pub(super) fn from_members(item: &Choice<'_>) -> TokenStream {
    let context = item.context;
    let types: Vec<String> = item
        .members
        .iter()
        .map(|plan| context.expanded(&plan.member.ty))
        .collect();
    let own = context.expanded(&TypeRef::Ref(item.def.id.clone()));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for ty in &types {
        *counts.entry(ty).or_default() += 1;
    }
    let is_only = |ty: &str| *ty != own && counts.get(ty) == Some(&1);
    let members = item.members.iter().zip(&types);
    let members = members.filter(|(_, ty)| is_only(ty));
    members.map(|(plan, _)| from_member(item, plan)).collect()
}

fn from_member(item: &Choice<'_>, plan: &MemberPlan<'_>) -> TokenStream {
    let name = &item.name;
    let (variant, ty) = (&plan.ident, &plan.inner);
    let value = if plan.boxed {
        quote!(::std::boxed::Box::new(value))
    } else {
        quote!(value)
    };
    quote! {
        impl ::core::convert::From<#ty> for #name {
            #[inline]
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }
    }
}
