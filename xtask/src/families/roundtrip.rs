//! `cargo xtask measure roundtrip`: the published crate's own docs as an OpenAPI document, through the real generator into
//! the docs of each language, and back. What does not come back is what that language's pages do not tell.
//!
//! Needs Java and the generator's jar: the file that `OPENAPI_GENERATOR_JAR` names, or that of the Python package
//! `openapi-generator-cli`.

use super::compared;
use crate::command::{output, root, succeeds};
use crate::peers::jar;
use fieldwright::export::{Format, Options, export};
use fieldwright::project::Project;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// The languages, as the generator calls them.
const LANGUAGES: [&str; 10] = [
    "python",
    "java",
    "typescript-axios",
    "go",
    "ruby",
    "php",
    "csharp",
    "rust",
    "kotlin",
    "typescript-fetch",
];

/// Measures all languages, or those that are named. `--keep` uses the docs of an earlier run; `--list` prints every
/// difference.
pub(crate) fn measure(args: &[String]) -> ExitCode {
    let has = |name: &str| args.iter().any(|arg| arg == name);
    let (list, keep) = (has("--list"), has("--keep"));
    let Some(jar) = jar() else {
        eprintln!(
            "SKIPPED: no openapi-generator.jar; set OPENAPI_GENERATOR_JAR, or install the Python package openapi-generator-cli"
        );
        return ExitCode::SUCCESS;
    };
    if output(Command::new("java").arg("-version")).is_err() {
        eprintln!("SKIPPED: Java is not there");
        return ExitCode::SUCCESS;
    }
    let named: Vec<&str> = args
        .iter()
        .map(String::as_str)
        .filter(|arg| !arg.starts_with("--"))
        .collect();
    match all(&jar, &named, list, keep) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn all(jar: &Path, named: &[&str], list: bool, keep: bool) -> Result<(), String> {
    let folder = root().join("target/roundtrip");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let document = folder.join("openapi.json");
    fs::write(&document, exported()?).map_err(|error| error.to_string())?;
    for language in LANGUAGES {
        if !named.is_empty() && !named.contains(&language) {
            continue;
        }
        let out = folder.join(language);
        if !(keep && out.is_dir()) {
            write_docs(jar, &document, language, &out)?;
        }
        let figures = compared(&[docs_of(&out)], &document)?;
        println!("{language}\n{figures}");
        if list {
            figures.print_differences();
        }
    }
    Ok(())
}

/// The document of the docs in `specs/`.
fn exported() -> Result<String, String> {
    let project = Project::config(root().join("specs/fieldwright.toml"));
    let generated = project
        .generate(None)
        .map_err(|failure| failure.to_string())?;
    let options = Options {
        title: "specs".to_owned(),
        ..Options::default()
    };
    Ok(export(&generated.api, Format::Openapi, &options))
}

fn write_docs(jar: &Path, document: &Path, language: &str, out: &Path) -> Result<(), String> {
    let _ = fs::remove_dir_all(out);
    let mut command = Command::new("java");
    command.args(["-Xmx1g", "-jar"]).arg(jar).args([
        "generate",
        "--skip-validate-spec",
        "-g",
        language,
        "-i",
    ]);
    command
        .arg(document)
        .arg("-o")
        .arg(out)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if succeeds(&mut command) {
        Ok(())
    } else {
        Err(format!("the generator fails for {language}"))
    }
}

/// The folder of Markdown pages in an SDK.
fn docs_of(sdk: &Path) -> PathBuf {
    let folders = ["docs", "doc"].map(|name| sdk.join(name));
    let found = folders.iter().find(|folder| folder.is_dir());
    found.cloned().unwrap_or_else(|| sdk.to_owned())
}
