//! What every emitter looks things up in.

use super::EmitOptions;
use super::ident::{ident, module};
use super::literals::Literals;
use crate::enforce::Nested;
use crate::model::{Api, Shape, TypeDef, TypeId, TypeRef, finite_types};
use crate::print::Printer;
use crate::surface::Sizes;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Modules of the crate that are not namespaces of the docs.
const OWN_MODULES: &[&str] = &["api", "garde_impls", "literals", "support"];

/// An API on its way into a crate.
pub(crate) struct Context<'a> {
    /// The API.
    pub(crate) api: &'a Api,
    /// What makes text of tokens.
    pub(super) printer: Printer<'a>,
    /// What the caller asked for.
    pub(crate) options: &'a EmitOptions,
    /// The types of string constants.
    pub(crate) literals: Literals,
    /// Types in which something can be wrong.
    pub(super) nested: Nested<'a>,
    /// Types by the page of the primary source that describes them.
    pub(super) pages: BTreeMap<&'a str, &'a TypeId>,
    /// Types that have a value of finite size, even without optional fields.
    pub(crate) finite: BTreeSet<&'a TypeId>,
    /// How large values are in memory.
    pub(super) sizes: Sizes<'a>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(api: &'a Api, options: &'a EmitOptions, printer: Printer<'a>) -> Self {
        let primary = api.types.values().filter(|def| def.place.source == 0);
        Self {
            api,
            printer,
            options,
            literals: Literals::new(api),
            pages: primary
                .map(|def| (def.place.page.as_str(), &def.id))
                .collect(),
            nested: Nested::new(api),
            finite: finite_types(api),
            sizes: Sizes::new(api),
        }
    }

    /// Whether the API has whole numbers of any length.
    pub(super) fn has_big_integers(&self) -> bool {
        let mut types = self.api.types.values();
        types.any(|def| match &def.shape {
            Shape::Struct(record) => {
                let fields = record.fields.iter().map(|field| &field.ty);
                let mut all = fields.chain(&record.extra);
                all.any(|ty| self.leaf(ty) == Some(&TypeRef::BigInteger))
            }
            Shape::Union(union) => {
                let mut members = union.members.iter();
                members.any(|member| self.leaf(&member.ty) == Some(&TypeRef::BigInteger))
            }
            Shape::Alias { target } => self.leaf(target) == Some(&TypeRef::BigInteger),
            Shape::Enum(_) => false,
        })
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

/// The public path of a type.
pub(crate) fn path(def: &TypeDef) -> TokenStream {
    let modules = modules(def);
    let modules = modules.iter().map(|name| ident(name));
    let name = ident(&def.rust_path.name);
    quote!(crate::#(#modules::)*#name)
}
