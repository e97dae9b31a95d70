//! References by name become references to pages, whatever pages are made beside those of models.

use super::text::fold;
use super::types::each;
use crate::docs::{Body, DocOperation, DocPage, FieldRow, RefExpr, TypeExpr};
use std::collections::BTreeMap;

/// The types of a folder, by title and by its letters.
pub(super) struct Titles {
    exact: BTreeMap<String, String>,
    folded: BTreeMap<String, String>,
}

impl Titles {
    pub(super) fn new(pages: &[DocPage]) -> Self {
        let mut titles = Self {
            exact: BTreeMap::new(),
            folded: BTreeMap::new(),
        };
        for page in pages
            .iter()
            .filter(|page| page.namespace == super::page::NAMESPACE)
        {
            let name = format!("{}.{}", page.namespace, page.title);
            titles
                .exact
                .entry(page.title.clone())
                .or_insert_with(|| name.clone());
            titles.folded.entry(fold(&page.title)).or_insert(name);
        }
        titles
    }

    fn named(&self, reference: RefExpr) -> TypeExpr {
        let found = self
            .exact
            .get(&reference.name)
            .or_else(|| self.folded.get(&fold(&reference.name)));
        match found {
            Some(name) if !reference.name.contains('.') => TypeExpr::Ref(RefExpr {
                name: name.clone(),
                link: None,
            }),
            // `OneOfStringInteger`: a type that the generator made up, and has no page for.
            None if is_made_up(&reference.name) => TypeExpr::Any,
            _ => TypeExpr::Ref(reference),
        }
    }

    fn ty(&self, ty: TypeExpr) -> TypeExpr {
        each(ty, &|leaf| match leaf {
            TypeExpr::Ref(reference) => self.named(reference),
            other => other,
        })
    }

    fn replace(&self, ty: &mut TypeExpr) {
        let old = std::mem::replace(ty, TypeExpr::Any);
        *ty = self.ty(old);
    }

    fn rows(&self, rows: &mut [FieldRow]) {
        for row in rows {
            self.replace(&mut row.ty);
        }
    }

    pub(super) fn page(&self, page: &mut DocPage) {
        match &mut page.body {
            Body::Fields(rows) => self.rows(rows),
            Body::Members(members) => {
                for ty in members.iter_mut().filter_map(|member| member.ty.as_mut()) {
                    self.replace(ty);
                }
            }
            _ => {}
        }
    }

    pub(super) fn operation(&self, operation: &mut DocOperation) {
        self.rows(&mut operation.parameters);
        if let Some(ty) = &mut operation.response {
            self.replace(ty);
        }
    }
}

fn is_made_up(name: &str) -> bool {
    ["OneOf", "AnyOf", "AllOf"]
        .iter()
        .any(|word| name.strip_prefix(word).is_some_and(|rest| !rest.is_empty()))
}
