//! The example workspace: a crate made by a build script, and one made by an xtask and committed.

use crate::command::{cargo, root, succeeds};
use std::process::{Command, ExitCode};

const WORKSPACE: &str = "examples/workspace";

/// Brings the committed crate up to date and runs the tests; with `--check` it is compared only.
pub(crate) fn main(args: &[String]) -> ExitCode {
    let check = args.iter().any(|arg| arg == "--check");
    if run(check) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether the committed crate is up to date, and all tests pass.
pub(crate) fn check() -> bool {
    run(true)
}

fn run(check: bool) -> bool {
    let mut codegen = here(&["xtask", "codegen"]);
    if check {
        codegen.arg("--check");
    }
    let made = succeeds(&mut codegen);
    let tested = succeeds(&mut here(&["test", "--quiet", "--workspace"]));
    if check && !made {
        eprintln!("note: `cargo xtask examples` brings {WORKSPACE} up to date");
    }
    made && tested
}

/// Cargo in that workspace, with what it builds below the target folder of this one.
fn here(args: &[&str]) -> Command {
    let mut command = cargo(args);
    command
        .current_dir(root().join(WORKSPACE))
        .env("CARGO_TARGET_DIR", root().join("target/examples"));
    command
}
