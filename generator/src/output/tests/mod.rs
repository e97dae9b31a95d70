//! Writing, with everything that can be in the way, and with a death before every single step.

mod attacks;
mod deaths;
mod faults;
mod together;

use super::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::testing::TestFolder;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Files = BTreeMap<String, String>;

const MARK: &str = "// Written by `fieldwright` from a page. Do not edit.\n";

/// Files as fieldwright writes them.
fn files(list: &[(&str, &str)]) -> Files {
    list.iter()
        .map(|(path, text)| ((*path).to_owned(), format!("{MARK}{text}")))
        .collect()
}

/// Device and inode.
fn identity(path: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::symlink_metadata(path).ok()?;
    Some(format!("{}:{}", metadata.dev(), metadata.ino()))
}

fn old_crate() -> Files {
    files(&[
        ("Cargo.toml", "[package]"),
        ("src/lib.rs", "mod a;"),
        ("src/a.rs", "struct A;"),
        ("src/gone/b.rs", "struct B;"),
    ])
}

fn new_crate() -> Files {
    files(&[
        ("Cargo.toml", "[package]"),
        ("src/lib.rs", "mod a; mod c;"),
        ("src/a.rs", "struct A;"),
        ("src/new/c.rs", "struct C;"),
    ])
}

/// Every file below a folder but caches and the work folder, with its text; links as `-> target`.
fn tree(root: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            if path.is_symlink() {
                let target = fs::read_link(&path).unwrap();
                found.insert(name, format!("-> {}", target.display()));
            } else if !path.is_dir() {
                found.insert(name, fs::read_to_string(&path).unwrap());
            } else if name != "target" && name != super::work::INSIDE {
                folders.push(path);
            }
        }
    }
    found
}

/// The generated part of a tree.
fn generated(root: &Path) -> Files {
    let mut found = tree(root);
    // What stands in for a cache while the folder is aside is a link.
    found.retain(|path, _| !path.starts_with("mine") && path != MANIFEST && path != "target");
    found
}

fn codes(problems: &[Diagnostic]) -> Vec<(Code, &str)> {
    problems
        .iter()
        .map(|item| (item.code, item.message.as_str()))
        .collect()
}

fn add_own_files(out: &Path) {
    fs::create_dir_all(out.join("mine/deep")).unwrap();
    fs::write(out.join("mine/deep/x.rs"), "hand-written").unwrap();
    fs::create_dir_all(out.join("mine-empty")).unwrap();
    fs::create_dir_all(out.join("target/debug")).unwrap();
    fs::write(out.join("target/CACHEDIR.TAG"), "Signature").unwrap();
    fs::write(out.join("target/debug/big"), "artefact").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("deep/x.rs", out.join("mine/link")).unwrap();
}

#[test]
fn writes_updates_and_removes() {
    let folder = TestFolder::new();
    let out = folder.path().join("deep/crate");
    let first = write(&out, &old_crate(), false).unwrap();
    assert_eq!(first.written.len(), 5);
    assert_eq!(generated(&out), old_crate());
    add_own_files(&out);
    let before = tree(&out);
    let kept = [
        "src/a.rs",
        "Cargo.toml",
        "mine/deep/x.rs",
        "target/debug/big",
    ];
    let identities = kept.map(|path| identity(&out.join(path)));
    let second = write(&out, &new_crate(), false).unwrap();
    assert_eq!(second.written, [MANIFEST, "src/lib.rs", "src/new/c.rs"]);
    assert_eq!(second.removed, ["src/gone/b.rs"]);
    assert_eq!(second.unchanged, 2);
    assert_eq!(generated(&out), new_crate());
    assert_eq!(kept.map(|path| identity(&out.join(path))), identities);
    assert_eq!(tree(&out).get("mine/link"), before.get("mine/link"));
    assert!(!out.join("src/gone").exists(), "emptied folders go");
    assert!(
        out.join("mine-empty").is_dir(),
        "empty folders of others stay"
    );
    assert_eq!(fs::read_dir(out.parent().unwrap()).unwrap().count(), 1);
    let third = write(&out, &new_crate(), false).unwrap();
    assert!(third.is_nothing());
    assert_eq!(third.unchanged, 5);
}

