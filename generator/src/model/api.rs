//! The root of the model: an API, its types and its operations.

use super::constraint::Rule;
use super::evidence::{Decision, Place};
use super::id::TypeId;
use super::operation::Operation;
use super::shape::Shape;
use super::value::Json;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// An API, as its documentation describes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Api {
    /// Whether texts are replaced by their hashes and evidence is left out, as in the file that a run leaves for the
    /// next one's changelog.
    #[serde(default, skip_serializing_if = "is_false")]
    pub digest: bool,
    /// The documentation folders that were read; the first is the primary one.
    pub sources: Vec<SourceInfo>,
    /// Whether required fields may be `null` on read throughout, because the docs show that some are.
    #[serde(default)]
    pub lenient_nulls: bool,
    /// API-wide decisions, such as the convention for wire names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// All types, sorted by id.
    #[serde(with = "by_id")]
    pub types: IndexMap<TypeId, TypeDef>,
    /// The documented names that are aliases because the type that they stand for is the same as another, and the name
    /// that it is defined under.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shared: BTreeMap<TypeId, TypeId>,
    /// The Rust names of the types of string constants, by their text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, String>,
    /// All operations, in the order of their pages' paths, then of the page.
    pub operations: Vec<Operation>,
}

impl Api {
    /// The type with this id.
    #[must_use]
    pub fn get(&self, id: &TypeId) -> Option<&TypeDef> {
        self.types.get(id)
    }

    /// The name that a type is defined under: itself, unless it shares its definition.
    pub(crate) fn home_of<'a>(&'a self, id: &'a TypeId) -> &'a TypeId {
        self.shared.get(id).unwrap_or(id)
    }
}

/// A documentation folder that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceInfo {
    /// What the user calls it: the folder as given.
    pub name: String,
    /// The dialect of its pages: `typescript`, `python`, ….
    pub dialect: String,
    /// How many of its pages describe types.
    pub pages: usize,
    /// Where its pages stand on the web, with a slash at the end, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A path in the generated crate, without the leading `crate::`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub struct RustPath {
    /// Module names, outermost first.
    pub modules: Vec<String>,
    /// The item's name.
    pub name: String,
}

impl fmt::Display for RustPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for module in &self.modules {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

impl From<RustPath> for String {
    fn from(path: RustPath) -> Self {
        path.to_string()
    }
}

impl From<String> for RustPath {
    fn from(text: String) -> Self {
        let mut modules: Vec<String> = text.split("::").map(str::to_owned).collect();
        let name = modules.pop().unwrap_or_default();
        Self { modules, name }
    }
}

/// How a type is used by the documented operations, directly or through other types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Usage {
    /// It is sent.
    pub request: bool,
    /// It is received.
    pub response: bool,
}

/// One documented type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypeDef {
    /// `namespace.Title`.
    pub id: TypeId,
    /// Its public path in the generated crate: `components::AuthTokenRequest`.
    pub rust_path: RustPath,
    /// The name of the private module (and file) that holds it, below the modules of `rust_path`.
    #[serde(default)]
    pub file: String,
    /// What it is.
    #[serde(flatten)]
    pub shape: Shape,
    /// The page's overview, as Markdown; empty if there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The deprecation note, if deprecated (may be empty).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Who sends it.
    #[serde(default)]
    pub usage: Usage,
    /// Constraints between the fields of a record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// Documented examples in wire form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// The title of its page.
    pub place: Place,
    /// The anchor of its heading, without `#`, where the page describes several types.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub anchor: String,
}

/// A documented example, with wire names applied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// What the official SDK would send.
    pub wire: Json,
    /// Where the literal starts.
    pub place: Place,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
fn is_false(value: &bool) -> bool {
    !*value
}

mod by_id {
    use super::{IndexMap, TypeDef, TypeId};
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        types: &IndexMap<TypeId, TypeDef>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(types.values())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<IndexMap<TypeId, TypeDef>, D::Error> {
        let types = Vec::<TypeDef>::deserialize(deserializer)?;
        Ok(types.into_iter().map(|ty| (ty.id.clone(), ty)).collect())
    }
}
