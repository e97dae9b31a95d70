//! All cases as one crate: the compiler takes it without a warning, rustdoc too, and no text of the docs is run as a
//! test.

use super::cases;
use crate::common::invariants::{Pages, checked};
use std::path::Path;
use std::process::Command;

/// The pages of all cases, each in namespaces and groups of its own.
fn combined() -> Pages {
    let mut pages = Pages::new();
    for (index, case) in cases::all().into_iter().enumerate() {
        for (path, bytes) in case.pages {
            let own = |text: &str| {
                text.replace("components", &format!("c{index}"))
                    .replace("sdks/", &format!("sdks/g{index}"))
            };
            let page = match String::from_utf8(bytes) {
                Ok(text) => own(&text).into_bytes(),
                Err(error) => error.into_bytes(),
            };
            let path = own(&path);
            if pages.iter().all(|(other, _)| *other != path) {
                pages.push((path, page));
            }
        }
    }
    pages
}

#[test]
fn everything_compiles_and_nothing_runs() {
    let generated = checked(&combined(), None, "typescript");
    let count = generated.api.types.len();
    assert!(count > 100, "{count} types");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    let _ = std::fs::remove_dir_all(folder.join("src"));
    let mut files = generated.files;
    // The versions that the workspace has, so that nothing needs to be fetched.
    let lock = include_str!("../../../Cargo.lock").to_owned();
    files.insert("Cargo.lock".to_owned(), lock);
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        manifest.push_str("\n[workspace]\n");
    }
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let cargo = |args: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(args)
            .args(["--quiet", "--offline"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("RUSTFLAGS", "-Dwarnings")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "cargo {args:?}: {said}\n{out}");
        out
    };
    cargo(&["check"]);
    cargo(&["doc", "--no-deps"]);
    let tests = cargo(&["test", "--doc"]);
    assert!(tests.contains("running 0 tests"), "{tests}");
}
