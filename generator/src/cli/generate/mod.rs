//! `fieldwright generate`: docs in, a crate out, or a report on how the crate differs from what the docs would give.

mod default_name;
mod drift;
pub(in crate::cli) mod job;
mod resume;

use super::Outcome;
use super::changelog;
use super::input;
use super::progress::Progress;
use super::report::Reporter;
use super::strict::Strictness;
use super::summary::{self, Summary};
use crate::config::crate_name::crate_name;
use crate::source::SourceMap;
use job::{Ended, Fresh, Job};
use std::path::PathBuf;
use std::time::Instant;

/// Write a Rust crate from documentation.
///
/// The output folder gets a complete crate. Files of your own in it are kept; files that fieldwright wrote before and
/// that are no longer part of the crate are removed. If the program is interrupted or fails, the old crate stays whole.
///
/// Where neither the docs and settings nor the crate have changed since the last run, nothing is done, and that is said.
#[derive(Debug, clap::Args)]
pub(super) struct GenerateArgs {
    #[command(flatten)]
    pub(super) target: TargetArgs,

    /// Write nothing; report changed, missing and orphaned files, and exit with 1 if there are any.
    #[arg(long)]
    check: bool,

    /// Run even if nothing has changed; overwrite files that were changed by hand since fieldwright wrote them, or that
    /// it never wrote.
    #[arg(long, conflicts_with = "check")]
    force: bool,

    /// Let go of the names that operations had: each is named after its heading. Changes the code of whoever uses the
    /// crate.
    #[arg(long)]
    rename_operations: bool,
}

/// What to read, and what to make of it.
#[derive(Debug, clap::Args)]
pub(super) struct TargetArgs {
    #[command(flatten)]
    pub(super) input: input::InputArgs,

    /// Where the crate goes.
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,

    /// The crate's name; by default that of the configuration, or else of the output folder.
    #[arg(long, value_name = "CRATE", value_parser = crate_name)]
    pub(super) name: Option<String>,

    #[command(flatten)]
    pub(super) strictness: Strictness,
}

pub(super) fn run(args: &GenerateArgs) -> Outcome {
    let start = Instant::now();
    let target = &args.target;
    let reporter = target.input.report.reporter();
    let verbose = target.input.report.is_verbose();
    let job = Job {
        target,
        reporter,
        progress: &Progress::new(reporter.is_human()),
        // Programs want every message again, and so do people who ask for them.
        anew: args.force || args.rename_operations || verbose || !reporter.is_human(),
        rename_operations: args.rename_operations,
    };
    let mut fresh = match job.run() {
        Err(outcome) => return outcome,
        Ok(Ended::Unchanged(record)) => {
            if args.check {
                drift::show_none(&target.out, record.files.len(), reporter);
            } else {
                summary::unchanged(&record, &target.out, start.elapsed());
            }
            return Outcome::Done;
        }
        Ok(Ended::Fresh(fresh)) => fresh,
    };
    reporter.report(&fresh.generated.diagnostics, &fresh.generated.sources);
    if summary::fails(&fresh.generated, &target.strictness, reporter) {
        return Outcome::Failed;
    }
    if args.check {
        return drift::check(target, &fresh.generated, reporter);
    }
    match job.write(&mut fresh, args.force) {
        Ok(()) => {
            show(target, &fresh, start, reporter, verbose);
            Outcome::Done
        }
        Err(problems) => {
            reporter.report(&problems, &SourceMap::new());
            Outcome::Failed
        }
    }
}

/// Shows what a run did.
pub(super) fn show(
    target: &TargetArgs,
    fresh: &Fresh,
    start: Instant,
    reporter: Reporter,
    verbose: bool,
) {
    if let Some(old) = &fresh.old {
        changelog::Report {
            old,
            new: &fresh.generated.api,
            written: &fresh.written,
            version: changelog::version(&target.out),
            verbose,
        }
        .show(reporter);
    }
    Summary {
        generated: &fresh.generated,
        out: &target.out,
        written: &fresh.written,
        time: start.elapsed(),
    }
    .report(reporter);
}
