//! Reads a value as a type and notes what does not fit.

use super::choice::Choice;
use super::finding::Raw;
use super::held::{Entries, Held, Items};
use super::json::{Kind, Node};
use crate::enforce;
use crate::model::{Api, Place, Shape, TypeDef, TypeId, TypeRef, Union};
use crate::runtime::is_digits;
use crate::runtime::validate::{At, Options};
use std::cell::Cell;
use std::collections::BTreeSet;

/// Reads values and collects findings.
#[derive(Debug)]
pub(super) struct Walker<'a> {
    pub(super) api: &'a Api,
    /// The types that have a value of finite size.
    pub(super) finite: &'a BTreeSet<&'a TypeId>,
    pub(super) options: &'a Options<'a>,
    /// Whether the document is one that is only received, so that its constraints are checked on request only.
    pub(super) received: bool,
    pub(super) found: Vec<Raw>,
    /// How many values may still be looked at.
    pub(super) budget: Cell<u32>,
    gave_up: bool,
}

/// Where a value stands in the docs and among the types.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    /// What says which type it has.
    pub(super) docs: &'a Place,
    /// Whether it must not be shown.
    pub(super) secret: bool,
    /// How many unions and aliases were gone through without a step into the value.
    pub(super) same_place: u32,
}

/// Where a value stands: in the document, and in the docs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Here<'h, 'a> {
    pub(super) at: &'h At<'h>,
    pub(super) context: Context<'a>,
}

impl<'h, 'a> Here<'h, 'a> {
    pub(super) const fn new(at: &'h At<'h>, context: Context<'a>) -> Self {
        Self { at, context }
    }
}

/// Unions are tried member by member, and so are the unions inside: without an end, a small document could keep a
/// checker busy for ever. So each value may be read this often, on average, after a start.
const READINGS: u32 = 64;
const START: u32 = 20_000;

impl<'a> Walker<'a> {
    fn new(
        api: &'a Api,
        finite: &'a BTreeSet<&'a TypeId>,
        def: &TypeDef,
        node: &Node,
        options: &'a Options<'a>,
    ) -> Self {
        Self {
            api,
            finite,
            options,
            received: enforce::is_received(def),
            found: Vec::new(),
            budget: Cell::new(node.count().saturating_mul(READINGS).saturating_add(START)),
            gave_up: false,
        }
    }

    /// Everything that is to say about the value of a document of type `def`.
    pub(super) fn check(
        api: &'a Api,
        finite: &'a BTreeSet<&'a TypeId>,
        def: &'a TypeDef,
        node: &Node,
        options: &'a Options<'a>,
    ) -> Vec<Raw> {
        let mut walker = Self::new(api, finite, def, node, options);
        let context = Context::of(def);
        walker.read_def(def, node, Here::new(&At::ROOT, context));
        if walker.gave_up {
            let message = "there are too many ways to read it".to_owned();
            walker.unreadable("too_complex", message, node, Here::new(&At::ROOT, context));
        }
        walker.found
    }

    /// What a value of the union `def` is read as.
    pub(super) fn choose(
        api: &'a Api,
        finite: &'a BTreeSet<&'a TypeId>,
        (def, union): (&'a TypeDef, &'a Union),
        node: &Node,
        options: &'a Options<'a>,
    ) -> Choice {
        let mut walker = Self::new(api, finite, def, node, options);
        let context = Context::of(def);
        let (_, member) = walker.union(def, union, node, Here::new(&At::ROOT, context));
        if walker.gave_up || walker.found.iter().any(|raw| raw.unreadable) {
            return Choice::Refused;
        }
        member.map_or(Choice::Raw, Choice::Member)
    }

