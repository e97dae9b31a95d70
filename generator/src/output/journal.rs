//! What a run is about to do, written down before it does it, so that the next one can finish if it dies.

use super::disk::{Folder, Identity};
use super::failure::Result;
use super::work::Work;
use crate::hash::Hash;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt::Write;

/// The journal in a work folder.
pub(super) const JOURNAL: &str = "journal";

/// The journal of work that is being taken back.
pub(super) const UNDO: &str = "undo";

const DRAFT: &str = "draft";

/// The form of the file.
const FORM: &str = "fieldwright journal 2";

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Entry {
    /// The output folder itself, while another one stands in for it.
    Original(Identity),
    /// A file of the user's that has a second name in the folder that stands in: which, and the hash of its path.
    Linked(Identity, Hash),
    /// A text that fieldwright writes, or wrote and replaces, at the path of this hash.
    Text(Hash, Hash),
    /// A file to write: the hash of what is there, if anything is, that of what comes there, and the path.
    Write(Option<Hash>, Hash, String),
    /// A file to remove: the hash of what is there, and the path.
    Remove(Hash, String),
}

/// The journal of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Journal {
    pub(super) entries: Vec<Entry>,
}

impl Journal {
    /// Writes the journal into the work folder, whole or not at all.
    pub(super) fn save(&self, work: &Work) -> Result<()> {
        let text = self.text(&work.stamp);
        work.folder.remove_all(OsStr::new(DRAFT))?;
        let draft = OsStr::new(DRAFT);
        work.folder
            .create(draft, text.as_bytes(), super::disk::DEFAULT_MODE)?;
        work.folder.rename(draft, &work.folder, OsStr::new(JOURNAL))
    }

    /// Reads a journal of the work folder with this stamp; `None` if there is none, or any other than a run wrote there.
    pub(super) fn load(work: &Folder, stamp: &str, name: &str) -> Result<Option<Self>> {
        let Some(content) = work.read(OsStr::new(name))? else {
            return Ok(None);
        };
        let text = String::from_utf8(content).ok();
        Ok(text.and_then(|text| Self::parse(&text, stamp)))
    }

    /// What is listed of the files that are, or were, generated or have a second name: to find them again.
    pub(super) fn known(&self) -> BTreeSet<&Entry> {
        self.entries.iter().collect()
    }

    fn text(&self, stamp: &str) -> String {
        let mut rest = format!("{stamp}\n");
        for entry in &self.entries {
            // Writing to a string cannot fail.
            let _ = match entry {
                Entry::Original(identity) => writeln!(rest, "original {identity}"),
                Entry::Linked(identity, path) => writeln!(rest, "linked {identity} {path}"),
                Entry::Text(text, path) => writeln!(rest, "text {text} {path}"),
                Entry::Write(None, new, path) => writeln!(rest, "write - {new} {path}"),
                Entry::Write(Some(old), new, path) => writeln!(rest, "write {old} {new} {path}"),
                Entry::Remove(old, path) => writeln!(rest, "remove {old} {path}"),
            };
        }
        format!("{FORM} {}\n{rest}", Hash::of(rest.as_bytes()))
    }

    fn parse(text: &str, stamp: &str) -> Option<Self> {
        let (first, rest) = text.split_once('\n')?;
        let hash = first.strip_prefix(FORM)?.strip_prefix(' ')?;
        if Hash::parse(hash)? != Hash::of(rest.as_bytes()) {
            return None;
        }
        let lines = rest.strip_prefix(stamp)?.strip_prefix('\n')?;
        let entries = lines.lines().map(entry).collect::<Option<_>>()?;
        Some(Self { entries })
    }
}

fn entry(line: &str) -> Option<Entry> {
    let (what, rest) = line.split_once(' ')?;
    let path = |path: &str| {
        let is_fine = super::path::objection(path).is_none();
        is_fine.then(|| path.to_owned())
    };
    Some(match what {
        "original" => Entry::Original(Identity::parse(rest)?),
        "linked" => {
            let (identity, path) = rest.split_once(' ')?;
            Entry::Linked(Identity::parse(identity)?, Hash::parse(path)?)
        }
        "text" => {
            let (text, path) = rest.split_once(' ')?;
            Entry::Text(Hash::parse(text)?, Hash::parse(path)?)
        }
        "write" => {
            let mut words = rest.splitn(3, ' ');
            let old = words.next()?;
            let old = if old == "-" {
                None
            } else {
                Some(Hash::parse(old)?)
            };
            Entry::Write(old, Hash::parse(words.next()?)?, path(words.next()?)?)
        }
        "remove" => {
            let (old, rest) = rest.split_once(' ')?;
            Entry::Remove(Hash::parse(old)?, path(rest)?)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_a_round_trip_and_nothing_else() {
        let (a, b) = (Hash::of(b"a"), Hash::of(b"b"));
        let identity = Identity::parse("1:2").unwrap();
        let journal = Journal {
            entries: vec![
                Entry::Original(identity),
                Entry::Linked(identity, a),
                Entry::Text(a, b),
                Entry::Write(None, a, "src/a b.rs".to_owned()),
                Entry::Write(Some(a), b, "b".to_owned()),
                Entry::Remove(a, "c".to_owned()),
            ],
        };
        let text = journal.text("1:2:3");
        assert_eq!(Journal::parse(&text, "1:2:3"), Some(journal));
        assert_eq!(Journal::parse(&text, "1:2:4"), None, "of another folder");
        for index in 0..text.len() {
            assert_eq!(Journal::parse(&text[..index], "1:2:3"), None);
        }
        let entries = vec![Entry::Remove(a, ".git/HEAD".to_owned())];
        let text = Journal { entries }.text("1:2:3");
        assert_eq!(Journal::parse(&text, "1:2:3"), None);
    }
}
