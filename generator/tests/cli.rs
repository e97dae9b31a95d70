//! The program from outside: exit codes, streams, colours, checking, and what it does when it cannot do its work.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::{PAGE, TestFolder, command, finish, run, tree};
use std::fs;

/// A folder with `docs` of one page.
fn one_page() -> TestFolder {
    let folder = TestFolder::new();
    folder.write("docs/models/components/amount.md", PAGE);
    folder
}

const GENERATE: &[&str] = &["generate", "--docs", "docs", "--out", "out"];

#[test]
fn bad_usage_exits_with_2() {
    let folder = one_page();
    for args in [
        &[][..],
        &["generate"],
        &["generate", "--docs", "docs"],
        &["generate", "--out", "out"],
        &[
            "generate",
            "--no-config",
            "--config",
            "a.toml",
            "--out",
            "out",
        ],
        &[
            "generate",
            "--docs",
            "docs",
            "--out",
            "out",
            "--dialect",
            "cobol",
        ],
        &[
            "generate", "--docs", "docs", "--out", "out", "--family", "openapi",
        ],
        &[
            "generate",
            "--docs",
            "docs",
            "--out",
            "out",
            "--name",
            "not a name",
        ],
        &[
            "generate", "--docs", "docs", "--out", "out", "--check", "--force",
        ],
        &["no-such-command"],
        &["explain", "FW999"],
    ] {
        let run = run(folder.path(), args);
        assert_eq!(run.code, 2, "{args:?}: {}", run.stderr);
        assert!(!run.stderr.is_empty(), "{args:?}");
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_family_that_no_page_belongs_to_is_an_error() {
    let folder = one_page();
    let run = run(
        folder.path(),
        &[
            "generate",
            "--docs",
            "docs",
            "--out",
            "out",
            "--family",
            "openapi-generator",
        ],
    );
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("openapi-generator"), "{}", run.stderr);
    assert!(!folder.path().join("out").exists());
}

#[test]
fn help_and_version_exit_with_0() {
    let folder = TestFolder::new();
    for args in [&["--help"][..], &["--version"], &["generate", "--help"]] {
        let run = run(folder.path(), args);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn a_second_run_does_nothing_and_check_agrees() {
    let folder = one_page();
    let first = run(folder.path(), GENERATE);
    assert_eq!(first.code, 0, "{}", first.stderr);
    assert_eq!(first.stdout, "");
    let out = folder.path().join("out");
    let before = tree(&out);
    let modified = |path: &str| fs::metadata(out.join(path)).unwrap().modified().unwrap();
    let times: Vec<_> = before.keys().map(|path| modified(path)).collect();
    let second = run(folder.path(), GENERATE);
    assert!(second.stderr.contains("nothing to do"), "{}", second.stderr);
    assert_eq!(tree(&out), before);
    let now: Vec<_> = before.keys().map(|path| modified(path)).collect();
    assert_eq!(now, times);
    let check = run(folder.path(), &[GENERATE, &["--check"]].concat());
    assert_eq!(check.code, 0, "{}", check.stderr);
    assert!(check.stderr.contains("up to date"), "{}", check.stderr);
}

#[test]
fn check_reports_all_drift_with_the_command_that_mends_it() {
    let folder = one_page();
    folder.write(
        "docs/models/components/old name.md",
        PAGE.replace("Amount", "Old"),
    );
    assert_eq!(run(folder.path(), GENERATE).code, 0);
    fs::remove_file(folder.path().join("docs/models/components/old name.md")).unwrap();
    folder.write(
        "docs/models/components/amount.md",
        PAGE.replace("currency", "unit"),
    );
    folder.write(
        "docs/models/components/new.md",
        PAGE.replace("Amount", "New"),
    );
    let before = tree(folder.path());
    let check = run(folder.path(), &[GENERATE, &["--check"]].concat());
    assert_eq!(check.code, 1);
    for part in ["changed ", "missing ", "orphaned ", "\n+", "\n-"] {
        assert!(check.stdout.contains(part), "{part:?}: {}", check.stdout);
    }
    let fix = "run `fieldwright generate --docs docs --out out` and review the diff";
    assert!(check.stderr.contains(fix), "{}", check.stderr);
    assert_eq!(tree(folder.path()), before, "a check writes nothing");
    assert_eq!(run(folder.path(), GENERATE).code, 0);
    let check = run(folder.path(), &[GENERATE, &["--check"]].concat());
    assert_eq!(check.code, 0, "{}", check.stdout);
}

#[test]
fn any_folder_above_the_pages_will_do() {
    let folder = one_page();
    for (docs, out) in [("docs", "a"), (".", "b"), ("docs/models", "c")] {
        let run = run(
            folder.path(),
            &["generate", "--docs", docs, "--out", out, "--name", "x"],
        );
        assert_eq!(run.code, 0, "{docs}: {}", run.stderr);
    }
    let of = |out: &str| {
        tree(&folder.path().join(out))
            .into_keys()
            .collect::<Vec<_>>()
    };
    assert_eq!(of("a"), of("b"));
}

#[test]
fn output_that_cannot_be_written_is_an_error_and_nothing_changes() {
    let folder = one_page();
    folder.write("file", "mine");
    let below = run(
        folder.path(),
        &["generate", "--docs", "docs", "--out", "file/out"],
    );
    assert_eq!(below.code, 1);
    assert!(below.stderr.contains("error[FW401]"), "{}", below.stderr);
    assert!(
        below.stderr.contains("nothing was changed"),
        "{}",
        below.stderr
    );
    folder.write("out/Cargo.toml", "mine");
    let foreign = run(folder.path(), GENERATE);
    assert_eq!(foreign.code, 1);
    assert!(
        foreign.stderr.contains("error[FW402]"),
        "{}",
        foreign.stderr
    );
    assert_eq!(tree(&folder.path().join("out")).len(), 1);
    assert_eq!(
        fs::read_to_string(folder.path().join("file")).unwrap(),
        "mine"
    );
}

#[cfg(unix)]
#[test]
fn a_read_only_output_folder_is_an_error() {
    use std::os::unix::fs::PermissionsExt;
    let folder = one_page();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
    let run = run(folder.path(), GENERATE);
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("permission denied"), "{}", run.stderr);
    assert!(
        run.stderr.contains("make the folder writable"),
        "{}",
        run.stderr
    );
    assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
}

#[test]
fn strict_makes_warnings_errors() {
    let folder = one_page();
    folder.write("docs/models/components/empty.md", "# Empty\n");
    let lax = run(folder.path(), GENERATE);
    assert_eq!(lax.code, 0, "{}", lax.stderr);
    assert!(lax.stderr.contains("FW105"), "{}", lax.stderr);
    let strict = run(
        folder.path(),
        &["generate", "--docs", "docs", "--out", "strict", "--strict"],
    );
    assert_eq!(strict.code, 1);
    assert!(
        strict.stderr.contains("nothing was written"),
        "{}",
        strict.stderr
    );
    assert!(!folder.path().join("strict").exists());
}

#[test]
fn a_dropped_page_is_accepted_in_one_line() {
    let folder = one_page();
    folder.write(
        "docs/models/components/more.md",
        PAGE.replace("Amount", "More"),
    );
    let generate = |more: &[&str]| {
        let args = [
            &["generate", "--docs", "docs", "--out", "out", "--strict"],
            more,
        ]
        .concat();
        run(folder.path(), &args)
    };
    assert_eq!(generate(&[]).code, 0);
    fs::remove_file(folder.path().join("docs/models/components/more.md")).unwrap();
    let refused = generate(&[]);
    assert_eq!(refused.code, 1, "{}", refused.stderr);
    assert!(refused.stderr.contains("FW304"), "{}", refused.stderr);
    assert_eq!(generate(&["--allow", "FW201"]).code, 1);
    let accepted = generate(&["--allow", "FW304"]);
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
    // Nothing is left to accept.
    assert_eq!(generate(&[]).code, 0);
}

#[test]
fn json_messages_are_one_object_per_line() {
    let folder = one_page();
    folder.write("docs/models/components/empty.md", "# Empty\n");
    let run = run(
        folder.path(),
        &[GENERATE, &["--message-format", "json"]].concat(),
    );
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let messages: Vec<serde_json::Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let kinds: Vec<_> = messages
        .iter()
        .filter_map(|message| message["kind"].as_str())
        .collect();
    assert!(
        kinds.contains(&"diagnostic") && kinds.contains(&"file"),
        "{kinds:?}"
    );
    let last = messages.last().unwrap();
    assert_eq!(last["kind"], "summary");
    assert_eq!(last["warnings"], 1);
    let warning = messages
        .iter()
        .find(|message| message["severity"] == "warning")
        .unwrap();
    assert_eq!(warning["place"]["file"], "docs/models/components/empty.md");
    assert_eq!(warning["place"]["line"], 1);
}

#[test]
fn the_model_is_json_on_standard_output() {
    let folder = one_page();
    let run = run(folder.path(), &["model", "--docs", "docs"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let model: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(model["types"][0]["id"], "components.Amount");
    assert_eq!(model["types"][0]["kind"], "struct");
    assert_eq!(model["types"][0]["rust_path"], "components::Amount");
}

#[test]
fn colours_are_for_terminals_and_those_who_ask() {
    let folder = TestFolder::new();
    let escapes = |args: &[&str], variables: &[(&str, &str)]| {
        let mut command = command(folder.path());
        command.args(args).envs(variables.iter().copied());
        finish(command.output().unwrap()).stderr.contains('\u{1b}')
    };
    let args = &["model", "--docs", "nowhere"][..];
    let always = &["model", "--docs", "nowhere", "--color", "always"][..];
    let never = &["model", "--docs", "nowhere", "--color", "never"][..];
    assert!(!escapes(args, &[]));
    assert!(escapes(args, &[("CLICOLOR_FORCE", "1")]));
    assert!(escapes(always, &[("NO_COLOR", "1")]));
    assert!(!escapes(never, &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn the_configuration_of_the_current_folder_is_found() {
    let folder = one_page();
    folder.write(
        "fieldwright.toml",
        "[package]\nname = \"configured\"\n[[source]]\npath = \"docs\"\n",
    );
    let run = run(folder.path(), &["generate", "--out", "out"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let manifest = fs::read_to_string(folder.path().join("out/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"configured\""), "{manifest}");
}

#[test]
fn a_configuration_is_found_and_named() {
    let folder = TestFolder::new();
    folder.write("sdk/docs/models/components/amount.md", PAGE);
    folder.write("other/docs/models/components/amount.md", PAGE);
    fs::create_dir_all(folder.path().join("work/deep")).unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    folder.write(
        "sdk/fieldwright.toml",
        "[package]\nname = \"beside\"\n[output]\nfolder = \"../made\"\n[[source]]\npath = \"docs\"\n",
    );
    let name = |out: &str| {
        let manifest = fs::read_to_string(folder.path().join(out).join("Cargo.toml")).unwrap();
        let line = manifest
            .lines()
            .find(|line| line.starts_with("name ="))
            .unwrap();
        line.to_owned()
    };
    // Beside the docs, with the output folder that it names.
    let beside = run(folder.path(), &["generate", "--docs", "sdk/docs"]);
    assert_eq!(beside.code, 0, "{}", beside.stderr);
    assert!(
        beside.stderr.contains("sdk/fieldwright.toml"),
        "{}",
        beside.stderr
    );
    assert_eq!(name("made"), "name = \"beside\"");
    // In the current folder, and above it, without any argument.
    let here = folder.path().join("sdk");
    let alone = run(&here, &["generate"]);
    assert_eq!(alone.code, 0, "{}", alone.stderr);
    assert!(alone.stderr.contains("nothing to do"), "{}", alone.stderr);
    fs::create_dir_all(here.join("a/b")).unwrap();
    let below = run(&here.join("a/b"), &["generate", "--check"]);
    assert_eq!(below.code, 0, "{}", below.stderr);
    // Not for other docs, which is said; and not where it is not wanted.
    for args in [
        &["generate", "--docs", "../other/docs", "-o", "../plain"][..],
        &[
            "generate",
            "--docs",
            "docs",
            "--no-config",
            "-o",
            "../plain",
        ],
    ] {
        let other = run(&here, args);
        assert_eq!(other.code, 0, "{}", other.stderr);
        assert!(!other.stderr.contains("settings of"), "{}", other.stderr);
        assert_eq!(name("plain"), "name = \"plain\"", "{args:?}");
    }
    let explained = run(&here, &["explain", "Amount", "--docs", "../other/docs"]);
    assert!(
        explained.stderr.contains("left aside"),
        "{}",
        explained.stderr
    );
    let explained = run(&here, &["explain", "Amount"]);
    assert!(explained.stderr.contains("Config"), "{}", explained.stderr);
    // The repository ends it.
    folder.write("work/deep/.git/keep", "");
    folder.write("fieldwright.toml", "[package]\nname = \"above\"\n");
    let ended = run(&folder.path().join("work/deep"), &["explain", "Amount"]);
    assert_eq!(ended.code, 2, "{}", ended.stderr);
}

#[test]
fn what_is_missing_for_a_crate_is_told() {
    let folder = one_page();
    let nothing = run(folder.path(), &["generate"]);
    assert!(
        nothing.stderr.contains("fieldwright init"),
        "{}",
        nothing.stderr
    );
    let no_output = run(folder.path(), &["generate", "--docs", "docs"]);
    assert!(
        no_output.stderr.contains("[output]"),
        "{}",
        no_output.stderr
    );
}

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

#[test]
fn fixes_make_a_configuration_that_generates() {
    let folder = one_page();
    folder.write(
        "docs/models/components/gap.md",
        PAGE.replace("Amount", "Gap")
            .replace("*string*", "[components.Gone](../components/gone.md)"),
    );
    let fixed = run(folder.path(), &["lint", "--docs", "docs", "--fix-config"]);
    assert_eq!(fixed.code, 0, "{}", fixed.stderr);
    let text = fs::read_to_string(folder.path().join("fieldwright.toml")).unwrap();
    assert!(text.starts_with("#:schema "), "{text}");
    let made = run(folder.path(), &["generate", "-o", "out"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
}

#[test]
fn undecided_numbers_are_what_the_configuration_says() {
    let folder = one_page();
    folder.write(
        "docs/models/components/rate.md",
        PAGE.replace("Amount", "Rate")
            .replace("*number*", "*float*"),
    );
    folder.write(
        "fieldwright.toml",
        "[settings]\nundecided-numbers = \"integer\"\n",
    );
    let ask = ["explain", "components.Amount.value", "--docs", "docs"];
    let told = run(folder.path(), &ask);
    assert!(told.stdout.contains("integer, by"), "{}", told.stdout);
    let made = run(folder.path(), &["generate", "--docs", "docs", "-o", "out"]);
    assert!(!made.stderr.contains("`Number`"), "{}", made.stderr);
}

#[test]
fn the_output_does_not_depend_on_the_number_of_threads() {
    let folder = one_page();
    for number in 0..40 {
        let name = format!("docs/models/components/t{number}.md");
        folder.write(&name, PAGE.replace("Amount", &format!("T{number}")));
    }
    for (threads, out) in [("1", "a"), ("2", "b"), ("7", "c")] {
        let args = [
            "generate",
            "--docs",
            "docs",
            "--out",
            out,
            "--name",
            "x",
            "--threads",
            threads,
        ];
        assert_eq!(run(folder.path(), &args).code, 0);
    }
    let of = |out: &str| tree(&folder.path().join(out));
    assert!(of("a").len() > 40);
    assert_eq!(of("a"), of("b"));
    assert_eq!(of("a"), of("c"));
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
    let config = std::fs::read_to_string(folder.path().join("fieldwright.toml")).unwrap();
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
#[cfg(target_os = "linux")]
fn progress_moves_on_a_terminal_only() {
    let folder = one_page();
    let program = env!("CARGO_BIN_EXE_fieldwright");
    let inside = |more: &str| {
        let line = format!("{program} generate --docs docs --out out --force {more}");
        let mut command = std::process::Command::new("script");
        command.current_dir(folder.path()).env("TERM", "xterm");
        command.args(["-qec", &line, "/dev/null"]).output()
    };
    let Ok(shown) = inside("") else {
        eprintln!("SKIPPED: there is no `script`, which makes a terminal");
        return;
    };
    let shown = finish(shown);
    assert!(shown.stdout.contains("Wrote"), "{}", shown.stdout);
    let stages = ["the pages…", "they mean…", "Rust of it…", "Writing…"];
    let moves = |text: &str| stages.iter().any(|stage| text.contains(stage));
    assert!(moves(&shown.stdout), "{}", shown.stdout);
    // Programs read what is not for people; a pipe is no terminal.
    let json = finish(inside("--message-format json").unwrap());
    assert!(!moves(&json.stdout), "{}", json.stdout);
    let piped = run(folder.path(), &[GENERATE, &["--force"]].concat());
    assert!(!moves(&piped.stderr), "{}", piped.stderr);
    assert!(!piped.stderr.contains('\u{1b}'), "{}", piped.stderr);
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
