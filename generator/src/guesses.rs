//! Which facts of a model are guesses: nothing in the docs shows them.

use crate::model::{
    Api, Decision, Dispatch, Fact, Field, Presence, Rank, Record, Shape, TypeDef, TypeId, TypeRef,
};
use crate::names::words::{fold, is_compound};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a guess is about, the most harmful first: a wrong name or place sends something else than was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// How a key is spelled.
    Name,
    /// Where a parameter goes.
    Place,
    /// Which member of a union a value is.
    Union,
    /// Whether a value may be `null`.
    Null,
    /// Whether a number is whole.
    Number,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] = [
        Self::Name,
        Self::Place,
        Self::Union,
        Self::Null,
        Self::Number,
    ];

    /// What it is called in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Place => "place",
            Self::Union => "union",
            Self::Null => "null",
            Self::Number => "number",
        }
    }

    /// What so many of them are called.
    #[must_use]
    pub fn words(self, count: usize) -> &'static str {
        match (self, count) {
            (Self::Name, 1) => "wire name",
            (Self::Name, _) => "wire names",
            (Self::Place, 1) => "place of a parameter",
            (Self::Place, _) => "places of parameters",
            (Self::Union, 1) => "union",
            (Self::Union, _) => "unions",
            (Self::Null, 1) => "null",
            (Self::Null, _) => "nulls",
            (Self::Number, 1) => "number",
            (Self::Number, _) => "numbers",
        }
    }

    /// What a wrong guess does, and what settles it.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Name => {
                "a wrong one is neither read nor sent: `rename-all` or `wire` settles it, or pages that show wire JSON"
            }
            Self::Place => {
                "a wrong one sends a value where the API does not look: `location` settles it"
            }
            Self::Union => "some values fit several members: `discriminant` or `tags` settles it",
            Self::Null => {
                "nothing tells whether there are any, and one fails to read where the field is no `Option`: a twin in Python, Java, Go or Ruby settles it, or `nullable`"
            }
            Self::Number => {
                "kept as `Number`: a twin in another language than TypeScript settles it, or `number`"
            }
        }
    }
}

/// The guesses of a model.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Guesses {
    /// By kind: the paths of what they are about, in the order of the model.
    pub paths: BTreeMap<Kind, Vec<String>>,
    /// How many required fields are `Option` only because this API's responses are read leniently.
    pub lenient: usize,
}

/// What has to be known of a model to judge one field of it.
struct Known<'a> {
    api: &'a Api,
    finite: BTreeSet<&'a TypeId>,
    holders: Holders<'a>,
}

impl Guesses {
    /// Finds all guesses.
    #[must_use]
    pub fn of(api: &Api) -> Self {
        let mut guesses = Self::default();
        let known = Known {
            api,
            finite: crate::model::finite_types(api),
            holders: holders(api),
        };
        for def in api.types.values() {
            match &def.shape {
                Shape::Struct(record) => guesses.record(&known, def, record),
                Shape::Union(union) => {
                    let ambiguous = match &union.dispatch {
                        Dispatch::Score { ambiguous } => !ambiguous.is_empty(),
                        _ => false,
                    };
                    if ambiguous {
                        guesses.add(Kind::Union, def.id.to_string());
                    }
                }
                Shape::Enum(_) | Shape::Alias { .. } => {}
            }
        }
        for operation in &api.operations {
            for parameter in &operation.parameters {
                if is_decided_by(&parameter.decisions, Fact::Location, Rank::Assumed) {
                    let path = format!("operation:{}.{}", operation.id, parameter.name);
                    guesses.add(Kind::Place, path);
                }
            }
        }
        guesses
    }

    fn add(&mut self, kind: Kind, path: String) {
        self.paths.entry(kind).or_default().push(path);
    }

    fn record(&mut self, known: &Known<'_>, def: &TypeDef, record: &Record) {
        let only_sent = def.usage.request && !def.usage.response;
        for field in &record.fields {
            let path = || format!("{}.{}", def.id, field.name);
            if is_guessed_name(&known.holders, &def.id, record, field) {
                self.add(Kind::Name, path());
            }
            if is_decided_by(&field.decisions, Fact::Number, Rank::Assumed) {
                self.add(Kind::Number, path());
            }
            let silent = is_decided_by(&field.decisions, Fact::Nullable, Rank::Assumed);
            let presence = Presence::of(known.api, &known.finite, def, field);
            let is_lenient = presence == Presence::Lenient;
            self.lenient += usize::from(silent && is_lenient);
            let may_fail =
                field.required && !matches!(field.ty, TypeRef::Any | TypeRef::Literal(_));
            if silent && may_fail && !only_sent {
                self.add(Kind::Null, path());
            }
        }
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.paths.get(&kind).map_or(0, Vec::len)
    }

    /// The kinds of which there are any, the most harmful first.
    pub fn kinds(&self) -> impl Iterator<Item = (Kind, &[String])> {
        self.paths
            .iter()
            .map(|(kind, paths)| (*kind, paths.as_slice()))
    }
}

/// Fields in which SDKs keep what HTTP knows: they are no keys.
const OF_HTTP: [&str; 4] = ["statuscode", "contenttype", "rawresponse", "httpmeta"];

/// Those of them that only the SDK's own records have.
const RAW: [&str; 2] = ["rawresponse", "httpmeta"];

/// Fields of the SDK's own records that hold a whole body: whatever they are called, it is not on the wire.
pub(crate) type Holders<'a> = BTreeSet<(&'a TypeId, &'a str)>;

/// Finds the fields that hold a whole body.
pub(crate) fn holders(api: &Api) -> Holders<'_> {
    let bodies = api.operations.iter().filter_map(|operation| {
        let Some(TypeRef::Ref(request)) = &operation.request else {
            return None;
        };
        let field = operation.body.as_ref()?.field.as_deref()?;
        Some((request, field))
    });
    bodies.collect()
}

/// Whether nothing in the docs shows how the key of a field of several words is spelled.
#[must_use]
pub(crate) fn is_guessed_name(
    holders: &Holders<'_>,
    id: &TypeId,
    record: &Record,
    field: &Field,
) -> bool {
    let is_of_http = |field: &Field| OF_HTTP.contains(&fold(&field.name).as_str());
    let mut fields = record.fields.iter();
    // Besides the documented name only the other spelling of a number is read.
    let has_open_number = || field.aliases.iter().any(|alias| *alias != field.name);
    (is_compound(&field.name) || has_open_number())
        // What stands beside the answer as HTTP has it is the body.
        && !fields.any(|field| RAW.contains(&fold(&field.name).as_str()))
        && !is_of_http(field)
        && is_decided_by(&field.decisions, Fact::Wire, Rank::Assumed)
        && !holders.contains(&(id, field.name.as_str()))
        // A file's name and content have places of their own, whatever they are called.
        && record.fields.iter().all(|field| field.ty != TypeRef::Bytes)
}

fn is_decided_by(decisions: &[Decision], fact: Fact, rank: Rank) -> bool {
    let mut decisions = decisions.iter();
    decisions.any(|decision| decision.fact == fact && decision.rank == rank)
}
