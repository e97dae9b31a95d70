//! Values through the generated types and through the same types with serde's derive.

use super::compile::{dependency, manifest, workspace, write as write_crates};
use super::figure::{Figure, median};
use crate::command::{cargo, output, root};
use crate::file::put;
use fieldwright::model::{Api, Shape, TypeId};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// How many types are measured: those with the longest documented examples.
const TYPES: usize = 40;

pub(super) fn measure(runs: usize) -> Result<Vec<Figure>, String> {
    write_crates()?;
    let mut command = cargo(&[
        "run",
        "--quiet",
        "--release",
        "--package",
        "throughput",
        "--",
    ]);
    command
        .arg(runs.to_string())
        .current_dir(workspace())
        .env("CARGO_TARGET_DIR", workspace().join("target"))
        .env("RUSTFLAGS", "--cap-lints=allow");
    let text = output(&mut command)?;
    let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for line in text.lines() {
        if let Some((name, Ok(time))) = line
            .split_once('\t')
            .map(|(name, time)| (name, time.parse()))
        {
            times.entry(name).or_default().push(time);
        }
    }
    let mut medians: BTreeMap<&str, f64> = times
        .into_iter()
        .map(|(name, times)| (name, median(times)))
        .collect();
    let mut take = |name: &str| {
        medians
            .remove(name)
            .ok_or_else(|| format!("no time of {name}"))
    };
    let (decode, encode) = (take("typed decode")?, take("typed encode")?);
    let figure = |name: &str, baseline: &str, value, base, budget| Figure {
        name: name.to_owned(),
        baseline: baseline.to_owned(),
        unit: "ms",
        value,
        base,
        budget: Some(budget),
    };
    Ok(vec![
        figure(
            "decode",
            "serde's derive",
            decode,
            take("plain decode")?,
            1.0,
        ),
        figure(
            "encode",
            "serde's derive",
            encode,
            take("plain encode")?,
            1.0,
        ),
        figure("validate", "decode", take("validate")?, decode, 0.05),
    ])
}

/// The program that measures, with the documented examples in it.
pub(super) fn write(folder: &Path, api: &Api) -> Result<(), String> {
    let dependencies = dependency("typed") + &dependency("plain") + "serde = \"1.0\"\n";
    let package = folder.join("throughput");
    put(
        &package.join("Cargo.toml"),
        &manifest("throughput", &dependencies),
    )?;
    put(&package.join("src/main.rs"), &program(api)?)
}

fn program(api: &Api) -> Result<String, String> {
    let mut examples = examples()?;
    examples.retain(|(id, _)| {
        api.get(id)
            .is_some_and(|def| matches!(def.shape, Shape::Struct(_)))
    });
    examples.sort_by(|(one, a), (other, b)| b.len().cmp(&a.len()).then(one.cmp(other)));
    let mut text = MAIN.to_owned();
    for (id, json) in examples.iter().take(TYPES) {
        if let Some(def) = api.get(id) {
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "    one::<typed::{path}, plain::{path}>({json:?}, times);",
                path = def.rust_path
            );
        }
    }
    Ok(text + "}\n")
}

/// Type and JSON of every documented example of the published crate.
fn examples() -> Result<Vec<(TypeId, String)>, String> {
    let folder = root().join("generated/tests/documented_examples");
    let mut examples = Vec::new();
    for entry in fs::read_dir(&folder)
        .map_err(|error| error.to_string())?
        .flatten()
    {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "tsv") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
        let rows = text.lines().filter_map(|line| {
            let mut cells = line.splitn(3, '\t');
            let (id, _, json) = (cells.next()?, cells.next()?, cells.next()?);
            Some((TypeId(id.to_owned()), json.to_owned()))
        });
        examples.extend(rows);
    }
    Ok(examples)
}

const MAIN: &str = r#"use serde::{Serialize, de::DeserializeOwned};
use std::hint::black_box;
use std::time::{Duration, Instant};
use typed::support::validate::{Options, Validate};

const TIMES: u32 = 2000;

#[derive(Default)]
struct Times {
    typed_decode: Duration,
    typed_encode: Duration,
    plain_decode: Duration,
    plain_encode: Duration,
    validate: Duration,
}

fn timed(total: &mut Duration, mut work: impl FnMut()) {
    let start = Instant::now();
    for _ in 0..TIMES {
        work();
    }
    *total += start.elapsed();
}

fn decode<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}

fn encode<T: Serialize>(value: &T, buffer: &mut Vec<u8>) {
    buffer.clear();
    let _ = serde_json::to_writer(buffer, black_box(value));
}

fn one<T, P>(json: &str, times: &mut Times)
where
    T: DeserializeOwned + Serialize + Validate,
    P: DeserializeOwned + Serialize,
{
    let (Some(typed), Some(plain)) = (decode::<T>(json), decode::<P>(json)) else {
        eprintln!("left out: {json}");
        return;
    };
    let mut buffer = Vec::with_capacity(1 << 16);
    timed(&mut times.plain_decode, || drop(black_box(decode::<P>(black_box(json)))));
    timed(&mut times.typed_decode, || drop(black_box(decode::<T>(black_box(json)))));
    timed(&mut times.plain_encode, || encode(&plain, &mut buffer));
    timed(&mut times.typed_encode, || encode(&typed, &mut buffer));
    let options = Options::strict().received();
    timed(&mut times.validate, || drop(black_box(black_box(&typed).validate_with(&options))));
}

fn main() {
    let runs: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(5);
    for _ in 0..runs {
        let mut times = Times::default();
        all(&mut times);
        for (name, time) in [
            ("typed decode", times.typed_decode),
            ("typed encode", times.typed_encode),
            ("plain decode", times.plain_decode),
            ("plain encode", times.plain_encode),
            ("validate", times.validate),
        ] {
            println!("{name}\t{}", time.as_secs_f64() * 1000.0);
        }
    }
}

fn all(times: &mut Times) {
"#;
