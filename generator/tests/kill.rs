//! Killing the program at random moments leaves the old crate or the new one, whole.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod common;

use common::{PAGE, TestFolder, command, run, tree};
use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

type Tree = BTreeMap<String, Vec<u8>>;

const ARGS: &[&str] = &["generate", "--docs", "docs", "--out", "out"];

/// How often the program is killed: `FIELDWRIGHT_KILLS`, or enough for every day.
fn rounds() -> u32 {
    let stated = std::env::var("FIELDWRIGHT_KILLS").ok();
    stated.and_then(|text| text.parse().ok()).unwrap_or(25)
}

/// Documentation of which two versions differ in changed, added and removed types.
fn write_docs(folder: &TestFolder, version: usize) {
    let docs = folder.path().join("docs");
    let _ = fs::remove_dir_all(&docs);
    for number in (version * 20)..(version * 20 + 60) {
        let page = PAGE
            .replace("Amount", &format!("T{number}"))
            .replace("currency", if version == 0 { "currency" } else { "unit" });
        folder.write(&format!("docs/models/components/t{number}.md"), page);
    }
}

/// What lies in the output folder, without the user's own file.
fn crate_of(folder: &TestFolder) -> Tree {
    let mut found = tree(&folder.path().join("out"));
    found.remove("notes.txt");
    found
}

#[test]
fn a_killed_run_leaves_the_old_crate_or_the_new_one() {
    let folder = TestFolder::new();
    let versions: Vec<Tree> = [0, 1]
        .map(|version| {
            write_docs(&folder, version);
            assert_eq!(run(folder.path(), ARGS).code, 0);
            crate_of(&folder)
        })
        .into();
    assert_ne!(versions[0], versions[1]);
    folder.write("out/notes.txt", "mine");
    let time = duration(&folder, &versions);
    let (mut killed, mut seed) = (0, 0x2545_f491_4f6c_dd1d_u64);
    for round in 0..rounds() {
        let target = round as usize % 2;
        write_docs(&folder, target);
        let before = crate_of(&folder);
        // Xorshift: moments that differ from round to round and are the same in every run of the test.
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let delay = time.mul_f64(f64::from(u32::try_from(seed % 1000).unwrap()) / 900.0);
        let mut child = command(folder.path())
            .args(ARGS)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(delay);
        let _ = child.kill();
        killed += u32::from(!child.wait().unwrap().success());
        let after = crate_of(&folder);
        assert!(
            after == before || after == versions[target],
            "round {round}, killed after {delay:?}: a mixture"
        );
        assert!(
            after == versions[0] || after == versions[1],
            "round {round}"
        );
        let notes = fs::read_to_string(folder.path().join("out/notes.txt"));
        assert_eq!(notes.unwrap(), "mine", "round {round}");
    }
    assert!(killed > 0, "every run ended before it was killed");
    assert_eq!(run(folder.path(), ARGS).code, 0);
    let mut left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["docs", "out"], "the next run removes what was left");
}

/// How long a run takes that changes everything.
fn duration(folder: &TestFolder, versions: &[Tree]) -> Duration {
    write_docs(folder, 0);
    let start = Instant::now();
    assert_eq!(run(folder.path(), ARGS).code, 0);
    let time = start.elapsed();
    assert_eq!(crate_of(folder), versions[0]);
    time
}
