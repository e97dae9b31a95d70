//! The commands beside `generate`: the schema, findings, completions, manual pages, differences.

use crate::common::{PAGE, TestFolder, finish, run, tree};
use std::fs;

#[test]
fn the_schema_is_printed_and_written() {
    let folder = TestFolder::new();
    let printed = run(folder.path(), &["schema"]);
    assert_eq!(printed.code, 0, "{}", printed.stderr);
    let schema: serde_json::Value = serde_json::from_str(&printed.stdout).unwrap();
    let line = fieldwright::config::SCHEMA_LINE;
    assert_eq!(line.strip_prefix("#:schema "), schema["$id"].as_str());
    assert_eq!(run(folder.path(), &["schema", "-o", "s.json"]).code, 0);
    let written = fs::read_to_string(folder.path().join("s.json")).unwrap();
    assert_eq!(written, printed.stdout);
}

/// A page with a link that leads nowhere, and a sentence that looks like a rule.
const FAULTY: &str = "# Faulty\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
| `a` | [components.Gone](../../models/components/gone.md) | :heavy_check_mark: | N/A |\n\
| `b` | *string* | :heavy_minus_sign: | Usually at most 10 characters. |\n";

#[test]
fn lint_tells_what_is_wrong_with_the_docs() {
    let folder = TestFolder::new();
    folder.write("docs/models/components/faulty.md", FAULTY);
    let lint = |more: &[&str]| {
        let mut args = vec!["lint", "--docs", "docs"];
        args.extend(more);
        run(folder.path(), &args)
    };
    let text = lint(&[]);
    assert_eq!(text.code, 0, "{}", text.stderr);
    assert!(text.stderr.contains("FW201"), "{}", text.stderr);
    assert_eq!(lint(&["--strict"]).code, 1);
    let github = lint(&["--format", "github"]).stdout;
    assert!(github.contains("::warning title=FW201"), "{github}");
    assert!(github.contains("file=docs/models/components/faulty.md,line=7"));
    assert!(github.contains("Usually at most 10 characters"), "{github}");
    let sarif = lint(&["--format", "sarif"]).stdout;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let fixed = lint(&["--fix-config"]);
    assert_eq!(fixed.code, 0, "{}", fixed.stderr);
    let config = fs::read_to_string(folder.path().join("fieldwright.toml")).unwrap();
    assert!(
        config.contains("path = \"components.Faulty.a\""),
        "{config}"
    );
    assert!(
        config.contains("# path = \"components.Faulty.b\""),
        "{config}"
    );
    // What is settled is no longer found, and the file can be read.
    let settled = run(
        folder.path(),
        &[
            "lint",
            "--docs",
            "docs",
            "--config",
            "fieldwright.toml",
            "--format",
            "github",
        ],
    );
    assert_eq!(settled.code, 0, "{}", settled.stderr);
    assert!(!settled.stdout.contains("FW201"), "{}", settled.stdout);
}

#[test]
fn completions_are_printed_for_every_shell() {
    let folder = TestFolder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = run(folder.path(), &["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
        for word in ["generate", "watch", "init", "message-format"] {
            assert!(run.stdout.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(run(folder.path(), &["completions", "cmd"]).code, 2);
}

#[test]
#[cfg(unix)]
fn completions_are_read_by_bash() {
    let folder = TestFolder::new();
    let printed = run(folder.path(), &["completions", "bash"]);
    folder.write("completions", printed.stdout);
    let script = "source completions && COMP_WORDS=(fieldwright gen) COMP_CWORD=1 \
                  && _fieldwright fieldwright gen fieldwright && echo \"${COMPREPLY[@]}\"";
    let bash = std::process::Command::new("bash")
        .current_dir(folder.path())
        .args(["--norc", "-c", script])
        .output();
    let Ok(bash) = bash else {
        eprintln!("SKIPPED: there is no bash");
        return;
    };
    let bash = finish(bash);
    assert_eq!(bash.stdout.trim(), "generate", "{}", bash.stderr);
}

#[test]
fn manual_pages_are_printed_and_written() {
    let folder = TestFolder::new();
    let printed = run(folder.path(), &["man"]);
    assert_eq!((printed.code, printed.stderr.as_str()), (0, ""));
    assert!(
        printed.stdout.contains(".TH fieldwright 1"),
        "{}",
        printed.stdout
    );
    let written = run(folder.path(), &["man", "--out", "man"]);
    assert_eq!(written.code, 0, "{}", written.stderr);
    let pages = tree(&folder.path().join("man"));
    for page in [
        "fieldwright.1",
        "fieldwright-generate.1",
        "fieldwright-watch.1",
    ] {
        let text = String::from_utf8_lossy(&pages[page]).into_owned();
        assert!(text.contains(".SH DESCRIPTION"), "{page}: {text}");
    }
    folder.write("file", "");
    assert_eq!(run(folder.path(), &["man", "--out", "file"]).code, 1);
}

#[test]
fn a_diff_gives_names_as_a_run_would() {
    let folder = TestFolder::new();
    let page = PAGE.replace("`value`", "`wallet_id`");
    let row = "| `walletID` | *string* | :heavy_minus_sign: | New. |\n| `currency`";
    folder.write("old/models/components/amount.md", &page);
    let grown = page.replace("| `currency`", row);
    folder.write("new/models/components/amount.md", grown);
    // On its own, the new field would take the name.
    let run_it = |more: &[&str]| run(folder.path(), &[&["diff", "old", "new"], more].concat());
    let diff = run_it(&[]);
    assert_eq!(diff.code, 0, "{}", diff.stderr);
    assert!(diff.stdout.contains("1 change: 1 minor"), "{}", diff.stdout);
    // The crate may have given other names.
    assert_eq!(
        run(
            folder.path(),
            &["generate", "--docs", "old", "--out", "out"]
        )
        .code,
        0
    );
    let lock = fs::read_to_string(folder.path().join("out/names.lock")).unwrap();
    let lock = lock.replace("  wallet_id\n", "  wallet_id wallet_id_2\n");
    folder.write("out/names.lock", lock);
    for names in ["out", "out/names.lock"] {
        let diff = run_it(&["--names", names, "--format", "json"]);
        assert_eq!(diff.code, 0, "{}", diff.stderr);
        assert!(!diff.stdout.contains("wallet_id_3"), "{}", diff.stdout);
        assert!(diff.stdout.contains("\"minor\":1") || diff.stdout.contains("\"minor\": 1"));
    }
    assert_eq!(run_it(&["--names", "nowhere"]).code, 1);
}
