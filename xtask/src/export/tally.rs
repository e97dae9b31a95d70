//! What was compared, and how it came out.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    Operations,
    Parameters,
    ParameterRequired,
    Bodies,
    ErrorStatuses,
    Schemas,
    Properties,
    Required,
    Nullable,
    Types,
    Enums,
}

impl What {
    const fn name(self) -> &'static str {
        match self {
            What::Operations => "operations (method, path)",
            What::Parameters => "parameters (place, name)",
            What::ParameterRequired => "parameters: required",
            What::Bodies => "request bodies",
            What::ErrorStatuses => "error statuses",
            What::Schemas => "named schemas",
            What::Properties => "properties",
            What::Required => "properties: required",
            What::Nullable => "properties: null",
            What::Types => "types",
            What::Enums => "values of enums",
        }
    }
}

/// How a schema made from docs compares with the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// Both say the same.
    Agree,
    /// The schema takes all that the document takes, and more.
    Wider,
    /// The schema refuses what the document takes.
    Differ,
    /// Only the document has it.
    Missing,
    /// Only the schema has it.
    Extra,
}

const VERDICTS: [(Verdict, &str); 5] = [
    (Verdict::Agree, "agree"),
    (Verdict::Wider, "wider"),
    (Verdict::Differ, "differ"),
    (Verdict::Missing, "missing"),
    (Verdict::Extra, "extra"),
];

/// Counts, and what does not agree.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    counts: BTreeMap<What, BTreeMap<Verdict, usize>>,
    differences: Vec<String>,
}

impl Tally {
    pub(crate) fn add(&mut self, what: What, verdict: Verdict, place: &str, why: &str) {
        let row = self.counts.entry(what).or_default();
        *row.entry(verdict).or_default() += 1;
        if verdict != Verdict::Agree {
            let line = format!("{verdict:?} {what:?} {place} {why}");
            self.differences.push(line.trim_end().to_owned());
        }
    }

    /// Prints every difference on a line of its own.
    pub(crate) fn print_differences(&self) {
        for line in &self.differences {
            println!("  {line}");
        }
    }
}

impl Tally {
    /// The table as Markdown.
    pub(crate) fn markdown(&self) -> String {
        let mut text = String::from("| |");
        for (_, name) in VERDICTS {
            let _ = write!(text, " {name} |");
        }
        text.push_str("\n| --- |");
        text.push_str(&" ---: |".repeat(VERDICTS.len()));
        text.push('\n');
        for (what, row) in &self.counts {
            let _ = write!(text, "| {} |", what.name());
            for (verdict, _) in VERDICTS {
                let _ = write!(text, " {} |", row.get(&verdict).copied().unwrap_or(0));
            }
            text.push('\n');
        }
        text
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {:<28}", "")?;
        for (_, name) in VERDICTS {
            write!(f, "{name:>9}")?;
        }
        writeln!(f)?;
        for (what, row) in &self.counts {
            write!(f, "  {:<28}", what.name())?;
            for (verdict, _) in VERDICTS {
                write!(f, "{:>9}", row.get(&verdict).copied().unwrap_or(0))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, Verdict, What};

    #[test]
    fn counts_stand_in_a_table() {
        let mut tally = Tally::default();
        tally.add(What::Types, Verdict::Agree, "a", "");
        tally.add(What::Types, Verdict::Wider, "b", "number");
        let text = tally.to_string();
        let row = text.lines().nth(1).unwrap();
        let words: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(words, ["types", "1", "1", "0", "0", "0"]);
        assert_eq!(tally.differences, ["Wider Types b number"]);
    }
}
