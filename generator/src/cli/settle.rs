//! The one change to the configuration that would settle most of what is uncertain.

use super::decisions::decisions;
use super::term::{count, grouped};
use crate::config::proposal;
use crate::model::{Api, Decision, Fact, Rank, Shape, TypeRef};
use std::collections::BTreeMap;

/// What to tell about uncertain facts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Advice {
    pub(super) text: String,
    /// Lines for `fieldwright.toml`.
    pub(super) config: String,
}

/// Looks for the field name that most uncertain facts of one kind share. `None` if nothing is uncertain.
pub(super) fn advice(api: &Api) -> Option<Advice> {
    let mut groups: BTreeMap<(&str, Fact), Vec<String>> = BTreeMap::new();
    let uncertain: Vec<_> = decisions(api)
        .into_iter()
        .filter(|(_, decision)| is_uncertain(decision))
        .collect();
    for (path, decision) in &uncertain {
        let (_, name) = path.rsplit_once('.')?;
        groups
            .entry((name, decision.fact))
            .or_default()
            .push(path.clone());
    }
    // As `init` groups them: one path for all fields of a name, if the answer fits all of them.
    let answers = groups.into_iter().map(|((name, fact), paths)| {
        let pattern = pattern_of_numbers(api, name, &paths);
        let count = if pattern.is_some() { paths.len() } else { 1 };
        let path = pattern.or_else(|| paths.into_iter().next());
        (count, path.unwrap_or_default(), fact)
    });
    // Of equals, the first by name.
    let (settled, path, fact) = answers.rev().max_by_key(|(count, ..)| *count)?;
    let line = setting(fact)?;
    let text = format!(
        "{}; these lines would settle {}:",
        count(uncertain.len(), "number"),
        if settled == uncertain.len() {
            "all".to_owned()
        } else {
            grouped(settled)
        }
    );
    Some(Advice {
        text,
        config: proposal(path, line),
    })
}

/// Whether nothing but an assumption stands behind a decision that an override could take.
fn is_uncertain(decision: &Decision) -> bool {
    decision.fact == Fact::Number && decision.rank == Rank::Assumed
}

fn setting(fact: Fact) -> Option<&'static str> {
    match fact {
        Fact::Number => Some("number = \"integer\" # or \"float\""),
        _ => None,
    }
}

/// The path that stands for all of these fields, which are numbers of one name, where every field of that name is a whole
/// number, as far as the docs tell. `None` if one is not, or if there is only one field.
pub(super) fn pattern_of_numbers<P: AsRef<str>>(
    api: &Api,
    name: &str,
    paths: &[P],
) -> Option<String> {
    let (first, rest) = paths.split_first()?;
    let depth = |path: &P| path.as_ref().matches('.').count();
    if rest.is_empty() || rest.iter().any(|path| depth(path) != depth(first)) {
        return None;
    }
    let records = api.types.values().filter_map(|def| match &def.shape {
        Shape::Struct(record) => Some(&record.fields),
        _ => None,
    });
    let mut named = records.flatten().filter(|field| field.name == name);
    named
        .all(|field| may_be_whole(&field.ty))
        .then(|| format!("{}{name}", "*.".repeat(depth(first))))
}

fn may_be_whole(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            may_be_whole(inner)
        }
        TypeRef::Number | TypeRef::Integer => true,
        _ => false,
    }
}
