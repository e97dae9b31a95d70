//! Small docs before and after, and what is reported.

use fieldwright::diff::{Changelog, Class, compare, render};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Api;
use std::fmt::Write as _;

/// The model of these pages.
fn api(pages: &[(&str, &str)]) -> Api {
    let pages = pages
        .iter()
        .map(|(path, text)| (format!("models/{path}"), text.as_bytes().to_vec()));
    let source = DocSource::new("docs", pages.collect()).dialect(Some("typescript".to_owned()));
    Generator::new().source(source).model(&|_| {}).api
}

fn fields(title: &str, rows: &[(&str, &str, &str)]) -> String {
    let mut page = format!(
        "# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
    );
    for (name, ty, required) in rows {
        let mark = if required.is_empty() {
            ":heavy_minus_sign:"
        } else {
            ":heavy_check_mark:"
        };
        let _ = writeln!(page, "| `{name}` | *{ty}* | {mark} | N/A |");
    }
    page
}

fn values(title: &str, values: &[&str]) -> String {
    let list: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    format!(
        "# {title}\n\n## Values\n\n```typescript\n{}\n```\n",
        list.join(" | ")
    )
}

fn changes(changelog: &Changelog) -> Vec<String> {
    changelog
        .changes
        .iter()
        .map(|change| {
            let info = change.effect.info();
            format!("{} {} {}", info.class, info.change, change.path)
        })
        .collect()
}

#[test]
fn nothing_differs_from_itself() {
    let pages = [("components/a.md", fields("A", &[("x", "string", "y")]))];
    let pages: Vec<_> = pages.iter().map(|(p, t)| (*p, t.as_str())).collect();
    let changelog = compare(&api(&pages), &api(&pages));
    assert!(changelog.is_empty());
    assert_eq!(changelog.class(), None);
}

#[test]
fn fields_come_go_and_change() {
    let old = fields(
        "Cat",
        &[
            ("name", "string", "y"),
            ("age", "number", ""),
            ("tail", "boolean", ""),
        ],
    );
    let new = fields(
        "Cat",
        &[
            ("name", "string", ""),
            ("age", "string", ""),
            ("colour", "string", "y"),
        ],
    );
    let changelog = compare(
        &api(&[("components/cat.md", &old)]),
        &api(&[("components/cat.md", &new)]),
    );
    assert_eq!(
        changes(&changelog),
        [
            "major field-retyped components.Cat.age",
            "major field-added components.Cat.colour",
            "major field-optional components.Cat.name",
            "major field-removed components.Cat.tail",
        ]
    );
    let text = render::text(&changelog, false);
    assert!(
        text.contains("components.Cat.age has another type: Number -> String"),
        "{text}"
    );
    assert!(text.contains("models/components/cat.md:8"), "{text}");
}

#[test]
fn an_added_value_is_minor_and_a_removed_one_major() {
    let page = |list| api(&[("components/colour.md", &values("Colour", list))]);
    let (small, large) = (page(&["red", "blue"]), page(&["red", "blue", "green"]));
    assert_eq!(
        changes(&compare(&small, &large)),
        ["minor value-added components.Colour::green"]
    );
    assert_eq!(
        changes(&compare(&large, &small)),
        ["major value-removed components.Colour::green"]
    );
}

#[test]
fn a_renamed_type_is_reported_once_and_its_uses_are_not() {
    let rows = [
        ("id", "string", "y"),
        ("street", "string", "y"),
        ("city", "string", ""),
    ];
    let holder = |name: &str, page: &str| {
        format!(
            "# Shop\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
             | `address` | [components.{name}](../../models/components/{page}.md) | :heavy_check_mark: | N/A |\n"
        )
    };
    let old = api(&[
        (
            "components/postaladdress.md",
            &fields("PostalAddress", &rows),
        ),
        (
            "components/shop.md",
            &holder("PostalAddress", "postaladdress"),
        ),
    ]);
    let new = api(&[
        (
            "components/mailingaddress.md",
            &fields("MailingAddress", &rows),
        ),
        (
            "components/shop.md",
            &holder("MailingAddress", "mailingaddress"),
        ),
    ]);
    let changelog = compare(&old, &new);
    assert_eq!(
        changes(&changelog),
        ["major type-renamed components.MailingAddress"]
    );
    let change = changelog.changes.first().unwrap();
    assert!(change.because.is_some());
    assert_eq!(changelog.class(), Some(Class::Major));
}

#[test]
fn a_type_in_another_namespace_moved() {
    let page = fields("Cat", &[("name", "string", "y")]);
    let changelog = compare(
        &api(&[("components/cat.md", &page)]),
        &api(&[("shared/cat.md", &page)]),
    );
    assert_eq!(changes(&changelog), ["major type-moved shared.Cat"]);
}

#[test]
fn text_of_the_docs_stays_text() {
    let old = fields("Cat", &[("name", "string", "y")]);
    let new = fields(
        "Cat",
        &[
            ("name", "string", "y"),
            ("a`b<script>\u{1b}[2J", "string", ""),
        ],
    );
    let changelog = compare(
        &api(&[("components/cat.md", &old)]),
        &api(&[("components/cat.md", &new)]),
    );
    assert_eq!(changelog.changes.len(), 1);
    assert!(!render::text(&changelog, false).contains('\u{1b}'));
    let markdown = render::markdown(&changelog);
    assert!(!markdown.contains('\u{1b}'), "{markdown}");
    assert_eq!(markdown.matches('`').count() % 2, 0, "{markdown}");
    assert!(serde_json::from_str::<serde_json::Value>(&render::json(&changelog)).is_ok());
}
