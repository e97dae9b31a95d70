//! The index of diagnostics in the guide is made from the table of codes. `BLESS=1` rewrites it.

use fieldwright::diagnostic::{Code, Severity};
use std::fmt::Write as _;
use std::path::Path;

#[test]
fn the_guide_lists_every_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    let text = index();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("the guide can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, text, "BLESS=1 rewrites docs/diagnostics.md");
}

#[test]
fn codes_are_unique_and_sorted() {
    let ids: Vec<&str> = Code::ALL.iter().map(|code| code.info().id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
}

fn index() -> String {
    let mut text = String::from(
        "# Diagnostics\n\n\
         Every finding has a code that never changes its meaning. `fieldwright explain FW203` prints the same text.\n\n\
         After an error nothing is written. A warning means that something was left out, or decided without proof. A note\n\
         is worth knowing. The exit code is 1 after errors, and with `--strict` also after warnings, except those whose\n\
         codes `--allow` names.\n",
    );
    for code in Code::ALL {
        let info = code.info();
        let severity = match info.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let _ = write!(text, "\n## {} {}\n\n*{severity}*\n\n", info.id, info.name);
        let _ = write!(text, "{}\n\n**Fix:** {}\n", info.meaning, info.fix);
    }
    text
}
