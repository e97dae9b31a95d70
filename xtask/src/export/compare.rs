//! Two OpenAPI documents of one API, side by side.

use super::tally::{Tally, Verdict, What};
use crate::evidence::document::{Document, DocumentOperation, Property, entries, items};
use fieldwright::model::Json;
use fieldwright::names::words::fold;
use std::collections::BTreeSet;

/// How deeply inline schemas are followed.
const MAX_DEPTH: usize = 24;

/// Compares everything that both have, and counts what only one has.
pub(crate) fn documents(ours: &Document, theirs: &Document) -> Tally {
    let mut pair = Pair {
        ours,
        theirs,
        seen: BTreeSet::new(),
        tally: Tally::default(),
    };
    pair.operations();
    pair.schemas();
    pair.tally
}

struct Pair<'d> {
    ours: &'d Document,
    theirs: &'d Document,
    /// Pairs of schemas that were compared, by where they stand in memory.
    seen: BTreeSet<(usize, usize)>,
    tally: Tally,
}

impl<'d> Pair<'d> {
    fn operations(&mut self) {
        let (ours, theirs) = (self.ours.operations(), self.theirs.operations());
        let find = |all: &[DocumentOperation<'d>], id: &str| {
            all.iter().position(|it| fold(it.id) == fold(id))
        };
        for their in &theirs {
            let Some(our) = find(&ours, their.id).and_then(|index| ours.get(index)) else {
                self.tally
                    .add(What::Operations, Verdict::Missing, their.id, "");
                continue;
            };
            let same = our.method == their.method && shape(our.path) == shape(their.path);
            let verdict = if same {
                Verdict::Agree
            } else {
                Verdict::Differ
            };
            let why = format!("{} {}", their.method, their.path);
            self.tally.add(What::Operations, verdict, our.id, &why);
            self.operation(our, their);
        }
        for our in ours.iter().filter(|our| find(&theirs, our.id).is_none()) {
            self.tally.add(What::Operations, Verdict::Extra, our.id, "");
        }
    }

