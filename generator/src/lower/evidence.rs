//! Walking every example of every source.

use super::Lowering;
use super::fit::choose_member;
use super::fit_index::{Indices, Types};
use super::observe::{Observations, Observer, Origin, field_in};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{Body, DocPage, Node, Value, json_literal};
use crate::model::{Member, Place, Shape, TypeId, TypeRef};
use crate::source::Span;
use rayon::prelude::*;

/// Walks the examples of pages, members and Example cells.
pub(super) fn observe(lowering: &mut Lowering<'_>) {
    let indices = Indices::new(&lowering.api);
    let walk = Walk {
        lowering,
        types: Types::new(&lowering.api, &indices),
    };
    let pages: Vec<_> = lowering.pages.iter().collect();
    let parts: Vec<Observations> = pages
        .par_chunks(PART)
        .map(|part| {
            let mut seen = Observations::default();
            for (id, page) in part {
                walk.page_examples(id, page, &mut seen);
                walk.cells(id, page, &mut seen);
                for twin in lowering.twins.pages(id) {
                    walk.cells(id, twin.page, &mut seen);
                }
            }
            seen
        })
        .collect();
    let mut parts = parts.into_iter();
    let mut seen = parts.next().unwrap_or_default();
    parts.for_each(|part| seen.merge(part));
    let unknown = std::mem::take(&mut seen.unknown_keys);
    lowering.seen = seen;
    report_unknown(lowering, &unknown);
}

/// How many pages are walked at a time.
const PART: usize = 64;

/// What a walk along examples needs.
#[derive(Clone, Copy)]
struct Walk<'w, 'a> {
    lowering: &'w Lowering<'a>,
    types: Types<'w>,
}

impl Walk<'_, '_> {
    fn walk(
        self,
        origin: Origin,
        span: Span,
        seen: &mut Observations,
        visit: impl FnOnce(&mut Observer<'_>),
    ) {
        let place = |offset: usize| self.lowering.map.place(span.part(offset, 0));
        let mut observer = Observer {
            types: self.types,
            seen: std::mem::take(seen),
            origin,
            place: &place,
        };
        visit(&mut observer);
        *seen = observer.seen;
    }

    fn page_examples(self, id: &TypeId, page: &DocPage, seen: &mut Observations) {
        for (node, span) in &page.wire_examples {
            self.walk(Origin::Wire, *span, seen, |observer| {
                observer.root(node, id);
            });
        }
        if self.lowering.primary().policy.filler_examples {
            return;
        }
        if let Some((snippet, span)) = &page.example {
            self.walk(Origin::Snippet, *span, seen, |observer| {
                observer.root(&snippet.value, id);
            });
        }
        if let Body::Members(rows) = &page.body {
            let Some(Shape::Union(union)) = self.types.api.get(id).map(|def| &def.shape) else {
                return;
            };
            for row in rows {
                let Some((snippet, span)) = &row.example else {
                    continue;
                };
                let place = self.lowering.map.place(row.span);
                let member = at_place(&union.members, &place).or_else(|| {
                    choose_member(self.types, id, &union.members, &snippet.value.value)
                });
                if let Some(member) = member {
                    self.walk(Origin::Snippet, *span, seen, |observer| {
                        observer.value(&snippet.value, &member.ty, None);
                    });
                }
            }
        }
    }

    /// The JSON in Example cells of objects and lists is wire JSON.
    fn cells(self, id: &TypeId, page: &DocPage, seen: &mut Observations) {
        let Body::Fields(rows) = &page.body else {
            return;
        };
        let Some(Shape::Struct(record)) = self.types.api.get(id).map(|def| &def.shape) else {
            return;
        };
        for row in rows {
            let Some((text, span)) = &row.example else {
                continue;
            };
            let structured = text.starts_with(['{', '[']);
            let null = matches!(text.as_str(), "null" | "<nil>");
            if !structured && !null {
                continue;
            }
            let Some(field) = field_in(self.types, id, record, &row.name) else {
                continue;
            };
            let node = match (structured, null) {
                (true, _) => json_literal(text),
                (_, true) if field.ty != TypeRef::String => Some(Node {
                    offset: 0,
                    value: Value::Null,
                }),
                _ => None,
            };
            // Offsets in the decoded cell are not those of the page: the cell itself is the place.
            let whole = Span {
                end: span.start,
                ..*span
            };
            if let Some(node) = node {
                self.walk(Origin::Wire, whole, seen, |observer| {
                    observer.value(&node, &field.ty, Some((id, &field.name)));
                });
            }
        }
    }
}

fn report_unknown(lowering: &mut Lowering<'_>, unknown: &[(TypeId, String, crate::model::Place)]) {
    let mut reported = std::collections::BTreeSet::new();
    for (id, key, place) in unknown {
        if !reported.insert((id, key)) {
            continue;
        }
        let page = lowering
            .pages
            .get(id)
            .map(|page| page.span)
            .unwrap_or_default();
        let message = format!(
            "an example of `{id}` has the key `{key}`, which no field has ({}:{})",
            place.page, place.line
        );
        lowering.diagnostics.push(
            Diagnostic::new(Code::ExampleContradicts, message)
                .at(page, "no row of this page has it")
                .help("correct the example, or add the row"),
        );
    }
}

/// The member that stands there.
fn at_place<'a>(members: &'a [Member], place: &Place) -> Option<&'a Member> {
    members.iter().find(|member| member.place == *place)
}
