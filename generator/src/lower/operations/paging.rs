//! How a list is read page by page: by parameters that are called so.

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
const CURSOR: [&str; 10] = [
    "cursor",
    "nextcursor",
    "pagecursor",
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "continuationtoken",
    "startingafter",
    "after",
    "marker",
];

/// The pagination that the query parameters offer. A cursor is preferred to a number of the page.
pub(super) fn pagination(parameters: &[Parameter]) -> Option<Pagination> {
    let find = |names: &[&str], wanted: fn(&TypeRef) -> bool| {
        names.iter().find_map(|name| {
            parameters
                .iter()
                .filter(|parameter| parameter.location == Location::Query && wanted(&parameter.ty))
                .find(|parameter| fold(&parameter.wire) == *name)
                .map(|parameter| parameter.wire.clone())
        })
    };
    let size = || find(&SIZE, is_number);
    if let Some(cursor) = find(&CURSOR, is_text) {
        // A lone filter such as `after` is no cursor; with a size beside it, it is.
        if let Some(count) = size() {
            return Some(Pagination::Cursor {
                cursor,
                count: Some(count),
            });
        }
        if ["cursor", "token"]
            .iter()
            .any(|word| fold(&cursor).contains(word))
        {
            return Some(Pagination::Cursor {
                cursor,
                count: None,
            });
        }
    }
    if let Some(skip) = find(&SKIP, is_number) {
        return Some(Pagination::Offset {
            skip,
            count: size(),
        });
    }
    find(&PAGE, is_number).map(|page| Pagination::Page { page, size: size() })
}

fn is_number(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Integer | TypeRef::Float | TypeRef::Number)
}

fn is_text(ty: &TypeRef) -> bool {
    *ty == TypeRef::String
}
