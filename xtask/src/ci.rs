//! Everything that CI runs.

use crate::command::{cargo, succeeds};
use crate::{
    crates, examples, families, features, oracle, package, picture, tables, twins, unions, values,
};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// A step's name, and what it does.
type Step = (&'static str, fn() -> bool);

const STEPS: &[Step] = &[
    ("format", || {
        succeeds(&mut cargo(&["fmt", "--all", "--check"]))
    }),
    ("lints", || {
        succeeds(&mut cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-Dwarnings",
        ]))
    }),
    ("lints without the program", || {
        succeeds(&mut cargo(&[
            "clippy",
            "--package",
            "fieldwright",
            "--no-default-features",
            "--lib",
            "--",
            "-Dwarnings",
        ]))
    }),
    (TESTS, || succeeds(&mut cargo(&["test", "--workspace"]))),
    ("clients", || {
        succeeds(&mut cargo(&[
            "test",
            "--package",
            "moov-types",
            "--features",
            "ureq,reqwest",
            "--test",
            "clients",
        ]))
    }),
    ("documentation", || succeeds(&mut documentation())),
    ("codegen is up to date", || {
        succeeds(&mut cargo(&["xtask", "codegen", "--check"]))
    }),
    ("features", features::check),
    ("example workspace", examples::check),
    ("packages", package::check),
    ("map of the API", picture::check),
    ("documented values of the corpora", values::check),
    ("specifications written by hand", tables::check),
    ("members of unions", unions::check),
    ("twins only add", twins::check),
    ("pages of OpenAPI Generator", families::check),
    ("crates of the corpora", || crates::check(&[])),
    (
        "crates of OpenAPI Generator's pages",
        crates::check_families,
    ),
    ("values of an existing SDK", oracle::settled),
];

const TESTS: &str = "tests";

/// Runs all steps, or those that are named, also after one that failed.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let skip_tests = args.iter().any(|arg| arg == "--skip-tests");
    let named: Vec<&str> = args
        .iter()
        .map(String::as_str)
        .filter(|arg| !arg.starts_with("--"))
        .collect();
    let is_step = |name: &str| STEPS.iter().any(|(step, _)| *step == name);
    if let Some(name) = named.iter().find(|name| !is_step(name)) {
        eprintln!("error: there is no step `{name}`");
        return ExitCode::FAILURE;
    }
    let mut report = Vec::new();
    for (name, step) in STEPS {
        let wanted = named.is_empty() || named.contains(name);
        if !wanted || (skip_tests && *name == TESTS) {
            continue;
        }
        eprintln!("\n=== {name}");
        let start = Instant::now();
        let passed = step();
        report.push((*name, passed, start.elapsed().as_secs()));
    }
    eprintln!("\n=== summary");
    for (name, passed, seconds) in &report {
        let word = if *passed { "passed" } else { "FAILED" };
        eprintln!("{word}  {seconds:>4} s  {name}");
    }
    if report.iter().all(|(_, passed, _)| *passed) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn documentation() -> Command {
    let mut command = cargo(&["doc", "--workspace", "--no-deps"]);
    command.env("RUSTDOCFLAGS", "-Dwarnings");
    command
}
