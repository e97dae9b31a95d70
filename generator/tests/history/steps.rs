//! Revisions of a documentation folder, as small text files.
//!
//! ```text
//! What happens, in a sentence.
//!
//! edit models/components/book.md
//! - a line that is replaced
//! + the lines that replace it
//! write models/components/page.md
//! | the lines of a page
//! swap models/components/page.md
//! ~ old words => new words
//! move models/a.md -> models/b.md
//! remove models/b.md
//!
//! expect minor
//! minor field-added components.Book.subtitle
//! ```

#![allow(dead_code, reason = "each test binary uses a part of this")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Pages by path.
pub(crate) type Pages = BTreeMap<String, String>;

/// One revision.
pub(crate) struct Step {
    pub(crate) name: String,
    path: PathBuf,
    /// The lines up to what is expected.
    actions: Vec<String>,
    /// What is expected, line by line; the first is the class of the whole.
    pub(crate) expected: Vec<String>,
}

/// All pages below a folder.
pub(crate) fn pages(root: &Path) -> Pages {
    let mut pages = Pages::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                let text = std::fs::read_to_string(&path).unwrap();
                pages.insert(name.replace('\\', "/"), text);
            }
        }
    }
    pages
}

/// All revisions in a folder, in order.
pub(crate) fn steps(folder: &Path) -> Vec<Step> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths.into_iter().map(Step::read).collect()
}

impl Step {
    fn read(path: PathBuf) -> Self {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut actions: Vec<String> = text.lines().map(str::to_owned).collect();
        let start = actions
            .iter()
            .position(|line| line.starts_with("expect"))
            .unwrap_or(actions.len());
        let expected = actions.split_off(start);
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        Self {
            name,
            path,
            actions,
            expected,
        }
    }

    /// Makes the changes.
    pub(crate) fn apply(&self, pages: &mut Pages) {
        let mut lines = self.actions.iter().map(String::as_str).peekable();
        while let Some(line) = lines.next() {
            let (verb, path) = line.split_once(' ').unwrap_or((line, ""));
            let mut body = Vec::new();
            if matches!(verb, "edit" | "write" | "swap") {
                while let Some(line) = lines.next_if(|line| is_body(line)) {
                    body.push(line);
                }
            }
            match verb {
                "edit" => edit(self.page(pages, path), &body, &self.name),
                "swap" => swap(self.page(pages, path), &body, &self.name),
                "write" => {
                    let lines = body.iter().map(|line| line.get(2..).unwrap_or_default());
                    let text = lines.collect::<Vec<_>>().join("\n") + "\n";
                    pages.insert(path.to_owned(), text);
                }
                "remove" => {
                    let found = pages.remove(path);
                    assert!(found.is_some(), "{}: no page {path}", self.name);
                }
                "move" => {
                    let (from, to) = path.split_once(" -> ").unwrap();
                    let page = pages.remove(from);
                    pages.insert(to.to_owned(), page.expect(from));
                }
                _ => {}
            }
        }
    }

    fn page<'p>(&self, pages: &'p mut Pages, path: &str) -> &'p mut String {
        let name = &self.name;
        pages
            .get_mut(path)
            .unwrap_or_else(|| panic!("{name}: no page {path}"))
    }

    /// Writes down what is expected from now on.
    pub(crate) fn bless(&self, found: &[String]) {
        let mut lines = self.actions.clone();
        lines.extend_from_slice(found);
        std::fs::write(&self.path, lines.join("\n") + "\n").unwrap();
    }
}

fn is_body(line: &str) -> bool {
    ["- ", "+ ", "| ", "~ "]
        .iter()
        .any(|mark| line.starts_with(mark))
        || line == "|"
}

/// Replaces runs of lines.
fn edit(page: &mut String, body: &[&str], name: &str) {
    let mut body = body.iter().peekable();
    while body.peek().is_some() {
        let mut run = |mark| {
            let mut lines = Vec::new();
            while let Some(line) = body.next_if(|line| line.starts_with(mark)) {
                lines.push(format!("{}\n", &line[2..]));
            }
            lines.concat()
        };
        let (old, new) = (run("- "), run("+ "));
        assert!(!old.is_empty(), "{name}: an edit without a line to replace");
        assert_eq!(page.matches(&old).count(), 1, "{name}: {old}");
        *page = page.replace(&old, &new);
    }
}

/// Replaces words wherever they stand.
fn swap(page: &mut String, body: &[&str], name: &str) {
    for line in body {
        let (old, new) = line[2..].split_once(" => ").unwrap();
        assert!(page.contains(old), "{name}: {old}");
        *page = page.replace(old, new);
    }
}
