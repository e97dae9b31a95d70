//! What examples show of each field: nulls, whole numbers and fractions, and how keys are spelled.

use super::fit::settle;
use super::fit_index::Types;
use crate::docs::{Entry, Node, Value};
use crate::model::{Field, Place, Record, Shape, TypeId, TypeRef};
use crate::names::words::same;
use indexmap::map::Entry as Known;
use indexmap::{Equivalent, IndexMap};
use std::borrow::Borrow;
use std::hash::Hash;

/// Where an example comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    /// JSON in an Example cell, as it is on the wire.
    Wire,
    /// A literal in an SDK-side example.
    Snippet,
}

/// A count and the first place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// How often.
    pub count: usize,
    /// Where first.
    pub first: Option<Place>,
}

impl Seen {
    fn add(&mut self, place: impl FnOnce() -> Place) {
        self.count += 1;
        if self.first.is_none() {
            self.first = Some(place());
        }
    }

    fn merge(&mut self, later: Self) {
        self.count += later.count;
        self.first = self.first.take().or(later.first);
    }
}

/// Something for each origin.
#[derive(Clone, Debug, Default)]
pub(super) struct ByOrigin<T> {
    wire: T,
    snippet: T,
}

impl<T> ByOrigin<T> {
    /// What there is for an origin.
    pub(super) fn of(&self, origin: Origin) -> &T {
        match origin {
            Origin::Wire => &self.wire,
            Origin::Snippet => &self.snippet,
        }
    }

    fn at(&mut self, origin: Origin) -> &mut T {
        match origin {
            Origin::Wire => &mut self.wire,
            Origin::Snippet => &mut self.snippet,
        }
    }

    /// What there is for each.
    pub(super) fn each(&self) -> [(Origin, &T); 2] {
        [Origin::Wire, Origin::Snippet].map(|origin| (origin, self.of(origin)))
    }
}

impl ByOrigin<Seen> {
    /// The origins of which something was seen.
    pub(super) fn seen(&self) -> impl Iterator<Item = (Origin, &Seen)> {
        self.each().into_iter().filter(|(_, seen)| seen.count > 0)
    }

    fn merge(&mut self, later: Self) {
        self.wire.merge(later.wire);
        self.snippet.merge(later.snippet);
    }
}

/// What examples show of one field.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldSeen {
    /// `null`.
    pub null: ByOrigin<Seen>,
    /// Whole numbers.
    pub whole: ByOrigin<Seen>,
    /// Numbers with a fraction.
    pub fraction: ByOrigin<Seen>,
    /// Decimals and big integers that are numbers.
    pub as_number: Seen,
    /// Decimals and big integers that are strings.
    pub as_string: Seen,
    /// Spellings of its key, sorted.
    pub keys: ByOrigin<Vec<(String, Seen)>>,
}

impl FieldSeen {
    fn is_key(&mut self, origin: Origin, key: &str, place: impl FnOnce() -> Place) {
        spelled(self.keys.at(origin), key).add(place);
    }

    fn is_number(&mut self, origin: Origin, text: &str, place: impl FnOnce() -> Place) {
        let fractional = text.contains(['.', 'e', 'E']);
        let seen = if fractional {
            &mut self.fraction
        } else {
            &mut self.whole
        };
        seen.at(origin).add(place);
    }

    fn merge(&mut self, later: Self) {
        self.null.merge(later.null);
        self.whole.merge(later.whole);
        self.fraction.merge(later.fraction);
        self.as_number.merge(later.as_number);
        self.as_string.merge(later.as_string);
        for (origin, keys) in [
            (Origin::Wire, later.keys.wire),
            (Origin::Snippet, later.keys.snippet),
        ] {
            let mine = self.keys.at(origin);
            for (key, seen) in keys {
                spelled(mine, &key).merge(seen);
            }
        }
    }
}

/// Everything that examples show, by type and documented field name.
#[derive(Debug, Default)]
pub(super) struct Observations {
    fields: IndexMap<TypeId, IndexMap<String, FieldSeen>>,
    /// Keys that no field of the type has.
    pub unknown_keys: Vec<(TypeId, String, Place)>,
}

impl Observations {
    /// What was seen of a field.
    #[must_use]
    pub(super) fn of(&self, id: &TypeId, field: &str) -> Option<&FieldSeen> {
        self.fields.get(id)?.get(field)
    }

    fn at(&mut self, id: &TypeId, field: &str) -> &mut FieldSeen {
        entry(entry(&mut self.fields, id), field)
    }

    /// Adds what was seen later.
    pub(super) fn merge(&mut self, later: Self) {
        for (id, fields) in later.fields {
            let mine = match self.fields.entry(id) {
                Known::Occupied(slot) => slot.into_mut(),
                Known::Vacant(slot) => {
                    slot.insert(fields);
                    continue;
                }
            };
            for (field, seen) in fields {
                match mine.entry(field) {
                    Known::Occupied(slot) => slot.into_mut().merge(seen),
                    Known::Vacant(slot) => {
                        slot.insert(seen);
                    }
                }
            }
        }
        self.unknown_keys.extend(later.unknown_keys);
    }
}

