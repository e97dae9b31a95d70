//! A large API that repeats itself: what each type once saves.

use super::compile::{cost, figure};
use super::figure::Figure;
use crate::command::root;
use crate::file::put;
use fieldwright::emit::EmitOptions;
use fieldwright::generator::{DocSource, Generator};
use fieldwright_testkit::synthetic;
use std::fs;

/// As many types, and as many that differ, as the largest documentation at hand.
const TYPES: usize = 11_000;
const DIFFERENT: usize = 3_164;

/// One run each: the crate without sharing takes minutes.
pub(super) fn measure(_: usize) -> Result<Vec<Figure>, String> {
    let folder = root().join("target/bench/sharing");
    let mut lines = Vec::new();
    for share in ["equal", "never"] {
        let (count, text) = write(&folder.join(share), share)?;
        eprintln!("share = {share:?}: {count} types are written, {text:.1} MB");
        lines.push(text);
    }
    put(
        &folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"equal\", \"never\"]\n",
    )?;
    let equal = cost(&folder, "equal", &["check"], 1)?;
    let never = cost(&folder, "never", &["check"], 1)?;
    let mut figures = vec![
        figure(
            "check with sharing",
            "ms",
            equal.time,
            never.time,
            Some(0.5),
        ),
        figure(
            "check with sharing: memory",
            "MB",
            equal.peak,
            never.peak,
            Some(0.5),
        ),
    ];
    if let [equal, never] = lines.as_slice() {
        figures.push(figure("text with sharing", "MB", *equal, *never, None));
    }
    for figure in &mut figures {
        "each name its own type".clone_into(&mut figure.baseline);
    }
    Ok(figures)
}

/// Writes the crate of the API: how many types it has that are no aliases of others, and megabytes of Rust.
fn write(out: &std::path::Path, share: &str) -> Result<(usize, f64), String> {
    let pages = synthetic::repeated(TYPES, DIFFERENT, 1);
    let options = EmitOptions {
        name: share.to_owned(),
        ..EmitOptions::default()
    };
    let generated = Generator::new()
        .source(DocSource::new("docs", pages).dialect(Some("typescript".to_owned())))
        .config("bench.toml", format!("[settings]\nshare = {share:?}\n"))
        .options(options)
        .run();
    if generated.has_errors() {
        return Err("the docs have errors".to_owned());
    }
    let _ = fs::remove_dir_all(out);
    let mut bytes = 0;
    for (path, text) in &generated.files {
        put(&out.join(path), text)?;
        bytes += text.len();
    }
    let count = generated.api.types.len() - generated.api.shared.len();
    #[allow(
        clippy::cast_precision_loss,
        reason = "text is far smaller than what a float can hold"
    )]
    Ok((count, bytes as f64 / 1e6))
}
