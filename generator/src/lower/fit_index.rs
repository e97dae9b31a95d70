//! Which fields and which members of unions the keys of an example can belong to. One of a few is searched faster than
//! indexed; among thousands, looking at each for each example would take minutes.

use crate::docs::{Entry, Value};
use crate::model::{Api, Literal, Member, Record, Shape, TypeId, TypeRef};
use crate::names::words::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Records of up to this many fields, and unions of up to this many members, are searched.
const FEW: usize = 24;

/// What was indexed so far, by type. It holds for as long as the types stay as they are.
#[derive(Debug)]
pub(super) struct Indices {
    slots: Vec<Slot>,
}

#[derive(Debug, Default)]
struct Slot {
    fields: OnceLock<Fields>,
    members: OnceLock<Members>,
}

/// Fields by the letters of their names.
type Fields = BTreeMap<String, Vec<usize>>;

/// The members of a union.
#[derive(Debug, Default)]
pub(super) struct Members {
    /// Those that are records.
    pub(super) records: Vec<RecordMember>,
    /// All others.
    pub(super) others: Vec<usize>,
    /// The fewest required fields of records that take no other keys, and of those that do.
    least: [Option<i64>; 2],
    /// Fields of `records` by the letters of their names.
    fields: BTreeMap<String, Same>,
}

/// Fields of one name: an index among the records and one of a field.
#[derive(Debug, Default)]
struct Same {
    all: Vec<(usize, usize)>,
    /// The records where it is this text.
    texts: BTreeMap<String, Vec<usize>>,
    /// The records where it is anything else.
    others: Vec<usize>,
}

/// A member that is a record.
#[derive(Debug)]
pub(super) struct RecordMember {
    /// Its index among all members.
    pub(super) index: usize,
    /// How many of its fields are required.
    pub(super) required: i64,
    /// Whether it takes keys that are not fields.
    pub(super) extra: bool,
}

/// The types of a model, and what was indexed of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    indices: &'a Indices,
}

impl Indices {
    /// Nothing yet.
    pub(super) fn new(api: &Api) -> Self {
        Self {
            slots: api.types.iter().map(|_| Slot::default()).collect(),
        }
    }
}

impl<'a> Types<'a> {
    /// The types of the model that the indices were made for.
    pub(super) fn new(api: &'a Api, indices: &'a Indices) -> Self {
        Self { api, indices }
    }

    /// The indices of the fields of a record whose name or key may be the given one, in order; all of a small record's.
    pub(super) fn fields(
        self,
        id: &TypeId,
        record: &Record,
        key: &str,
    ) -> impl Iterator<Item = usize> + use<'a> {
        let few = record.fields.len() <= FEW;
        let slot = if few { None } else { self.slot(id) };
        let found = slot.map(|slot| {
            let fields = slot.fields.get_or_init(|| fields(record));
            fields.get(&fold(key)).map_or(&[][..], Vec::as_slice)
        });
        let all = if found.is_none() {
            0..record.fields.len()
        } else {
            0..0
        };
        found.into_iter().flatten().copied().chain(all)
    }

    /// The members of a union that is large enough to be indexed.
    pub(super) fn members(self, id: &TypeId, members: &[Member]) -> Option<&'a Members> {
        if members.len() <= FEW {
            return None;
        }
        let index = || Members::new(self.api, members);
        Some(self.slot(id)?.members.get_or_init(index))
    }

    fn slot(self, id: &TypeId) -> Option<&'a Slot> {
        let index = self.api.types.get_index_of(id)?;
        self.indices.slots.get(index)
    }
}

fn fields(record: &Record) -> Fields {
    let mut fields = Fields::new();
    for (index, field) in record.fields.iter().enumerate() {
        for name in [&field.name, &field.wire] {
            let same = fields.entry(fold(name)).or_default();
            if same.last() != Some(&index) {
                same.push(index);
            }
        }
    }
    fields
}

impl Members {
    fn new(api: &Api, members: &[Member]) -> Self {
        let mut all = Self::default();
        for (index, member) in members.iter().enumerate() {
            let Some(record) = record_of(api, &member.ty) else {
                all.others.push(index);
                continue;
            };
            let at = all.records.len();
            for (field, row) in record.fields.iter().enumerate() {
                let same = all.fields.entry(fold(&row.name)).or_default();
                same.all.push((at, field));
                match &row.ty {
                    TypeRef::Literal(Literal::String(text)) => {
                        same.texts.entry(text.clone()).or_default().push(at);
                    }
                    _ => same.others.push(at),
                }
            }
            let required = record.fields.iter().filter(|field| field.required).count();
            let required = i64::try_from(required).unwrap_or(0);
            let extra = record.extra.is_some();
            let least = &mut all.least[usize::from(extra)];
            *least = Some(least.map_or(required, |least| least.min(required)));
            all.records.push(RecordMember {
                index,
                required,
                extra,
            });
        }
        all
    }

    /// The fields whose name may be the key: an index into `records` and one of a field.
    pub(super) fn with_key(&self, key: &str) -> &[(usize, usize)] {
        self.fields.get(&fold(key)).map_or(&[], |same| &same.all)
    }

    /// The records of which some field may have the value of an entry; `None` where that is not known.
    pub(super) fn fitting(&self, entries: &[Entry]) -> Option<BTreeSet<usize>> {
        let mut fitting = BTreeSet::new();
        for entry in entries {
            let same = self.fields.get(&fold(&entry.key));
            let texts = same.and_then(|same| match &entry.node.value {
                Value::String(text) => same.texts.get(text),
                _ => None,
            });
            match entry.node.value {
                Value::Opaque | Value::Absent | Value::Constant(_) => return None,
                _ => fitting.extend(texts.into_iter().flatten()),
            }
            fitting.extend(same.into_iter().flat_map(|same| &same.others));
        }
        Some(fitting)
    }

    /// The fewest required fields of a record that takes no other keys, or of one that does.
    pub(super) fn least(&self, extra: bool) -> Option<i64> {
        self.least[usize::from(extra)]
    }
}

/// The record that a reference leads to directly.
pub(super) fn record_of<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a Record> {
    let TypeRef::Ref(id) = ty else { return None };
    match &api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}
