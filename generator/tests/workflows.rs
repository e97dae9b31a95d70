//! What others run from this repository: the scripts of the GitHub Action, the pre-commit hook, and the archives of a release.
#![cfg(unix)]

use crate::common::{TestFolder, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BEFORE: &str = "\
# Order

## Fields

| Field  | Type     | Required           | Description       |
| ------ | -------- | ------------------ | ----------------- |
| `id`   | *string* | :heavy_check_mark: | Which order it is |
| `note` | *string* | :heavy_minus_sign: | For the cook      |
";

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The script of a step, from a file in which it stands as a block below the step's name.
fn script(file: &str, step: &str) -> String {
    let text = fs::read_to_string(repository().join(file)).unwrap();
    let after = text.split_once(&format!("- name: {step}\n")).unwrap().1;
    let block = after.split_once("run: |\n").unwrap().1;
    let indent = block.len() - block.trim_start().len();
    let lines = block.lines().take_while(|line| {
        line.trim().is_empty() || line.len() - line.trim_start().len() >= indent
    });
    lines.fold(String::new(), |script, line| {
        script + line.get(indent..).unwrap_or_default() + "\n"
    })
}

fn git(folder: &Path, arguments: &[&str]) {
    let who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    let mut command = Command::new("git");
    command.current_dir(folder).args(who).args(arguments);
    assert!(command.output().unwrap().status.success(), "{arguments:?}");
}

/// A repository with docs and their crate, and the program on the path, beside a `gh` that logs what it is asked.
struct Stage {
    folder: TestFolder,
}

impl Stage {
    fn new() -> Self {
        let folder = TestFolder::new();
        let at = folder.path();
        folder.write("docs/models/components/order.md", BEFORE);
        let made = run(at, &["generate", "--docs", "docs", "--out", "orders"]);
        assert_eq!(made.code, 0, "{}", made.stderr);
        git(at, &["init", "--quiet", "--initial-branch=main"]);
        git(at, &["add", "docs", "orders"]);
        git(at, &["commit", "--quiet", "--message=a"]);
        let program = env!("CARGO_BIN_EXE_fieldwright");
        fs::create_dir(at.join("bin")).unwrap();
        std::os::unix::fs::symlink(program, at.join("bin/fieldwright")).unwrap();
        folder.write(
            "bin/gh",
            "#!/bin/sh\nprintf '%s\\n' \"$*\" >> \"$GH_LOG\"\n",
        );
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(at.join("bin/gh"), executable).unwrap();
        Self { folder }
    }

    /// Runs a script as GitHub does, with these variables and those that it always sets.
    fn run(&self, script: &str, variables: &[(&str, &str)]) -> Output {
        let at = self.folder.path();
        let path = std::env::var("PATH").unwrap_or_default();
        Command::new("bash")
            .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
            .current_dir(at)
            .env("PATH", format!("{}:{path}", at.join("bin").display()))
            .env("GITHUB_STEP_SUMMARY", at.join("summary.md"))
            .env("GITHUB_ENV", at.join("environment"))
            .env("GH_LOG", at.join("gh.log"))
            .env("RUNNER_TEMP", at)
            .env("RUNNER_OS", "Linux")
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap_or_default()
    }
}

#[test]
fn the_action_checks_the_crate_and_tells_what_changed() {
    let stage = Stage::new();
    let step = |name: &str, more: &[(&str, &str)]| {
        let mut variables = vec![
            ("DOCS", "docs"),
            ("OUT", "orders"),
            ("CONFIG", ""),
            ("ARGS", ""),
        ];
        variables.extend(more);
        stage.run(&script("action.yml", name), &variables)
    };
    assert!(
        step("Install fieldwright", &[("VERSION", "")])
            .status
            .success()
    );
    assert!(step("Check the crate", &[]).status.success());

    let after = BEFORE.replace("| `note`", "| `memo`");
    stage.folder.write("docs/models/components/order.md", after);
    let drift = step("Check the crate", &[]);
    assert_eq!(drift.status.code(), Some(1), "{drift:?}");

    let tell = |deny| step("Tell what changed", &[("BASE", "HEAD"), ("DENY", deny)]);
    assert!(tell("").status.success());
    assert!(
        stage.read("summary.md").contains("`note`"),
        "{}",
        stage.read("summary.md")
    );
    assert_eq!(tell("major").status.code(), Some(1));

    let posted = step("Post what changed", &[("PULL_REQUEST", "7")]);
    assert!(posted.status.success(), "{posted:?}");
    let call = stage.read("gh.log");
    assert!(call.starts_with("pr comment 7 --body-file "), "{call}");
    assert!(stage.read("fieldwright-changelog.md").contains("`note`"));
}

#[test]
fn the_hook_checks_the_crate() {
    let stage = Stage::new();
    let text = fs::read_to_string(repository().join(".pre-commit-hooks.yaml")).unwrap();
    let mut lines = text.lines();
    let entry = lines
        .find_map(|line| line.trim().strip_prefix("entry: "))
        .unwrap();
    let hook = format!("{entry} --docs docs --out orders");
    assert!(stage.run(&hook, &[]).status.success());
    stage
        .folder
        .write("orders/src/lib.rs", "//! Changed by hand.\n");
    assert_eq!(stage.run(&hook, &[]).status.code(), Some(1));
}

#[test]
fn archives_of_a_release_are_where_cargo_binstall_looks() {
    let stage = Stage::new();
    let at = stage.folder.path();
    let target = "x86_64-unknown-linux-gnu";
    let built = at.join("target").join(target).join("release");
    fs::create_dir_all(&built).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_fieldwright"), built.join("fieldwright")).unwrap();
    for name in ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(repository().join(name), at.join(name)).unwrap();
    }
    let pack = script(
        ".github/workflows/release.yml",
        "Pack the program with its manual and completions",
    );
    let packed = stage.run(&pack, &[("TARGET", target), ("TAG", "v0.1.0")]);
    assert!(packed.status.success(), "{packed:?}");

    let manifest: toml::Table = include_str!("../Cargo.toml").parse().unwrap();
    let binstall = &manifest["package"]["metadata"]["binstall"];
    let filled = |key: &str| {
        let text = binstall[key].as_str().unwrap().to_owned();
        [
            ("{ name }", "fieldwright"),
            ("{ bin }", "fieldwright"),
            ("{ version }", "0.1.0"),
            ("{ target }", target),
            ("{ binary-ext }", ""),
            ("{ archive-suffix }", ".tar.gz"),
        ]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
    };
    let archive = filled("pkg-url").rsplit('/').next().unwrap().to_owned();
    assert_eq!(stage.read("environment"), format!("ARCHIVE={archive}\n"));
    let listed = stage.run(&format!("tar tzf {archive}"), &[]);
    let listed = String::from_utf8(listed.stdout).unwrap();
    let root = filled("bin-dir");
    let folder = root.strip_suffix("/fieldwright").unwrap();
    for file in [
        "fieldwright",
        "man/fieldwright.1",
        "man/fieldwright-generate.1",
        "completions/fieldwright.zsh",
    ] {
        let path = format!("{folder}/{file}");
        assert!(
            listed.lines().any(|line| line == path),
            "{path} in {listed}"
        );
    }
}
