//! A history of documentation: each revision's changelog and class, checked against what the emitted crate shows.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

#[path = "history/public_api.rs"]
pub(crate) mod public_api;
#[path = "history/steps.rs"]
pub(crate) mod steps;

use fieldwright::diff::{Changelog, Class, compare, render};
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::digest::{MODEL_FILE, read_digest};
use fieldwright::names::NAMES_FILE;
use std::collections::BTreeMap;
use std::path::Path;
use steps::{Pages, Step};

fn generate(pages: &Pages, names: Option<&str>) -> Generated {
    let pages = pages
        .iter()
        .map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    let source = DocSource::new("docs", pages.collect()).dialect(Some("typescript".to_owned()));
    let mut generator = Generator::new().source(source).name("library-types");
    if let Some(names) = names {
        generator = generator.names(NAMES_FILE, names);
    }
    let generated = generator.run();
    assert!(!generated.has_errors(), "{:#?}", generated.diagnostics);
    generated
}

/// What a revision's file lists.
fn listing(changelog: &Changelog) -> Vec<String> {
    let class = changelog.class().map_or("nothing", Class::name);
    let mut lines = vec![format!("expect {class}")];
    lines.extend(changelog.changes.iter().map(|change| {
        let info = change.effect.info();
        let path = match change.path.as_str() {
            "" => "-",
            path => path,
        };
        let values = match (&change.before, &change.after) {
            (Some(before), Some(after)) => format!(" ({before} -> {after})"),
            (Some(only), None) | (None, Some(only)) => format!(" ({only})"),
            (None, None) => String::new(),
        };
        format!("{} {} {path}{values}", info.class, info.change)
    }));
    lines
}

#[test]
fn every_revision_is_told_as_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let steps = steps::steps(&folder);
    assert!(steps.len() >= 30, "only {} revisions", steps.len());
    let mut pages = steps::pages(&folder.join("start"));
    let mut before = generate(&pages, None);
    let mut wrong = Vec::new();
    for step in &steps {
        step.apply(&mut pages);
        let after = generate(&pages, before.files.get(NAMES_FILE).map(String::as_str));
        let changelog = compare(&before.api, &after.api);
        let found = listing(&changelog);
        if std::env::var_os("BLESS").is_some() {
            step.bless(&found);
        } else if found != step.expected {
            let (found, expected) = (found.join("\n"), step.expected.join("\n"));
            wrong.push(format!("{}:\n{found}\n  instead of\n{expected}", step.name));
        }
        agrees_with_the_crate(step, &before, &after, &changelog, &mut wrong);
        no_name_moves_in_silence(step, &before, &after, &changelog, &mut wrong);
        digest_tells_the_same(step, &before, &after, &changelog);
        before = after;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The class is what the text of the crate shows: major if, and only if, something that code can name is gone or
/// different.
fn agrees_with_the_crate(
    step: &Step,
    before: &Generated,
    after: &Generated,
    changelog: &Changelog,
    wrong: &mut Vec<String>,
) {
    let (old, new) = (
        public_api::read(&before.files),
        public_api::read(&after.files),
    );
    let broken = public_api::broken(&old, &new);
    let added = public_api::added(&old, &new);
    let class = changelog.class();
    let is_major = class == Some(Class::Major);
    if is_major == broken.is_empty() {
        wrong.push(format!("{}: {class:?}, but broken: {broken:#?}", step.name));
    }
    if !added.is_empty() && class < Some(Class::Minor) {
        wrong.push(format!("{}: {class:?}, but added: {added:#?}", step.name));
    }
}

/// Whatever is called otherwise in Rust than before is reported as renamed or moved.
fn no_name_moves_in_silence(
    step: &Step,
    before: &Generated,
    after: &Generated,
    changelog: &Changelog,
    wrong: &mut Vec<String>,
) {
    let (old, new) = (names(before), names(after));
    for (item, name) in &old {
        let Some(now) = new.get(item).filter(|now| *now != name) else {
            continue;
        };
        let reported = changelog.changes.iter().any(|change| {
            let what = change.effect.info().change;
            change.path == *item && (what.ends_with("renamed") || what.ends_with("moved"))
        });
        if !reported {
            wrong.push(format!("{}: {item} was {name} and is {now}", step.name));
        }
    }
}

/// Everything that has a name, by the path that a changelog gives it.
fn names(generated: &Generated) -> BTreeMap<String, String> {
    let lock = generated.files.get(NAMES_FILE).unwrap();
    let mut names = BTreeMap::new();
    let mut owner = String::new();
    for line in lock.lines().filter(|line| !line.starts_with('#')) {
        let (key, name) = line
            .trim()
            .split_once(' ')
            .unwrap_or((line.trim(), line.trim()));
        if line.starts_with("  ") {
            let is_field = generated.api.types.values().any(|def| {
                def.id.0 == owner && matches!(def.shape, fieldwright::model::Shape::Struct(_))
            });
            let separator = if is_field { "." } else { "::" };
            names.insert(format!("{owner}{separator}{key}"), name.to_owned());
        } else {
            key.clone_into(&mut owner);
            names.insert(key.to_owned(), name.to_owned());
        }
    }
    names
}

/// What the last run left behind tells the same changes as its whole model.
fn digest_tells_the_same(
    step: &Step,
    before: &Generated,
    after: &Generated,
    changelog: &Changelog,
) {
    let left = before.files.get(MODEL_FILE).unwrap();
    let from_digest = compare(&read_digest(left).unwrap(), &after.api);
    assert_eq!(
        listing(&from_digest),
        listing(changelog),
        "{}: by {MODEL_FILE}",
        step.name
    );
}

#[test]
fn a_changelog_is_told_in_three_forms() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let start = steps::pages(&folder.join("start"));
    let mut pages = start.clone();
    for step in steps::steps(&folder) {
        step.apply(&mut pages);
    }
    let (old, new) = (generate(&start, None), generate(&pages, None));
    let changelog = compare(&old.api, &new.api);
    assert!(changelog.changes.len() > 20);
    let (text, markdown) = (
        render::text(&changelog, false),
        render::markdown(&changelog),
    );
    let json: serde_json::Value = serde_json::from_str(&render::json(&changelog)).unwrap();
    let entries = json["changes"].as_array().unwrap();
    assert_eq!(entries.len(), changelog.changes.len());
    for (change, entry) in changelog.changes.iter().zip(entries) {
        assert_eq!(entry["path"], change.path);
        assert_eq!(entry["class"], change.class().name());
        if !change.is_wording() {
            assert!(text.contains(&change.path), "{text}");
            assert!(
                markdown.contains(&format!("`{}`", change.path)),
                "{markdown}"
            );
        }
    }
    assert_eq!(json["class"], "major");
    assert!(markdown.starts_with("### Breaking\n"));
}
