//! `cargo xtask codegen` makes `committed` from the docs; with `--check` it compares only.

use fieldwright::project::{Failure, Project};
use std::path::Path;

fn main() -> Result<(), Failure> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let check = match args.as_slice() {
        ["codegen"] => false,
        ["codegen", "--check"] => true,
        _ => {
            eprintln!("usage: cargo xtask codegen [--check]");
            std::process::exit(2);
        }
    };
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let project = Project::config(workspace.join("fieldwright.toml")).command("cargo xtask codegen");
    let out = workspace.join("committed");
    if check {
        project.check(&out)?;
        println!("{} is up to date", out.display());
    } else {
        let done = project.write(&out)?;
        eprint!("{}", done.messages());
        println!("{} files written", done.written.written.len());
    }
    Ok(())
}
