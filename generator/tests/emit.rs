//! The emitted crate of a small model that has one of everything: it compiles without a warning, and its tests pass.

use fieldwright::emit::{EmitOptions, emit};
use fieldwright::model::Api;
use std::path::Path;
use std::process::Command;

const MODEL: &str = include_str!("emitted/model.json");

#[test]
fn the_crate_compiles_and_does_what_it_should() {
    let api: Api = serde_json::from_str(MODEL).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted");
    let _ = std::fs::remove_dir_all(folder.join("src"));
    let mut files = emit(&api, &EmitOptions::default());
    let tests = include_str!("emitted/round_trip.rs").to_owned();
    files.insert("tests/round_trip.rs".to_owned(), tests);
    // The versions that the workspace has, so that nothing needs to be fetched.
    files.insert(
        "Cargo.lock".to_owned(),
        include_str!("../../Cargo.lock").to_owned(),
    );
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        manifest.push_str("\n[workspace]\n");
    }
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let cargo = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--offline", "--test", "round_trip"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&cargo.stderr);
    let ran = String::from_utf8_lossy(&cargo.stdout);
    assert!(cargo.status.success(), "{said}\n{ran}");
}

#[test]
fn the_same_model_makes_the_same_bytes() {
    let api: Api = serde_json::from_str(MODEL).unwrap();
    let once = emit(&api, &EmitOptions::default());
    let mut shuffled = api;
    shuffled.types.reverse();
    let again = emit(&shuffled, &EmitOptions::default());
    let differing: Vec<&String> = once
        .keys()
        .filter(|path| once.get(*path) != again.get(*path))
        .collect();
    assert!(
        differing.is_empty() && once.len() == again.len(),
        "{differing:?}"
    );
}
