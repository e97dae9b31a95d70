//! The one change to the configuration that would settle most of what is uncertain.

use super::summary::decisions;
use super::term::{count, grouped};
use crate::model::{Api, Decision, Fact, Rank};
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
    let ((name, fact), paths) = groups
        .into_iter()
        // Of equals, the first by name.
        .max_by(|a, b| a.1.len().cmp(&b.1.len()).then_with(|| b.0.cmp(&a.0)))?;
    let path = match paths.as_slice() {
        [path] => path.clone(),
        _ => format!("*.*.{name}"),
    };
    let line = setting(fact)?;
    let text = format!(
        "{}; these lines would settle {}:",
        count(uncertain.len(), "number"),
        if paths.len() == uncertain.len() {
            "all".to_owned()
        } else {
            grouped(paths.len())
        }
    );
    Some(Advice {
        text,
        config: format!("[[override]]\npath = \"{path}\"\n{line}\nreason = \"…\""),
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
