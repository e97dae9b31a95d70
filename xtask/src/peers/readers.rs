//! `cargo xtask measure readers`: which programs read the schemas that are made from docs.

use super::{jar, oas3_gen, plain, program, typify, version};
use crate::command::root;
use crate::corpora::{all_docs, model};
use crate::file::{publish, put};
use boon::{Compiler, Schemas};
use fieldwright::export::{Format, Options, export};
use fieldwright::model::Api;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Where the table is written.
const REPORT: &str = "docs/measurements/readers.md";

const HEAD: &str = "\
# Who reads the exported schemas

Made by `cargo xtask measure readers --write`, which says what programs it found; `cargo xtask peers` installs them into
`target/peers`. A reader reads a schema if it ends well: a generator writes its code, a checker has no error to tell.

- typify and the validator get JSON Schema; oas3-gen, OpenAPI Generator (`generate -g rust`) and redocly (`lint
  --extends=spec`) OpenAPI 3.1; progenitor `--format openapi-3.0`, for it reads nothing newer.
- yes: as it is exported. plain: with `--plain`, which leaves out what that reader refuses.
";

/// What becomes of a schema: an error is why it is not read.
type Reads = fn(&Path, &Path) -> Result<(), String>;

/// A program that reads schemas.
pub(crate) struct Reader {
    name: &'static str,
    format: Format,
    version: fn() -> Option<String>,
    /// Reads the schema of a file; it may write into the folder.
    reads: Reads,
}

pub(crate) const READERS: [Reader; 6] = [
    Reader {
        name: "typify",
        format: Format::JsonSchema,
        version: || version(plain(&program("cargo-typify")?).args(["typify", "--version"])),
        reads: |schema, out| {
            let program = program("cargo-typify").unwrap_or_default();
            ended(&mut typify(&program, schema, &out.join("typify.rs")))
        },
    },
    Reader {
        name: "oas3-gen",
        format: Format::Openapi,
        version: || version(plain(&program("oas3-gen")?).arg("--version")),
        reads: |schema, out| {
            let program = program("oas3-gen").unwrap_or_default();
            ended(&mut oas3_gen(&program, schema, &out.join("oas3.rs")))
        },
    },
    Reader {
        name: "progenitor",
        format: Format::Openapi30,
        // It tells no version; the folder that it was installed into does.
        version: || program("cargo-progenitor").map(|path| installed(&path)),
        reads: |schema, out| {
            let mut command = plain(&program("cargo-progenitor").unwrap_or_default());
            command.arg("progenitor").arg("-i").arg(schema).arg("-o");
            command.arg(out.join("progenitor"));
            ended(command.args(["-n", "client", "-v", "0.1.0"]))
        },
    },
    Reader {
        name: "OpenAPI Generator",
        format: Format::Openapi,
        version: || version(Command::new("java").arg("-jar").arg(jar()?).arg("version")),
        reads: |schema, out| {
            let mut command = Command::new("java");
            command.arg("-jar").arg(jar().unwrap_or_default());
            command.args(["generate", "-g", "rust", "-i"]).arg(schema);
            ended(command.arg("-o").arg(out.join("openapi-generator")))
        },
    },
    Reader {
        name: "redocly lint",
        format: Format::Openapi,
        version: || version(Command::new(program("redocly")?).arg("--version")),
        reads: |schema, _| {
            let mut command = Command::new(program("redocly").unwrap_or_default());
            ended(command.args(["lint", "--extends=spec"]).arg(schema))
        },
    },
    Reader {
        name: "boon",
        format: Format::JsonSchema,
        version: || Some(locked("boon")),
        reads: |schema, _| compiled(schema),
    },
];

impl Reader {
    /// What was found of it.
    pub(crate) fn found(&self) -> String {
        match (self.version)() {
            Some(version) => format!("{} {version}", self.name),
            None => format!("{}: not found; `cargo xtask peers` installs it", self.name),
        }
    }
}

