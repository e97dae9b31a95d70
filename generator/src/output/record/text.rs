//! The record as text.
//!
//! ```text
//! fieldwright 3 (hash of the rest)
//! (the stamp of the folder's tag: no copy of the folder has the same)
//! (the hash of the program, or -)
//! (hash of the input, or -)
//! (the note)
//! (hash of a text) (hash of what it was printed from, or -) (path)
//! ```

use super::{Entry, Record};
use crate::hash::Hash;
use crate::output::path;
use std::fmt::Write;

/// The form of the file. Records of another form count as none.
const FORM: &str = "fieldwright 3";

/// The text of a record in the folder with this stamp.
pub(super) fn write(record: &Record, stamp: &str) -> String {
    let or_dash = |hash: Option<Hash>| hash.map_or("-".to_owned(), |hash| hash.to_string());
    // Writing to a string cannot fail.
    let mut rest = format!(
        "{stamp}\n{}\n{}\n{}\n",
        or_dash(record.program),
        or_dash(record.input),
        record.note.replace('\n', " ")
    );
    for (path, entry) in &record.files {
        let _ = writeln!(rest, "{} {} {path}", entry.text, or_dash(entry.source));
    }
    format!("{FORM} {}\n{rest}", Hash::of(rest.as_bytes()))
}

/// Reads a record; `None` if anything about it is not as it was written, or if it was written into another folder.
pub(super) fn read(text: &str, stamp: &str) -> Option<Record> {
    let (first, rest) = text.split_once('\n')?;
    let hash = first.strip_prefix(FORM)?.strip_prefix(' ')?;
    if Hash::parse(hash)? != Hash::of(rest.as_bytes()) {
        return None;
    }
    let mut lines = rest.lines();
    if lines.next()? != stamp {
        return None;
    }
    let program = lines.next()?;
    let input = lines.next()?;
    let note = lines.next()?.to_owned();
    let files = lines.map(|line| {
        let mut words = line.splitn(3, ' ');
        let text = Hash::parse(words.next()?)?;
        let source = Hash::parse(words.next()?);
        let path = words.next()?;
        let is_fine = path::objection(path).is_none();
        is_fine.then(|| (path.to_owned(), Entry { text, source }))
    });
    Some(Record {
        // A dash is no hash.
        program: Hash::parse(program),
        input: Hash::parse(input),
        note,
        files: files.collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::hash::Hash;
    use crate::output::record::Record;
    use std::collections::BTreeMap;

    fn record() -> Record {
        let files = BTreeMap::from([
            ("src/a b.rs".to_owned(), "a".to_owned()),
            ("src/b.rs".to_owned(), "b".to_owned()),
        ]);
        let printed = BTreeMap::from([(Hash::of(b"b"), Hash::of(b"tokens"))]);
        Record {
            program: Some(Hash::of(b"program")),
            input: Some(Hash::of(b"input")),
            note: "a note".to_owned(),
            ..Record::of(&files, &printed)
        }
    }

    #[test]
    fn survives_a_round_trip() {
        let record = record();
        assert_eq!(read(&write(&record, "1"), "1"), Some(record.clone()));
        let unknown = Record {
            input: None,
            ..record
        };
        assert_eq!(read(&write(&unknown, "1"), "1"), Some(unknown));
    }

    #[test]
    fn any_damage_makes_it_count_as_none() {
        let text = write(&record(), "1");
        assert_eq!(read(&text, "2"), None, "copied");
        for index in 0..text.len() {
            assert_eq!(read(&text[..index], "1"), None, "cut off at {index}");
            let mut bytes = text.clone().into_bytes();
            bytes[index] ^= 1;
            if let Ok(damaged) = String::from_utf8(bytes) {
                assert_eq!(read(&damaged, "1"), None, "damaged at {index}");
            }
        }
        assert_eq!(read(&(text + "\n"), "1"), None);
    }
}
