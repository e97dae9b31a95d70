//! What is wrong with the docs although it decides nothing: phrases that look like rules, pages that nothing mentions.

use super::Lowering;
use super::constraints::{Mined, Reason, Untaken, mine_type};
use crate::config::{Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Api, Shape, TypeId, TypeRef};
use crate::source::Span;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Longer phrases are cut in messages, counted in characters.
const LONGEST: usize = 120;

/// Reports all of it.
pub(super) fn report(lowering: &mut Lowering<'_>) {
    let ids: Vec<TypeId> = lowering.pages.keys().cloned().collect();
    let mined: Vec<_> = ids
        .par_iter()
        .map(|id| mine_type(&lowering.api, id))
        .collect();
    for (id, mined) in ids.iter().zip(mined) {
        let Some(page) = lowering.pages.get(id).copied() else {
            continue;
        };
        untaken(
            lowering,
            Target::Type(id),
            page.overview_span,
            &mined.overview,
        );
        let rows = match lowering.api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => lowering.field_rows(id, record),
            _ => Vec::new(),
        };
        for (row, mined) in rows.into_iter().zip(&mined.fields) {
            let target = Target::Field(id, &row.name);
            untaken(lowering, target, row.description_span, mined);
        }
    }
    let mentioned = mentioned(&lowering.api);
    for id in ids.iter().filter(|id| !mentioned.contains(*id)) {
        let span = lowering.pages.get(id).map(|page| page.span);
        lowering.diagnostics.push(
            Diagnostic::new(Code::UnmentionedPage, format!("nothing mentions `{id}`"))
                .at(span.unwrap_or_default(), "this page")
                .help(Code::UnmentionedPage.info().fix),
        );
    }
}

fn untaken(lowering: &mut Lowering<'_>, target: Target<'_>, span: Span, mined: &Mined) {
    let settled = lowering.setting(target, |entry| entry.rules.clone());
    if settled.is_some() {
        return;
    }
    for phrase in &mined.untaken {
        let diagnostic = of_phrase(lowering, target, span, phrase);
        lowering.diagnostics.push(diagnostic);
    }
}

fn of_phrase(
    lowering: &Lowering<'_>,
    target: Target<'_>,
    span: Span,
    untaken: &Untaken,
) -> Diagnostic {
    // The text was cleaned before it was mined: the words are looked for again.
    let start = untaken.phrase.lines().next().unwrap_or_default();
    let place = match lowering.map.text(span).find(start) {
        Some(offset) => span.part(offset, start.len()),
        None => span,
    };
    let shown: String = untaken
        .phrase
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(LONGEST)
        .collect();
    let message =
        format!("the docs of `{target}` seem to state a rule that was not taken: “{shown}”");
    let diagnostic = Diagnostic::new(Code::UntakenRule, message)
        .at(place, words(untaken.reason))
        .help("correct the sentence, or state the rule");
    if untaken.reason == Reason::NotExpressible {
        return diagnostic;
    }
    diagnostic.config(proposal(target, "rules = { add = [{ … }] }"))
}

fn words(reason: Reason) -> &'static str {
    match reason {
        Reason::NotUnderstood => "no template takes these words",
        Reason::Hedged => "the words do not commit themselves",
        Reason::Conditional => "it depends on a condition that cannot be checked",
        Reason::WrongKind => "the measure does not fit this kind of value",
        Reason::UnknownUnit => "the limit has a unit, and that of the field is not known",
        Reason::UnknownName => "a name in it is no field of the record",
        Reason::UnknownValue => "a value in it is none of the field's",
        Reason::Conflict => "it contradicts another sentence",
        Reason::Tolerant => "values outside are accepted all the same",
        Reason::NotExpressible => "there is no such kind of rule",
    }
}

/// The types that another type or an operation mentions.
fn mentioned(api: &Api) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for (id, def) in &api.types {
        let mut own = BTreeSet::new();
        match &def.shape {
            Shape::Struct(record) => {
                let fields = record.fields.iter().map(|field| &field.ty);
                fields.chain(&record.extra).for_each(|ty| add(ty, &mut own));
            }
            Shape::Union(union) => {
                let members = union.members.iter();
                members.for_each(|member| add(&member.ty, &mut own));
            }
            Shape::Alias { target } => add(target, &mut own),
            Shape::Enum(_) => {}
        }
        own.remove(id);
        found.extend(own);
    }
    for operation in &api.operations {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
        let body = operation.body.iter().map(|body| &body.ty);
        let success = operation
            .success
            .body
            .iter()
            .chain(&operation.success.envelope);
        let errors = operation
            .errors
            .iter()
            .filter_map(|error| error.ty.as_ref());
        let all = operation.request.iter().chain(parameters).chain(body);
        all.chain(success)
            .chain(errors)
            .for_each(|ty| add(ty, &mut found));
    }
    found
}

fn add(ty: &TypeRef, found: &mut BTreeSet<TypeId>) {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => add(inner, found),
        TypeRef::Ref(id) => {
            found.insert(id.clone());
        }
        _ => {}
    }
}
