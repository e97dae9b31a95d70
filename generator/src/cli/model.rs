//! `fieldwright model`: the intermediate model as JSON.

use super::progress;
use super::result::deliver;
use super::strict::Strictness;
use super::{Outcome, input, summary, term};
use std::path::PathBuf;

/// Print the intermediate model as JSON.
///
/// Every type, field and operation with every decision and its evidence. Messages go to standard error.
#[derive(Debug, clap::Args)]
pub(super) struct ModelArgs {
    #[command(flatten)]
    input: input::InputArgs,

    /// The file to write, instead of standard output.
    #[arg(long, short, visible_alias = "out", value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    strictness: Strictness,
}

pub(super) fn run(args: &ModelArgs) -> Outcome {
    let reporter = args.input.report.reporter().beside_a_result();
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let generated = progress::model(input.generator, reporter);
    reporter.errors(&generated.diagnostics, &generated.sources);
    if summary::fails(&generated, &args.strictness, reporter) {
        return Outcome::Failed;
    }
    match serde_json::to_string_pretty(&generated.api) {
        Ok(text) => deliver(&(text + "\n"), args.output.as_deref(), reporter),
        Err(error) => {
            term::err(&format!("error: the model cannot be written: {error}"));
            Outcome::Failed
        }
    }
}
