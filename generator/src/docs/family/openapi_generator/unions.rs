//! What pages of unions say of the pages of their members, and the other way round.

use super::page::ModelPage;
use super::text::fold;
use crate::docs::{Body, MemberRow, RefExpr, TypeExpr};
use crate::model::Literal;
use std::collections::BTreeMap;

/// Makes a union of each page that others say they are members of.
pub(super) fn from_members(models: &mut [ModelPage]) {
    let mut members: BTreeMap<String, Vec<MemberRow>> = BTreeMap::new();
    for model in models.iter() {
        for union in &model.member_of {
            members.entry(fold(union)).or_default().push(MemberRow {
                ty: Some(TypeExpr::Ref(RefExpr {
                    name: model.page.title.clone(),
                    link: None,
                })),
                example: None,
                span: model.page.span,
            });
        }
    }
    for model in models {
        if let Some(rows) = members.remove(&fold(&model.page.title)) {
            model.page.body = Body::Members(rows);
        }
    }
}

/// Gives each member the constant by which its union knows it, where the union's page shows one for it alone.
pub(super) fn discriminate(models: &mut [ModelPage]) {
    let mut constants: BTreeMap<(String, String), Option<String>> = BTreeMap::new();
    for model in models.iter() {
        let key = &model.discriminator.key;
        if key.is_empty() {
            continue;
        }
        for (value, member) in &model.discriminator.mapping {
            constants
                .entry((fold(member), fold(key)))
                .and_modify(|known| {
                    if known.as_ref() != Some(value) {
                        *known = None;
                    }
                })
                .or_insert_with(|| Some(value.clone()));
        }
    }
    for model in models {
        let title = fold(&model.page.title);
        let Body::Fields(rows) = &mut model.page.body else {
            continue;
        };
        for row in rows
            .iter_mut()
            .filter(|row| *row.ty.bare() == TypeExpr::String)
        {
            if let Some(Some(value)) = constants.get(&(title.clone(), fold(&row.name))) {
                row.ty = TypeExpr::Literal(Literal::String(value.clone()));
            }
        }
    }
}
