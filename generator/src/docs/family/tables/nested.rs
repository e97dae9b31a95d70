//! Nested records of the paths of one object.

use super::object::{Field, Object};
use super::steps::Step;
use super::title::of_part;
use super::ty::Ty;
use super::type_cell::phrase::singular;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;
use heck::ToUpperCamelCase;
use std::collections::BTreeSet;

/// A field with those that lie below it.
pub(super) struct Tree {
    step: Step,
    field: Option<Field>,
    children: Vec<Tree>,
    /// Whether a name below it steps into its lists: `stations[].id`.
    listed: bool,
}

/// Puts a field where its steps lead.
pub(super) fn insert(trees: &mut Vec<Tree>, steps: &[Step], field: Field) {
    let Some((first, rest)) = steps.split_first() else {
        return;
    };
    let known = trees.iter().position(|tree| tree.step.name == first.name);
    let at = known.unwrap_or(trees.len());
    if known.is_none() {
        trees.push(Tree {
            step: Step {
                lists: 0,
                ..first.clone()
            },
            field: None,
            children: Vec::new(),
            listed: false,
        });
    }
    let Some(tree) = trees.get_mut(at) else {
        return;
    };
    tree.step.map |= first.map;
    if rest.is_empty() {
        tree.step.lists = tree.step.lists.max(first.lists);
        if tree.field.is_none() {
            tree.field = Some(field);
        }
    } else {
        tree.listed |= first.lists > 0;
        tree.step.lists = tree.step.lists.max(first.lists);
        insert(&mut tree.children, rest, field);
    }
}

/// Making nested records of the paths of one object.
pub(super) struct Nesting<'a, 'd> {
    pub(super) of: &'a Object,
    /// Titles that are given.
    pub(super) taken: &'a BTreeSet<String>,
    /// The last key that was given.
    pub(super) key: &'a mut usize,
    /// The records below.
    pub(super) parts: Vec<Object>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Nesting<'_, '_> {
    /// Names that step into a list where the type cell has none.
    fn conflict(&mut self, step: &Step, cell: Span, lists: usize) {
        let message = format!(
            "names below `{}` step into a list, its type cell names none",
            step.name
        );
        let read_as = if lists > 0 {
            "it is read as a list"
        } else {
            "it is read as an object"
        };
        self.diagnostics.push(
            Diagnostic::new(Code::PathConflict, message)
                .at(cell, read_as)
                .help("an example of the object under its heading settles it"),
        );
    }

    /// The fields of one object; what lies below them becomes a part.
    pub(super) fn rows(&mut self, trees: Vec<Tree>, title: &str) -> Vec<Field> {
        let of = self.of;
        let mut found = Vec::new();
        for tree in trees {
            let Tree {
                step,
                field,
                children,
                listed,
            } = tree;
            if children.is_empty() {
                if let Some(mut field) = field {
                    // `availabilities[]` is a list even if nothing lies below it.
                    if step.lists > 0 && field.ty.item().1 == 0 {
                        for _ in 0..step.lists {
                            field.ty = field.ty.array();
                        }
                    }
                    field.name = step.name;
                    found.push(field);
                }
                continue;
            }
            let pascal = step.name.to_upper_camel_case();
            let (told, depth) = field.as_ref().map_or((None, 0), |field| {
                let (item, depth) = field.ty.item();
                (Some(item.clone()), depth)
            });
            let many = depth > 0 || step.lists > 0 || step.map;
            let name = if many { singular(&pascal) } else { pascal };
            let part_title = of_part(title, &name, self.taken);
            let span = field.as_ref().map_or(of.span, |field| field.span);
            let inner = self.rows(children, &part_title);
            // Nothing but what all its keys are: a map.
            if let [only] = inner.as_slice()
                && only.extra
                && matches!(told, None | Some(Ty::Object))
            {
                let mut ty = Ty::Map(Box::new(only.ty.clone()));
                for _ in 0..depth {
                    ty = ty.array();
                }
                let mut field = field.unwrap_or_else(|| outer(&step, Some(only), of));
                field.ty = if matches!(field.ty, Ty::Nullable(_)) {
                    ty.nullable()
                } else {
                    ty
                };
                field.name = step.name;
                found.push(field);
                continue;
            }
            *self.key += 1;
            let mut part = Object::part(*self.key, of, part_title.clone(), span, inner);
            if let Some(field) = &field {
                part.said.clone_from(&field.description);
            }
            self.parts.push(part);
            let mut ty = Ty::Of(*self.key);
            let clear = matches!(told, Some(Ty::Object | Ty::Plain(_)));
            // The type cell says how many lists there are where it is clear; names step into lists where it is not.
            let lists = if field.is_none() || (!clear && depth == 0) {
                step.lists.max(depth)
            } else {
                depth
            };
            if let Some(field) = &field
                && listed
                && depth == 0
            {
                self.conflict(&step, field.ty_span, lists);
            }
            if step.map {
                ty = Ty::Map(Box::new(ty));
            }
            for _ in 0..lists {
                ty = ty.array();
            }
            let mut field =
                field.unwrap_or_else(|| outer(&step, found_first(&self.parts, &part_title), of));
            if matches!(field.ty, Ty::Nullable(_)) {
                ty = ty.nullable();
            }
            field.ty = ty;
            field.name = step.name;
            found.push(field);
        }
        found
    }
}

fn found_first<'p>(parts: &'p [Object], title: &str) -> Option<&'p Field> {
    parts
        .iter()
        .find(|part| part.title == title)
        .and_then(|part| part.fields().first())
}

/// A name that has no row of its own: it is required if anything below it is.
fn outer(step: &Step, first: Option<&Field>, of: &Object) -> Field {
    let span = first.map_or(of.span, |field| field.span);
    let ty_span = first.map_or(span, |field| field.ty_span);
    Field {
        place: first.and_then(|field| field.place),
        ..Field::new(step.name.clone(), span, Ty::Object, ty_span)
    }
}
