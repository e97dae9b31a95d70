//! Fields of records.

use super::change::Change;
use super::context::Comparison;
use super::describe::rust_type;
use super::effect::Effect;
use super::likeness::{names, pair_up};
use super::rules;
use super::surface::FieldSurface;
use crate::enforce::is_received;
use crate::model::{Field, Record, TypeDef};
use crate::names::words::fold;
use crate::surface::Wrap;

/// Whether two fields are one.
type Same = fn(&Field, &Field) -> bool;

/// A type and the record that it is.
type Of<'a> = (&'a TypeDef, &'a Record);

/// Compares two records.
pub(super) fn compare(to: &mut Comparison<'_>, old: Of<'_>, new: Of<'_>) {
    let path = new.0.id.to_string();
    let pairs = pair(to, &old.1.fields, &new.1.fields);
    let mut known = Vec::new();
    for (a, b, because) in &pairs {
        let position = *b;
        let (Some(a), Some(b)) = (old.1.fields.get(*a), new.1.fields.get(*b)) else {
            continue;
        };
        known.push((a, b, position));
        compare_field(to, (old.0, a), (new.0, b), *because);
    }
    for (index, field) in old.1.fields.iter().enumerate() {
        if !pairs.iter().any(|(a, ..)| *a == index) {
            let surface = to.old.field(old.0, field);
            let before = to.old.written(field, &surface);
            to.push(
                Change::new(format!("{path}.{}", field.name), Effect::FieldRemoved)
                    .from(before)
                    .was_at(&field.place),
            );
        }
    }
    for (index, field) in new.1.fields.iter().enumerate() {
        if !pairs.iter().any(|(_, b, _)| *b == index) {
            added(to, new.0, field);
        }
    }
    let gone: Vec<&str> = old
        .1
        .fields
        .iter()
        .map(|field| field.rust_name.as_str())
        .filter(|name| !new.1.fields.iter().any(|field| field.rust_name == *name))
        .collect();
    rules::limits(to, (old.0, new.0), &gone);
    order(to, old.0, new.0, &known);
    extra(to, old, new);
}

fn added(to: &mut Comparison<'_>, def: &TypeDef, field: &Field) {
    let surface = to.new.field(def, field);
    let effect = match (surface.argument, is_received(def)) {
        (true, true) => Effect::FieldAddedReceived,
        (true, false) => Effect::FieldAddedRequired,
        (false, _) if surface.wrap == Wrap::Plain => Effect::FieldAddedConstant,
        (false, _) => Effect::FieldAddedOptional,
    };
    let after = to.new.written(field, &surface);
    to.push(
        Change::new(format!("{}.{}", def.id, field.name), effect)
            .to(after)
            .now_at(&field.place),
    );
}

