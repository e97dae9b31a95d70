//! 128-bit hashes of content: equal hashes stand for equal content, as long as nobody forges it.

use std::fmt;
#[cfg(all(feature = "cli", any(test, not(unix))))]
use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};
use twox_hash::XxHash3_128;

/// How much of a file is read at once.
#[cfg(all(feature = "cli", any(test, not(unix))))]
const PIECE: usize = 256 << 10;

/// The hash of some content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hash(u128);

impl Hash {
    /// The hash of one text.
    pub(crate) fn of(content: &[u8]) -> Self {
        Self(XxHash3_128::oneshot(content))
    }

    /// The hash of a file, which is read piece by piece: it may be large.
    #[cfg(all(feature = "cli", any(test, not(unix))))]
    pub(crate) fn of_file(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let mut hasher = XxHash3_128::new();
        let mut piece = vec![0; PIECE];
        loop {
            match file.read(&mut piece) {
                Ok(0) => return Ok(Self(hasher.finish_128())),
                Ok(length) => hasher.write(piece.get(..length).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads what `Display` wrote.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_plain = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u128::from_str_radix(text, 16).ok();
        number.filter(|_| is_plain).map(Self)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Hashes a sequence of parts. Where one part ends and the next begins is part of the hash.
#[derive(Clone)]
pub(crate) struct Hasher(XxHash3_128);

impl Hasher {
    pub(crate) fn new() -> Self {
        Self(XxHash3_128::new())
    }

    /// Adds a part.
    pub(crate) fn part(&mut self, content: &[u8]) -> &mut Self {
        self.0.write(&(content.len() as u64).to_le_bytes());
        self.0.write(content);
        self
    }

    #[cfg(feature = "cli")]
    /// Adds a part that may be missing.
    pub(crate) fn option(&mut self, content: Option<&[u8]>) -> &mut Self {
        self.part(&[u8::from(content.is_some())]);
        self.part(content.unwrap_or_default())
    }

    pub(crate) fn finish(&self) -> Hash {
        Hash(self.0.finish_128())
    }
}

#[cfg(test)]
mod tests {
    use super::{Hash, Hasher};

    #[test]
    fn survives_a_round_trip() {
        let hash = Hash::of(b"text");
        assert_eq!(Hash::parse(&hash.to_string()), Some(hash));
        assert_eq!(Hash::parse("+0000000000000000000000000000001"), None);
        assert_eq!(Hash::parse("1"), None);
    }

    #[test]
    fn a_file_is_its_content() {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let content = std::fs::read(&file).unwrap();
        assert_eq!(Hash::of_file(&file).unwrap(), Hash::of(&content));
        assert!(Hash::of_file(&file.join("x")).is_err());
    }

    #[test]
    fn tells_parts_apart() {
        let of = |parts: &[&[u8]]| {
            let mut hasher = Hasher::new();
            for part in parts {
                hasher.part(part);
            }
            hasher.finish()
        };
        assert_ne!(of(&[b"ab", b"c"]), of(&[b"a", b"bc"]));
        assert_ne!(of(&[b"a"]), of(&[b"a", b""]));
        assert_eq!(of(&[b"a", b"b"]), of(&[b"a", b"b"]));
    }
}
