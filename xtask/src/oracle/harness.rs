//! A program that runs lines through the types of a generated crate.

use super::variant::Variant;
use fieldwright::model::Api;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Its files, by path.
pub(crate) fn files(variant: &Variant, api: &Api) -> BTreeMap<String, String> {
    let manifest = format!(
        "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         {} = {{ path = \"../{}\" }}\nserde = \"1.0\"\nserde_json = \"1.0\"\n",
        variant.harness(),
        variant.name,
        variant.name,
    );
    let library = variant.name.replace('-', "_");
    let mut arms = String::new();
    for def in api.types.values() {
        // Raw identifiers are the emitter's business: it names modules and types without them.
        let path = &def.rust_path;
        // Writing to a string cannot fail.
        let _ = writeln!(arms, "        {:?} => back::<{library}::{path}>,", def.id.0);
    }
    let main = MAIN.replace("/* arms */", &arms);
    BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/main.rs".to_owned(), main),
    ])
}

const MAIN: &str = r#"#![allow(deprecated)]

use serde_json::Value;

fn main() {
    let path = std::env::args().nth(1).expect("a file of lines");
    let text = std::fs::read_to_string(path).expect("lines");
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).expect("a line of JSON");
        if line["wire"].is_null() {
            continue;
        }
        let text = |key: &str| line[key].as_str().unwrap_or_default().trim_matches('~');
        let id = format!("{}.{}", text("ns"), text("type"));
        match way(&id).map(|back| back(&line["wire"])) {
            None => println!("missing\t{id}\tthere is no such type"),
            Some(Err(error)) => println!("error\t{id}\t{error}"),
            Some(Ok(value)) if value == line["wire"] => println!("same\t{id}"),
            Some(Ok(value)) => {
                let mut all = Vec::new();
                differences(&line["wire"], &value, String::new(), &mut all);
                println!("differs\t{id}\t{}", all.join("; "));
            }
        }
    }
}

fn back<T: serde::de::DeserializeOwned + serde::Serialize>(wire: &Value) -> Result<Value, String> {
    let text = serde_json::to_string(wire).map_err(|error| error.to_string())?;
    let value: T = serde_json::from_str(&text).map_err(|error| format!("does not decode: {error}"))?;
    serde_json::to_value(&value).map_err(|error| format!("does not encode: {error}"))
}

fn differences(wire: &Value, value: &Value, at: String, all: &mut Vec<String>) {
    match (wire, value) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, inner) in a {
                let at = format!("{at}/{key}");
                match b.get(key) {
                    Some(other) => differences(inner, other, at, all),
                    None => all.push(format!("{at} is lost")),
                }
            }
            all.extend(b.keys().filter(|key| !a.contains_key(*key)).map(|key| format!("{at}/{key} is new")));
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (inner, other)) in a.iter().zip(b).enumerate() {
                differences(inner, other, format!("{at}/{index}"), all);
            }
        }
        _ if wire != value => all.push(format!("{at} was {wire}, is {value}")),
        _ => {}
    }
}

type Back = fn(&Value) -> Result<Value, String>;

fn way(id: &str) -> Option<Back> {
    Some(match id {
/* arms */        _ => return None,
    })
}
"#;
