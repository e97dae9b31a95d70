//! The configuration: where it is found, what it decides, and what is written into it.

use super::one_page;
use crate::common::{PAGE, TestFolder, run};
use std::fs;

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
    // The repository ends it: what is found in the folder above is not found from inside of another one.
    folder.write("work/deep/.git/keep", "");
    folder.write(
        "fieldwright.toml",
        "[package]\nname = \"above\"\n[[source]]\npath = \"sdk/docs\"\n",
    );
    let ask = ["explain", "components.Amount"];
    let found = run(&folder.path().join("work"), &ask);
    assert_eq!(found.code, 0, "{}", found.stderr);
    let ended = run(&folder.path().join("work/deep"), &ask);
    assert_eq!(ended.code, 2, "{}", ended.stderr);
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
    let plain = run(
        folder.path(),
        &["generate", "--docs", "docs", "-o", "plain"],
    );
    assert!(plain.stderr.contains("`Number`"), "{}", plain.stderr);
    folder.write(
        "fieldwright.toml",
        "[settings]\nundecided-numbers = \"integer\"\n",
    );
    let ask = ["explain", "components.Amount.value", "--docs", "docs"];
    let told = run(folder.path(), &ask);
    assert!(told.stdout.contains("integer, by"), "{}", told.stdout);
    let made = run(folder.path(), &["generate", "--docs", "docs", "-o", "out"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    assert!(!made.stderr.contains("`Number`"), "{}", made.stderr);
}
