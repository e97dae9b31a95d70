//! From references in type cells to pages.

use crate::docs::{DocPage, DocSet, RefExpr};
use crate::model::TypeId;
use crate::names::words::fold;
use crate::source::SourceMap;
use std::collections::BTreeMap;

/// The pages of one documentation folder, by path, by name and by title.
#[derive(Debug, Default)]
pub struct Index {
    paths: BTreeMap<String, TypeId>,
    names: BTreeMap<String, TypeId>,
    titles: BTreeMap<String, Vec<TypeId>>,
}

/// Where a reference leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// To this page.
    Found(TypeId),
    /// The link is broken, but the name that it shows leads here.
    Repaired(TypeId),
    /// Nowhere.
    Missing,
}

/// The id of a page's type. Dots separate namespaces, so a title's own become underscores.
#[must_use]
pub fn id_of(page: &DocPage) -> TypeId {
    TypeId::new(&page.namespace, &page.title.replace('.', "_"))
}

impl Index {
    /// Indexes the pages of a folder.
    #[must_use]
    pub fn new(set: &DocSet, map: &SourceMap) -> Self {
        let mut index = Self::default();
        let mut whole: BTreeMap<String, Vec<&DocPage>> = BTreeMap::new();
        for page in &set.pages {
            let id = id_of(page);
            if let Some(file) = map.file(page.file) {
                let path = without_extension(&file.path);
                for anchor in &page.anchors {
                    let key = format!("{path}#{anchor}");
                    index.paths.entry(key).or_insert_with(|| id.clone());
                }
                if page.anchors.is_empty() {
                    whole.entry(path).or_default().push(page);
                }
            }
            index
                .names
                .entry(folded_name(&id.0))
                .or_insert_with(|| id.clone());
            index.titles.entry(fold(&page.title)).or_default().push(id);
        }
        for (path, pages) in whole {
            // Of several types of one page, a link to the page means the one that it is called after.
            let stem = path.rsplit('/').next().unwrap_or(&path);
            let named = pages.iter().find(|page| fold(&page.title) == fold(stem));
            let only = pages.first().filter(|_| pages.len() == 1);
            if let Some(page) = named.or(only) {
                index.paths.insert(path.clone(), id_of(page));
            }
        }
        index
    }

    /// Resolves a reference on the page at `from` (a path in the same folder): by the link, then by the name shown
    /// with its namespace, then by the title if only one page has it, those of the same namespace first.
    #[must_use]
    pub fn resolve(&self, reference: &RefExpr, from: &str) -> Resolved {
        let link = reference
            .link
            .as_deref()
            .filter(|link| !is_placeholder(link));
        let by_link = link.and_then(|link| self.by_link(link, from));
        if let Some(id) = by_link {
            return Resolved::Found(id.clone());
        }
        let found = self.by_name(&reference.name, from);
        match found {
            Some(id) if link.is_some() => Resolved::Repaired(id),
            Some(id) => Resolved::Found(id),
            None => Resolved::Missing,
        }
    }

    /// Where a link leads: to the type at its anchor, else to the type that is all that its page describes.
    fn by_link(&self, link: &str, from: &str) -> Option<&TypeId> {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let path = if file.is_empty() {
            without_extension(from)
        } else {
            join_path(from, file)
        };
        let at_anchor = self.paths.get(&format!("{path}#{anchor}"));
        at_anchor.or_else(|| (!file.is_empty()).then(|| self.paths.get(&path))?)
    }

    /// The type of a name such as `components.AuthTokenRequest` or `AuthTokenRequest`.
    #[must_use]
    pub fn by_name(&self, name: &str, from: &str) -> Option<TypeId> {
        if let Some(id) = self.names.get(&folded_name(name)) {
            return Some(id.clone());
        }
        // `Models.Components.X`: the last two parts are namespace and title.
        let mut parts = name.rsplit('.');
        let title = parts.next().unwrap_or(name);
        if let Some(namespace) = parts.next()
            && let Some(id) = self
                .names
                .get(&folded_name(&format!("{namespace}.{title}")))
        {
            return Some(id.clone());
        }
        let candidates = self.titles.get(&fold(title))?;
        if let [only] = candidates.as_slice() {
            return Some(only.clone());
        }
        let exact: Vec<&TypeId> = candidates.iter().filter(|id| id.title() == title).collect();
        let near = self
            .paths
            .get(&without_extension(from))
            .map(TypeId::namespace);
        exact
            .iter()
            .copied()
            .find(|id| Some(id.namespace()) == near)
            .or_else(|| exact.first().copied())
            .or_else(|| candidates.first())
            .cloned()
    }

    /// The ids of pages with this title, whatever its case and separators.
    #[must_use]
    pub fn by_title(&self, title: &str) -> &[TypeId] {
        self.titles.get(&fold(title)).map_or(&[], Vec::as_slice)
    }
}

fn folded_name(name: &str) -> String {
    let (namespace, title) = name.rsplit_once('.').unwrap_or(("", name));
    // Titles that differ by case only are different types; namespaces are spelled as each language likes.
    format!("{}.{title}", fold(namespace))
}

/// `../../models/.md`: what the docs write for a type without a page.
fn is_placeholder(link: &str) -> bool {
    let file = link.rsplit('/').next().unwrap_or_default();
    matches!(file, ".md" | ".mdx" | "" | "#") || link.contains("://")
}

fn without_extension(path: &str) -> String {
    let path = path.split(['#', '?']).next().unwrap_or(path);
    path.strip_suffix(".mdx")
        .or_else(|| path.strip_suffix(".md"))
        .unwrap_or(path)
        .to_owned()
}

/// The path that `link` on the page at `from` leads to, without its extension; never above the folder's root.
fn join_path(from: &str, link: &str) -> String {
    let absolute = link.starts_with('/');
    let mut parts: Vec<&str> = if absolute {
        Vec::new()
    } else {
        from.split('/').collect()
    };
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    without_extension(&parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{is_placeholder, join_path};

    #[test]
    fn paths() {
        let from = "docs/models/components/a.md";
        assert_eq!(
            join_path(from, "../../models/components/b.md"),
            "docs/models/components/b"
        );
        assert_eq!(join_path(from, "b.mdx#x"), "docs/models/components/b");
        assert_eq!(join_path("a.md", "../../../b.md"), "b");
        assert!(is_placeholder("../../models/.md"));
    }
}
