//! The lists of real documentation: from what the next page of each is told. Each is called by a test of its crate.

use crate::common::folder_of;
use fieldwright::emit::{EmitOptions, emit};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::{Api, NextFrom};
use std::collections::BTreeMap;
use std::path::Path;

fn api(docs: &Path) -> Api {
    let source = DocSource::load(docs).expect("a documentation folder");
    Generator::new().source(source).model(&|_| {}).api
}

/// How many operations tell of the next page in each way.
fn ways(api: &Api) -> BTreeMap<&'static str, usize> {
    let mut ways = BTreeMap::new();
    for next in api.operations.iter().filter_map(|it| it.next_page.as_ref()) {
        let way = match next.from {
            NextFrom::Count => "count",
            NextFrom::Body(_) => "body",
            NextFrom::Links { .. } => "links",
            NextFrom::Header(_) => "header",
            NextFrom::LinkHeader => "link header",
            NextFrom::LastItem(_) => "last item",
        };
        *ways.entry(way).or_insert(0) += 1;
    }
    ways
}

/// All lists with parameters for pages are read page by page, each is tested in its crate, and the ways are these.
fn check(docs: &Path, expected: &[(&str, usize)]) {
    let api = api(docs);
    let found = ways(&api);
    assert!(!found.is_empty(), "no list of {} has pages", docs.display());
    let silent = api
        .operations
        .iter()
        .filter(|it| it.pagination.is_some() && it.next_page.is_none());
    let silent: Vec<&str> = silent.map(|it| it.id.as_str()).collect();
    assert!(silent.is_empty(), "{}: {silent:?}", docs.display());
    assert_eq!(
        found,
        expected.iter().copied().collect(),
        "{}",
        docs.display()
    );
    let files = emit(&api, &EmitOptions::default());
    let tests = files
        .get("tests/documented_calls/pages.rs")
        .expect("tests of pages");
    let count = tests.matches("#[test]").count();
    assert_eq!(count, found.values().sum::<usize>(), "{}", docs.display());
}

#[test]
fn lists_of_the_corpora() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let moov: &[(&str, usize)] = &[("body", 1), ("count", 23)];
    let dub: &[(&str, usize)] = &[("count", 8), ("last item", 3)];
    for (name, expected) in [
        ("moov-typescript", moov),
        ("moov-python", moov),
        ("moov-java", moov),
        ("moov-php", moov),
        ("moov-ruby", moov),
        ("dub-typescript", dub),
        ("dub-go", dub),
        ("clerk-csharp", &[("count", 35)]),
    ] {
        check(&root.join(name).join("docs"), expected);
    }
}

#[test]
fn lists_of_openapi_generator() {
    let Some(root) = folder_of("FIELDWRIGHT_FAMILIES") else {
        return;
    };
    let ory: &[(&str, usize)] = &[("body", 5), ("link header", 9)];
    let bandwidth: &[(&str, usize)] =
        &[("body", 1), ("header", 1), ("link header", 2), ("links", 1)];
    for (name, expected) in [
        ("bandwidth-csharp", bandwidth),
        ("bandwidth-python", bandwidth),
        ("ory-go", ory),
        ("ory-java", ory),
        ("ory-php", ory),
        ("ory-python", ory),
        ("ory-ruby", ory),
    ] {
        check(
            &root.join("openapi-generator").join(name).join("docs"),
            expected,
        );
    }
}
