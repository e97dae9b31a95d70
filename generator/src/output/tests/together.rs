//! Other runs and other programs at the same time.

use super::*;
use crate::output::disk::Folder;
use crate::output::work::{INSIDE, Work, beside};
use std::ffi::OsStr;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::sync::Arc;

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    let parent = Folder::open(folder.path(), &Arc::default()).unwrap();
    let other = Work::enter(&parent, &beside(OsStr::new("crate"))).unwrap();
    let problems = write(&out, &old_crate(), false).unwrap_err();
    assert!(
        problems[0].message.contains("another run of fieldwright"),
        "{problems:?}"
    );
    assert!(!out.exists());
    drop(other);
    write(&out, &old_crate(), false).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn runs_at_the_same_time_leave_one_of_their_crates() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    write(&out, &old_crate(), false).unwrap();
    add_own_files(&out);
    std::thread::scope(|scope| {
        for number in 0..4 {
            let out = &out;
            scope.spawn(move || {
                for round in 0..25 {
                    let files = if (round + number) % 2 == 0 {
                        old_crate()
                    } else {
                        new_crate()
                    };
                    // Refused while another one writes, and that is all that may happen.
                    if let Err(problems) = write(out, &files, false) {
                        let text = format!("{problems:?}");
                        assert!(!text.contains("changed by hand"), "{text}");
                    }
                }
            });
        }
    });
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(generated(&out), new_crate());
    assert_eq!(
        fs::read_to_string(out.join("mine/deep/x.rs")).unwrap(),
        "hand-written"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert!(!out.join(INSIDE).exists());
    let strays: Vec<_> = tree(&out)
        .into_keys()
        .filter(|path| path.contains(".orig"))
        .collect();
    assert!(strays.is_empty(), "{strays:?}");
}

#[test]
fn whoever_stands_in_the_folder_keeps_standing_there() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    write(&out, &old_crate(), false).unwrap();
    add_own_files(&out);
    let mine = out.join("mine/deep/x.rs");
    fs::set_permissions(&mine, fs::Permissions::from_mode(0o640)).unwrap();
    fs::set_permissions(out.join("src"), fs::Permissions::from_mode(0o750)).unwrap();
    let state = |path: &Path| {
        let data = fs::symlink_metadata(path).unwrap();
        let times = (data.mtime(), data.mtime_nsec());
        (
            data.ino(),
            data.mode(),
            data.uid(),
            data.gid(),
            times,
            data.nlink(),
        )
    };
    let paths = [
        "mine/deep/x.rs",
        "mine/deep",
        "mine",
        "target",
        "target/debug/big",
        "mine/link",
    ];
    let before = paths.map(|path| state(&out.join(path)));
    let folders = [out.clone(), out.join("src"), out.join("src/gone")].map(|path| {
        let data = fs::metadata(&path).unwrap();
        (data.ino(), data.mode())
    });
    let standing = fs::File::open(out.join("src")).unwrap();
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(paths.map(|path| state(&out.join(path))), before);
    for (path, folder) in [out.clone(), out.join("src")].iter().zip(folders) {
        let data = fs::metadata(path).unwrap();
        assert_eq!((data.ino(), data.mode()), folder, "{}", path.display());
    }
    let stands = standing.metadata().unwrap().ino();
    assert_eq!(stands, fs::metadata(out.join("src")).unwrap().ino());
    write(&out, &old_crate(), false).unwrap();
    assert_eq!(paths.map(|path| state(&out.join(path))), before);
}

#[test]
fn the_mode_of_a_file_outlives_a_change() {
    let folder = TestFolder::new();
    let out = folder.path().join("crate");
    write(&out, &old_crate(), false).unwrap();
    let lib = out.join("src/lib.rs");
    fs::set_permissions(&lib, fs::Permissions::from_mode(0o604)).unwrap();
    write(&out, &new_crate(), false).unwrap();
    assert_eq!(fs::metadata(&lib).unwrap().mode() & 0o777, 0o604);
}