#[test]
fn a_readme_of_the_users_stays_and_nothing_complains() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    let readme = out.join("README.md");
    let text = |of: &str| format!("<!-- Written by `fieldwright generate` -->\n{of}\n");
    let files = |of: &str| {
        let mut files = old_crate();
        files.insert("README.md".to_owned(), text(of));
        files.insert("examples/read.rs".to_owned(), format!("{MARK}{of}"));
        files
    };
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    // Ours is written, and follows the docs.
    write(&out, &files("one"), false).unwrap();
    let written = write(&out, &files("two"), false).unwrap();
    let wanted = [MANIFEST, "README.md", "examples/read.rs"];
    assert_eq!(written.written, wanted);
    assert_eq!(read(&readme), text("two"));
    // An edit makes it the user's, also for `--force` and where the docs have nothing of the kind any more.
    fs::write(&readme, text("two") + "edited").unwrap();
    for force in [false, true] {
        let written = write(&out, &files("three"), force).unwrap();
        assert_eq!(written.yielded, ["README.md"]);
        assert_eq!(read(&readme), text("two") + "edited");
    }
    assert!(!read(&out.join(MANIFEST)).contains("README.md"));
    assert!(check(&out, &files("three")).unwrap().is_none());
    assert_eq!(
        write(&out, &old_crate(), false).unwrap().kept,
        Vec::<String>::new()
    );
    assert_eq!(read(&readme), text("two") + "edited");
    // Whoever wants ours again removes it.
    fs::remove_file(&readme).unwrap();
    write(&out, &files("three"), false).unwrap();
    assert_eq!(read(&readme), text("three"));
}

#[cfg(unix)]
#[test]
fn links_in_the_place_of_a_readme_and_of_examples_stay() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    fs::create_dir(&out).unwrap();
    fs::create_dir(folder.path().join("examples")).unwrap();
    for path in ["README.md", "examples/read.rs"] {
        fs::write(folder.path().join(path), "of the repository").unwrap();
    }
    for name in ["README.md", "examples"] {
        std::os::unix::fs::symlink(format!("../{name}"), out.join(name)).unwrap();
    }
    let mut files = old_crate();
    for path in ["README.md", "examples/read.rs"] {
        files.insert(path.to_owned(), format!("{MARK}ours"));
    }
    let written = write(&out, &files, false).unwrap();
    assert_eq!(written.yielded, ["README.md", "examples/read.rs"]);
    for path in ["README.md", "examples/read.rs"] {
        let text = fs::read_to_string(out.join(path)).unwrap();
        assert_eq!(text, "of the repository");
    }
}

#[test]
fn edited_and_foreign_files_are_reported_not_overwritten() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("Cargo.toml"), "mine").unwrap();
    let problems = write(&out, &old_crate(), false).unwrap_err();
    assert_eq!(
        codes(&problems),
        [(
            Code::OutputForeign,
            "`Cargo.toml` exists and was not written by fieldwright"
        )]
    );
    assert_eq!(fs::read_to_string(out.join("Cargo.toml")).unwrap(), "mine");
    assert_eq!(tree(&out).len(), 1);
    fs::remove_file(out.join("Cargo.toml")).unwrap();
    write(&out, &old_crate(), false).unwrap();
    fs::write(out.join("src/lib.rs"), format!("{MARK}edited")).unwrap();
    fs::write(out.join("src/gone/b.rs"), format!("{MARK}edited")).unwrap();
    let problems = write(&out, &new_crate(), false).unwrap_err();
    assert_eq!(
        codes(&problems),
        [(
            Code::OutputForeign,
            "`src/lib.rs` was changed by hand since fieldwright wrote it"
        )]
    );
    fs::write(out.join("src/lib.rs"), format!("{MARK}mod a;")).unwrap();
    let written = write(&out, &new_crate(), false).unwrap();
    assert_eq!(written.kept, ["src/gone/b.rs"]);
    assert_eq!(
        fs::read_to_string(out.join("src/gone/b.rs")).unwrap(),
        format!("{MARK}edited")
    );
    fs::write(out.join("src/lib.rs"), format!("{MARK}edited")).unwrap();
    let written = write(&out, &new_crate(), true).unwrap();
    assert_eq!(written.written, ["src/lib.rs"]);
    assert_eq!(
        fs::read_to_string(out.join("src/lib.rs")).unwrap(),
        format!("{MARK}mod a; mod c;")
    );
}

