//! Unions: one function for each thing that a union's file has.

mod convert;
mod definition;
mod read;
mod write;

use super::context::Context;
use super::enums::unknown_variant;
use super::ident::ident;
use super::member::MemberPlan;
use crate::model::{Dispatch, TypeDef, Union};
use proc_macro2::{Ident, TokenStream};

/// A union on its way into an enum.
pub(super) struct Choice<'a> {
    context: &'a Context<'a>,
    def: &'a TypeDef,
    union: &'a Union,
    name: Ident,
    members: Vec<MemberPlan<'a>>,
    /// The variant for objects with a tag that the docs do not list.
    unknown: Option<Ident>,
}

/// Whether a union has a case for what no member is: it has one if a tag decides, or if there are no members.
pub(crate) fn has_unknown(union: &Union) -> bool {
    let by_tag = matches!(
        union.dispatch,
        Dispatch::Tag { .. } | Dispatch::Sibling { .. }
    );
    by_tag || union.members.is_empty()
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
        unknown: has_unknown(union).then(|| unknown_variant(&names)),
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
