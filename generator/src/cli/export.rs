//! `fieldwright export`: a schema of the API for other tools.

use super::input::{self, usage};
use super::progress;
use super::report::Reporter;
use super::result::deliver;
use super::strict::Strictness;
use super::{Outcome, explain, summary};
use crate::config::Package;
use crate::diagnostic::{Code, Diagnostic};
use crate::export::{self, Options, export};
use crate::model::Api;
use crate::source::SourceMap;
use std::path::{Path, PathBuf};

/// Write a schema of the API, from its documentation alone: OpenAPI 3.1 or 3.0, or JSON Schema 2020-12.
///
/// The schema goes to standard output, or to the file that `--output` names. It says what the docs say: names on the
/// wire, what is required, what may be null, values, formats, documented rules, deprecations, examples. Keywords that
/// begin with `x-fieldwright-` tell where each of these was read.
#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    #[command(flatten)]
    input: input::InputArgs,

    /// The format of the schema. Both are JSON, which is YAML too.
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Format,

    /// The file to write, instead of standard output.
    #[arg(long, short, visible_alias = "out", value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write nothing; exit with 1 if the file is not what would be written.
    #[arg(long, requires = "output")]
    check: bool,

    /// With JSON Schema: the type that a document is, `components.Amount` or `Amount`, and only the types that it needs.
    #[arg(long = "type", value_name = "ID")]
    ty: Option<String>,

    /// Let descriptive wording ("a 3-letter code") limit values too.
    #[arg(long)]
    strict: bool,

    /// Leave out the keywords that begin with `x-fieldwright-`, and rules between fields: many readers refuse a document
    /// that has `if`, `then` and `not`.
    #[arg(long)]
    plain: bool,

    /// The title of the schema; by default the package's name of the configuration, or else the folder's.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,

    /// The version of the API, of which the docs do not tell; by default that of the package in the configuration.
    #[arg(long, value_name = "TEXT")]
    api_version: Option<String>,

    /// With OpenAPI: the base URL of the API, of which the docs of types and operations do not tell. Can be repeated.
    #[arg(long = "server", value_name = "URL")]
    servers: Vec<String>,
}

/// The format of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// JSON Schema 2020-12: every type under `$defs`.
    JsonSchema,
    /// OpenAPI 3.1: paths, and every type under `components.schemas`.
    Openapi,
    /// OpenAPI 3.0: the same, for readers that know nothing newer.
    #[value(name = "openapi-3.0")]
    Openapi30,
}

impl From<Format> for export::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::JsonSchema => Self::JsonSchema,
            Format::Openapi => Self::Openapi,
            Format::Openapi30 => Self::Openapi30,
        }
    }
}

pub(super) fn run(args: &ExportArgs) -> Outcome {
    if args.ty.is_some() && args.format != Format::JsonSchema {
        return usage(
            "`--type` goes with `--format json-schema`: an OpenAPI document has no root type",
        );
    }
    let mut reporter = args.input.report.reporter();
    if args.output.is_none() {
        reporter = reporter.beside_a_result();
    }
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let generated = progress::model(input.generator, reporter);
    reporter.errors(&generated.diagnostics, &generated.sources);
    if summary::fails(&generated, &Strictness::default(), reporter) {
        return Outcome::Failed;
    }
    let api = &generated.api;
    let mut options = args.options(input.package, api);
    if let Some(ty) = &args.ty {
        match explain::find_type(api, ty) {
            Some(id) => options.root = Some(id.clone()),
            None => return explain::not_found(api, ty),
        }
    }
    let text = export(api, args.format.into(), &options);
    match &args.output {
        Some(path) if args.check => check(path, &text, reporter),
        output => deliver(&text, output.as_deref(), reporter),
    }
}

impl ExportArgs {
    fn options(&self, package: Package, api: &Api) -> Options {
        let title = self.title.clone().or(package.name);
        let version = self.api_version.clone().or(package.version);
        Options {
            title: title.unwrap_or_else(|| folder_name(api)),
            version: version.unwrap_or_default(),
            description: package.description.unwrap_or_default(),
            servers: self.servers.clone(),
            strict: self.strict,
            plain: self.plain,
            root: None,
        }
    }
}

/// What the folder of the docs is called, or the one above it: `docs` says nothing.
pub(super) fn folder_name(api: &Api) -> String {
    let folder = api.sources.first().map(|source| Path::new(&source.name));
    let full = folder.and_then(|folder| std::path::absolute(folder).ok());
    let mut folders = full.iter().flat_map(|path| path.ancestors());
    let folder = folders.find(|path| path.file_name().is_some_and(|name| name != "docs"));
    let name = folder.and_then(Path::file_name);
    name.map_or_else(
        || "API".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn check(path: &Path, text: &str, reporter: Reporter) -> Outcome {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Outcome::Done;
    }
    let message = format!("`{}` is not what the docs would give now", path.display());
    let help = "run the same command without `--check` and review the diff";
    let problem = Diagnostic::new(Code::OutputDrift, message).help(help);
    reporter.report(&[problem], &SourceMap::new());
    Outcome::Failed
}
