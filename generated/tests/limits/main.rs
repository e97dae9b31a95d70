//! Values on both sides of every documented limit, from the constants that the types publish.

#[path = "../agreement/documents.rs"]
mod documents;
mod rows;
#[path = "../common/specs.rs"]
mod specs;

use documents::Maker;
use fieldwright::model::{Shape, TypeRef};
use moov_types::support::validate::{Options, Validate};
use rows::ROWS;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::Path;

/// What a constant limits.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    MinChars,
    MaxChars,
    MaxItems,
    /// An exclusive minimum.
    Above,
    /// An exclusive maximum.
    Below,
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Kind::MinChars => "min_chars",
            Kind::MaxChars => "max_chars",
            Kind::MaxItems => "max_items",
            Kind::Above => "minimum",
            Kind::Below => "maximum",
        }
    }

    fn allows(self, value: f64, limit: f64) -> bool {
        match self {
            Kind::MinChars => value >= limit,
            Kind::MaxChars | Kind::MaxItems => value <= limit,
            Kind::Above => value > limit,
            Kind::Below => value < limit,
        }
    }

    fn counts(self) -> bool {
        matches!(self, Kind::MinChars | Kind::MaxChars | Kind::MaxItems)
    }
}

/// A constant, and how to break it.
struct Limit {
    path: &'static str,
    constant: &'static str,
    wire: &'static str,
    of_items: bool,
    kind: Kind,
    bound: fn() -> Value,
    broken: fn(&str, &str, &str) -> Option<bool>,
}

/// Whether checking the document finds this code at this place; `None` if it cannot be read.
fn broken<T: DeserializeOwned + Validate>(
    document: &str,
    pointer: &str,
    code: &str,
) -> Option<bool> {
    let value: T = serde_json::from_str(document).ok()?;
    let options = Options::strict().received();
    let mut violations = value.validate_with(&options).err().into_iter().flatten();
    Some(violations.any(|it| it.pointer == pointer && it.code() == code))
}

/// Values near the limit, and some far from it.
fn probes(kind: Kind, limit: &Value) -> Vec<Value> {
    if let Some(limit) = limit.as_i64() {
        let lowest = if kind.counts() { 0 } else { i64::MIN };
        let far = [7, 40, 300]
            .into_iter()
            .flat_map(|by| [limit - by, limit + by]);
        (limit - 2..=limit + 2)
            .chain(far)
            .filter(|value| *value >= lowest)
            .map(|value| json!(value))
            .collect()
    } else {
        let limit = limit.as_f64().expect("a number");
        let steps = [-7.5, -1.0, -0.001, 0.0, 0.001, 1.0, 7.5];
        steps.into_iter().map(|step| json!(limit + step)).collect()
    }
}

/// A value of the field that has the probed size.
fn value(limit: &Limit, probe: &Value, item: &Value) -> Value {
    let count = || usize::try_from(probe.as_u64().expect("a count")).expect("a small count");
    let one = match limit.kind {
        Kind::MinChars | Kind::MaxChars => json!("é".repeat(count())),
        Kind::MaxItems => return Value::Array(vec![item.clone(); count()]),
        _ => probe.clone(),
    };
    if limit.of_items { json!([one]) } else { one }
}

#[test]
fn limits_have_two_sides() {
    let api = specs::model();
    let mut maker = Maker::new(&api);
    for limit in ROWS {
        let (namespace, name) = limit.path.split_once("::").expect("a path");
        let def = api
            .types
            .values()
            .find(|def| def.id.0.starts_with(namespace) && def.rust_path.to_string() == limit.path)
            .unwrap_or_else(|| panic!("{name} is gone"));
        let Shape::Struct(record) = &def.shape else {
            panic!("{name} is no record")
        };
        let field = record.fields.iter().find(|field| field.wire == limit.wire);
        let item = match field.map(|field| &field.ty) {
            Some(TypeRef::Array(item)) => {
                serde_json::from_str(&maker.value(item, 3)).expect("JSON")
            }
            Some(_) => Value::Null,
            None => panic!("{} has no {}", limit.path, limit.wire),
        };
        let at = format!("/{}{}", limit.wire, if limit.of_items { "/0" } else { "" });
        let bound = (limit.bound)();
        let (mut kept, mut lost) = (0, 0);
        for probe in probes(limit.kind, &bound) {
            let allowed = limit.kind.allows(
                probe.as_f64().expect("a number"),
                bound.as_f64().expect("a number"),
            );
            // −1 says "no limit" in many APIs.
            if probe == json!(-1) && !allowed {
                continue;
            }
            // Some of the documents are odd; one that can be read will come.
            let found = (0..200).find_map(|_| {
                let mut document: Value = serde_json::from_str(&maker.document(def, 3)).ok()?;
                document[limit.wire] = value(limit, &probe, &item);
                (limit.broken)(&document.to_string(), &at, limit.kind.code())
            });
            assert_eq!(
                found,
                Some(!allowed),
                "{} {}: {probe}",
                limit.path,
                limit.constant
            );
            kept += usize::from(allowed);
            lost += usize::from(!allowed);
        }
        assert!(
            kept > 1 && lost > 0,
            "{} {}: {kept} {lost}",
            limit.path,
            limit.constant
        );
    }
}

/// The table above has every constant.
#[test]
fn no_limit_is_left_out() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut left_out, mut seen) = (Vec::new(), 0);
    let mut folders = vec![src];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the sources").flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("support") {
                folders.push(path);
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let names = text.lines().filter_map(|line| {
                let (name, _) = line.trim().strip_prefix("pub const ")?.split_once(':')?;
                let ends = ["_CHARS", "_ITEMS", "_MINIMUM", "_MAXIMUM"];
                ends.iter().any(|end| name.ends_with(end)).then_some(name)
            });
            let owner = text
                .split("pub struct ")
                .nth(1)
                .and_then(|rest| rest.split([' ', ';', '{']).next());
            for name in names {
                seen += 1;
                let known =
                    |row: &&Limit| row.constant == name && row.path.rsplit("::").next() == owner;
                if ROWS.iter().find(known).is_none() {
                    left_out.push(format!("{owner:?}: {name}"));
                }
            }
        }
    }
    assert!(left_out.is_empty(), "{left_out:#?}");
    assert_eq!(seen, ROWS.len(), "constants that were seen");
}
