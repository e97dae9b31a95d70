//! The files of `runtime`, which every crate carries as its module `support`.

use crate::model::Api;
use include_dir::{Dir, include_dir};

/// The folder, as it is when the generator is compiled: what is a module there is copied.
static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/runtime");

/// The line of the root that declares the operations.
const OPERATIONS: &str = "pub mod operations;\n";

/// The files that the crate of an API needs, by path.
pub(super) fn of(api: &Api) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&RUNTIME, !api.operations.is_empty(), &mut files);
    files
}

fn collect(folder: &Dir<'_>, operations: bool, files: &mut Vec<(String, String)>) {
    for file in folder.files() {
        let parts = file.path().iter().map(|part| part.to_string_lossy());
        let parts: Vec<_> = parts.collect();
        let text = file.contents_utf8().unwrap_or_default();
        let text = match parts.as_slice() {
            [root] if root == "mod.rs" => root_text(text, operations),
            _ => text.to_owned(),
        };
        files.push((format!("src/support/{}", parts.join("/")), text));
    }
    for inner in folder.dirs() {
        if operations || !inner.path().starts_with("operations") {
            collect(inner, operations, files);
        }
    }
}

/// The root with operations as a feature, or without them. In the generator itself they are always there.
fn root_text(text: &str, operations: bool) -> String {
    let declared = if operations {
        format!("#[cfg(feature = \"operations\")]\n{OPERATIONS}")
    } else {
        String::new()
    };
    text.replace(OPERATIONS, &declared)
}

#[cfg(test)]
mod tests {
    use super::OPERATIONS;
    use crate::model::Api;
    use std::path::Path;

    #[test]
    fn every_module_is_copied_and_nothing_else() {
        let files = super::of(&Api::default());
        for (path, text) in &files {
            assert_eq!(
                Path::new(path).extension().and_then(|end| end.to_str()),
                Some("rs")
            );
            assert!(!text.is_empty() && !text.contains(OPERATIONS), "{path}");
        }
        for name in ["mod.rs", "bytes.rs", "jiff.rs", "wire/mod.rs"] {
            let path = format!("src/support/{name}");
            assert!(files.iter().any(|(found, _)| *found == path), "{path}");
        }
        assert!(files.iter().all(|(path, _)| !path.contains("operations")));
    }
}
