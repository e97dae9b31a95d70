//! What the docs say about headers that lead to the next page.

use crate::model::{Operation, Rank};
use crate::names::words::fold;

/// What a header leads by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// The link called `next` in the header `Link`.
    Link,
    /// The value of the header of this name.
    Value(String),
}

/// The header of a response that tells the value of the parameter `wire`, and where the docs say so.
pub(super) fn leads(operation: &Operation, wire: &str) -> Option<(Leads, Rank, &'static str)> {
    let mut listed = operation.response_headers.iter();
    if let Some(header) = listed.find(|header| tells(&header.name, wire, false)) {
        let found = Leads::Value(header.name.clone());
        return Some((found, Rank::TypeCell, "the page lists the header"));
    }
    let mut listed = operation.response_headers.iter();
    if listed.any(|header| header.name.eq_ignore_ascii_case("link")) {
        return Some((Leads::Link, Rank::TypeCell, "the page lists the header"));
    }
    let texts = || {
        let parameters = operation.parameters.iter();
        std::iter::once(operation.doc.as_str()).chain(parameters.map(|it| it.doc.as_str()))
    };
    if texts().any(says_link) {
        return Some((
            Leads::Link,
            Rank::Prose,
            "the prose tells of the header `Link`",
        ));
    }
    let name = texts().find_map(|text| named(text, wire))?;
    Some((
        Leads::Value(name),
        Rank::Prose,
        "the prose tells of the header",
    ))
}

/// Whether a header of this name holds the value of a parameter for the next page. In prose, where a header may also be
/// about this page, its name has to say so.
fn tells(header: &str, wire: &str, in_prose: bool) -> bool {
    let name = fold(header);
    let name = name.strip_prefix('x').unwrap_or(&name);
    let wanted = fold(wire);
    let name_says = name.strip_prefix("next").is_some_and(|rest| {
        rest == wanted || matches!(rest, "page" | "cursor" | "token" | "pagetoken" | "offset")
    });
    let continues = name == wanted && (!in_prose || wanted.contains("continuation"));
    // `Page` or `Limit` of a listed header may be those of this page.
    let is_cursor = wanted.contains("token") || wanted.contains("cursor");
    name_says || (continues && is_cursor)
}

/// Whether a text tells of links in the header `Link`.
fn says_link(text: &str) -> bool {
    let text = text.to_lowercase().replace('`', "");
    let names_it = ["link header", "link response header", "header link"]
        .iter()
        .any(|phrase| text.contains(phrase));
    let is_about_pages = ["next", "page", "paginat", "pagination"]
        .iter()
        .any(|word| text.contains(word));
    names_it && is_about_pages
}

/// The header that a sentence names: `X-Next-Page` in backticks, beside the word header.
fn named(text: &str, wire: &str) -> Option<String> {
    text.split(['.', '\n'])
        .filter(|sentence| sentence.to_lowercase().contains("header"))
        .flat_map(|sentence| sentence.split('`').skip(1).step_by(2))
        .find(|name| tells(name, wire, true))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{named, says_link, tells};

    #[test]
    fn links_in_words() {
        assert!(says_link(
            "A `Link` header (with `rel=\"next\"`) is returned."
        ));
        assert!(says_link(
            "Following page pointers are in the `Link` header."
        ));
        assert!(!says_link("The link heads the page."));
        assert!(!says_link("The `Link` header names the licence."));
    }

    #[test]
    fn headers_by_name() {
        assert!(tells("Continuation-Token", "continuationToken", false));
        assert!(tells("X-Next-Page", "page", false));
        assert!(!tells("X-Page", "page", false));
        assert!(!tells("Page-Token", "page_token", true));
        let text = "The header `X-Next-Cursor` has the next cursor.";
        assert_eq!(named(text, "cursor").as_deref(), Some("X-Next-Cursor"));
        assert_eq!(named("`X-Next-Cursor` is old.", "cursor"), None);
    }
}
