//! Every command line of the guide and the READMEs works as it stands there.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::{TestFolder, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TYPE: &str = "\
# AuthTokenRequest

## Fields

| Field       | Type     | Required           | Description                               |
| ----------- | -------- | ------------------ | ----------------------------------------- |
| `grantType` | *string* | :heavy_check_mark: | The value of `grant_type` decides it all. |
| `note`      | {{what   | :heavy_minus_sign: | Of a type that nobody knows.              |
";

/// The configuration of the docs.
const CONFIG: &str = "[output]\nfolder = \"crates/my-api-types\"\n[[source]]\npath = \"docs\"\n";

/// Folders that the guide names, each with the docs.
const FOLDERS: [&str; 7] = [
    "docs",
    "path/to/docs",
    "path/to/sdk/docs",
    "ts-sdk/docs",
    "python-sdk/docs",
    "old-docs",
    "new-docs",
];

fn texts() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut texts: Vec<PathBuf> = ["README.md", "CONTRIBUTING.md", "generator/README.md"]
        .iter()
        .map(|name| root.join(name))
        .collect();
    for entry in fs::read_dir(root.join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            texts.push(path);
        }
    }
    texts.sort();
    texts
}

/// The commands of a text: lines of code, and code inside lines that names a command with arguments.
fn commands(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_fenced = false;
    for line in text.lines() {
        is_fenced ^= line.trim_start().starts_with("```");
        let code = line.strip_prefix("    ").or(is_fenced.then_some(line));
        if let Some(code) = code {
            let line = code.trim().strip_prefix("fieldwright ");
            // `fieldwright = "0.1"` stands in manifests.
            let line = line.filter(|line| !line.starts_with('='));
            found.extend(line.map(str::to_owned));
        } else {
            let inline = line.split('`').skip(1).step_by(2);
            found.extend(
                inline
                    .filter_map(|code| code.strip_prefix("fieldwright "))
                    .map(str::to_owned),
            );
        }
    }
    found
}

/// The arguments of a command, with what stands for something put in its place.
fn arguments(command: &str) -> Vec<String> {
    let command = command.split([';', '>', '#']).next().unwrap_or_default();
    let mut arguments: Vec<String> = Vec::new();
    for word in command.split_whitespace() {
        let word = word.trim_matches(['[', ']']).replace('~', "home");
        let is_open = matches!(word.as_str(), "…" | "DIR" | "FILE");
        match arguments.last().map(String::as_str) {
            _ if !is_open => arguments.push(match word.as_str() {
                "OLD" => "old-docs".to_owned(),
                "NEW" => "new-docs".to_owned(),
                _ => word,
            }),
            Some("--docs" | "--twin") => arguments.push("docs".to_owned()),
            Some("--config") => arguments.push("fieldwright.toml".to_owned()),
            Some("--out") => arguments.push("path/to/crate".to_owned()),
            // `generate … --check`: all that it takes.
            _ => {
                let all = ["--docs", "docs", "--out", "crates/my-api-types"];
                arguments.extend(all.map(str::to_owned));
            }
        }
    }
    arguments
}

fn git(folder: &Path, arguments: &[&str]) {
    let who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    let mut command = Command::new("git");
    command.current_dir(folder).args(who).args(arguments);
    assert!(command.output().unwrap().status.success(), "{arguments:?}");
}

