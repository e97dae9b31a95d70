//! `fieldwright validate`: captured JSON against the docs.

use super::input::{self, usage};
use super::progress;
use super::report::MessageFormat;
use super::term;
use super::{Outcome, explain};
use crate::diagnostic::render;
use crate::generator::Generated;
use crate::model::Place;
use crate::validate::{Options, Report, check};
use serde_json::json;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Check JSON against documentation, without compiling anything.
///
/// Reports missing, unknown and mistyped fields, unknown values, and every broken rule, each with its place in the JSON
/// and in the docs. Errors are what the generated crate would refuse; exit code 1 if there are any.
#[derive(Debug, clap::Args)]
pub(super) struct ValidateArgs {
    #[command(flatten)]
    input: input::InputArgs,

    /// The type that the JSON should be: `components.Amount`, or `Amount` if only one type has that title.
    #[arg(long = "type", value_name = "ID")]
    ty: String,

    /// Let descriptive wording reject too, and check the rules of types that are only received.
    #[arg(long)]
    strict: bool,

    /// Check the rules of types that are only received, too.
    #[arg(long)]
    received: bool,

    /// A rule that is not checked, by the code in brackets behind its findings. Can be repeated.
    #[arg(long, value_name = "CODE")]
    skip: Vec<String>,

    /// The JSON: one document, or one per line; `-` for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(super) fn run(args: &ValidateArgs) -> Outcome {
    let reporter = args.input.report.reporter();
    let text = match read(&args.file) {
        Ok(text) => text,
        Err(error) => {
            let error_word = term::paint(term::ERROR, "error:");
            term::err(&format!(
                "{error_word} cannot read `{}`: {error}",
                args.file.display()
            ));
            return Outcome::Failed;
        }
    };
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let generated = progress::model(input.generator, reporter);
    if generated.has_errors() {
        reporter.report(&generated.diagnostics, &generated.sources);
        return Outcome::Failed;
    }
    let Some(id) = explain::find_type(&generated.api, &args.ty) else {
        return explain::not_found(&generated.api, &args.ty);
    };
    let skip: Vec<&str> = args.skip.iter().map(String::as_str).collect();
    let mut options = if args.strict {
        Options::strict()
    } else {
        Options::new()
    };
    if args.received {
        options = options.received();
    }
    let Some(mut report) = check(&generated.api, id, &text, &options.skip(&skip)) else {
        return usage(&format!("`{id}` is no type"));
    };
    for finding in &mut report.findings {
        if let Some(place) = &mut finding.docs {
            place.page = full_path(place, &generated).into();
        }
    }
    let name = if is_stdin(&args.file) {
        "<stdin>".to_owned()
    } else {
        args.file.display().to_string()
    };
    show(&report, &name, args.input.report.format());
    if report.is_ok() {
        Outcome::Done
    } else {
        Outcome::Failed
    }
}

fn is_stdin(file: &Path) -> bool {
    file == Path::new("-")
}

fn read(file: &Path) -> io::Result<String> {
    if is_stdin(file) {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        Ok(text)
    } else {
        fs::read_to_string(file)
    }
}

/// A page as the user can open it.
fn full_path(place: &Place, generated: &Generated) -> String {
    let folder = generated.sources.folders.get(place.source as usize);
    folder.map_or(place.page.to_string(), |folder| {
        format!("{}/{}", folder.trim_end_matches('/'), place.page)
    })
}

fn show(report: &Report, name: &str, format: MessageFormat) {
    match format {
        MessageFormat::Human => term::out(&render::clean(&report.to_text(name))),
        MessageFormat::Json => {
            for finding in &report.findings {
                let mut object = json!(finding);
                object["kind"] = json!("finding");
                object["file"] = json!(name);
                term::out(&format!("{object}\n"));
            }
            term::out(&format!(
                "{}\n",
                json!({
                    "kind": "summary",
                    "success": report.is_ok(),
                    "documents": report.documents,
                    "findings": report.findings.len(),
                })
            ));
        }
    }
}
