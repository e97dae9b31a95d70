//! The model with serde's derive: what a plain generator would write, to compare with. Types only: no constructors, no
//! validators.

use fieldwright::model::{
    Api, Enumeration, Field, Literal, Record, Shape, TypeDef, TypeRef, Union,
};
use std::collections::BTreeMap;
use std::fmt::Write;

const DERIVES: &str = "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n";

/// The crate's root: all types in the modules of the generated crate.
pub(super) fn library(api: &Api) -> String {
    let mut root = Module::default();
    for def in api.types.values() {
        let mut module = &mut root;
        for name in &def.rust_path.modules {
            module = module.modules.entry(name.clone()).or_default();
        }
        module.types.push_str(&item(api, def));
    }
    root.text()
}

#[derive(Default)]
struct Module {
    modules: BTreeMap<String, Module>,
    types: String,
}

impl Module {
    fn text(&self) -> String {
        let modules = self
            .modules
            .iter()
            .map(|(name, module)| format!("pub mod {name} {{\n{}}}\n", module.text()));
        modules.collect::<String>() + &self.types
    }
}

fn item(api: &Api, def: &TypeDef) -> String {
    let name = &def.rust_path.name;
    match &def.shape {
        Shape::Struct(record) => structure(api, name, record),
        Shape::Enum(values) => enumeration(name, values),
        Shape::Union(union) => untagged(api, name, union),
        Shape::Alias { target } => format!("pub type {name} = {};\n", ty(api, target)),
    }
}

fn structure(api: &Api, name: &str, record: &Record) -> String {
    let fields: String = record.fields.iter().map(|it| field(api, it)).collect();
    format!("{DERIVES}pub struct {name} {{\n{fields}}}\n")
}

fn field(api: &Api, field: &Field) -> String {
    let mut attributes = format!("rename = {:?}", field.wire);
    // A macro's words are all that is compared: which null means what is not.
    let mut kind = ty(api, &field.ty);
    if field.boxed {
        kind = format!("Box<{kind}>");
    }
    if !field.required || field.nullable {
        kind = format!("Option<{kind}>");
    }
    if !field.required {
        attributes.push_str(", default, skip_serializing_if = \"Option::is_none\"");
    }
    // The prefix keeps keywords away.
    format!(
        "#[serde({attributes})] pub f_{}: {kind},\n",
        field.rust_name
    )
}

fn enumeration(name: &str, values: &Enumeration) -> String {
    if values.integer {
        return format!("pub type {name} = i64;\n");
    }
    let mut text = format!("{DERIVES}pub enum {name} {{\n");
    for variant in &values.values {
        if let Literal::String(value) = &variant.value {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "#[serde(rename = {value:?})] V{},", variant.rust_name);
        }
    }
    text + "#[serde(untagged)] Other(String),\n}\n"
}

fn untagged(api: &Api, name: &str, union: &Union) -> String {
    let mut text = format!("{DERIVES}#[serde(untagged)]\npub enum {name} {{\n");
    for member in &union.members {
        let kind = ty(api, &member.ty);
        let kind = if member.boxed {
            format!("Box<{kind}>")
        } else {
            kind
        };
        let _ = writeln!(text, "V{}({kind}),", member.rust_name);
    }
    text + "Other(serde_json::Value),\n}\n"
}

fn ty(api: &Api, reference: &TypeRef) -> String {
    match reference {
        TypeRef::Boolean | TypeRef::Literal(Literal::Bool(_)) => "bool".to_owned(),
        TypeRef::Integer | TypeRef::Literal(Literal::Integer(_)) => "i64".to_owned(),
        TypeRef::Float => "f64".to_owned(),
        TypeRef::Number | TypeRef::BigInteger => "serde_json::Number".to_owned(),
        TypeRef::Any => "serde_json::Value".to_owned(),
        TypeRef::Array(item) => format!("Vec<{}>", ty(api, item)),
        TypeRef::Map(item) => format!("std::collections::BTreeMap<String, {}>", ty(api, item)),
        TypeRef::Nullable(inner) => format!("Option<{}>", ty(api, inner)),
        TypeRef::Ref(id) => match api.get(id) {
            Some(def) => format!("crate::{}", def.rust_path),
            None => "serde_json::Value".to_owned(),
        },
        _ => "String".to_owned(),
    }
}
