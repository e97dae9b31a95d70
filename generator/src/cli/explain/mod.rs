//! `fieldwright explain`: why a fact is what it is, and what would change it.

mod code;
mod find;
mod operation;
mod shape;
mod subject;

use super::progress;
use super::summary::{rank_name, rank_words};
use super::term::{self, BOLD, DIM, HEADING, paint};
use super::{Outcome, input};
use crate::config::nearest;
use crate::generator::Generated;
use crate::model::{Api, Decision, Evidence, Fact, Place, Shape, TypeId};
use crate::source::CONFIG_FOLDER;
use find::{Search, find};
use serde_json::json;
use std::fmt::Write;
use subject::{Subject, subjects};

/// Show why a fact is what it is, or what a diagnostic means.
///
/// For a type, its fields and decisions; for a field, each decision with the evidence, what was outranked, and the lines
/// of configuration that would change it; for a diagnostic's code, what it means and what to do.
#[derive(Debug, clap::Args)]
pub(super) struct ExplainArgs {
    /// A type (`components.Amount`), a field (`components.Amount.value`), an operation (`operation:createTransfer`), or a
    /// code (`FW203`). Names in Rust (`components::Amount::value`) and on the wire (`access_token`) will do, and the last
    /// part of a name, if only one thing has it.
    #[arg(value_name = "ID[.FIELD]|CODE")]
    subject: String,

    #[command(flatten)]
    input: input::InputArgs,
}

pub(super) fn run(args: &ExplainArgs) -> Outcome {
    let reporter = args.input.report.reporter().beside_a_result();
    if code::is_code(&args.subject) {
        return code::run(&args.subject);
    }
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let generated = progress::model(input.generator, reporter);
    if generated.has_errors() {
        reporter.errors(&generated.diagnostics, &generated.sources);
        return Outcome::Failed;
    }
    let subject = match find(subjects(&generated.api), &args.subject) {
        Search::Found(subject) => subject,
        Search::Several(paths) => return several(&args.subject, &paths),
        Search::Nothing => return not_found(&generated.api, &args.subject),
    };
    if reporter.is_human() {
        term::out(&describe(&subject, &generated));
    } else {
        let decisions = subject.decisions();
        let value = json!({"path": subject.path(), "decisions": decisions});
        term::out(&format!("{value}\n"));
    }
    Outcome::Done
}

/// The type that a text names: its id or its title. Case counts only where two differ by nothing else.
pub(super) fn find_type<'a>(api: &'a Api, text: &str) -> Option<&'a TypeId> {
    let types = || api.types.keys();
    let only = |matches: &dyn Fn(&TypeId) -> bool| {
        let mut found = types().filter(|id| matches(id));
        found.next().filter(|_| found.next().is_none())
    };
    types()
        .find(|id| id.0 == text)
        .or_else(|| only(&|id| id.0.eq_ignore_ascii_case(text)))
        .or_else(|| only(&|id| id.title() == text))
        .or_else(|| only(&|id| id.title().eq_ignore_ascii_case(text)))
}

fn several(text: &str, paths: &[String]) -> Outcome {
    const SHOWN: usize = 12;
    let error = paint(term::ERROR, "error:");
    let shown = paths.get(..SHOWN.min(paths.len())).unwrap_or_default();
    let list = shown.join("\n          ");
    let more = match paths.len() - shown.len() {
        0 => String::new(),
        more => format!("\n          and {} more", term::grouped(more)),
    };
    let number = term::grouped(paths.len());
    term::err(&format!(
        "{error} `{text}` may be any of {number}\n  = help: name one of them:\n          {list}{more}"
    ));
    Outcome::Failed
}

pub(super) fn not_found(api: &Api, text: &str) -> Outcome {
    let paths: Vec<String> = subjects(api).map(|subject| subject.path()).collect();
    let lower = text.to_lowercase();
    let ends: Vec<&str> = paths
        .iter()
        .filter(|path| path.to_lowercase().ends_with(&format!(".{lower}")))
        .map(String::as_str)
        .take(5)
        .collect();
    let help = if ends.is_empty() {
        match nearest(text, paths.iter().map(String::as_str)) {
            Some(near) => format!("there is `{near}`"),
            None => "`fieldwright model` lists all types".to_owned(),
        }
    } else {
        format!("name one of: {}", ends.join(", "))
    };
    let error = paint(term::ERROR, "error:");
    term::err(&format!(
        "{error} nothing in the docs is called `{text}`\n  = help: {help}"
    ));
    Outcome::Failed
}

fn describe(subject: &Subject<'_>, generated: &Generated) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", paint(HEADING, subject.path()));
    let _ = writeln!(text, "  {}", overview(subject));
    let _ = writeln!(
        text,
        "  documented at {}",
        place(subject.place(), generated)
    );
    match subject {
        Subject::Type(ty) => text.push_str(&shape::parts(ty)),
        Subject::Operation(operation) => text.push_str(&operation::parts(operation)),
        Subject::Field(ty, field) => text.push_str(&shape::of_field(ty, field)),
        Subject::Parameter(..) => {}
    }
    for decision in subject.decisions() {
        text.push_str(&explain(decision, subject, generated));
    }
    text
}

