//! Random edits of documentation and its configuration.

use crate::common::TestFolder;
use fieldwright_testkit::Random;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Pages and a configuration.
pub(crate) struct Docs {
    pages: BTreeMap<String, String>,
    /// The pages as they were at first.
    original: BTreeMap<String, String>,
    config: &'static str,
    /// How often something was made up.
    count: u32,
}

const CONFIGS: &[&str] = &[
    "",
    "[package]\ndescription = \"Another one.\"\n",
    "[settings]\nlenient-nulls = \"always\"\n",
    "[[override]]\npath = \"components.*.accountID\"\nrename = \"account\"\nreason = \"shorter\"\n",
    "[[override]]\npath = \"components.Nothing\"\nrename = \"No\"\nreason = \"matches nothing\"\n",
];

impl Docs {
    /// The pages of a folder that `takes` wants.
    pub(crate) fn read(root: &Path, takes: impl Fn(&str) -> bool) -> Self {
        let mut pages = BTreeMap::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                let name = name.replace('\\', "/");
                if takes(&name) {
                    pages.insert(name, fs::read_to_string(&path).unwrap());
                }
            }
        }
        assert!(pages.len() > 10, "{} pages", pages.len());
        Self {
            original: pages.clone(),
            pages,
            config: "",
            count: 0,
        }
    }

    /// Writes everything to disk, from scratch.
    pub(crate) fn write(&self, folder: &TestFolder) {
        let _ = fs::remove_dir_all(folder.path().join("docs"));
        for (path, text) in &self.pages {
            folder.write(&format!("docs/{path}"), text);
        }
        folder.write("fieldwright.toml", self.config);
    }

    /// Makes one edit, and says which.
    pub(crate) fn edit(&mut self, random: &mut Random) -> String {
        self.count += 1;
        let paths: Vec<String> = self.pages.keys().cloned().collect();
        let path = random.choose(&paths).unwrap().clone();
        let new = format!("models/components/new{}.md", self.count);
        match random.below(10) {
            0 if paths.len() > 10 => {
                self.pages.remove(&path);
                format!("removed {path}")
            }
            1 => {
                let text = self.pages[&path].replacen("# ", &format!("# New{}", self.count), 1);
                self.pages.insert(new, text);
                format!("copied {path}")
            }
            2 => {
                let text = self.pages.remove(&path).unwrap_or_default();
                let moved = path.replace("components/ac", "components/moved/ac");
                self.pages.insert(moved, text);
                format!("moved {path}")
            }
            3 => {
                self.config = CONFIGS[random.below(CONFIGS.len())];
                format!("configured {:?}", self.config)
            }
            4 => {
                let (path, text) = self
                    .original
                    .iter()
                    .nth(random.below(self.original.len()))
                    .unwrap();
                self.pages.insert(path.clone(), text.clone());
                format!("restored {path}")
            }
            5 => {
                let text = self.pages.get_mut(&path).unwrap();
                *text = text
                    .replace("| \"", "| \"other-")
                    .replace("= \"", "= \"other-");
                format!("changed the values of {path}")
            }
            _ => {
                let text = self.pages.get_mut(&path).unwrap();
                let what = edit_row(text, self.count, random);
                format!("{what} of {path}")
            }
        }
    }
}

/// Edits a row of a table of a page, if it has any, else its text.
fn edit_row(text: &mut String, count: u32, random: &mut Random) -> &'static str {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let is_row = |line: &String| line.starts_with("| `");
    let rows: Vec<usize> = (0..lines.len())
        .filter(|row| is_row(&lines[*row]))
        .collect();
    let Some(row) = random.choose(&rows).copied() else {
        text.push_str("\nMore is said here.\n");
        return "text";
    };
    let what = match random.below(5) {
        0 => {
            lines.remove(row);
            "a row less"
        }
        1 => {
            let new = lines[row].replacen("| `", &format!("| `new{count}"), 1);
            lines.insert(row, new);
            "a row more"
        }
        2 => {
            let (yes, no) = (":heavy_check_mark:", ":heavy_minus_sign:");
            let other = if lines[row].contains(yes) {
                lines[row].replace(yes, no)
            } else {
                lines[row].replace(no, yes)
            };
            lines[row] = other;
            "another presence"
        }
        3 => {
            lines[row] = lines[row].replace("*string*", "*number*");
            "another type"
        }
        _ => {
            lines[row] = lines[row].replace(". ", ", and more. ");
            "another description"
        }
    };
    *text = lines.join("\n") + "\n";
    what
}
