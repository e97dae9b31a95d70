//! Overrides that would settle findings, appended to a configuration.

use crate::cli::init::relative;
use crate::cli::input::InputArgs;
use crate::cli::term::one_line;
use crate::config::{SCHEMA_LINE, quoted};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::FileId;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// What is left for the maintainer to fill in.
const GAP: char = '…';

/// A configuration with the overrides appended.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fixed {
    pub(super) text: String,
    /// How many are in force.
    pub(super) live: usize,
    /// How many are comments, because something is to be filled in.
    pub(super) drafts: usize,
}

/// An override as it will stand in the file.
struct Entry {
    about: String,
    lines: Vec<String>,
    live: bool,
}

/// Appends the overrides that the findings propose. Those that are complete are in force, with a reason that asks to
/// be confirmed; the others are comments. `check` reads the docs with a configuration: an override that it objects to
/// becomes a comment too.
pub(super) fn append(
    before: &str,
    found: &[Diagnostic],
    check: &dyn Fn(&str) -> Option<Vec<Diagnostic>>,
) -> Fixed {
    let mut entries = entries(before, found);
    loop {
        let (text, starts) = written(before, &entries);
        let objections: BTreeSet<usize> = check(&text)
            .unwrap_or_default()
            .iter()
            .filter(|item| item.severity() == Severity::Error)
            .filter_map(|item| item.span)
            .filter(|span| span.file == FileId(0) && span.start as usize >= before.len())
            .filter_map(|span| {
                starts
                    .iter()
                    .rposition(|start| *start <= span.start as usize)
            })
            .collect();
        let mut changed = false;
        for index in objections {
            if let Some(entry) = entries.get_mut(index).filter(|entry| entry.live) {
                entry.live = false;
                changed = true;
            }
        }
        if !changed {
            let live = entries.iter().filter(|entry| entry.live).count();
            return Fixed {
                text,
                live,
                drafts: entries.len() - live,
            };
        }
    }
}

/// The beginning of a file that does not exist yet: its schema, and the docs.
pub(super) fn head(input: &InputArgs, path: &Path) -> String {
    let base = path.parent().unwrap_or(Path::new(""));
    let mut text = format!("{SCHEMA_LINE}\n");
    for docs in input.docs.iter().chain(&input.twins) {
        let folder = quoted(&relative(base, docs));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n[[source]]\npath = {folder}");
    }
    text
}

fn entries(before: &str, found: &[Diagnostic]) -> Vec<Entry> {
    let mut seen = BTreeSet::new();
    let mut tables: Vec<Entry> = Vec::new();
    let mut overrides: Vec<Entry> = Vec::new();
    for item in found {
        let Some(config) = item.config.as_deref() else {
            continue;
        };
        if config.starts_with("[[override]]") {
            overrides.extend(entry(before, item, config, &mut seen));
        } else {
            add_to_table(&mut tables, before, config);
        }
    }
    tables.append(&mut overrides);
    tables
}

/// A table that there can be only one of gets the lines that it does not have yet.
fn add_to_table(tables: &mut Vec<Entry>, before: &str, config: &str) {
    let lines: Vec<String> = config.lines().map(one_line).collect();
    let Some((header, rest)) = lines.split_first() else {
        return;
    };
    let new = rest.iter().filter(|line| !before.contains(line.as_str()));
    let new: Vec<String> = new.cloned().collect();
    if new.is_empty() {
        return;
    }
    let mut known = tables.iter_mut();
    match known.find(|entry| entry.lines.first() == Some(header)) {
        Some(entry) => {
            let new: Vec<String> = new
                .into_iter()
                .filter(|line| !entry.lines.contains(line))
                .collect();
            entry.lines.extend(new);
        }
        None => tables.push(Entry {
            about: "To be confirmed.".to_owned(),
            live: !before.contains(header.as_str()),
            lines: std::iter::once(header.clone()).chain(new).collect(),
        }),
    }
}

/// The override that a finding proposes. `None` if it stands there already, also as a comment.
fn entry(
    before: &str,
    item: &Diagnostic,
    config: &str,
    seen: &mut BTreeSet<String>,
) -> Option<Entry> {
    let reason = format!("{}: {}; to be confirmed", item.code.info().id, item.message);
    let reason = format!("reason = {}", quoted(&one_line(&reason)));
    let lines: Vec<String> = config
        .lines()
        .filter(|line| !line.starts_with("reason ="))
        .map(one_line)
        .chain([reason])
        .collect();
    let live = !lines.iter().any(|line| line.contains(GAP));
    let key: Vec<&str> = lines.iter().map(String::as_str).take(3).collect();
    let commented = key.join("\n# ");
    let is_new = !before.contains(&key.join("\n")) && !before.contains(&commented);
    (is_new && seen.insert(key.join("\n"))).then(|| Entry {
        about: one_line(&item.label),
        lines: lines.clone(),
        live,
    })
}

/// The text, and where each entry starts in it.
fn written(before: &str, entries: &[Entry]) -> (String, Vec<usize>) {
    let mut text = before.to_owned();
    let mut starts = Vec::with_capacity(entries.len());
    if !text.is_empty() && !text.ends_with('\n') && !entries.is_empty() {
        text.push('\n');
    }
    for entry in entries {
        starts.push(text.len());
        text.push('\n');
        if !entry.about.is_empty() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "# {}", entry.about);
        }
        for line in &entry.lines {
            let mark = if entry.live { "" } else { "# " };
            let _ = writeln!(text, "{mark}{line}");
        }
    }
    (text, starts)
}

#[cfg(test)]
mod tests {
    use super::append;
    use crate::config::Config;
    use crate::diagnostic::{Code, Diagnostic};

    fn found() -> Vec<Diagnostic> {
        let of = |config: &str| Diagnostic::new(Code::UnknownType, "it \"is\" odd").config(config);
        vec![
            of("[[override]]\npath = \"a.B.c\"\ntype = \"string\"\nreason = \"…\""),
            of("[[override]]\npath = \"a.B\"\ndiscriminant = \"…\"\nreason = \"…\""),
            Diagnostic::new(Code::UnresolvedLink, "nothing to propose"),
        ]
    }

    #[test]
    fn complete_ones_are_in_force_and_the_file_is_valid() {
        let fixed = append("[settings]", &found(), &|_| Some(Vec::new()));
        assert_eq!((fixed.live, fixed.drafts), (1, 1));
        let (config, problems) = Config::parse(&fixed.text);
        assert!(!problems.has_errors(), "{}", fixed.text);
        let paths: Vec<&str> = config.overrides.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["a.B.c"]);
        let again = append(&fixed.text, &found(), &|_| Some(Vec::new()));
        assert_eq!(again.text, fixed.text);
    }

    #[test]
    fn what_the_generator_objects_to_becomes_a_comment() {
        let check = |text: &str| {
            let (config, _) = Config::parse(text);
            let entry = config.overrides.iter().next();
            Some(
                entry
                    .map(|entry| Diagnostic::new(Code::IdleOverride, "idle").at(entry.span, ""))
                    .into_iter()
                    .collect(),
            )
        };
        let fixed = append("", &found(), &check);
        assert_eq!((fixed.live, fixed.drafts), (0, 2));
        assert!(Config::parse(&fixed.text).0.overrides.is_empty());
    }
}
