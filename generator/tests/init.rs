//! `fieldwright init` writes a configuration that is accepted, whose open questions can be answered in place.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::{PAGE, TestFolder, folder_of, run, tree};
use std::fs;
use std::path::{Path, PathBuf};

/// The small documentation of every dialect.
fn library() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialects/library");
    folders(&root)
}

/// Each folder `NAME` with its `NAME/docs`.
fn folders(root: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut found: Vec<(String, PathBuf)> = entries
        .filter(|path| path.join("docs").is_dir())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, path.join("docs"))
        })
        .collect();
    found.sort();
    found
}

/// The file with every override in force that needs nothing but a reason, and how many these are.
fn answered(text: &str) -> (String, usize) {
    let mut answers = 0;
    let blocks: Vec<String> = text
        .split("\n\n")
        .map(|block| {
            let Some((about, lines)) = block.split_once("# [[override]]") else {
                return block.to_owned();
            };
            if lines
                .lines()
                .any(|line| line.contains('…') && !line.starts_with("# reason"))
            {
                return block.to_owned();
            }
            answers += 1;
            format!("{about}[[override]]{}", lines.replace("\n# ", "\n"))
        })
        .collect();
    (blocks.join("\n\n"), answers)
}

/// Checks what is written for these docs; gives how many questions can be answered.
fn check(name: &str, docs: &Path, twins: &[&Path]) -> usize {
    let folder = TestFolder::new();
    let mut args = vec!["init", "--docs", docs.to_str().unwrap()];
    for twin in twins {
        args.extend(["--twin", twin.to_str().unwrap()]);
    }
    let first = run(folder.path(), &args);
    assert_eq!(first.code, 0, "{name}: {}", first.stderr);
    let config = folder.path().join("fieldwright.toml");
    let text = fs::read_to_string(&config).unwrap();
    assert_eq!(
        text.matches("[[source]]").count(),
        1 + twins.len(),
        "{text}"
    );
    assert!(
        text.lines().all(|line| line.chars().count() < 200),
        "{name}"
    );
    // It is taken as it is, and does not change what the docs say.
    let accepted = run(folder.path(), &["model", "--config", "fieldwright.toml"]);
    assert_eq!(accepted.code, 0, "{name}: {}", accepted.stderr);
    let (text, answers) = answered(&text);
    fs::write(&config, text).unwrap();
    let accepted = run(folder.path(), &["model", "--config", "fieldwright.toml"]);
    assert_eq!(accepted.code, 0, "{name}: {}", accepted.stderr);
    answers
}

#[test]
fn every_dialect_gets_a_configuration() {
    let library = library();
    assert_eq!(library.len(), 7);
    for (name, docs) in &library {
        check(name, docs, &[]);
        let folder = TestFolder::new();
        let docs = docs.to_str().unwrap();
        assert_eq!(run(folder.path(), &["init", "--docs", docs]).code, 0);
        let text = fs::read_to_string(folder.path().join("fieldwright.toml")).unwrap();
        assert!(
            text.contains(&format!("\ndialect = \"{name}\"\n")),
            "{text}"
        );
        assert!(text.contains("name = \"library-types\""), "{text}");
    }
    let twins: Vec<&Path> = library
        .iter()
        .skip(1)
        .map(|(_, docs)| docs.as_path())
        .collect();
    check("all", &library[0].1, &twins);
}

#[test]
fn corpora_get_a_configuration() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let mut answers = 0;
    for (name, docs) in folders(&root) {
        answers += check(&name, &docs, &[]);
    }
    assert!(answers > 0, "no corpus leaves anything open");
}

#[test]
fn questions_are_grouped_where_one_answer_fits_all() {
    let folder = TestFolder::new();
    folder.write("acme-ts/docs/models/components/a.md", PAGE);
    folder.write(
        "acme-ts/docs/models/components/b.md",
        PAGE.replace("Amount", "Total"),
    );
    folder.write(
        "acme-ts/docs/models/components/c.md",
        PAGE.replace("Amount", "Rate").replace("`value`", "`rate`"),
    );
    let docs = ["init", "--docs", "acme-ts/docs"];
    let first = run(folder.path(), &docs);
    assert_eq!(first.code, 0, "{}", first.stderr);
    let text = fs::read_to_string(folder.path().join("fieldwright.toml")).unwrap();
    // As many are told as the file numbers.
    let is_there = |number: &usize| text.contains(&format!("\n# {number}. "));
    let questions = (1..=100).take_while(is_there).count();
    let told = format!(": {questions} open question");
    assert!(
        questions > 0 && first.stderr.contains(&told),
        "{}\n{text}",
        first.stderr
    );
    for line in [
        "name = \"acme-types\"",
        "folder = \"acme-types\"",
        "path = \"acme-ts/docs\"",
        "# 3 types (3 in components), 0 operations",
        "# path = \"components.Rate.rate\"",
        "# path = \"*.*.value\"",
        "# components.Amount.value, components.Total.value",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}: {text}");
    }
    assert_eq!(check("acme", &folder.path().join("acme-ts/docs"), &[]), 2);
    // What is there stays, unless that is wanted.
    folder.write("fieldwright.toml", "mine");
    let before = tree(folder.path());
    let again = run(folder.path(), &docs);
    assert_eq!(again.code, 1, "{}", again.stderr);
    assert!(again.stderr.contains("--force"), "{}", again.stderr);
    assert_eq!(tree(folder.path()), before);
    let forced = run(folder.path(), &[&docs[..], &["--force"]].concat());
    assert_eq!(forced.code, 0, "{}", forced.stderr);
    assert_eq!(
        fs::read_to_string(folder.path().join("fieldwright.toml")).unwrap(),
        text
    );
    // From elsewhere, the folder is named as the file sees it.
    let there = ["--config", "conf/fieldwright.toml"];
    fs::create_dir(folder.path().join("conf")).unwrap();
    assert_eq!(run(folder.path(), &[&docs[..], &there].concat()).code, 0);
    let text = fs::read_to_string(folder.path().join("conf/fieldwright.toml")).unwrap();
    assert!(text.contains("path = \"../acme-ts/docs\""), "{text}");
    let generate = ["generate", there[0], there[1]];
    let generated = run(folder.path(), &generate);
    assert_eq!(generated.code, 0, "{}", generated.stderr);
    assert!(folder.path().join("conf/acme-types/Cargo.toml").is_file());
}

#[test]
fn what_cannot_be_read_is_told() {
    let folder = TestFolder::new();
    let run = run(folder.path(), &["init"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("there is no folder `docs`"),
        "{}",
        run.stderr
    );
    assert!(tree(folder.path()).is_empty());
}