/// One line about what it became in Rust.
fn overview(subject: &Subject<'_>) -> String {
    match subject {
        Subject::Type(ty) => {
            let kind = match &ty.shape {
                Shape::Struct(_) => "struct",
                Shape::Enum(_) => "enum",
                Shape::Union(_) => "union",
                Shape::Alias { .. } => "alias",
            };
            format!("{kind} {}", ty.rust_path)
        }
        Subject::Field(ty, field) => {
            let presence = if field.required {
                "required"
            } else {
                "optional"
            };
            let null = if field.nullable { ", may be null" } else { "" };
            format!(
                "field {}::{}: {presence}{null}, on the wire \"{}\"",
                ty.rust_path, field.rust_name, field.wire
            )
        }
        Subject::Operation(operation) => {
            format!("{} {}", operation.method, operation.path)
        }
        Subject::Parameter(_, parameter) => {
            let presence = if parameter.required {
                "required"
            } else {
                "optional"
            };
            format!("{presence}, on the wire \"{}\"", parameter.wire)
        }
    }
}

fn explain(decision: &Decision, subject: &Subject<'_>, generated: &Generated) -> String {
    let mut text = String::new();
    let fact = fact_name(decision.fact);
    let _ = writeln!(
        text,
        "\n{} {}, by {}",
        paint(BOLD, format!("{fact}:")),
        decision.value,
        rank_words(decision.rank)
    );
    for evidence in &decision.evidence {
        let _ = writeln!(text, "  {}", observation("+", evidence, generated));
    }
    if !decision.outranked.is_empty() {
        let _ = writeln!(text, "  {}", paint(DIM, "outranked:"));
        for evidence in &decision.outranked {
            let _ = writeln!(text, "  {}", observation("-", evidence, generated));
        }
    }
    if let Some(setting) = setting(decision) {
        let path = subject.path();
        let _ = writeln!(text, "  {}", paint(DIM, "to change it:"));
        for line in [
            "[[override]]".to_owned(),
            format!("path = \"{path}\""),
            setting,
            "reason = \"…\"".to_owned(),
        ] {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

fn observation(sign: &str, evidence: &Evidence, generated: &Generated) -> String {
    let rank = rank_name(evidence.rank);
    let place = evidence
        .place
        .as_ref()
        .map_or(String::new(), |at| format!(" at {}", place(at, generated)));
    format!(
        "{sign} {} ({rank}): {}{place}",
        evidence.says, evidence.note
    )
}

fn place(place: &Place, generated: &Generated) -> String {
    let folder = if place.source == CONFIG_FOLDER {
        None
    } else {
        generated.sources.folders.get(place.source as usize)
    };
    let folder = folder.map_or(String::new(), |folder| {
        format!("{}/", folder.trim_end_matches('/'))
    });
    format!("{folder}{}:{}:{}", place.page, place.line, place.column)
}

fn fact_name(fact: Fact) -> &'static str {
    match fact {
        Fact::Wire => "wire name",
        Fact::Type => "type",
        Fact::Optional => "presence",
        Fact::Nullable => "nullable",
        Fact::Number => "number",
        Fact::Notation => "notation",
        Fact::Openness => "open",
        Fact::Values => "values",
        Fact::Members => "members",
        Fact::Dispatch => "told apart by",
        Fact::Default => "default",
        Fact::Deprecated => "deprecated",
        Fact::ReadOnly => "read-only",
        Fact::Location => "location",
        Fact::ListStyle => "list style",
        Fact::Media => "body",
        Fact::NextPage => "next page",
    }
}

/// The line of an override that sets the fact; `None` for facts that none can set.
fn setting(decision: &Decision) -> Option<String> {
    let value = &decision.value;
    let quoted = |key: &str, value: &str| Some(format!("{key} = {}", json!(value)));
    let is_so = matches!(value.as_str(), "true" | "optional" | "open");
    let negated = |key: &str| Some(format!("{key} = {}", !is_so));
    match decision.fact {
        Fact::Wire => quoted("wire", "…"),
        Fact::Type => quoted("type", "…"),
        Fact::Optional => negated("optional"),
        Fact::Nullable => negated("nullable"),
        Fact::Number => quoted(
            "number",
            if value == "integer" {
                "float"
            } else {
                "integer"
            },
        ),
        Fact::Notation => quoted(
            "notation",
            if value == "number" {
                "string"
            } else {
                "number"
            },
        ),
        Fact::Openness => negated("open"),
        Fact::Values => Some("values = […]".to_owned()),
        Fact::Members => Some("members = […]".to_owned()),
        Fact::Dispatch => quoted("discriminant", "…"),
        Fact::Default => Some("default = …".to_owned()),
        Fact::ReadOnly => negated("read-only"),
        Fact::Location => quoted("location", "…"),
        Fact::NextPage => Some("next-page = { from = … }".to_owned()),
        Fact::Deprecated | Fact::ListStyle | Fact::Media => None,
    }
}
