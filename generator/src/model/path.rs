//! Path templates.

/// A path as it is requested: without what follows a `#`, which only keeps apart operations of the same path.
pub(crate) fn without_fragment(path: &str) -> &str {
    path.split('#').next().unwrap_or(path)
}

/// The names in braces.
pub(crate) fn path_names(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| Some(part.split_once('}')?.0))
}

#[cfg(test)]
mod tests {
    use super::{path_names, without_fragment};

    #[test]
    fn templates() {
        let found: Vec<_> = path_names("/a/{b}/c.{d}/:/{e").collect();
        assert_eq!(found, ["b", "d"]);
        assert_eq!(without_fragment("/a/{b}#stream"), "/a/{b}");
        assert_eq!(without_fragment("/a"), "/a");
    }
}
