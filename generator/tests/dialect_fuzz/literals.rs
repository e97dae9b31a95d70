//! Code of examples.

use super::notation::{NOTATIONS, placeless, random_value};
use super::seeds::{PIECES, Pages, pages};
use fieldwright::docs::family::sdk::dialect::{ALL, SdkDialect, by_name};
use fieldwright::docs::{Node, Value};
use fieldwright_testkit::mutate::mutated_text;
use fieldwright_testkit::{Random, fuzz};

/// Deeper than any reader goes.
const DEEP: usize = 200;

/// Everything that a dialect reads from code; twice the same, at places in the code, numbers that are numbers.
pub(crate) fn read_code(dialect: &dyn SdkDialect, code: &str) {
    let snippet = dialect.snippet(code);
    assert_eq!(snippet, dialect.snippet(code), "{code:?}");
    let arguments = dialect.call_arguments(code);
    assert_eq!(arguments, dialect.call_arguments(code), "{code:?}");
    if let Some(snippet) = &snippet {
        is_of(&snippet.value, code, 0);
        if let Some(name) = &snippet.type_name {
            assert!(code.contains(name.as_str()), "{code:?}");
        }
    }
    for node in arguments.iter().flatten() {
        is_of(node, code, 0);
    }
}

fn is_of(node: &Node, code: &str, depth: usize) {
    assert!(depth < DEEP, "{code:?}");
    assert!(
        code.get(node.offset..).is_some(),
        "{}: {code:?}",
        node.offset
    );
    match &node.value {
        Value::Number(text) | Value::Decimal(text) => assert!(
            serde_json::from_str::<serde_json::Number>(text).is_ok(),
            "{text:?} is no number: {code:?}"
        ),
        Value::Array(items) => {
            for item in items {
                is_of(item, code, depth + 1);
            }
        }
        Value::Object { entries, .. } => {
            for entry in entries {
                assert!(
                    code.get(entry.offset..).is_some(),
                    "{}: {code:?}",
                    entry.offset
                );
                is_of(&entry.node, code, depth + 1);
            }
        }
        _ => {}
    }
}

#[test]
fn written_values_are_read_again() {
    fuzz::run("written values", 3_000, |random| {
        let notation = random.choose(NOTATIONS).expect("a language");
        let value = random_value(random, notation, 4);
        let code = notation.statement(&value).expect("a value of the language");
        let dialect = by_name(notation.dialect).expect("a dialect");
        let snippet = dialect.snippet(&code);
        let read = snippet.as_ref().map(|snippet| placeless(&snippet.value));
        assert_eq!(read, Some(value), "{}: {code}", notation.dialect);
    });
}

/// What is read from damaged code, and can be written, is read from that as it was.
#[test]
fn what_reads_as_a_value_is_written_and_read_again() {
    let pages = pages();
    let (mut values, mut written) = (0, 0);
    fuzz::run("mutated values", 6_000, |random| {
        let notation = random.choose(NOTATIONS).expect("a language");
        let dialect = by_name(notation.dialect).expect("a dialect");
        let value = random_value(random, notation, 3);
        let code = notation.statement(&value).expect("a value of the language");
        let donor = some_code(random, &pages);
        let code = mutated_text(random, &code, &donor, PIECES);
        let Some(snippet) = dialect.snippet(&code) else {
            return;
        };
        values += 1;
        let value = placeless(&snippet.value);
        let Some(again) = notation.statement(&value).filter(|_| names_itself(&value)) else {
            return;
        };
        written += 1;
        let read = dialect
            .snippet(&again)
            .map(|snippet| placeless(&snippet.value));
        assert_eq!(
            read,
            Some(value),
            "{}: {code:?}: {again:?}",
            notation.dialect
        );
    });
    fuzz::reaches("values that are written again", written, values, 33);
}

/// Whether names in it are as a language writes them, and mean nothing else there.
fn names_itself(value: &Value) -> bool {
    let is_name = |name: &str| {
        let mut parts = name.split('.');
        parts.all(|part| {
            part.starts_with(char::is_alphabetic)
                && part.chars().all(|c| c.is_alphanumeric() || c == '_')
                && !matches!(part, "new" | "await" | "return" | "builder" | "build")
        })
    };
    match value {
        Value::Constant(name) => is_name(name) && ends_in_a_name_of_its_own(name),
        Value::Array(items) => items.iter().all(|item| names_itself(&item.value)),
        Value::Object { type_name, entries } => {
            type_name
                .as_deref()
                .is_none_or(|name| is_name(name) && ends_in_a_name_of_its_own(name))
                && entries.iter().all(|entry| {
                    (entry.quoted || is_name(&entry.key)) && names_itself(&entry.node.value)
                })
        }
        _ => true,
    }
}

/// `ToPointer`, `List` and their like are not names of types or constants.
fn ends_in_a_name_of_its_own(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    last.starts_with("Pet") || last == "Sold"
}

fn some_code(random: &mut Random, pages: &[Pages]) -> String {
    if random.chance(40) {
        let notation = random.choose(NOTATIONS).expect("a language");
        let value = random_value(random, notation, 4);
        return notation.statement(&value).unwrap_or_default();
    }
    let page = random.choose(pages).expect("a language");
    random.choose(&page.code).expect("code").clone()
}

#[test]
fn mutated_code_is_read() {
    let pages = pages();
    fuzz::run("code of examples", 8_000, |random| {
        let page = random.choose(&pages).expect("a language");
        let (code, donor) = (some_code(random, &pages), some_code(random, &pages));
        let text = mutated_text(random, &code, &donor, PIECES);
        let dialect = if random.chance(80) {
            page.dialect
        } else {
            *random.choose(ALL).expect("a dialect")
        };
        read_code(dialect, &text);
    });
}
