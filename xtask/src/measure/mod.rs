//! `cargo xtask measure constraints`: how much of what prose states is mined, and whether it is true.

mod corpus;
pub(crate) mod openapi;
mod tally;
pub(crate) mod yaml;

use crate::corpora::{document, folder_of, name_of, with_docs};
use corpus::Text;
use openapi::Truth;
use std::path::Path;
use std::process::ExitCode;
use tally::Tally;

/// What to print beside the figures.
#[allow(
    clippy::struct_excessive_bools,
    reason = "four independent switches of the command line"
)]
#[derive(Clone, Copy, Default)]
pub(crate) struct Show {
    rules: bool,
    untaken: bool,
    dropped: bool,
    missed: bool,
}

/// Measures the corpora named (all of them if none is) in the folder of `FIELDWRIGHT_CORPUS`.
pub(crate) fn constraints(args: &[String]) -> ExitCode {
    let Some(folder) = folder_of("FIELDWRIGHT_CORPUS") else {
        return ExitCode::SUCCESS;
    };
    let mut show = Show::default();
    let mut names = Vec::new();
    for arg in args {
        match arg.as_str() {
            "--rules" => show.rules = true,
            "--untaken" => show.untaken = true,
            "--dropped" => show.dropped = true,
            "--missed" => show.missed = true,
            name => names.push(name.to_owned()),
        }
    }
    let names: Vec<String> = if names.is_empty() {
        with_docs(&folder).iter().map(|it| name_of(it)).collect()
    } else {
        names
    };
    let mut failed = false;
    for name in names {
        if let Err(error) = measure(&folder.join(&name), &name, show) {
            eprintln!("{name}: {error}");
            failed = true;
        }
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn measure(folder: &Path, name: &str, show: Show) -> Result<(), String> {
    let api = corpus::api(&folder.join("docs"))?;
    let texts = corpus::texts(&api);
    let truth = truth(folder)?;
    let mut tally = Tally::default();
    for text in &texts {
        tally.add(text, truth.as_ref());
        print_text(text, show, truth.as_ref());
    }
    if show.missed
        && let Some(truth) = &truth
    {
        tally::print_missed(&texts, truth);
    }
    println!("{name}");
    println!("{tally}");
    Ok(())
}

/// The truth of the OpenAPI document beside the docs, if there is one.
fn truth(folder: &Path) -> Result<Option<Truth>, String> {
    let Some(file) = document(folder) else {
        return Ok(None);
    };
    let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
    Ok(Some(Truth::new(&yaml::parse(&text)?)))
}

fn print_text(text: &Text, show: Show, truth: Option<&Truth>) {
    let place = format!("{}.{}", text.type_id, text.field);
    if show.rules {
        for rule in &text.mined.rules {
            let verdict =
                truth.map(|truth| openapi::compare(rule, truth.find(&text.field, &text.doc)));
            println!(
                "rule {:?} {verdict:?} {place}: {:?} {:?} {:?} <- {}",
                rule.tier, rule.constraint, rule.about, rule.target, rule.phrase
            );
        }
    }
    if show.untaken {
        for phrase in &text.mined.untaken {
            println!(
                "untaken {:?} {:?} {place}: {}",
                phrase.class,
                phrase.reason,
                phrase.phrase.replace('\n', " ")
            );
        }
    }
    if show.dropped {
        for dropped in &text.mined.dropped {
            println!(
                "dropped {place}: {:?} <- {} ({:?} {})",
                dropped.rule.constraint, dropped.rule.phrase, dropped.witness, dropped.value
            );
        }
    }
}
