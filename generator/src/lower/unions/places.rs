//! Places in objects where the docs list the values: constants and enums, by the keys that lead there.

use crate::model::{Api, Field, Kind, Literal, Record, Shape, TypeId, TypeRef};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How many lists, maps and aliases are followed at once.
const MAX_FUEL: usize = 16;

/// The keys that lead to a place, by their wire names. An empty one is any key of a map.
pub(super) type Path = Vec<String>;

/// The values that a place can have.
#[derive(Clone, Debug, Default)]
pub(super) struct Listed {
    /// In the order of the docs.
    pub(super) values: Rc<Vec<Literal>>,
    /// Whether there may be none.
    pub(super) optional: bool,
    /// For each key of the path, the other names under which it is read.
    pub(super) aliases: Vec<BTreeSet<String>>,
}

impl Listed {
    /// Whether there is only one value: a constant, even if the docs call every enum open.
    pub(super) fn is_constant(&self) -> bool {
        self.values.len() == 1
    }
}

type Found = BTreeMap<Path, Listed>;

/// Looks for places. What was found below a type is kept: types share others, and unions may do so in layers.
pub(super) struct Places<'a> {
    api: &'a Api,
    known: BTreeMap<(&'a TypeId, usize), Rc<Found>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            known: BTreeMap::new(),
        }
    }

    /// The places of a type's values that are at most `limit` keys deep.
    pub(super) fn of(&mut self, ty: &'a TypeRef, limit: usize) -> Rc<Found> {
        self.below(ty, limit, MAX_FUEL)
    }

    fn below(&mut self, ty: &'a TypeRef, limit: usize, fuel: usize) -> Rc<Found> {
        let Some(fuel) = fuel.checked_sub(1).filter(|_| limit > 0) else {
            return Rc::default();
        };
        match ty {
            TypeRef::Nullable(inner) | TypeRef::Array(inner) => {
                Rc::new(optional(&self.below(inner, limit, fuel)))
            }
            TypeRef::Map(inner) => {
                let inside = optional(&self.below(inner, limit - 1, fuel));
                let mut found = Found::new();
                insert_below(&mut found, "", &BTreeSet::new(), false, &inside);
                Rc::new(found)
            }
            TypeRef::Ref(id) => {
                let Some((id, def)) = self.api.types.get_key_value(id) else {
                    return Rc::default();
                };
                if let Some(known) = self.known.get(&(id, limit)) {
                    return Rc::clone(known);
                }
                // What a type finds below itself is nothing new.
                self.known.insert((id, limit), Rc::default());
                let found = match &def.shape {
                    Shape::Struct(record) => Rc::new(self.of_record(record, limit, fuel)),
                    Shape::Alias { target } => self.below(target, limit, fuel),
                    Shape::Union(union) => {
                        let objects = union
                            .members
                            .iter()
                            .filter(|member| member.kinds.contains(&Kind::Object));
                        let all = objects.clone().count() == union.members.len();
                        let found = objects.map(|member| self.below(&member.ty, limit, fuel));
                        let found = found.collect::<Vec<_>>().into_iter().reduce(common);
                        match found {
                            Some(found) if !all => Rc::new(optional(&found)),
                            found => found.unwrap_or_default(),
                        }
                    }
                    Shape::Enum(_) => Rc::default(),
                };
                self.known.insert((id, limit), Rc::clone(&found));
                found
            }
            _ => Rc::default(),
        }
    }

    fn of_record(&mut self, record: &'a Record, limit: usize, fuel: usize) -> Found {
        let mut found = Found::new();
        for field in &record.fields {
            let is_optional = !field.required || field.nullable;
            let aliases = field.aliases.iter().cloned().collect();
            match listed(self.api, &field.ty) {
                Some(values) if !values.is_empty() => {
                    let listed = Listed {
                        values: Rc::new(values),
                        optional: is_optional,
                        aliases: vec![aliases],
                    };
                    found.insert(vec![field.wire.clone()], listed);
                }
                _ => {
                    let inside = self.inside(field, limit, fuel);
                    insert_below(&mut found, &field.wire, &aliases, is_optional, &inside);
                }
            }
        }
        found
    }

    fn inside(&mut self, field: &'a Field, limit: usize, fuel: usize) -> Rc<Found> {
        self.below(&field.ty, limit - 1, fuel)
    }
}

fn optional(found: &Found) -> Found {
    let mut found = found.clone();
    for listed in found.values_mut() {
        listed.optional = true;
    }
    found
}

fn insert_below(
    found: &mut Found,
    key: &str,
    aliases: &BTreeSet<String>,
    is_optional: bool,
    inside: &Found,
) {
    for (path, listed) in inside {
        let mut listed = listed.clone();
        listed.optional |= is_optional;
        listed.aliases.insert(0, aliases.clone());
        let mut below = vec![key.to_owned()];
        below.extend(path.iter().cloned());
        found.insert(below, listed);
    }
}

/// What two types that may stand in one place have in common.
#[allow(clippy::needless_pass_by_value, reason = "for `reduce`")]
fn common(a: Rc<Found>, b: Rc<Found>) -> Rc<Found> {
    let both = a.iter().filter_map(|(path, listed)| {
        let other = b.get(path)?;
        let mut listed = listed.clone();
        let known: BTreeSet<&Literal> = listed.values.iter().collect();
        let new = other.values.iter().filter(|value| !known.contains(value));
        let values = listed.values.iter().chain(new).cloned().collect();
        listed.values = Rc::new(values);
        listed.optional |= other.optional;
        for (mine, others) in listed.aliases.iter_mut().zip(&other.aliases) {
            mine.extend(others.iter().cloned());
        }
        Some((path.clone(), listed))
    });
    Rc::new(both.collect())
}

/// The values of a type of which all are listed.
pub(super) fn listed(api: &Api, ty: &TypeRef) -> Option<Vec<Literal>> {
    let mut values = Vec::new();
    let mut taken = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        let mut add = |value: &Literal| {
            if taken.insert(value.clone()) {
                values.push(value.clone());
            }
        };
        match ty {
            TypeRef::Literal(literal) => add(literal),
            TypeRef::Nullable(inner) => waiting.push(inner),
            TypeRef::Ref(id) if !seen.insert(id) => {}
            TypeRef::Ref(id) => match &api.get(id)?.shape {
                Shape::Enum(list) => list.values.iter().for_each(|variant| add(&variant.value)),
                Shape::Union(union) => {
                    waiting.extend(union.members.iter().rev().map(|member| &member.ty));
                }
                Shape::Alias { target } => waiting.push(target),
                Shape::Struct(_) => return None,
            },
            _ => return None,
        }
    }
    Some(values)
}
