//! The report as Markdown.

use crate::diagnostic::Code;
use crate::generator::Generated;
use crate::reduce::Page;
use std::collections::BTreeMap;
use std::fmt;

/// How many findings of each kind there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Findings(BTreeMap<Code, usize>);

impl Findings {
    pub(super) fn of(generated: &Generated) -> Self {
        let mut counts = BTreeMap::new();
        for diagnostic in &generated.diagnostics {
            *counts.entry(diagnostic.code).or_default() += 1;
        }
        Self(counts)
    }
}

/// What the report says.
#[derive(Debug)]
pub(super) struct Report {
    /// The dialect of each source.
    pub(super) dialects: Vec<String>,
    /// How many pages all sources have.
    pub(super) pages: usize,
    /// How many lines those have.
    pub(super) lines: usize,
    /// The problem: its title, and the message in full.
    pub(super) message: Option<(String, String)>,
    /// What is left of the pages.
    pub(super) shown: Vec<Page>,
    /// Whether nothing more could be left out.
    pub(super) is_minimal: bool,
    /// The configuration, or what is left of it.
    pub(super) config: String,
    /// What else was found.
    pub(super) findings: Findings,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some((title, text)) => {
                writeln!(f, "# {}\n", one_line(title))?;
                f.write_str("<!-- What did you expect instead? -->\n\n")?;
                f.write_str(&fenced("text", text))?;
            }
            None => f.write_str(
                "# (what is wrong)\n\n<!-- No error was found. Say what happens and what should; `--code` picks a \
                 finding to show. -->\n",
            )?,
        }
        self.pages(f)?;
        if !self.config.trim().is_empty() {
            f.write_str("\n## Configuration\n\n")?;
            f.write_str(&fenced("toml", &self.config))?;
        }
        self.setting(f)
    }
}

impl Report {
    fn pages(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.shown.is_empty() {
            if self.message.is_some() {
                f.write_str("\nThe problem does not show on any part of the docs alone.\n")?;
            }
            return Ok(());
        }
        let lines: usize = self.shown.iter().map(|page| page.lines.len()).sum();
        let note = if self.is_minimal {
            ""
        } else {
            ", which may not be the fewest"
        };
        writeln!(
            f,
            "\n## Smallest docs that show it\n\n{lines} of {} lines, {} of {} pages{note}.",
            self.lines,
            self.shown.len(),
            self.pages
        )?;
        for page in &self.shown {
            let language = self.dialects.get(page.source).map_or("", String::as_str);
            writeln!(f, "\n`{}` ({language})\n", page.path)?;
            f.write_str(&fenced("markdown", &page.text()))?;
        }
        Ok(())
    }

    fn setting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\n## Setting\n\n\
             | | |\n| --- | --- |\n\
             | fieldwright | {} |\n\
             | platform | {} {} |\n\
             | docs | {}; {} pages |",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            self.dialects.join(", "),
            self.pages
        )?;
        let found = self.findings.0.iter().map(|(code, count)| {
            let info = code.info();
            format!("{count} {} {}", info.id, info.name)
        });
        let found: Vec<String> = found.collect();
        let found = if found.is_empty() {
            "none".to_owned()
        } else {
            found.join(", ")
        };
        writeln!(f, "| findings | {found} |")
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A block of code, whatever fences the text has itself.
fn fenced(language: &str, text: &str) -> String {
    let mut longest = 2;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::fenced;

    #[test]
    fn fences_hold() {
        assert_eq!(fenced("a", "b\n"), "```a\nb\n```\n");
        assert_eq!(fenced("", "````\n```"), "`````\n````\n```\n`````\n");
    }
}
