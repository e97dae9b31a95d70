//! `fieldwright guesses`: which facts nothing in the docs shows, by kind.

use super::{Outcome, input, progress, term};
use crate::guesses::{Guesses, Kind};
use serde_json::json;
use std::fmt::Write;

/// Show which facts are guesses, by kind: names, places, unions, nulls, numbers.
///
/// A guess is what nothing in the docs shows. For each kind: how many there are, what a wrong one does, what settles it,
/// and examples. With `-v`, all of them.
#[derive(Debug, clap::Args)]
pub(super) struct GuessesArgs {
    #[command(flatten)]
    input: input::InputArgs,
}

/// How many of each kind are shown.
const SHOWN: usize = 3;

pub(super) fn run(args: &GuessesArgs) -> Outcome {
    let reporter = args.input.report.reporter().beside_a_result();
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let generated = progress::model(input.generator, reporter);
    if generated.has_errors() {
        reporter.errors(&generated.diagnostics, &generated.sources);
        return Outcome::Failed;
    }
    let guesses = Guesses::of(&generated.api);
    if reporter.is_human() {
        let shown = if args.input.report.is_verbose() {
            usize::MAX
        } else {
            SHOWN
        };
        term::out(&describe(&guesses, shown));
    } else {
        let counts: serde_json::Map<_, _> = Kind::ALL
            .iter()
            .map(|kind| (kind.name().to_owned(), guesses.count(*kind).into()))
            .collect();
        let value = json!({
            "counts": counts,
            "optional_by_leniency": guesses.lenient,
            "paths": guesses.paths,
        });
        term::out(&format!("{value}\n"));
    }
    Outcome::Done
}

fn describe(guesses: &Guesses, shown: usize) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    for kind in Kind::ALL {
        let count = guesses.count(kind);
        _ = writeln!(out, "{:>7}  {}", term::grouped(count), kind.words(count));
    }
    for (kind, paths) in guesses.kinds() {
        _ = writeln!(out, "\n{}: {}", kind.words(0), kind.remedy());
        for path in paths.iter().take(shown) {
            _ = writeln!(out, "  {path}");
        }
        if paths.len() > shown {
            _ = writeln!(out, "  and {} more", term::grouped(paths.len() - shown));
        }
    }
    if guesses.lenient > 0 {
        let fields = term::count(guesses.lenient, "required field");
        let are = if guesses.lenient == 1 { "is" } else { "are" };
        _ = writeln!(
            out,
            "\n{fields} {are} `Option` only because responses are read leniently"
        );
    }
    out
}
