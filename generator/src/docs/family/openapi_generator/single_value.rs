//! Pages for a value that is no object: text, a number, a list or an enum with a name of its own.
//!
//! Python's templates show such a type as a table with the one row `value`, which an object with that property has too. The
//! description of such a row is the page's own. And where objects end with the row for any further name, a page without it
//! is none.

use super::page::ModelPage;
use crate::docs::{Body, FieldRow, MemberRow};

/// The name of the row.
const VALUE: &str = "value";

/// Makes an alias or an enum of the pages that show no object, as far as that can be told.
pub(super) fn settle(models: &mut [ModelPage]) {
    let objects_are_open = objects_are_open(models);
    let has_proven = models.iter().any(|model| {
        single(model).is_some_and(|row| {
            objects_are_open || is_of_the_page(&model.page.overview, &row.description)
        })
    });
    if !has_proven {
        return;
    }
    for model in models {
        let Some(row) = single(model) else {
            continue;
        };
        let proven = objects_are_open || is_of_the_page(&model.page.overview, &row.description);
        // The templates of this folder show both alike.
        let body = if !proven {
            Body::Untold
        } else if let Some(list) = model.inline.pop() {
            list.body
        } else {
            Body::Members(vec![MemberRow {
                ty: Some(row.ty.clone()),
                example: None,
                span: row.span,
            }])
        };
        model.inline.clear();
        model.page.body = body;
    }
}

/// The row of a page that has only this one.
fn single(model: &ModelPage) -> Option<FieldRow> {
    match &model.page.body {
        Body::Fields(rows) => match rows.as_slice() {
            [row] if row.name == VALUE && row.required == Some(true) && !model.has_example => {
                Some(row.clone())
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether nearly all objects of several properties say that they may have others.
fn objects_are_open(models: &[ModelPage]) -> bool {
    let objects = models.iter().filter_map(|model| match &model.page.body {
        Body::Fields(rows) if rows.iter().filter(|row| !row.stated.extra).count() > 1 => Some(rows),
        _ => None,
    });
    let (mut all, mut open) = (0usize, 0usize);
    for rows in objects {
        all += 1;
        open += usize::from(rows.iter().any(|row| row.stated.extra));
    }
    all > 2 && open * 10 >= all * 9
}

fn is_of_the_page(overview: &str, description: &str) -> bool {
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    let words_of_row = words(description);
    !words_of_row.is_empty() && words_of_row == words(overview)
}
