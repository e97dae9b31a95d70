//! What the last run left in an output folder, so that the next can tell what it need not do again.
//!
//! The record lies in a folder of its own, `.fieldwright-cache`, which version control and backups leave out by its
//! own marks. It may be deleted at any time, and is never trusted further than what is on disk: a text counts only if
//! its hash is the recorded one, and a record that is damaged, of another version, or not written into this very folder
//! (but committed, copied, unpacked) counts as none.

mod save;
mod text;

use super::CACHE;
use super::disk::Folder;
use super::look::is_unfinished;
use super::plan::blocked_folders;
use crate::hash::Hash;
use crate::print::Printed;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// The record's file in that folder.
const FILE: &str = "last-run";

/// What a run left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// The hash of the program; `None` if it could not tell.
    pub(crate) program: Option<Hash>,
    /// The hash of all that a run has to read to give the same; `None` if it is not known to.
    pub(crate) input: Option<Hash>,
    /// What to tell of the run.
    pub(crate) note: String,
    /// The files, by path.
    pub(crate) files: BTreeMap<String, Entry>,
}

/// A file that a run left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The hash of its text.
    pub(crate) text: Hash,
    /// The hash of what it was printed from, if it was.
    pub(crate) source: Option<Hash>,
}

impl Record {
    /// The record of these files. `printed` gives, by the hash of a text, the hash of what it was printed from.
    pub(crate) fn of(files: &BTreeMap<String, String>, printed: &BTreeMap<Hash, Hash>) -> Self {
        let entry = |(path, text): (&String, &String)| {
            let text = Hash::of(text.as_bytes());
            let source = printed.get(&text).copied();
            (path.clone(), Entry { text, source })
        };
        Self {
            files: files.iter().map(entry).collect(),
            ..Self::default()
        }
    }

    /// Reads the record of an output folder; `None` if there is none that can be used.
    pub(crate) fn load(out: &Path) -> Option<Self> {
        let out = Folder::open(out, &Arc::default()).ok()?;
        let folder = out.folder(OsStr::new(CACHE)).ok()?;
        let bytes = folder.read(OsStr::new(FILE)).ok()??;
        let stamp = save::stamp(&folder).ok()??;
        text::read(&String::from_utf8(bytes).ok()?, &stamp)
    }

    /// Whether every file that it lists is as the run left it. Every byte of them is read.
    pub(crate) fn is_whole(&self, out: &Path) -> bool {
        let folders = blocked_folders(out, self.files.keys().map(String::as_str));
        let is_same = |buffer: &mut Vec<u8>, (path, entry): (&String, &Entry)| {
            read(&out.join(path), buffer).is_some_and(|()| Hash::of(buffer) == entry.text)
        };
        let files = self.files.par_iter();
        folders.is_empty()
            && !is_unfinished(out)
            && files
                .map_init(Vec::new, is_same)
                .all(std::convert::identity)
    }

    /// The texts on disk that were printed and are as the run left them, by the hash of what they were printed from.
    pub(crate) fn printed(&self, out: &Path) -> Printed {
        let text = |(path, entry): (&String, &Entry)| {
            let source = entry.source?;
            let mut content = Vec::new();
            read(&out.join(path), &mut content)?;
            let is_same = Hash::of(&content) == entry.text;
            let text = is_same.then(|| String::from_utf8(content).ok());
            Some((source, text.flatten()?))
        };
        let texts: Vec<_> = self.files.par_iter().filter_map(text).collect();
        texts.into_iter().collect()
    }
}

/// Replaces the content of the buffer by that of a file; `None` if it is missing, a link, or unreadable.
fn read(path: &Path, buffer: &mut Vec<u8>) -> Option<()> {
    buffer.clear();
    let is_file = fs::symlink_metadata(path).ok()?.is_file();
    let file = is_file.then(|| File::open(path).ok()).flatten()?;
    // The limit is none; without it, the length would be asked for first.
    file.take(u64::MAX).read_to_end(buffer).ok()?;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::Record;
    use crate::generator::{DocSource, Generated, Generator};
    use crate::print::Printed;
    use crate::testing::TestFolder;
    use std::fs;

    fn run(description: &str, printed: Printed) -> Generated {
        let page = |name: &str, description: &str| {
            let text = format!(
                "# {name}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                 | `a` | *string* | :heavy_check_mark: | {description} |\n"
            );
            (format!("models/components/{name}.md"), text.into_bytes())
        };
        let pages = vec![page("First", "Stays."), page("Second", description)];
        let source = DocSource::new("docs", pages).dialect(Some("typescript".to_owned()));
        Generator::new().source(source).printed(printed).run()
    }

    #[test]
    fn only_what_changed_is_printed_again() {
        let folder = TestFolder::new();
        let before = run("Before.", Printed::new());
        crate::output::write(folder.path(), &before.files, false).unwrap();
        let record = Record::of(&before.files, &before.printed);
        record.save(folder.path());
        let record = Record::load(folder.path()).unwrap();
        assert!(record.is_whole(folder.path()));
        let mut printed = record.printed(folder.path());
        // Marked, so that it shows which texts are taken over.
        for text in printed.values_mut() {
            text.push_str("// taken over\n");
        }
        let after = run("After.", printed);
        let marked = |name: &str| after.files[name].ends_with("// taken over\n");
        assert!(marked("src/components/first.rs"));
        assert!(!marked("src/components/second.rs"));
        // What is not as it was left is not taken over.
        let file = folder.path().join("src/components/first.rs");
        fs::write(&file, "// mine\n").unwrap();
        assert!(!record.is_whole(folder.path()));
        let rest = record.printed(folder.path());
        assert!(rest.values().all(|text| text != "// mine\n"));
        let clean = run("After.", Printed::new());
        assert_eq!(run("After.", rest).files, clean.files);
    }
}
