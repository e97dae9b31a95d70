//! Output folders that somebody else has filled: work folders, journals, manifests, records and links that came with a
//! checkout. Nothing outside is touched, nothing of Git's, nothing of the user's.

use super::*;
use crate::hash::Hash;
use crate::output::apply::{Way, write_with};
use crate::output::disk::{Fault, Faults};
use crate::output::manifest::Manifest;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::sync::Arc;

/// Everything below a folder, with texts.
fn all(root: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let text = if path.is_symlink() {
                fs::read_link(&path).unwrap().display().to_string()
            } else if path.is_dir() {
                folders.push(path.clone());
                String::new()
            } else {
                fs::read_to_string(&path).unwrap()
            };
            found.push((path, text));
        }
    }
    found.sort();
    found
}

/// Copies a folder as a checkout would make it: the same names and texts.
fn check_out(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for (path, text) in all(from) {
        let target = to.join(path.strip_prefix(from).unwrap());
        if path.is_symlink() {
            symlink(text, target).unwrap();
        } else if path.is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, text).unwrap();
        }
    }
}

fn repository(at: &Path) {
    fs::create_dir_all(at.join(".git/hooks")).unwrap();
    fs::write(at.join(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
}

#[test]
fn a_committed_work_folder_is_refused_and_left() {
    // What a run left that died in the middle of its renames, committed to a branch.
    for way in [Way::Any, Way::InPlace] {
        for count in 0.. {
            let origin = TestFolder::new();
            let out = origin.path().join("crate");
            write(&out, &old_crate(), false).unwrap();
            let faults = Arc::new(Faults::at(count, Fault::Death));
            if write_with(&out, &new_crate(), false, way, &faults).is_ok() {
                break;
            }
            let victim = TestFolder::new();
            check_out(origin.path(), victim.path());
            let before = all(victim.path());
            let work = [
                victim.path().join(".crate.fieldwright"),
                victim.path().join("crate/.fieldwright-work"),
            ];
            let holds_something = work.iter().any(|work| {
                fs::read_dir(work).is_ok_and(|entries| {
                    entries
                        .filter(|entry| entry.as_ref().unwrap().file_name() != "lock")
                        .count()
                        > 0
                })
            });
            let is_torn = is_torn(&work);
            let ended = write(&victim.path().join("crate"), &old_crate(), false);
            if holds_something && !is_torn {
                let text = format!("{ended:?}");
                assert!(ended.is_err(), "{way:?}, step {count}: {before:?}");
                assert!(text.contains("committed, copied or unpacked"), "{text}");
                assert_eq!(all(victim.path()), before, "{way:?}, step {count}");
            } else {
                assert!(ended.is_ok(), "{way:?}, step {count}: {ended:?}");
            }
        }
    }
}

/// Whether nothing but a lock and the beginning of a seal is there.
fn is_torn(work: &[PathBuf]) -> bool {
    work.iter().any(|work| {
        let names: Vec<_> = fs::read_dir(work)
            .map(|entries| entries.map(|entry| entry.unwrap().file_name()).collect())
            .unwrap_or_default();
        let seal = fs::read_to_string(work.join("seal")).unwrap_or_default();
        let is_whole = seal.lines().count() == 2 && seal.ends_with('\n');
        names.len() == 2 && names.iter().all(|name| name == "lock" || name == "seal") && !is_whole
    })
}

#[test]
fn a_committed_journal_installs_no_hook() {
    for is_beside in [true, false] {
        let folder = TestFolder::new();
        let out = folder.path().join("crate");
        repository(folder.path());
        repository(&out);
        write(&out, &old_crate(), false).unwrap();
        let work = if is_beside {
            folder.path().join(".crate.fieldwright")
        } else {
            out.join(".fieldwright-work")
        };
        fs::create_dir_all(work.join("new/.git/hooks")).unwrap();
        fs::write(work.join("new/.git/hooks/post-checkout"), "evil").unwrap();
        fs::write(work.join("lock"), "").unwrap();
        fs::write(
            work.join("seal"),
            "A run of fieldwright works here, or died here.\n1:2:3\n",
        )
        .unwrap();
        let entries = format!(
            "1:2:3\nwrite - {} .git/hooks/post-checkout\n",
            Hash::of(b"evil")
        );
        let journal = format!(
            "fieldwright journal 2 {}\n{entries}",
            Hash::of(entries.as_bytes())
        );
        fs::write(work.join("journal"), journal).unwrap();
        let before = all(folder.path());
        let problems = write(&out, &new_crate(), true).unwrap_err();
        assert!(format!("{problems:?}").contains("committed, copied or unpacked"));
        assert_eq!(all(folder.path()), before);
        let _ = check(&out, &new_crate());
        assert_eq!(all(folder.path()), before);
    }
}

#[test]
fn a_committed_manifest_deletes_and_overwrites_nothing() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    write(&out, &old_crate(), false).unwrap();
    repository(&out);
    let users = [
        (".git/HEAD", "ref: refs/heads/main\n"),
        ("notes.txt", "mine"),
        ("src/mine.rs", "mod mine;"),
        (".env", "KEY=1"),
        ("src/new/c.rs", "the user's"),
    ];
    for (path, text) in users {
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
    }
    fs::write(folder.path().join("outside"), "x").unwrap();
    let mut text = fs::read_to_string(out.join(MANIFEST)).unwrap();
    for (path, content) in users.iter().chain(&[("../outside", "x")]) {
        let one = Manifest::of([(*path, content.as_bytes())]).text();
        text.push_str(one.lines().last().unwrap());
        text.push('\n');
    }
    fs::write(out.join(MANIFEST), text).unwrap();
    let problems = write(&out, &new_crate(), false).unwrap_err();
    assert_eq!(
        codes(&problems),
        [(
            Code::OutputForeign,
            "`src/new/c.rs` exists and was not written by fieldwright"
        )]
    );
    fs::remove_file(out.join("src/new/c.rs")).unwrap();
    for force in [false, true] {
        write(&out, &new_crate(), force).unwrap();
        for (path, text) in users.iter().take(4) {
            assert_eq!(fs::read_to_string(out.join(path)).unwrap(), *text, "{path}");
        }
    }
    assert!(folder.path().join("outside").exists());
}

#[test]
fn links_lead_nowhere() {
    let folder = TestFolder::new();
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir_all(elsewhere.join("gone")).unwrap();
    fs::write(elsewhere.join("gone/b.rs"), &old_crate()["src/gone/b.rs"]).unwrap();
    fs::write(elsewhere.join("lock"), "").unwrap();
    for name in [
        "src",
        ".fieldwright-work",
        ".fieldwright-cache",
        "../.crate.fieldwright",
    ] {
        let out = folder.path().join("crate");
        write(&out, &old_crate(), false).unwrap();
        let at = out.join(name);
        let _ = fs::remove_dir_all(&at);
        symlink(&elsewhere, &at).unwrap();
        let before = all(&elsewhere);
        let ended = write(&out, &new_crate(), true);
        assert_eq!(
            ended.is_ok(),
            name == ".fieldwright-cache",
            "{name}: {ended:?}"
        );
        record::Record::default().save(&out);
        assert_eq!(all(&elsewhere), before, "{name}");
        assert!(at.is_symlink(), "{name}");
        fs::remove_dir_all(&out).unwrap();
        let _ = fs::remove_file(&at);
    }
}

#[test]
fn a_link_that_is_put_in_the_way_after_a_death_leads_nowhere() {
    for way in [Way::Any, Way::InPlace] {
        for count in 0.. {
            let folder = TestFolder::new();
            let out = folder.path().join("crate");
            let elsewhere = folder.path().join("elsewhere");
            fs::create_dir_all(elsewhere.join("gone")).unwrap();
            fs::write(elsewhere.join("gone/b.rs"), &old_crate()["src/gone/b.rs"]).unwrap();
            let before = all(&elsewhere);
            write(&out, &old_crate(), false).unwrap();
            let faults = Arc::new(Faults::at(count, Fault::Death));
            if write_with(&out, &new_crate(), false, way, &faults).is_ok() {
                break;
            }
            fs::rename(out.join("src"), folder.path().join("was-src")).unwrap();
            symlink(&elsewhere, out.join("src")).unwrap();
            let ended = write(&out, &new_crate(), false);
            assert!(ended.is_err(), "{way:?}, step {count}");
            assert_eq!(all(&elsewhere), before, "{way:?}, step {count}");
            fs::remove_file(out.join("src")).unwrap();
            write(&out, &new_crate(), false).unwrap();
            assert_eq!(generated(&out), new_crate());
        }
    }
}

#[test]
fn folders_that_only_look_like_ours_are_left() {
    for (place, files) in [
        ("../.crate.fieldwright", &["precious"][..]),
        ("../.crate.fieldwright", &["lock", "precious"]),
        (
            "../.crate.fieldwright",
            &["lock", "seal", "journal", "aside/x"],
        ),
        (".fieldwright-work", &["precious"]),
        (".fieldwright-work", &["lock", "new/x"]),
    ] {
        let folder = TestFolder::new();
        let out = folder.path().join("crate");
        write(&out, &old_crate(), false).unwrap();
        for file in files {
            let path = out.join(place).join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let before = all(folder.path());
        let problems = write(&out, &new_crate(), false).unwrap_err();
        assert!(
            format!("{problems:?}").contains("remove it"),
            "{problems:?}"
        );
        assert_eq!(all(folder.path()), before);
    }
    // Nothing is lost with what holds nothing: it may be what a run left that died at once.
    for place in ["../.crate.fieldwright", ".fieldwright-work"] {
        let folder = TestFolder::new();
        let out = folder.path().join("crate");
        write(&out, &old_crate(), false).unwrap();
        fs::create_dir(out.join(place)).unwrap();
        write(&out, &new_crate(), false).unwrap();
        assert_eq!(generated(&out), new_crate());
    }
}

#[test]
fn a_repository_is_not_moved() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    write(&out, &old_crate(), false).unwrap();
    repository(&out);
    let before = all(&out.join(".git"));
    let changed = fs::metadata(out.join(".git")).unwrap().modified().unwrap();
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(generated(&out).len(), new_crate().len() + 1);
    assert_eq!(all(&out.join(".git")), before);
    assert_eq!(
        fs::metadata(out.join(".git")).unwrap().modified().unwrap(),
        changed
    );
}

#[test]
fn a_cache_tag_in_a_folder_of_ours_harms_nothing() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    write(&out, &old_crate(), false).unwrap();
    fs::write(out.join("src/CACHEDIR.TAG"), "x").unwrap();
    fs::write(out.join("src/mine.rs"), "mine").unwrap();
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(fs::read_to_string(out.join("src/mine.rs")).unwrap(), "mine");
    let mut found = generated(&out);
    found.retain(|path, _| !matches!(path.as_str(), "src/mine.rs" | "src/CACHEDIR.TAG"));
    assert_eq!(found, new_crate());
}
