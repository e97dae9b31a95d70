//! Docs that change from run to run, while a user edits the output folder: what a user wrote stays, what is reported
//! changes nothing, and a run that succeeds leaves what the docs give.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p fieldwright --test all edits_fuzz -- --nocapture`
//! runs it for ten minutes.

use crate::common::invariants::Pages;
use crate::common::{TestFolder, tree};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::output::{MANIFEST, check, write};
use fieldwright_testkit::mutate::mutated_page;
use fieldwright_testkit::{Random, fuzz, synthetic};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The docs of the next revision.
fn revised(random: &mut Random, pages: &Pages) -> Pages {
    let mut next = pages.clone();
    if random.chance(30) && next.len() > 2 {
        let gone = random.below(next.len());
        next.remove(gone);
    }
    for _ in 0..random.below(3) {
        let donor = random
            .choose(pages)
            .map_or(Vec::new(), |(_, bytes)| bytes.clone());
        if let Some((_, bytes)) = random.choose_mut(&mut next) {
            *bytes = mutated_page(random, bytes, &donor);
        }
    }
    next
}

/// What a user does to the folder. Gives the files that are the user's now, with their content.
fn edited(random: &mut Random, out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut mine = BTreeMap::new();
    let files: Vec<String> = tree(out)
        .into_keys()
        .filter(|path| path != MANIFEST)
        .collect();
    for number in 0..random.below(4) {
        let Some(path) = random.choose(&files) else {
            continue;
        };
        match random.below(4) {
            0 => {
                let mut text = fs::read(out.join(path)).unwrap_or_default();
                text.extend_from_slice(b"\n// mine\n");
                fs::write(out.join(path), &text).unwrap();
                mine.insert(path.clone(), text);
            }
            1 => {
                let _ = fs::remove_file(out.join(path));
                mine.remove(path);
            }
            2 => {
                let path = format!("src/mine{number}.rs");
                fs::create_dir_all(out.join("src")).unwrap();
                fs::write(out.join(&path), b"mine").unwrap();
                mine.insert(path, b"mine".to_vec());
            }
            _ => {
                let text = fs::read_to_string(out.join(path)).unwrap_or_default();
                // Line ends are no edit.
                fs::write(
                    out.join(path),
                    text.replace("\r\n", "\n").replace('\n', "\r\n"),
                )
                .unwrap();
                mine.remove(path);
            }
        }
    }
    mine
}

#[test]
fn what_a_user_edits_outlives_changing_docs() {
    let (mut refused, mut taken) = (0, 0);
    fuzz::run("regenerate after edits", 12, |random| {
        let folder = TestFolder::new();
        let out = folder.path().join("out");
        let mut pages: Pages = synthetic::tree(8 + random.below(8), random.number());
        for revision in 0..4 {
            let files = Generator::new()
                .source(
                    DocSource::new("docs", pages.clone()).dialect(Some("typescript".to_owned())),
                )
                .names(
                    "names.lock",
                    fs::read_to_string(out.join("names.lock")).unwrap_or_default(),
                )
                .run()
                .files;
            let mine = if revision == 0 {
                BTreeMap::new()
            } else {
                edited(random, &out)
            };
            let before = tree(&out);
            let written = write(&out, &files, false);
            let after = tree(&out);
            for (path, text) in &mine {
                assert_eq!(after.get(path), Some(text), "{path} was the user's");
            }
            if written.is_err() {
                refused += 1;
                assert!(before == after, "a refused run changed something");
                write(&out, &files, true).unwrap();
            } else if revision > 0 {
                taken += 1;
            }
            let after = tree(&out);
            for (path, text) in &files {
                let found = after.get(path).map(|bytes| String::from_utf8_lossy(bytes));
                let found = found.map(|found| found.replace("\r\n", "\n"));
                assert_eq!(found.as_ref(), Some(text), "{path}");
            }
            for (path, text) in &mine {
                assert!(
                    files.contains_key(path) || after.get(path) == Some(text),
                    "{path} is lost"
                );
            }
            let drift = check(&out, &files).unwrap();
            assert!(
                drift.changed.is_empty() && drift.missing.is_empty(),
                "{drift:?}"
            );
            assert!(write(&out, &files, false).unwrap().is_nothing());
            let left = fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(left, 1, "something beside the output folder");
            pages = revised(random, &pages);
        }
    });
    // Both happened, or the test means nothing. A single repeated round is let be.
    assert!(
        refused + taken < 10 || (refused > 0 && taken > 0),
        "{refused} refused, {taken} taken"
    );
}
