//! A part of an API: chosen operations and types, what they reach, and nothing else.

use crate::config::{Glob, Select};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Dispatch, Operation, Shape, TypeId, refs};
use crate::names::constants;
use crate::source::Span;
use std::collections::BTreeSet;

/// How `--only` names operations.
const OPERATION: &str = "operation:";

/// A pattern, what it may match, and where the configuration has it.
struct Wanted<'a> {
    glob: Glob,
    text: &'a str,
    operations: bool,
    types: bool,
    span: Option<Span>,
}

/// Reduces an API to what `select` and `only` name. A pattern that matches nothing is an error. `only` wins over the
/// configuration, as arguments do.
pub(crate) fn select(
    api: &mut Api,
    select: &Select,
    only: &[String],
    diagnostics: &mut Diagnostics,
) {
    let wanted = if only.is_empty() {
        configured(select)
    } else {
        only.iter().map(|text| named(text)).collect()
    };
    if wanted.is_empty() {
        return;
    }
    let mut operations = BTreeSet::new();
    let mut types = BTreeSet::new();
    for pattern in &wanted {
        let (before, also) = (operations.len(), types.len());
        let mut found = false;
        if pattern.operations {
            let all = api.operations.iter().enumerate();
            let fitting = all.filter(|(_, operation)| fits(&pattern.glob, operation));
            operations.extend(fitting.map(|(index, _)| index).inspect(|_| found = true));
        }
        if pattern.types {
            let fitting = api.types.keys().filter(|id| pattern.glob.matches(&id.0));
            types.extend(fitting.cloned().inspect(|_| found = true));
        }
        debug_assert!(operations.len() >= before && types.len() >= also);
        if !found {
            diagnostics.push(nothing(pattern));
        }
    }
    keep(api, &operations, types);
}

fn configured(select: &Select) -> Vec<Wanted<'_>> {
    let wanted = |operations: bool| {
        move |(text, span): &'_ (String, Span)| Wanted {
            glob: Glob::new(text, '.'),
            text: "",
            operations,
            types: !operations,
            span: Some(*span),
        }
    };
    let operations = select.operations.iter().map(wanted(true));
    let types = select.types.iter().map(wanted(false));
    operations.chain(types).collect()
}

fn named(text: &str) -> Wanted<'_> {
    let operation = text.strip_prefix(OPERATION);
    Wanted {
        glob: Glob::new(operation.unwrap_or(text), '.'),
        text,
        operations: true,
        types: operation.is_none(),
        span: None,
    }
}

/// By its id, or by its group and its id or its name in Rust: `createTransfer`, `transfers.*`.
fn fits(glob: &Glob, operation: &Operation) -> bool {
    let Operation {
        id,
        group,
        rust_name,
        ..
    } = operation;
    glob.matches(id)
        || glob.matches(&format!("{group}.{id}"))
        || glob.matches(&format!("{group}.{rust_name}"))
}

fn nothing(pattern: &Wanted<'_>) -> Diagnostic {
    let text = if pattern.text.is_empty() {
        pattern.glob.as_str()
    } else {
        pattern.text
    };
    let what = match (pattern.operations, pattern.types) {
        (true, true) => "no operation and no type",
        (true, false) => "no operation",
        _ => "no type",
    };
    let message = format!("`{text}` selects nothing: {what} of the docs has such a name");
    let diagnostic =
        Diagnostic::new(Code::EmptySelection, message).help(Code::EmptySelection.info().fix);
    match pattern.span {
        Some(span) => diagnostic.at(span, "matches nothing"),
        None => diagnostic,
    }
}

/// Keeps these operations and types, and the types that they reach.
fn keep(api: &mut Api, operations: &BTreeSet<usize>, types: BTreeSet<TypeId>) {
    let mut index = 0;
    api.operations.retain(|_| {
        index += 1;
        operations.contains(&(index - 1))
    });
    let mut left: Vec<TypeId> = types.into_iter().collect();
    for operation in &api.operations {
        left.extend(refs(operation));
    }
    let mut reached = BTreeSet::new();
    while let Some(id) = left.pop() {
        if let Some(def) = api.get(&id)
            && reached.insert(id)
        {
            left.extend(refs(&def.shape));
        }
    }
    api.types.retain(|id, _| reached.contains(id));
    for def in api.types.values_mut() {
        if let Shape::Union(union) = &mut def.shape
            && let Dispatch::Sibling { parents } = &mut union.dispatch
        {
            parents.retain(|parent| reached.contains(&parent.record));
        }
    }
    let given = std::mem::take(&mut api.constants);
    let given = given
        .iter()
        .map(|(text, name)| (text.as_str(), name.as_str()));
    api.constants = constants::named(api, given);
}
