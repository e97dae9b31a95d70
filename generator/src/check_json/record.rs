//! Reads an object as a record.

use super::held::Held;
use super::json::{Entry, Kind, Node};
use super::walk::{Context, Walker};
use crate::emit::support::validate::At;
use crate::model::{Dispatch, Field, Record, Shape, TagCase, TypeDef, TypeRef};

/// A field of a record with what the document has for it.
#[derive(Debug)]
pub(super) struct Filled<'a, 'n> {
    pub(super) field: &'a Field,
    /// The entry, if there is one.
    pub(super) entry: Option<&'n Entry>,
    /// What was read; absent if there is none.
    pub(super) held: Held<'n>,
}

impl<'a> Walker<'a> {
    /// Reads a record: its keys, then the rules on them.
    pub(super) fn record<'n>(
        &mut self,
        def: &'a TypeDef,
        record: &'a Record,
        node: &'n Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        let Kind::Object(entries) = &node.kind else {
            return self.mistyped("an object", node, at, context);
        };
        let mut filled: Vec<Filled<'a, 'n>> = record
            .fields
            .iter()
            .map(|field| Filled {
                field,
                entry: None,
                held: Held::Absent,
            })
            .collect();
        for entry in entries {
            match find(record, &entry.key) {
                Some(index) => self.key(&mut filled, index, entry, at, context),
                None => self.other_key(def, record, entry, at, context),
            }
        }
        self.siblings(def, &mut filled, at, context);
        for field in filled
            .iter()
            .filter(|it| it.entry.is_none() && it.field.required)
        {
            let field = field.field;
            let context = Context {
                docs: &field.place,
                ..context
            };
            let message = format!("`{}` is required", field.wire);
            self.unreadable(
                "missing_field",
                message,
                node,
                &at.key(&field.wire),
                context,
            );
        }
        self.rules(def, record, &filled, node, at);
        Held::Present
    }

    /// Reads the value of a field's key, unless that has to wait for another key.
    fn key<'n>(
        &mut self,
        filled: &mut [Filled<'a, 'n>],
        index: usize,
        entry: &'n Entry,
        at: &At<'_>,
        context: Context<'a>,
    ) {
        let Some(slot) = filled.get_mut(index) else {
            return;
        };
        let field = slot.field;
        let at = at.key(&entry.key);
        let context = inside(field, context);
        if slot.entry.is_some() {
            let message = format!("`{}` is given twice", field.wire);
            self.unreadable("duplicate_key", message, &entry.value, &at, context);
            return;
        }
        if entry.key != field.wire {
            let message = format!("the wire name is `{}`", field.wire);
            self.warn("alias_key", message, &entry.value, &at, context);
        }
        slot.entry = Some(entry);
        let nothing = matches!(entry.value.kind, Kind::Null) && self.may_be_null(field);
        if !nothing && !self.waits(&field.ty) {
            slot.held = self.read(&field.ty, &entry.value, &at, context);
        }
    }

    fn may_be_null(&self, field: &Field) -> bool {
        !field.required || field.nullable || self.api.lenient_nulls
    }

    fn other_key(
        &mut self,
        def: &'a TypeDef,
        record: &'a Record,
        entry: &Entry,
        at: &At<'_>,
        context: Context<'a>,
    ) {
        let at = at.key(&entry.key);
        if let Some(extra) = &record.extra {
            self.read(extra, &entry.value, &at, context.inside());
        } else {
            let context = Context {
                docs: &def.place,
                ..context
            };
            let message = format!("{} has no such field", def.id.title());
            self.warn("unknown_field", message, &entry.value, &at, context);
        }
    }

    /// Whether the type is a union whose member another key of the record decides.
    fn waits(&self, ty: &TypeRef) -> bool {
        self.sibling_union(ty).is_some()
    }

    fn sibling_union(&self, ty: &TypeRef) -> Option<&'a TypeDef> {
        let TypeRef::Ref(id) = ty else { return None };
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
        at: &At<'_>,
        context: Context<'a>,
    ) {
        for index in 0..filled.len() {
            let Some((field, entry)) = filled.get(index).and_then(|it| Some((it.field, it.entry?)))
            else {
                continue;
            };
            let null = matches!(entry.value.kind, Kind::Null) && self.may_be_null(field);
            let Some(union) = self.sibling_union(&field.ty).filter(|_| !null) else {
                continue;
            };
            let selected = sibling_tag(union, def, field).map(|(tag, cases)| {
                let value = filled.iter().find(|it| it.field.name == tag);
                (value.and_then(|it| it.entry), cases)
            });
            let (at, context) = (at.key(&entry.key), inside(field, context));
            let held = self.sibling(union, selected, &entry.value, &at, context);
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
