//! `examples/read.rs`: a value read from JSON, and checked.

use super::{allow_if, crate_ident, skip_if_long};
use crate::emit::context::{Context, path};
use crate::emit::header;
use crate::model::{Shape, TypeDef, TypeId, TypeRef};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The type of the example.
pub(super) struct Read {
    /// Its path, from the crate's root on.
    ty: String,
    name: String,
    deprecated: bool,
}

impl Read {
    /// A type to begin with: the largest record that is received, or that no other one holds. `None` if there is no type.
    pub(super) fn of(context: &Context<'_>) -> Option<Self> {
        let types = context.api.types.values();
        let operations = context.api.operations.iter();
        let received: BTreeSet<&TypeId> = operations
            .filter_map(|operation| named(operation.success.body.as_ref()?))
            .collect();
        let mut held: BTreeSet<&TypeId> = BTreeSet::new();
        for def in types.clone() {
            held.extend(types_in(&def.shape).filter(|id| **id != def.id));
        }
        let is_first = |def: &TypeDef| {
            if received.is_empty() {
                !held.contains(&def.id)
            } else {
                received.contains(&def.id)
            }
        };
        let best = types.min_by_key(|def| rank(def, is_first(def)))?;
        let path = path(best).to_string().replace(' ', "");
        Some(Self {
            ty: path.replacen("crate", &crate_ident(context), 1),
            name: best.rust_path.name.clone(),
            deprecated: best.deprecated.is_some(),
        })
    }

    /// The example.
    pub(super) fn file(&self, context: &Context<'_>) -> String {
        let header = header(context.options, "the docs");
        let package = crate_ident(context);
        let (ty, name) = (&self.ty, &self.name);
        let read = format!("    let value: {ty} = serde_json::from_str(&text)?;\n");
        let allow = allow_if(self.deprecated);
        let skip = skip_if_long(&read);
        format!(
            "{header}//! Reads a JSON file as `{name}`, and says what is not as the docs demand.\n\
             //!\n\
             //! ```text\n\
             //! cargo run --example read -- value.json\n\
             //! ```\n\
             \n\
             use {package}::support::validate::Validate as _;\n\
             \n\
             {allow}{skip}fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
                 let path = std::env::args().nth(1).ok_or(\"name a JSON file\")?;\n    \
                 let text = std::fs::read_to_string(path)?;\n\
             {read}    \
                 println!(\"{{value:#?}}\");\n    \
                 value.validate()?;\n    \
                 Ok(())\n\
             }}\n"
        )
    }

    /// The same in the README, as the body of a function.
    pub(super) fn snippet(&self, package: &str) -> String {
        let ty = &self.ty;
        format!(
            "use {package}::support::validate::Validate as _;\n\
             \n\
             let value: {ty} = serde_json::from_str(&text)?;\n\
             value.validate()?; // what the docs demand; reading never checks it\n"
        )
    }
}

/// The documented types that a shape names.
fn types_in(shape: &Shape) -> impl Iterator<Item = &TypeId> {
    let (fields, members, target) = match shape {
        Shape::Struct(record) => (record.fields.as_slice(), &[][..], record.extra.as_ref()),
        Shape::Union(union) => (&[][..], union.members.as_slice(), None),
        Shape::Alias { target } => (&[][..], &[][..], Some(target)),
        Shape::Enum(_) => (&[][..], &[][..], None),
    };
    let fields = fields.iter().map(|field| &field.ty);
    let members = members.iter().map(|member| &member.ty);
    fields.chain(members).chain(target).filter_map(named)
}

fn named(ty: &TypeRef) -> Option<&TypeId> {
    match ty {
        TypeRef::Ref(id) => Some(id),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
        _ => None,
    }
}

/// The least comes first: records before all else, and the largest of those.
fn rank(def: &TypeDef, is_first: bool) -> (bool, u8, bool, Reverse<usize>) {
    let (kind, fields) = match &def.shape {
        Shape::Struct(record) => (0, record.fields.len()),
        Shape::Union(_) => (1, 0),
        Shape::Enum(_) => (2, 0),
        Shape::Alias { .. } => (3, 0),
    };
    (def.deprecated.is_some(), kind, !is_first, Reverse(fields))
}
