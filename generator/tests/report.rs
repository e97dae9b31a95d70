//! Bug reports: what the program leaves out, and what it leaves.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::{PAGE, TestFolder, run};

/// A page with one type cell that cannot be read, among much that can.
fn long_page() -> String {
    let mut page = String::from("# Thing\n\nIt has words.\n\n## Fields\n\n");
    page.push_str("| Field     | Type            | Required           | Description |\n");
    page.push_str("| --------- | --------------- | ------------------ | ----------- |\n");
    for number in 0..40 {
        let line =
            format!("| `f{number}`   | *string*   | :heavy_check_mark: | Number {number}. |\n");
        page.push_str(&line);
        if number == 23 {
            page.push_str("| `odd`   | *what?* is <this   | :heavy_check_mark: | N/A |\n");
        }
    }
    page
}

fn folder() -> TestFolder {
    let folder = TestFolder::new();
    folder.write("docs/models/components/thing.md", long_page());
    for number in 0..20 {
        let path = format!("docs/models/components/amount{number}.md");
        folder.write(&path, PAGE.replace("Amount", &format!("Amount{number}")));
    }
    folder
}

/// The report without what depends on the machine.
fn report(folder: &TestFolder, args: &[&str]) -> String {
    let shown = run(
        folder.path(),
        &[&["report", "--docs", "docs"], args].concat(),
    );
    assert_eq!(shown.code, 0, "{}", shown.stderr);
    let lines = shown.stdout.lines().map(|line| {
        if line.starts_with("| platform |") {
            "| platform | … |"
        } else {
            line
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_smallest_page_is_shown() {
    let text = report(&folder(), &["--code", "FW108"]);
    let (head, rest) = text.split_once("\n\n").unwrap();
    assert!(head.starts_with("# FW108: "), "{text}");
    assert!(rest.contains("warning[FW108]"), "{text}");
    assert!(rest.contains("1 of 21 pages"), "{text}");
    let shown = rest
        .split_once("`models/components/thing.md` (typescript)")
        .unwrap()
        .1;
    let page = shown.split("```").nth(1).unwrap();
    let page = page.strip_prefix("markdown\n").unwrap();
    assert!(page.contains("*what?* is <this"), "{text}");
    assert!(
        !page.contains("*string*") && !page.contains("words"),
        "{text}"
    );
    assert!(page.lines().count() <= 5 && !page.contains("  "), "{text}");
    assert!(
        text.contains("| platform | … |") && text.contains("FW108"),
        "{text}"
    );
}

#[test]
fn the_first_error_is_the_problem() {
    let folder = folder();
    let config = "[package]\nname = \"x\"\nversion = \"1.0.0\"\n\n[[override]]\npath = \"components.Gone\"\nrename = \"There\"\nreason = \"it is gone\"\n";
    folder.write("fieldwright.toml", config);
    let text = report(&folder, &["--config", "fieldwright.toml"]);
    assert!(text.starts_with("# FW302: "), "{text}");
    // Of the configuration too, only what shows it is left.
    assert!(
        text.contains("components.Gone") && !text.contains("version ="),
        "{text}"
    );
}

#[test]
fn without_a_problem_the_setting_is_told() {
    let text = report(&folder(), &[]);
    assert!(text.contains("No error was found"), "{text}");
    assert!(text.contains("| docs | typescript; 21 pages |"), "{text}");
    let other = run(
        folder().path(),
        &["report", "--docs", "docs", "--code", "FW203"],
    );
    assert_eq!(other.code, 2);
    assert!(
        other.stderr.contains("nothing of the kind FW203"),
        "{}",
        other.stderr
    );
    let unknown = run(
        folder().path(),
        &["report", "--docs", "docs", "--code", "FW999"],
    );
    assert_eq!(unknown.code, 2);
}

#[test]
fn a_report_goes_to_a_file() {
    let folder = folder();
    let shown = run(
        folder.path(),
        &[
            "report",
            "--docs",
            "docs",
            "--code",
            "unknown-type",
            "-o",
            "report.md",
        ],
    );
    assert_eq!(
        (shown.code, shown.stdout.as_str()),
        (0, ""),
        "{}",
        shown.stderr
    );
    let text = std::fs::read_to_string(folder.path().join("report.md")).unwrap();
    assert!(text.starts_with("# FW108: "), "{text}");
}