/// The entry of a key, which is copied only if it is new.
fn entry<'m, Q, K, V>(map: &'m mut IndexMap<K, V>, key: &Q) -> &'m mut V
where
    Q: ToOwned<Owned = K> + Hash + Equivalent<K> + ?Sized,
    K: Borrow<Q> + Hash + Eq,
    V: Default,
{
    let known = map.get_index_of(key);
    let index = known.unwrap_or_else(|| map.insert_full(key.to_owned(), V::default()).0);
    &mut map[index]
}

/// The sightings of a spelling.
fn spelled<'m>(keys: &'m mut Vec<(String, Seen)>, key: &str) -> &'m mut Seen {
    let index = match keys.binary_search_by(|(known, _)| known.as_str().cmp(key)) {
        Ok(index) => index,
        Err(index) => {
            // Most keys are spelled in one way.
            keys.reserve_exact(1);
            keys.insert(index, (key.to_owned(), Seen::default()));
            index
        }
    };
    &mut keys[index].1
}

/// Walks examples along the types that they are of.
pub(super) struct Observer<'a> {
    /// The types, with documented names.
    pub types: Types<'a>,
    /// What was seen so far.
    pub seen: Observations,
    /// Where the example comes from.
    pub origin: Origin,
    /// The place of an offset in the example.
    pub place: &'a dyn Fn(usize) -> Place,
}

/// The field that a value belongs to.
type Slot<'a> = Option<(&'a TypeId, &'a str)>;

impl Observer<'_> {
    /// Walks a value of type `id`.
    pub(super) fn root(&mut self, node: &Node, id: &TypeId) {
        self.value(node, &TypeRef::Ref(id.clone()), None);
    }

    /// Walks a value that a field of this type holds.
    pub(super) fn value(&mut self, node: &Node, ty: &TypeRef, slot: Slot<'_>) {
        if node.value == Value::Null {
            self.null(node, slot);
            return;
        }
        let types = self.types;
        let Some(ty) = settle(types, ty, &node.value) else {
            return;
        };
        match (&node.value, ty) {
            (Value::Object { entries, .. }, TypeRef::Ref(id)) => {
                if let Some(Shape::Struct(record)) = types.api.get(id).map(|def| &def.shape) {
                    self.record(entries, id, record);
                }
            }
            (Value::Array(items), TypeRef::Array(inner)) => {
                for item in items.iter().filter(|item| item.value != Value::Null) {
                    self.value(item, inner, slot);
                }
            }
            (Value::Object { entries, .. }, TypeRef::Map(inner)) => {
                for entry in entries
                    .iter()
                    .filter(|entry| entry.node.value != Value::Null)
                {
                    self.value(&entry.node, inner, slot);
                }
            }
            (Value::Number(text), TypeRef::Number | TypeRef::Integer | TypeRef::Float) => {
                if let Some((id, field)) = slot {
                    let (origin, place) = (self.origin, self.place);
                    self.seen
                        .at(id, field)
                        .is_number(origin, text, || place(node.offset));
                }
            }
            (Value::Number(_) | Value::String(_), TypeRef::Decimal | TypeRef::BigInteger)
                if self.origin == Origin::Wire =>
            {
                if let Some((id, field)) = slot {
                    let place = self.place;
                    let field = self.seen.at(id, field);
                    let seen = match node.value {
                        Value::Number(_) => &mut field.as_number,
                        _ => &mut field.as_string,
                    };
                    seen.add(|| place(node.offset));
                }
            }
            _ => {}
        }
    }

    fn null(&mut self, node: &Node, slot: Slot<'_>) {
        if let Some((id, field)) = slot {
            let (origin, place) = (self.origin, self.place);
            self.seen
                .at(id, field)
                .null
                .at(origin)
                .add(|| place(node.offset));
        }
    }

    fn record(&mut self, entries: &[Entry], id: &TypeId, record: &Record) {
        let (origin, place) = (self.origin, self.place);
        for entry in entries {
            let Some(field) = field_in(self.types, id, record, &entry.key) else {
                if record.extra.is_none() {
                    self.seen.unknown_keys.push((
                        id.clone(),
                        entry.key.clone(),
                        place(entry.offset),
                    ));
                }
                continue;
            };
            let seen = self.seen.at(id, &field.name);
            seen.is_key(origin, &entry.key, || place(entry.offset));
            self.value(&entry.node, &field.ty, Some((id, &field.name)));
        }
    }
}

/// [`field_of`] the record with this id.
#[must_use]
pub(super) fn field_in<'a>(
    types: Types<'_>,
    id: &TypeId,
    record: &'a Record,
    key: &str,
) -> Option<&'a Field> {
    let fields = || {
        let indices = types.fields(id, record, key);
        indices.filter_map(|index| record.fields.get(index))
    };
    let exact = fields().find(|field| field.name == key || field.wire == key);
    exact.or_else(|| fields().find(|field| same(&field.name, key)))
}

/// The field that a key belongs to: the same spelling first, then the same letters.
#[must_use]
pub(super) fn field_of<'a>(record: &'a Record, key: &str) -> Option<&'a Field> {
    let exact = record
        .fields
        .iter()
        .find(|field| field.name == key || field.wire == key);
    exact.or_else(|| record.fields.iter().find(|field| same(&field.name, key)))
}
