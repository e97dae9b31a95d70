//! What the program says, as data: each folder of `tests/ui` is a case with the arguments in `args` and what must come
//! of them in `expected.txt`. `BLESS=1 cargo test -p fieldwright --test all ui` rewrites the latter.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::{TestFolder, finish};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn says_what_it_should() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() > 5, "the cases are not where they should be");
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Runs a case; says what is wrong with it, if anything.
fn check(case: &Path) -> Option<String> {
    let out = TestFolder::new();
    let out_path = out.path().join("crate").display().to_string();
    let args = fs::read_to_string(case.join("args")).unwrap();
    let args = args
        .split_whitespace()
        .map(|arg| arg.replace("$OUT", &out_path));
    let run = finish(crate::common::command(case).args(args).output().unwrap());
    let mut text = format!("exit {}\n", run.code);
    for (name, stream) in [("stderr", run.stderr), ("stdout", run.stdout)] {
        if !stream.is_empty() {
            writeln!(text, "--- {name}\n{}", stream.trim_end()).unwrap();
        }
    }
    let text = normalise(&text, &out_path);
    let file = case.join("expected.txt");
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::write(&file, text).unwrap();
        return None;
    }
    (text != expected).then(|| {
        let name = case.file_name().unwrap().to_string_lossy();
        format!(
            "{name}: not as expected (BLESS=1 rewrites it)\n{}",
            fieldwright::output::unified(&name, &expected, &text)
        )
    })
}

/// Replaces what differs between machines and runs.
fn normalise(text: &str, out: &str) -> String {
    let mut result = String::new();
    let mut is_told = false;
    for line in text.lines() {
        let line = line.replace(out, "$OUT");
        if line.trim_start().starts_with("Wrote") {
            // How many files a crate has is the emitter's affair, and how long their folder's name the machine's.
            result.push_str("     Wrote  N files in $OUT, in TIME\n");
            is_told = true;
        } else if is_told && line.starts_with("            ") {
            // The rest of that line.
        } else {
            is_told = false;
            result.push_str(line.trim_end());
            result.push('\n');
        }
    }
    result
}
