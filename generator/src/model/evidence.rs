//! Why a fact of the model is what it is.

use super::text::Text;
use serde::{Deserialize, Serialize};

/// A position in a documentation page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Index into [`Api::sources`](super::Api::sources); 0 is the primary source.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub source: u32,
    /// The page, relative to its documentation folder, with `/` between folders.
    pub page: Text,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
fn is_zero(value: &u32) -> bool {
    *value == 0
}

/// How strong a piece of evidence is, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// An override in `fieldwright.toml`.
    Override,
    /// The type cell (or another formal part) of this page, where its dialect can express the fact.
    TypeCell,
    /// The type cell of the same type in another language's docs.
    Twin,
    /// Wire JSON in an Example cell, or a path template.
    WireJson,
    /// A literal in an SDK-side example.
    Snippet,
    /// A backticked name or phrase in prose.
    Prose,
    /// A name fixed by a published standard, on a page that plainly is that standard's object.
    Vocabulary,
    /// The rule that the page's proven fields follow.
    PageConvention,
    /// The rule that the API's evidence votes for.
    ApiConvention,
    /// Nothing was found: the documented spelling, or the most tolerant reading, is assumed.
    Assumed,
}

/// What kind of fact was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The name on the wire.
    Wire,
    /// The type.
    Type,
    /// Whether the key may be absent.
    Optional,
    /// Whether the value may be `null`.
    Nullable,
    /// Integer, float or undecided.
    Number,
    /// Whether decimals and big integers are JSON numbers or strings.
    Notation,
    /// Whether an enum has values beyond the documented ones.
    Openness,
    /// The values of an enum.
    Values,
    /// The members of a union.
    Members,
    /// How a union's members are told apart.
    Dispatch,
    /// The default value.
    Default,
    /// Deprecation.
    Deprecated,
    /// A property that only appears in responses.
    ReadOnly,
    /// Where a request field goes.
    Location,
    /// How the items of a list parameter are written.
    ListStyle,
    /// How a body is written.
    Media,
    /// What tells where the next page of a list is.
    NextPage,
}

/// One observation that speaks for a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// Its strength.
    pub rank: Rank,
    /// The value that it speaks for, as text.
    pub says: Text,
    /// Where it was seen; `None` for conventions and assumptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What was seen there, in a few words.
    pub note: Text,
}

/// A decided fact: the value, and the evidence for and against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Which fact.
    pub fact: Fact,
    /// What was decided, as text.
    pub value: Text,
    /// The rank of the evidence that decided it.
    pub rank: Rank,
    /// Evidence that speaks for the decision, strongest first.
    pub evidence: Vec<Evidence>,
    /// Evidence that speaks for something else, strongest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outranked: Vec<Evidence>,
}

impl Decision {
    /// Whether the strongest evidence made a difference: whether the next in rank says something else, or nothing, or is
    /// no more than an assumption.
    #[must_use]
    pub fn would_change(&self) -> bool {
        let next = |all: &[Evidence]| {
            all.iter()
                .map(|evidence| evidence.rank)
                .filter(|rank| *rank > self.rank)
                .min()
        };
        match (next(&self.evidence), next(&self.outranked)) {
            (None | Some(Rank::Assumed), _) => true,
            (Some(agreeing), Some(other)) => other < agreeing,
            (Some(_), None) => false,
        }
    }
}
