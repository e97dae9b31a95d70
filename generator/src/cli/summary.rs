//! The screen at the end of a run: what was read, what was decided and how, what was written.

use super::decisions::decisions;
use super::questions;
use super::report::Reporter;
use super::strict::Strictness;
use super::term::{self, count, grouped, paint};
use crate::diagnostic::{Code, Severity};
use crate::generator::Generated;
use crate::model::{Api, Rank, Shape};
use crate::output::Written;
use crate::output::record::Record;
use crate::source::{CONFIG_FOLDER, SourceMap};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// Numbers about a model.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    structs: usize,
    enums: usize,
    unions: usize,
    aliases: usize,
    fields: usize,
    decisions: BTreeMap<Rank, usize>,
}

impl Counts {
    fn of(api: &Api) -> Self {
        let mut counts = Self::default();
        for ty in api.types.values() {
            match &ty.shape {
                Shape::Struct(record) => {
                    counts.structs += 1;
                    counts.fields += record.fields.len();
                }
                Shape::Enum(_) => counts.enums += 1,
                Shape::Union(_) => counts.unions += 1,
                Shape::Alias { .. } => counts.aliases += 1,
            }
        }
        for decision in decisions(api) {
            *counts.decisions.entry(decision.rank).or_default() += 1;
        }
        counts
    }
}

/// What decided, as people say it.
pub(super) fn rank_words(rank: Rank) -> &'static str {
    match rank {
        Rank::Override => "overrides",
        Rank::TypeCell => "type cells",
        Rank::Twin => "twins",
        Rank::WireJson => "wire JSON",
        Rank::Snippet => "examples",
        Rank::Prose => "prose",
        Rank::Vocabulary => "standards",
        Rank::PageConvention => "the page's convention",
        Rank::ApiConvention => "the API's convention",
        Rank::Assumed => "assumption",
    }
}

/// Why nothing is written, if so: because of errors; with `strict`, warnings count as errors.
pub(super) fn failure(generated: &Generated, strictness: &Strictness) -> Option<String> {
    let errors = generated.count(Severity::Error);
    let warnings = strictness.count(&generated.diagnostics);
    if errors > 0 {
        Some(format!("because of {}", count(errors, "error")))
    } else if warnings > 0 {
        Some(format!(
            "because of {}, which `--strict` makes an error",
            count(warnings, "warning")
        ))
    } else {
        None
    }
}

/// Says that nothing is written because of errors, if there are any; with `strict`, warnings count as errors.
pub(super) fn fails(generated: &Generated, strictness: &Strictness, reporter: Reporter) -> bool {
    let Some(why) = failure(generated, strictness) else {
        return false;
    };
    if reporter.is_human() {
        let error = paint(term::ERROR, "error:");
        term::err(&format!("{error} nothing was written, {why}"));
    } else {
        reporter.json(&json!({
            "kind": "summary",
            "success": false,
            "errors": generated.count(Severity::Error),
            "warnings": generated.count(Severity::Warning),
            "notes": generated.count(Severity::Note),
        }));
    }
    true
}

/// What a finished run has to show.
#[derive(Debug)]
pub(super) struct Summary<'r> {
    pub(super) generated: &'r Generated,
    pub(super) out: &'r Path,
    pub(super) written: &'r Written,
    pub(super) time: Duration,
    pub(super) verbose: bool,
}

impl Summary<'_> {
    pub(super) fn report(&self, reporter: Reporter) {
        if reporter.is_human() {
            show(&self.lines());
        } else {
            self.files(reporter);
            reporter.json(&self.json());
        }
    }

    fn lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = essentials(self.generated, self.verbose);
        let time = self.time.as_secs_f64();
        lines.push(("Wrote", format!("{}, in {time:.2} s", self.file_words())));
        for path in &self.written.kept {
            lines.push((
                "",
                format!(
                    "{path} is no longer part of the crate, but was changed by hand: it was left"
                ),
            ));
        }
        lines
    }

    fn file_words(&self) -> String {
        let out = self.out.display();
        let Written {
            written,
            removed,
            unchanged,
            ..
        } = self.written;
        if self.written.is_nothing() {
            return format!("nothing to do: {} unchanged in {out}", grouped(*unchanged));
        }
        let mut words = count(written.len(), "file");
        for (number, what) in [(*unchanged, "unchanged"), (removed.len(), "removed")] {
            if number > 0 {
                words = format!("{words}, {} {what}", grouped(number));
            }
        }
        format!("{words} in {out}")
    }

    /// One message per file that was touched.
    fn files(&self, reporter: Reporter) {
        let written = self.written.written.iter().map(|path| ("written", path));
        let removed = self.written.removed.iter().map(|path| ("removed", path));
        let kept = self.written.kept.iter().map(|path| ("kept", path));
        for (action, path) in written.chain(removed).chain(kept) {
            reporter.json(&json!({"kind": "file", "action": action, "path": path}));
        }
    }

    fn json(&self) -> Value {
        let generated = self.generated;
        let counts = Counts::of(&generated.api);
        let decisions: BTreeMap<String, usize> = counts
            .decisions
            .iter()
            .map(|(rank, number)| (rank_name(*rank), *number))
            .collect();
        json!({
            "kind": "summary",
            "success": true,
            "sources": generated.api.sources,
            "types": {
                "structs": counts.structs,
                "enums": counts.enums,
                "unions": counts.unions,
                "aliases": counts.aliases,
            },
            "fields": counts.fields,
            "operations": generated.api.operations.len(),
            "decisions": decisions,
            "errors": 0,
            "warnings": generated.count(Severity::Warning),
            "notes": generated.count(Severity::Note),
            "written": self.written.written.len(),
            "unchanged": self.written.unchanged,
            "removed": self.written.removed.len(),
            "milliseconds": u64::try_from(self.time.as_millis()).unwrap_or(u64::MAX),
        })
    }
}

