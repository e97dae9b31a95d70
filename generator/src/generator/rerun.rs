//! What the program needs to run again: on the same input, or on less of it.

use super::{DocSource, Generator};
use crate::hash::{Hash, Hasher};
use crate::print::Printed;

impl Generator {
    /// Takes over these texts where they would be printed again.
    #[must_use]
    pub(crate) fn printed(mut self, printed: Printed) -> Self {
        self.printed = printed;
        self
    }

    /// How many pages there are to read.
    pub(crate) fn page_count(&self) -> usize {
        self.sources.iter().map(DocSource::page_count).sum()
    }

    /// The hash of all input: the pages, the configuration and the options, but for the names that an earlier run gave.
    pub(crate) fn fingerprint(&self) -> Hash {
        let mut hasher = Hasher::new();
        for source in &self.sources {
            source.hash(&mut hasher);
        }
        hasher
            .part(self.config_name.as_bytes())
            .option(self.config_text.as_deref().map(str::as_bytes))
            .part(&[u8::from(self.lint)])
            .part(&serde_json::to_vec(&self.only).unwrap_or_default())
            .part(&serde_json::to_vec(&self.options).unwrap_or_default())
            .finish()
    }

    /// The pages of each source: path and content.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &[(String, Vec<u8>)]> {
        self.sources.iter().map(|source| source.pages.as_slice())
    }

    /// The dialect that each source was said to be in.
    pub(crate) fn dialects(&self) -> Vec<Option<String>> {
        let sources = self.sources.iter();
        sources.map(|source| source.dialect.clone()).collect()
    }

    /// The text of the configuration.
    pub(crate) fn config_text(&self) -> Option<&str> {
        self.config_text.as_deref()
    }

    /// The same with other pages and dialects in its sources, and another configuration if it has one.
    pub(crate) fn with_input(
        mut self,
        pages: Vec<Vec<(String, Vec<u8>)>>,
        dialects: &[Option<String>],
        config: &str,
    ) -> Self {
        let new = pages.into_iter().zip(dialects.iter().cloned());
        for (source, (pages, dialect)) in self.sources.iter_mut().zip(new) {
            source.pages = pages;
            source.dialect = dialect;
            source.skipped.clear();
        }
        if let Some(text) = &mut self.config_text {
            config.clone_into(text);
        }
        self
    }

    /// The names that an earlier run gave.
    pub(crate) fn given_names(&self) -> Option<&str> {
        self.names.as_deref()
    }
}