    /// Reads a value as a type.
    pub(super) fn read<'n>(
        &mut self,
        ty: &'a TypeRef,
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        let Here { at, context } = here;
        let Some(left) = self.budget.get().checked_sub(1) else {
            self.gave_up = true;
            return Held::Present;
        };
        self.budget.set(left);
        match (ty, &node.kind) {
            (TypeRef::Nullable(_), Kind::Null) => Held::Absent,
            (TypeRef::Nullable(inner), _) => self.read(inner, node, Here::new(at, context)),
            (TypeRef::String | TypeRef::Timestamp | TypeRef::Date, Kind::String(text)) => {
                Held::Text(text)
            }
            (TypeRef::Boolean, Kind::Bool(value)) => Held::Bool(*value),
            (TypeRef::BigInteger, Kind::Number(text)) if is_digits(text) => {
                Held::Decimal(text.clone())
            }
            (TypeRef::Decimal | TypeRef::BigInteger, Kind::String(text)) => {
                Held::Decimal(text.clone())
            }
            (
                TypeRef::Integer | TypeRef::Float | TypeRef::Number | TypeRef::Decimal,
                Kind::Number(text),
            ) => self.number(ty, text, node, Here::new(at, context)),
            (TypeRef::Bytes, Kind::String(_)) => Held::Present,
            (TypeRef::Bytes, Kind::Array(items)) if items.iter().all(is_byte) => Held::Present,
            (TypeRef::Any, _) => {
                self.kept(node, Here::new(at, context));
                if matches!(node.kind, Kind::Null) {
                    Held::Absent
                } else {
                    Held::Present
                }
            }
            (TypeRef::Literal(literal), _) => self.constant(literal, node, Here::new(at, context)),
            (TypeRef::Array(item), Kind::Array(items)) => {
                let items = items.iter().enumerate();
                Held::List(Items(
                    items
                        .map(|(index, node)| {
                            self.read(item, node, Here::new(&at.index(index), context.inside()))
                        })
                        .collect(),
                ))
            }
            (TypeRef::Map(value), Kind::Object(entries)) => {
                let mut seen = BTreeSet::new();
                let mut all = Vec::new();
                for entry in entries {
                    let at = at.key(&entry.key);
                    if !seen.insert(&entry.key) {
                        self.warn(
                            "duplicate_key",
                            "the key is given twice".to_owned(),
                            &entry.value,
                            Here::new(&at, context),
                        );
                    }
                    all.push((
                        entry.key.as_str(),
                        self.read(value, &entry.value, Here::new(&at, context.inside())),
                    ));
                }
                Held::Map(Entries(all))
            }
            (TypeRef::Ref(id), _) => match self.api.get(id) {
                Some(def) => self.read_def(def, node, Here::new(at, context)),
                // The page is missing: anything goes.
                None => self.read(&TypeRef::Any, node, Here::new(at, context)),
            },
            _ => self.mistyped_as(ty, node, Here::new(at, context)),
        }
    }

    fn read_def<'n>(&mut self, def: &'a TypeDef, node: &'n Node, here: Here<'_, 'a>) -> Held<'n> {
        let Here { at, context } = here;
        match &def.shape {
            Shape::Struct(record) => self.record(def, record, node, Here::new(at, context)),
            Shape::Enum(enumeration) => {
                self.enumeration(def, enumeration, node, Here::new(at, context))
            }
            Shape::Union(union) => self.union(def, union, node, Here::new(at, context)).0,
            Shape::Alias { target } => match context.same_place() {
                Some(context) => self.read(target, node, Here::new(at, context)),
                // An alias of itself says nothing.
                None => self.read(&TypeRef::Any, node, Here::new(at, context)),
            },
        }
    }
}

/// Unions and aliases may lead to each other this often.
const MAX_SAME_PLACE: u32 = 16;

impl<'a> Context<'a> {
    /// That of a document of type `def`.
    const fn of(def: &'a TypeDef) -> Self {
        Self {
            docs: &def.place,
            secret: false,
            same_place: 0,
        }
    }

    /// The same for a value inside.
    pub(super) const fn inside(self) -> Self {
        Self {
            same_place: 0,
            ..self
        }
    }

    /// The same for the same value as another type, unless that went on for too long.
    pub(super) const fn same_place(self) -> Option<Self> {
        if self.same_place < MAX_SAME_PLACE {
            Some(Self {
                same_place: self.same_place + 1,
                ..self
            })
        } else {
            None
        }
    }
}

fn is_byte(node: &Node) -> bool {
    matches!(&node.kind, Kind::Number(text) if text.parse::<u8>().is_ok())
}
