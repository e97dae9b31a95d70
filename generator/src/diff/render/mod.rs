//! The changelog in three forms.

mod json;
mod markdown;
mod text;

pub use json::json;
pub use markdown::markdown;
pub use text::text;

use super::Class;
use super::change::{Change, Changelog};
use crate::model::Place;
use crate::visible::visible;
use serde::Serialize;

/// The value's name as serde writes it, with hyphens.
pub(super) fn kebab(value: &impl Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(|name| name.replace('_', "-")))
        .unwrap_or_default()
}

/// One line: `3 changes: 1 major, 2 minor`.
#[must_use]
pub fn summary(changelog: &Changelog) -> String {
    let counts: Vec<String> = Class::ALL
        .into_iter()
        .map(|class| (class, changelog.of(class).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| format!("{count} {class}"))
        .collect();
    match changelog.changes.len() {
        0 => "no changes".to_owned(),
        1 => format!("1 change: {}", counts.join(", ")),
        total => format!("{total} changes: {}", counts.join(", ")),
    }
}

/// What happened, in words: `renamed from a to b`.
fn sentence(change: &Change, quote: &str) -> String {
    let words = change.effect.info().words;
    let quoted = |text: &String| format!("{quote}{}{quote}", clean(text, quote));
    let values = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!(": {} -> {}", quoted(before), quoted(after)),
        (Some(only), None) | (None, Some(only)) => format!(": {}", quoted(only)),
        (None, None) => String::new(),
    };
    format!("{words}{values}")
}

/// Text of the docs on one line, without what would end the quotation, move a terminal's cursor or turn its direction.
fn clean(text: &str, quote: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line: String = words
        .join(" ")
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    let line = visible(line);
    if quote.is_empty() {
        line
    } else {
        line.replace(quote, "'")
    }
}

/// `page:12 -> page:14`, or one of them.
fn places(change: &Change) -> Option<String> {
    let show = |place: &Place| format!("{}:{}", clean(&place.page, "`"), place.line);
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            let (old, new) = (show(old), show(new));
            Some(if old == new {
                new
            } else {
                format!("{old} -> {new}")
            })
        }
        (Some(old), None) => Some(format!("{} (old)", show(old))),
        (None, Some(new)) => Some(show(new)),
        (None, None) => None,
    }
}
