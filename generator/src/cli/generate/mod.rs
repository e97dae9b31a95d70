//! `fieldwright generate`: docs in, a crate out, or a report on how the crate differs from what the docs would give.

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
use crate::config::FILE_NAME;
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

    /// Where the crate goes; by default the `folder` under `[output]` of the configuration.
    #[arg(long, short, visible_alias = "output", value_name = "DIR")]
    out: Option<PathBuf>,

    /// The crate's name; by default that of the configuration, or else of the output folder.
    #[arg(long, value_name = "CRATE", value_parser = crate_name)]
    name: Option<String>,

    #[command(flatten)]
    strictness: Strictness,
}

/// What to read, what to make of it, and where it goes.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) input: input::InputArgs,
    pub(super) out: PathBuf,
    pub(super) name: Option<String>,
    pub(super) strictness: Strictness,
}

impl TargetArgs {
    /// With the output folder of the configuration where none is named. Reports it if there is none.
    pub(super) fn target(&self, reporter: Reporter) -> Result<Target, Outcome> {
        let out = match &self.out {
            Some(out) => out.clone(),
            None => self
                .input
                .configured_out(reporter)?
                .ok_or_else(|| input::usage(&self.no_output()))?,
        };
        Ok(Target {
            input: self.input.clone(),
            out,
            name: self.name.clone(),
            strictness: self.strictness.clone(),
        })
    }

    fn no_output(&self) -> String {
        let has_docs = self.input.docs.is_some() || self.input.found().path.is_some();
        if has_docs || self.input.config.is_some() {
            format!(
                "no output folder is named: pass `--out DIR`, or set `folder` under `[output]` in `{FILE_NAME}`"
            )
        } else {
            format!(
                "no documentation and no output folder are named: pass `--docs DIR --out DIR`, or let `fieldwright init --docs DIR` write a `{FILE_NAME}` that names both"
            )
        }
    }
}

pub(super) fn run(args: &GenerateArgs) -> Outcome {
    let start = Instant::now();
    let reporter = args.target.input.report.reporter();
    let target = match args.target.target(reporter) {
        Ok(target) => target,
        Err(outcome) => return outcome,
    };
    let target = &target;
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
    // What fails the run is told in full.
    let strict = reporter.showing(u8::from(target.strictness.strict));
    strict.report(&fresh.generated.diagnostics, &fresh.generated.sources);
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
    target: &Target,
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
        verbose,
    }
    .report(reporter);
}
