//! What holds for any docs.

#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "the generator writes them in lower case"
)]

use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright_testkit::Random;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

/// Pages by path.
pub(crate) type Pages = Vec<(String, Vec<u8>)>;

/// Names that are devices on Windows, with any ending.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// Runs the generator and checks that the result does not depend on threads and order, that every file is Rust and
/// stays inside the output folder, and that findings have a place in the docs and say something.
pub(crate) fn checked(pages: &Pages, config: Option<&str>, dialect: &str) -> Generated {
    let source = |pages| DocSource::new("docs", pages).dialect(Some(dialect.to_owned()));
    checked_as(std::slice::from_ref(pages), config, &|_, pages| {
        source(pages)
    })
}

/// The same for several folders, each made a source by its number.
pub(crate) fn checked_as(
    folders: &[Pages],
    config: Option<&str>,
    source: &dyn Fn(usize, Pages) -> DocSource,
) -> Generated {
    let run = |folders: Vec<Pages>, threads| {
        let mut generator = Generator::new().threads(threads).lint(true);
        for (index, pages) in folders.into_iter().enumerate() {
            generator = generator.source(source(index, pages));
        }
        match config {
            Some(text) => generator.config("fieldwright.toml", text).run(),
            None => generator.run(),
        }
    };
    let once = run(folders.to_vec(), 1);
    let mut shuffled = folders.to_vec();
    for pages in &mut shuffled {
        Random::new(1).shuffle(pages);
    }
    let again = run(shuffled, 2);
    same_files(&once.files, &again.files);
    assert_eq!(
        findings(&once),
        findings(&again),
        "findings depend on threads or order"
    );
    files(&once.files);
    once
}

/// Each finding as a line: code, place, message.
pub(crate) fn findings(generated: &Generated) -> Vec<String> {
    let line = |item: &fieldwright::diagnostic::Diagnostic| {
        assert!(!item.message.trim().is_empty());
        let place = item.span.map(|span| generated.sources.place(span));
        let at = place.map_or_else(String::new, |place| {
            format!(" {}:{}:{}", place.page, place.line, place.column)
        });
        format!("{}{at} {}", item.code.info().id, item.message)
    };
    generated.diagnostics.iter().map(line).collect()
}

fn same_files(once: &BTreeMap<String, String>, again: &BTreeMap<String, String>) {
    let paths: Vec<&String> = once.keys().collect();
    assert_eq!(
        paths,
        again.keys().collect::<Vec<_>>(),
        "files depend on threads or order"
    );
    for (path, text) in once {
        assert!(
            again.get(path) == Some(text),
            "{path} depends on threads or order"
        );
    }
}

/// Every path can be written on every system, none twice where case does not count, and every file parses.
pub(crate) fn files(files: &BTreeMap<String, String>) {
    let mut seen = BTreeMap::new();
    for (path, text) in files {
        if let Some(other) = seen.insert(path.to_lowercase(), path) {
            unreachable!("{path} and {other} are one file on some systems");
        }
        assert!(
            path.chars().count() < 200,
            "{path} is too long for some systems"
        );
        for part in path.split('/') {
            let stem = part.split('.').next().unwrap_or_default().to_lowercase();
            let plain = part
                .chars()
                .all(|c| c.is_alphanumeric() || "._-".contains(c));
            assert!(
                plain && part.len() <= 255 && part != ".." && !part.is_empty(),
                "{path:?}"
            );
            assert!(!DEVICES.contains(&stem.as_str()), "{path:?} is a device");
        }
        if !is_new(text) {
            continue;
        }
        if path.ends_with(".rs")
            && let Err(error) = syn::parse_file(text)
        {
            unreachable!("{path} is no Rust: {error}\n{text}");
        }
        for c in text.chars() {
            assert!(!is_deceptive(c), "{path} has U+{:04X}", u32::from(c));
        }
    }
}

/// Whether no file before had this text: most of a small crate is the same in all, and takes long to parse.
fn is_new(text: &str) -> bool {
    static KNOWN: Mutex<BTreeSet<u64>> = Mutex::new(BTreeSet::new());
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    // Whoever failed with it has left it whole.
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.insert(hasher.finish())
}

/// Characters that show a text other than it is: controls, and marks of direction.
pub(crate) fn is_deceptive(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}
