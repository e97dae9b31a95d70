//! Types that are the same are emitted once: one of their names is the home, the others become aliases of it.
//!
//! Large APIs repeat themselves: documentation that is generated from a specification has a type for every place where a
//! schema stands, however often it is the same. It happens on the finished model, when all names are given, so that every
//! stage behind it sees ordinary aliases.

mod classes;
mod members;

use crate::config::Share;
use crate::model::{Api, Shape, TypeId, TypeRef};
use crate::names::NamesLock;
use std::collections::{BTreeMap, BTreeSet};

/// From how many documented types on an API shares by default: below, the crate is quick to compile as it is, and what
/// the docs name separately stays separate.
const LARGE: usize = 1_000;

/// Whether documentation counts when types are compared, or `None` where nothing is shared.
///
/// By default that is decided when a crate is written for the first time, and stays: a crate that grows by a type must
/// not turn hundreds of types into aliases.
fn compares_docs(share: Share, api: &Api, names: &NamesLock) -> Option<bool> {
    match share {
        Share::Never => None,
        Share::Equal => Some(true),
        Share::Shape => Some(false),
        Share::Auto if names.is_empty() => (api.types.len() >= LARGE).then_some(true),
        Share::Auto => names.shares().next().is_some().then_some(true),
    }
}

/// Turns all types but one of each kind into aliases. `names` holds the homes of earlier runs, which stay.
pub(crate) fn share(api: &mut Api, share: Share, names: &NamesLock) {
    let Some(with_docs) = compares_docs(share, api, names) else {
        return;
    };
    let homes = Homes {
        recorded: names.shares().map(|(_, home)| home).collect(),
        names,
        operations: namespaces_of_operations(api),
    };
    for class in classes::classes(api, with_docs) {
        let Some(home) = homes.choose(&class).cloned() else {
            continue;
        };
        for id in class.into_iter().filter(|id| *id != home) {
            become_alias(api, id, &home);
        }
    }
    let shared = std::mem::take(&mut api.shared);
    // No value of these types is ever sent: they only say what an operation takes and gives.
    for operation in &mut api.operations {
        let whole = [&mut operation.request, &mut operation.success.envelope];
        for ty in whole.into_iter().flatten() {
            if let TypeRef::Ref(id) = ty
                && let Some(home) = shared.get(id)
            {
                id.clone_from(home);
            }
        }
    }
    api.shared = shared;
    members::merge(api);
}

fn become_alias(api: &mut Api, id: TypeId, home: &TypeId) {
    let Some(def) = api.types.get_mut(&id) else {
        return;
    };
    let target = TypeRef::Ref(home.clone());
    def.shape = Shape::Alias { target };
    def.rules.clear();
    let (usage, examples) = (def.usage, std::mem::take(&mut def.examples));
    let Some(kept) = api.types.get_mut(home) else {
        return;
    };
    kept.usage.request |= usage.request;
    kept.usage.response |= usage.response;
    let known: BTreeSet<String> = kept
        .examples
        .iter()
        .map(|example| example.wire.to_string())
        .collect();
    // What shows nothing new is tested already.
    let new = examples
        .into_iter()
        .filter(|example| !known.contains(&example.wire.to_string()));
    let new: Vec<_> = new.collect();
    if let Some(def) = api.types.get_mut(&id) {
        def.examples = new;
    }
    api.shared.insert(id, home.clone());
}

/// The namespaces of which a tenth and more are whole requests, whole responses or errors: their types are named for one
/// use.
fn namespaces_of_operations(api: &Api) -> BTreeSet<String> {
    let whole = api.operations.iter().flat_map(|operation| {
        let body = operation.body.as_ref();
        let is_body = body.is_some_and(|body| body.field.is_none());
        let request = operation.request.as_ref().filter(|_| !is_body);
        let success = &operation.success;
        let envelope = success.envelope.as_ref();
        let envelope = envelope.filter(|envelope| success.body.as_ref() != Some(*envelope));
        let errors = operation.errors.iter();
        let errors = errors.filter_map(|error| error.ty.as_ref());
        request.into_iter().chain(envelope).chain(errors)
    });
    let whole = whole.filter_map(|ty| match ty {
        TypeRef::Ref(id) => Some(id),
        _ => None,
    });
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for id in whole.collect::<BTreeSet<_>>() {
        *counts.entry(id.namespace()).or_default() += 1;
    }
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    for id in api.types.keys() {
        *all.entry(id.namespace()).or_default() += 1;
    }
    let many = counts.into_iter().filter(|(namespace, count)| {
        let all = all.get(namespace).copied().unwrap_or_default();
        count * 10 >= all
    });
    many.map(|(namespace, _)| namespace.to_owned()).collect()
}

/// What decides which name of a type is its home.
struct Homes<'a> {
    /// The homes that earlier runs chose.
    recorded: BTreeSet<&'a TypeId>,
    names: &'a NamesLock,
    /// Namespaces of requests and responses, whose types are named for one use.
    operations: BTreeSet<String>,
}

impl Homes<'_> {
    /// What was the home stays it, then what was a type of its own; then names of components come before those of
    /// operations, short names before long ones.
    fn choose<'c>(&self, class: &'c [TypeId]) -> Option<&'c TypeId> {
        let rank = |id: &TypeId| {
            let was_own = self.names.knows(id) && self.names.home(id).is_none();
            (
                !self.recorded.contains(id),
                !was_own,
                self.operations.contains(id.namespace()),
                id.title().chars().count(),
            )
        };
        // Of equals, the first in the order of ids is taken.
        class.iter().min_by_key(|id| rank(id))
    }
}
