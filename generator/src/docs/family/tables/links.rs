//! Links: reference definitions of a page, and what a link leads to.

use super::outline::Section;
use super::text::fold;
use crate::source::{FileId, SourceMap};
use std::collections::BTreeMap;

/// The `[label]: destination` lines of a page, by label in lower case.
#[derive(Clone, Debug, Default)]
pub(super) struct Definitions(BTreeMap<String, String>);

impl Definitions {
    /// Collects the definitions of a page.
    pub(super) fn of(text: &str) -> Self {
        let mut found = BTreeMap::new();
        for line in text.lines() {
            let Some(rest) = line.trim_start().strip_prefix('[') else {
                continue;
            };
            let Some((label, destination)) = rest.split_once("]:") else {
                continue;
            };
            let destination = destination.split_whitespace().next().unwrap_or_default();
            let destination = destination.trim_start_matches('<').trim_end_matches('>');
            if !label.contains(['[', ']']) && !destination.is_empty() {
                found
                    .entry(label.to_lowercase())
                    .or_insert_with(|| destination.to_owned());
            }
        }
        Self(found)
    }

    /// A cell with its reference-style links written out.
    pub(super) fn inlined(&self, cell: &str) -> String {
        if self.0.is_empty() || !cell.contains('[') {
            return cell.to_owned();
        }
        let mut out = String::with_capacity(cell.len());
        let mut rest = cell;
        while let Some(at) = rest.find('[') {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let escaped = before.ends_with('\\');
            let shown = from.get(1..).and_then(|inner| {
                let end = inner.find(['[', ']'])?;
                inner
                    .get(end..)?
                    .starts_with(']')
                    .then(|| inner.get(..end))?
            });
            let Some(shown) = shown.filter(|_| !escaped) else {
                out.push('[');
                rest = from.get(1..).unwrap_or_default();
                continue;
            };
            let behind = from.get(shown.len() + 2..).unwrap_or_default();
            let reference = behind
                .strip_prefix('[')
                .and_then(|inner| inner.split_once(']'));
            let (label, after) = match reference {
                Some((label, after)) => (if label.is_empty() { shown } else { label }, after),
                None => (shown, behind),
            };
            match self.0.get(&label.to_lowercase()) {
                Some(destination) if !behind.starts_with('(') => {
                    out.push('[');
                    out.push_str(shown);
                    out.push_str("](");
                    out.push_str(destination);
                    out.push(')');
                    rest = after;
                }
                _ => {
                    out.push('[');
                    rest = from.get(1..).unwrap_or_default();
                }
            }
        }
        out.push_str(rest);
        out
    }
}

/// The sections of a folder, by page and anchor.
#[derive(Debug, Default)]
pub(super) struct Targets {
    anchors: BTreeMap<(FileId, String), usize>,
    paths: BTreeMap<String, FileId>,
    firsts: BTreeMap<FileId, usize>,
    /// Paths without anything but letters and digits, for links of sites that have their own.
    folded: Vec<(String, FileId)>,
}

impl Targets {
    /// Indexes the sections of all pages.
    pub(super) fn of(sections: &[Section], map: &SourceMap) -> Self {
        let mut found = Self::default();
        for (index, section) in sections.iter().enumerate() {
            if section.level == 0 {
                found.firsts.insert(section.file, index);
                if let Some(file) = map.file(section.file) {
                    let path = without_extension(&file.path);
                    found.folded.push((fold(path), section.file));
                    found.paths.insert(path.to_lowercase(), section.file);
                }
            }
            for anchor in &section.anchors {
                found
                    .anchors
                    .entry((section.file, anchor.to_lowercase()))
                    .or_insert(index);
            }
        }
        found
    }

    /// The section that a link on a page leads to, and whether its anchor is that of the section itself.
    pub(super) fn section(&self, link: &str, from: FileId, map: &SourceMap) -> Option<usize> {
        if link.starts_with("http://")
            || link.starts_with("https://")
            || link.starts_with("mailto:")
        {
            return None;
        }
        let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
        // `#DOCS_RESOURCES_USER/user-object`: page and anchor in one.
        if path.is_empty()
            && let Some((page, anchor)) = fragment.split_once('/')
        {
            let page = fold(page);
            let file = self
                .folded
                .iter()
                .find(|(path, _)| page.ends_with(path.as_str()) && !path.is_empty())?
                .1;
            return self.at(file, anchor);
        }
        let file = if path.is_empty() {
            from
        } else {
            self.file(path, from, map)?
        };
        self.at(file, fragment)
    }

    fn at(&self, file: FileId, fragment: &str) -> Option<usize> {
        if fragment.is_empty() {
            return self.firsts.get(&file).copied();
        }
        let fragment = fragment.to_lowercase();
        let exact = self.anchors.get(&(file, fragment.clone()));
        if let Some(found) = exact {
            return Some(*found);
        }
        // Site generators differ in what they make of punctuation.
        let folded = fold(&fragment);
        let mut near = self
            .anchors
            .range((file, String::new())..)
            .take_while(|((own, _), _)| *own == file);
        near.find(|((_, anchor), _)| fold(anchor) == folded)
            .map(|(_, index)| *index)
    }

    fn file(&self, path: &str, from: FileId, map: &SourceMap) -> Option<FileId> {
        let own = map.file(from).map_or("", |file| file.path.as_str());
        let mut parts: Vec<&str> = if path.starts_with('/') {
            Vec::new()
        } else {
            own.split('/').collect()
        };
        parts.pop();
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop();
                }
                name => parts.push(name),
            }
        }
        // Sites may show the folder under another root: the longest end of the path that is a page.
        for start in 0..parts.len() {
            let joined = parts
                .get(start..)
                .unwrap_or_default()
                .join("/")
                .to_lowercase();
            let bare = without_extension(&joined);
            for candidate in [
                bare.to_owned(),
                format!("{bare}/readme"),
                format!("{bare}/index"),
                format!("{bare}/_index"),
            ] {
                if let Some(file) = self.paths.get(&candidate) {
                    return Some(*file);
                }
            }
        }
        None
    }
}

/// A path without the extension of a page.
pub(super) fn without_extension(path: &str) -> &str {
    [".mdx", ".md", ".html"]
        .iter()
        .find_map(|extension| path.strip_suffix(extension))
        .unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::Definitions;

    #[test]
    fn reference_links() {
        let definitions = Definitions::of("text\n[Point]: #the-point\n[ts]: x.md#ts \"title\"\n");
        let cases = [
            ("[Point][]", "[Point](#the-point)"),
            ("[Point]", "[Point](#the-point)"),
            ("[Timestamp][ts]", "[Timestamp](x.md#ts)"),
            ("[[Point]]", "[[Point](#the-point)]"),
            ("\\[Point]", "\\[Point]"),
            ("[Other](o) [none]", "[Other](o) [none]"),
            (
                "array of [Point][point] and [",
                "array of [Point](#the-point) and [",
            ),
        ];
        for (cell, expected) in cases {
            assert_eq!(definitions.inlined(cell), expected);
        }
    }
}
