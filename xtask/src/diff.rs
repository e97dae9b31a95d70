//! What changed in `specs/` since a revision.

use crate::command::root;
use fieldwright::cli::{Host, run as fieldwright};
use std::process::ExitCode;

/// The revision that is compared with if none is given.
const DEFAULT: &str = "HEAD";

pub(crate) fn run(args: &[String]) -> ExitCode {
    if std::env::set_current_dir(root()).is_err() {
        eprintln!("error: the workspace's folder is gone");
        return ExitCode::FAILURE;
    }
    let mut words = vec![
        "fieldwright",
        "diff",
        "--config",
        "specs/fieldwright.toml",
        "--names",
        "generated",
    ];
    words.extend(args.iter().map(String::as_str));
    if args.first().is_none_or(|first| first.starts_with('-')) {
        words.insert(2, DEFAULT);
    }
    fieldwright(words.into_iter().map(Into::into), &Host::default())
}
