//! What nulls that were seen say about fields of which nothing shows whether they may be `null`.

use crate::diagnostic::{Code, Diagnostic, counted};
use crate::lower::Lowering;
use crate::model::{
    Api, Decision, Evidence, Fact, Field, MediaType, Rank, Record, Shape, TypeId, TypeRef,
};
use crate::names::words::fold;
use std::collections::BTreeSet;

/// What is known about the required fields of an API.
#[derive(Debug, Default)]
pub(super) struct Nulls {
    /// All of them.
    required: usize,
    /// Those of which a type cell tells.
    told: usize,
    /// Those of which a type cell tells that they may be `null`.
    told_null: usize,
    /// Those of which a type cell of the primary source tells.
    told_here: usize,
    /// Those that examples or descriptions show as `null`, whatever type cells say.
    shown: usize,
    /// Those of which nothing shows it.
    silent: usize,
    /// The nulls that examples show.
    seen: Vec<Evidence>,
    /// Type cells that tell of nulls: the first few.
    cells: Vec<Evidence>,
}

/// How many nulls among a thousand fields make reading lenient, by type cells that tell.
const TOLD_PER_MILLE: usize = 10;

/// The same by examples, which show one null in eight.
const SEEN_PER_MILLE: usize = 2;

/// How many nulls have to be seen where no type cell tells: a single one is a slip, or a field of its own kind.
const SEEN: usize = 3;

impl Nulls {
    /// Counts the required fields of a record.
    pub(super) fn count(&mut self, record: &Record) {
        let required = record.fields.iter().filter(|field| field.required);
        for field in required {
            if let Some(decision) = nullable(field) {
                self.count_one(field.nullable, decision);
            }
        }
    }

    fn count_one(&mut self, null: bool, decision: &Decision) {
        self.required += 1;
        let evidence = decision.evidence.first();
        let mut all = decision.evidence.iter().chain(&decision.outranked);
        let shows = |it: &Evidence| {
            it.says == "true" && (Rank::WireJson..=Rank::PageConvention).contains(&it.rank)
        };
        self.shown += usize::from(all.any(shows));
        self.told_here += usize::from(decision.rank == Rank::TypeCell);
        match decision.rank {
            Rank::Override => {}
            Rank::TypeCell | Rank::Twin => {
                self.told += 1;
                self.told_null += usize::from(null);
                self.cells
                    .extend(evidence.filter(|_| null && self.cells.len() < 3).cloned());
            }
            Rank::Assumed => self.silent += 1,
            _ => self.seen.extend(evidence.filter(|_| null).cloned()),
        }
    }

    /// Whether the primary source, in whose language type cells tell little, shows nulls often enough for a habit of the
    /// API. A twin, whose type cells tell how rare they are, takes nothing away from that.
    pub(super) fn are_shown(&self) -> bool {
        self.told_here * 2 <= self.required
            && self.shown >= SEEN
            && self.shown * 1000 >= self.required * SEEN_PER_MILLE
    }

    /// Decides for the API. Where most type cells tell, their nulls are the measure for the few that cannot; where none
    /// do, the nulls of examples are.
    pub(super) fn settle(self, lowering: &mut Lowering<'_>) {
        let dialect = lowering.primary().dialect;
        let by_cells = self.told * 2 > self.required;
        let often = if by_cells {
            self.told_null * 1000 >= self.told * TOLD_PER_MILLE
        } else {
            let shown = self.seen.len() + self.told_null;
            shown >= SEEN && shown * 1000 >= self.required * SEEN_PER_MILLE
        };
        if self.silent > 0 && self.told == 0 && !often && !dialect.tells_of_null() {
            untold(lowering, dialect.name(), &self);
            return;
        }
        if self.silent == 0 || !often {
            return;
        }
        lowering.api.lenient_nulls = true;
        let null = self.told_null + self.seen.len();
        let message = format!(
            "{} of {} {} known to be `null` at times, and nothing tells of {}",
            null,
            counted(self.required, "required field"),
            if null == 1 { "is" } else { "are" },
            counted(self.silent, "other")
        );
        let evidence = self.cells.into_iter().chain(self.seen).take(3).collect();
        lowering.api.decisions.push(Decision {
            fact: Fact::Nullable,
            value: "lenient".into(),
            rank: if by_cells { Rank::Twin } else { Rank::Snippet },
            evidence,
            outranked: Vec::new(),
        });
        lowering
            .diagnostics
            .push(Diagnostic::new(Code::LenientNulls, message).help(Code::LenientNulls.info().fix));
    }
}

/// In a language whose type cells say nothing about `null`, that none is shown proves nothing: required fields are read
/// leniently, but for those that are never `null` anywhere.
fn untold(lowering: &mut Lowering<'_>, dialect: &str, nulls: &Nulls) {
    lowering.api.lenient_nulls = true;
    let shown = match nulls.seen.len() {
        0 => "no example shows one",
        1 => "a single one is shown",
        _ => "few are shown",
    };
    let note = format!("type cells of {dialect} do not tell of nulls, and {shown}");
    lowering.api.decisions.push(Decision {
        fact: Fact::Nullable,
        value: "lenient".into(),
        rank: Rank::Assumed,
        evidence: vec![Evidence {
            rank: Rank::Assumed,
            says: "lenient".into(),
            place: None,
            note: note.clone().into(),
        }],
        outranked: Vec::new(),
    });
    let fields = counted(nulls.silent, "required field");
    let message = format!("{note}; {fields} may be `null`, as far as is known");
    lowering
        .diagnostics
        .push(Diagnostic::new(Code::LenientNulls, message).help(Code::LenientNulls.info().fix));
    let never = Evidence {
        rank: Rank::PageConvention,
        says: "false".into(),
        place: None,
        note: "what identifies an object is never `null`".into(),
    };
    let records = lowering.api.types.values_mut();
    let fields = records.filter_map(|def| match &mut def.shape {
        Shape::Struct(record) => Some(&mut record.fields),
        _ => None,
    });
    for field in fields.flatten().filter(|field| identifies(field)) {
        let mut decisions = field.decisions.iter_mut();
        let silent = decisions
            .find(|decision| decision.fact == Fact::Nullable && decision.rank == Rank::Assumed);
        if let Some(decision) = silent {
            decision.outranked = std::mem::replace(&mut decision.evidence, vec![never.clone()]);
            decision.rank = never.rank;
        }
    }
}

