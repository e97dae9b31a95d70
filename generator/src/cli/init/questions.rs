//! What the docs leave open, as overrides that would settle it.

use crate::cli::settle::pattern_of_numbers;
use crate::config::quoted;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::generator::Generated;
use crate::source::FileId;
use std::collections::BTreeMap;

/// What is left for the maintainer to fill in.
const GAP: char = '…';

/// An override that would settle one or more findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) code: Code,
    /// The message of the only finding, or the paths of all.
    pub(super) about: String,
    /// The lines of the override.
    pub(super) lines: Vec<String>,
}

/// All open questions, by code. Fields of one name are one question where the answer fits every field of that name.
/// `head` is the file without them; `check` reads the docs with a file: an override that it objects to is no answer.
pub(super) fn of(
    generated: &Generated,
    head: &str,
    check: &dyn Fn(&str) -> Vec<Diagnostic>,
) -> Vec<Question> {
    let mut questions = grouped(generated);
    let mut text = head.to_owned();
    let mut starts = Vec::new();
    let complete = |question: &Question| !question.lines.iter().any(|line| is_gap(line));
    for (index, question) in questions.iter().enumerate() {
        if complete(question) {
            starts.push((text.len(), index));
            text.push('\n');
            text.push_str(&question.lines.join("\n"));
            text.push('\n');
        }
    }
    let refused: Vec<usize> = check(&text)
        .iter()
        .filter(|item| item.severity() == Severity::Error)
        .filter_map(|item| item.span.filter(|span| span.file == FileId(0)))
        .filter_map(|span| {
            let at = starts
                .iter()
                .rposition(|(start, _)| *start <= span.start as usize)?;
            starts.get(at).map(|(_, index)| *index)
        })
        .collect();
    let mut index = 0;
    questions.retain(|_| {
        index += 1;
        !refused.contains(&(index - 1))
    });
    questions
}

/// A reason is always for the maintainer.
fn is_gap(line: &str) -> bool {
    line.contains(GAP) && !line.starts_with("reason =")
}

/// A code, the name of a field, and what the override says of it.
type Key = (Code, String, Vec<String>);

fn grouped(generated: &Generated) -> Vec<Question> {
    let mut groups: BTreeMap<Key, Vec<(String, &Diagnostic)>> = BTreeMap::new();
    for item in &generated.diagnostics {
        let Some(config) = &item.config else { continue };
        let mut lines = config.lines().map(str::to_owned);
        let path = lines.by_ref().find_map(|line| path_of(&line));
        let Some(path) = path else { continue };
        let rest: Vec<String> = lines.collect();
        let name = path.rsplit('.').next().unwrap_or(&path).to_owned();
        let same = groups.entry((item.code, name, rest)).or_default();
        if !same.iter().any(|(known, _)| *known == path) {
            same.push((path, item));
        }
    }
    let mut questions = Vec::new();
    for ((code, name, rest), items) in groups {
        let question = |path: &str, about: String| Question {
            code,
            about,
            lines: [
                "[[override]]".to_owned(),
                format!("path = {}", quoted(path)),
            ]
            .into_iter()
            .chain(rest.iter().cloned())
            .collect(),
        };
        let paths: Vec<&str> = items.iter().map(|(path, _)| path.as_str()).collect();
        let pattern = (code == Code::UndecidedNumber)
            .then(|| pattern_of_numbers(&generated.api, &name, &paths))
            .flatten();
        if let Some(pattern) = pattern {
            questions.push(question(&pattern, paths.join(", ")));
        } else {
            let each = items.iter();
            questions.extend(each.map(|(path, item)| question(path, item.message.clone())));
        }
    }
    questions
}

/// The value of a line `path = "…"`.
fn path_of(line: &str) -> Option<String> {
    let table: toml::Table = line.parse().ok()?;
    table.get("path")?.as_str().map(str::to_owned)
}
