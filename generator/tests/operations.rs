//! Operation pages of real documentation: how many there are, and how much of each is read.

use fieldwright::diagnostic::Diagnostics;
use fieldwright::docs::{DocSet, read_docs};
use fieldwright::source::{LoadError, SourceMap, load_folder};
use std::path::PathBuf;

/// The folder of the corpora, unless there is none: then it says so.
fn corpus() -> Option<PathBuf> {
    let root = std::env::var_os("FIELDWRIGHT_CORPUS").map(PathBuf::from);
    if root.is_none() {
        eprintln!("SKIPPED: FIELDWRIGHT_CORPUS is not set");
    }
    root
}

fn read(root: &std::path::Path, name: &str) -> Result<DocSet, LoadError> {
    let loaded = load_folder(&root.join(name).join("docs"))?;
    let mut map = SourceMap::new();
    map.add_folder(name, loaded.pages);
    let mut diagnostics = Diagnostics::new();
    Ok(read_docs(&map, 0, None, &mut diagnostics))
}

#[test]
fn every_operation_has_a_method_and_a_path() {
    let Some(root) = corpus() else { return };
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
    let Some(root) = corpus() else { return };
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
