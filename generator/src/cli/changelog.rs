//! What a run of the generator changed, for whoever reviews it.

use super::report::Reporter;
use super::term::{self, count, paint};
use crate::diff::{Changelog, Class, compare, render};
use crate::model::Api;
use crate::model::digest::{MODEL_FILE, is_digest, read_digest};
use crate::output::{self, Written};
use serde_json::{Value, json};
use std::path::Path;

/// Lines of the changelog that are shown unless `-v` is given.
const MAX_LINES: usize = 60;
/// Files that are listed unless `-v` is given.
const MAX_FILES: usize = 12;

/// The model that the crate in a folder was made of; `None` if there is none, or none that can be read.
pub(super) fn previous(out: &Path) -> Option<Api> {
    let text = output::read(out, MODEL_FILE)?;
    is_digest(&text).then(|| read_digest(&text).ok()).flatten()
}

/// The version that the manifest of the crate in a folder has; `None` if it has none of its own.
pub(super) fn version(out: &Path) -> Option<String> {
    let text = std::fs::read_to_string(out.join("Cargo.toml")).ok()?;
    let manifest: toml::Table = text.parse().ok()?;
    let version = manifest.get("package")?.get("version")?.as_str()?;
    Some(version.to_owned())
}

/// What a run changed.
pub(super) struct Report<'r> {
    pub(super) old: &'r Api,
    pub(super) new: &'r Api,
    pub(super) written: &'r Written,
    /// The crate's version as it is.
    pub(super) version: Option<String>,
    /// Whether everything is shown.
    pub(super) verbose: bool,
}

impl Report<'_> {
    /// Tells the user: the changelog, the files, and the release that it takes.
    pub(super) fn show(&self, reporter: Reporter) {
        let changelog = compare(self.old, self.new);
        if reporter.is_human() {
            self.human(&changelog);
        } else {
            reporter.json(&self.json(&changelog));
        }
    }

    fn human(&self, changelog: &Changelog) {
        if !changelog.is_empty() {
            let text = render::text(changelog, true);
            term::err(&limited(&text, self.limit(MAX_LINES), "changelog"));
        }
        let files = self.files();
        if !files.is_empty() {
            term::err(&limited(&files, self.limit(MAX_FILES), "list"));
        }
        if let Some(release) = self.release(changelog) {
            term::headed("Release", &release);
        }
    }

    fn limit(&self, limit: usize) -> usize {
        if self.verbose { usize::MAX } else { limit }
    }

    fn files(&self) -> String {
        let written = self.written.written.iter().map(|path| ("wrote", path));
        let removed = self.written.removed.iter().map(|path| ("removed", path));
        let kept = self.written.kept.iter().map(|path| ("left", path));
        let all = written.chain(removed).chain(kept);
        let lines: Vec<String> = all
            .map(|(what, path)| format!("{} {path}", paint(term::BOLD, format!("{what:>10} "))))
            .collect();
        lines.join("\n")
    }

    /// The release that the changes take.
    fn release(&self, changelog: &Changelog) -> Option<String> {
        let class = changelog.class()?;
        let next = self
            .version
            .as_deref()
            .and_then(|version| Some(format!(": {version} -> {}", class.bump(version)?)));
        let what = match class {
            Class::Major => "code that uses the crate may break",
            Class::Minor => "there is something new or different",
            Class::Patch => "code sees no difference",
        };
        Some(format!("{class}{} ({what})", next.unwrap_or_default()))
    }

    fn json(&self, changelog: &Changelog) -> Value {
        let mut report: Value = serde_json::from_str(&render::json(changelog)).unwrap_or_default();
        let class = changelog.class();
        let next = self.version.as_deref().zip(class);
        let next = next.and_then(|(version, class)| class.bump(version));
        if let Some(object) = report.as_object_mut() {
            object.insert("kind".to_owned(), json!("changelog"));
            object.insert("version".to_owned(), json!(self.version));
            object.insert("next_version".to_owned(), json!(next));
            object.insert("written".to_owned(), json!(self.written.written));
            object.insert("removed".to_owned(), json!(self.written.removed));
        }
        report
    }
}

/// The first lines of a text, and how many there are more.
fn limited(text: &str, limit: usize, what: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut shown = lines
        .get(..limit.min(lines.len()))
        .unwrap_or_default()
        .join("\n");
    let rest = lines.len().saturating_sub(limit);
    if rest > 0 {
        let more = count(rest, "more line");
        shown.push_str(&paint(
            term::DIM,
            format!("\n… {more} of this {what} (`-v` shows them)"),
        ));
    }
    shown.push('\n');
    shown
}
