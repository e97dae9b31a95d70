//! What examples say otherwise than tables: the examples are believed.

use super::{fit, items};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::tables::collect::Document;
use crate::docs::family::tables::object::Field;
use crate::docs::family::tables::ty::Ty;
use crate::docs::{Entry, Node, Value};
use crate::runtime::wire::{is_date, is_timestamp};
use crate::source::Span;
use std::collections::BTreeMap;

/// Lets examples settle what tables leave open or say otherwise.
pub(in crate::docs::family::tables) fn settle(
    document: &mut Document<'_>,
    diagnostics: &mut Diagnostics,
) {
    let keys = document.by_key();
    answers(document, &keys);
    let mut settle = Settle {
        document,
        keys: &keys,
        diagnostics,
    };
    for index in 0..settle.document.objects.len() {
        let Some(object) = settle.document.objects.get_mut(index) else {
            continue;
        };
        // A comparison changes fields, never examples.
        let examples = std::mem::take(&mut object.examples);
        for (node, span, whole) in &examples {
            let (span, whole) = (*span, *whole);
            settle.compare(index, node, At { span, whole }, 0);
        }
        if let Some(object) = settle.document.objects.get_mut(index) {
            object.examples = examples;
        }
    }
}

/// What an operation returns is an example of the object that its prose names.
fn answers(document: &mut Document<'_>, keys: &BTreeMap<usize, usize>) {
    for operation in &document.operations {
        let Some(response) = &operation.response else {
            continue;
        };
        let Ty::Of(key) = response.item().0 else {
            continue;
        };
        let Some(object) = keys
            .get(key)
            .and_then(|index| document.objects.get_mut(*index))
        else {
            continue;
        };
        for (node, span, whole) in &operation.answers {
            if fit(object, node).is_none() {
                continue;
            }
            let items = items(node).iter();
            let items = items.map(|item| (item.clone(), *span, *whole));
            object.examples.extend(items);
        }
    }
}

/// Where an example stands, and whether nothing was left out of it.
#[derive(Clone, Copy)]
struct At {
    span: Span,
    whole: bool,
}

/// The comparison of examples with tables.
struct Settle<'s, 'd> {
    document: &'s mut Document<'d>,
    keys: &'s BTreeMap<usize, usize>,
    diagnostics: &'s mut Diagnostics,
}

impl Settle<'_, '_> {
    /// Compares a value with the fields of an object, and those below it.
    fn compare(&mut self, index: usize, node: &Node, at: At, depth: usize) {
        let Value::Object { entries, .. } = &node.value else {
            return;
        };
        if depth > 32 {
            return;
        }
        if at.whole {
            self.missing(index, entries, at.span.part(node.offset, 1));
        }
        for entry in entries {
            let Some(object) = self.document.objects.get_mut(index) else {
                return;
            };
            let title = object.title.clone();
            let Some(field) = object
                .fields_mut()
                .iter_mut()
                .find(|field| field.name == entry.key)
            else {
                continue;
            };
            if entry.node.value == Value::Null && !matches!(field.ty, Ty::Nullable(_)) {
                field.ty = field.ty.clone().nullable();
            }
            if let Some(changed) = contradicted(&field.ty, &entry.node) {
                let place = at.span.part(entry.offset, entry.key.len() + 2);
                report(&title, field, &changed, place, self.diagnostics);
                field.ty = changed;
            }
            let ty = field.ty.clone();
            below(&ty, &entry.node, &mut |key, inner| {
                if let Some(index) = self.keys.get(&key) {
                    self.compare(*index, inner, at, depth + 1);
                }
            });
        }
    }

    /// A field that an example lacks may be missing, unless its row itself says that it is required.
    fn missing(&mut self, index: usize, entries: &[Entry], place: Span) {
        let Some(object) = self.document.objects.get_mut(index) else {
            return;
        };
        let title = object.title.clone();
        let mut found: Vec<(String, Span)> = Vec::new();
        for field in object.fields_mut() {
            let shown = entries.iter().any(|entry| entry.key == field.name);
            if shown || field.required != Some(true) || field.required_said || field.extra {
                continue;
            }
            field.required = Some(false);
            found.push((format!("`{}`", field.name), field.span));
        }
        let Some((_, first)) = found.first() else {
            return;
        };
        let shown: Vec<&str> = found
            .iter()
            .take(3)
            .map(|(name, _)| name.as_str())
            .collect();
        let more = match found.len().saturating_sub(shown.len()) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::ExampleLacks,
                format!("an example of `{title}` lacks {}{more}", shown.join(", ")),
            )
            .at(*first, "it is read as one that may be missing")
            .also(place, "the example")
            .help("complete the example, or set `required` for the fields"),
        );
    }
}

