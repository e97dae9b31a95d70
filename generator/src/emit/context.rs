//! What every emitter looks things up in.

use super::EmitOptions;
use super::finite::finite_types;
use super::ident::{ident, module};
use super::literals::Literals;
use super::validate::Validators;
use crate::model::{Api, Field, Shape, TypeDef, TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// Modules of the crate that are not namespaces of the docs.
const OWN_MODULES: &[&str] = &["literals", "support"];

/// An API on its way into a crate.
pub(crate) struct Context<'a> {
    /// The API.
    pub(crate) api: &'a Api,
    /// What the caller asked for.
    pub(crate) options: &'a EmitOptions,
    /// The types of string constants.
    pub(crate) literals: Literals,
    /// What writes the validators.
    pub(super) validators: Validators<'a>,
    /// Types that have a value of finite size, even without optional fields.
    pub(crate) finite: BTreeSet<&'a TypeId>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(api: &'a Api, options: &'a EmitOptions) -> Self {
        Self {
            api,
            options,
            literals: Literals::new(api),
            validators: Validators::new(api),
            finite: finite_types(api),
        }
    }

    /// The public path of a type.
    pub(crate) fn path(&self, def: &TypeDef) -> TokenStream {
        let modules = modules(def);
        let modules = modules.iter().map(|name| ident(name));
        let name = ident(&def.rust_path.name);
        quote!(crate::#(#modules::)*#name)
    }

    /// The attribute for items that mention something deprecated: nothing if this type's do not.
    pub(crate) fn allow_deprecated(&self, def: &TypeDef) -> TokenStream {
        if self.mentions_deprecated(def) {
            quote!(#[allow(deprecated, reason = "the docs still list it")])
        } else {
            TokenStream::new()
        }
    }

    fn mentions_deprecated(&self, def: &TypeDef) -> bool {
        def.deprecated.is_some()
            || match &def.shape {
                Shape::Struct(record) => {
                    let is_old =
                        |field: &Field| field.deprecated.is_some() || self.is_deprecated(&field.ty);
                    record.fields.iter().any(is_old)
                        || record
                            .extra
                            .as_ref()
                            .is_some_and(|extra| self.is_deprecated(extra))
                }
                Shape::Enum(values) => values.values.iter().any(|value| value.deprecated.is_some()),
                Shape::Union(union) => union
                    .members
                    .iter()
                    .any(|member| self.is_deprecated(&member.ty)),
                Shape::Alias { target } => self.is_deprecated(target),
            }
    }

    /// Whether a type names a deprecated one.
    fn is_deprecated(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                self.is_deprecated(inner)
            }
            TypeRef::Ref(id) => self.api.get(id).is_some_and(|def| def.deprecated.is_some()),
            _ => false,
        }
    }

    /// The Rust type of a reference with all aliases written out, as text: equal for equal types only.
    pub(crate) fn expanded(&self, ty: &TypeRef) -> String {
        match self.resolve(ty) {
            TypeRef::Array(inner) => format!("[{}]", self.expanded(inner)),
            TypeRef::Map(inner) => format!("{{{}}}", self.expanded(inner)),
            TypeRef::Nullable(inner) => format!("?{}", self.expanded(inner)),
            other => self.ty(other).to_string(),
        }
    }
}

/// The modules of a type's public path.
pub(crate) fn modules(def: &TypeDef) -> Vec<String> {
    let mut modules: Vec<String> = def
        .rust_path
        .modules
        .iter()
        .map(|name| module(name))
        .collect();
    if let Some(first) = modules.first_mut()
        && OWN_MODULES.contains(&first.as_str())
    {
        first.push('_');
    }
    modules
}
