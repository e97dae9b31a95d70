//! Use of what is deprecated in generated code, which must not warn about itself.

use super::context::Context;
use super::ident::ident;
use crate::model::{Shape, TypeDef, TypeRef};
use crate::print::ItemView;
use std::collections::BTreeSet;

/// What lets an item use what is deprecated.
pub(super) const ALLOW: &str = "#[allow(deprecated, reason = \"the docs still list it\")]";

/// The deprecated names that a type's file may mention.
pub(super) struct Deprecated {
    /// Other types.
    types: BTreeSet<String>,
    /// The type itself, its fields and variants: defining one is not using it.
    own: BTreeSet<String>,
}

impl Deprecated {
    pub(super) fn of(context: &Context<'_>, def: &TypeDef) -> Self {
        let mut names = Self {
            types: BTreeSet::new(),
            own: BTreeSet::new(),
        };
        if def.deprecated.is_some() {
            names.own.insert(ident(&def.rust_path.name).to_string());
        }
        match &def.shape {
            Shape::Struct(record) => {
                for field in &record.fields {
                    names.add_own(&field.rust_name, field.deprecated.is_some());
                    names.add_type(context, &field.ty);
                }
                record
                    .extra
                    .iter()
                    .for_each(|extra| names.add_type(context, extra));
            }
            Shape::Enum(values) => {
                for value in &values.values {
                    names.add_own(&value.rust_name, value.deprecated.is_some());
                }
            }
            Shape::Union(union) => {
                union
                    .members
                    .iter()
                    .for_each(|member| names.add_type(context, &member.ty));
            }
            Shape::Alias { target } => names.add_type(context, target),
        }
        names
    }

    fn add_own(&mut self, name: &str, deprecated: bool) {
        if deprecated {
            self.own.insert(ident(name).to_string());
        }
    }

    fn add_type(&mut self, context: &Context<'_>, ty: &TypeRef) {
        match ty {
            TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                self.add_type(context, inner);
            }
            TypeRef::Ref(id) => {
                let def = context.api.get(id).filter(|def| def.deprecated.is_some());
                self.types
                    .extend(def.map(|def| ident(&def.rust_path.name).to_string()));
            }
            _ => {}
        }
    }

    /// All that [`Self::allow`] goes by.
    pub(super) fn marks(&self) -> String {
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(" ");
        format!("{};{}", list(&self.types), list(&self.own))
    }

    /// The attribute that lets an item use what is deprecated, if it does.
    pub(super) fn allow(&self, item: &ItemView<'_>) -> Option<&'static str> {
        let uses = match item.keyword() {
            "impl" => item.mentions(&self.types) || item.mentions(&self.own),
            "struct" | "enum" | "type" => item.mentions(&self.types),
            _ => false,
        };
        uses.then_some(ALLOW)
    }
}

/// The same for the line that makes a type public.
pub(super) fn allow_reexport(def: &TypeDef) -> &'static str {
    match def.deprecated {
        Some(_) => "#[allow(deprecated, reason = \"the docs still list it\")]\n",
        None => "",
    }
}
