//! What a maintainer says about the pages of a list.

use serde::Deserialize;

/// What tells where the next page of a list is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NextPageSetting {
    /// What tells it.
    pub from: NextPageSource,
    /// The field of the response, with dots between the names of nested ones; the field of an item; or the name of the
    /// header.
    pub at: Option<String>,
    /// The query parameter that asks for the page. Without it, the one that is called as such parameters are.
    pub parameter: Option<String>,
}

/// What can tell where the next page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextPageSource {
    /// Nothing does: the list has no further pages, or they cannot be asked for.
    Nothing,
    /// The number of items so far is how many to skip.
    Offset,
    /// Pages are numbered.
    Page,
    /// A field of the response: a value of the parameter, or a link that has one in its query.
    Body,
    /// A header of the response.
    Header,
    /// The link called `next` in the header `Link`.
    LinkHeader,
    /// A field of the last item.
    LastItem,
}