    fn operation(&mut self, our: &DocumentOperation<'d>, their: &DocumentOperation<'d>) {
        self.parameters(our, their);
        let verdict = both(our.body.is_some(), their.body.is_some());
        if let Some(verdict) = verdict {
            self.tally.add(What::Bodies, verdict, our.id, "");
        }
        if let (Some(a), Some(b)) = (our.body, their.body) {
            self.schema(a, b, our.id, 0);
        }
        let is_error = |status: &&str| status.starts_with(['4', '5']);
        let statuses = |operation: &DocumentOperation<'d>| -> BTreeSet<String> {
            let all = operation.statuses.iter().copied().filter(is_error);
            all.map(str::to_uppercase).collect()
        };
        let (ours, theirs) = (statuses(our), statuses(their));
        for status in ours.union(&theirs) {
            if let Some(verdict) = both(ours.contains(status), theirs.contains(status)) {
                let place = format!("{} {status}", our.id);
                self.tally.add(What::ErrorStatuses, verdict, &place, "");
            }
        }
        for (status, their) in &their.responses {
            let same = our.responses.iter().find(|(known, _)| {
                known == status || (status.starts_with('2') && known.starts_with('2'))
            });
            if let Some((_, our_schema)) = same {
                self.schema(our_schema, their, &format!("{} {status}", our.id), 0);
            }
        }
    }

    fn parameters(&mut self, our: &DocumentOperation<'d>, their: &DocumentOperation<'d>) {
        let text = |parameter: &Json, key: &str| {
            let value = parameter.get(key).and_then(Json::as_str);
            value.unwrap_or_default().to_owned()
        };
        let key = |parameter: &Json| {
            let place = text(parameter, "in");
            let name = text(parameter, "name");
            // The names of headers are the same in any case, and those in paths are never sent.
            let name = match place.as_str() {
                "query" => name,
                _ => fold(&name),
            };
            (place, name)
        };
        let ours: Vec<_> = our.parameters.iter().map(|it| (key(it), *it)).collect();
        let theirs: Vec<_> = their.parameters.iter().map(|it| (key(it), *it)).collect();
        let keys: BTreeSet<_> = ours.iter().chain(&theirs).map(|(key, _)| key).collect();
        for key in keys {
            let of = |all: &[((String, String), &'d Json)]| {
                let found = all.iter().find(|(known, _)| known == key);
                found.map(|(_, parameter)| *parameter)
            };
            let place = format!("{} {} {}", our.id, key.0, key.1);
            let (a, b) = (of(&ours), of(&theirs));
            if let Some(verdict) = both(a.is_some(), b.is_some()) {
                self.tally.add(What::Parameters, verdict, &place, "");
            }
            let (Some(a), Some(b)) = (a, b) else { continue };
            let required = |it: &Json| it.get("required") == Some(&Json::Bool(true));
            let verdict = narrower(required(a), required(b));
            self.tally.add(What::ParameterRequired, verdict, &place, "");
            if let (Some(a), Some(b)) = (a.get("schema"), b.get("schema")) {
                self.schema(a, b, &place, 0);
            }
        }
    }

    /// Named schemas, joined by name without what stands before the last dot.
    fn schemas(&mut self) {
        let title = |name: &str| fold(name.rsplit('.').next().unwrap_or(name));
        for (name, their) in self.theirs.schemas() {
            let ours = self.ours.schemas().iter();
            let mut same = ours.filter(|(known, _)| title(known) == title(name));
            match (same.next(), same.next()) {
                (Some((_, our)), None) => {
                    self.tally.add(What::Schemas, Verdict::Agree, name, "");
                    self.schema(our, their, name, 0);
                }
                // Of several with that title none is known to be the one.
                (Some(_), Some(_)) => {}
                (None, _) => self.tally.add(What::Schemas, Verdict::Missing, name, ""),
            }
        }
    }

    fn schema(&mut self, our: &'d Json, their: &'d Json, place: &str, depth: usize) {
        let address = |json: &Json| std::ptr::from_ref(json).addr();
        let key = (
            address(self.ours.resolve(our)),
            address(self.theirs.resolve(their)),
        );
        if depth > MAX_DEPTH || !self.seen.insert(key) {
            return;
        }
        let ours = flat(self.ours, our);
        let theirs = flat(self.theirs, their);
        let (our_kinds, their_kinds) = (kinds(&ours), kinds(&theirs));
        if !our_kinds.is_empty() && !their_kinds.is_empty() {
            let verdict = wider(&our_kinds, &their_kinds);
            let why = format!("{our_kinds:?} for {their_kinds:?}");
            self.tally.add(What::Types, verdict, place, &why);
        }
        self.values(&ours, &theirs, place);
        if let ([a], [b]) = (ours.as_slice(), theirs.as_slice()) {
            self.properties(a, b, place, depth);
            for (key, mark) in [("items", "[]"), ("additionalProperties", "{}")] {
                if let (Some(a), Some(b)) = (a.get(key), b.get(key)) {
                    self.schema(a, b, &format!("{place}{mark}"), depth + 1);
                }
            }
        }
    }

    fn values(&mut self, ours: &[&'d Json], theirs: &[&'d Json], place: &str) {
        let (a, b) = (values(ours), values(theirs));
        if b.is_empty() {
            return;
        }
        let verdict = if a == b {
            Verdict::Agree
        } else if a.is_empty() || a.is_superset(&b) {
            Verdict::Wider
        } else {
            Verdict::Differ
        };
        let gone: Vec<_> = b.difference(&a).collect();
        self.tally
            .add(What::Enums, verdict, place, &format!("{gone:?}"));
    }

    fn properties(&mut self, our: &'d Json, their: &'d Json, place: &str, depth: usize) {
        let (ours, theirs) = (self.ours.properties(our), self.theirs.properties(their));
        if ours.is_empty() || theirs.is_empty() {
            return;
        }
        let find =
            |all: &[Property<'d>], name: &str| all.iter().find(|it| it.name == name).copied();
        for their in &theirs {
            let place = format!("{place}.{}", their.name);
            let Some(our) = find(&ours, their.name) else {
                self.tally
                    .add(What::Properties, Verdict::Missing, &place, "");
                continue;
            };
            self.tally.add(What::Properties, Verdict::Agree, &place, "");
            let verdict = narrower(our.required, their.required);
            self.tally.add(What::Required, verdict, &place, "");
            let (a, b) = (
                self.ours.is_nullable(our.schema),
                self.theirs.is_nullable(their.schema),
            );
            // The other way round than with keys: more is taken where there is more.
            self.tally.add(What::Nullable, narrower(b, a), &place, "");
            self.schema(our.schema, their.schema, &place, depth + 1);
        }
        for our in ours.iter().filter(|our| find(&theirs, our.name).is_none()) {
            let place = format!("{place}.{}", our.name);
            self.tally.add(What::Properties, Verdict::Extra, &place, "");
        }
    }
}

/// Whether both have something, or one; `None` if neither has.
fn both(ours: bool, theirs: bool) -> Option<Verdict> {
    match (ours, theirs) {
        (true, true) => Some(Verdict::Agree),
        (true, false) => Some(Verdict::Extra),
        (false, true) => Some(Verdict::Missing),
        (false, false) => None,
    }
}

/// How a demand of ours compares with theirs.
fn narrower(ours: bool, theirs: bool) -> Verdict {
    match (ours, theirs) {
        (true, false) => Verdict::Differ,
        (false, true) => Verdict::Wider,
        _ => Verdict::Agree,
    }
}

/// The alternatives of a schema, references and compositions of one part followed.
fn flat<'d>(document: &'d Document, schema: &'d Json) -> Vec<&'d Json> {
    let alternatives = document.alternatives(schema).into_iter();
    alternatives
        .map(|part| {
            let part = document.resolve(part);
            match items(part.get("allOf")) {
                [only] if part.get("properties").is_none() => document.resolve(only),
                _ => part,
            }
        })
        .collect()
}

/// The JSON types that alternatives have, `null` apart.
fn kinds<'d>(schemas: &[&'d Json]) -> BTreeSet<&'d str> {
    let mut kinds = BTreeSet::new();
    for schema in schemas {
        match schema.get("type") {
            Some(Json::String(ty)) => {
                kinds.insert(ty.as_str());
            }
            Some(Json::Array(types)) => kinds.extend(types.iter().filter_map(Json::as_str)),
            _ if !entries(schema.get("properties")).is_empty() => {
                kinds.insert("object");
            }
            // A part that takes anything.
            _ => return BTreeSet::new(),
        }
    }
    kinds.remove("null");
    kinds
}

fn wider(ours: &BTreeSet<&str>, theirs: &BTreeSet<&str>) -> Verdict {
    let takes =
        |kind: &&str| ours.contains(kind) || (*kind == "integer" && ours.contains("number"));
    if ours == theirs {
        Verdict::Agree
    } else if theirs.iter().all(takes) {
        Verdict::Wider
    } else {
        Verdict::Differ
    }
}

/// The values that alternatives list, `null` apart; none if one of them takes any.
fn values(schemas: &[&Json]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for schema in schemas {
        let listed = items(schema.get("enum")).iter().chain(schema.get("const"));
        let listed: Vec<String> = listed
            .filter(|value| **value != Json::Null)
            .map(Json::to_string)
            .collect();
        if listed.is_empty() {
            return BTreeSet::new();
        }
        all.extend(listed);
    }
    all
}

/// A path without the names in its braces.
fn shape(path: &str) -> String {
    let parts = path.trim_end_matches('/').split('/');
    let parts = parts.map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
