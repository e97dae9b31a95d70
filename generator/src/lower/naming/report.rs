//! What became of the names that the file lists.

use crate::config::Target;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Shape};
use crate::names::lock::{Given, NAMES_FILE, NamesLock, items, numeric_key};
use crate::source::Span;
use std::collections::BTreeMap;

/// Reports lines that cannot be read, names of what the docs no longer have, and names that could not be kept.
/// `renamed` holds the paths of what the configuration names.
pub(super) fn report(
    lock: &NamesLock,
    api: &Api,
    renamed: &dyn Fn(Target<'_>) -> bool,
) -> Diagnostics {
    let mut found = Diagnostics::new();
    for (span, problem) in &lock.bad {
        let message = format!("a line of `{NAMES_FILE}` cannot be read");
        found.push(mismatch(message, *span, problem));
    }
    for (id, names) in &lock.types {
        let Some(def) = api.get(id) else {
            found.push(gone(&id.0, &names.path));
            continue;
        };
        let path = def.rust_path.to_string();
        let before = names.path.name.to_string();
        if path != before && !renamed(Target::Type(id)) {
            found.push(moved(&id.0, &before, &path, names.path.span));
        }
        let now: BTreeMap<String, &str> = items(def).into_iter().collect();
        for (key, given) in &names.items {
            let target = match def.shape {
                Shape::Struct(_) => Target::Field(id, key),
                _ => Target::Value(id, key),
            };
            let path = target.to_string();
            match now.get(key) {
                None if is_kept(&now, key, given) => {}
                None => found.push(gone(&path, given)),
                Some(name) if *name == given.name || renamed(target) => {}
                Some(name) => found.push(moved(&path, &given.name, name, given.span)),
            }
        }
    }
    for (id, given) in &lock.operations {
        let path = format!("operation:{id}");
        match api.operations.iter().find(|operation| operation.id == *id) {
            None => found.push(gone(&path, given)),
            Some(operation) => {
                let (before, now) = (
                    given.name.to_string(),
                    format!("{}::{}", operation.group, operation.rust_name),
                );
                if before != now && !renamed(Target::Operation(id)) {
                    found.push(moved(&path, &before, &now, given.span));
                }
            }
        }
    }
    for (text, given) in &lock.constants {
        match api.constants.get(text) {
            None => found.push(gone(&format!("{text:?}"), given)),
            Some(name) if *name == given.name => {}
            Some(name) => {
                found.push(moved(&format!("{text:?}"), &given.name, name, given.span));
            }
        }
    }
    found
}

/// Whether another kind of number has the name now.
fn is_kept(now: &BTreeMap<String, &str>, key: &str, given: &Given<String>) -> bool {
    let Some(form) = numeric_key(key) else {
        return false;
    };
    now.iter()
        .any(|(other, name)| **name == given.name && numeric_key(other).as_ref() == Some(&form))
}

fn gone<T>(path: &str, given: &Given<T>) -> Diagnostic {
    let message = format!("`{path}` has a name in `{NAMES_FILE}` but is no longer documented");
    mismatch(
        message,
        given.span,
        "this name is free for reuse from now on",
    )
}

fn moved(path: &str, before: &str, now: &str, span: Span) -> Diagnostic {
    let message = format!("`{path}` could not keep its name: it was `{before}` and is `{now}`");
    mismatch(
        message,
        span,
        "another line has this name, or the crate needs it for itself",
    )
}

fn mismatch(message: String, span: Span, label: &str) -> Diagnostic {
    Diagnostic::new(Code::LockMismatch, message)
        .at(span, label)
        .help(Code::LockMismatch.info().fix)
}
