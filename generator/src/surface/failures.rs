//! The typed errors of operations.

use crate::model::{ErrorResponse, Operation, StatusPattern, TypeId, TypeRef};
use std::collections::BTreeSet;

/// A type of error and the statuses that it comes with.
pub(crate) type Failures<'a> = Vec<(&'a TypeId, Vec<StatusPattern>)>;

/// The typed errors of an operation, each type once, in the order of the page. Of two that come with the same status
/// the first is taken.
pub(crate) fn failures(operation: &Operation) -> Failures<'_> {
    let mut cases: Failures<'_> = Vec::new();
    let mut taken: BTreeSet<StatusPattern> = BTreeSet::new();
    for error in &operation.errors {
        let Some(id) = type_of(error) else { continue };
        let statuses = error.statuses.iter().copied();
        let free: Vec<StatusPattern> = statuses.filter(|status| taken.insert(*status)).collect();
        if free.is_empty() {
            continue;
        }
        match cases.iter_mut().find(|(known, _)| *known == id) {
            Some((_, statuses)) => statuses.extend(free),
            None => cases.push((id, free)),
        }
    }
    cases
}

fn type_of(error: &ErrorResponse) -> Option<&TypeId> {
    match error.ty.as_ref()? {
        TypeRef::Ref(id) => Some(id),
        _ => None,
    }
}
