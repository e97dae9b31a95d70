//! Constraints on single values: both sides of each.

use crate::runtime::validate::*;
use std::collections::BTreeMap;

const fn limit(value: Scalar<'static>, exclusive: bool) -> Limit<'static> {
    Limit {
        value,
        exclusive,
        except: &[Scalar::Integer(-1)],
    }
}

fn holds(constraint: Constraint<'_>, value: Value<'_>) -> bool {
    constraint.of_value(value) == Outcome::Kept
}

/// Constraint, values on the good side, values on the bad side.
#[test]
fn limits_have_two_sides() {
    use Constraint::{DecimalPlaces, MaxChars, Maximum, MinChars, Minimum, NotPrefix, Prefix};
    use Value::{Decimal, Float, Integer, Text};
    type Case = (
        Constraint<'static>,
        &'static [Value<'static>],
        &'static [Value<'static>],
    );
    let whole = |n| Scalar::Integer(n);
    let cases: &[Case] = &[
        (MinChars(0), &[Text("")], &[]),
        (
            MinChars(3),
            &[Text("éçü"), Text("abcd"), Integer(1)],
            &[Text("éç"), Text("")],
        ),
        (
            MaxChars(3),
            &[Text("éçü"), Text("日本語"), Text("")],
            &[Text("éçüx"), Text("abcd")],
        ),
        (
            Minimum(limit(whole(5), false)),
            &[
                Integer(5),
                Integer(-1),
                Float(5.0),
                Decimal("5.00"),
                Decimal("1e3"),
                Text("4"),
            ],
            &[Integer(4), Float(4.999), Decimal("4.99"), Integer(i64::MIN)],
        ),
        (
            Minimum(limit(whole(5), true)),
            &[
                Integer(6),
                Float(5.001),
                Integer(-1),
                Float(-1.0),
                Decimal("-1"),
            ],
            &[Integer(5), Float(5.0), Decimal("5"), Integer(-2)],
        ),
        (
            Maximum(limit(Scalar::Float(0.5), false)),
            &[Float(0.5), Integer(0), Decimal("0.50")],
            &[Float(0.51), Integer(1), Integer(i64::MAX), Decimal("0.51")],
        ),
        (
            Maximum(limit(whole(100), true)),
            &[Integer(99), Float(99.99)],
            &[Integer(100), Float(100.0)],
        ),
        (
            Minimum(limit(whole(0), false)),
            &[Float(f64::NAN), Value::Absent, Value::Present],
            &[],
        ),
        (
            Prefix("re_"),
            &[Text("re_1"), Text("re_")],
            &[Text("xre_"), Text("")],
        ),
        (NotPrefix("re_"), &[Text("xre_"), Text("")], &[Text("re_")]),
        (
            DecimalPlaces(2),
            &[
                Text("1"),
                Text("-1.25"),
                Text(".5"),
                Text("5."),
                Decimal("0.10"),
                Float(1.234),
            ],
            &[
                Text("1.234"),
                Text(""),
                Text("."),
                Text("1e2"),
                Text("1.2.3"),
                Text("1,2"),
                Text("-"),
            ],
        ),
    ];
    for (constraint, good, bad) in cases {
        for value in *good {
            assert!(holds(*constraint, *value), "{constraint:?}");
        }
        for value in *bad {
            assert!(!holds(*constraint, *value), "{constraint:?}");
        }
    }
}

#[test]
fn charsets_are_exact() {
    let slug = Charset {
        lowercase: true,
        digits: true,
        others: "-_",
        ..Charset::default()
    };
    let constraint = Constraint::Charset(slug);
    assert!(holds(constraint, Value::Text("a-b_9")));
    assert!(!holds(constraint, Value::Text("A")));
    assert!(!holds(constraint, Value::Text("ä")));
    let words = Constraint::Charset(Charset {
        unicode_letters: true,
        ..slug
    });
    assert!(holds(words, Value::Text("ä")));
    assert!(
        !holds(words, Value::Text("A")),
        "ASCII letters only where they are named"
    );
}

#[test]
fn lists_and_maps_are_counted_and_compared() {
    let list = vec![String::from("a"), String::from("b")];
    let value = list.as_value();
    assert!(holds(Constraint::MinItems(2), value));
    assert!(!holds(Constraint::MinItems(3), value));
    assert!(holds(Constraint::MaxItems(2), value));
    assert_eq!(
        Constraint::MaxItems(1).of_value(value),
        Outcome::Broken { actual: Some(2) }
    );
    let map: BTreeMap<String, i64> = [("k".to_owned(), 1)].into();
    assert!(!holds(Constraint::MaxItems(0), map.as_value()));
    assert!(holds(Constraint::MaxItems(1), map.as_value()));
}

#[test]
fn repetitions_are_found_in_short_and_in_long_lists() {
    for count in [2_i64, 32, 33, 1000] {
        let mut list: Vec<i64> = (0..count).rev().collect();
        assert!(holds(Constraint::UniqueItems, list.as_value()), "{count}");
        list.push(count / 2);
        assert!(!holds(Constraint::UniqueItems, list.as_value()), "{count}");
        let mut texts: Vec<String> = (0..count).map(|n| n.to_string()).collect();
        assert!(holds(Constraint::UniqueItems, texts.as_value()), "{count}");
        texts.push("0".to_owned());
        assert!(!holds(Constraint::UniqueItems, texts.as_value()), "{count}");
        let mut gaps: Vec<Option<bool>> = vec![None; usize::try_from(count).unwrap()];
        assert!(holds(Constraint::UniqueItems, gaps.as_value()), "{count}");
        gaps.extend([Some(true), Some(false)]);
        assert!(holds(Constraint::UniqueItems, gaps.as_value()), "{count}");
        gaps.push(Some(true));
        assert!(!holds(Constraint::UniqueItems, gaps.as_value()), "{count}");
    }
}
