//! JSON under the headings of objects: what it shows of them, and what it shows that the tables say otherwise.

mod only;
mod settle;

pub(super) use only::spread;
pub(super) use settle::settle;

use super::collect::Document;
use super::json::{self, Json};
use super::object::{Object, Shape};
use super::operation;
use super::title::{is_part, names_an_example};
use super::ty::Ty;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{Entry, Node, Value};
use crate::markdown::BlockKind;
use crate::source::Span;
use heck::ToUpperCamelCase;

/// A block of JSON and where it stands.
struct Shown {
    section: usize,
    index: usize,
    json: Json,
    span: Span,
}

/// Gives the JSON of the pages to the objects and operations that it shows, and makes objects of what nothing else
/// tells of.
pub(super) fn attach(document: &mut Document<'_>, diagnostics: &mut Diagnostics) {
    let blocks = blocks(document);
    for shown in &blocks {
        if let Some(home) = operation::around(document, shown.section) {
            answer(document, home, shown);
            continue;
        }
        let own = owners(document, shown.section);
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
            keep(document, best, shown);
        } else if let Some(key) = envelope_key(object, &shown.json.node) {
            wrap(document, best, &key, shown, diagnostics);
        }
    }
    only::add(document, blocks);
}

/// The JSON of all pages.
pub(super) fn values(document: &Document<'_>) -> Vec<Node> {
    let blocks = blocks(document).into_iter();
    blocks.map(|shown| shown.json.node).collect()
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

/// The objects that an example in a section may show: those of the section itself, of the one around it that has some,
/// or of the parts beside the example.
fn owners(document: &Document<'_>, start: usize) -> Vec<usize> {
    let records = |fits: &dyn Fn(&Object) -> bool| -> Vec<usize> {
        let objects = document.objects.iter().enumerate();
        objects
            .filter(|(_, object)| {
                matches!(object.shape, Shape::Fields(_))
                    && !object.called.is_empty()
                    && fits(object)
            })
            .map(|(index, _)| index)
            .collect()
    };
    let mut at = start;
    loop {
        let home = document
            .objects
            .iter()
            .find(|object| object.section == at || object.home == at);
        if let Some(home) = home {
            return records(&|object| object.section == home.section);
        }
        if at != start {
            let beside = records(&|object| {
                let section = document.sections.get(object.section);
                section.is_some_and(|section| section.parent == Some(at) && section.level > 1)
            });
            if !beside.is_empty() {
                return beside;
            }
        }
        let Some(section) = document.sections.get(at) else {
            return Vec::new();
        };
        if !names_an_example(&section.title) && !is_part(&section.title, document.profile) {
            return Vec::new();
        }
        match section.parent {
            Some(parent) => at = parent,
            None => return Vec::new(),
        }
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

/// The items of a list, or the value itself.
fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::Array(items) => items,
        _ => std::slice::from_ref(node),
    }
}

fn keep(document: &mut Document<'_>, index: usize, shown: &Shown) {
    let Some(object) = document.objects.get_mut(index) else {
        return;
    };
    let whole = shown.json.whole;
    let items = items(&shown.json.node).iter();
    for item in items.filter(|item| matches!(item.value, Value::Object { .. })) {
        object.examples.push((item.clone(), shown.span, whole));
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
    let status = lead
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word.len() == 3 && word.starts_with(['4', '5']) && word.parse::<u16>().is_ok());
    let failed = status
        || ["status: 4", "status: 5", "error", "fails", "invalid"]
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
