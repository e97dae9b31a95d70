//! Folders whose pages never mark a property as optional.
//!
//! Templates can be changed, and those that leave the mark out are no rarity. One page without it has a record that is all
//! required; a whole folder without it does not tell.

use super::language::{Language, Nulls};
use super::page::ModelPage;
use crate::docs::{Body, FieldRow, TypeExpr};

/// How many properties are too many for all of them to be required.
const TOO_MANY: usize = 50;

/// Takes back that properties are required where no page ever says that one is not: those that the language can leave out
/// may be absent, and if it has no mark for that either, nothing is known of any.
pub(super) fn settle(models: &mut [ModelPage], language: &Language) {
    let all = || models.iter().flat_map(|model| rows(&model.page.body));
    if all().any(|row| row.required != Some(true) && !row.stated.extra) {
        return;
    }
    let is_told_by_type = language.nulls == Nulls::RequiredOption && all().any(is_option);
    let count = all().filter(|row| !row.stated.extra).count();
    if !is_told_by_type && count < TOO_MANY {
        return;
    }
    for model in models {
        let Body::Fields(rows) = &mut model.page.body else {
            continue;
        };
        model.tells_required &= is_told_by_type;
        for row in rows {
            if !is_told_by_type {
                row.required = None;
            } else if is_option(row) {
                row.required = Some(false);
            }
        }
    }
}

fn rows(body: &Body) -> &[FieldRow] {
    match body {
        Body::Fields(rows) => rows,
        _ => &[],
    }
}

fn is_option(row: &FieldRow) -> bool {
    matches!(row.ty, TypeExpr::Optional(_))
}
