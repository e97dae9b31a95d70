//! Which paths may be written: those that stay inside the output folder, on every system.

use std::ffi::OsStr;

/// Says why a path (relative, with `/`) may not be written, if it may not.
pub(super) fn objection(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("it is empty");
    }
    if path.starts_with('/') {
        return Some("it is absolute");
    }
    if path
        .chars()
        .any(|c| c.is_control() || matches!(c, '\\' | ':'))
    {
        return Some("it has a character that cannot be in a file name everywhere");
    }
    path.split('/').find_map(part_objection)
}

fn part_objection(part: &str) -> Option<&'static str> {
    match part {
        "" | "." => Some("it has an empty part"),
        ".." => Some("it leaves the output folder"),
        part if part.len() > 255 => Some("a part of it is longer than 255 bytes"),
        part if part.eq_ignore_ascii_case(super::work::INSIDE)
            || part.eq_ignore_ascii_case(super::CACHE) =>
        {
            Some("it is in the folder of fieldwright's own work")
        }
        part if part.starts_with('.') && part != super::MANIFEST => {
            Some("it has a part that begins with a dot, as the folders of other tools do")
        }
        part if is_git(OsStr::new(part)) => Some("it is in the folder of Git"),
        _ => None,
    }
}

/// Whether a name means the folder of Git: under any file system, also those that ignore case, characters that are not
/// shown, and dots and blanks at the end, or give short names.
pub(super) fn is_git(name: &OsStr) -> bool {
    let shown: String = name
        .to_string_lossy()
        .chars()
        .filter(|c| !c.is_control() && !matches!(*c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}'))
        .collect();
    let shown = shown.trim_end_matches(['.', ' ']).to_ascii_lowercase();
    shown == ".git" || shown.starts_with("git~")
}

/// The folders above a path, outermost first: `a/b/c` gives `a` and `a/b`.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/')
        .filter_map(|(index, _)| path.get(..index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_leaves_the_folder() {
        for path in [
            "",
            "/etc/passwd",
            "../a",
            "a/../b",
            "a//b",
            "./a",
            "a/.",
            "a\\b",
            "C:a",
            "a\0b",
            "a\nb",
            ".fieldwright-work/x",
            ".fieldwright-cache/x",
            ".git/hooks/post-checkout",
            "sub/.git",
            "sub/.GIT/HEAD",
            "git~1/HEAD",
            ".g\u{200c}it/HEAD",
            ".github/workflows/x.yml",
            ".cargo/config.toml",
            ".env",
        ] {
            assert!(objection(path).is_some(), "{path:?}");
        }
        for path in [
            "Cargo.toml",
            "src/a/b.rs",
            ".fieldwright-manifest",
            "a..b/c.",
        ] {
            assert_eq!(objection(path), None, "{path}");
        }
        assert!(objection(&"a".repeat(256)).is_some());
    }

    #[test]
    fn lists_ancestors() {
        assert_eq!(ancestors("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(ancestors("a").count(), 0);
    }
}
