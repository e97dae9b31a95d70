//! `fieldwright schema`: what an editor knows of the configuration.

use super::Outcome;
use super::report::{MessageFormat, Reporter};
use super::result::deliver;
use crate::config::SCHEMA;
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
    let reporter = Reporter::new(MessageFormat::Human, 0);
    deliver(SCHEMA, args.output.as_deref(), reporter)
}
