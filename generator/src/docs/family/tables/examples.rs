//! JSON under the headings of objects: what it shows of them, and what it shows that the tables say otherwise.

use super::collect::Document;
use super::json::{self, Json};
use super::object::{Field, Object, Shape};
use super::operation;
use super::title::names_an_example;
use super::ty::Ty;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{Entry, Node, Value};
use crate::markdown::BlockKind;
use crate::source::Span;
use heck::ToUpperCamelCase;

/// A block of JSON and where it stands.
#[derive(Clone)]
struct Shown {
    section: usize,
    index: usize,
    json: Json,
    span: Span,
}

/// Gives the JSON of the pages to the objects and operations that it shows.
pub(super) fn attach(document: &mut Document<'_>, diagnostics: &mut Diagnostics) {
    for shown in blocks(document) {
        if let Some(home) = operation::around(document, shown.section) {
            answer(document, home, &shown);
            continue;
        }
        let Some(section) = owner(document, shown.section) else {
            continue;
        };
        let own: Vec<usize> = document
            .objects
            .iter()
            .enumerate()
            .filter(|(_, object)| {
                object.section == section
                    && matches!(object.shape, Shape::Fields(_))
                    && !object.called.is_empty()
            })
            .map(|(index, _)| index)
            .collect();
        let best = own.iter().copied().max_by_key(|index| {
            let fit = document
                .objects
                .get(*index)
                .and_then(|object| fit(object, &shown.json.node));
            // The first of those that fit equally well.
            (fit, std::cmp::Reverse(*index))
        });
        let Some(best) = best else { continue };
        let Some(object) = document.objects.get(best) else {
            continue;
        };
        if fit(object, &shown.json.node).is_some() {
            keep(document, best, &shown);
        } else if let Some(key) = envelope_key(object, &shown.json.node) {
            wrap(document, best, &key, &shown, diagnostics);
        }
    }
}

/// All blocks of JSON.
fn blocks(document: &Document<'_>) -> Vec<Shown> {
    let mut found = Vec::new();
    for (section, own) in document.sections.iter().enumerate() {
        for (index, block) in own.blocks.iter().enumerate() {
            let BlockKind::Code { lang, body } = &block.kind else {
                continue;
            };
            let may_be = matches!(
                lang.to_lowercase().as_str(),
                "json" | "jsonc" | "json5" | "js" | "javascript" | "" | "hjson"
            );
            if !may_be {
                continue;
            }
            if let Some(json) = json::read(document.text(*body)) {
                found.push(Shown {
                    section,
                    index,
                    json,
                    span: *body,
                });
            }
        }
    }
    found
}

/// The section whose object an example in a section shows: the section itself, or the one around it that has one.
fn owner(document: &Document<'_>, at: usize) -> Option<usize> {
    let mut at = at;
    loop {
        if let Some(object) = document
            .objects
            .iter()
            .find(|object| object.section == at || object.home == at)
        {
            return Some(object.section);
        }
        let section = document.sections.get(at)?;
        if !names_an_example(&section.title) && !document.profile.object.skip.has(&section.title) {
            return None;
        }
        at = section.parent?;
    }
}

/// How many of a value's keys an object has, if it is a value of that object.
fn fit(object: &Object, node: &Node) -> Option<usize> {
    let entries = match &node.value {
        Value::Object { entries, .. } => entries,
        Value::Array(items) => {
            let first = items.first()?;
            return match &first.value {
                Value::Object { .. } => fit(object, first),
                _ => None,
            };
        }
        _ => return None,
    };
    let fields = object.fields();
    let known = entries
        .iter()
        .filter(|entry| fields.iter().any(|field| field.name == entry.key))
        .count();
    let open = fields.iter().any(|field| field.extra);
    (known > 0 && (known * 2 >= entries.len() || open)).then_some(known)
}