/// Prints the table, or with `--write` writes the report.
pub(crate) fn measure(args: &[String]) -> ExitCode {
    let docs = all_docs();
    if docs.is_empty() {
        return ExitCode::SUCCESS;
    }
    let mut page = String::from(HEAD);
    let found: Vec<&Reader> = READERS
        .iter()
        .filter(|it| (it.version)().is_some())
        .collect();
    for reader in &READERS {
        eprintln!("{}", reader.found());
    }
    let titles: Vec<String> = found.iter().map(|it| it.found()).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(page, "\n| Docs | {} |", titles.join(" | "));
    let _ = writeln!(page, "| --- |{}", " --- |".repeat(found.len()));
    let mut notes: BTreeMap<String, usize> = BTreeMap::new();
    for (name, folder) in docs {
        let api = match model([&folder]) {
            Ok(api) => api,
            Err(error) => {
                eprintln!("error: {name}: {error}");
                return ExitCode::FAILURE;
            }
        };
        let cells: Vec<String> = found
            .iter()
            .map(|reader| {
                eprintln!("{name}: {}", reader.name);
                cell(reader, &name, &api, &mut notes)
            })
            .collect();
        let _ = writeln!(page, "| {name} | {} |", cells.join(" | "));
    }
    if !notes.is_empty() {
        page.push_str("\nWhy not, in the words of the reader:\n\n");
        let mut notes: Vec<(String, usize)> = notes.into_iter().collect();
        notes.sort_by_key(|(_, number)| *number);
        for (note, number) in notes {
            let _ = writeln!(page, "{number}. {note}");
        }
    }
    if publish(args, REPORT, &page) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn cell(reader: &Reader, name: &str, api: &Api, notes: &mut BTreeMap<String, usize>) -> String {
    match tried(reader, name, api, false) {
        Ok(()) => "yes".to_owned(),
        Err(_) => match tried(reader, name, api, true) {
            Ok(()) => "plain".to_owned(),
            Err(error) => {
                let next = notes.len() + 1;
                let number = notes
                    .entry(format!("{}: {error}", reader.name))
                    .or_insert(next);
                format!("no ({number})")
            }
        },
    }
}

fn tried(reader: &Reader, name: &str, api: &Api, plain: bool) -> Result<(), String> {
    let folder = root().join("target/peers/out");
    let _ = fs::remove_dir_all(&folder);
    let schema = folder.join("schema.json");
    put(&schema, &schema_of(name, api, reader.format, plain))?;
    (reader.reads)(&schema, &folder)
}

/// The schema that a reader gets.
pub(crate) fn schema_of(name: &str, api: &Api, format: Format, plain: bool) -> String {
    let options = Options {
        title: name.to_owned(),
        plain,
        ..Options::default()
    };
    export(api, format, &options)
}

/// Runs a reader; what it says if it fails.
fn ended(command: &mut Command) -> Result<(), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stderr, output.stdout].concat();
    Err(reason(&String::from_utf8_lossy(&said)))
}

/// The line that says why: the one behind that of a panic, or else the first that speaks of a failure or an error.
fn reason(said: &str) -> String {
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let panic = lines.iter().position(|line| line.contains(" panicked"));
    let panic = panic.and_then(|at| lines.get(at + 1));
    let telling = |word: &str| lines.iter().find(|line| line.contains(word));
    let line = panic
        .or_else(|| telling("fail"))
        .or_else(|| telling("rror"));
    line.map_or("it failed", |line| line)
        .chars()
        .take(120)
        .collect()
}

/// Whether a validator of JSON Schema takes every schema in a file.
fn compiled(path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let document: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let names: Vec<String> = match document.get("$defs").and_then(|defs| defs.as_object()) {
        Some(defs) => defs.keys().cloned().collect(),
        None => Vec::new(),
    };
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler
        .add_resource("mem:///api", document)
        .map_err(|error| error.to_string())?;
    for name in names {
        let place = format!("mem:///api#/$defs/{name}");
        let result = compiler.compile(&place, &mut schemas);
        result.map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

/// The version that Cargo wrote down where it installed a program.
fn installed(program: &Path) -> String {
    let list = program.ancestors().nth(2).map(|it| it.join(".crates.toml"));
    let list = list.and_then(|path: PathBuf| fs::read_to_string(path).ok());
    let list = list.unwrap_or_default();
    let line = list
        .lines()
        .find_map(|it| it.strip_prefix("\"cargo-progenitor "));
    let version = line.and_then(|it| it.split_whitespace().next());
    version.unwrap_or("of an unknown version").to_owned()
}

/// The version of a dependency.
fn locked(name: &str) -> String {
    let text = fs::read_to_string(root().join("Cargo.lock")).unwrap_or_default();
    let line = format!("name = \"{name}\"\nversion = \"");
    let version = text
        .split_once(&line)
        .and_then(|(_, rest)| rest.split_once('"'));
    version.map_or_else(String::new, |(version, _)| version.to_owned())
}
