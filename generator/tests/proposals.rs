//! The overrides that findings propose can be pasted: they are read, they match, and the findings are gone.

use crate::common::folder_of;
use fieldwright::diagnostic::{Code, Diagnostic, Severity};
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::source::FileId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

fn read(source: &DocSource, config: Option<&str>) -> Generated {
    let generator = Generator::new().source(source.clone());
    match config {
        Some(text) => generator.config("fieldwright.toml", text).model(&|_| {}),
        None => generator.model(&|_| {}),
    }
}

/// The proposal of a finding, unless it leaves more than the reason open.
fn complete(item: &Diagnostic) -> Option<&str> {
    let config = item.config.as_deref()?;
    let mut facts = config.lines().filter(|line| !line.starts_with("reason ="));
    (!facts.any(|line| line.contains('…'))).then_some(config)
}

/// Pastes what is proposed, and looks again. How many findings that settles, by code.
fn settled(name: &str, source: &DocSource) -> BTreeMap<&'static str, usize> {
    let before = read(source, None);
    let proposals: BTreeSet<&str> = before.diagnostics.iter().filter_map(complete).collect();
    let text = proposals.into_iter().collect::<Vec<_>>().join("\n\n");
    let after = read(source, Some(&text));
    for item in &after.diagnostics {
        let in_config = item.span.is_some_and(|span| span.file == FileId(0));
        let useless = matches!(item.code, Code::UnusedOverride | Code::IdleOverride);
        let refused = in_config && item.severity() == Severity::Error;
        assert!(!useless && !refused, "{name}: {}", item.message);
    }
    let mut codes = BTreeMap::new();
    for item in before
        .diagnostics
        .iter()
        .filter(|item| complete(item).is_some())
    {
        let stays = after
            .diagnostics
            .iter()
            .any(|other| (other.code, &other.message) == (item.code, &item.message));
        assert!(!stays, "{name}: {} is not settled", item.message);
        *codes.entry(item.code.info().id).or_default() += 1;
    }
    codes
}

#[test]
fn findings_of_pages_are_settled() {
    let pages = [
        (
            "docs/Models/Components/Contact.md",
            "# Contact\n\n## Supported Types\n\n### Phone\n\n```csharp\nContact.CreatePhone(new Phone() {})\n```\n\n\
             ### Fax\n\n```csharp\nContact.CreateFax(new Fax() {})\n```\n",
        ),
        (
            "docs/Models/Components/Phone.md",
            "# Phone\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n\
             | `Number` | *string* | :heavy_check_mark: | N/A |\n\
             | `Owner` | [Person](../../Models/Components/Person.md) | :heavy_check_mark: | N/A |\n",
        ),
    ];
    let pages = pages.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let source = DocSource::new("docs", pages.into()).dialect(Some("csharp".to_owned()));
    let codes = settled("pages", &source);
    assert_eq!(codes, BTreeMap::from([("FW201", 2)]));
}

#[test]
fn findings_of_the_corpora_are_settled() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root)
        .expect("a folder of corpora")
        .map(|entry| entry.expect("an entry").path().join("docs"))
        .filter(|folder| folder.is_dir())
        .collect();
    folders.sort();
    assert!(!folders.is_empty(), "there are no corpora");
    for folder in folders {
        let source = DocSource::load(&folder).expect("docs");
        let codes = settled(&folder.display().to_string(), &source);
        println!("{}: {codes:?}", folder.display());
    }
}
