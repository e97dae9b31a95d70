//! `specs/` to `generated/`.

use crate::command::root;
use fieldwright::emit::{EmitOptions, Root};
use fieldwright::project::{Failure, Project};
use std::path::Path;
use std::process::ExitCode;

const OUT: &str = "generated";

pub(crate) fn run(args: &[String]) -> ExitCode {
    if std::env::set_current_dir(root()).is_err() {
        eprintln!("error: the workspace's folder is gone");
        return ExitCode::FAILURE;
    }
    let check = match args {
        [] => false,
        [only] if only == "--check" => true,
        _ => {
            eprintln!("usage: cargo xtask codegen [--check]");
            return ExitCode::from(2);
        }
    };
    match codegen(check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn codegen(check: bool) -> Result<(), Failure> {
    let options = EmitOptions {
        command: "cargo xtask codegen".to_owned(),
        manifest: false,
        root: Root::ByHand,
        ..EmitOptions::default()
    };
    eprintln!(
        "Reading specs and deciding; then {OUT} is {}",
        if check { "compared" } else { "written" }
    );
    let project = Project::config("specs/fieldwright.toml").options(options);
    if check {
        project.check(Path::new(OUT))?;
        eprintln!("{OUT} is up to date");
    } else {
        let done = project.write(Path::new(OUT))?;
        eprint!("{}", done.messages());
        eprintln!("{} files written", done.written.written.len());
    }
    Ok(())
}
