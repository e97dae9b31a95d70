//! How a member of a union appears in Rust.

use super::context::Context;
use super::ident::ident;
use crate::model::{Member, Union};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A member, with everything decided that more than one emitter needs to know.
pub(crate) struct MemberPlan<'a> {
    /// The member.
    pub(crate) member: &'a Member,
    /// Its variant.
    pub(crate) ident: Ident,
    /// Its type, without the box.
    pub(crate) inner: TokenStream,
    /// Whether the variant holds it in a box: to close a cycle, or because it is large.
    pub(crate) boxed: bool,
}

impl MemberPlan<'_> {
    /// The type of what the variant holds.
    pub(crate) fn ty(&self) -> TokenStream {
        let inner = &self.inner;
        if self.boxed {
            quote!(::std::boxed::Box<#inner>)
        } else {
            quote!(#inner)
        }
    }
}

impl Context<'_> {
    /// The plan of each member of a union.
    pub(crate) fn members<'m>(&self, union: &'m Union) -> Vec<MemberPlan<'m>> {
        let members = union.members.iter();
        members
            .map(|member| MemberPlan {
                member,
                ident: ident(&member.rust_name),
                inner: self.ty(&member.ty),
                boxed: member.boxed || self.sizes.is_large(&member.ty),
            })
            .collect()
    }
}
