//! The result of a command: in the file that is named for it, or else on standard output.

use super::report::Reporter;
use super::{Outcome, input, term};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::SourceMap;
use std::path::Path;

/// Writes a result to the file that `--output` names, or else to standard output. Reports it if the file cannot be
/// written.
pub(super) fn deliver(text: &str, output: Option<&Path>, reporter: Reporter) -> Outcome {
    let Some(path) = output else {
        term::out(text);
        return Outcome::Done;
    };
    let Err(error) = input::replace(path, text) else {
        return Outcome::Done;
    };
    let message = format!("`{}` cannot be written: {error}", path.display());
    let help = "check the path that `--output` names, and that its folder exists";
    let problem = Diagnostic::new(Code::OutputUnwritable, message).help(help);
    reporter.report(&[problem], &SourceMap::new());
    Outcome::Failed
}
