//! Objects of which the pages have nothing but an example. They are types where something refers to them.

use super::{Shown, owners};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::tables::collect::Document;
use crate::docs::family::tables::infer::Infer;
use crate::docs::family::tables::object::Object;
use crate::docs::family::tables::operation;
use crate::docs::family::tables::title;
use crate::docs::family::tables::ty::Ty;
use crate::docs::{Node, Value};
use crate::source::Span;
use std::collections::BTreeMap;

/// Makes objects of the examples below headings that have no table; nothing refers to them yet.
pub(super) fn add(document: &mut Document<'_>, blocks: Vec<Shown>) {
    let mut found: BTreeMap<usize, (title::Named, Vec<Node>, Span)> = BTreeMap::new();
    for shown in blocks {
        let items = match shown.json.node.value {
            Value::Array(items) => items,
            _ => vec![shown.json.node],
        };
        let all_objects = items.iter().all(
            |item| matches!(&item.value, Value::Object { entries, .. } if !entries.is_empty()),
        );
        if items.is_empty()
            || !all_objects
            || operation::around(document, shown.section).is_some()
            || !owners(document, shown.section).is_empty()
        {
            continue;
        }
        let Some(named) = title::of(&document.sections, shown.section, document.profile) else {
            continue;
        };
        let taken = document
            .objects
            .iter()
            .any(|object| object.section == named.section);
        if taken {
            continue;
        }
        found
            .entry(named.section)
            .or_insert_with(|| (named, Vec::new(), shown.span))
            .1
            .extend(items);
    }
    for (home, (named, nodes, span)) in found {
        let Some(section) = document.sections.get(home).filter(|own| own.level > 0) else {
            continue;
        };
        let base = Object {
            section: home,
            home,
            ..Object::at(section.file, section.span)
        };
        let anchors = section.anchors.clone();
        let mut infer = Infer {
            of: &base,
            next_key: &mut document.next_key,
            made: Vec::new(),
            span,
        };
        let nodes: Vec<&Node> = nodes.iter().collect();
        let Ty::Of(root) = infer.ty(&nodes, &named.title, 0) else {
            continue;
        };
        let made = infer.made.into_iter().map(|mut object| {
            object.wanted = false;
            object.from_example = true;
            if object.key == root {
                object.called.clone_from(&named.called);
                object.anchors.clone_from(&anchors);
                object.span = base.span;
            }
            object
        });
        document.objects.extend(made);
    }
}

/// Says which of them something refers to, and wants what they hold.
pub(in crate::docs::family::tables) fn spread(
    document: &mut Document<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut open: Vec<usize> = Vec::new();
    for object in &document.objects {
        if object.from_example && object.wanted {
            open.push(object.key);
            diagnostics.push(
                Diagnostic::new(
                    Code::FromExample,
                    format!("`{}` is known from an example only", object.title),
                )
                .at(object.span, "all of it may be missing or null")
                .help("a table of its fields would say more"),
            );
        }
    }
    let keys = document.by_key();
    while let Some(object) = open
        .pop()
        .and_then(|key| keys.get(&key))
        .and_then(|index| document.objects.get(*index))
    {
        let mut held = Vec::new();
        for field in object.fields() {
            field.ty.leaves(&mut |leaf| {
                if let Ty::Of(key) = leaf {
                    held.push(*key);
                }
            });
        }
        for key in held {
            let inner = keys
                .get(&key)
                .and_then(|index| document.objects.get_mut(*index));
            if let Some(inner) = inner.filter(|inner| !inner.wanted) {
                inner.wanted = true;
                open.push(key);
            }
        }
    }
}
