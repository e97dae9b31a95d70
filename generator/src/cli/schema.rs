//! `fieldwright schema`: what an editor knows of the configuration.

use super::report::{MessageFormat, Reporter};
use super::{Outcome, export, term};
use crate::config::SCHEMA;
use crate::source::SourceMap;
use std::path::PathBuf;

/// Print the JSON Schema of `fieldwright.toml`, for editors.
///
/// Files that `fieldwright init` writes name it in their first line. To have it without the network, write it beside the
/// file and name it there: `#:schema ./fieldwright.schema.json`.
#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// The file to write, instead of standard output.
    #[arg(long, short, visible_alias = "out", value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &SchemaArgs) -> Outcome {
    let Some(path) = &args.output else {
        term::out(SCHEMA);
        return Outcome::Done;
    };
    match export::write(path, SCHEMA) {
        Ok(()) => Outcome::Done,
        Err(problem) => {
            Reporter::new(MessageFormat::Human, 0).report(&[*problem], &SourceMap::new());
            Outcome::Failed
        }
    }
}
