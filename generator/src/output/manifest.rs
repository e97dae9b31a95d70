//! The list of files that fieldwright wrote into a folder, with a hash of each.

use std::collections::BTreeMap;
use std::fmt::Write;

/// The manifest's name in the output folder.
pub const MANIFEST: &str = ".fieldwright-manifest";

const HEADER: &str = "\
# Files that fieldwright wrote here, each with a hash of its content. Commit this file: it is how the generator
# tells its files from yours, which it neither changes nor removes.
";

/// Path to hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: BTreeMap<String, u64>,
}

impl Manifest {
    /// The manifest of these files.
    pub(super) fn of<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Self {
        Self {
            files: files
                .into_iter()
                .map(|(path, content)| (path.to_owned(), hash(content)))
                .collect(),
        }
    }

    /// Reads a manifest. Lines that are none of ours, as a merge may leave them, are skipped: their files then count as
    /// hand-written.
    pub(super) fn parse(text: &str) -> Self {
        let files = text
            .lines()
            .filter_map(|line| {
                let (hash, path) = line.split_once(' ')?;
                let hash = u64::from_str_radix(hash, 16).ok()?;
                super::path::objection(path)
                    .is_none()
                    .then(|| (path.to_owned(), hash))
            })
            .collect();
        Self { files }
    }

    /// The text of the manifest.
    pub(super) fn text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (path, hash) in &self.files {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{hash:016x} {path}");
        }
        text
    }

    /// The paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether this content was written at this path; `None` if nothing was.
    pub(super) fn wrote(&self, path: &str, content: &[u8]) -> Option<bool> {
        self.files.get(path).map(|known| *known == hash(content))
    }
}

/// FNV-1a, 64 bits. It has to notice edits, not attacks. Line ends count as `\n`, however a checkout spelled them.
pub(super) fn hash(content: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in unix_lines(content) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

/// Whether two contents are equal but for the spelling of line ends.
pub(super) fn same(a: &[u8], b: &[u8]) -> bool {
    a == b || unix_lines(a).eq(unix_lines(b))
}

fn unix_lines(content: &[u8]) -> impl Iterator<Item = u8> {
    let next = content.iter().skip(1).map(Some).chain([None]);
    content
        .iter()
        .zip(next)
        .filter(|(byte, next)| **byte != b'\r' || *next != Some(&b'\n'))
        .map(|(byte, _)| *byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_a_round_trip() {
        let manifest = Manifest::of([("src/lib.rs", &b"a\n"[..]), ("a b.txt", b"")]);
        assert_eq!(Manifest::parse(&manifest.text()), manifest);
        assert_eq!(manifest.wrote("src/lib.rs", b"a\r\n"), Some(true));
        assert_eq!(manifest.wrote("src/lib.rs", b"a\r"), Some(false));
        assert_eq!(manifest.wrote("src/main.rs", b""), None);
    }

    #[test]
    fn skips_what_a_merge_left_and_what_leaves_the_folder() {
        let text = "<<<<<<< HEAD\n0000000000000001 a\n=======\n2 ../b\n>>>>>>> x\n";
        assert_eq!(Manifest::parse(text).paths().collect::<Vec<_>>(), ["a"]);
    }
}
