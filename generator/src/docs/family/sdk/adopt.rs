//! Unions that a cell writes out although they have a page: `[A\|B](…/Pet.md)`, `[T.any(A, B)](…/pet.md)`.
//!
//! Such a cell is a reference to the page. Where the page itself has no members, it gets them from the cell.

use crate::docs::{Body, DocSet, FieldRow, MemberRow, RefExpr, TypeExpr};
use crate::source::Span;
use std::collections::BTreeMap;

/// Where a page is, and what it is called.
struct Target {
    index: usize,
    namespace: String,
    title: String,
}

/// Turns written-out unions into references, and fills the pages that they lead to.
pub(super) fn adopt_members(set: &mut DocSet) {
    let mut targets: BTreeMap<String, Vec<Target>> = BTreeMap::new();
    for (index, page) in set.pages.iter().enumerate() {
        let found = targets.entry(page.title.to_lowercase()).or_default();
        found.push(Target {
            index,
            namespace: page.namespace.clone(),
            title: page.title.clone(),
        });
    }
    let mut adopter = Adopter {
        targets,
        members: BTreeMap::new(),
    };
    for page in &mut set.pages {
        if let Body::Fields(rows) = &mut page.body {
            adopter.rows(rows);
        }
    }
    for operation in &mut set.operations {
        adopter.rows(&mut operation.parameters);
        if let Some(ty) = &mut operation.response {
            adopter.ty(ty, operation.span);
        }
        if let Some(request) = &mut operation.request {
            adopter.ty(&mut request.ty, request.span);
        }
    }
    for (index, members) in adopter.members {
        if let Some(page) = set.pages.get_mut(index)
            && page.body == Body::Empty
        {
            page.body = Body::Members(members);
        }
    }
}

struct Adopter {
    /// Pages by their title in lower case.
    targets: BTreeMap<String, Vec<Target>>,
    /// The members that cells show, by page; the first cell counts.
    members: BTreeMap<usize, Vec<MemberRow>>,
}

impl Adopter {
    fn rows(&mut self, rows: &mut [FieldRow]) {
        for row in rows {
            self.ty(&mut row.ty, row.ty_span);
        }
    }

    fn ty(&mut self, ty: &mut TypeExpr, span: Span) {
        match ty {
            TypeExpr::Linked(page, parts) => {
                *ty = match self.union(page, parts, span) {
                    Some(reference) => TypeExpr::Ref(reference),
                    None => TypeExpr::OneOf(std::mem::take(parts)),
                };
            }
            TypeExpr::Array(inner)
            | TypeExpr::Map(inner)
            | TypeExpr::Stream(inner)
            | TypeExpr::Optional(inner)
            | TypeExpr::Nullable(inner) => self.ty(inner, span),
            _ => {}
        }
    }

    /// A reference to the page that the link leads to: by the name of its file, in the namespace of a member first.
    fn union(&mut self, page: &RefExpr, parts: &[TypeExpr], span: Span) -> Option<RefExpr> {
        let title = page.name.trim_end_matches('_').to_lowercase();
        let found = self.targets.get(&title)?;
        let link = page.link.as_deref().unwrap_or_default();
        let in_link = found.iter().find(|target| {
            let folder = target.namespace.rsplit('.').next().unwrap_or_default();
            link.rsplit('/')
                .nth(1)
                .is_some_and(|part| part.eq_ignore_ascii_case(folder))
        });
        let beside = || {
            found.iter().find(|target| {
                let space = target.namespace.rsplit('.').next().unwrap_or_default();
                parts.iter().any(|part| is_in(part, space))
            })
        };
        let target = in_link.or_else(beside).or(found.first())?;
        self.members
            .entry(target.index)
            .or_insert_with(|| parts.iter().map(|part| member(part, span)).collect());
        Some(RefExpr {
            name: format!("{}.{}", target.namespace, target.title),
            link: page.link.clone(),
        })
    }
}

fn is_in(part: &TypeExpr, namespace: &str) -> bool {
    match part.bare() {
        TypeExpr::Ref(reference) => reference
            .name
            .split('.')
            .rev()
            .nth(1)
            .is_some_and(|space| space.eq_ignore_ascii_case(namespace)),
        _ => false,
    }
}

fn member(part: &TypeExpr, span: Span) -> MemberRow {
    MemberRow {
        ty: Some(part.clone()),
        example: None,
        span,
    }
}
