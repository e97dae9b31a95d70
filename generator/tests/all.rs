//! The tests that need no process of their own, in one program: each program links the library again, which takes longer
//! than most tests. `cargo test -p fieldwright --test all export` runs those of `export.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod common;

#[path = "architecture.rs"]
mod architecture;
#[path = "cases/main.rs"]
mod cases;
#[path = "cli/main.rs"]
mod cli;
#[path = "config_fuzz.rs"]
mod config_fuzz;
#[path = "conformance/main.rs"]
mod conformance;
#[path = "constraint_fuzz/main.rs"]
mod constraint_fuzz;
#[path = "constraints.rs"]
mod constraints;
#[path = "detection.rs"]
mod detection;
#[path = "diagnostics_index.rs"]
mod diagnostics_index;
#[path = "dialect_fuzz/main.rs"]
mod dialect_fuzz;
#[path = "dialects.rs"]
mod dialects;
#[path = "diff.rs"]
mod diff;
#[path = "edits_fuzz.rs"]
mod edits_fuzz;
#[path = "emit.rs"]
mod emit;
#[path = "evidence.rs"]
mod evidence;
#[path = "export.rs"]
mod export;
#[path = "families.rs"]
mod families;
#[path = "families_fuzz.rs"]
mod families_fuzz;
#[path = "given/main.rs"]
mod given;
#[path = "guide.rs"]
mod guide;
#[path = "history.rs"]
mod history;
#[path = "hostile/main.rs"]
mod hostile;
#[path = "incremental.rs"]
mod incremental;
#[path = "init.rs"]
mod init;
#[path = "languages.rs"]
mod languages;
#[path = "large/main.rs"]
mod large;
#[path = "lists.rs"]
mod lists;
#[path = "operations.rs"]
mod operations;
#[path = "package.rs"]
mod package;
#[path = "pages.rs"]
mod pages;
#[path = "pipeline_fuzz.rs"]
mod pipeline_fuzz;
#[path = "proposals.rs"]
mod proposals;
#[path = "report.rs"]
mod report;
#[path = "schema.rs"]
mod schema;
#[path = "second_run.rs"]
mod second_run;
#[path = "secrets.rs"]
mod secrets;
#[path = "semver.rs"]
mod semver;
#[path = "tables.rs"]
mod tables;
#[path = "tampered.rs"]
mod tampered;
#[path = "ui.rs"]
mod ui;
#[path = "versioning_index.rs"]
mod versioning_index;
#[path = "workflows.rs"]
mod workflows;

/// A file that nobody names here would be compiled and run by nobody.
#[test]
fn every_file_is_named() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let named = [include_str!("all.rs"), include_str!("../Cargo.toml")].concat();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let file = if path.join("main.rs").is_file() {
            format!("{name}/main.rs")
        } else {
            name
        };
        let is_rust = std::path::Path::new(&file)
            .extension()
            .is_some_and(|it| it == "rs");
        let is_one = is_rust && file != "all.rs";
        let is_named =
            named.contains(&format!("\"{file}\"")) || named.contains(&format!("\"tests/{file}\""));
        assert!(is_named || !is_one, "`tests/all.rs` does not name `{file}`");
    }
}
