//! What a type is called in the docs.

use serde::{Deserialize, Serialize};
use std::fmt;

/// `namespace.Title`, as the docs write it: `components.AuthTokenRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TypeId(pub String);

impl TypeId {
    /// The id of the type `title` in `namespace`.
    #[must_use]
    pub fn new(namespace: &str, title: &str) -> Self {
        Self(format!("{namespace}.{title}"))
    }

    /// The part before the last dot; empty if there is none.
    #[must_use]
    pub fn namespace(&self) -> &str {
        self.0
            .rsplit_once('.')
            .map_or("", |(namespace, _)| namespace)
    }

    /// The part after the last dot.
    #[must_use]
    pub fn title(&self) -> &str {
        self.0
            .rsplit_once('.')
            .map_or(self.0.as_str(), |(_, title)| title)
    }
}

impl fmt::Display for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
