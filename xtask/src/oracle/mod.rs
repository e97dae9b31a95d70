//! `cargo xtask oracle`: documented examples, as an existing SDK encodes them, through the generated types and back.
//!
//! The lines stand in `oracle/NAME.jsonl` beside the folder of the corpora: `{"ns", "page", "type", "wire"}`. Each wire
//! value is decoded with the generated type and encoded again; the result has to be the same JSON.

mod harness;
mod variant;

use crate::command::{cargo, root, succeeds};
use crate::corpora::{Family, families, lines_of};
use crate::file::put;
use std::process::ExitCode;
use variant::{Outcome, Variant};

/// The workspace of the crates and of their harnesses.
const WORKSPACE: &str = "target/oracle";

pub(crate) fn main(args: &[String]) -> ExitCode {
    let (options, names): (Vec<String>, Vec<String>) =
        args.iter().cloned().partition(|arg| arg == "--judged");
    if check(&names, !options.is_empty()) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// For CI: only the variants that are judged, since each is a crate to compile.
pub(crate) fn settled() -> bool {
    check(&[], true)
}

/// Runs all lines of these APIs, or of all. Says loudly what is skipped, and fails where a line does not come back that
/// is of a namespace that is judged.
fn check(names: &[String], only_judged: bool) -> bool {
    let Some(families) = families() else {
        return true;
    };
    let wanted = |family: &&Family| names.is_empty() || names.contains(&family.name);
    let mut variants = Vec::new();
    for family in families.iter().filter(wanted) {
        match lines_of(family) {
            Some(lines) => variants.extend(variant::variants(family, &lines)),
            None => eprintln!("SKIPPED: there is no oracle for {}", family.name),
        }
    }
    if only_judged {
        variants.retain(|variant| !variant.judged.is_empty());
    }
    if variants.is_empty() {
        return true;
    }
    if let Err(error) = write(&variants) {
        eprintln!("error: {error}");
        return false;
    }
    let workspace = root().join(WORKSPACE);
    if !succeeds(cargo(&["build", "--workspace"]).current_dir(&workspace)) {
        return false;
    }
    // Every variant, also after one that failed.
    variants.iter().filter(|variant| run(variant)).count() == variants.len()
}

fn write(variants: &[Variant]) -> Result<(), String> {
    let workspace = root().join(WORKSPACE);
    let mut members = Vec::new();
    for variant in variants {
        let generated = variant.generator()?.run();
        if generated.has_errors() {
            return Err(format!("{}: the docs have errors", variant.name));
        }
        let package = workspace.join(&variant.name);
        for (path, text) in &generated.files {
            put(&package.join(path), text)?;
        }
        let bin = workspace.join(variant.harness());
        for (path, text) in harness::files(variant, &generated.api) {
            put(&bin.join(path), &text)?;
        }
        members.extend([variant.name.clone(), variant.harness()]);
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\n"
    );
    put(&workspace.join("Cargo.toml"), &manifest)
}

/// Runs the harness of a variant and tells what it found.
fn run(variant: &Variant) -> bool {
    let program = root()
        .join(WORKSPACE)
        .join("target/debug")
        .join(variant.harness());
    let output = match std::process::Command::new(&program)
        .arg(&variant.lines)
        .output()
    {
        Ok(output) if output.status.success() => output,
        Ok(output) => {
            eprintln!(
                "{}: {}",
                variant.name,
                String::from_utf8_lossy(&output.stderr)
            );
            return false;
        }
        Err(error) => {
            eprintln!("error: {} does not start: {error}", program.display());
            return false;
        }
    };
    let text = String::from_utf8_lossy(&output.stdout);
    let outcome = Outcome::read(&text);
    println!("{}\n{}", variant.title, outcome.shown(variant.judged));
    outcome.is_clean(variant.judged)
}