/// How many questions a summary asks.
const QUESTIONS: usize = 5;

/// What a run is about: what was read, what there is, and what is open; all of it where that is asked for.
fn essentials(generated: &Generated, verbose: bool) -> Vec<(&'static str, String)> {
    let counts = Counts::of(&generated.api);
    let mut lines = read_lines(generated);
    let operations = count(generated.api.operations.len(), "operation");
    lines.push((
        "Types",
        format!(
            "{}; {}, {operations}",
            type_words(&counts),
            count(counts.fields, "field")
        ),
    ));
    if verbose && !counts.decisions.is_empty() {
        lines.push(("Decided", decision_words(&counts)));
    }
    let questions = questions::open(generated);
    let shown = if verbose { usize::MAX } else { QUESTIONS };
    let mut heading = "Guessed";
    for question in questions.iter().take(shown) {
        lines.push((heading, format!("{}.", question.about)));
        lines.push(("", format!("  Answer: {}.", question.answer)));
        heading = "";
    }
    let rest = questions.len().saturating_sub(shown);
    if rest > 0 {
        let rest = count(rest, "smaller question");
        lines.push(("", format!("{rest} more (`-v` shows all)")));
    }
    if !questions.is_empty() && config_name(&generated.sources).is_none() {
        let hint = "`fieldwright init` writes these questions into a file, to be answered there";
        lines.push(("", hint.to_owned()));
    }
    if verbose {
        lines.push(("Findings", finding_words(generated)));
    }
    lines
}

/// What was read: the docs, their twins, the configuration, and by which profile.
fn read_lines(generated: &Generated) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    let config = config_name(&generated.sources);
    let config = config.map_or(String::new(), |name| format!("; settings of {name}"));
    for (index, source) in generated.api.sources.iter().enumerate() {
        let (heading, what) = if index == 0 {
            ("Read", config.as_str())
        } else {
            ("", ", twin")
        };
        let pages = count(source.pages, "page");
        lines.push((
            heading,
            format!("{}: {pages}, {}{what}", source.name, source.dialect),
        ));
    }
    let profiles = generated.diagnostics.iter();
    let profiles = profiles.filter(|finding| finding.code == Code::ProfileUsed);
    lines.extend(profiles.map(|finding| ("", finding.message.clone())));
    lines
}

/// The configuration that a run was made with.
fn config_name(sources: &SourceMap) -> Option<&str> {
    let first = sources.files.first()?;
    (first.folder == CONFIG_FOLDER).then_some(first.path.as_str())
}

fn finding_words(generated: &Generated) -> String {
    let warnings = generated.count(Severity::Warning);
    let notes = generated.count(Severity::Note);
    let mut words = format!("{}, {}", count(warnings, "warning"), count(notes, "note"));
    if warnings > 0 {
        words = paint(term::WARNING, &words);
    }
    words
}

/// What the next run tells if it finds nothing to do, as one line.
pub(super) fn note(generated: &Generated) -> String {
    json!(essentials(generated, false)).to_string()
}

/// Says that nothing was to be done, with what the run before had to tell.
pub(super) fn unchanged(record: &Record, out: &Path, time: Duration) {
    let mut lines: Vec<(String, String)> = serde_json::from_str(&record.note).unwrap_or_default();
    let files = grouped(record.files.len());
    let (out, time) = (out.display(), time.as_secs_f64());
    lines.push((
        "Wrote".to_owned(),
        format!("nothing to do: {files} unchanged in {out}, in {time:.2} s"),
    ));
    let hint = "`-v` shows the findings again, `--force` does everything again";
    lines.push((String::new(), paint(term::DIM, hint)));
    show(&lines);
}

fn show(lines: &[(impl AsRef<str>, String)]) {
    for (heading, text) in lines {
        term::line(heading.as_ref(), text);
    }
}

fn type_words(counts: &Counts) -> String {
    let total = counts.structs + counts.enums + counts.unions + counts.aliases;
    let aliases = match counts.aliases {
        1 => "1 alias".to_owned(),
        number => format!("{} aliases", grouped(number)),
    };
    format!(
        "{}: {}, {}, {}, {aliases}",
        grouped(total),
        count(counts.structs, "struct"),
        count(counts.enums, "enum"),
        count(counts.unions, "union")
    )
}

fn decision_words(counts: &Counts) -> String {
    let total: usize = counts.decisions.values().sum();
    let list: Vec<_> = counts
        .decisions
        .iter()
        .map(|(rank, number)| format!("{} by {}", grouped(*number), rank_words(*rank)))
        .collect();
    format!("{}: {}", count(total, "fact"), list.join(", "))
}

/// The rank as the model spells it.
pub(super) fn rank_name(rank: Rank) -> String {
    match serde_json::to_value(rank) {
        Ok(Value::String(name)) => name,
        _ => rank_words(rank).to_owned(),
    }
}
