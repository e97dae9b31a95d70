//! Sentences and the rules that they state: the cases are in `tests/constraints/*.txt`, whose first lines explain them.

mod constraint_cases;

use constraint_cases::{Case, cases};
use std::path::Path;

#[test]
fn every_sentence_gives_its_rules_and_no_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constraints");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    assert!(files.len() >= 2, "the case files are missing");
    let mut failures = Vec::new();
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for case in cases(&text) {
            count += 1;
            let mined = case.mined();
            if mined != case.expected {
                failures.push(describe(&name, &case, &mined));
            }
        }
    }
    assert!(count > 20, "only {count} cases");
    assert!(
        failures.is_empty(),
        "{} of {count} cases failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn describe(file: &str, case: &Case, mined: &[String]) -> String {
    format!(
        "{file}:{}: {} | {}\n    expected: {}\n    mined:    {}",
        case.line,
        case.head,
        case.text,
        case.expected.join("; "),
        mined.join("; ")
    )
}
