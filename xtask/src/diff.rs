//! What changed in `specs/` since a revision.

use crate::command::{cargo, succeeds};
use std::process::ExitCode;

/// The revision that is compared with if none is given.
const DEFAULT: &str = "HEAD";
/// The crate whose `names.lock` counts.
const CRATE: &str = "generated";

pub(crate) fn run(args: &[String]) -> ExitCode {
    let mut words = vec!["run", "--quiet", "--package", "fieldwright", "--", "diff"];
    if args.first().is_none_or(|first| first.starts_with('-')) {
        words.push(DEFAULT);
    }
    words.extend(["--config", "specs/fieldwright.toml", "--names", CRATE]);
    words.extend(args.iter().map(String::as_str));
    if succeeds(&mut cargo(&words)) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
