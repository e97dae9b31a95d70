//! The `[package]` table: metadata of the generated crate.

use serde::{Deserialize, Serialize};

/// What the generated `Cargo.toml` says about the crate. Empty where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Package {
    /// The crate's name.
    pub name: Option<String>,
    /// Its version; `0.1.0` if nothing is said.
    pub version: Option<String>,
    /// One sentence for the registry.
    pub description: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// The URL of its repository.
    pub repository: Option<String>,
    /// The URL of its home page.
    pub homepage: Option<String>,
    /// The URL of its documentation.
    pub documentation: Option<String>,
    /// Its read-me file, relative to the crate.
    pub readme: Option<String>,
    /// The oldest Rust release that it promises to build with.
    pub rust_version: Option<String>,
    /// At most five words for the registry's search.
    pub keywords: Vec<String>,
    /// The registry's categories.
    pub categories: Vec<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
}

impl Package {
    /// This, and what another one says where this says nothing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let list =
            |this: Vec<String>, other: Vec<String>| if this.is_empty() { other } else { this };
        Self {
            name: self.name.or(other.name),
            version: self.version.or(other.version),
            description: self.description.or(other.description),
            license: self.license.or(other.license),
            repository: self.repository.or(other.repository),
            homepage: self.homepage.or(other.homepage),
            documentation: self.documentation.or(other.documentation),
            readme: self.readme.or(other.readme),
            rust_version: self.rust_version.or(other.rust_version),
            keywords: list(self.keywords, other.keywords),
            categories: list(self.categories, other.categories),
            authors: list(self.authors, other.authors),
        }
    }
}
