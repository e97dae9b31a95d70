//! `cargo xtask scale`: whether cost grows in proportion to the docs, and how much memory they need.
//!
//! Each size is measured in a process of its own, on one thread, because the peak of a process's memory never falls.

mod child;
mod report;

use report::Measured;
use std::process::{Command, ExitCode};

/// What is measured, and at which sizes, each at least twice the one before.
struct Series {
    name: &'static str,
    /// What the size counts.
    unit: &'static str,
    sizes: &'static [usize],
}

const SERIES: &[Series] = &[
    Series {
        name: "tree",
        unit: "pages",
        sizes: &[2_500, 5_000, 10_000, 20_000],
    },
    Series {
        name: "wide-record",
        unit: "fields",
        sizes: &[1_250, 2_500, 5_000],
    },
    Series {
        name: "wide-enum",
        unit: "values",
        sizes: &[5_000, 10_000, 20_000],
    },
    Series {
        name: "wide-union",
        unit: "members",
        sizes: &[500, 1_000, 2_000],
    },
    Series {
        name: "chain",
        unit: "types",
        sizes: &[1_250, 2_500, 5_000],
    },
    Series {
        name: "cycle",
        unit: "types",
        sizes: &[1_250, 2_500, 5_000],
    },
    Series {
        name: "plain-record",
        unit: "fields",
        sizes: &[25_000, 50_000, 100_000],
    },
    Series {
        name: "constants",
        unit: "constants",
        sizes: &[2_000, 4_000, 8_000],
    },
    Series {
        name: "links",
        unit: "links",
        sizes: &[25_000, 50_000, 100_000],
    },
    Series {
        name: "brackets",
        unit: "pieces",
        sizes: &[8_000, 16_000, 32_000],
    },
    Series {
        name: "layers",
        unit: "layers",
        sizes: &[25, 50, 100],
    },
];

/// Measures all series, or those that are named. `--json` prints one object per measurement instead of tables.
pub(crate) fn main(args: &[String]) -> ExitCode {
    if let [flag, name, size] = args
        && flag == "--one"
    {
        return child::main(name, size);
    }
    let json = args.iter().any(|arg| arg == "--json");
    let wanted: Vec<&String> = args.iter().filter(|arg| *arg != "--json").collect();
    if let Some(unknown) = wanted
        .iter()
        .find(|name| SERIES.iter().all(|series| series.name != ***name))
    {
        let known: Vec<&str> = SERIES.iter().map(|series| series.name).collect();
        eprintln!(
            "error: there is no series `{unknown}`; there are {}",
            known.join(", ")
        );
        return ExitCode::from(2);
    }
    if cfg!(debug_assertions) && !json {
        println!(
            "Without optimisation: `cargo run --release -p xtask -- scale` measures what users run.\n"
        );
    }
    let mut failed = false;
    for series in SERIES {
        if !wanted.is_empty() && wanted.iter().all(|name| *name != series.name) {
            continue;
        }
        let mut rows = Vec::new();
        for size in series.sizes {
            match one(series.name, *size) {
                Ok(row) => rows.push(row),
                Err(problem) => {
                    failed = true;
                    eprintln!("error: {} of {size}: {problem}", series.name);
                }
            }
        }
        if json {
            for row in &rows {
                println!("{}", row.json(series.name));
            }
        } else {
            println!("{}", report::table(series, &rows));
        }
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Measures one size in another process.
fn one(name: &str, size: usize) -> Result<Measured, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(program)
        .args(["scale", "--one", name, &size.to_string()])
        .output()
        .map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{}: {}", output.status, said.trim()));
    }
    Measured::read(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| "it printed no measurement".to_owned())
}
