//! Reads an object as a record.

use super::held::Held;
use super::json::{Entry, Kind, Node};
use super::walk::{Context, Here, Walker};
use crate::model::{
    Dispatch, Field, Presence, Record, Shape, TagCase, TypeDef, TypeRef, peel, resolve,
};
use std::collections::BTreeSet;

/// A field of a record with what the document has for it.
#[derive(Debug)]
pub(super) struct Filled<'a, 'n> {
    pub(super) field: &'a Field,
    presence: Presence,
    /// The entry, if there is one.
    pub(super) entry: Option<&'n Entry>,
    /// What was read; absent if there is none.
    pub(super) held: Held<'n>,
}

impl Filled<'_, '_> {
    fn is_missing(&self) -> bool {
        self.entry.is_none() && self.presence.must_be_read(self.field)
    }

    /// Whether it has a key with no value.
    fn is_null(&self) -> bool {
        let null = |entry: &Entry| matches!(entry.value.kind, Kind::Null);
        self.entry.is_some_and(null) && self.presence.takes_null()
    }
}

impl<'a> Walker<'a> {
    /// Reads a record: its keys, then the rules on them.
    pub(super) fn record<'n>(
        &mut self,
        def: &'a TypeDef,
        record: &'a Record,
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        let Here { at, context } = here;
        let Kind::Object(entries) = &node.kind else {
            return self.mistyped("an object", node, Here::new(at, context));
        };
        let mut filled: Vec<Filled<'a, 'n>> = Vec::with_capacity(record.fields.len());
        filled.extend(record.fields.iter().map(|field| self.unfilled(def, field)));
        let mut others = BTreeSet::new();
        for entry in entries {
            if let Some(index) = find(record, &entry.key) {
                self.key(&mut filled, index, entry, Here::new(at, context));
                continue;
            }
            let again = !others.insert(&entry.key);
            self.other_key((def, record), entry, again, Here::new(at, context));
        }
        self.siblings(def, &mut filled, Here::new(at, context));
        for Filled { field, .. } in filled.iter().filter(|it| it.is_missing()) {
            let context = Context {
                docs: &field.place,
                ..context
            };
            let (at, message) = (at.key(&field.wire), format!("`{}` is required", field.wire));
            self.unreadable("missing_field", message, node, Here::new(&at, context));
        }
        self.rules(def, &filled, node, at);
        Held::Present
    }

    /// Reads the value of a field's key, unless that has to wait for another key.
    fn key<'n>(
        &mut self,
        filled: &mut [Filled<'a, 'n>],
        index: usize,
        entry: &'n Entry,
        here: Here<'_, 'a>,
    ) {
        let Here { at, context } = here;
        let Some(slot) = filled.get_mut(index) else {
            return;
        };
        let field = slot.field;
        // Pointers have wire names, as those of generated validators do.
        let at = at.key(&field.wire);
        let context = inside(field, context);
        if slot.entry.is_some() {
            let message = format!("`{}` is given twice", field.wire);
            self.unreadable(
                "duplicate_key",
                message,
                &entry.value,
                Here::new(&at, context),
            );
            return;
        }
        if entry.key != field.wire {
            let message = format!(
                "written as `{}`; the wire name is `{}`",
                entry.key, field.wire
            );
            self.warn("alias_key", message, &entry.value, Here::new(&at, context));
        }
        slot.entry = Some(entry);
        if slot.is_null() {
            return;
        }
        if self.sibling_union(&field.ty).is_some() {
            self.kept(&entry.value, Here::new(&at, context));
        } else {
            slot.held = self.read(peel(&field.ty), &entry.value, Here::new(&at, context));
        }
    }

    /// A field before its key was seen. A constant needs no key.
    fn unfilled(&self, def: &TypeDef, field: &'a Field) -> Filled<'a, 'static> {
        let presence = Presence::of(self.api, self.finite, def, field);
        let held = match resolve(self.api, peel(&field.ty)) {
            TypeRef::Literal(literal) if presence == Presence::Constant => {
                Held::Constant(literal.clone())
            }
            _ => Held::Absent,
        };
        Filled {
            field,
            presence,
            entry: None,
            held,
        }
    }

    fn other_key(
        &mut self,
        (def, record): (&'a TypeDef, &'a Record),
        entry: &Entry,
        again: bool,
        here: Here<'_, 'a>,
    ) {
        let Here { at, context } = here;
        let at = at.key(&entry.key);
        if let Some(extra) = &record.extra {
            if again {
                let message = "the key is given twice".to_owned();
                self.unreadable(
                    "duplicate_key",
                    message,
                    &entry.value,
                    Here::new(&at, context),
                );
            }
            self.read(extra, &entry.value, Here::new(&at, context.inside()));
        } else {
            let context = Context {
                docs: &def.place,
                ..context
            };
            let message = format!("{} has no such field", def.id.title());
            self.warn(
                "unknown_field",
                message,
                &entry.value,
                Here::new(&at, context),
            );
        }
    }

    /// The union whose member another key of the record decides, if the type is one.
    fn sibling_union(&self, ty: &'a TypeRef) -> Option<&'a TypeDef> {
        let TypeRef::Ref(id) = resolve(self.api, peel(ty)) else {
            return None;
        };
        let def = self.api.get(id)?;
        match &def.shape {
            Shape::Union(union) if matches!(union.dispatch, Dispatch::Sibling { .. }) => Some(def),
            _ => None,
        }
    }

    /// Reads the unions that had to wait.
    fn siblings<'n>(
        &mut self,
        def: &'a TypeDef,
        filled: &mut [Filled<'a, 'n>],
        here: Here<'_, 'a>,
    ) {
        let Here { at, context } = here;
        for index in 0..filled.len() {
            let Some(slot) = filled.get(index).filter(|slot| !slot.is_null()) else {
                continue;
            };
            let (Some(entry), Some(union)) = (slot.entry, self.sibling_union(&slot.field.ty))
            else {
                continue;
            };
            let field = slot.field;
            let selected = sibling_tag(union, def, field).and_then(|(tag, cases)| {
                let tag = filled.iter().find(|it| it.field.name == tag)?;
                let text = matches!(tag.held, Held::Text(_));
                text.then_some((tag.entry?, cases))
            });
            let (at, context) = (at.key(&field.wire), inside(field, context));
            let held = self.sibling(union, selected, &entry.value, Here::new(&at, context));
            if let Some(slot) = filled.get_mut(index) {
                slot.held = held;
            }
        }
    }
}

/// The documented name of the field that decides the member, and its cases.
fn sibling_tag<'a>(
    union: &'a TypeDef,
    record: &TypeDef,
    field: &Field,
) -> Option<(&'a str, &'a [TagCase])> {
    let Shape::Union(union) = &union.shape else {
        return None;
    };
    let Dispatch::Sibling { parents } = &union.dispatch else {
        return None;
    };
    let parent = parents
        .iter()
        .find(|parent| parent.record == record.id && parent.field == field.name)?;
    Some((&parent.tag, &parent.cases))
}

fn inside<'a>(field: &'a Field, context: Context<'a>) -> Context<'a> {
    Context {
        docs: &field.place,
        secret: context.secret || field.secret,
        ..context.inside()
    }
}

/// The field that a key is for: wire names first, then the other names that are read.
fn find(record: &Record, key: &str) -> Option<usize> {
    let by_wire = record.fields.iter().position(|field| field.wire == key);
    by_wire.or_else(|| {
        let known_as = |field: &Field| field.aliases.iter().any(|alias| alias == key);
        record.fields.iter().position(known_as)
    })
}
