//! The emitted crate of a small model that has one of everything: it compiles without a warning, and its tests pass.

use crate::common::{cargo, kept_crate};
use fieldwright::emit::{EmitOptions, emit};
use fieldwright::model::Api;

const MODEL: &str = include_str!("emitted/model.json");

#[test]
fn the_crate_compiles_and_does_what_it_should() {
    let api: Api = serde_json::from_str(MODEL).unwrap();
    let mut files = emit(&api, &EmitOptions::default());
    let tests = include_str!("emitted/round_trip.rs").to_owned();
    files.insert("tests/round_trip.rs".to_owned(), tests);
    let folder = kept_crate("emitted", files);
    let strict = [("RUSTFLAGS", "-Dwarnings")];
    cargo(&folder, &["test", "--test", "round_trip"], &strict);
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
