//! Documentation folders outside of this repository that once were read wrongly, in the folder that `FIELDWRIGHT_CASES`
//! names, and what is right about them.
//!
//! `right.txt` has a heading for each run, `# FOLDER SOURCE…`: the folder and the sources inside of it, the primary one
//! first. Below it stands what has to be true:
//!
//! - `read TYPE JSON -> MEMBER`: the value is read as that member of the union, `ok` for other types; `raw` is kept as
//!   it is, `a|b` either, `!a` anything but that. What is read is written with all its keys.
//! - `lossy TYPE JSON`: keys of the value are dropped.
//! - `is TEXT`, `no TEXT`: a line of the listing is, or none is, that text; `*` stands for anything.
//! - `errors`: the run writes no crate.

mod listing;

use crate::common::folder_of;
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::{Shape, TypeId};
use fieldwright::validate::{Checker, Choice, Options, Severity};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_given_case_comes_out_right() {
    let Some(root) = folder_of("FIELDWRIGHT_CASES") else {
        return;
    };
    let right = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/given/right.txt");
    let right = std::fs::read_to_string(right).unwrap();
    let mut unseen: BTreeSet<String> = folders(&root);
    let mut wrong = Vec::new();
    for part in format!("\n{right}").split("\n# ").skip(1) {
        let (head, claims) = part.split_once('\n').unwrap_or((part, ""));
        assert!(!claims.trim().is_empty(), "{head}: nothing is claimed");
        let mut words = head.split_whitespace();
        let folder = words.next().unwrap();
        unseen.remove(folder);
        let mut generator = Generator::new();
        for source in words {
            let source = DocSource::load(&root.join(folder).join(source)).unwrap();
            generator = generator.source(source);
        }
        let generated = generator.run();
        let listing = listing::lines(&generated);
        for claim in claims.lines().filter(|line| !line.is_empty()) {
            if let Err(found) = holds(claim, &generated, &listing) {
                wrong.push(format!("{head}: {claim}: {found}"));
            }
        }
        if std::env::var_os("FIELDWRIGHT_SHOW").is_some() {
            println!("# {head}\n{}\n", listing.join("\n"));
        }
    }
    assert!(unseen.is_empty(), "nothing is known of {unseen:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn folders(root: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect()
}

/// Whether a line of `right.txt` is true; if not, what is.
fn holds(claim: &str, generated: &Generated, listing: &[String]) -> Result<(), String> {
    let (verb, rest) = claim.split_once(' ').unwrap_or((claim, ""));
    let matches = |line: &String| fits(rest, line);
    match verb {
        "read" => {
            let (value, wanted) = rest.rsplit_once(" -> ").unwrap();
            let (ty, json) = value.split_once(' ').unwrap();
            let found = read(generated, ty, json)?;
            let is_right = match wanted.strip_prefix('!') {
                Some(unwanted) => found != unwanted,
                None => wanted.split('|').any(|wanted| wanted == found),
            };
            let dropped = dropped(generated, ty, json);
            if is_right && dropped.is_empty() {
                Ok(())
            } else {
                Err(format!("{found}, dropped: {dropped:?}"))
            }
        }
        "lossy" => {
            let (ty, json) = rest.split_once(' ').unwrap();
            let dropped = dropped(generated, ty, json);
            let message = || "nothing is dropped".to_owned();
            (!dropped.is_empty()).then_some(()).ok_or_else(message)
        }
        "is" if listing.iter().any(matches) => Ok(()),
        "is" => Err(similar(rest, listing)),
        "no" => match listing.iter().find(|line| matches(line)) {
            Some(line) => Err(line.clone()),
            None => Ok(()),
        },
        "errors" if generated.has_errors() && generated.files.is_empty() => Ok(()),
        "errors" => Err("there is a crate".to_owned()),
        _ => Err("no such claim".to_owned()),
    }
}

/// Whether a line is as a pattern says, in which `*` stands for anything.
fn fits(pattern: &str, line: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == line;
    };
    let Some(line) = line.strip_prefix(start) else {
        return false;
    };
    rest.is_empty() || line.char_indices().any(|(at, _)| fits(rest, &line[at..]))
}

/// The lines of the same fact.
fn similar(claim: &str, listing: &[String]) -> String {
    let start = claim.split(" = ").next().unwrap_or(claim);
    let lines = listing.iter().filter(|line| line.starts_with(start));
    lines.cloned().collect::<Vec<_>>().join("; ")
}

/// What a value is read as.
fn read(generated: &Generated, ty: &str, json: &str) -> Result<String, String> {
    let api = &generated.api;
    let id = TypeId(ty.to_owned());
    let checker = Checker::new(api);
    let report = checker.check(&id, json, &Options::default());
    let report = report.ok_or_else(|| format!("there is no type {ty}"))?;
    let mut errors = report.findings.iter();
    if let Some(error) = errors.find(|it| it.severity == Severity::Error) {
        return Ok(format!("error: {}", error.message));
    }
    let Some(Shape::Union(union)) = api.get(&id).map(|def| &def.shape) else {
        return Ok("ok".to_owned());
    };
    Ok(match checker.choose(&id, json) {
        Some(Choice::Member(index)) => union.members[index].rust_name.clone(),
        Some(Choice::Raw) => "raw".to_owned(),
        Some(Choice::Refused) | None => "error".to_owned(),
    })
}

/// The keys that are not written again, and those that come under another name.
fn dropped(generated: &Generated, ty: &str, json: &str) -> Vec<String> {
    let checker = Checker::new(&generated.api);
    let report = checker.check(&TypeId(ty.to_owned()), json, &Options::default());
    let findings = report.map(|report| report.findings).unwrap_or_default();
    let dropped = |code: &str| matches!(code, "unknown_field" | "alias_key");
    let findings = findings.into_iter().filter(|it| dropped(it.code));
    findings.map(|it| it.pointer).collect()
}
