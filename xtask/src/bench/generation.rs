//! The generator: `generator/benches/generation.rs` does the work, in a release build.

use super::figure::{Figure, median};
use crate::command::{cargo, output, root};
use crate::corpora::{families, generated_docs};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

pub(super) fn measure(runs: usize) -> Result<Vec<Figure>, String> {
    let mut sets: Vec<(String, Vec<PathBuf>)> =
        vec![("specs".to_owned(), vec![root().join("specs/docs")])];
    let mut all = Vec::new();
    for family in families().unwrap_or_default() {
        if family.document.is_some() {
            sets.push((family.name.clone(), vec![family.primary.clone()]));
        }
        all.push(family.primary);
        all.extend(family.twins);
    }
    if !all.is_empty() {
        sets.push(("all corpora".to_owned(), all));
    }
    // Pages of OpenAPI Generator, one language of each API.
    for (api, folders) in generated_docs().unwrap_or_default() {
        let first = folders.into_iter().next().map(|folder| folder.join("docs"));
        sets.extend(first.map(|docs| (api, vec![docs])));
    }
    let bench = built(
        "bench",
        "generation",
        &["--bench", "generation", "--no-run"],
    )?;
    let program = built(
        "build",
        "fieldwright",
        &["--bin", "fieldwright", "--release"],
    )?;
    let mut figures = Vec::new();
    for (name, docs) in sets {
        figures.extend(times(&name, &docs, &bench, runs)?);
        figures.extend(nothing_to_do(&name, &docs, &bench, &program, runs)?);
        figures.push(memory(&name, &docs, &bench)?);
    }
    Ok(figures)
}

/// Builds a target of the generator and tells where it is.
pub(super) fn built(command: &str, target: &str, args: &[&str]) -> Result<PathBuf, String> {
    let mut build = cargo(&[command, "-p", "fieldwright", "--message-format", "json"]);
    let text = output(build.args(args))?;
    let mut executables = text.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        // To bench, Cargo builds the program too.
        (message.pointer("/target/name")?.as_str()? == target).then_some(())?;
        message.get("executable")?.as_str().map(PathBuf::from)
    });
    executables
        .next()
        .ok_or_else(|| format!("{target} was not built"))
}

fn out() -> PathBuf {
    root().join("target/bench/out")
}

fn times(name: &str, docs: &[PathBuf], bench: &Path, runs: usize) -> Result<Vec<Figure>, String> {
    let text = output(
        Command::new(bench)
            .arg("time")
            .arg(runs.to_string())
            .arg(out())
            .args(docs),
    )?;
    let mut times: BTreeMap<(&str, &str), Vec<f64>> = BTreeMap::new();
    for line in text.lines() {
        let mut cells = line.split('\t');
        if let (Some(part), Some(threads), Some(Ok(time))) =
            (cells.next(), cells.next(), cells.next().map(str::parse))
        {
            times.entry((part, threads)).or_default().push(time);
        }
    }
    let mut medians: BTreeMap<_, _> = times
        .into_iter()
        .map(|(key, times)| (key, median(times)))
        .collect();
    let base = medians.remove(&("events", "1")).ok_or("no baseline")?;
    let figures = medians.into_iter().map(|((part, threads), value)| Figure {
        name: format!(
            "{name}: {} ({threads} thread{})",
            title(part),
            if threads == "1" { "" } else { "s" }
        ),
        baseline: "bare Markdown events".to_owned(),
        unit: "ms",
        value,
        base,
        budget: match part {
            "model" => Some(3.0),
            "whole" => Some(25.0),
            _ => None,
        },
    });
    Ok(figures.collect())
}

fn title(part: &str) -> &str {
    match part {
        "model" => "docs to model",
        "text" => "model to text",
        "whole" => "the whole program, with disk",
        other => other,
    }
}

/// A second run on the same docs, as a program of its own, beside one that reads and hashes them.
fn nothing_to_do(
    name: &str,
    docs: &[PathBuf],
    bench: &Path,
    program: &Path,
    runs: usize,
) -> Result<Vec<Figure>, String> {
    let [docs] = docs else {
        return Ok(Vec::new());
    };
    let folder = root().join("target/bench/nothing").join(name);
    let generate = || {
        let mut command = Command::new(program);
        command
            .arg("generate")
            .arg("--docs")
            .arg(docs)
            .arg("--out")
            .arg(&folder)
            .arg("--force");
        command
    };
    output(&mut generate())?;
    let again = || {
        let mut command = Command::new(program);
        command
            .arg("generate")
            .arg("--docs")
            .arg(docs)
            .arg("--out")
            .arg(&folder);
        command
    };
    let (mut values, mut bases) = (Vec::new(), Vec::new());
    for _ in 0..=runs.max(5) {
        values.push(timed(&mut again())?);
        bases.push(timed(Command::new(bench).arg("read").arg(docs))?);
    }
    Ok(vec![Figure {
        name: format!("{name}: nothing to do"),
        baseline: "reading and hashing the docs".to_owned(),
        unit: "ms",
        value: median(values),
        base: median(bases),
        budget: Some(2.0),
    }])
}

pub(super) fn timed(command: &mut Command) -> Result<f64, String> {
    let start = Instant::now();
    output(command)?;
    Ok(start.elapsed().as_secs_f64() * 1000.0)
}

fn memory(name: &str, docs: &[PathBuf], bench: &Path) -> Result<Figure, String> {
    let text = output(Command::new(bench).arg("peak").arg(out()).args(docs))?;
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|cell| cell.parse().ok())
        .collect();
    let [bytes, _, peak] = numbers.as_slice() else {
        return Err("no peak of memory".to_owned());
    };
    Ok(Figure {
        name: format!("{name}: peak of memory"),
        baseline: "bytes of docs".to_owned(),
        unit: "MB",
        value: peak / 1e6,
        base: bytes / 1e6,
        budget: Some(15.0),
    })
}
