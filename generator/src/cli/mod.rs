//! The program `fieldwright`: one file per subcommand, and what they share.
//!
//! Exit codes: 0 if the work was done, with or without warnings; 1 if there were errors or drift; 2 for bad usage.
//! Findings and the summary go to standard error; standard output is for results: a model, an explanation, a diff, and
//! JSON messages.

mod bug;
mod changelog;
mod crate_name;
mod decisions;
mod diff;
mod explain;
mod export;
mod generate;
mod guesses;
mod init;
mod input;
mod lint;
mod map;
mod model;
mod progress;
mod questions;
mod report;
mod result;
mod schema;
mod shell;
mod strict;
mod summary;
mod term;
mod validate;
mod watch;

use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

/// Reads the generated markdown of SDK repositories and writes a Rust crate.
#[derive(Debug, Parser)]
#[command(name = "fieldwright", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::InitArgs),
    Generate(generate::GenerateArgs),
    Watch(watch::WatchArgs),
    Model(model::ModelArgs),
    Explain(explain::ExplainArgs),
    Guesses(guesses::GuessesArgs),
    Validate(validate::ValidateArgs),
    Diff(diff::DiffArgs),
    Lint(lint::LintArgs),
    Map(map::MapArgs),
    Schema(schema::SchemaArgs),
    Completions(shell::CompletionsArgs),
    Man(shell::ManArgs),
    Export(export::ExportArgs),
    Report(bug::BugArgs),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Failed,
    BadUsage,
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    run(std::env::args_os())
}

/// Runs the program with these arguments, the first being its own name.
fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too. That nobody reads them is no error.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let outcome = match cli.command {
        Command::Init(args) => init::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Watch(args) => watch::run(&args),
        Command::Model(args) => model::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Guesses(args) => guesses::run(&args),
        Command::Validate(args) => validate::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Map(args) => map::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => shell::completions(&args),
        Command::Man(args) => shell::man(&args),
        Command::Export(args) => export::run(&args),
        Command::Report(args) => bug::run(&args),
    };
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Failed => ExitCode::from(1),
        Outcome::BadUsage => ExitCode::from(2),
    }
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn arguments_are_consistent() {
        Cli::command().debug_assert();
    }
}
