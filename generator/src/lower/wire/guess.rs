//! Where the API's rule for names is a guess: too few names show it, or none of a part of the docs does.

use super::numbers;
use super::vote::Convention;
use crate::config::{Target, proposal, quoted};
use crate::diagnostic::{Code, Diagnostic};
use crate::guesses::is_guessed_name;
use crate::lower::Lowering;
use crate::model::{Fact, Field, Rank, Record, Shape, TypeId, TypeRef};
use crate::names::words::is_compound;
use std::collections::{BTreeMap, BTreeSet};

/// Takes the rule of the rest off the parts of the docs that never show it, and says what is guessed.
pub(super) fn settle(lowering: &mut Lowering<'_>, convention: &Convention) {
    if convention.proven {
        let parts = unshown(lowering, convention);
        for (name, types) in &parts {
            doubt(lowering, types, name);
        }
    }
    report(lowering, convention);
}

fn record<'a>(lowering: &'a Lowering<'_>, id: &TypeId) -> Option<&'a Record> {
    match &lowering.api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}

/// The groups of pages, and the members of unions, of which no name of several words is shown anywhere in the docs.
fn unshown(lowering: &Lowering<'_>, convention: &Convention) -> Vec<(String, BTreeSet<TypeId>)> {
    let mut parts: BTreeMap<String, BTreeSet<TypeId>> = BTreeMap::new();
    for id in lowering.api.types.keys() {
        let name = format!("the pages of `{}`", id.namespace());
        parts.entry(name).or_default().insert(id.clone());
    }
    for (id, def) in &lowering.api.types {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let members: BTreeSet<TypeId> = union
            .members
            .iter()
            .filter_map(|member| match &member.ty {
                TypeRef::Ref(id) => Some(id.clone()),
                _ => None,
            })
            .collect();
        parts.insert(format!("the members of `{id}`"), members);
    }
    let shows = |id: &TypeId| {
        let fields = record(lowering, id).map_or(&[][..], |record| &record.fields);
        let mut fields = fields.iter().filter(|field| is_compound(&field.name));
        fields.any(|field| convention.is_sighted(&field.name) || is_shown(field))
    };
    let mut unshown: Vec<_> = parts.into_iter().collect();
    unshown.retain(|(_, types)| !types.iter().any(shows));
    unshown
}

/// Whether the docs themselves show how a field is spelled.
fn is_shown(field: &Field) -> bool {
    let mut decisions = field.decisions.iter();
    decisions.any(|decision| {
        decision.fact == Fact::Wire && (Rank::Override..=Rank::Prose).contains(&decision.rank)
    })
}

/// Makes a guess of what only the rule of other parts speaks for.
fn doubt(lowering: &mut Lowering<'_>, types: &BTreeSet<TypeId>, part: &str) {
    for id in types {
        let shape = lowering.api.types.get_mut(id).map(|def| &mut def.shape);
        let Some(Shape::Struct(record)) = shape else {
            continue;
        };
        for field in &mut record.fields {
            if !is_compound(&field.name) {
                continue;
            }
            let decisions = field.decisions.iter_mut();
            let wire = decisions
                .filter(|decision| decision.fact == Fact::Wire)
                .filter(|decision| matches!(decision.rank, Rank::ApiConvention | Rank::Override));
            for decision in wire {
                if decision.rank == Rank::ApiConvention {
                    decision.rank = Rank::Assumed;
                }
                let all = decision.evidence.iter_mut().chain(&mut decision.outranked);
                for evidence in all.filter(|one| one.rank == Rank::ApiConvention) {
                    evidence.rank = Rank::Assumed;
                    evidence.note =
                        format!("{}, but none of {part} shows it", evidence.note).into();
                }
            }
        }
    }
}

/// Says once how many names are guesses, why, and which line settles them.
fn report(lowering: &mut Lowering<'_>, convention: &Convention) {
    let mut guessed: Vec<String> = Vec::new();
    let shown = lowering.primary().dialect.field_case();
    let mut with_numbers: Vec<(&TypeId, &Field)> = Vec::new();
    let mut first_type = None;
    for (id, def) in &lowering.api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        let fields = record.fields.iter();
        for field in fields.filter(|field| is_guessed_name(record, field)) {
            if numbers::other(field, convention, shown).is_some() {
                with_numbers.push((id, field));
                continue;
            }
            guessed.push(format!("`{id}.{}`", field.name));
            first_type = first_type.or(Some(id));
        }
    }
    let numbers = report_numbers(lowering, &with_numbers);
    if let Some(finding) = numbers {
        lowering.diagnostics.push(finding);
    }
    let count = guessed.len();
    if count == 0 {
        return;
    }
    let page = first_type.and_then(|id| lowering.pages.get(id));
    let page = page.map(|page| page.span).unwrap_or_default();
    let style = convention.style;
    let reason = match convention.shown() {
        _ if convention.proven => "their part of the docs shows none".to_owned(),
        (0, _, _) => "the docs show none of them as on the wire".to_owned(),
        (names, pages, votes) => {
            let examples: Vec<String> = votes
                .iter()
                .take(3)
                .map(|vote| format!("`{}` ({}:{})", vote.token, vote.place.page, vote.place.line))
                .collect();
            format!(
                "only {names} {} on {pages} {} show how this API spells its names: {}",
                if names == 1 { "name" } else { "names" },
                if pages == 1 { "page" } else { "pages" },
                examples.join(", ")
            )
        }
    };
    let examples: Vec<&str> = guessed.iter().take(3).map(String::as_str).collect();
    let path = match first_type {
        // The rule of all others holds; what is open is whether it does here.
        Some(id) if convention.proven => id.to_string(),
        _ => "**".to_owned(),
    };
    let rule = style.map_or("camelCase\" # or \"snake_case", |style| style.name());
    let what = match count {
        1 => "1 wire name is a guess:".to_owned(),
        _ => format!("{count} wire names are guesses, such as"),
    };
    let message = format!("{what} {}: {reason}", examples.join(", "));
    lowering.diagnostics.push(
        Diagnostic::new(Code::GuessedNames, message)
            .at(page, "the first of them is on this page")
            .help(Code::GuessedNames.info().fix)
            .config(proposal(path, &format!("rename-all = \"{rule}\""))),
    );
}

/// Says once in how many names a number may be set off or not.
fn report_numbers(lowering: &Lowering<'_>, fields: &[(&TypeId, &Field)]) -> Option<Diagnostic> {
    let (id, field) = *fields.first()?;
    let page = lowering.pages.get(id).map(|page| page.span);
    let examples: Vec<String> = fields
        .iter()
        .take(3)
        .map(|(id, field)| format!("`{id}.{}`", field.name))
        .collect();
    let what = match fields.len() {
        1 => "1 wire name is a guess:".to_owned(),
        count => format!("{count} wire names are guesses, such as"),
    };
    let message = format!(
        "{what} {}: these docs do not show whether the number is set off",
        examples.join(", ")
    );
    let other = field.aliases.last().map_or("…", String::as_str);
    Some(
        Diagnostic::new(Code::GuessedNames, message)
            .at(
                page.unwrap_or_default(),
                format!("`{}` is written, `{other}` is read too", field.wire),
            )
            .help(Code::GuessedNames.info().fix)
            .config(proposal(
                Target::Field(id, &field.name),
                &format!("wire = {}", quoted(other)),
            )),
    )
}
