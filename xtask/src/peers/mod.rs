//! Programs of others that read schemas: generators of Rust, and checkers of documents.
//!
//! They are looked for in `target/peers`, into which `cargo xtask peers` installs what it can, and in the search path.

pub(crate) mod readers;

use crate::command::{cargo, output, root, succeeds};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// The crates, each with a program of its name, and the versions that `cargo xtask peers` installs.
const CRATES: [(&str, &str); 3] = [
    ("cargo-typify", "0.8.0"),
    ("oas3-gen", "0.29.0"),
    ("cargo-progenitor", "0.15.1"),
];
const REDOCLY: &str = "@redocly/cli@2.77.0";
const OPENAPI_GENERATOR: &str = "openapi-generator-cli==7.26.0";

fn folder() -> PathBuf {
    root().join("target/peers")
}

/// `cargo xtask peers`: installs what is missing, and lists what there is.
pub(crate) fn main() -> ExitCode {
    let folder = folder();
    for (name, version) in CRATES {
        if program(name).is_none() {
            let package = format!("{name}@{version}");
            let mut install = cargo(&["install", "--locked", &package, "--root"]);
            succeeds(install.arg(&folder));
        }
    }
    if program("redocly").is_none() {
        let mut install = Command::new("npm");
        install.args(["install", "--no-audit", "--no-fund", "--prefix"]);
        succeeds(install.arg(&folder).arg(REDOCLY));
    }
    if jar().is_none() {
        let mut install = Command::new("python3");
        install.args(["-m", "pip", "install", "--target"]);
        succeeds(install.arg(folder.join("python")).arg(OPENAPI_GENERATOR));
    }
    for reader in readers::READERS {
        println!("{}", reader.found());
    }
    ExitCode::SUCCESS
}

/// Where a program is.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let folder = folder();
    let own = [folder.join("bin"), folder.join("node_modules/.bin")];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = own.into_iter().chain(std::env::split_paths(&path));
    folders.find_map(|folder| Some(folder.join(name)).filter(|path| path.is_file()))
}

/// Where the generator's jar is inside a Python package.
const IN_PACKAGE: &str = "import os, openapi_generator_cli as p; print(os.path.join(os.path.dirname(p.__file__), 'openapi-generator.jar'))";

/// `OpenAPI` Generator: the file that `OPENAPI_GENERATOR_JAR` names, that of `cargo xtask peers`, or that of the Python
/// package `openapi-generator-cli`.
pub(crate) fn jar() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("OPENAPI_GENERATOR_JAR") {
        return Some(PathBuf::from(path));
    }
    let own = folder().join("python/openapi_generator_cli/openapi-generator.jar");
    if own.is_file() {
        return Some(own);
    }
    let shown = output(Command::new("python3").args(["-c", IN_PACKAGE])).ok()?;
    let path = PathBuf::from(shown.trim());
    path.is_file().then_some(path)
}

/// The command that makes Rust of a JSON Schema.
pub(crate) fn typify(program: &Path, schema: &Path, out: &Path) -> Command {
    let mut command = plain(program);
    command.args(["typify", "--output"]).arg(out).arg(schema);
    command
}

/// The command that makes Rust types of an `OpenAPI` document.
pub(crate) fn oas3_gen(program: &Path, document: &Path, out: &Path) -> Command {
    let mut command = plain(program);
    command.args(["generate", "types", "-i"]).arg(document);
    command.arg("-o").arg(out);
    command
}

/// A command that says what it says without colours and traces.
fn plain(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env("NO_COLOR", "1").env("RUST_BACKTRACE", "0");
    command
}

/// The version in what a program says of itself.
pub(crate) fn version(command: &mut Command) -> Option<String> {
    let said = output(command).ok()?;
    let mut words = said.split_whitespace();
    let version = words.find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(version.to_owned())
}
