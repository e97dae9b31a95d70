//! Which types are sent and which are received.
//!
//! A type that operations mention, directly or through others, is used as they use it. A type that none of them
//! mentions is taken as received: such pages describe events that the API sends of its own accord. Where the docs have
//! no operations at all, every type may be either.

use crate::model::{Api, Operation, Shape, TypeId, TypeRef, Usage};
use std::collections::BTreeSet;

/// Sets [`TypeDef::usage`](crate::model::TypeDef::usage) of all types.
pub(super) fn mark(api: &mut Api) {
    let whole: &Api = api;
    let mut sent = Reach::new(whole);
    let mut received = Reach::new(whole);
    for operation in &whole.operations {
        for ty in sent_types(operation) {
            sent.follow(ty);
        }
        for ty in received_types(operation) {
            received.follow(ty);
        }
    }
    let (sent, received) = (sent.seen, received.seen);
    let documented = !api.operations.is_empty();
    let usage = |id: &TypeId| {
        let (request, response) = (sent.contains(id), received.contains(id));
        Usage {
            request: request || !documented,
            response: response || !request,
        }
    };
    let usages: Vec<Usage> = api.types.keys().map(usage).collect();
    for (def, usage) in api.types.values_mut().zip(usages) {
        def.usage = usage;
    }
}

fn sent_types(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    let body = operation.body.iter().map(|body| &body.ty);
    operation.request.iter().chain(parameters).chain(body)
}

fn received_types(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    let errors = operation
        .errors
        .iter()
        .filter_map(|error| error.ty.as_ref());
    let success = &operation.success;
    let bodies = success.body.iter().chain(&success.events);
    success.envelope.iter().chain(bodies).chain(errors)
}

/// The types that can be reached.
struct Reach<'a> {
    api: &'a Api,
    seen: BTreeSet<&'a TypeId>,
}

impl<'a> Reach<'a> {
    fn new(api: &'a Api) -> Self {
        Self {
            api,
            seen: BTreeSet::new(),
        }
    }

    fn follow(&mut self, ty: &'a TypeRef) {
        // A list of open ends rather than recursion: chains of types can be long.
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            match ty {
                TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                    open.push(inner);
                }
                TypeRef::Ref(id) if self.seen.insert(id) => {
                    if let Some(def) = self.api.get(id) {
                        open.extend(parts(&def.shape));
                    }
                }
                _ => {}
            }
        }
    }
}

fn parts(shape: &Shape) -> Box<dyn Iterator<Item = &TypeRef> + '_> {
    match shape {
        Shape::Struct(record) => {
            let fields = record.fields.iter().map(|field| &field.ty);
            Box::new(fields.chain(&record.extra))
        }
        Shape::Union(union) => Box::new(union.members.iter().map(|member| &member.ty)),
        Shape::Alias { target } => Box::new(std::iter::once(target)),
        Shape::Enum(_) => Box::new(std::iter::empty()),
    }
}
