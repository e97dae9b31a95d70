//! The text of the file.

use crate::cli::questions::Question;
use crate::cli::term::{count, grouped, one_line, wrapped};
use crate::config::{SCHEMA_LINE, quoted};
use crate::generator::Generated;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Lines of comments are broken at this width.
const WIDTH: usize = 100;

/// A documentation folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) path: String,
    pub(super) dialect: String,
    pub(super) pages: usize,
    /// A proposed profile: what it gives, and its lines.
    pub(super) profile: Option<(String, String)>,
}

/// What the file says.
pub(super) struct Starter<'g> {
    /// The crate's name.
    pub(super) package: String,
    pub(super) sources: Vec<Source>,
    pub(super) generated: &'g Generated,
}

impl Starter<'_> {
    /// How many types each namespace has.
    pub(super) fn namespaces(&self) -> String {
        let api = &self.generated.api;
        let mut types: BTreeMap<&str, usize> = BTreeMap::new();
        for id in api.types.keys() {
            *types.entry(id.namespace()).or_default() += 1;
        }
        let list: Vec<String> = types
            .iter()
            .map(|(name, number)| {
                let name = if name.is_empty() {
                    "no namespace"
                } else {
                    name
                };
                format!("{} in {name}", grouped(*number))
            })
            .collect();
        let types = count(api.types.len(), "type");
        let operations = count(api.operations.len(), "operation");
        format!("{types} ({}), {operations}", list.join(", "))
    }

    /// The file without the open questions.
    pub(super) fn head(&self) -> String {
        let mut text = format!("{SCHEMA_LINE}\n");
        comment(
            &mut text,
            "What the docs cannot say themselves. Written by `fieldwright init`; from here on it is yours.",
        );
        comment(&mut text, &self.namespaces());
        let package = quoted(&self.package);
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n[package]\nname = {package}\n\
             # version = \"0.1.0\"\n\
             # description = \"Types of …\"\n\
             # license = \"MIT OR Apache-2.0\"\n\
             \n[output]\nfolder = {package}\n"
        );
        for (index, source) in self.sources.iter().enumerate() {
            text.push('\n');
            let pages = count(source.pages, "page");
            let about = if index == 0 {
                format!("{pages}. The first source is the one that decides what there is.")
            } else {
                format!("{pages}. The same API in another language: further evidence.")
            };
            comment(&mut text, &about);
            let path = quoted(&source.path);
            let _ = writeln!(text, "[[source]]\npath = {path}");
            let known = crate::docs::family::dialects();
            if known.contains(&source.dialect.as_str()) {
                let _ = writeln!(text, "dialect = {}", quoted(&source.dialect));
            } else {
                text.push_str("family = \"tables\"\n");
            }
            if let Some((told, lines)) = &source.profile {
                text.push_str("\n[source.profile]\n");
                comment(
                    &mut text,
                    &format!("{told}. docs/profiles.md explains the keys."),
                );
                text.push_str(lines);
            }
        }
        text.push_str(SETTINGS);
        text
    }

    /// The whole file.
    pub(super) fn text(&self, questions: &[Question]) -> String {
        let mut text = self.head();
        if questions.is_empty() {
            return text;
        }
        text.push('\n');
        comment(
            &mut text,
            "What the docs leave open, that which matters most first. To answer: take the marks away, correct the line, \
             give the reason. `fieldwright explain PATH` shows the evidence, `fieldwright guesses -v` all paths.",
        );
        for (index, question) in questions.iter().enumerate() {
            text.push('\n');
            let number = index + 1;
            comment(&mut text, &format!("{number}. {}.", question.about));
            comment(&mut text, &format!("Answer: {}.", question.answer));
            let shown = question.drafts.iter().take(SHOWN_DRAFTS);
            for draft in shown {
                text.push('\n');
                if !question.about.starts_with(&draft.about) {
                    comment(&mut text, &draft.about);
                }
                for line in &draft.lines {
                    // Writing to a string cannot fail.
                    let _ = writeln!(text, "# {line}");
                }
            }
            let more = question.drafts.len().saturating_sub(SHOWN_DRAFTS);
            if more > 0 {
                text.push('\n');
                comment(
                    &mut text,
                    &format!("And {} more like these.", grouped(more)),
                );
            }
        }
        text
    }
}

/// So many overrides of a question are written out.
const SHOWN_DRAFTS: usize = 3;

const SETTINGS: &str = "
[settings]
# Required fields may be null on read: \"auto\" goes by the evidence, \"always\" and \"never\" decide it.
# lenient-nulls = \"auto\"
# Required fields may be missing on read: \"auto\" reads as documented, \"always\" makes all of them `Option`.
# lenient-absence = \"auto\"
# Numbers of which nothing shows whether they are whole: \"number\" keeps them exactly.
# undecided-numbers = \"number\" # or \"integer\", \"float\"
# Keys that the docs do not mention: \"ignore\" or \"keep\".
# unknown-keys = \"ignore\"
";

/// Text of the docs in comments of the file, broken into lines.
fn comment(out: &mut String, text: &str) {
    const MARK: &str = "# ";
    for line in wrapped(&one_line(text), WIDTH - MARK.len()) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{MARK}{line}");
    }
}
