//! The cases that are data: `cases/NAME.txt` has a line that says what it tries, and pages after `=== page PATH`, a
//! configuration after `=== config`, and what came of it after `=== expect`. `\u{1b}` stands for that character, so that
//! the files are harmless themselves. `BLESS=1` rewrites what is expected.

use crate::common::invariants::{Pages, checked, findings};
use fieldwright::generator::Generated;
use fieldwright_testkit::fuzz::within;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[derive(Debug, Default)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) pages: Pages,
    config: Option<String>,
    expected: String,
    /// The file, up to what is expected.
    input: String,
}

pub(crate) fn all() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/cases");
    let entries = std::fs::read_dir(&folder).expect("the cases are there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Case {
    let text = std::fs::read_to_string(path).expect("a case");
    let (input, expected) = text.split_once("\n=== expect\n").unwrap_or((&text, ""));
    let mut case = Case {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        expected: expected.to_owned(),
        input: input.trim_end().to_owned() + "\n",
        ..Case::default()
    };
    for section in format!("\n{input}").split("\n=== ").skip(1) {
        let (head, body) = section.split_once('\n').unwrap_or((section, ""));
        if head == "config" {
            case.config = Some(format!("{body}\n"));
        } else if let Some(path) = head.strip_prefix("page ") {
            let page = unescaped(body) + "\n";
            case.pages.push((unescaped(path), page.into_bytes()));
        }
    }
    assert!(!case.pages.is_empty(), "{} has no page", case.name);
    case
}

/// The text with `\u{1b}` replaced by that character; what is no character stays.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split("\\u{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let parts = piece.split_once('}');
        let c = parts.and_then(|(hex, rest)| {
            Some((char::from_u32(u32::from_str_radix(hex, 16).ok()?)?, rest))
        });
        if let Some((c, rest)) = c {
            out.push(c);
            out.push_str(rest);
        } else {
            out.push_str("\\u{");
            out.push_str(piece);
        }
    }
    out
}

/// What came of a case: its types with their Rust names and files, and the findings.
fn shown(generated: &Generated) -> String {
    let mut out = String::new();
    for (id, def) in &generated.api.types {
        let _ = writeln!(out, "type {} -> {}", id.0.escape_debug(), def.rust_path);
    }
    for path in generated.files.keys() {
        let of_support = path.starts_with("src/support/");
        if path.starts_with("src/") && !of_support {
            let _ = writeln!(out, "file {path}");
        }
    }
    for line in findings(generated) {
        let _ = writeln!(out, "{}", line.escape_debug());
    }
    out
}

#[test]
fn cases_give_what_is_expected() {
    let mut failed = Vec::new();
    let cases = all();
    assert!(cases.len() >= 12, "cases are missing");
    for case in cases {
        let generated = within(&case.name, || {
            checked(&case.pages, case.config.as_deref(), "typescript")
        });
        let shown = shown(&generated);
        if std::env::var_os("BLESS").is_some() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/cases");
            let text = format!("{}\n=== expect\n{shown}", case.input);
            std::fs::write(folder.join(&case.name).with_extension("txt"), text).unwrap();
        } else if shown != case.expected {
            println!("{}:\n{shown}", case.name);
            failed.push(case.name);
        }
    }
    assert!(
        failed.is_empty(),
        "{failed:?} differ; BLESS=1 rewrites them"
    );
}

#[test]
fn no_dialect_takes_harm() {
    for case in all() {
        for dialect in fieldwright::docs::family::sdk::dialect::ALL {
            let name = format!("{} as {}", case.name, dialect.name());
            within(&name, || {
                checked(&case.pages, case.config.as_deref(), dialect.name())
            });
        }
    }
}