/// The key of a value below which a value of the object lies.
fn envelope_key(object: &Object, node: &Node) -> Option<String> {
    let Value::Object { entries, .. } = &node.value else {
        return None;
    };
    let inside: Vec<&Entry> = entries
        .iter()
        .filter(|entry| fit(object, &entry.node).is_some())
        .collect();
    match inside.as_slice() {
        [only] => Some(only.key.clone()),
        _ => None,
    }
}

fn keep(document: &mut Document<'_>, index: usize, shown: &Shown) {
    let whole = shown.json.whole;
    if let Some(object) = document.objects.get_mut(index) {
        match &shown.json.node.value {
            Value::Array(items) => {
                for item in items
                    .iter()
                    .filter(|item| matches!(item.value, Value::Object { .. }))
                {
                    object.examples.push((item.clone(), shown.span, whole));
                }
            }
            _ => object
                .examples
                .push((shown.json.node.clone(), shown.span, whole)),
        }
    }
}

/// An example that shows the object inside of another one which the pages describe: both together are a type.
fn wrap(
    document: &mut Document<'_>,
    index: usize,
    key: &str,
    shown: &Shown,
    diagnostics: &mut Diagnostics,
) {
    let Value::Object { entries, .. } = &shown.json.node.value else {
        return;
    };
    let keys: Vec<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let around = document.objects.iter().position(|object| {
        let fields = object.fields();
        let holds = fields.iter().any(|field| {
            field.name == key
                && matches!(
                    field.ty.item().0,
                    Ty::Object
                        | Ty::Plain(crate::docs::TypeExpr::Any)
                        | Ty::Unknown(_)
                        | Ty::Map(_)
                )
        });
        let known = keys
            .iter()
            .all(|key| fields.iter().any(|field| field.name == *key));
        let complete = fields
            .iter()
            .filter(|field| field.required == Some(true))
            .all(|field| keys.contains(&field.name.as_str()));
        holds && known && complete
    });
    let Some(around) = around.filter(|around| *around != index) else {
        return;
    };
    let (Some(outer), Some(inner)) = (
        document.objects.get(around).cloned(),
        document.objects.get_mut(index),
    ) else {
        return;
    };
    document.next_key += 1;
    let mut whole = Object {
        key: document.next_key,
        ..inner.clone()
    };
    inner.title = format!("{}{}", inner.title, key.to_upper_camel_case());
    inner.called.clear();
    inner.anchors.clear();
    let (inner_key, inner_title) = (inner.key, inner.title.clone());
    let mut fields = outer.fields().to_vec();
    for field in &mut fields {
        if field.name == key {
            field.ty = field.ty.clone().with_item(Ty::Of(inner_key));
        }
    }
    whole.shape = Shape::Fields(fields);
    whole.examples = vec![(shown.json.node.clone(), shown.span, shown.json.whole)];
    diagnostics.push(
        Diagnostic::new(
            Code::Envelope,
            format!("the example of `{}` shows it below `{key}`", whole.title),
        )
        .at(
            shown.span.part(shown.json.node.offset, 1),
            format!(
                "the whole is `{}`, what lies below `{key}` is `{inner_title}`",
                whole.title
            ),
        )
        .also(outer.span, format!("the fields around `{key}`")),
    );
    document.objects.push(whole);
}

/// Gives JSON to the operations of a section, as what comes back.
fn answer(document: &mut Document<'_>, home: usize, shown: &Shown) {
    let Some(section) = document.sections.get(shown.section) else {
        return;
    };
    let lead = operation::lead(document, section, shown.index);
    let heading = if shown.section == home {
        String::new()
    } else {
        section.title.to_lowercase()
    };
    let sent = |text: &str| {
        ["request", "body", "payload", "input"]
            .iter()
            .any(|word| text.contains(word))
    };
    let received = |text: &str| {
        ["response", "return", "result", "status: 2", "output"]
            .iter()
            .any(|word| text.contains(word))
    };
    let failed = ["status: 4", "status: 5", "error", "40", "fails", "invalid"]
        .iter()
        .any(|word| lead.contains(word));
    let is_answer = if received(&lead) || received(&heading) {
        !failed
    } else if sent(&lead) || sent(&heading) {
        false
    } else {
        document
            .operations
            .iter()
            .any(|operation| operation.section == home && operation.method == "GET")
    };
    if !is_answer {
        return;
    }
    for operation in document
        .operations
        .iter_mut()
        .filter(|operation| operation.section == home)
    {
        operation
            .answers
            .push((shown.json.node.clone(), shown.span, shown.json.whole));
    }
}

