//! Names that are taken in one scope.

use std::collections::BTreeSet;

/// File names that some systems reserve, and those that mean something to Rust.
const RESERVED_FILES: [&str; 27] = [
    "mod", "lib", "main", "support", "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3",
    "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
    "lpt7", "lpt8", "lpt9",
];

/// The names of one scope.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    taken: BTreeSet<String>,
}

impl Pool {
    /// A scope in which these names are taken.
    #[must_use]
    pub fn with(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// A scope of file names.
    #[must_use]
    pub fn for_files() -> Self {
        Self::with(&RESERVED_FILES)
    }

    /// Whether a name is taken.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Takes exactly this name. False if it is taken.
    pub fn reserve(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes a name, or the first free one with `separator` and a number behind it.
    pub fn take(&mut self, name: &str, separator: &str) -> String {
        let numbered = (2u64..).map(|number| format!("{name}{separator}{number}"));
        let free = std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| !self.taken.contains(name));
        let free = free.unwrap_or_else(|| name.to_owned());
        self.taken.insert(free.clone());
        free
    }
}

#[cfg(test)]
mod tests {
    use super::Pool;

    #[test]
    fn suffixes() {
        let mut pool = Pool::for_files();
        assert_eq!(pool.take("a", "_"), "a");
        assert_eq!(pool.take("a", "_"), "a_2");
        assert_eq!(pool.take("con", "_"), "con_2");
    }
}
