//! What is printed, where, and in which form.

use super::{GENERATE, one_page};
use crate::common::{TestFolder, command, finish, run};

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
