//! Operation pages of real documentation: how many there are, and how much of each is read.

use crate::common::folder_of;
use fieldwright::diagnostic::Diagnostics;
use fieldwright::docs::{Body, DocPage, DocSet, ReadOptions, TypeExpr, read_docs};
use fieldwright::source::{LoadError, SourceMap, load_folder};
use std::fmt::Write;

fn read(root: &std::path::Path, name: &str) -> Result<DocSet, LoadError> {
    let loaded = load_folder(&root.join(name).join("docs"))?;
    let mut map = SourceMap::new();
    map.add_folder(name, loaded.pages);
    let mut diagnostics = Diagnostics::new();
    Ok(read_docs(
        &map,
        0,
        &ReadOptions::default(),
        &mut diagnostics,
    ))
}

#[test]
fn every_operation_has_a_method_and_a_path() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let cases = [
        ("moov-typescript", 191),
        ("moov-python", 191),
        ("moov-java", 191),
        ("moov-php", 198),
        ("moov-ruby", 191),
        ("dub-typescript", 53),
        ("dub-go", 53),
        ("clerk-csharp", 223),
    ];
    for (name, expected) in cases {
        let set = read(&root, name).expect("a documentation folder");
        assert_eq!(set.operations.len(), expected, "{name}");
        for operation in &set.operations {
            assert!(
                operation.method.is_some() && operation.path.is_some(),
                "{name}: {}",
                operation.name
            );
            assert!(!operation.group.is_empty(), "{name}: {}", operation.name);
            assert!(!operation.errors.is_empty(), "{name}: {}", operation.name);
        }
    }
}

#[test]
fn every_example_call_of_typescript_pages_is_read() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    for name in ["moov-typescript", "dub-typescript"] {
        let set = read(&root, name).expect("a documentation folder");
        for operation in &set.operations {
            assert!(operation.example.is_some(), "{name}: {}", operation.name);
            assert!(
                !operation.parameters.is_empty(),
                "{name}: {}",
                operation.name
            );
        }
    }
}

/// Pages that were made of parameters stand at the heading of their operation.
fn made_pages(set: &DocSet) -> usize {
    let made = |page: &&DocPage| set.operations.iter().any(|op| op.span == page.span);
    set.pages.iter().filter(made).count()
}

#[test]
fn flat_parameters_are_joined_to_their_page() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let cases = [
        ("moov-typescript", 0, 7, 0),
        ("moov-python", 183, 7, 1),
        ("moov-java", 155, 7, 0),
        ("moov-ruby", 155, 7, 0),
        ("dub-typescript", 9, 0, 0),
        ("dub-go", 9, 0, 0),
        ("clerk-csharp", 150, 12, 0),
    ];
    for (name, flat, nothing, made) in cases {
        let set = read(&root, name).expect("a documentation folder");
        let requests = || set.operations.iter().map(|op| op.request.as_ref());
        let found = (
            requests().flatten().filter(|request| request.flat).count(),
            requests().filter(Option::is_none).count(),
            made_pages(&set),
        );
        assert_eq!(found, (flat, nothing, made), "{name}");
    }
}

/// A folder with one page of operations and some model pages, each a title and its field names.
fn small(operations: &str, models: &[(&str, &[&str])]) -> DocSet {
    let mut pages = vec![(
        "sdks/things/README.md".to_owned(),
        format!("# Things\n\n{operations}").into_bytes(),
    )];
    for (title, fields) in models {
        let (namespace, name) = title.split_once('.').unwrap_or(("components", title));
        let text = format!("# {name}\n\n## Fields\n\n{}", table("Field", fields));
        pages.push((format!("models/{namespace}/{name}.md"), text.into_bytes()));
    }
    let mut map = SourceMap::new();
    map.add_folder("docs", pages);
    read_docs(
        &map,
        0,
        &ReadOptions::dialect("typescript"),
        &mut Diagnostics::new(),
    )
}

fn table(head: &str, names: &[&str]) -> String {
    let mut out = format!("| {head} | Type | Required | Description |\n| - | - | - | - |\n");
    for name in names {
        let (name, ty) = name.split_once(": ").unwrap_or((name, "*string*"));
        let _ = writeln!(out, "| `{name}` | {ty} | :heavy_check_mark: | N/A |");
    }
    out
}

fn operation(id: &str, path: &str, parameters: &[&str]) -> String {
    format!(
        "## {id}\n\n### Example Usage\n\n\
         <!-- UsageSnippet language=\"typescript\" operationID=\"{id}\" method=\"post\" path=\"{path}\" -->\n\n\
         ### Parameters\n\n{}\n",
        table("Parameter", parameters)
    )
}

fn request_of(set: &DocSet) -> Option<(String, bool)> {
    let request = set.operations.first()?.request.as_ref()?;
    match request.ty.bare() {
        TypeExpr::Ref(reference) => Some((reference.name.clone(), request.flat)),
        other => Some((format!("{other:?}"), request.flat)),
    }
}

#[test]
fn what_an_operation_takes() {
    type Case<'a> = (
        &'a [&'a str],
        &'a [(&'a str, &'a [&'a str])],
        Option<(&'a str, bool)>,
    );
    let cases: &[Case<'_>] = &[
        (
            &[
                "request: [operations.R](../r.md)",
                "options: RequestOptions",
            ],
            &[],
            Some(("operations.R", false)),
        ),
        (
            &[
                "options: RequestOptions",
                "options.retries: [RetryConfig](x)",
            ],
            &[],
            None,
        ),
        (
            &["security: [operations.DoSecurity](x)"],
            &[("operations.DoSecurity", &["key"])],
            None,
        ),
        // The page that is called like the operation and has its path parameter.
        (
            &["id", "name"],
            &[
                ("components.DoRequest", &["name"]),
                ("operations.DoRequest", &["id", "name"]),
            ],
            Some(("operations.DoRequest", true)),
        ),
        // The only page with these fields.
        (
            &["name", "size"],
            &[("Box", &["size", "name"])],
            Some(("components.Box", true)),
        ),
        (
            &["name"],
            &[("A", &["name"]), ("DO", &["name"])],
            Some(("components.DO", true)),
        ),
        // None, or none that is told from others: a page is made.
        (
            &["name"],
            &[("A", &["name"]), ("B", &["name"])],
            Some(("operations.DoRequest", true)),
        ),
        (
            &["options", "id"],
            &[("operations.GetRequest", &["x"])],
            Some(("operations.DoRequest", true)),
        ),
        (
            &["id"],
            &[("models.DoRequest", &["x"])],
            Some(("models.DoRequestParameters", true)),
        ),
    ];
    for (parameters, models, expected) in cases {
        let set = small(&operation("do", "/things/{id}", parameters), models);
        let expected = expected.map(|(name, flat)| (name.to_owned(), flat));
        assert_eq!(request_of(&set), expected, "{parameters:?}");
    }
}

#[test]
fn a_made_page_has_the_parameters() {
    let set = small(
        &operation(
            "do.it",
            "/x",
            &["id", "retries: [utils.RetryConfig](x)", "n: *number*"],
        ),
        &[],
    );
    let page = set
        .pages
        .iter()
        .find(|page| page.title == "DoItRequest")
        .expect("a page");
    let Body::Fields(rows) = &page.body else {
        panic!("fields")
    };
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["id", "n"]);
}
