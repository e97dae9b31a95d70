//! `fieldwright watch`: the crate follows the docs.

mod follow;
mod line;
mod places;

use super::generate::job::{Ended, Job};
use super::generate::{Target, TargetArgs};
use super::input::{Refusal, usage};
use super::progress::Progress;
use super::report::Reporter;
use super::term::{self, count, headed, paint};
use super::{Outcome, summary};
use crate::generator::Generated;
use crate::hash::Hash;
use crate::source::SourceMap;
use follow::{SETTLE, Signal, Subject, follow};
use places::{Places, Watcher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

/// Write the crate again whenever the docs, their twins or the configuration change.
///
/// Each run is told in one line; errors are shown in full, and stay until they are fixed. Ctrl-C ends it between two
/// runs; pressed twice, at once, which leaves the crate whole too.
#[derive(Debug, clap::Args)]
pub(super) struct WatchArgs {
    #[command(flatten)]
    target: TargetArgs,

    /// Look every so many seconds instead of waiting to be told by the system: for network folders and containers,
    /// which do not tell.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=86400))]
    poll: Option<u64>,
}

pub(super) fn run(args: &WatchArgs) -> Outcome {
    let reporter = args.target.input.report.reporter();
    let target = match args.target.target(reporter) {
        Ok(target) => target,
        Err(outcome) => return outcome,
    };
    if let Err(Refusal::Usage(message)) = target.input.try_load() {
        return usage(&message);
    }
    let (sender, signals) = channel();
    if let Err(problem) = end_on_interrupt(sender.clone()) {
        let message = format!("Ctrl-C ends this at once, even in a run: {problem}");
        warn(&message);
    }
    let watcher = match args.poll {
        Some(_) => None,
        None => match Watcher::new(sender) {
            Ok(watcher) => Some(watcher),
            Err(problem) => {
                return usage(&format!(
                    "the system tells of no changes: {problem}\n\nPass `--poll SECONDS` to look for them"
                ));
            }
        },
    };
    let mut session = Session {
        target: &target,
        reporter,
        watcher,
        seen: None,
        runs: 0,
        complaint: None,
    };
    session.announce();
    let poll = args.poll.map(Duration::from_secs);
    follow(&signals, poll, SETTLE, &mut session);
    session.end();
    Outcome::Done
}

/// The first Ctrl-C ends the loop, the second the program.
fn end_on_interrupt(sender: Sender<Signal>) -> Result<(), ctrlc::Error> {
    let pressed = AtomicBool::new(false);
    ctrlc::try_set_handler(move || {
        if pressed.swap(true, Ordering::SeqCst) || sender.send(Signal::Stop).is_err() {
            std::process::exit(130);
        }
    })
}

fn warn(message: &str) {
    let warning = paint(term::WARNING, "warning:");
    term::err(&format!("{warning} {message}"));
}

/// Input that is the same for so long is not being written any more.
const STEADY: Duration = Duration::from_millis(200);
/// How long it is waited for pages that are gone, where most of them are.
const RETURN: Duration = Duration::from_secs(3);
/// How long it is waited for input that changes all the time.
const RESTLESS: Duration = Duration::from_secs(10);

/// What there was to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    hash: Hash,
    pages: usize,
}

/// What is watched: real folders, told of on a real terminal.
struct Session<'a> {
    target: &'a Target,
    reporter: Reporter,
    watcher: Option<Watcher>,
    /// What the last run read.
    seen: Option<Seen>,
    runs: u32,
    /// Why something cannot be watched, as it was told.
    complaint: Option<String>,
}

impl Subject for Session<'_> {
    fn arm(&mut self) {
        let Some(watcher) = &mut self.watcher else {
            return;
        };
        let places = Places::of(self.target.input.places());
        let complaint = watcher.arm(places).err();
        if complaint != self.complaint
            && let Some(problem) = &complaint
        {
            warn(&format!(
                "changes are not noticed in {problem}; `--poll SECONDS` looks for them"
            ));
        }
        self.complaint = complaint;
    }

    fn has_changed(&mut self) -> bool {
        let mut now = self.input();
        if self.seen == Some(now) {
            return false;
        }
        // A folder may be on its way: half deleted, half copied.
        let start = Instant::now();
        loop {
            std::thread::sleep(STEADY);
            let then = std::mem::replace(&mut now, self.input());
            let patience = if now.pages * 2 < self.pages() {
                RETURN
            } else if now == then {
                Duration::ZERO
            } else {
                RESTLESS
            };
            if start.elapsed() > patience {
                return self.seen != Some(now);
            }
        }
    }

    fn run(&mut self) {
        // Before it is read: what changes during the run is another change.
        self.seen = Some(self.input());
        self.runs += 1;
        let text = self.generate();
        if self.reporter.is_human() {
            headed(&format!("Run {}", self.runs), &text);
        }
    }
}

impl Session<'_> {
    fn announce(&self) {
        if !self.reporter.is_human() {
            return;
        }
        let places = self.target.input.places();
        let places: Vec<String> = places.iter().map(|it| it.display().to_string()).collect();
        headed("Watching", &format!("{}; Ctrl-C ends", places.join(", ")));
    }

    fn end(&self) {
        if self.reporter.is_human() {
            let runs = count(self.runs as usize, "run");
            headed("Ended", &format!("after {runs}"));
        }
    }

    /// All that there is to read.
    fn input(&self) -> Seen {
        match self.target.input.try_load() {
            Ok(input) => Seen {
                hash: input.generator.fingerprint(),
                pages: input.generator.page_count(),
            },
            Err(refusal) => Seen {
                hash: Hash::of(format!("{refusal:?}").as_bytes()),
                pages: 0,
            },
        }
    }

    /// How many pages the last run read.
    fn pages(&self) -> usize {
        self.seen.map_or(0, |seen| seen.pages)
    }

    /// Runs; gives the line that tells of it.
    fn generate(&self) -> String {
        let start = Instant::now();
        let target = self.target;
        let verbose = target.input.report.is_verbose();
        let job = Job {
            target,
            reporter: self.reporter,
            progress: &Progress::new(self.reporter.is_human()),
            anew: !self.reporter.is_human(),
            rename_operations: false,
        };
        let mut fresh = match job.run() {
            Err(_) => return failed("see above"),
            Ok(Ended::Unchanged(record)) => return line::unchanged(&record, start.elapsed()),
            Ok(Ended::Fresh(fresh)) => fresh,
        };
        self.report(&fresh.generated);
        if let Some(why) = summary::failure(&fresh.generated, &target.strictness) {
            if !self.reporter.is_human() {
                summary::fails(&fresh.generated, &target.strictness, self.reporter);
            }
            return failed(&why);
        }
        if let Err(problems) = job.write(&mut fresh, false) {
            self.reporter.report(&problems, &SourceMap::new());
            return failed("see above");
        }
        if verbose || !self.reporter.is_human() {
            super::generate::show(target, &fresh, start, self.reporter, verbose);
        }
        line::written(&fresh, start.elapsed())
    }

    /// Errors are always shown; the rest was, when it was asked for.
    fn report(&self, generated: &Generated) {
        let strict = u8::from(self.target.strictness.strict);
        self.reporter
            .showing(strict)
            .errors(&generated.diagnostics, &generated.sources);
    }
}

fn failed(why: &str) -> String {
    let failed = paint(term::ERROR, "failed");
    format!("{failed}, {why}: the crate is as it was")
}
