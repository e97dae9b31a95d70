//! The table of changes in the guide is made from the table of effects. `BLESS=1` rewrites it.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use fieldwright::diff::Effect;
use std::fmt::Write as _;
use std::path::Path;

const START: &str = "| Change | Class | Reason |\n| --- | --- | --- |\n";

#[test]
fn the_guide_lists_every_change() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/changes.md");
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    let prose = found.split(START).next().unwrap_or_default();
    let text = format!("{prose}{}", table());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
        return;
    }
    assert_eq!(found, text, "BLESS=1 rewrites docs/changes.md");
}

fn table() -> String {
    let mut table = START.to_owned();
    for effect in Effect::ALL {
        let info = effect.info();
        let change = info.change;
        writeln!(
            table,
            "| `{change}`: {} | {} | {} |",
            info.words, info.class, info.reason
        )
        .unwrap();
    }
    table
}