/// A folder as the guide has it: docs under every name, a crate, a configuration, a history.
fn stage() -> TestFolder {
    let folder = TestFolder::new();
    for docs in FOLDERS {
        folder.write(
            &format!("{docs}/models/components/authtokenrequest.md"),
            TYPE,
        );
    }
    folder.write("request.json", r#"{"grant_type": "client_credentials"}"#);
    folder.write("fieldwright.toml", CONFIG);
    folder.write("home/.local/share/man/man1/keep", "");
    for out in ["crates/my-api-types", "path/to/crate"] {
        let made = run(folder.path(), &["generate", "--docs", "docs", "--out", out]);
        assert_eq!(made.code, 0, "{}", made.stderr);
    }
    git(folder.path(), &["init", "--quiet", "--initial-branch=main"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message=a"]);
    git(folder.path(), &["tag", "v1.2.0"]);
    git(
        folder.path(),
        &["update-ref", "refs/remotes/origin/main", "HEAD"],
    );
    folder
}

#[test]
fn every_command_of_the_guide_works() {
    let folder = stage();
    let mut count = 0;
    for path in texts() {
        let text = fs::read_to_string(&path).unwrap();
        for command in commands(&text) {
            let mut arguments = arguments(&command);
            let name = arguments.first().cloned().unwrap_or_default();
            match name.as_str() {
                // It ends only when it is stopped.
                "watch" => arguments.push("--help".to_owned()),
                // A file that it would not overwrite.
                "init" => arguments.push("--force".to_owned()),
                _ => {}
            }
            // A mention of the command alone, not a line to be typed.
            let is_typed = text.lines().any(|line| {
                line.strip_prefix("    fieldwright ")
                    .is_some_and(|line| line == command)
            });
            if arguments.len() == 1 && !is_typed {
                arguments.push("--help".to_owned());
            }
            let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let ended = run(folder.path(), &words);
            // What `init` made of it would be the configuration of all that follows.
            folder.write("fieldwright.toml", CONFIG);
            assert_eq!(
                ended.code,
                0,
                "{}: `fieldwright {command}` ({words:?})\n{}",
                path.display(),
                ended.stderr
            );
            count += 1;
        }
    }
    assert!(count > 30, "only {count} commands were found");
}

#[test]
fn commands_are_found_and_filled_in() {
    let text = "a `fieldwright lint --docs …` b\n\n    fieldwright man --out ~/x # y\n";
    let found: Vec<_> = commands(text).iter().map(|text| arguments(text)).collect();
    assert_eq!(found[0], ["lint", "--docs", "docs"]);
    assert_eq!(found[1], ["man", "--out", "home/x"]);
}

/// The commands of `cargo xtask`, as it tells them itself.
fn chores() -> Vec<String> {
    let text = include_str!("../../xtask/src/main.rs");
    let (_, rest) = text.split_once("const USAGE").unwrap();
    let (usage, _) = rest.split_once("\";").unwrap();
    let lines = usage
        .lines()
        .filter_map(|line| line.split_once("cargo xtask "));
    lines.map(|(_, line)| line.to_owned()).collect()
}

/// What a command of `cargo xtask` says that its usage does not: the chore, or an option.
fn unknown_to_xtask(command: &str, chores: &[String]) -> Option<String> {
    let command = command.split(['#', '>', '`', ';', '|']).next()?;
    let words: Vec<&str> = command.split_whitespace().collect();
    let length = 1 + usize::from(words.first() == Some(&"measure"));
    let name = words.get(..length)?.join(" ");
    let Some(usage) = chores.iter().find(|usage| {
        let rest = usage.strip_prefix(name.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    }) else {
        return Some(name);
    };
    let known: Vec<&str> = usage
        .split(|c: char| c.is_whitespace() || "[]|".contains(c))
        .collect();
    let options = words.iter().filter(|word| word.starts_with("--"));
    let unknown = options.copied().find(|option| !known.contains(option));
    unknown.map(str::to_owned)
}

/// They take minutes, so that they are compared with the usage instead of run; CI runs most.
#[test]
fn every_chore_of_the_guide_exists() {
    let chores = chores();
    assert!(chores.len() > 20, "{chores:?}");
    let measurements = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/measurements");
    let entries = fs::read_dir(measurements).unwrap();
    let more = entries.map(|entry| entry.unwrap().path());
    let mut count = 0;
    for path in texts().into_iter().chain(more) {
        let text = fs::read_to_string(&path).unwrap().replace('\n', " \n");
        for (_, command) in text
            .match_indices("cargo xtask ")
            .filter_map(|(at, words)| text.split_at_checked(at + words.len()))
        {
            let line = command.lines().next().unwrap_or_default();
            // A command that is broken between lines is compared as far as it goes.
            let unknown = unknown_to_xtask(line, &chores);
            assert_eq!(unknown, None, "{}: {line}", path.display());
            count += 1;
        }
    }
    assert!(count > 20, "only {count} commands were found");
    assert_eq!(
        unknown_to_xtask("codegen --chekc", &chores).as_deref(),
        Some("--chekc")
    );
    assert_eq!(
        unknown_to_xtask("measure all", &chores).as_deref(),
        Some("measure all")
    );
}
