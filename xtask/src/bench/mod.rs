//! `cargo xtask bench`: what things cost, as ratios to a baseline of the same run.
//!
//! - `generation`: reading, deciding and printing, beside a bare pass of the Markdown parser over the same bytes.
//! - `compile`: the generated crate, beside the same model with serde's derive.
//! - `throughput`: decoding, encoding and checking values, beside the same.
//! - `peers`: generation and `cargo check`, beside generators that read the exported schema.
//! - `sharing`: `cargo check` of a large API that repeats itself, each type once, beside each under its own name.
//!
//! Without a word, the first three. Medians of `--runs N` (5) runs; `--json FILE` writes the figures for machines. Other work
//! on the machine makes the ratios less sharp than they look.

mod compile;
mod derive;
mod figure;
mod generation;
mod peak;
mod peers;
mod sharing;
mod throughput;

use figure::Figure;
use std::path::PathBuf;
use std::process::ExitCode;

pub(crate) use peak::wrap;

/// What to measure, and how.
struct Bench {
    parts: Vec<Part>,
    runs: usize,
    json: Option<PathBuf>,
}

type Part = (&'static str, fn(usize) -> Result<Vec<Figure>, String>);

/// How many of the parts are measured without a word: the others take long, or need programs of others.
const USUAL: usize = 3;

const PARTS: [Part; 5] = [
    ("generation", generation::measure),
    ("compile", compile::measure),
    ("throughput", throughput::measure),
    ("peers", peers::measure),
    ("sharing", sharing::measure),
];

pub(crate) fn main(args: &[String]) -> ExitCode {
    let bench = match parse(args) {
        Ok(bench) => bench,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    let mut all = Vec::new();
    let mut failed = false;
    for (name, measure) in &bench.parts {
        println!("# {name}");
        match measure(bench.runs) {
            Ok(figures) => {
                print!("{}", figure::table(&figures));
                all.extend(figures);
            }
            Err(error) => {
                eprintln!("error: {error}");
                failed = true;
            }
        }
    }
    if let Some(path) = &bench.json
        && let Err(error) = std::fs::write(path, figure::json(&all))
    {
        eprintln!("error: {}: {error}", path.display());
        failed = true;
    }
    // A budget that is not met is told and no failure: it depends on the machine.
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn parse(args: &[String]) -> Result<Bench, String> {
    let mut bench = Bench {
        parts: Vec::new(),
        runs: 5,
        json: None,
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--runs" => {
                let runs = args
                    .next()
                    .and_then(|text| text.parse().ok())
                    .filter(|runs| *runs > 0);
                bench.runs = runs.ok_or("--runs needs a number")?;
            }
            "--json" => bench.json = Some(args.next().ok_or("--json needs a file")?.into()),
            name => {
                let part = PARTS.iter().find(|(part, _)| *part == name);
                bench.parts.push(
                    *part.ok_or_else(|| format!("there is nothing to measure called `{name}`"))?,
                );
            }
        }
    }
    if bench.parts.is_empty() {
        bench.parts = PARTS.into_iter().take(USUAL).collect();
    }
    Ok(bench)
}
