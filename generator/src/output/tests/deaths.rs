//! A death before every single step, and what the next command makes of what is left.

use super::*;
use crate::output::apply::{Way, write_with};
use crate::output::disk::{Fault, Faults};
use crate::output::look;
use std::sync::Arc;

const STARTS: [&str; 3] = ["nothing", "an empty folder", "a crate"];

/// A folder with what a run starts from; gives what is generated of it.
pub(super) fn start_from(out: &Path, start: &str) -> Files {
    match start {
        "nothing" => Files::new(),
        "an empty folder" => {
            fs::create_dir(out).unwrap();
            Files::new()
        }
        _ => {
            write(out, &old_crate(), false).unwrap();
            add_own_files(out);
            old_crate()
        }
    }
}

/// What must be true of an output folder after a run that ended well.
pub(super) fn is_clean(folder: &TestFolder, out: &Path, case: &str) {
    let count = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(count, 1, "{case}: leftovers");
    assert!(!out.join(work::INSIDE).exists(), "{case}");
    let links = fs::symlink_metadata(out.join("mine/deep/x.rs"));
    if let Ok(links) = links {
        use std::os::unix::fs::MetadataExt;
        assert_eq!(links.nlink(), 1, "{case}: a second name is left");
    }
}

#[test]
fn leaves_the_old_crate_or_the_new_one_whenever_it_dies() {
    for way in [Way::Any, Way::InPlace] {
        for start in STARTS {
            let mut deaths = 0;
            while die_once(way, start, deaths) {
                deaths += 1;
            }
            assert!(deaths > 10, "{way:?} from {start}: {deaths}");
        }
    }
}

/// Lets a run die before step `count`, looks at what it left, and runs again. False if it did not die.
fn die_once(way: Way, start: &str, count: usize) -> bool {
    let case = format!("{way:?} from {start}, step {count}");
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    let old = start_from(&out, start);
    let own = tree(&out).get("mine/deep/x.rs").cloned();
    let own_identity = identity(&out.join("mine/deep/x.rs"));
    let before = identity(&out);
    let faults = Arc::new(Faults::at(count, Fault::Death));
    let ended = write_with(&out, &new_crate(), false, way, &faults);
    assert_eq!(ended.is_err(), faults.struck(), "{case}");
    let left = generated(&out);
    let is_whole = left == old || left == new_crate();
    assert!(
        is_whole || (way == Way::InPlace && look::is_unfinished(&out)),
        "{case}: {left:?}"
    );
    assert_eq!(tree(&out).get("mine/deep/x.rs").cloned(), own, "{case}");
    // A command that only looks sees one of the two as well.
    let drift = [old.clone(), new_crate()].map(|files| check(&out, &files).unwrap());
    let is_seen = drift.iter().any(|drift| {
        let others = drift.changed.iter().filter(|(path, _)| path != MANIFEST);
        let missing = drift.missing.iter().filter(|path| *path != MANIFEST);
        others.count() == 0 && missing.count() == 0 && drift.orphaned.is_empty()
    });
    assert!(is_seen, "{case}: {drift:?}");
    assert_eq!(generated(&out), left, "{case}: looking changed something");
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(generated(&out), new_crate(), "{case}");
    assert_eq!(tree(&out).get("mine/deep/x.rs").cloned(), own, "{case}");
    assert_eq!(
        identity(&out.join("mine/deep/x.rs")),
        own_identity,
        "{case}"
    );
    assert_eq!(out.join("target/debug/big").is_file(), start == "a crate");
    assert!(!out.join("target").is_symlink(), "{case}");
    is_clean(&folder, &out, &case);
    if ended.is_ok() && start != "nothing" {
        assert_eq!(identity(&out), before, "{case}: another folder");
    }
    ended.is_err()
}

#[test]
fn a_run_that_finishes_for_another_may_die_as_well() {
    for way in [Way::Any, Way::InPlace] {
        for first in (0..).step_by(4) {
            let folder = TestFolder::new();
            let out = folder.path().join("crate");
            let old = start_from(&out, "a crate");
            let faults = Arc::new(Faults::at(first, Fault::Death));
            if write_with(&out, &new_crate(), false, way, &faults).is_ok() {
                break;
            }
            // Every run gets one step further than the one before.
            for second in 0.. {
                let faults = Arc::new(Faults::at(second, Fault::Death));
                let ended = write_with(&out, &new_crate(), false, way, &faults);
                let left = generated(&out);
                assert!(
                    left == old || left == new_crate() || way == Way::InPlace,
                    "{way:?}, steps {first} and {second}: {left:?}"
                );
                if ended.is_ok() {
                    break;
                }
            }
            let case = format!("{way:?}, step {first}");
            assert_eq!(generated(&out), new_crate(), "{case}");
            assert_eq!(
                fs::read_to_string(out.join("mine/deep/x.rs")).unwrap(),
                "hand-written"
            );
            is_clean(&folder, &out, &case);
        }
    }
}

#[test]
fn edits_after_a_death_are_kept() {
    for way in [Way::Any, Way::InPlace] {
        for count in 0.. {
            let folder = TestFolder::new();
            let out = folder.path().join("crate");
            start_from(&out, "a crate");
            let faults = Arc::new(Faults::at(count, Fault::Death));
            if write_with(&out, &new_crate(), false, way, &faults).is_ok() {
                break;
            }
            let case = format!("{way:?}, step {count}");
            // As editors do: a new file under the old name.
            fs::write(out.join("mine/deep/new"), "edited since").unwrap();
            fs::rename(out.join("mine/deep/new"), out.join("mine/deep/x.rs")).unwrap();
            fs::write(out.join("mine/late"), "late").unwrap();
            fs::write(out.join("src/lib.rs"), format!("{MARK}edited since")).unwrap();
            let ended = write(&out, &new_crate(), false);
            assert_eq!(
                codes(&ended.unwrap_err())[0].0,
                Code::OutputForeign,
                "{case}"
            );
            for (path, text) in [
                ("mine/deep/x.rs", "edited since"),
                ("mine/late", "late"),
                ("src/lib.rs", &format!("{MARK}edited since")),
            ] {
                assert_eq!(fs::read_to_string(out.join(path)).unwrap(), text, "{case}");
            }
            assert!(!out.join("mine/deep/x.rs.orig").exists(), "{case}");
            write(&out, &new_crate(), true).unwrap();
            assert_eq!(generated(&out), new_crate(), "{case}");
            is_clean(&folder, &out, &case);
        }
    }
}
