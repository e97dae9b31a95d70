//! Tasks of the workspace: `cargo xtask TASK`.

mod corpora;
mod evidence;
mod measure;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["measure", "constraints", ..] => measure::constraints(args.get(2..).unwrap_or(&[])),
        ["measure", "evidence", ..] => evidence::evidence(args.get(2..).unwrap_or(&[])),
        _ => {
            eprintln!(
                "usage: cargo xtask measure constraints [--rules] [--untaken] [--dropped] [--missed] [CORPUS...]"
            );
            eprintln!("       cargo xtask measure evidence [--write]");
            ExitCode::FAILURE
        }
    }
}
