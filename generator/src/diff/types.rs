//! Types that came, went, or are others.

use super::change::Change;
use super::context::Comparison;
use super::describe::rust_type;
use super::effect::Effect;
use super::pairing::{Pair, Pairs};
use super::shared::{self, Left};
use super::{fields, members, rules, values};
use crate::enforce::is_received;
use crate::model::{Shape, TypeDef, Usage};

/// Compares all types.
pub(super) fn compare<'a>(to: &mut Comparison<'a>, pairs: &Pairs<'a>) {
    nulls(to);
    for def in &pairs.removed {
        let path = def.id.to_string();
        to.push(
            Change::new(path, Effect::TypeRemoved)
                .from(kind(&def.shape))
                .was_at(&def.place),
        );
    }
    for def in &pairs.added {
        let path = def.id.to_string();
        to.push(
            Change::new(path, Effect::TypeAdded)
                .to(kind(&def.shape))
                .now_at(&def.place),
        );
    }
    for pair in &pairs.both {
        compare_pair(to, pair);
    }
}

fn nulls(to: &mut Comparison<'_>) {
    let effect = match (to.old.api.lenient_nulls, to.new.api.lenient_nulls) {
        (false, true) => Effect::NullsExpected,
        (true, false) => Effect::NullsExcluded,
        _ => return,
    };
    to.push(Change::new("", effect));
}

fn compare_pair<'a>(to: &mut Comparison<'a>, pair: &Pair<'a>) {
    identity(to, pair);
    match shared::compare(to, pair) {
        Left::All => compare_shapes(to, pair.old, pair.new),
        Left::Definition(old) => compare_shapes(to, old, pair.new),
        Left::Nothing => {}
    }
}

/// Compares what two types are.
fn compare_shapes(to: &mut Comparison<'_>, old: &TypeDef, new: &TypeDef) {
    let path = new.id.to_string();
    match (&old.shape, &new.shape) {
        (Shape::Struct(a), Shape::Struct(b)) => fields::compare(to, (old, a), (new, b)),
        (Shape::Enum(a), Shape::Enum(b)) => values::compare(to, (old, a), (new, b)),
        (Shape::Union(a), Shape::Union(b)) => members::compare(to, (old, a), (new, b)),
        (Shape::Alias { target: a }, Shape::Alias { target: b }) => {
            if !to.same_type(a, b) {
                let before = rust_type(to.old.api, a);
                let after = rust_type(to.new.api, b);
                to.push(
                    Change::new(&path, Effect::AliasRetargeted)
                        .from(before)
                        .to(after)
                        .between(&old.place, &new.place),
                );
            }
        }
        (a, b) => to.push(
            Change::new(&path, Effect::TypeRecast)
                .from(kind(a))
                .to(kind(b))
                .between(&old.place, &new.place),
        ),
    }
    rules::compare(to, &path, (old, None), (new, None));
    details(to, old, new);
}

/// Names and places.
fn identity(to: &mut Comparison<'_>, pair: &Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    let (before, after) = (&old.rust_path, &new.rust_path);
    let effect = if before.name != after.name {
        Effect::TypeRenamed
    } else if before.modules != after.modules {
        Effect::TypeMoved
    } else if old.id != new.id {
        Effect::TypeRespelled
    } else if old.place.page != new.place.page {
        to.push(
            Change::new(new.id.to_string(), Effect::PageMoved)
                .from(&old.place.page)
                .to(&new.place.page)
                .between(&old.place, &new.place),
        );
        return;
    } else {
        return;
    };
    let (from, into) = match effect {
        Effect::TypeRespelled => (old.id.to_string(), new.id.to_string()),
        _ => (before.to_string(), after.to_string()),
    };
    let mut change = Change::new(new.id.to_string(), effect)
        .from(from)
        .to(into)
        .between(&old.place, &new.place);
    if let Some(because) = &pair.because {
        change = change.because(because);
    }
    to.push(change);
}

fn details(to: &mut Comparison<'_>, old: &TypeDef, new: &TypeDef) {
    let path = new.id.to_string();
    let places = (&old.place, &new.place);
    if old.usage != new.usage {
        let is_struct = matches!(
            (&old.shape, &new.shape),
            (Shape::Struct(_), Shape::Struct(_))
        );
        let effect = match (is_received(old), is_received(new)) {
            (false, true) if is_struct => Effect::TypeUnbuilt,
            (true, false) if is_struct => Effect::TypeBuilt,
            _ => Effect::TypeUsage,
        };
        to.push(
            Change::new(&path, effect)
                .from(usage(old.usage))
                .to(usage(new.usage))
                .between(places.0, places.1),
        );
    }
    to.deprecation(
        &path,
        (old.deprecated.as_ref(), new.deprecated.as_ref()),
        places,
        (Effect::TypeDeprecated, Effect::TypeRestored),
    );
    to.wording(&path, (&old.doc, &new.doc), places, Effect::TypeReworded);
    let wires = |def: &TypeDef| -> Vec<String> {
        let examples = def.examples.iter();
        examples.map(|example| example.wire.to_string()).collect()
    };
    if wires(old) != wires(new) {
        to.push(Change::new(&path, Effect::ExampleChanged).between(places.0, places.1));
    }
}

fn usage(usage: Usage) -> &'static str {
    match (usage.request, usage.response) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "in no operation",
    }
}

pub(super) fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Alias { .. } => "alias",
    }
}
