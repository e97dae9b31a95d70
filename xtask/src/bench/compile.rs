//! The generated crate, compiled alone, beside the same model with serde's derive; and a consumer of fifty types of each.

use super::derive;
use super::figure::{Figure, median};
use super::peak;
use crate::command::{cargo, output, root};
use crate::file::put;
use fieldwright::emit::EmitOptions;
use fieldwright::generator::{DocSource, Generated, Generator};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// How many types a consumer decodes and encodes.
const CONSUMED: usize = 50;

pub(super) fn workspace() -> PathBuf {
    root().join("target/bench/crates")
}

pub(super) fn measure(runs: usize) -> Result<Vec<Figure>, String> {
    write()?;
    let folder = workspace();
    let mut figures = Vec::new();
    let modes: [(&str, &[&str], Option<f64>); 3] = [
        ("check", &["check"], Some(0.4)),
        ("debug build", &["build"], Some(0.4)),
        ("release build", &["build", "--release"], None),
    ];
    for (mode, args, budget) in modes {
        let runs = if mode == "release build" {
            runs.min(3)
        } else {
            runs
        };
        // The types and their validators; the other crate has no operations.
        let bare: Vec<&str> = args
            .iter()
            .chain(&["--no-default-features"])
            .copied()
            .collect();
        let typed = cost(&folder, "typed", &bare, runs)?;
        let plain = cost(&folder, "plain", args, runs)?;
        figures.push(figure(
            &format!("{mode} of the crate"),
            "ms",
            typed.time,
            plain.time,
            budget,
        ));
        figures.push(figure(
            &format!("{mode}: memory"),
            "MB",
            typed.peak,
            plain.peak,
            None,
        ));
        let all = cost(&folder, "typed", args, runs)?;
        let name = format!("{mode}, operations included");
        figures.push(figure(&name, "ms", all.time, plain.time, None));
        if args.first() == Some(&"build") {
            let built = if mode == "debug build" {
                "debug"
            } else {
                "release"
            };
            figures.push(figure(
                &format!("{mode}: size, operations included"),
                "MB",
                size(built, "typed")?,
                size(built, "plain")?,
                None,
            ));
            let typed = cost(&folder, "typed-consumer", args, runs)?;
            let plain = cost(&folder, "plain-consumer", args, runs)?;
            let name = format!("{mode} of a consumer of {CONSUMED} types");
            figures.push(figure(&name, "ms", typed.time, plain.time, None));
        }
    }
    Ok(figures)
}

pub(super) fn figure(
    name: &str,
    unit: &'static str,
    value: f64,
    base: f64,
    budget: Option<f64>,
) -> Figure {
    Figure {
        name: name.to_owned(),
        baseline: "serde's derive".to_owned(),
        unit,
        value,
        base,
        budget,
    }
}

/// The published crate's model.
pub(super) fn generated() -> Result<Generated, String> {
    let specs = root().join("specs");
    let config =
        fs::read_to_string(specs.join("fieldwright.toml")).map_err(|error| error.to_string())?;
    let docs = DocSource::load(&specs.join("docs")).map_err(|error| error.to_string())?;
    let options = EmitOptions {
        name: "typed".to_owned(),
        ..EmitOptions::default()
    };
    let generated = Generator::new()
        .source(docs)
        .config("fieldwright.toml", config)
        .options(options)
        .run();
    if generated.has_errors() {
        Err("the docs have errors".to_owned())
    } else {
        Ok(generated)
    }
}

/// Writes both crates and their consumers, as a workspace of its own.
pub(super) fn write() -> Result<Generated, String> {
    let generated = generated()?;
    let folder = workspace();
    put(
        &folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"typed\", \"plain\", \"typed-consumer\", \"plain-consumer\", \
         \"throughput\"]\n",
    )?;
    for (path, text) in &generated.files {
        put(&folder.join("typed").join(path), text)?;
    }
    put(
        &folder.join("plain/Cargo.toml"),
        &manifest(
            "plain",
            "serde = { version = \"1.0\", features = [\"derive\"] }\n",
        ),
    )?;
    put(
        &folder.join("plain/src/lib.rs"),
        &derive::library(&generated.api),
    )?;
    for name in ["typed", "plain"] {
        let consumer = format!("{name}-consumer");
        let dependency = dependency(name);
        put(
            &folder.join(&consumer).join("Cargo.toml"),
            &manifest(&consumer, &dependency),
        )?;
        put(
            &folder.join(&consumer).join("src/main.rs"),
            &consumer_of(name, &generated),
        )?;
    }
    super::throughput::write(&folder, &generated.api)?;
    Ok(generated)
}

/// The line of a manifest that asks for a crate: its types, and nothing that only one of the two has.
pub(super) fn dependency(name: &str) -> String {
    format!("{name} = {{ path = \"../{name}\", default-features = false }}\n")
}

pub(super) fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         serde_json = \"1.0\"\n{dependencies}"
    )
}

/// A program that reads and writes back values of the first types of the docs.
fn consumer_of(library: &str, generated: &Generated) -> String {
    let mut text =
        String::from("fn main() {\n    let text = std::env::args().nth(1).unwrap_or_default();\n");
    for def in generated.api.types.values().take(CONSUMED) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "    if let Ok(value) = serde_json::from_str::<{library}::{}>(&text) {{\n        \
             println!(\"{{:?}}\", serde_json::to_string(&value));\n    }}",
            def.rust_path
        );
    }
    text + "}\n"
}

pub(super) struct Cost {
    /// Milliseconds.
    pub(super) time: f64,
    /// Megabytes.
    pub(super) peak: f64,
}

/// What it costs to compile one crate when all that it depends on is there.
pub(super) fn cost(
    folder: &Path,
    package: &str,
    args: &[&str],
    runs: usize,
) -> Result<Cost, String> {
    let peaks = folder.join("peaks.txt");
    let run = || -> Result<Command, String> {
        let mut command = cargo(args);
        let this = std::env::current_exe().map_err(|error| error.to_string())?;
        command
            .args(["--quiet", "--package", package])
            .current_dir(folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("RUSTC_WRAPPER", this)
            .env(peak::FILE, &peaks)
            .env("RUSTFLAGS", "--cap-lints=allow");
        Ok(command)
    };
    output(&mut run()?)?;
    let source = folder.join(package).join("src");
    let source = [source.join("lib.rs"), source.join("main.rs")]
        .into_iter()
        .find(|path| path.is_file());
    let source = source.ok_or("the crate has no source")?;
    let (mut times, mut most) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        let text = fs::read_to_string(&source).map_err(|error| error.to_string())?;
        fs::write(&source, text).map_err(|error| error.to_string())?;
        let _ = fs::remove_file(&peaks);
        let start = Instant::now();
        output(&mut run()?)?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        let text = fs::read_to_string(&peaks).unwrap_or_default();
        let values = text.lines().filter_map(|line| line.parse::<f64>().ok());
        most.push(values.fold(0.0, f64::max) / 1e6);
    }
    Ok(Cost {
        time: median(times),
        peak: median(most),
    })
}

/// The size of a library, in megabytes.
fn size(folder: &str, package: &str) -> Result<f64, String> {
    let path = workspace()
        .join("target")
        .join(folder)
        .join(format!("lib{package}.rlib"));
    let size = fs::metadata(&path)
        .map_err(|error| format!("{}: {error}", path.display()))?
        .len();
    #[allow(
        clippy::cast_precision_loss,
        reason = "libraries are far smaller than what a float can hold"
    )]
    Ok(size as f64 / 1e6)
}
