//! How large a value is in memory: a large member makes all values of its union large.

use crate::model::{Api, Shape, TypeDef, TypeId, TypeRef, peel, resolve};
use std::collections::BTreeMap;

/// Members larger than this are boxed. Clippy warns where variants differ by 200 bytes.
const LIMIT: usize = 192;

/// The sizes of all types in bytes on a 64-bit machine, at most; `None` for what is large anyway. Each is worked out
/// once, after those that it is made of.
pub(crate) struct Sizes<'a> {
    api: &'a Api,
    known: BTreeMap<&'a TypeId, Option<usize>>,
}

impl<'a> Sizes<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let mut sizes = Self {
            api,
            known: BTreeMap::new(),
        };
        for id in api.types.keys() {
            sizes.visit(id);
        }
        sizes
    }

    /// Whether a member of this type has to be boxed.
    pub(crate) fn is_large(&self, ty: &TypeRef) -> bool {
        self.of(ty).is_none_or(|size| size > LIMIT)
    }

    /// Works out the size of a type, and before it the sizes of what it holds without a box. The stack is a list,
    /// because types nest as deep as the docs want them to.
    fn visit(&mut self, id: &'a TypeId) {
        let mut left = vec![(id, false)];
        while let Some((id, parts_are_known)) = left.pop() {
            let Some(def) = self.api.get(id) else {
                continue;
            };
            if parts_are_known {
                let size = self.of_shape(&def.shape);
                self.known.insert(id, size);
            } else if !self.known.contains_key(id) {
                // Until then it is large: it could only hold itself by a cycle that nothing cuts.
                self.known.insert(id, None);
                left.push((id, true));
                left.extend(self.held(def).map(|held| (held, false)));
            }
        }
    }

    /// The types whose values stand in a value of this one, without a box.
    fn held(&self, def: &'a TypeDef) -> impl Iterator<Item = &'a TypeId> {
        let fields = match &def.shape {
            Shape::Struct(record) => record.fields.as_slice(),
            _ => &[],
        };
        let members = match &def.shape {
            Shape::Union(union) => union.members.as_slice(),
            _ => &[],
        };
        let fields = fields.iter().filter(|field| !field.boxed);
        let members = members.iter().filter(|member| !member.boxed);
        let types = fields
            .map(|field| &field.ty)
            .chain(members.map(|member| &member.ty));
        types.filter_map(|ty| named(self.api, ty))
    }

    fn of(&self, ty: &TypeRef) -> Option<usize> {
        Some(match resolve(self.api, ty) {
            TypeRef::Boolean => 1,
            TypeRef::Literal(_) => 0,
            TypeRef::Integer | TypeRef::Float => 8,
            TypeRef::Number => 16,
            TypeRef::String
            | TypeRef::Timestamp
            | TypeRef::Date
            | TypeRef::Bytes
            | TypeRef::Array(_)
            | TypeRef::Map(_) => 24,
            TypeRef::BigInteger | TypeRef::Decimal | TypeRef::Any => 32,
            TypeRef::Nullable(inner) => self.of(inner)? + 8,
            TypeRef::Ref(id) => match self.known.get(id) {
                Some(size) => (*size)?,
                None => 32,
            },
        })
    }

    fn of_shape(&self, shape: &Shape) -> Option<usize> {
        Some(match shape {
            Shape::Struct(record) => {
                let mut total = if record.extra.is_some() { 24 } else { 0 };
                for field in &record.fields {
                    total += if field.boxed {
                        8
                    } else {
                        self.of(peel(&field.ty))?
                    };
                    total += 8;
                    if total > LIMIT + LIMIT {
                        return None;
                    }
                }
                total
            }
            Shape::Enum(_) => 24,
            Shape::Union(union) => {
                let mut largest = 32;
                for member in &union.members {
                    let size = if member.boxed {
                        Some(8)
                    } else {
                        self.of(&member.ty)
                    };
                    // A larger one is boxed.
                    let size = size.filter(|size| *size <= LIMIT).unwrap_or(8);
                    largest = largest.max(size);
                }
                largest + 8
            }
            Shape::Alias { .. } => 32,
        })
    }
}

/// The type whose value a value of this type is or may be, without a list or map between.
fn named<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a TypeId> {
    match resolve(api, ty) {
        TypeRef::Nullable(inner) => named(api, inner),
        TypeRef::Ref(id) => Some(id),
        _ => None,
    }
}
