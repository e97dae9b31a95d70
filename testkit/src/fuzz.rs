//! Running a fuzz target: for a fixed number of rounds in everyday tests, for a stated time by hand.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS` is how long each target runs; without it, a target runs its fixed number of rounds, the
//! same in every run. `FIELDWRIGHT_FUZZ_SEED` is the seed of the first round: what a failure names. With
//! `FIELDWRIGHT_FUZZ_ROUNDS=1` only that round runs.

use crate::Random;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// A round that takes longer than this hangs. No round takes a thousandth of it.
const HANG: Duration = Duration::from_secs(120);

/// Runs a target: `rounds` times, or as long as the environment says. Says the seed of a round that panics, and ends
/// the process, saying the seed, if a round does not end.
pub fn run(target: &str, rounds: u64, mut round: impl FnMut(&mut Random)) {
    let seconds = variable("FIELDWRIGHT_FUZZ_SECONDS").map(Duration::from_secs);
    let rounds = variable("FIELDWRIGHT_FUZZ_ROUNDS").or(seconds.is_none().then_some(rounds));
    let first = variable("FIELDWRIGHT_FUZZ_SEED").unwrap_or(1);
    let trace = std::env::var_os("FIELDWRIGHT_FUZZ_TRACE").is_some();
    let current = AtomicU64::new(first);
    let (done, ended) = channel::<()>();
    let start = Instant::now();
    std::thread::scope(|scope| {
        let current = &current;
        scope.spawn(move || watch(target, current, &ended));
        let mut seed = first;
        while rounds.is_none_or(|rounds| seed - first < rounds)
            && seconds.is_none_or(|limit| start.elapsed() < limit)
        {
            current.store(seed, Ordering::Relaxed);
            if trace {
                // The one thing that a stack overflow leaves.
                eprintln!("{target}: seed {seed}");
            }
            let result = catch_unwind(AssertUnwindSafe(|| round(&mut Random::new(seed))));
            if let Err(panic) = result {
                eprintln!(
                    "{target} failed: FIELDWRIGHT_FUZZ_SEED={seed} FIELDWRIGHT_FUZZ_ROUNDS=1 repeats it"
                );
                drop(done);
                resume_unwind(panic);
            }
            seed += 1;
        }
        drop(done);
        if seconds.is_some() {
            eprintln!(
                "{target}: {} rounds in {:.0?}",
                seed - first,
                start.elapsed()
            );
        }
    });
}

/// Fails if a target no longer reaches what it is for: fewer than so many in a hundred of its rounds do. A few rounds,
/// as in repeating a failure, say nothing.
///
/// # Panics
///
/// If too few rounds do.
pub fn reaches(what: &str, reached: usize, rounds: usize, percent: usize) {
    assert!(
        rounds < 500 || reached * 100 >= rounds * percent,
        "{what}: {reached} of {rounds}"
    );
}

/// Runs one thing; ends the process, saying its name, if it does not end.
pub fn within<T>(name: &str, run: impl FnOnce() -> T) -> T {
    let (done, ended) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || watch(name, &AtomicU64::new(0), &ended));
        let result = catch_unwind(AssertUnwindSafe(run));
        drop(done);
        result.unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// Ends the process if the seed stays the same for too long.
fn watch(target: &str, current: &AtomicU64, ended: &std::sync::mpsc::Receiver<()>) {
    let mut seen = current.load(Ordering::Relaxed);
    let mut since = Instant::now();
    while ended.recv_timeout(Duration::from_millis(500)) == Err(RecvTimeoutError::Timeout) {
        let now = current.load(Ordering::Relaxed);
        if now != seen {
            (seen, since) = (now, Instant::now());
        } else if since.elapsed() > HANG {
            eprintln!(
                "{target} hangs: FIELDWRIGHT_FUZZ_SEED={seen} FIELDWRIGHT_FUZZ_ROUNDS=1 repeats it"
            );
            std::process::abort();
        }
    }
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}
