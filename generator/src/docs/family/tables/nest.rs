//! Names that are paths: `stations[].rental_uris.ios`, `»» name`. What lies below a name is an object of its own.

use super::collect::Document;
use super::keys::Keys;
use super::object::{Field, Form, Object, Shape};
use super::title::of_part;
use super::ty::Ty;
use super::type_cell::phrase::singular;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;
use heck::ToUpperCamelCase;
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// A step of a path: the name, and how many lists or maps lie behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) name: String,
    lists: usize,
    map: bool,
}

/// A field with those that lie below it.
struct Tree {
    step: Step,
    field: Option<Field>,
    children: Vec<Tree>,
    /// Whether a name below it steps into its lists: `stations[].id`.
    listed: bool,
}

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

/// A name as steps; one step if it is no path.
pub(super) fn steps(name: &str) -> Vec<Step> {
    let whole = || {
        vec![Step {
            name: name.to_owned(),
            lists: 0,
            map: false,
        }]
    };
    let mut found = Vec::new();
    // `position[base_sha]` is a path too.
    let dotted = bracketed(name);
    for part in dotted.split('.') {
        let mut part = part;
        let mut lists = 0;
        while let Some((rest, _)) = part
            .strip_suffix(']')
            .and_then(|part| part.rsplit_once('['))
            .filter(|(_, inside)| is_index(inside))
        {
            lists += 1;
            part = rest;
        }
        let map = part == "*"
            || (part.starts_with('{') && part.ends_with('}'))
            || (part.starts_with('<') && part.ends_with('>'));
        if map {
            match found.last_mut() {
                Some(Step { map, .. }) => *map = true,
                None => return whole(),
            }
            continue;
        }
        if part.is_empty() {
            match found.last_mut() {
                Some(Step { lists: own, .. }) if lists > 0 => *own += lists,
                _ => return whole(),
            }
            continue;
        }
        if !part
            .chars()
            .all(|c| c.is_alphanumeric() || "_-$:@".contains(c))
        {
            return whole();
        }
        found.push(Step {
            name: part.to_owned(),
            lists,
            map: false,
        });
    }
    if found.is_empty() { whole() } else { found }
}

/// Whether what stands between brackets counts the items of a list: nothing, `*`, `n`, `0`.
fn is_index(inside: &str) -> bool {
    matches!(inside, "" | "*" | "i" | "j" | "k" | "n" | "N")
        || inside.chars().all(|c| c.is_ascii_digit())
}

/// `a[b][c]` as `a.b.c`; `[]`, `[*]` and `[n]` stay.
fn bracketed(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some(open) = rest.find('[') {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = from.find(']') else {
            out.push_str(from);
            return out;
        };
        let inside = from.get(1..close).unwrap_or_default();
        if is_index(inside) {
            out.push_str(from.get(..=close).unwrap_or_default());
        } else {
            out.push('.');
            out.push_str(inside);
        }
        rest = from.get(close + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

fn insert(trees: &mut Vec<Tree>, steps: &[Step], field: Field) {
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
struct Nesting<'a, 'd> {
    of: &'a Object,
    /// Titles that are given.
    taken: &'a BTreeSet<String>,
    /// The last key that was given.
    key: &'a mut usize,
    /// The records below.
    parts: Vec<Object>,
    diagnostics: &'d mut Diagnostics,
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
    fn rows(&mut self, trees: Vec<Tree>, title: &str) -> Vec<Field> {
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

#[cfg(test)]
mod tests {
    use super::{bracketed, steps};

    #[test]
    fn paths() {
        let show = |name: &str| {
            let steps = steps(name);
            let parts = steps.iter().map(|step| {
                format!(
                    "{}{}{}",
                    step.name,
                    "[]".repeat(step.lists),
                    if step.map { "{}" } else { "" }
                )
            });
            parts.collect::<Vec<_>>().join(" ")
        };
        let cases = [
            ("a", "a"),
            ("stations[].rental_uris.ios", "stations[] rental_uris ios"),
            ("a[]", "a[]"),
            ("a[][].b", "a[][] b"),
            ("a[n].b", "a[] b"),
            ("a[0]", "a[]"),
            ("data.[].x", "data[] x"),
            ("position[base_sha]", "position base_sha"),
            ("headers.{name}", "headers{}"),
            ("labels.*", "labels{}"),
            (".hidden", ".hidden"),
            ("a..b", "a..b"),
            ("^x-", "^x-"),
            ("{name}", "{name}"),
            ("a b.c", "a b.c"),
        ];
        for (name, expected) in cases {
            assert_eq!(show(name), expected, "{name}");
        }
        assert_eq!(bracketed("a[b"), "a[b");
    }
}
