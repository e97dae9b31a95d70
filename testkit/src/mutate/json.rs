//! JSON documents.

use super::words::JUNK;
use crate::Random;
use serde_json::{Map, Number, Value};

/// An arbitrary document, at most `depth` deep. `keys` are the names that its objects may have.
pub fn document(random: &mut Random, keys: &[String], depth: usize) -> Value {
    match random.below(if depth == 0 { 6 } else { 10 }) {
        0 => Value::Null,
        1 => Value::Bool(random.chance(50)),
        2 => number(random),
        3..=5 => Value::String(text(random)),
        6 => (0..random.below(4))
            .map(|_| document(random, keys, depth - 1))
            .collect(),
        _ => {
            let entry = |random: &mut Random| {
                let key = random.choose(keys).cloned().unwrap_or_else(|| text(random));
                (key, document(random, keys, depth - 1))
            };
            Value::Object((0..random.below(8)).map(|_| entry(random)).collect())
        }
    }
}

fn number(random: &mut Random) -> Value {
    let whole = [0, 1, -1, 5, 30, 99, 100, 101, i64::MAX, i64::MIN, 1 << 53];
    match random.below(4) {
        0 => Value::from(u64::MAX),
        1 => {
            let fraction = *random
                .choose(&[0.5, -0.0, 1.0, 1e300, 5e-324, 30.0])
                .unwrap_or(&0.5);
            Number::from_f64(fraction).map_or(Value::Null, Value::Number)
        }
        _ => Value::from(*random.choose(&whole).unwrap_or(&0)),
    }
}

fn text(random: &mut Random) -> String {
    const TEXTS: &[&str] = &[
        "",
        "x",
        "USD",
        "US",
        "0.123",
        "1234567890",
        "a@b.example",
        "https://a.example",
        "2024-01-01",
        "2024-02-30",
        "2024-01-01T00:00:00Z",
        "2024-01-01T25:61:61+99:99",
        "3dfff026-d58b-4377-9d3b-7bb3d6e6d0a8",
        "-",
        "+1",
        "1e5",
        "AAAA",
        "====",
        "true",
        "null",
    ];
    if random.chance(60) {
        random.word(TEXTS).to_owned()
    } else {
        (0..random.below(4)).map(|_| random.word(JUNK)).collect()
    }
}

/// A document with one to four damages. `keys` are names that objects may get.
pub fn mutated(random: &mut Random, document: &Value, keys: &[String]) -> Value {
    let mut value = document.clone();
    for _ in 0..=random.below(4) {
        damage(random, &mut value, keys);
    }
    value
}

fn damage(random: &mut Random, value: &mut Value, keys: &[String]) {
    let go_on = random.chance(75);
    match value {
        Value::Object(map) if go_on && !map.is_empty() => {
            let at = random.below(map.len());
            if let Some((_, inner)) = map.iter_mut().nth(at) {
                damage(random, inner, keys);
            }
        }
        Value::Array(items) if go_on && !items.is_empty() => {
            let at = random.below(items.len());
            damage(random, &mut items[at], keys);
        }
        Value::Object(map) if random.chance(80) => entries(random, map, keys),
        Value::Array(items) if random.chance(80) => {
            let at = random.below(items.len());
            match random.below(3) {
                0 if !items.is_empty() => {
                    items.remove(at);
                }
                1 => items.extend(items.clone()),
                _ => items.insert(at, self::document(random, keys, 2)),
            }
        }
        _ => *value = self::document(random, keys, 2),
    }
}

/// A key goes, comes, or gets another key's value.
fn entries(random: &mut Random, map: &mut Map<String, Value>, keys: &[String]) {
    let names: Vec<String> = map.keys().cloned().collect();
    let name = random.choose(&names).cloned().unwrap_or_default();
    match random.below(3) {
        0 => {
            map.remove(&name);
        }
        1 => {
            let key = random.choose(keys).cloned().unwrap_or(name);
            map.insert(key, document(random, keys, 2));
        }
        _ => {
            let other = random
                .choose(&names)
                .and_then(|other| map.get(other))
                .cloned();
            map.insert(name, other.unwrap_or(Value::Null));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{document, mutated};
    use crate::Random;

    #[test]
    fn documents_differ_by_seed_and_not_by_run() {
        let keys = ["a".to_owned(), "b".to_owned()];
        let list = || -> Vec<String> {
            let one = |seed| {
                let mut random = Random::new(seed);
                let value = document(&mut random, &keys, 4);
                mutated(&mut random, &value, &keys).to_string()
            };
            (0..100).map(one).collect()
        };
        let documents = list();
        assert_eq!(documents, list());
        let distinct: std::collections::BTreeSet<_> = documents.iter().collect();
        assert!(distinct.len() > 60, "{}", distinct.len());
    }
}
