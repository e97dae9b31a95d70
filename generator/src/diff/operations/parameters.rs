//! Where the fields of a request go. Their types are those of the request's own fields, which report them.

use crate::diff::change::Change;
use crate::diff::context::Comparison;
use crate::diff::effect::Effect;
use crate::diff::likeness::pair_up;
use crate::model::{ListStyle, Location, Operation, Parameter};
use crate::names::words::fold;

/// Compares the parameters of an operation.
pub(super) fn compare(to: &mut Comparison<'_>, path: &str, old: &Operation, new: &Operation) {
    let (before, after) = (&old.parameters, &new.parameters);
    let pairs = pair(before, after);
    for (a, b) in &pairs {
        if let (Some(a), Some(b)) = (before.get(*a), after.get(*b)) {
            compare_one(to, path, a, b);
        }
    }
    for (index, parameter) in before.iter().enumerate() {
        if !pairs.iter().any(|(a, _)| *a == index) {
            to.push(
                Change::new(path_of(path, parameter), Effect::ParameterRemoved)
                    .from(location(parameter))
                    .was_at(&parameter.place),
            );
        }
    }
    for (index, parameter) in after.iter().enumerate() {
        if !pairs.iter().any(|(_, b)| *b == index) {
            to.push(
                Change::new(path_of(path, parameter), Effect::ParameterAdded)
                    .to(location(parameter))
                    .now_at(&parameter.place),
            );
        }
    }
}

fn path_of(path: &str, parameter: &Parameter) -> String {
    format!("{path}.{}", parameter.name)
}

/// Pairs parameters by name, by name on the wire, then by spelling.
fn pair(before: &[Parameter], after: &[Parameter]) -> Vec<(usize, usize)> {
    let mut scores = Vec::new();
    for (a, x) in before.iter().enumerate() {
        for (b, y) in after.iter().enumerate() {
            if x.name == y.name {
                scores.push((3, a, b));
            } else if x.wire == y.wire && x.location == y.location {
                scores.push((2, a, b));
            } else if fold(&x.name) == fold(&y.name) {
                scores.push((1, a, b));
            }
        }
    }
    pair_up(scores)
}

fn location(parameter: &Parameter) -> String {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => "body",
    };
    format!("{} in the {place}", parameter.wire)
}

fn compare_one(to: &mut Comparison<'_>, path: &str, old: &Parameter, new: &Parameter) {
    let path = path_of(path, new);
    let change = |effect| Change::new(&path, effect).between(&old.place, &new.place);
    if old.location != new.location {
        to.push(
            change(Effect::ParameterRelocated)
                .from(location(old))
                .to(location(new)),
        );
    } else if old.wire != new.wire {
        to.push(
            change(Effect::ParameterRewired)
                .from(&old.wire)
                .to(&new.wire),
        );
    }
    let style = |parameter: &Parameter| match parameter.list.unwrap_or_default() {
        ListStyle::Repeated => "one for each item",
        ListStyle::Commas => "one with commas",
        ListStyle::Brackets => "in brackets",
    };
    if style(old) != style(new) {
        to.push(
            change(Effect::ParameterRewritten)
                .from(style(old))
                .to(style(new)),
        );
    }
}
