//! `specs/` to `generated/`.

use crate::command::root;
use fieldwright::cli::{Host, run as fieldwright};
use std::process::ExitCode;

pub(crate) fn run(args: &[String]) -> ExitCode {
    if std::env::set_current_dir(root()).is_err() {
        eprintln!("error: the workspace's folder is gone");
        return ExitCode::FAILURE;
    }
    let host = Host {
        command: "cargo xtask codegen".to_owned(),
        fix: Some("cargo xtask codegen".to_owned()),
        manifest: false,
        root: false,
    };
    let fixed = [
        "fieldwright",
        "generate",
        "--config",
        "specs/fieldwright.toml",
        "--out",
        "generated",
    ];
    let args = fixed.into_iter().chain(args.iter().map(String::as_str));
    fieldwright(args.map(Into::into), &host)
}
