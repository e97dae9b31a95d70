//! A disk that refuses any single step, or is full from any step on.

use super::deaths::{is_clean, start_from};
use super::*;
use crate::output::apply::{Way, write_with};
use crate::output::disk::{Fault, Faults};
use rustix::io::Errno;
use std::sync::Arc;

const FAULTS: [Fault; 3] = [
    Fault::Once(Errno::IO),
    Fault::Once(Errno::NOSPC),
    Fault::Full(Errno::NOSPC),
];

#[test]
fn a_disk_that_fails_changes_nothing_or_everything() {
    for way in [Way::Any, Way::InPlace] {
        for start in ["nothing", "a crate"] {
            for fault in FAULTS {
                let mut count = 0;
                while fail_once(way, start, fault, count) {
                    count += 1;
                }
                assert!(count > 10, "{way:?} from {start}: {count}");
            }
        }
    }
}

/// Lets step `count` fail. False if the run has fewer steps.
fn fail_once(way: Way, start: &str, fault: Fault, count: usize) -> bool {
    let case = format!("{way:?} from {start}, {fault:?}, step {count}");
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    let old = start_from(&out, start);
    let own = tree(&out).get("mine/deep/x.rs").cloned();
    let faults = Arc::new(Faults::at(count, fault));
    let ended = write_with(&out, &new_crate(), false, way, &faults);
    let left = generated(&out);
    match &ended {
        Ok(_) => assert_eq!(left, new_crate(), "{case}"),
        Err(problems) => {
            let help = format!("{problems:?}");
            let is_unfinished = help.contains("run again to finish");
            assert!(
                left == old || (is_unfinished && way == Way::InPlace),
                "{case}: {left:?}"
            );
        }
    }
    assert_eq!(tree(&out).get("mine/deep/x.rs").cloned(), own, "{case}");
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(generated(&out), new_crate(), "{case}");
    assert_eq!(out.join("target/debug/big").is_file(), start == "a crate");
    is_clean(&folder, &out, &case);
    faults.struck()
}
