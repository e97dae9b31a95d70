//! How each language writes values: values to code, the other way than the dialects.

use fieldwright::docs::{Entry, Node, Value};
use fieldwright_testkit::Random;

/// Writes two texts as one: a key and its value, a type and its entries.
type Pair = fn(&str, &str) -> String;

/// A language's notation of values.
pub(crate) struct Notation {
    pub(crate) dialect: &'static str,
    /// A statement that gives a value a name.
    declare: fn(&str) -> String,
    null: &'static str,
    booleans: [&'static str; 2],
    date_time: &'static str,
    date: &'static str,
    /// Decimals, where they are not written as numbers.
    decimal: Option<&'static str>,
    file: &'static str,
    /// What is no value at all, where the language has that.
    absent: Option<&'static str>,
    list: fn(&str) -> String,
    /// A map of quoted keys; each entry, and the whole.
    map: (Pair, fn(&str) -> String),
    /// A record: each entry, what stands between them, and the whole with its type.
    record: (Pair, &'static str, Pair),
    /// Whether records say their type.
    typed: bool,
}

fn colon(key: &str, value: &str) -> String {
    format!("{key}: {value}")
}

fn arrow(key: &str, value: &str) -> String {
    format!("{key} => {value}")
}

fn equals(key: &str, value: &str) -> String {
    format!("{key}={value}")
}

fn brackets(items: &str) -> String {
    format!("[{items}]")
}

fn braces(items: &str) -> String {
    format!("{{{items}}}")
}

pub(crate) const NOTATIONS: &[Notation] = &[
    Notation {
        dialect: "typescript",
        declare: |value| format!("let value: components.Pet = {value};\n"),
        null: "null",
        booleans: ["true", "false"],
        date_time: "new Date(§)",
        date: "new RFCDate(§)",
        decimal: Some("new Decimal(§)"),
        file: "await openAsBlob(\"example.file\")",
        absent: Some("undefined"),
        list: brackets,
        map: (colon, braces),
        record: (colon, ", ", |_, entries| braces(entries)),
        typed: false,
    },
    Notation {
        dialect: "python",
        declare: |value| format!("value: models.Pet = {value}\n"),
        null: "None",
        booleans: ["True", "False"],
        date_time: "parse_datetime(§)",
        date: "date.fromisoformat(§)",
        decimal: Some("Decimal(§)"),
        file: "open(\"example.file\", \"rb\")",
        absent: None,
        list: brackets,
        map: (colon, braces),
        record: (equals, ", ", |ty, entries| format!("{ty}({entries})")),
        typed: true,
    },
    Notation {
        dialect: "java",
        declare: |value| format!("Pet value = {value};\n"),
        null: "null",
        booleans: ["true", "false"],
        date_time: "OffsetDateTime.parse(§)",
        date: "LocalDate.parse(§)",
        decimal: Some("new BigDecimal(§)"),
        file: "Blob.from(\"example.file\")",
        absent: Some("Optional.empty()"),
        list: |items| format!("List.of({items})"),
        map: (
            |key, value| format!("Map.entry({key}, {value})"),
            |entries| format!("Map.ofEntries({entries})"),
        ),
        record: (
            |key, value| format!(".{key}({value})"),
            "\n",
            |ty, entries| format!("{ty}.builder(){entries}.build()"),
        ),
        typed: true,
    },
    Notation {
        dialect: "go",
        declare: |value| format!("value := {value}\n"),
        null: "nil",
        booleans: ["true", "false"],
        date_time: "types.MustTimeFromString(§)",
        date: "types.MustDateFromString(§)",
        decimal: Some("types.MustNewDecimalFromString(§)"),
        file: "os.Open(\"example.file\")",
        absent: None,
        list: |items| format!("[]any{{{items}}}"),
        map: (colon, |entries| format!("map[string]any{{{entries}}}")),
        record: (colon, ", ", |ty, entries| format!("&{ty}{{{entries}}}")),
        typed: true,
    },
    Notation {
        dialect: "csharp",
        declare: |value| format!("var value = {value};\n"),
        null: "null",
        booleans: ["true", "false"],
        date_time: "System.DateTime.Parse(§)",
        date: "DateOnly.Parse(§)",
        decimal: None,
        file: "System.IO.File.ReadAllBytes(\"example.file\")",
        absent: None,
        list: |items| format!("new List<object>() {{ {items} }}"),
        map: (
            |key, value| format!("{{ {key}, {value} }}"),
            |entries| format!("new Dictionary<string, object>() {{ {entries} }}"),
        ),
        record: (
            |key, value| format!("{key} = {value}"),
            ", ",
            |ty, entries| format!("new {ty}() {{ {entries} }}"),
        ),
        typed: true,
    },
    Notation {
        dialect: "php",
        declare: |value| format!("$value = {value};\n"),
        null: "null",
        booleans: ["true", "false"],
        date_time: "Utils\\Utils::parseDateTime(§)",
        date: "LocalDate::parse(§)",
        decimal: Some("BigDecimal::of(§)"),
        file: "file_get_contents('example.file')",
        absent: None,
        list: brackets,
        map: (arrow, |entries| {
            if entries.is_empty() {
                "{}".to_owned()
            } else {
                brackets(entries)
            }
        }),
        record: (colon, ", ", |ty, entries| format!("new {ty}({entries})")),
        typed: true,
    },
    Notation {
        dialect: "ruby",
        declare: |value| format!("value = {value}\n"),
        null: "nil",
        booleans: ["true", "false"],
        date_time: "DateTime.iso8601(§)",
        date: "Date.parse(§)",
        decimal: Some("BigDecimal(§)"),
        file: "File.binread('example.file')",
        absent: None,
        list: brackets,
        map: (arrow, braces),
        record: (colon, ", ", |ty, entries| format!("{ty}.new({entries})")),
        typed: true,
    },
];

const KEYS: &[&str] = &["name", "petID", "created_on", "Size2", "é"];
const TEXTS: &[&str] = &[
    "",
    "rex",
    "O'Neil \"x\" \\ Söhne",
    "a\nb\tc",
    "// no comment",
    "#111111",
    "${x}",
    "`",
    "{",
    "),",
    "null",
    "é🦀",
];

/// A value that the language can write, at most `depth` deep.
pub(crate) fn random_value(random: &mut Random, notation: &Notation, depth: usize) -> Value {
    match random.below(if depth == 0 { 9 } else { 13 }) {
        0 => Value::Null,
        1 => Value::Bool(random.chance(50)),
        2 => Value::Number(
            random
                .word(&["0", "-1", "2.5", "-1.5e3", "9007199254740993"])
                .to_owned(),
        ),
        3 => Value::String(random.word(TEXTS).to_owned()),
        4 => Value::DateTime("2026-01-02T03:04:05Z".to_owned()),
        5 => Value::Date("2026-01-02".to_owned()),
        6 if notation.decimal.is_some() => Value::Decimal("1.20".to_owned()),
        7 if notation.absent.is_some() => Value::Absent,
        8 => random_other(random),
        9 | 10 => {
            let items = 0..random.below(4);
            Value::Array(
                items
                    .map(|_| node(random_value(random, notation, depth - 1)))
                    .collect(),
            )
        }
        11 => Value::Object {
            type_name: None,
            entries: entries(random, notation, depth, true),
        },
        12 => Value::Object {
            type_name: notation.typed.then(|| "components.Pet".to_owned()),
            entries: entries(random, notation, depth, false),
        },
        _ => Value::String("other".to_owned()),
    }
}

fn random_other(random: &mut Random) -> Value {
    match random.below(3) {
        0 => Value::File,
        1 => Value::Constant("components.PetStatus.Sold".to_owned()),
        _ => Value::Opaque,
    }
}

fn entries(random: &mut Random, notation: &Notation, depth: usize, quoted: bool) -> Vec<Entry> {
    let count = random.below(4);
    let entry = |random: &mut Random| Entry {
        key: random.word(if quoted { TEXTS } else { KEYS }).to_owned(),
        quoted,
        offset: 0,
        node: node(random_value(random, notation, depth - 1)),
    };
    (0..count).map(|_| entry(random)).collect()
}

fn node(value: Value) -> Node {
    Node { offset: 0, value }
}

impl Notation {
    /// A statement with the value. `None` if the language, or this notation of it, cannot write it.
    pub(crate) fn statement(&self, value: &Value) -> Option<String> {
        Some((self.declare)(&self.write(value)?))
    }

    fn write(&self, value: &Value) -> Option<String> {
        let call = |call: &str, text: &str| call.replace('§', &quoted(text));
        let written = match value {
            Value::Null => self.null.to_owned(),
            Value::Bool(value) => self.booleans[usize::from(!value)].to_owned(),
            Value::Number(text) => text.clone(),
            Value::String(text) => quoted(text),
            Value::DateTime(text) => call(self.date_time, text),
            Value::Date(text) => call(self.date, text),
            Value::Decimal(text) => call(self.decimal?, text),
            Value::File => self.file.to_owned(),
            Value::Constant(name) => name.clone(),
            Value::Absent => self.absent?.to_owned(),
            Value::Opaque => "1 + 2".to_owned(),
            Value::Array(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| self.write(&item.value))
                    .collect::<Option<_>>()?;
                (self.list)(&items.join(", "))
            }
            Value::Object { type_name, entries } => self.object(type_name.as_deref(), entries)?,
        };
        Some(written)
    }

    fn object(&self, type_name: Option<&str>, entries: &[Entry]) -> Option<String> {
        let record =
            type_name.is_some() || (!self.typed && !entries.iter().all(|entry| entry.quoted));
        let (write, between) = if record {
            (self.record.0, self.record.1)
        } else {
            (self.map.0, ", ")
        };
        let mut parts = Vec::new();
        for entry in entries {
            // Only a map of this notation can have both kinds of keys.
            if entry.quoted == record && self.typed {
                return None;
            }
            let key = if entry.quoted {
                quoted(&entry.key)
            } else {
                entry.key.clone()
            };
            parts.push(write(&key, &self.write(&entry.node.value)?));
        }
        let parts = parts.join(between);
        Some(match type_name {
            Some(name) => (self.record.2)(name, &parts),
            None if record => (self.record.2)("", &parts),
            None => (self.map.1)(&parts),
        })
    }
}

/// A string with the escapes that all languages have.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The value without the places where it was found.
pub(crate) fn placeless(node: &Node) -> Value {
    match &node.value {
        Value::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| self::node(placeless(item)))
                .collect(),
        ),
        Value::Object { type_name, entries } => Value::Object {
            type_name: type_name.clone(),
            entries: entries
                .iter()
                .map(|entry| Entry {
                    key: entry.key.clone(),
                    quoted: entry.quoted,
                    offset: 0,
                    node: self::node(placeless(&entry.node)),
                })
                .collect(),
        },
        other => other.clone(),
    }
}
