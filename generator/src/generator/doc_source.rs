//! A documentation folder in memory.

use crate::config::SourceEntry;
use crate::docs::family::tables::Profile;
#[cfg(feature = "cli")]
use crate::hash::Hasher;
use crate::source::{LoadError, Other, load_folder};
use std::path::Path;

/// A documentation folder in memory.
#[derive(Clone, Debug, Default)]
pub struct DocSource {
    pub(super) name: String,
    pub(super) family: Option<String>,
    pub(super) dialect: Option<String>,
    pub(super) profile: Option<Profile>,
    pub(super) url: Option<String>,
    pub(super) pages: Vec<(String, Vec<u8>)>,
    pub(super) skipped: Vec<(String, String)>,
    /// What else its folder holds.
    pub(super) other: Option<Other>,
}

impl DocSource {
    /// A folder of these pages, given as path (relative, with `/`) and bytes, in any order. `name` is what messages
    /// call it.
    #[must_use]
    pub fn new(name: impl Into<String>, pages: Vec<(String, Vec<u8>)>) -> Self {
        Self {
            name: name.into(),
            pages,
            ..Self::default()
        }
    }

    /// Reads a folder from disk, all its Markdown pages, however deep.
    ///
    /// # Errors
    ///
    /// If it is missing, no folder, unreadable, or holds no page.
    pub fn load(folder: &Path) -> Result<Self, LoadError> {
        let loaded = load_folder(folder)?;
        Ok(Self {
            name: folder.display().to_string(),
            pages: loaded.pages,
            skipped: loaded.skipped,
            other: loaded.other,
            ..Self::default()
        })
    }

    /// Names the dialect of its pages; otherwise it is recognised.
    #[must_use]
    pub fn dialect(mut self, name: Option<String>) -> Self {
        self.dialect = name;
        self
    }

    /// Names the family of its pages; otherwise it is recognised.
    #[must_use]
    pub fn family(mut self, name: Option<String>) -> Self {
        self.family = name;
        self
    }

    /// Says how tables written by hand are to be read; otherwise it is recognised.
    #[must_use]
    pub fn profile(mut self, profile: Option<Profile>) -> Self {
        self.profile = profile;
        self
    }

    /// Keeps only the pages that an entry of the configuration takes, and remembers where it says that they stand.
    #[must_use]
    pub fn only(mut self, entry: &SourceEntry) -> Self {
        self.url.clone_from(&entry.url);
        self.family = self.family.or_else(|| entry.family.clone());
        self.profile = self.profile.or_else(|| entry.profile.clone());
        self.pages.retain(|(path, _)| entry.takes(path));
        self.skipped.retain(|(path, _)| entry.takes(path));
        self
    }

    /// How many pages there are to read.
    pub(super) fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Adds all that it is to a hash.
    #[cfg(feature = "cli")]
    pub(super) fn hash(&self, hasher: &mut Hasher) {
        hasher
            .part(self.name.as_bytes())
            .option(self.family.as_deref().map(str::as_bytes))
            .option(self.dialect.as_deref().map(str::as_bytes))
            .option(
                self.profile
                    .as_ref()
                    .and_then(|profile| serde_json::to_vec(profile).ok())
                    .as_deref(),
            )
            .option(self.url.as_deref().map(str::as_bytes))
            .part(&self.pages.len().to_le_bytes());
        for (path, content) in &self.pages {
            hasher.part(path.as_bytes()).part(content);
        }
        hasher.part(&self.skipped.len().to_le_bytes());
        for (path, reason) in &self.skipped {
            hasher.part(path.as_bytes()).part(reason.as_bytes());
        }
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages.len()
    }
}