#[test]
fn equal_files_are_adopted_and_line_ends_do_not_count() {
    let folder = TestFolder::new();
    let out = folder.path();
    let crate_files = files(&[("a.rs", "x\ny\n")]);
    let dos = crate_files["a.rs"].replace('\n', "\r\n");
    fs::write(out.join("a.rs"), dos).unwrap();
    let written = write(out, &crate_files, false).unwrap();
    assert_eq!(written.written, [MANIFEST]);
    let written = write(out, &files(&[("a.rs", "z\n")]), false).unwrap();
    assert_eq!(written.written, [MANIFEST, "a.rs"]);
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    for path in ["../evil", "/evil", "a/../../evil", "a\0b"] {
        let problems = write(&out, &files(&[(path, "x")]), false).unwrap_err();
        assert_eq!(
            problems.first().map(|item| item.code),
            Some(Code::OutputUnwritable)
        );
    }
    assert!(!out.exists());
}

#[cfg(unix)]
#[test]
fn symbolic_links_in_the_way_are_refused() {
    use std::os::unix::fs::symlink;
    let folder = TestFolder::new();
    let elsewhere = folder.path().join("elsewhere");
    let out = folder.path().join("crate");
    fs::create_dir(&elsewhere).unwrap();
    fs::create_dir(&out).unwrap();
    symlink(&elsewhere, out.join("src")).unwrap();
    symlink(elsewhere.join("x"), out.join("Cargo.toml")).unwrap();
    let problems = write(&out, &old_crate(), true).unwrap_err();
    assert_eq!(
        codes(&problems),
        [
            (
                Code::OutputForeign,
                "`Cargo.toml` is a symbolic link where fieldwright needs a file"
            ),
            (
                Code::OutputForeign,
                "`src` is a symbolic link where fieldwright needs a folder"
            ),
        ]
    );
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
    // The folder itself may be a link: the user named it.
    let link = folder.path().join("link");
    symlink(&elsewhere, &link).unwrap();
    write(&link, &old_crate(), false).unwrap();
    assert_eq!(generated(&elsewhere), old_crate());
    assert!(link.is_symlink());
}

#[cfg(unix)]
#[test]
fn read_only_folders_and_files_as_folders_are_reported() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    fs::create_dir(&out).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
    let problems = write(&out, &old_crate(), false).unwrap_err();
    let message = &problems[0].message;
    assert!(message.ends_with("crate`: permission denied"), "{message}");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let problems = write(&path, &old_crate(), false).unwrap_err();
        assert_eq!(problems[0].code, Code::OutputUnwritable, "{problems:?}");
        assert!(
            problems[0].message.contains("not a directory"),
            "{problems:?}"
        );
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn check_reports_all_drift_and_writes_nothing() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    let drift = check(&out, &old_crate()).unwrap();
    assert_eq!(drift.missing.len(), 5);
    assert!(!out.exists());
    write(&out, &old_crate(), false).unwrap();
    assert!(check(&out, &old_crate()).unwrap().is_none());
    let before = tree(&out);
    let drift = check(&out, &new_crate()).unwrap();
    let changed: Vec<_> = drift
        .changed
        .iter()
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(changed, [MANIFEST, "src/lib.rs"]);
    assert_eq!(drift.missing, ["src/new/c.rs"]);
    assert_eq!(drift.orphaned, ["src/gone/b.rs"]);
    assert_eq!(drift.unchanged, 2);
    let diff = &drift.changed[1].1;
    assert!(
        diff.contains("-mod a;\n") && diff.contains("+mod a; mod c;\n"),
        "{diff}"
    );
    assert_eq!(tree(&out), before);
}
