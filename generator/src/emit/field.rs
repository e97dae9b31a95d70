//! How a field of a record appears in Rust.

use super::context::Context;
use super::ident::ident;
use crate::model::{Field, Notation, Presence, Record, TypeDef, peel};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A field, with everything decided that more than one emitter needs to know.
pub(crate) struct FieldPlan<'a> {
    /// The field.
    pub(crate) field: &'a Field,
    /// Its name in Rust.
    pub(crate) ident: Ident,
    /// Whether it has to be there.
    pub(crate) presence: Presence,
    /// Its type, without what says that it may not be there.
    pub(crate) inner: TokenStream,
    /// Whether it is read and written as a number.
    pub(crate) numeric: bool,
    /// How decimals and big integers are written, if not as usual.
    pub(crate) notation: Option<Notation>,
}

/// The type of a field that holds a value of this type.
pub(crate) fn held(presence: Presence, inner: &TokenStream) -> TokenStream {
    match presence {
        Presence::Required | Presence::Constant => inner.clone(),
        Presence::Patch => quote!(crate::support::Patch<#inner>),
        Presence::Nullable | Presence::Lenient | Presence::Optional => {
            quote!(::core::option::Option<#inner>)
        }
    }
}

impl FieldPlan<'_> {
    /// The type of the field.
    pub(crate) fn ty(&self) -> TokenStream {
        held(self.presence, &self.inner)
    }

    /// Whether `new` takes a value for it.
    pub(crate) fn is_argument(&self) -> bool {
        self.presence.is_argument()
    }

    /// Whether the key has to be there when a record is read.
    pub(crate) fn must_be_read(&self) -> bool {
        self.presence.must_be_read(self.field)
    }
}

impl Context<'_> {
    /// The plan of each field of a record.
    pub(crate) fn fields<'f>(&self, def: &TypeDef, fields: &'f [Field]) -> Vec<FieldPlan<'f>> {
        fields.iter().map(|field| self.field(def, field)).collect()
    }

    /// The plan of one field.
    pub(crate) fn field<'f>(&self, def: &TypeDef, field: &'f Field) -> FieldPlan<'f> {
        let ty = peel(&field.ty);
        let plain = self.ty(ty);
        FieldPlan {
            field,
            ident: ident(&field.rust_name),
            presence: self.presence(def, field),
            inner: if field.boxed {
                quote!(::std::boxed::Box<#plain>)
            } else {
                plain
            },
            numeric: !field.boxed && self.is_numeric(ty),
            notation: field
                .notation
                .filter(|notation| !field.boxed && self.usual_notation(ty) != Some(*notation)),
        }
    }

    fn presence(&self, def: &TypeDef, field: &Field) -> Presence {
        Presence::of(self.api, &self.finite, def, field)
    }
}

/// The name of the map of further keys: one that no field has.
pub(crate) fn extra_name(record: &Record) -> Ident {
    let taken = |name: &str| record.fields.iter().any(|field| field.rust_name == name);
    let mut name = "additional_properties".to_owned();
    while taken(&name) {
        name.push('_');
    }
    ident(&name)
}
