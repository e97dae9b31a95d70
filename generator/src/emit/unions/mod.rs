//! Unions: one function for each thing that a union's file has.

mod convert;
mod definition;
mod read;
mod write;

use super::context::Context;
use super::enums::unknown_variant;
use super::ident::ident;
use super::member::MemberPlan;
use crate::model::{TypeDef, Union};
use proc_macro2::{Ident, TokenStream};

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
