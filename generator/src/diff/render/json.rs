//! For programs.

use super::super::{Change, Changelog, Class};
use crate::model::Place;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    class: Option<&'static str>,
    counts: Counts,
    changes: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Counts {
    major: usize,
    minor: usize,
    patch: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    path: &'a str,
    change: &'static str,
    class: &'static str,
    words: &'static str,
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'a Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'a Place>,
}

/// The changelog as JSON: `{"class", "counts", "changes": [{"path", "change", "class", "reason", …}]}`. `class` is
/// `null` if there are no changes.
#[must_use]
pub fn json(changelog: &Changelog) -> String {
    let count = |class| changelog.of(class).count();
    let report = Report {
        class: changelog.class().map(Class::name),
        counts: Counts {
            major: count(Class::Major),
            minor: count(Class::Minor),
            patch: count(Class::Patch),
        },
        changes: changelog.changes.iter().map(entry).collect(),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}

fn entry(change: &Change) -> Entry<'_> {
    let info = change.effect.info();
    Entry {
        path: &change.path,
        change: info.change,
        class: info.class.name(),
        words: info.words,
        reason: info.reason,
        before: change.before.as_deref(),
        after: change.after.as_deref(),
        because: change.because.as_deref(),
        old: change.old.as_ref(),
        new: change.new.as_ref(),
    }
}