/// Pairs fields by name, then by name on the wire, then by likeness. The reason is given where names differ.
fn pair(
    to: &Comparison<'_>,
    old: &[Field],
    new: &[Field],
) -> Vec<(usize, usize, Option<&'static str>)> {
    let mut pairs = Vec::new();
    let same: [(Option<&'static str>, Same); 3] = [
        (None, |a, b| a.name == b.name),
        (Some("it has the same name on the wire"), |a, b| {
            a.wire == b.wire
        }),
        (Some("the names differ only in spelling"), |a, b| {
            fold(&a.name) == fold(&b.name)
        }),
    ];
    let mut left: (Vec<usize>, Vec<usize>) = ((0..old.len()).collect(), (0..new.len()).collect());
    for (because, is_same) in same {
        left.0.retain(|a| {
            let Some(before) = old.get(*a) else {
                return false;
            };
            let found = left
                .1
                .iter()
                .position(|b| new.get(*b).is_some_and(|after| is_same(before, after)));
            let Some(found) = found else { return true };
            pairs.push((*a, left.1.remove(found), because));
            false
        });
    }
    let mut scores = Vec::new();
    for a in &left.0 {
        for b in &left.1 {
            if let (Some(before), Some(after)) = (old.get(*a), new.get(*b))
                && let Some(score) = renamed(to, (*a, before), (*b, after))
            {
                scores.push((score, *a, *b));
            }
        }
    }
    for (a, b) in pair_up(scores) {
        let told = |x: &Field, y: &Field| !x.doc.is_empty() && x.doc == y.doc;
        let because = match (old.get(a), new.get(b)) {
            (Some(x), Some(y)) if told(x, y) => "it has the same type and description",
            _ => "it has the same type and a name that is alike",
        };
        pairs.push((a, b, Some(because)));
    }
    pairs.sort_unstable();
    pairs
}

/// How likely two fields are one under two names.
fn renamed(
    to: &Comparison<'_>,
    (a, old): (usize, &Field),
    (b, new): (usize, &Field),
) -> Option<usize> {
    if !to.same_documented(&old.ty, &new.ty) || old.required != new.required {
        return None;
    }
    let near = if a == b { 200 } else { 0 };
    if !old.doc.is_empty() && old.doc == new.doc {
        return Some(2000 + near + names(&old.name, &new.name));
    }
    let score = names(&old.name, &new.name);
    (score >= 600).then_some(score + near)
}

fn compare_field(
    to: &mut Comparison<'_>,
    (old_def, old): (&TypeDef, &Field),
    (new_def, new): (&TypeDef, &Field),
    because: Option<&str>,
) {
    let path = format!("{}.{}", new_def.id, new.name);
    let places = (&old.place, &new.place);
    name(to, &path, (old, new), because);
    let before = to.old.field(old_def, old);
    let after = to.new.field(new_def, new);
    let facets = Facets {
        path: &path,
        old,
        new,
        before: &before,
        after: &after,
        received: is_received(new_def),
    };
    let count = to.changes.len();
    facets.ty(to);
    facets.required(to);
    facets.nullable(to);
    facets.boxed(to);
    let explained = to.changes.len() > count || facets.lenient(to);
    if !explained && (before.wrap != after.wrap || before.ty != after.ty) {
        facets.push(to, Effect::FieldPresence);
    }
    rules::compare(to, &path, (old_def, Some(old)), (new_def, Some(new)));
    marks(to, &path, old, new);
    to.deprecation(
        &path,
        (old.deprecated.as_ref(), new.deprecated.as_ref()),
        places,
        (Effect::FieldDeprecated, Effect::FieldRestored),
    );
    to.wording(&path, (&old.doc, &new.doc), places, Effect::FieldReworded);
}

fn name(to: &mut Comparison<'_>, path: &str, (old, new): (&Field, &Field), because: Option<&str>) {
    let change = |effect, from: &str, into: &str| {
        let change = Change::new(path, effect)
            .from(from)
            .to(into)
            .between(&old.place, &new.place);
        match because {
            Some(because) => change.because(because),
            None => change,
        }
    };
    if old.rust_name != new.rust_name {
        let effect = if old.wire == new.wire {
            Effect::FieldRenamedHere
        } else {
            Effect::FieldRenamed
        };
        to.push(change(effect, &old.rust_name, &new.rust_name));
    } else if old.wire != new.wire {
        to.push(change(Effect::FieldRewired, &old.wire, &new.wire));
    } else if old.name != new.name {
        to.push(change(Effect::FieldRespelled, &old.name, &new.name));
    } else if old.aliases != new.aliases {
        let listed = |field: &Field| field.aliases.join(", ");
        to.push(change(Effect::FieldAliased, &listed(old), &listed(new)));
    }
}

/// The facts of a field that decide its type in Rust.
struct Facets<'f> {
    path: &'f str,
    old: &'f Field,
    new: &'f Field,
    before: &'f FieldSurface,
    after: &'f FieldSurface,
    received: bool,
}

