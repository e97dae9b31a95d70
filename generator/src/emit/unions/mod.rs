//! Unions: one function for each thing that a union's file has.

mod convert;
mod definition;
mod read;
mod write;

use super::context::Context;
use super::enums::unknown_variant;
use super::ident::ident;
use crate::model::{Member, TypeDef, Union};
use crate::surface::is_large;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A union on its way into an enum.
pub(super) struct Choice<'a> {
    context: &'a Context<'a>,
    def: &'a TypeDef,
    union: &'a Union,
    name: Ident,
    members: Vec<MemberPlan<'a>>,
    /// The variant for what fits no member.
    unknown: Ident,
}

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
                boxed: member.boxed || is_large(self.api, &member.ty),
            })
            .collect()
    }
}

/// The items of a union's file.
pub(super) fn items(context: &Context<'_>, def: &TypeDef, union: &Union) -> Vec<TokenStream> {
    let names = union.members.iter().map(|member| member.rust_name.as_str());
    let names: Vec<&str> = names.collect();
    let item = Choice {
        context,
        def,
        union,
        name: ident(&def.rust_path.name),
        members: context.members(union),
        unknown: unknown_variant(&names),
    };
    let parts = [
        definition::item,
        convert::from_members,
        read::table,
        read::blank,
        read::deserialize,
        write::serialize,
    ];
    parts.iter().map(|part| part(&item)).collect()
}
