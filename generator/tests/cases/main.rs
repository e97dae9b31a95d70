//! Small documentation folders, and what values of their types have to be read and written as.
//!
//! Each folder of `tests/cases` has `docs/`, perhaps `fieldwright.toml`, and `values.txt`. A line of that names a type, has a
//! value of it, and after `->` the member of the union that it is (`ok` for other types, `error` if it cannot be read); what
//! is written is the same again, unless another value follows after `=>`. What the program has to say stands in
//! `findings.txt`: `BLESS=1` rewrites it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a case that is not as it should be fails the test"
)]

mod compiled;
mod line;

use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::{Api, Shape, TypeId};
use fieldwright::names::NAMES_FILE;
use fieldwright::source::load_folder;
use fieldwright::validate::{Checker, Choice, Options};
use line::Line;
use std::path::{Path, PathBuf};

/// A folder of `tests/cases`.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) generated: Generated,
    pub(crate) lines: Vec<Line>,
    folder: PathBuf,
}

pub(crate) fn generate(folder: &Path, names: Option<&str>) -> Generated {
    let pages = load_folder(&folder.join("docs")).unwrap().pages;
    let mut generator = Generator::new().source(DocSource::new("docs", pages));
    if let Ok(config) = std::fs::read_to_string(folder.join("fieldwright.toml")) {
        generator = generator.config("fieldwright.toml", config);
    }
    if let Some(names) = names {
        generator = generator.names(NAMES_FILE, names.to_owned());
    }
    generator.run()
}

pub(crate) fn all() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let cases = folders.into_iter().map(|folder| {
        let values = std::fs::read_to_string(folder.join("values.txt")).unwrap_or_default();
        Case {
            name: folder
                .file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .replace('-', "_"),
            generated: generate(&folder, None),
            lines: line::read(&values),
            folder,
        }
    });
    let cases: Vec<Case> = cases.collect();
    assert!(cases.len() > 20, "cases are missing");
    cases
}

/// What keeps a value from being read; all else is about rules.
const UNREADABLE: &[&str] = &[
    "wrong_type",
    "missing_field",
    "wrong_constant",
    "duplicate_key",
    "too_complex",
];

/// What the generator itself makes of the values is what emitted readers make of them.
#[test]
fn values_are_judged_as_they_are_read() {
    let mut wrong = Vec::new();
    for case in all() {
        let checker = Checker::new(&case.generated.api);
        for line in &case.lines {
            let ty = TypeId(line.ty.clone());
            let report = checker.check(&ty, &line.json, &Options::default());
            let Some(report) = report else {
                wrong.push(format!("{}: no type {}", case.name, line.ty));
                continue;
            };
            let code = |code: &str| {
                report
                    .findings
                    .iter()
                    .any(|it| it.code == code && it.pointer.is_empty())
            };
            let unknown = code("no_member") || code("unknown_tag");
            let refused = report
                .findings
                .iter()
                .any(|it| UNREADABLE.contains(&it.code));
            let is_right = match line.member.as_str() {
                "error" => refused,
                "Unrecognized" => unknown && !refused,
                _ => !unknown && !refused,
            };
            let chosen = chosen(&checker, &case.generated.api, line);
            if !is_right || chosen.as_ref().is_some_and(|it| *it != line.member) {
                wrong.push(format!(
                    "{}: {} {}: {chosen:?} {:?}",
                    case.name, line.ty, line.json, report.findings
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a value of a union is read as; none if the type is no union.
fn chosen(checker: &Checker<'_>, api: &Api, line: &Line) -> Option<String> {
    let ty = TypeId(line.ty.clone());
    let Shape::Union(union) = &api.get(&ty)?.shape else {
        return None;
    };
    Some(match checker.choose(&ty, &line.json)? {
        Choice::Member(index) => union.members.get(index)?.rust_name.clone(),
        Choice::Raw => "Unrecognized".to_owned(),
        Choice::Refused => "error".to_owned(),
    })
}

/// What is said about the pages is what is expected, and where nothing is expected nothing is said.
#[test]
fn findings() {
    let mut wrong = Vec::new();
    for case in all() {
        let found = case.generated.diagnostics.iter().map(|item| {
            let info = item.code.info();
            format!("{} {}: {}\n", info.id, info.name, item.message)
        });
        let found: String = found.collect();
        let path = case.folder.join("findings.txt");
        let wanted = std::fs::read_to_string(&path).unwrap_or_default();
        if std::env::var_os("BLESS").is_some() {
            if found.is_empty() {
                let _ = std::fs::remove_file(path);
            } else {
                std::fs::write(path, found).unwrap();
            }
        } else if found != wanted {
            wrong.push(format!("{}:\n{found}instead of\n{wanted}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A run over its own output changes nothing.
#[test]
fn the_second_run_gives_the_same_bytes() {
    for case in all() {
        if case.generated.has_errors() {
            assert!(case.generated.files.is_empty(), "{}", case.name);
            continue;
        }
        let names = case.generated.files.get(NAMES_FILE).map(String::as_str);
        assert!(names.is_some(), "{}", case.name);
        let again = generate(&case.folder, names);
        let differs = |path: &&String| again.files.get(*path) != case.generated.files.get(*path);
        let differing: Vec<&String> = case.generated.files.keys().filter(differs).collect();
        assert!(differing.is_empty(), "{}: {differing:?}", case.name);
        assert_eq!(again.files.len(), case.generated.files.len());
    }
}
