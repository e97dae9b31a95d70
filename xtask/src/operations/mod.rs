//! `cargo xtask measure operations`: whether every operation is typed, and whether its values go where the API's
//! OpenAPI document says.

pub(crate) mod compare;
pub(crate) mod truth;

use crate::corpora::{Family, families};
use crate::measure::yaml;
use compare::{Figures, compare};
use fieldwright::model::{Api, Operation, TypeRef};
use std::process::ExitCode;
use truth::Truth;

/// The share of places that has to agree, in per cent.
const AIM: f64 = 99.0;

/// Measures all corpora that have an OpenAPI document. Fails below the aim.
pub(crate) fn operations(_args: &[String]) -> ExitCode {
    let Some(families) = families() else {
        return ExitCode::SUCCESS;
    };
    let mut good = true;
    for family in families {
        match measure(&family) {
            Ok(reached) => good &= reached,
            Err(error) => {
                eprintln!("{}: {error}", family.name);
                good = false;
            }
        }
    }
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn measure(family: &Family) -> Result<bool, String> {
    let api = family.model(false)?;
    let complete = print_types(&family.name, &api);
    let Some(path) = &family.document else {
        return Ok(complete);
    };
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let truth = Truth::new(&yaml::parse(&text)?);
    let figures = compare(&api, &truth);
    print_figures(&figures);
    Ok(complete && figures.share() >= AIM)
}

/// Prints how many operations have what; whether all have all of it.
fn print_types(name: &str, api: &Api) -> bool {
    let count = |wanted: fn(&Operation) -> bool| {
        let operations = api.operations.iter();
        operations.filter(|operation| wanted(operation)).count()
    };
    let all = api.operations.len();
    let dialect = api
        .sources
        .first()
        .map_or("", |source| source.dialect.as_str());
    println!("{name} ({dialect}): {all} operations");
    let rows = [
        (
            "method and path",
            count(|op| !op.method.is_empty() && op.path.starts_with('/')),
        ),
        (
            "typed request, or none",
            count(|op| is_typed(op.request.as_ref())),
        ),
        (
            "typed response, or none",
            count(|op| is_typed(op.success.body.as_ref())),
        ),
    ];
    for (what, number) in rows {
        println!("  {what:<24} {number:>4}");
    }
    rows.iter().all(|(_, number)| *number == all)
}

fn is_typed(ty: Option<&TypeRef>) -> bool {
    ty != Some(&TypeRef::Any)
}

fn print_figures(figures: &Figures) {
    println!(
        "  shared with the document {:>4} operations",
        figures.shared
    );
    println!(
        "  places that agree        {:>4} of {} ({:.1} %)",
        figures.agreeing,
        figures.places,
        figures.share()
    );
    let lists = [
        ("another place", &figures.elsewhere),
        ("another name", &figures.renamed),
        ("another media type", &figures.media),
        ("only in the document", &figures.missing),
    ];
    for (what, lines) in lists {
        println!("  {what}: {}", lines.len());
        for line in lines {
            println!("    {line}");
        }
    }
}
