//! All cases as one crate: the compiler takes it without a warning, rustdoc too, and no text of the docs is run as a
//! test.

use super::cases;
use crate::common::invariants::{Pages, checked};
use crate::common::{cargo, kept_crate};

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
    let folder = kept_crate("hostile", generated.files);
    let strict = [("RUSTFLAGS", "-Dwarnings"), ("RUSTDOCFLAGS", "-Dwarnings")];
    let cargo = |args: &[&str]| cargo(&folder, args, &strict);
    cargo(&["check"]);
    cargo(&["doc", "--no-deps"]);
    let tests = cargo(&["test", "--doc"]);
    assert!(tests.contains("running 0 tests"), "{tests}");
}
