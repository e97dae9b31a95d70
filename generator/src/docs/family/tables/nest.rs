//! Names that are paths: `stations[].rental_uris.ios`, `»» name`. What lies below a name is an object of its own.

use super::collect::Document;
use super::keys::Keys;
use super::nested::{Nesting, insert};
use super::object::{Field, Form, Shape};
use super::steps::{Step, bracketed, steps};
use super::ty::Ty;
use crate::diagnostic::Diagnostics;
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// Makes objects of what lies below the names of the objects from `first` on.
pub(super) fn unfold(document: &mut Document<'_>, first: usize, diagnostics: &mut Diagnostics) {
    let mut made = Vec::new();
    let shown = OnceCell::new();
    let taken = document.titles();
    let mut objects = std::mem::take(&mut document.objects);
    for object in objects.iter_mut().skip(first) {
        if object.flat || !matches!(object.form, Form::Record | Form::Part) {
            continue;
        }
        let Shape::Fields(fields) = &object.shape else {
            continue;
        };
        let fields = dotted(deepened(fields));
        let explicit = document.profile.name.paths;
        let in_examples = |fields: &[Field]| {
            let names = || fields.iter().map(|field| field.name.as_str());
            names().any(|name| name.contains('.'))
                && shown.get_or_init(|| Keys::of(document)).nest(names())
        };
        if explicit == Some(false)
            || !(explicit == Some(true) || shows_paths(&fields) || in_examples(&fields))
        {
            object.shape = Shape::Fields(fields);
            continue;
        }
        let mut roots = Vec::new();
        for field in fields {
            let steps = steps(&field.name);
            insert(&mut roots, &steps, field);
        }
        let own = object.clone();
        let mut nesting = Nesting {
            of: &own,
            taken: &taken,
            key: &mut document.next_key,
            parts: Vec::new(),
            diagnostics,
        };
        let rows = nesting.rows(roots, &object.title);
        made.append(&mut nesting.parts);
        object.shape = Shape::Fields(rows);
    }
    objects.extend(made);
    document.objects = objects;
}

/// Names of which colons are steps, with dots: `links:name` where the table has a list or an object `links`.
fn dotted(mut fields: Vec<Field>) -> Vec<Field> {
    let holders: BTreeSet<String> = fields
        .iter()
        .filter(|field| {
            let (item, depth) = field.ty.item();
            depth > 0 || matches!(item, Ty::Object | Ty::Map(_))
        })
        .map(|field| field.name.clone())
        .collect();
    let is_inner = |name: &str| {
        name.rsplit_once(':')
            .is_some_and(|(outer, _)| holders.contains(outer))
    };
    let outers: BTreeSet<String> = fields
        .iter()
        .filter(|field| is_inner(&field.name))
        .filter_map(|field| Some(field.name.rsplit_once(':')?.0.to_owned()))
        .collect();
    for field in &mut fields {
        if is_inner(&field.name) || outers.contains(&field.name) {
            field.name = field.name.replace(':', ".");
        }
    }
    fields
}

/// Fields whose nesting is shown by marks, as paths.
fn deepened(fields: &[Field]) -> Vec<Field> {
    let mut path: Vec<String> = Vec::new();
    fields
        .iter()
        .map(|field| {
            let mut field = field.clone();
            if fields.iter().any(|field| field.depth > 0) {
                path.truncate(field.depth);
                let own = field.name.clone();
                field.name = path
                    .iter()
                    .map(String::as_str)
                    .chain([own.as_str()])
                    .collect::<Vec<_>>()
                    .join(".");
                path.push(own);
            }
            field
        })
        .collect()
}

/// Whether a table shows that dots and brackets are steps: it has the outer name beside the inner one, or `[]`.
fn shows_paths(fields: &[Field]) -> bool {
    let names: Vec<Vec<Step>> = fields.iter().map(|field| steps(&field.name)).collect();
    names.iter().any(|inner| {
        inner.len() > 1
            && (inner.iter().any(|step| step.lists > 0)
                || names.iter().any(|outer| {
                    outer.len() < inner.len()
                        && outer.iter().zip(inner).all(|(a, b)| a.name == b.name)
                }))
    }) || fields.iter().any(|field| {
        steps(&field.name).iter().any(|step| step.lists > 0) || bracketed(&field.name) != field.name
    })
}
