//! What a run writes, and leaves alone: a second run, checking, strictness, and folders that cannot be written.

use super::{GENERATE, one_page};
use crate::common::{PAGE, run, tree};
use std::fs;

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