fn report(title: &str, field: &Field, changed: &Ty, place: Span, diagnostics: &mut Diagnostics) {
    let what = match (field.ty.bare(), changed.bare()) {
        (Ty::Array(_), Ty::Array(_)) => "a list of something else",
        (Ty::Array(_), _) => "one value, the table a list",
        (_, Ty::Array(_)) => "a list, the table one value",
        _ => "another kind of value than the table",
    };
    diagnostics.push(
        Diagnostic::new(
            Code::PathConflict,
            format!("an example of `{title}` shows `{}` as {what}", field.name),
        )
        .at(field.ty_span, "the example is believed")
        .also(place, "the example")
        .help("correct the table or the example, or set `type` for the field"),
    );
}

/// Calls a function with each object that a value holds, along a type.
fn below(ty: &Ty, node: &Node, visit: &mut impl FnMut(usize, &Node)) {
    match (ty, &node.value) {
        (Ty::Of(key), Value::Object { .. }) => visit(*key, node),
        (Ty::Nullable(inner), _) => below(inner, node, visit),
        (Ty::Array(inner), Value::Array(items)) => {
            for item in items {
                below(inner, item, visit);
            }
        }
        (Ty::Map(inner), Value::Object { entries, .. }) => {
            for entry in entries {
                below(inner, &entry.node, visit);
            }
        }
        _ => {}
    }
}

/// The type that a value shows where it cannot be a value of the type of the table.
#[allow(
    clippy::match_same_arms,
    reason = "one line per pair of what is shown and what is told"
)]
fn contradicted(ty: &Ty, node: &Node) -> Option<Ty> {
    use crate::docs::TypeExpr as Expr;
    if let Ty::Nullable(inner) = ty {
        return contradicted(inner, node).map(Ty::nullable);
    }
    match (&node.value, ty) {
        (Value::Null | Value::Opaque | Value::Absent, _)
        | (
            _,
            Ty::OneOf(_) | Ty::Unknown(_) | Ty::Literal(_) | Ty::Named(_) | Ty::Plain(Expr::Any),
        ) => None,
        (Value::Array(items), Ty::Array(inner)) => {
            let item = items.iter().find_map(|item| contradicted(inner, item))?;
            Some(item.array())
        }
        (Value::Array(items), other) => {
            let fits = items.iter().all(|item| contradicted(other, item).is_none());
            Some(if fits {
                other.clone().array()
            } else {
                Ty::ANY.array()
            })
        }
        (_, Ty::Array(inner)) => Some(match contradicted(inner, node) {
            None => inner.as_ref().clone(),
            Some(other) => other,
        }),
        (Value::Object { .. }, Ty::Object | Ty::Map(_) | Ty::Of(_)) => None,
        (Value::Object { .. }, _) => Some(Ty::Object),
        (Value::String(text), Ty::Plain(plain)) => match plain {
            Expr::String | Expr::Bytes => None,
            Expr::Date if is_date(text) => None,
            Expr::DateTime if is_timestamp(text) => None,
            Expr::Date if is_timestamp(text) => Some(Ty::Plain(Expr::DateTime)),
            _ => Some(Ty::Plain(Expr::String)),
        },
        (Value::String(_), Ty::Enum | Ty::Of(_)) => None,
        (Value::String(_), _) => Some(Ty::Plain(Expr::String)),
        (Value::Number(_), Ty::Enum | Ty::Of(_)) => None,
        (Value::Number(_), Ty::Plain(Expr::Number | Expr::Float | Expr::Decimal)) => None,
        (Value::Number(text), Ty::Plain(Expr::Integer)) => text
            .contains(['.', 'e', 'E'])
            .then_some(Ty::Plain(Expr::Number)),
        (Value::Number(_), _) => Some(Ty::Plain(Expr::Number)),
        (Value::Bool(_), Ty::Plain(Expr::Boolean)) => None,
        (Value::Bool(_), _) => Some(Ty::Plain(Expr::Boolean)),
        _ => None,
    }
}
