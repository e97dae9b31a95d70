//! A crate for each documentation corpus, held to what the published crate is held to; and one more for each API with
//! docs for several languages, of the first with the others as twins.

use crate::command::{cargo, root, succeeds};
use crate::corpora::{Family, families, generated_docs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The workspace of the crates, below the target folder so that Git and Cargo leave it alone.
const WORKSPACE: &str = "target/corpora";

fn workspace() -> PathBuf {
    root().join(WORKSPACE)
}

/// A crate to make.
#[derive(Debug)]
struct Job {
    name: String,
    docs: PathBuf,
    twins: Vec<PathBuf>,
}

pub(crate) fn main(names: &[String]) -> ExitCode {
    if check(names) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Makes, lints and documents the crates of these names, or of all corpora. Without corpora nothing is checked, and that
/// is said.
pub(crate) fn check(names: &[String]) -> bool {
    let Some(families) = families() else {
        return true;
    };
    let jobs: Vec<Job> = families
        .iter()
        .flat_map(jobs)
        .filter(|job| names.is_empty() || names.contains(&job.name))
        .collect();
    if jobs.is_empty() {
        eprintln!("error: there is no corpus of that name");
        return false;
    }
    run(&jobs)
}

/// The same for pages of OpenAPI Generator: the first folder of each API.
pub(crate) fn check_families() -> bool {
    let Some(apis) = generated_docs() else {
        return true;
    };
    let first = apis.values().filter_map(|folders| folders.first());
    let jobs: Vec<Job> = first
        .map(|folder| folder.join("docs"))
        .map(|docs| Job {
            name: name_of(&docs),
            docs,
            twins: Vec::new(),
        })
        .collect();
    !jobs.is_empty() && run(&jobs)
}

fn run(jobs: &[Job]) -> bool {
    // Every job, also after one that failed.
    let made = jobs.iter().filter(|job| generate(job)).count();
    if !write_workspace(jobs) {
        return false;
    }
    let (linted, documented, called) = (lint(), document(), call());
    made == jobs.len() && linted && documented && called
}

fn jobs(family: &Family) -> Vec<Job> {
    let mut jobs: Vec<Job> = std::iter::once(&family.primary)
        .chain(&family.twins)
        .map(|docs| Job {
            name: name_of(docs),
            docs: docs.clone(),
            twins: Vec::new(),
        })
        .collect();
    if !family.twins.is_empty() {
        jobs.push(Job {
            name: format!("{}-with-twins", family.name),
            docs: family.primary.clone(),
            twins: family.twins.clone(),
        });
    }
    jobs
}

/// The corpus that a folder `NAME/docs` belongs to.
fn name_of(docs: &Path) -> String {
    let name = docs.parent().and_then(Path::file_name);
    name.map_or(String::new(), |name| name.to_string_lossy().into_owned())
}

/// A path that does not depend on the current folder.
fn full(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn generate(job: &Job) -> bool {
    eprintln!("\n--- {}", job.name);
    let mut command = cargo(&[
        "run",
        "--quiet",
        "--package",
        "fieldwright",
        "--",
        "generate",
    ]);
    command.arg("--docs").arg(full(&job.docs));
    for twin in &job.twins {
        command.arg("--twin").arg(full(twin));
    }
    let out = workspace().join(&job.name);
    command.arg("--out").arg(out).args(["--name", &job.name]);
    // A leftover of an older generator is no hand-written file.
    command.arg("--force");
    succeeds(&mut command)
}

fn write_workspace(jobs: &[Job]) -> bool {
    let members: Vec<String> = jobs.iter().map(|job| format!("{:?}", job.name)).collect();
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\n",
        members.join(", ")
    );
    let path = workspace().join("Cargo.toml");
    if let Err(error) = fs::write(&path, text) {
        eprintln!("error: cannot write {}: {error}", path.display());
        return false;
    }
    true
}

/// Clippy reports rustc's own warnings too.
fn lint() -> bool {
    let mut command = cargo(&[
        "clippy",
        "--workspace",
        "--keep-going",
        "--all-targets",
        "--",
        "-Dwarnings",
    ]);
    succeeds(command.current_dir(workspace()))
}

/// Runs the documented calls: what each sends, and what follows a page of each list.
fn call() -> bool {
    let mut command = cargo(&[
        "test",
        "--workspace",
        "--no-fail-fast",
        "--test",
        "documented_calls",
    ]);
    succeeds(command.current_dir(workspace()))
}

fn document() -> bool {
    let mut command = cargo(&["doc", "--workspace", "--no-deps", "--keep-going"]);
    command.env("RUSTDOCFLAGS", "-Dwarnings");
    succeeds(command.current_dir(workspace()))
}
