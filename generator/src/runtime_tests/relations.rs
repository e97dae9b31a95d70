//! Constraints between the fields of a record.

use crate::runtime::validate::{Condition, Constraint, Outcome, Scalar, Slot, Validate, Value};
use Constraint::{
    AllOrNone, AtLeastOne, AtMostOne, ExactlyOne, ForbiddenIf, OnlyIf, RequiredIf, Requires,
};

/// A constraint, then sets of present fields and whether they keep it.
type Case = (Constraint<'static>, &'static [(&'static str, bool)]);

const XY: &[Scalar<'static>] = &[Scalar::Text("x"), Scalar::Text("y")];
const Z: &[Scalar<'static>] = &[Scalar::Text("z")];

const fn is(values: &'static [Scalar<'static>]) -> Condition<'static> {
    Condition::Equals { field: "a", values }
}

const fn is_not(values: &'static [Scalar<'static>]) -> Condition<'static> {
    Condition::Differs { field: "a", values }
}

const fn has_y() -> Condition<'static> {
    Condition::Includes {
        field: "l",
        values: XY,
    }
}

// One case a line.
#[rustfmt::skip]
const CASES: &[Case] = &[
    (ExactlyOne(&["a", "b", "c"]), &[("", false), ("a", true), ("c", true), ("ab", false), ("abc", false)]),
    (AtLeastOne(&["a", "b"]), &[("", false), ("a", true), ("ab", true), ("c", false)]),
    (AtMostOne(&["a", "b"]), &[("", true), ("b", true), ("ab", false), ("ac", true)]),
    (AllOrNone(&["a", "b"]), &[("", true), ("ab", true), ("a", false), ("b", false)]),
    (Requires { field: "a", needs: &["b", "c"] }, &[("", true), ("b", true), ("a", false), ("ab", false), ("abc", true)]),
    (RequiredIf { field: "b", when: is(XY) }, &[("", true), ("a", false), ("ab", true), ("b", true)]),
    (RequiredIf { field: "b", when: is(Z) }, &[("a", true)]),
    (RequiredIf { field: "b", when: is_not(XY) }, &[("a", true), ("", true)]),
    (RequiredIf { field: "b", when: is_not(Z) }, &[("a", false), ("", true), ("ab", true)]),
    (RequiredIf { field: "b", when: Condition::Present(&["a", "c"]) }, &[("a", true), ("ac", false), ("abc", true)]),
    (RequiredIf { field: "b", when: Condition::Absent(&["a", "c"]) }, &[("", false), ("a", true), ("b", true)]),
    (RequiredIf { field: "b", when: has_y() }, &[("l", false), ("", true), ("lb", true), ("a", true)]),
    (OnlyIf { field: "b", when: is(XY) }, &[("", true), ("a", true), ("ab", true), ("b", false)]),
    (ForbiddenIf { field: "b", when: is(XY) }, &[("", true), ("a", true), ("ab", false), ("b", true)]),
];

#[test]
fn constraints_between_fields() {
    let list = vec![Some("q".to_owned()), None, Some("y".to_owned())];
    let all = [
        ("a", Value::Text("x")),
        ("b", Value::Present),
        ("c", Value::Bool(false)),
        ("l", list.as_value()),
    ];
    for (constraint, wanted) in CASES {
        for (present, kept) in *wanted {
            let fields: Vec<Slot<'_>> = all
                .into_iter()
                .filter(|(name, _)| present.contains(name))
                .collect();
            let outcome = constraint.of_fields(&fields);
            assert_eq!(
                outcome == Outcome::Kept,
                *kept,
                "{constraint:?} with {present:?}"
            );
        }
    }
}
