//! Where names are seen: in backticks, and how often.

use crate::model::Place;
use std::collections::BTreeMap;

/// A name in backticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name<'a> {
    /// The name: of a path (`_links.next`, `items[].id`) the first step.
    pub token: &'a str,
    /// All that stands between the backticks.
    pub whole: &'a str,
}

/// The names in backticks.
pub(super) fn names_in(text: &str) -> impl Iterator<Item = Name<'_>> {
    let quoted = text.split('`').skip(1).step_by(2).map(str::trim);
    quoted.filter_map(|whole| {
        let token = first_step(whole)?;
        Some(Name { token, whole })
    })
}

/// The name that a path begins with; a name without further steps is itself.
fn first_step(whole: &str) -> Option<&str> {
    let mut steps = whole.split('.').map(|step| step.trim_end_matches("[]"));
    let first = steps.next().filter(|step| is_name(step))?;
    steps.all(is_name).then_some(first)
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && token
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// Whether a name has a mark that its letters alone do not tell of: `_links`.
#[must_use]
pub(super) fn is_marked(token: &str) -> bool {
    token.starts_with('_')
        && token
            .trim_start_matches('_')
            .starts_with(char::is_alphanumeric)
}

/// How often a spelling was seen: on how many pages of one source, and where first. In another language the same page
/// says the same again.
#[derive(Clone, Debug, Default)]
pub(super) struct Sightings {
    first: Option<Place>,
    /// The page that it was seen on last, and how many there were. Pages come one after the other.
    last: Option<(u32, crate::model::Text)>,
    /// The pages of each source.
    pages: BTreeMap<u32, usize>,
}

impl Sightings {
    pub(super) fn add(&mut self, place: Place) {
        let page = (place.source, place.page.clone());
        if self.last.as_ref() != Some(&page) {
            *self.pages.entry(place.source).or_default() += 1;
            self.last = Some(page);
        }
        if self.first.is_none() {
            self.first = Some(place);
        }
    }

    pub(super) fn first(&self) -> Option<&Place> {
        self.first.as_ref()
    }

    pub(super) fn pages(&self) -> usize {
        self.pages.values().copied().max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{is_marked, names_in};

    #[test]
    fn tokens() {
        let names = |text| -> Vec<&str> { names_in(text).map(|name| name.token).collect() };
        assert_eq!(
            names("When `grant_type` is `a b` or `x`."),
            ["grant_type", "x"]
        );
        assert_eq!(
            names("`_links.next`, `items[].unit_price`"),
            ["_links", "items"]
        );
        assert_eq!(names("`v1.2`, `a.`, `x=1`"), [""; 0]);
        assert!(is_marked("_links") && !is_marked("links") && !is_marked("__"));
    }
}