/// Whether a field is an object's own id, or a constant that says what it is.
fn identifies(field: &Field) -> bool {
    field.required
        && (matches!(field.ty, TypeRef::Literal(_))
            || matches!(fold(&field.name).as_str(), "id" | "object"))
}

/// A list that an example shows as `null` makes the other required lists of its page suspect: a server that writes `null`
/// for one empty list does so for the next.
pub(super) fn page(record: &mut Record) {
    let shown = record.fields.iter().find_map(|field| {
        let decision = nullable(field)?;
        let seen = matches!(decision.rank, Rank::WireJson | Rank::Snippet) && field.nullable;
        (seen && is_list(field)).then(|| Evidence {
            rank: Rank::PageConvention,
            says: "true".into(),
            place: decision.evidence.first().and_then(|e| e.place.clone()),
            note: format!(
                "`{}`, a list of the same page, is shown as `null`",
                field.name
            )
            .into(),
        })
    });
    let Some(shown) = shown else { return };
    let lists = record.fields.iter_mut();
    for field in lists.filter(|field| field.required && is_list(field)) {
        allow_null(field, &shown);
    }
}

fn is_list(field: &Field) -> bool {
    matches!(field.ty, TypeRef::Array(_) | TypeRef::Map(_))
}

fn nullable(field: &Field) -> Option<&Decision> {
    field
        .decisions
        .iter()
        .find(|decision| decision.fact == Fact::Nullable)
}

/// Decides for `null` where nothing else was known.
fn allow_null(field: &mut Field, reason: &Evidence) {
    let mut decisions = field.decisions.iter_mut();
    let silent = decisions
        .find(|decision| decision.fact == Fact::Nullable && decision.rank == Rank::Assumed);
    if let Some(decision) = silent {
        decision.outranked = std::mem::replace(&mut decision.evidence, vec![reason.clone()]);
        decision.value.clone_from(&reason.says);
        decision.rank = reason.rank;
        field.nullable = true;
    }
}

/// In an API where nulls are common, an optional field of a body may be set to `null` unless something tells otherwise:
/// that is how such APIs clear a value. Where type cells tell how rare nulls are, only bodies of `PATCH` are left, which
/// clear values that way by what the method is for. Nothing is lost by it, for a `null` is written only where the caller
/// asks for it.
pub(in crate::lower) fn bodies(lowering: &mut Lowering<'_>) {
    let mut decisions = lowering.api.decisions.iter();
    let untold =
        decisions.any(|decision| decision.fact == Fact::Nullable && decision.rank == Rank::Assumed);
    let is_common = lowering.api.lenient_nulls;
    if untold || !(is_common || lowering.shows_nulls) {
        return;
    }
    let note = if is_common {
        "nulls are common in this API, and nothing tells of this field"
    } else {
        "`PATCH` clears values by `null`, which this API shows, and nothing tells of this field"
    };
    let reason = Evidence {
        rank: Rank::Assumed,
        says: "true".into(),
        place: None,
        note: note.into(),
    };
    for id in sent_as_json(&lowering.api, is_common) {
        let shape = lowering.api.types.get_mut(&id).map(|def| &mut def.shape);
        let Some(Shape::Struct(record)) = shape else {
            continue;
        };
        let optional = record.fields.iter_mut().filter(|field| !field.required);
        for field in optional.filter(|field| !matches!(field.ty, TypeRef::Literal(_))) {
            allow_null(field, &reason);
        }
    }
}

/// The types that JSON bodies are made of; or of bodies of `PATCH` alone, and of these only the outermost: what stands in
/// it is put in the place of what was there.
fn sent_as_json(api: &Api, all: bool) -> BTreeSet<TypeId> {
    let operations = api.operations.iter();
    let bodies = operations
        .filter(|operation| all || operation.method == "PATCH")
        .filter_map(|operation| operation.body.as_ref());
    let json = bodies.filter(|body| body.media == MediaType::Json);
    let mut pending: Vec<&TypeRef> = json.map(|body| &body.ty).collect();
    let mut found = BTreeSet::new();
    while let Some(ty) = pending.pop() {
        match ty {
            TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                pending.push(inner);
            }
            TypeRef::Ref(id) if found.insert(id.clone()) => match api.get(id).map(|def| &def.shape)
            {
                Some(Shape::Struct(record)) if all => {
                    pending.extend(record.fields.iter().map(|field| &field.ty));
                }
                Some(Shape::Union(union)) => {
                    pending.extend(union.members.iter().map(|member| &member.ty));
                }
                Some(Shape::Alias { target }) => pending.push(target),
                _ => {}
            },
            _ => {}
        }
    }
    found
}
