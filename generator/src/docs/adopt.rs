//! Unions that a cell writes out although they have a page: `[A\|B](…/Pet.md)`, `[T.any(A, B)](…/pet.md)`.
//!
//! Such a cell is a reference to the page. Where the page itself has no members, it gets them from the cell.

use super::dialect::page_stem;
use super::{Body, DocSet, FieldRow, MemberRow, RefExpr, TypeExpr};
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
            TypeExpr::OneOf(parts) => {
                if let Some(reference) = self.union(parts, span) {
                    *ty = TypeExpr::Ref(reference);
                }
            }
            TypeExpr::Array(inner)
            | TypeExpr::Map(inner)
            | TypeExpr::Stream(inner)
            | TypeExpr::Optional(inner)
            | TypeExpr::Nullable(inner) => self.ty(inner, span),
            _ => {}
        }
    }

    /// The page of a union that is written out: all its parts stand in one link, which leads to none of them.
    fn union(&mut self, parts: &[TypeExpr], span: Span) -> Option<RefExpr> {
        let link = shared_link(parts)?;
        let stem = page_stem(&link)?;
        let found = self
            .targets
            .get(&stem.trim_end_matches('_').to_lowercase())?;
        let beside = found.iter().find(|target| {
            let space = target.namespace.rsplit('.').next().unwrap_or_default();
            parts.iter().any(|part| is_in(part, space))
        });
        let target = beside.or(found.first())?;
        self.members
            .entry(target.index)
            .or_insert_with(|| parts.iter().map(|part| member(part, span)).collect());
        Some(RefExpr {
            name: format!("{}.{}", target.namespace, target.title),
            link: Some(link),
        })
    }
}

/// The link that all parts share, if none of them is what it leads to.
fn shared_link(parts: &[TypeExpr]) -> Option<String> {
    let mut shared = None;
    for part in parts {
        if let TypeExpr::Ref(reference) = part.bare() {
            let link = reference.link.as_ref()?;
            let last = reference.name.rsplit('.').next()?;
            let is_own = page_stem(link)?.eq_ignore_ascii_case(last);
            if is_own || *shared.get_or_insert(link) != link {
                return None;
            }
        }
    }
    shared.cloned()
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

/// A member as its cell shows it; the link is the union's, not the member's.
fn member(part: &TypeExpr, span: Span) -> MemberRow {
    let mut ty = part.clone();
    if let TypeExpr::Ref(reference) = &mut ty {
        reference.link = None;
    }
    MemberRow {
        ty: Some(ty),
        example: None,
        span,
    }
}
