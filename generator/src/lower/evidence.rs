//! Walking every example of every source.

use super::Lowering;
use super::observe::{Observations, Observer, Origin};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{Body, DocPage, Node, Value, json_literal};
use crate::model::{Shape, TypeId, TypeRef};
use crate::source::Span;

/// Walks the examples of pages, members and Example cells.
pub(super) fn observe(lowering: &mut Lowering<'_>) {
    let mut seen = std::mem::take(&mut lowering.seen);
    for (id, page) in &lowering.pages {
        page_examples(lowering, id, page, &mut seen);
        cells(lowering, id, page, &mut seen);
        for twin in lowering.twins.pages(id) {
            cells(lowering, id, twin.page, &mut seen);
        }
    }
    let unknown = std::mem::take(&mut seen.unknown_keys);
    lowering.seen = seen;
    report_unknown(lowering, &unknown);
}

fn walk(
    lowering: &Lowering<'_>,
    origin: Origin,
    span: Span,
    seen: &mut Observations,
    visit: impl FnOnce(&mut Observer<'_>),
) {
    let place = |offset: usize| lowering.map.place(span.part(offset, 0));
    let mut observer = Observer {
        api: &lowering.api,
        seen: std::mem::take(seen),
        origin,
        place: &place,
    };
    visit(&mut observer);
    *seen = observer.seen;
}

fn page_examples(lowering: &Lowering<'_>, id: &TypeId, page: &DocPage, seen: &mut Observations) {
    if let Some((snippet, span)) = &page.example {
        walk(lowering, Origin::Snippet, *span, seen, |observer| {
            observer.root(&snippet.value, id);
        });
    }
    if let Body::Members(rows) = &page.body {
        let Some(Shape::Union(union)) = lowering.api.get(id).map(|def| &def.shape) else {
            return;
        };
        for row in rows {
            let Some((snippet, span)) = &row.example else {
                continue;
            };
            let named =
                super::fit::choose_member(&lowering.api, &union.members, &snippet.value.value);
            let place = lowering.map.place(row.span);
            let member = union
                .members
                .iter()
                .find(|member| member.place == place)
                .or(named);
            if let Some(member) = member {
                walk(lowering, Origin::Snippet, *span, seen, |observer| {
                    observer.value(&snippet.value, &member.ty, None);
                });
            }
        }
    }
}

/// The JSON in Example cells of objects and lists is wire JSON.
fn cells(lowering: &Lowering<'_>, id: &TypeId, page: &DocPage, seen: &mut Observations) {
    let Body::Fields(rows) = &page.body else {
        return;
    };
    let Some(Shape::Struct(record)) = lowering.api.get(id).map(|def| &def.shape) else {
        return;
    };
    for row in rows {
        let Some((text, span)) = &row.example else {
            continue;
        };
        let structured = text.starts_with(['{', '[']);
        let null = matches!(text.as_str(), "null" | "<nil>");
        let Some(field) = super::observe::field_of(record, &row.name) else {
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
            walk(lowering, Origin::Wire, whole, seen, |observer| {
                observer.value(&node, &field.ty, Some((id, &field.name)));
            });
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
                .help("mend the example, or add the row"),
        );
    }
}
