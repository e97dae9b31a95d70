//! The published crate with each of its features alone, with none, and with all.

use crate::command::{cargo, succeeds};
use std::process::ExitCode;

/// The crate.
const PACKAGE: &str = "moov-types";

pub(crate) fn main() -> ExitCode {
    if check() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Checks every set, also after one that failed. Warnings fail.
pub(crate) fn check() -> bool {
    let Some(features) = features() else {
        eprintln!("error: the features of {PACKAGE} cannot be read");
        return false;
    };
    let none = vec!["--no-default-features".to_owned()];
    let all = vec!["--all-features".to_owned()];
    let alone = features.iter().map(|name| {
        let list = ["--no-default-features", "--features", name];
        list.map(str::to_owned).to_vec()
    });
    let sets: Vec<Vec<String>> = [none, all].into_iter().chain(alone).collect();
    let good = sets.iter().filter(|set| compiles(set)).count();
    good == sets.len()
}

fn compiles(set: &[String]) -> bool {
    eprintln!("--- {}", set.join(" "));
    let mut command = cargo(&["clippy", "--quiet", "--package", PACKAGE]);
    command.args(set).args(["--", "-Dwarnings"]);
    succeeds(&mut command)
}

/// The names of the crate's features, optional dependencies included.
fn features() -> Option<Vec<String>> {
    let manifest =
        std::fs::read_to_string(crate::command::root().join("generated/Cargo.toml")).ok()?;
    let mut names = Vec::new();
    let mut table = "";
    for line in manifest.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[') {
            table = name.trim_end_matches(']');
            continue;
        }
        let Some((key, value)) = line.split_once('=') else {
            continue;
        };
        let key = key.trim();
        // An optional dependency that a feature names by `dep:` is none itself.
        let is_named = || manifest.contains(&format!("\"dep:{key}\""));
        let is_feature = match table {
            "features" => key != "default",
            "dependencies" => value.contains("optional = true") && !is_named(),
            _ => false,
        };
        if is_feature {
            names.push(key.to_owned());
        }
    }
    (!names.is_empty()).then_some(names)
}
