//! `fieldwright map`: a picture of what is known, as one page.

use super::result::deliver;
use super::strict::Strictness;
use super::{Outcome, changelog, export, input, progress, summary, term};
use crate::diff::compare;
use crate::picture::{Legend, draw};
use std::path::PathBuf;

/// Write a page that shows the API as a map, how sure each fact is, and what is open.
///
/// One HTML file that loads nothing from elsewhere: types by area, references, operations; search; for each type its
/// fields with the evidence for every fact; and what is undecided, with the lines for `fieldwright.toml`.
#[derive(Debug, clap::Args)]
pub(super) struct MapArgs {
    #[command(flatten)]
    input: input::InputArgs,

    /// The file to write.
    #[arg(
        long,
        short,
        visible_alias = "out",
        value_name = "FILE",
        default_value = "fieldwright-map.html"
    )]
    output: PathBuf,

    /// The folder of the crate: the page then shows what changed since it was generated.
    #[arg(long, value_name = "DIR")]
    since: Option<PathBuf>,

    /// The title of the page; by default the package's name of the configuration, or else the folder's.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
}

pub(super) fn run(args: &MapArgs) -> Outcome {
    let reporter = args.input.report.reporter();
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let name = input.package.name;
    let generated = progress::model(input.generator, reporter);
    if summary::fails(&generated, &Strictness::default(), reporter) {
        reporter.errors(&generated.diagnostics, &generated.sources);
        return Outcome::Failed;
    }
    let title = args.title.clone().or(name);
    let title = title.unwrap_or_else(|| export::folder_name(&generated.api));
    let old = args.since.as_deref().and_then(changelog::previous);
    let changes = old.map(|old| compare(&old, &generated.api));
    let page = draw(
        &generated.api,
        &Legend {
            title: &title,
            findings: &generated.diagnostics,
            sources: &generated.sources,
            changes: changes.as_ref(),
        },
    );
    let outcome = deliver(&page, Some(&args.output), reporter);
    if outcome == Outcome::Done && reporter.is_human() {
        let path = args.output.display();
        term::headed("Drawn", &format!("{path}: open it in a browser"));
    }
    outcome
}
