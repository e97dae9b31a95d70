//! Generation and `cargo check` beside generators of others, which get the exported schema ready-made.

use super::compile::{Cost, cost};
use super::figure::{Figure, median};
use super::generation::{built, timed};
use crate::command::root;
use crate::corpora::{families, model};
use crate::file::put;
use crate::peers::{oas3_gen, program, readers::schema_of, typify, version};
use fieldwright::export::Format;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A generator of others.
struct Peer {
    program: &'static str,
    /// What it is called in the figures and in the names of crates.
    name: &'static str,
    format: Format,
    version: &'static [&'static str],
    run: fn(&Path, &Path, &Path) -> Command,
    /// What its code depends on.
    dependencies: &'static str,
}

const PEERS: [Peer; 2] = [
    Peer {
        program: "cargo-typify",
        name: "typify",
        format: Format::JsonSchema,
        version: &["typify", "--version"],
        run: typify,
        dependencies: "serde = { version = \"1.0\", features = [\"derive\"] }\nserde_json = \"1.0\"\n\
            chrono = { version = \"0.4\", default-features = false, features = [\"serde\"] }\n\
            uuid = { version = \"1\", features = [\"serde\"] }\nregress = \"0.11\"\n",
    },
    Peer {
        program: "oas3-gen",
        name: "oas3-gen",
        format: Format::Openapi,
        version: &["--version"],
        run: oas3_gen,
        dependencies: "serde = { version = \"1.0\", features = [\"derive\"] }\nserde_json = \"1.0\"\n\
            serde_with = { version = \"3\", features = [\"chrono_0_4\"] }\n\
            chrono = { version = \"0.4\", features = [\"serde\"] }\n\
            uuid = { version = \"1\", features = [\"serde\"] }\nregex = \"1\"\n\
            validator = { version = \"0.20\", features = [\"derive\"] }\nhttp = \"1\"\n\
            indexmap = { version = \"2\", features = [\"serde\"] }\nanyhow = \"1\"\n\
            reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"multipart\", \"stream\", \
            \"query\", \"form\"] }\noas3-gen-support = \"0.29\"\n",
    },
];

fn folder() -> PathBuf {
    root().join("target/bench/peers")
}

pub(super) fn measure(runs: usize) -> Result<Vec<Figure>, String> {
    let peers: Vec<(&Peer, PathBuf, String)> = PEERS
        .iter()
        .filter_map(|peer| {
            let found = program(peer.program);
            let Some(path) = found else {
                eprintln!("SKIPPED: {}; `cargo xtask peers` installs it", peer.program);
                return None;
            };
            let version = version(Command::new(&path).args(peer.version).env("NO_COLOR", "1"));
            let name = format!("{} {}", peer.name, version.unwrap_or_default());
            Some((peer, path, name))
        })
        .collect();
    let mut sets = vec![("specs".to_owned(), root().join("specs/docs"))];
    let known = families().unwrap_or_default().into_iter();
    let known = known.filter(|family| family.document.is_some());
    sets.extend(known.map(|family| (family.name, family.primary)));
    let ours = built(
        "build",
        "fieldwright",
        &["--bin", "fieldwright", "--release"],
    )?;
    let mut figures = Vec::new();
    for (set, docs) in &sets {
        let api = model([docs])?;
        let crates = folder().join("crates");
        let made = crates.join(format!("{set}-ours"));
        let own = median(times(runs, || {
            let _ = fs::remove_dir_all(&made);
            let mut command = Command::new(&ours);
            command.args(["generate", "--name", &format!("{set}-ours"), "--docs"]);
            command.arg(docs).arg("--out").arg(&made);
            command
        })?);
        workspace(set, &peers)?;
        let mut checked = None;
        for (peer, program, name) in &peers {
            let schema = folder().join(format!("{set}.{}.json", peer.name));
            put(&schema, &schema_of(set, &api, peer.format, true))?;
            let source = crates.join(format!("{set}-{}/src/lib.rs", peer.name));
            let theirs = median(times(runs, || (peer.run)(program, &schema, &source))?);
            let mut add = |what: &str, unit, value, base| {
                figures.push(Figure {
                    name: format!("{set}: {what}"),
                    baseline: name.clone(),
                    unit,
                    value,
                    base,
                    budget: None,
                });
            };
            add("generation", "ms", own, theirs);
            let args = ["check"];
            let theirs = cost(&crates, &format!("{set}-{}", peer.name), &args, runs.min(3));
            match theirs {
                Ok(theirs) => {
                    let ours = match checked.take() {
                        Some(cost) => cost,
                        None => cost(&crates, &format!("{set}-ours"), &args, runs.min(3))?,
                    };
                    let Cost { time, peak } = ours;
                    add("check", "ms", time, theirs.time);
                    add("check: memory", "MB", peak, theirs.peak);
                    checked = Some(ours);
                }
                Err(error) => {
                    let errors = error
                        .lines()
                        .filter(|line| line.starts_with("error"))
                        .count();
                    let first = error.lines().find(|line| line.starts_with("error"));
                    let first = first.unwrap_or_default();
                    eprintln!(
                        "{set}: the code of {name} does not compile: {errors} errors: {first}"
                    );
                }
            }
        }
    }
    Ok(figures)
}

fn times(runs: usize, command: impl Fn() -> Command) -> Result<Vec<f64>, String> {
    (0..runs).map(|_| timed(&mut command())).collect()
}

/// Writes the workspace of the crates of one API; ours is there already.
fn workspace(set: &str, peers: &[(&Peer, PathBuf, String)]) -> Result<(), String> {
    let crates = folder().join("crates");
    let mut members = vec![format!("\"{set}-ours\"")];
    for (peer, ..) in peers {
        let name = format!("{set}-{}", peer.name);
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}",
            peer.dependencies
        );
        put(&crates.join(&name).join("Cargo.toml"), &manifest)?;
        put(&crates.join(&name).join("src/lib.rs"), "")?;
        members.push(format!("{name:?}"));
    }
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    put(&crates.join("Cargo.toml"), &text)
}
