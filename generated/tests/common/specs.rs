//! The docs of record, as the generator reads them.

// Each test binary uses a part of this.
#![allow(dead_code, reason = "see above")]

use fieldwright::config::Config;
use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Api;
use fieldwright::source::load_folder;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

fn configuration() -> String {
    std::fs::read_to_string(folder().join("fieldwright.toml")).expect("the configuration")
}

/// The model that this crate is made from.
pub(crate) fn model() -> Api {
    let generated = Generator::new()
        .source(DocSource::load(&folder().join("docs")).expect("the docs"))
        .config("fieldwright.toml", configuration())
        .model(&|_| {});
    assert!(!generated.has_errors());
    generated.api
}

/// The pages, each with its path, and the configuration.
pub(crate) fn pages() -> (Vec<(String, Vec<u8>)>, Config) {
    let pages = load_folder(&folder().join("docs")).expect("the docs").pages;
    (pages, Config::parse(&configuration()).0)
}
