//! The emitted crate of a small model that has one of everything: it compiles without a warning, and its tests pass.

use crate::common::{cargo, kept_crate};
use fieldwright::emit::{EmitOptions, emit};
use fieldwright::model::Api;
use std::collections::BTreeMap;

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
    cargo(&folder, &["check", "--examples"], &strict);
}

const REQUEST: &str = "examples/request.rs";

/// Compiles the examples of the crate of a model, with the dependencies that the crate above has compiled.
fn examples_compile(name: &str, files: BTreeMap<String, String>) {
    let folder = kept_crate(name, files);
    let shared = folder.with_file_name("emitted").join("target");
    let shared = shared.display().to_string();
    let variables = [
        ("RUSTFLAGS", "-Dwarnings"),
        ("CARGO_TARGET_DIR", shared.as_str()),
    ];
    cargo(&folder, &["check", "--examples"], &variables);
}

#[test]
fn examples_without_operations_compile() {
    let mut api: Api = serde_json::from_str(MODEL).unwrap();
    api.operations.clear();
    let files = emit(&api, &EmitOptions::default());
    assert!(!files.contains_key(REQUEST));
    assert!(!files["README.md"].contains("request"));
    assert!(files.contains_key("examples/read.rs"));
    examples_compile("emitted-types", files);
}

/// The emitted crate of the model with one operation, which takes a record of this id or nothing.
fn with_operation(request: Option<&str>) -> BTreeMap<String, String> {
    let mut api: Api = serde_json::from_str(MODEL).unwrap();
    let request = request.map(|id| serde_json::json!({"ref": id}));
    let body = request
        .as_ref()
        .map(|ty| serde_json::json!({"type": ty, "required": true, "media": "json"}));
    let operation = serde_json::json!({
        "id": "create", "rust_name": "Create", "group": "things", "method": "POST", "path": "/things",
        "request": request, "body": body, "parameters": [], "success": {}, "errors": [],
        "place": {"source": 0, "page": "things.md", "line": 1, "column": 1},
    });
    api.operations = vec![serde_json::from_value(operation).unwrap()];
    emit(&api, &EmitOptions::default())
}

#[test]
fn an_example_that_makes_its_request_compiles() {
    let files = with_operation(None);
    let text = &files[REQUEST];
    assert!(text.contains("Create::new()"), "{text}");
    examples_compile("emitted-made", files);
}

/// A call whose values cannot be made up reads them from a file.
#[test]
fn an_example_that_reads_its_request_compiles() {
    let files = with_operation(Some("components.AuthTokenRequest"));
    let text = &files[REQUEST];
    assert!(text.contains("::from(serde_json::from_str"), "{text}");
    examples_compile("emitted-call", files);
}

#[test]
fn a_crate_whose_manifest_is_written_by_hand_has_a_readme_of_its_own() {
    let api: Api = serde_json::from_str(MODEL).unwrap();
    let options = EmitOptions {
        manifest: false,
        ..EmitOptions::default()
    };
    let files = emit(&api, &options);
    let is_first = |path: &&String| path.as_str() == "README.md" || path.starts_with("examples/");
    assert_eq!(files.keys().find(is_first), None);
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
