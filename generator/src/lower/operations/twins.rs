//! What the pages of other languages tell of an operation.

use super::Lowering;
use crate::docs::DocOperation;
use crate::model::without_fragment;
use crate::names::words::fold;
use std::borrow::Cow;

/// The same operation in the twins: by its id; where ids differ, by its group and the name of its method.
pub(super) fn of<'a>(
    lowering: &Lowering<'a>,
    operation: &DocOperation,
) -> impl Iterator<Item = &'a DocOperation> {
    let (id, name) = (fold(&operation.id), fold(&operation.name));
    let group = fold(&operation.group);
    let twins = || {
        let sets = lowering.sets.iter().skip(1);
        sets.flat_map(|set| &set.operations)
    };
    let here = move |twin: &&DocOperation| fold(&twin.group) == group && fold(&twin.name) == name;
    let by_id = move |twin: &&DocOperation| fold(&twin.id) == id;
    let (named, others): (Vec<&'a DocOperation>, Vec<_>) = twins().partition(here);
    named.into_iter().chain(others.into_iter().filter(by_id))
}

/// The operation with its method and path: its own page's, else a twin's. `None` if no page states them.
pub(super) fn routed<'o>(
    lowering: &Lowering<'_>,
    operation: &'o DocOperation,
) -> Option<Cow<'o, DocOperation>> {
    if is_routed(operation) {
        return Some(Cow::Borrowed(operation));
    }
    let twin = of(lowering, operation).find(|twin| is_routed(twin))?;
    Some(Cow::Owned(DocOperation {
        method: twin.method.clone(),
        path: twin.path.clone(),
        ..operation.clone()
    }))
}

fn is_routed(operation: &DocOperation) -> bool {
    let path = operation.path.as_ref();
    operation.method.is_some()
        && path.is_some_and(|(path, _)| without_fragment(path).starts_with('/'))
}
