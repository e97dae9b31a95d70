//! The class of a changelog is what the emitted crate shows, whatever changes in the model.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

#[path = "semver/mutate.rs"]
mod mutate;

use super::history::steps::Pages;
use super::history::{public_api, steps};
use fieldwright::diff::{Changelog, Class, Effect, compare, render};
use fieldwright::emit::{EmitOptions, emit};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Api;
use fieldwright_testkit::Random;
use mutate::mutate;
use std::path::Path;

/// How many random states of the model are tried: `FIELDWRIGHT_MUTATIONS`, or enough for every day.
fn rounds() -> u64 {
    let stated = std::env::var("FIELDWRIGHT_MUTATIONS").ok();
    stated.and_then(|text| text.parse().ok()).unwrap_or(120)
}

fn base() -> Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let mut pages: Pages = steps::pages(&folder.join("start"));
    // As far as the revision with the most in it.
    for step in steps::steps(&folder).iter().take(28) {
        step.apply(&mut pages);
    }
    let pages = pages
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()));
    let source = DocSource::new("docs", pages.collect()).dialect(Some("typescript".to_owned()));
    Generator::new().source(source).model(&|_| {}).api
}

#[test]
fn the_class_is_what_the_crate_shows() {
    let base = base();
    let options = EmitOptions::default();
    let old = public_api::read(&emit(&base, &options));
    let mut seen = [0; 3];
    for seed in 1..=rounds() {
        let mut random = Random::new(seed);
        let mut api = base.clone();
        for _ in 0..=random.below(3) {
            mutate(&mut api, &mut random);
        }
        let new = public_api::read(&emit(&api, &options));
        let changelog = compare(&base, &api);
        let broken = public_api::broken(&old, &new);
        let added = public_api::added(&old, &new);
        let class = changelog.class();
        let told = || render::text(&changelog, false);
        assert_eq!(
            class == Some(Class::Major),
            !broken.is_empty(),
            "seed {seed}: {broken:#?}\n{}",
            told()
        );
        assert!(
            added.is_empty() || class >= Some(Class::Minor),
            "seed {seed}: {added:#?}\n{}",
            told()
        );
        assert_is_a_mirror(&changelog, &compare(&api, &base), seed);
        if let Some(class) = class {
            seen[class as usize] += 1;
        }
    }
    // Otherwise the changes are too tame, or too wild, to show anything.
    assert!(seen.iter().all(|count| *count > 2), "{seen:?}");
}

/// What comes in one direction goes in the other.
fn assert_is_a_mirror(there: &Changelog, back: &Changelog, seed: u64) {
    let count = |changelog: &Changelog, effects: &[Effect]| {
        let changes = changelog.changes.iter();
        changes
            .filter(|change| effects.contains(&change.effect))
            .count()
    };
    let pairs: [(&[Effect], &[Effect]); 3] = [
        (&[Effect::TypeAdded], &[Effect::TypeRemoved]),
        (&[Effect::ValueAdded], &[Effect::ValueRemoved]),
        (&[Effect::MemberAdded], &[Effect::MemberRemoved]),
    ];
    for (come, gone) in pairs {
        assert_eq!(count(there, come), count(back, gone), "seed {seed}");
        assert_eq!(count(there, gone), count(back, come), "seed {seed}");
    }
}
