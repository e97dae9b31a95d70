//! Which paths may be written: those that stay inside the output folder, on every system.

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
        _ => None,
    }
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
