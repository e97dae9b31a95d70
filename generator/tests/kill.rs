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
    stated.and_then(|text| text.parse().ok()).unwrap_or(50)
}

/// Documentation of which two versions differ in changed, added and removed types.
fn write_docs(folder: &TestFolder, version: usize) {
    let docs = folder.path().join("docs");
    let _ = fs::remove_dir_all(&docs);
    for number in (version * 8)..(version * 8 + 24) {
        let page = PAGE
            .replace("Amount", &format!("T{number}"))
            .replace("currency", if version == 0 { "currency" } else { "unit" });
        folder.write(&format!("docs/models/components/t{number}.md"), page);
    }
}

/// What lies in the output folder, without the user's own files.
fn crate_of(folder: &TestFolder) -> Tree {
    let mut found = tree(&folder.path().join("out"));
    found.retain(|path, _| {
        path != "notes.txt" && !path.starts_with(".git/") && !path.starts_with(".fieldwright-work")
    });
    found
}

/// How the output folder is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Whole.
    Swap,
    /// File by file: it holds a repository, which is not moved.
    InPlace,
}

#[test]
fn a_killed_run_leaves_the_old_crate_or_the_new_one() {
    kill(Way::Swap);
}

#[test]
fn a_run_killed_while_it_writes_in_place_is_finished_by_the_next() {
    kill(Way::InPlace);
}

#[test]
fn programs_at_the_same_time_leave_one_of_their_crates() {
    race(Way::Swap);
    race(Way::InPlace);
}

/// Starts the program for one version and, a moment later, for the other: each writes its crate or is refused.
fn race(way: Way) {
    let folder = TestFolder::new();
    let versions: Vec<Tree> = [0, 1]
        .map(|version| {
            write_docs(&folder, version);
            let docs = folder.path().join(format!("docs{version}"));
            fs::rename(folder.path().join("docs"), docs).unwrap();
            assert_eq!(run(folder.path(), &args_of(version)).code, 0);
            crate_of(&folder)
        })
        .into();
    folder.write("out/notes.txt", "mine");
    if way == Way::InPlace {
        folder.write("out/.git/HEAD", "ref: refs/heads/main\n");
    }
    let mut refused = 0;
    let rounds = rounds().div_ceil(5);
    for round in 0..rounds {
        let start = |version: usize| {
            let mut program = command(folder.path());
            let program = program.args(args_of(version));
            program
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        };
        let first = start(0);
        std::thread::sleep(Duration::from_millis(u64::from(round % 10)));
        let ended = [first, start(1)].map(|child| child.wait_with_output().unwrap());
        for done in ended.iter().filter(|done| !done.status.success()) {
            let text = String::from_utf8_lossy(&done.stderr);
            assert!(
                text.contains("another run of fieldwright"),
                "round {round}: {text}"
            );
            refused += 1;
        }
        assert!(
            ended.iter().any(|done| done.status.success()),
            "round {round}"
        );
        let after = crate_of(&folder);
        let written = versions.iter().zip(&ended);
        let is_one = written
            .filter(|(_, done)| done.status.success())
            .any(|(it, _)| *it == after);
        assert!(is_one, "round {round}: {way:?}");
        let notes = fs::read_to_string(folder.path().join("out/notes.txt"));
        assert_eq!(notes.unwrap(), "mine", "round {round}");
    }
    println!("{way:?}: {refused} of {} programs refused", rounds * 2);
}

fn args_of(version: usize) -> [&'static str; 5] {
    let docs = if version == 0 { "docs0" } else { "docs1" };
    ["generate", "--docs", docs, "--out", "out"]
}

fn kill(way: Way) {
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
    if way == Way::InPlace {
        folder.write("out/.git/HEAD", "ref: refs/heads/main\n");
    }
    let time = duration(&folder, &versions);
    let (mut killed, mut torn, mut seed) = (0, 0, 0x2545_f491_4f6c_dd1d_u64);
    for round in 0..rounds() {
        let target = round as usize % 2;
        write_docs(&folder, target);
        let before = crate_of(&folder);
        // Xorshift: moments that differ from round to round and are the same in every run of the test.
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let part = f64::from(u32::try_from(seed % 1000).unwrap()) / 900.0;
        let mut child = command(folder.path())
            .args(ARGS)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        if round % 3 == 0 {
            std::thread::sleep(time.mul_f64(part));
        } else {
            // While it writes or cleans up: some moment after its work folder has appeared.
            let inside = folder.path().join("out/.fieldwright-work");
            let beside = folder.path().join(".out.fieldwright");
            while !inside.exists() && !beside.exists() && child.try_wait().unwrap().is_none() {
                std::hint::spin_loop();
            }
            std::thread::sleep(time.mul_f64(part / 8.0));
        }
        let _ = child.kill();
        killed += u32::from(!child.wait().unwrap().success());
        let after = crate_of(&folder);
        let is_whole = after == before || after == versions[target];
        torn += u32::from(!is_whole);
        assert!(is_whole || way == Way::InPlace, "round {round}: a mixture");
        let notes = fs::read_to_string(folder.path().join("out/notes.txt"));
        assert_eq!(notes.unwrap(), "mine", "round {round}");
        if round % 2 == 0 || !is_whole {
            // A look changes nothing, and sees one crate or the other.
            let mut look = ARGS.to_vec();
            look.push("--check");
            let done = run(folder.path(), &look);
            let is_old = done.stderr.contains("is not what the docs would give");
            assert!(done.code == 0 || is_old, "round {round}: {}", done.stderr);
            assert!(crate_of(&folder) == after, "round {round}: --check wrote");
        }
        if way == Way::InPlace || round % 4 == 0 {
            let next = run(folder.path(), ARGS);
            assert_eq!(next.code, 0, "round {round}: {}", next.stderr);
            assert!(crate_of(&folder) == versions[target], "round {round}");
        }
    }
    assert!(killed > 0, "every run ended before it was killed");
    println!(
        "{way:?}: {killed} of {} killed, {torn} between two files",
        rounds()
    );
    assert_eq!(run(folder.path(), ARGS).code, 0);
    let mut left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["docs", "out"], "the next run removes what was left");
    assert!(!folder.path().join("out/.fieldwright-work").exists());
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