/// Lets examples settle what tables leave open or say otherwise.
pub(super) fn settle(document: &mut Document<'_>, diagnostics: &mut Diagnostics) {
    let keys: std::collections::BTreeMap<usize, usize> = document
        .objects
        .iter()
        .enumerate()
        .map(|(index, object)| (object.key, index))
        .collect();
    for index in 0..document.objects.len() {
        let Some(examples) = document
            .objects
            .get(index)
            .map(|object| object.examples.clone())
        else {
            continue;
        };
        for (node, span, _) in examples {
            compare(document, &keys, index, &node, span, 0, diagnostics);
        }
    }
}

/// Compares a value with the fields of an object, and those below it.
fn compare(
    document: &mut Document<'_>,
    keys: &std::collections::BTreeMap<usize, usize>,
    index: usize,
    node: &Node,
    span: Span,
    depth: usize,
    diagnostics: &mut Diagnostics,
) {
    let Value::Object { entries, .. } = &node.value else {
        return;
    };
    if depth > 32 {
        return;
    }
    for entry in entries {
        let Some(object) = document.objects.get_mut(index) else {
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
        if let Some(changed) = contradicted(&field.ty, &entry.node) {
            let place = span.part(entry.offset, entry.key.len() + 2);
            report(&title, field, &changed, place, diagnostics);
            field.ty = changed;
        }
        let ty = field.ty.clone();
        below(&ty, &entry.node, &mut |key, inner| {
            if let Some(index) = keys.get(&key) {
                compare(document, keys, *index, inner, span, depth + 1, diagnostics);
            }
        });
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
            Expr::DateTime if is_date_time(text) => None,
            Expr::Date if is_date_time(text) => Some(Ty::Plain(Expr::DateTime)),
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

/// `2023-07-17`.
pub(super) fn is_date(text: &str) -> bool {
    let shape = text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shape && text.len() == 10
}

/// `2023-07-17T13:34:13+02:00`, `2023-07-17T13:34:13.5Z`.
pub(super) fn is_date_time(text: &str) -> bool {
    let (Some(date), Some(time)) = (text.get(..10), text.get(11..)) else {
        return false;
    };
    let sign = text.as_bytes().get(10);
    let zone = time.find(['Z', 'z', '+', '-']);
    let clock = zone.and_then(|at| time.get(..at)).unwrap_or_default();
    let parts: Vec<&str> = clock.split(':').collect();
    let offset = zone.and_then(|at| time.get(at + 1..)).unwrap_or("x");
    is_date(date)
        && matches!(sign, Some(b'T' | b't'))
        && parts.len() == 3
        && parts
            .iter()
            .take(2)
            .all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
        && parts.last().is_some_and(|part| {
            part.starts_with(|c: char| c.is_ascii_digit())
                && part.chars().all(|c| c.is_ascii_digit() || c == '.')
        })
        && (offset.is_empty() || (offset.len() == 5 && offset.as_bytes().get(2) == Some(&b':')))
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_date_time};

    #[test]
    fn times() {
        assert!(is_date("2023-07-17") && !is_date("2023-7-17") && !is_date("2023-07-17T"));
        for text in ["2023-07-17T13:34:13+02:00", "2023-07-17T13:34:13.125Z"] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "2023-07-17",
            "2023-07-17 13:34:13",
            "2023-07-17T13:34:13",
            "2023-07-17T13:34Z",
            "é023-07-17T13:34:13Z",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }
}
