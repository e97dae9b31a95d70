//! Which type of one language is which type of all.

use fieldwright::model::{Api, Field, Operation, Record, Shape, TypeDef, TypeId, TypeRef};
use fieldwright::names::words::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Types of one language and their counterparts.
pub(crate) struct Join {
    /// Type of this language to type of all.
    pub(crate) types: BTreeMap<TypeId, TypeId>,
    /// Those of them (by the type of all) that have another name.
    pub(crate) renamed: BTreeSet<TypeId>,
}

/// Namespace and title in a form that languages share.
pub(crate) fn key(id: &TypeId) -> (String, String) {
    let namespace = fold(id.namespace().rsplit('.').next().unwrap_or_default());
    // Go keeps the errors of the API apart from those of the language.
    let namespace = namespace.trim_start_matches("sdk").to_owned();
    (namespace, fold(id.title()))
}

/// Joins by name; then types of other names that stand in the same field of joined records and have a field or value
/// in common.
pub(crate) fn join(together: &Api, alone: &Api) -> Join {
    let mut join = by_name(together, alone);
    loop {
        let taken: BTreeSet<&TypeId> = join.types.values().collect();
        let mut found: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        let pairs = join.types.iter().flat_map(|(here, there)| {
            let fields = fields(together, alone, there, here).into_iter();
            fields.filter_map(|(a, b)| Some((target(&a.ty)?, target(&b.ty)?)))
        });
        for (a, b) in pairs.chain(error_pairs(together, alone)) {
            if !join.types.contains_key(b) && !taken.contains(a) && alike(together, alone, a, b) {
                found.insert(b.clone(), a.clone());
            }
        }
        let mut news = BTreeSet::new();
        found.retain(|_, there| news.insert(there.clone()));
        if found.is_empty() {
            return join;
        }
        join.renamed.extend(news);
        join.types.append(&mut found);
    }
}

/// The errors that an operation has in both, by their place in its table.
fn error_pairs<'a>(together: &'a Api, alone: &'a Api) -> Vec<(&'a TypeId, &'a TypeId)> {
    let known: BTreeMap<String, &Operation> = alone
        .operations
        .iter()
        .map(|operation| (fold(&operation.id), operation))
        .collect();
    let mut pairs = Vec::new();
    for operation in &together.operations {
        let Some(other) = known.get(&fold(&operation.id)) else {
            continue;
        };
        if operation.errors.len() == other.errors.len() {
            let errors = operation.errors.iter().zip(&other.errors);
            pairs.extend(
                errors
                    .filter_map(|(a, b)| Some((target(a.ty.as_ref()?)?, target(b.ty.as_ref()?)?))),
            );
        }
    }
    pairs
}

fn by_name(together: &Api, alone: &Api) -> Join {
    let mut known: BTreeMap<(String, String), &TypeId> = BTreeMap::new();
    for id in together.types.keys() {
        known.insert(key(id), id);
    }
    let mut types = BTreeMap::new();
    for id in alone.types.keys() {
        let (namespace, title) = key(id);
        // TypeScript keeps some titles off its own names with a `T`.
        let titles = [title.clone(), format!("{title}t")];
        let found = titles
            .into_iter()
            .find_map(|title| known.get(&(namespace.clone(), title)));
        if let Some(other) = found {
            types.insert(id.clone(), (*other).clone());
        }
    }
    Join {
        types,
        renamed: BTreeSet::new(),
    }
}

/// The fields that both records have.
fn fields<'a>(
    together: &'a Api,
    alone: &'a Api,
    there: &TypeId,
    here: &TypeId,
) -> Vec<(&'a Field, &'a Field)> {
    let (Some(a), Some(b)) = (record(together, there), record(alone, here)) else {
        return Vec::new();
    };
    let known: BTreeMap<String, &Field> = b.fields.iter().map(|f| (fold(&f.name), f)).collect();
    a.fields
        .iter()
        .filter_map(|field| Some((field, *known.get(&fold(&field.name))?)))
        .collect()
}

fn record<'a>(api: &'a Api, id: &TypeId) -> Option<&'a Record> {
    match &api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}

/// The type that a reference, or a list or map of it, leads to.
pub(crate) fn target(ty: &TypeRef) -> Option<&TypeId> {
    match ty {
        TypeRef::Ref(id) => Some(id),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => target(inner),
        _ => None,
    }
}

/// Whether two types have the same names in them.
fn alike(together: &Api, alone: &Api, there: &TypeId, here: &TypeId) -> bool {
    let names = |def: Option<&TypeDef>| match def.map(|def| &def.shape) {
        Some(Shape::Struct(record)) => record.fields.iter().map(|f| fold(&f.name)).collect(),
        Some(Shape::Enum(list)) => list
            .values
            .iter()
            .map(|v| format!("{:?}", v.value))
            .collect(),
        _ => BTreeSet::new(),
    };
    let (a, b) = (names(together.get(there)), names(alone.get(here)));
    a.intersection(&b).next().is_some()
}

/// The types that operations return around the response proper, and the unions that only those hold.
pub(crate) fn envelopes(api: &Api) -> BTreeSet<TypeId> {
    let named = api
        .operations
        .iter()
        .filter_map(|operation| operation.success.envelope.as_ref());
    let mut found: BTreeSet<TypeId> = named.filter_map(target).cloned().collect();
    let inner: Vec<TypeId> = found
        .iter()
        .filter_map(|id| record(api, id))
        .flat_map(|record| &record.fields)
        .filter_map(|field| target(&field.ty))
        .filter(|id| {
            !matches!(
                api.get(id).map(|def| &def.shape),
                Some(Shape::Struct(_) | Shape::Enum(_))
            )
        })
        .cloned()
        .collect();
    found.extend(inner);
    found
}

/// The errors of operations.
pub(crate) fn errors(api: &Api) -> BTreeSet<TypeId> {
    let errors = api
        .operations
        .iter()
        .flat_map(|operation| &operation.errors);
    errors
        .filter_map(|error| target(error.ty.as_ref()?).cloned())
        .collect()
}
