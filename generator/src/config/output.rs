//! The `[output]` table: where the crate goes.

use serde::{Deserialize, Serialize};

/// Where the crate goes. Empty where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Output {
    /// The folder of the crate, relative to the configuration file.
    pub folder: Option<String>,
}
