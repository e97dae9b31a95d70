//! Which dialect a folder is recognised as, and what is said where that is not clear.

use fieldwright::diagnostic::{Code, Diagnostics};
use fieldwright::docs::family::sdk::dialect::{ALL, by_name};
use fieldwright::docs::{DocSet, ReadOptions, read_docs};
use fieldwright::source::SourceMap;

/// A type cell of each dialect, and the language of its fences.
const SIGNS: [(&str, &str, &str); 7] = [
    ("typescript", "*number*", "typescript"),
    ("python", "*Optional[int]*", "python"),
    ("java", "*Optional\\<Long>*", "java"),
    ("go", "`*int64`", "go"),
    ("csharp", "Dictionary<String, *object*>", "csharp"),
    ("php", "*?int*", "php"),
    ("ruby", "*T.nilable(::Integer)*", "ruby"),
];

fn page(title: &str, cell: &str) -> (String, Vec<u8>) {
    let text = format!(
        "# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
         | `size` | {cell} | :heavy_minus_sign: | N/A |\n"
    );
    (
        format!("models/{}.md", title.to_lowercase()),
        text.into_bytes(),
    )
}

fn fenced(title: &str, fence: &str) -> (String, Vec<u8>) {
    let text = format!(
        "# {title}\n\n## Example Usage\n\n```{fence}\nx\n```\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"
    );
    (
        format!("models/{}.md", title.to_lowercase()),
        text.into_bytes(),
    )
}

fn read(pages: Vec<(String, Vec<u8>)>, forced: Option<&str>) -> (DocSet, Vec<Code>) {
    let mut map = SourceMap::new();
    map.add_folder("docs", pages);
    let mut diagnostics = Diagnostics::new();
    let set = read_docs(
        &map,
        0,
        &forced.map(ReadOptions::dialect).unwrap_or_default(),
        &mut diagnostics,
    );
    let codes = diagnostics.items().iter().map(|item| item.code).collect();
    (set, codes)
}

#[test]
fn one_cell_is_enough() {
    for (language, cell, _) in SIGNS {
        let (set, codes) = read(vec![page("Box", cell)], None);
        assert_eq!(set.dialect.name(), language, "{cell}");
        assert!(codes.is_empty(), "{language}: {codes:?}");
    }
}

#[test]
fn one_fence_is_enough() {
    for (language, _, fence) in SIGNS {
        let (set, codes) = read(vec![fenced("Colour", fence)], None);
        assert_eq!(set.dialect.name(), language);
        assert!(codes.is_empty(), "{language}: {codes:?}");
    }
}

#[test]
fn every_dialect_has_a_sign() {
    for dialect in ALL {
        assert!(SIGNS.iter().any(|(name, ..)| *name == dialect.name()));
        assert!(by_name(&dialect.name().to_uppercase()).is_some());
    }
}

#[test]
fn nothing_to_go_by_is_told() {
    let (_, codes) = read(vec![page("Box", "*int*")], None);
    assert!(codes.contains(&Code::DialectUnclear), "{codes:?}");
}

#[test]
fn a_mixed_folder_is_told_and_read_as_the_larger_part() {
    let pages = vec![
        page("A", "*Optional[int]*"),
        page("B", "*Optional[str]*"),
        page("C", "*?int*"),
    ];
    let (set, codes) = read(pages, None);
    assert_eq!(set.dialect.name(), "python");
    assert!(codes.contains(&Code::DialectUnclear), "{codes:?}");
}

#[test]
fn a_stray_page_does_not_count() {
    let mut pages: Vec<_> = (0..30)
        .map(|n| page(&format!("A{n}"), "*Optional[int]*"))
        .collect();
    pages.push(fenced("Stray", "php"));
    let (set, codes) = read(pages, None);
    assert_eq!(set.dialect.name(), "python");
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn a_forced_dialect_wins() {
    let (set, codes) = read(vec![page("Box", "*Optional[int]*")], Some("ruby"));
    assert_eq!(set.dialect.name(), "ruby");
    assert!(!codes.contains(&Code::DialectUnclear));
}

/// A page of a guide: tables that describe no type of the SDK.
fn guide(number: usize) -> (String, Vec<u8>) {
    let table = "| Option | Type | Description |\n| --- | --- | --- |\n| `retries` | integer | How often. |\n";
    let text = format!("# Guide {number}\n\n## Options\n\n{table}\n## Limits\n\n{table}");
    (format!("guides/{number}.md"), text.into_bytes())
}

/// A page as OpenAPI Generator writes it.
fn generated(title: &str) -> (String, Vec<u8>) {
    let text = format!(
        "# {title}\n\n## Properties\n\nName | Type | Description | Notes\n------------ | ------------- | ------------- | -------------\n\
         **size** | **int** | How big. | [optional] \n\n[[Back to Model list]](../README.md#documentation-for-models)\n"
    );
    (format!("docs/{title}.md"), text.into_bytes())
}

#[test]
fn guides_beside_the_pages_of_a_generator_do_not_hide_them() {
    for (own, family) in [
        (page("Box", "*Optional[int]*"), "sdk"),
        (generated("Box"), "openapi-generator"),
    ] {
        let mut pages: Vec<_> = (0..8).map(guide).collect();
        pages.push(own);
        let (set, _) = read(pages, None);
        assert_eq!(set.family.name(), family);
        assert!(set.pages.iter().any(|page| page.title == "Box"));
    }
}

#[test]
fn one_page_like_those_of_a_generator_does_not_hide_a_specification() {
    let plain = page("Box", "*Optional[int]*");
    let text = String::from_utf8(plain.1).unwrap_or_default();
    let text = text.replace(":heavy_minus_sign:", "no");
    let mut pages: Vec<_> = (0..8).map(guide).collect();
    pages.push((plain.0, text.into_bytes()));
    let (set, _) = read(pages, None);
    assert_eq!(set.family.name(), "tables");
}
