//! For a terminal.

use super::super::{Change, Changelog, Class};
use super::{places, sentence, summary};
use std::fmt::Write;

/// How many changes of wording are listed by name before they are only counted.
const WORDINGS: usize = 3;

/// The changelog as text: strongest class first, each change with its reason and its lines in the docs. With
/// `colour`, classes stand out by ANSI sequences.
#[must_use]
pub fn text(changelog: &Changelog, colour: bool) -> String {
    let mut out = String::new();
    for class in Class::ALL {
        let all: Vec<&Change> = changelog.of(class).collect();
        if all.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", heading(class, colour));
        let (wordings, rest): (Vec<&Change>, Vec<&Change>) =
            all.into_iter().partition(|change| change.is_wording());
        let listed = if wordings.len() > WORDINGS {
            &[]
        } else {
            wordings.as_slice()
        };
        for change in rest.iter().chain(listed) {
            entry(&mut out, change);
        }
        if wordings.len() > listed.len() {
            let count = wordings.len();
            let _ = writeln!(
                out,
                "  {count} descriptions, examples and phrases read differently"
            );
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", summary(changelog));
    out
}

fn entry(out: &mut String, change: &Change) {
    let path = if change.path.is_empty() {
        "the API"
    } else {
        &change.path
    };
    let path = super::clean(path, "");
    let _ = writeln!(out, "  {path} {}", sentence(change, ""));
    let reason = change.effect.info().reason;
    let because = match &change.because {
        Some(because) => format!(" (taken for the same: {because})"),
        None => String::new(),
    };
    let _ = writeln!(out, "      {reason}{because}");
    if let Some(places) = places(change) {
        let _ = writeln!(out, "      {places}");
    }
}

fn heading(class: Class, colour: bool) -> String {
    let code = match class {
        Class::Major => "1;31",
        Class::Minor => "1;33",
        Class::Patch => "1;32",
    };
    if colour {
        format!("\u{1b}[{code}m{class}\u{1b}[0m")
    } else {
        class.to_string()
    }
}
