//! What an operation consists of, for `explain`: where each parameter goes and why, the body, and what comes back.

use crate::cli::summary::rank_words;
use crate::cli::term::{DIM, paint};
use crate::config::type_text;
use crate::model::{Decision, Fact, Location, Operation, TypeRef};
use std::fmt::Write;

/// The parts of an operation, each on a line, after an empty one.
pub(super) fn parts(operation: &Operation) -> String {
    let parameters = operation.parameters.iter();
    let width = parameters.map(|it| it.wire.chars().count()).max();
    let width = width.unwrap_or(0);
    let mut text = String::from("\n");
    for parameter in &operation.parameters {
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Body => "body",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "  {place:<6}  {:width$}  {}",
            parameter.wire,
            paint(DIM, why(&parameter.decisions))
        );
    }
    if let Some(body) = &operation.body {
        let ty = named(&body.ty);
        let _ = writeln!(
            text,
            "  body    {ty}  {}",
            paint(DIM, why(&operation.decisions))
        );
    }
    let success = &operation.success;
    let response = match (&success.body, success.stream) {
        (_, true) => "a stream".to_owned(),
        (Some(ty), false) => named(ty),
        (None, false) => "no body".to_owned(),
    };
    let _ = writeln!(text, "  result  {response}");
    text
}

/// A type as the configuration writes it.
fn named(ty: &TypeRef) -> String {
    type_text(ty).unwrap_or_else(|| "a value".to_owned())
}

/// What the place was decided by.
fn why(decisions: &[Decision]) -> String {
    let mut decisions = decisions.iter();
    let Some(decision) = decisions.find(|decision| decision.fact == Fact::Location) else {
        return String::new();
    };
    let by = rank_words(decision.rank);
    match decision.evidence.first() {
        Some(first) => format!("by {by}: {}", first.note),
        None => format!("by {by}"),
    }
}
