//! The parameters that ask for a page, by their names or by what their descriptions say.

use crate::model::{Location, Pagination, Parameter, TypeRef};
use crate::names::words::fold;

const SKIP: [&str; 2] = ["skip", "offset"];
const PAGE: [&str; 3] = ["page", "pagenumber", "pageno"];
const SIZE: [&str; 8] = [
    "count",
    "limit",
    "pagesize",
    "perpage",
    "size",
    "pagelimit",
    "maxresults",
    "take",
];
const CURSOR: [&str; 18] = [
    "cursor",
    "nextcursor",
    "pagecursor",
    "aftercursor",
    "startcursor",
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "continuationtoken",
    "startingafter",
    "startafter",
    "afterid",
    "lastid",
    "sinceid",
    "pageafter",
    "after",
    "marker",
    "exclusivestartkey",
];

/// Parameters that say after which item a page starts.
pub(super) const AFTER: [&str; 5] = [
    "startingafter",
    "startafter",
    "afterid",
    "lastid",
    "sinceid",
];

/// The ways to ask for a page that the query parameters offer, the one to prefer first: a cursor before a number of the
/// page, and what is deprecated not at all unless there is nothing else.
pub(super) fn paginations(parameters: &[Parameter]) -> Vec<Pagination> {
    let query = || {
        parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Query)
    };
    let find = |names: &[&str], wanted: fn(&TypeRef) -> bool| {
        names.iter().find_map(|name| {
            query()
                .filter(|parameter| wanted(&parameter.ty))
                .find(|parameter| fold(&parameter.wire) == *name)
        })
    };
    let count = find(&SIZE, is_number).map(|parameter| parameter.wire.clone());
    let cursor = find(&CURSOR, is_cursor).or_else(|| {
        query().find(|parameter| parameter.ty == TypeRef::String && says_cursor(&parameter.doc))
    });
    let cursor = cursor.filter(|parameter| {
        // A lone filter such as `after` is no cursor; with a size beside it, it is.
        let name = fold(&parameter.wire);
        count.is_some()
            || name.contains("cursor")
            || name.contains("token")
            || says_cursor(&parameter.doc)
    });
    let mut found: Vec<(&Parameter, Pagination)> = Vec::new();
    if let Some(parameter) = cursor {
        let (cursor, count) = (parameter.wire.clone(), count.clone());
        found.push((parameter, Pagination::Cursor { cursor, count }));
    }
    if let Some(parameter) = find(&SKIP, is_number) {
        let (skip, count) = (parameter.wire.clone(), count.clone());
        found.push((parameter, Pagination::Offset { skip, count }));
    }
    if let Some(parameter) = find(&PAGE, is_number) {
        let (page, size) = (parameter.wire.clone(), count);
        found.push((parameter, Pagination::Page { page, size }));
    }
    if found.len() > 1 {
        found.retain(|(parameter, _)| !is_deprecated(&parameter.doc));
    }
    found
        .into_iter()
        .map(|(_, pagination)| pagination)
        .collect()
}

/// The parameter that asks for a page.
pub(super) fn asking(pagination: &Pagination) -> &str {
    match pagination {
        Pagination::Offset { skip: wire, .. }
        | Pagination::Page { page: wire, .. }
        | Pagination::Cursor { cursor: wire, .. } => wire,
    }
}

/// The size that goes with a parameter of the maintainer's choice.
pub(super) fn size(parameters: &[Parameter]) -> Option<String> {
    let found = SIZE.iter().find_map(|name| {
        parameters.iter().find(|parameter| {
            parameter.location == Location::Query
                && is_number(&parameter.ty)
                && fold(&parameter.wire) == *name
        })
    });
    found.map(|parameter| parameter.wire.clone())
}

/// Whether a description says that a parameter is the cursor of the pages after this one.
fn says_cursor(doc: &str) -> bool {
    let doc = doc.to_lowercase();
    let about = ["cursor", "token"].iter().any(|word| doc.contains(word));
    let pages = [
        "next page",
        "next set of",
        "next batch",
        "pagination",
        "paginating",
    ];
    let back = ["previous page", "before this", "backward"];
    about
        && pages.iter().any(|phrase| doc.contains(phrase))
        && !back.iter().any(|phrase| doc.contains(phrase))
}

fn is_deprecated(doc: &str) -> bool {
    doc.to_lowercase().contains("deprecated")
}

pub(super) fn is_number(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Integer | TypeRef::Float | TypeRef::Number)
}

fn is_cursor(ty: &TypeRef) -> bool {
    *ty == TypeRef::String
}

#[cfg(test)]
mod tests {
    use super::says_cursor;

    #[test]
    fn cursors_in_words() {
        assert!(says_cursor("The token of the next page."));
        assert!(says_cursor("A cursor for use in pagination."));
        assert!(!says_cursor(
            "A cursor for pagination: what is before this item"
        ));
        assert!(!says_cursor("The page's title"));
    }
}
