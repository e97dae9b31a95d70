//! Folders as a file names them.

use std::path::{Component, Path, PathBuf};

/// A folder as a file in `base` names it, with `/`.
pub(in crate::cli) fn relative(base: &Path, folder: &Path) -> String {
    let (Ok(from), Ok(to)) = (absolute(base), absolute(folder)) else {
        return spelled(folder);
    };
    let (mut from, mut to) = (from.components().peekable(), to.components().peekable());
    let mut shared = 0;
    while let (Some(a), Some(b)) = (from.peek(), to.peek())
        && a == b
    {
        shared += 1;
        from.next();
        to.next();
    }
    // With nothing in common but the root, the way there is not worth spelling out; across drives there is none.
    let is_far = shared <= 1 && folder.is_absolute();
    if is_far {
        return spelled(folder);
    }
    let up = from.map(|_| Component::ParentDir);
    let path: PathBuf = up.chain(to).collect();
    if path.as_os_str().is_empty() {
        ".".to_owned()
    } else {
        spelled(&path)
    }
}

/// The path without links and `..`, where it exists.
fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    std::fs::canonicalize(path)
}

fn spelled(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::relative;
    use crate::testing::TestFolder;
    use std::fs;

    #[test]
    fn names_folders_from_where_the_file_is() {
        let folder = TestFolder::new();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("a/docs")).unwrap();
        fs::create_dir_all(at("b/config")).unwrap();
        for (base, docs, expected) in [
            ("a", "a/docs", "docs"),
            ("a/docs", "a/docs", "."),
            ("b/config", "a/docs", "../../a/docs"),
            ("a/docs", "a", ".."),
        ] {
            assert_eq!(relative(&at(base), &at(docs)), expected, "{base} {docs}");
        }
    }
}
