//! Structs: one function for each thing that a struct's file has.

pub(super) mod construct;
pub(super) mod debug;
mod definition;
mod read;
mod write;

use super::context::Context;
use super::field::{FieldPlan, extra_name};
use super::ident::ident;
use crate::enforce::is_received;
use crate::model::{Record, TypeDef, TypeRef};
use proc_macro2::{Ident, TokenStream};

/// A record on its way into a struct.
pub(super) struct Struct<'a> {
    context: &'a Context<'a>,
    def: &'a TypeDef,
    name: Ident,
    fields: Vec<FieldPlan<'a>>,
    /// The map that takes all keys that are not fields.
    extra: Option<Extra<'a>>,
}

/// The map that takes all keys that are not fields.
struct Extra<'a> {
    name: Ident,
    value: &'a TypeRef,
}

/// The items of a struct's file.
pub(super) fn items(context: &Context<'_>, def: &TypeDef, record: &Record) -> Vec<TokenStream> {
    let item = Struct {
        context,
        def,
        name: ident(&def.rust_path.name),
        fields: context.fields(def, &record.fields),
        extra: record.extra.as_ref().map(|value| Extra {
            name: extra_name(record),
            value,
        }),
    };
    let parts = [
        definition::item,
        construct::item,
        debug::item,
        read::blank,
        read::record,
        read::deserialize,
        write::serialize,
    ];
    parts.iter().map(|part| part(&item)).collect()
}

impl Struct<'_> {
    /// Whether nothing has to be given.
    fn needs_nothing(&self) -> bool {
        !self.fields.iter().any(FieldPlan::is_argument)
    }

    /// Whether making one is part of what the crate promises: nobody has to make what is only received.
    fn is_built(&self) -> bool {
        !is_received(self.def)
    }

    /// Whether `Default` makes sense, and will do so tomorrow: a field that the docs add to what is received takes
    /// nothing away from anybody.
    fn has_default(&self) -> bool {
        self.needs_nothing() && self.is_built()
    }

    /// Whether there is something that `Debug` does not show.
    fn has_secrets(&self) -> bool {
        self.fields.iter().any(|plan| plan.field.secret)
            || self.extra.as_ref().is_some_and(|extra| self.hides(extra))
    }

    /// Whether the values of further keys are not shown: text may be a secret. Numbers of their kind, dates and records
    /// are none, or look after themselves.
    fn hides(&self, extra: &Extra<'_>) -> bool {
        let leaf = self.context.leaf(extra.value);
        matches!(leaf, Some(TypeRef::String | TypeRef::Any | TypeRef::Bytes))
    }

    /// The type of the map of further keys.
    fn extra_type(&self, extra: &Extra<'_>) -> TokenStream {
        let value = self.context.ty(extra.value);
        quote::quote!(::std::collections::BTreeMap<::std::string::String, #value>)
    }
}
