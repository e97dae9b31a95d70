//! For a pull request or a CHANGELOG.

use super::super::{Change, Changelog, Class};
use super::{places, sentence, summary};
use std::fmt::Write;

/// The changelog as Markdown: a list for each class, changes of wording folded into one line.
#[must_use]
pub fn markdown(changelog: &Changelog) -> String {
    let mut out = String::new();
    for class in Class::ALL {
        let (wordings, rest): (Vec<&Change>, Vec<&Change>) =
            changelog.of(class).partition(|change| change.is_wording());
        if wordings.is_empty() && rest.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "### {}\n", title(class));
        for change in rest {
            entry(&mut out, change);
        }
        match wordings.len() {
            0 => {}
            1 => out.push_str("- One description, example or phrase reads differently.\n"),
            count => {
                let _ = writeln!(
                    out,
                    "- {count} descriptions, examples and phrases read differently."
                );
            }
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}.", summary(changelog));
    out
}

fn title(class: Class) -> &'static str {
    match class {
        Class::Major => "Breaking",
        Class::Minor => "New or different",
        Class::Patch => "Without effect on code",
    }
}

fn entry(out: &mut String, change: &Change) {
    let path = if change.path.is_empty() {
        "The API".to_owned()
    } else {
        format!("`{}`", super::clean(&change.path, "`"))
    };
    let _ = write!(out, "- {path} {}", sentence(change, "`"));
    let _ = write!(out, ". {}", capital(change.effect.info().reason));
    if let Some(because) = &change.because {
        let _ = write!(out, " (taken for the same: {because})");
    }
    match places(change) {
        Some(places) => {
            let _ = writeln!(out, ". <sub>{}</sub>", escape(&places));
        }
        None => out.push_str(".\n"),
    }
}

/// Page names are text of the docs: nothing in them may become markup.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '`' | '*' | '_' | '[' | ']' | '\\' | '|' | '~' | '!' | '#' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