impl Facets<'_> {
    fn push(&self, to: &mut Comparison<'_>, effect: Effect) {
        let before = to.old.written(self.old, self.before);
        let after = to.new.written(self.new, self.after);
        to.push(
            Change::new(self.path, effect)
                .from(before)
                .to(after)
                .between(&self.old.place, &self.new.place),
        );
    }

    fn ty(&self, to: &mut Comparison<'_>) {
        if to.same_documented(&self.old.ty, &self.new.ty) {
            return;
        }
        let effect = if self.before.ty == self.after.ty {
            Effect::FieldRetypedSame
        } else {
            Effect::FieldRetyped
        };
        let before = rust_type(to.old.api, &self.old.ty);
        let after = rust_type(to.new.api, &self.new.ty);
        to.push(
            Change::new(self.path, effect)
                .from(before)
                .to(after)
                .between(&self.old.place, &self.new.place),
        );
    }

    fn required(&self, to: &mut Comparison<'_>) {
        let wrapped = self.before.wrap != self.after.wrap;
        let called = self.before.argument != self.after.argument;
        let effect = match (self.old.required, self.new.required) {
            (false, true) if wrapped => Effect::FieldRequired,
            (false, true) if called && self.received => Effect::FieldRequiredReceived,
            (false, true) if called => Effect::FieldRequiredArgument,
            (false, true) => Effect::FieldRequiredInside,
            (true, false) if wrapped => Effect::FieldOptional,
            (true, false) if called && self.received => Effect::FieldOptionalReceived,
            (true, false) if called => Effect::FieldOptionalArgument,
            (true, false) => Effect::FieldOptionalInside,
            _ => return,
        };
        self.push(to, effect);
    }

    fn nullable(&self, to: &mut Comparison<'_>) {
        // Where the field became required or optional too, that has said what becomes of its type.
        let counts = self.before.wrap != self.after.wrap && self.old.required == self.new.required;
        let effect = match (self.old.nullable, self.new.nullable) {
            (false, true) if counts => Effect::FieldNullable,
            (false, true) => Effect::FieldNullableInside,
            (true, false) if counts => Effect::FieldNotNull,
            (true, false) => Effect::FieldNotNullInside,
            _ => return,
        };
        self.push(to, effect);
    }

    fn boxed(&self, to: &mut Comparison<'_>) {
        match (self.before.boxed, self.after.boxed) {
            (false, true) => self.push(to, Effect::FieldBoxed),
            (true, false) => self.push(to, Effect::FieldUnboxed),
            _ => {}
        }
    }

    /// Whether another type in Rust follows from what the API as a whole says about nulls: reported once, for all.
    fn lenient(&self, to: &Comparison<'_>) -> bool {
        let api_wide = to.old.api.lenient_nulls != to.new.api.lenient_nulls;
        api_wide && self.before.lenient != self.after.lenient && self.before.ty == self.after.ty
    }
}

/// Facts that do not touch the type.
fn marks(to: &mut Comparison<'_>, path: &str, old: &Field, new: &Field) {
    let mut push = |effect| {
        to.push(Change::new(path, effect).between(&old.place, &new.place));
    };
    match (old.secret, new.secret) {
        (false, true) => push(Effect::FieldSecret),
        (true, false) => push(Effect::FieldShown),
        _ => {}
    }
    if old.read_only != new.read_only {
        push(Effect::FieldReadOnly);
    }
    if old.notation != new.notation {
        push(Effect::FieldNotation);
    }
    if old.default != new.default {
        let text = |field: &Field| match &field.default {
            Some(value) => value.to_string(),
            None => "none".to_owned(),
        };
        to.push(
            Change::new(path, Effect::FieldDefault)
                .from(text(old))
                .to(text(new))
                .between(&old.place, &new.place),
        );
    }
}

/// Whether `new` takes its arguments in another order. The fields come in the old order, with their new positions.
fn order(to: &mut Comparison<'_>, old: &TypeDef, new: &TypeDef, known: &[(&Field, &Field, usize)]) {
    let mut arguments: Vec<(usize, &str)> = Vec::new();
    for (a, b, position) in known {
        if to.old.field(old, a).argument && to.new.field(new, b).argument {
            arguments.push((*position, &b.rust_name));
        }
    }
    let names = |arguments: &[(usize, &str)]| -> Vec<String> {
        arguments
            .iter()
            .map(|(_, name)| (*name).to_owned())
            .collect()
    };
    let before = names(&arguments);
    arguments.sort_unstable();
    let after = names(&arguments);
    if before != after {
        let effect = if is_received(new) {
            Effect::ArgumentsReorderedReceived
        } else {
            Effect::ArgumentsReordered
        };
        to.push(
            Change::new(new.id.to_string(), effect)
                .from(before.join(", "))
                .to(after.join(", "))
                .between(&old.place, &new.place),
        );
    }
}

/// The map of further keys.
fn extra(to: &mut Comparison<'_>, old: Of<'_>, new: Of<'_>) {
    let effect = match (&old.1.extra, &new.1.extra) {
        (None, Some(_)) => Effect::ExtraAdded,
        (Some(_), None) => Effect::ExtraRemoved,
        (Some(a), Some(b)) if !to.same_type(a, b) => Effect::ExtraRetyped,
        _ => return,
    };
    let mut change = Change::new(new.0.id.to_string(), effect).between(&old.0.place, &new.0.place);
    if let Some(ty) = &old.1.extra {
        change = change.from(rust_type(to.old.api, ty));
    }
    if let Some(ty) = &new.1.extra {
        change = change.to(rust_type(to.new.api, ty));
    }
    to.push(change);
}
