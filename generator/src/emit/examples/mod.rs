//! Tests of the crate from the docs' examples: each is read and written again, one table per namespace.

use super::context::Context;
use super::header;
use super::ident::ident;
use crate::model::TypeDef;
use crate::visible::visible;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The folder of the test, relative to the crate's root.
const FOLDER: &str = "tests/documented_examples";

/// What compares, as it stands in the crate.
const COMPARE: &str = include_str!("compare.rs");

/// The files of the test, by path; none if the docs have no examples.
pub(super) fn files(context: &Context<'_>) -> Vec<(String, String)> {
    let mut groups: BTreeMap<&[String], Vec<&TypeDef>> = BTreeMap::new();
    for def in context
        .api
        .types
        .values()
        .filter(|def| !def.examples.is_empty())
    {
        groups.entry(&def.rust_path.modules).or_default().push(def);
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let mut main = header(context.options, "the examples of the docs")
        + "//! The examples of the docs, read and written again.\n\n#[rustfmt::skip]\nmod compare;\n\n\
           use compare::{Row, again, all};\n";
    let mut files = vec![(format!("{FOLDER}/compare.rs"), COMPARE.to_owned())];
    for (modules, mut defs) in groups {
        defs.sort_by(|a, b| a.id.cmp(&b.id));
        let group = modules.join("_");
        main.push_str(&test(context, &group, &defs));
        files.push((format!("{FOLDER}/{group}.tsv"), lines(&defs)));
    }
    files.push((format!("{FOLDER}/main.rs"), main));
    files
}

/// The test of one namespace.
fn test(context: &Context<'_>, group: &str, defs: &[&TypeDef]) -> String {
    let package = ident(&context.options.name.replace('-', "_")).to_string();
    let deprecated = if defs.iter().any(|def| def.deprecated.is_some()) {
        "#[allow(deprecated, reason = \"the docs still list it\")]\n"
    } else {
        ""
    };
    let table = group.to_uppercase();
    let mut text = format!("\n#[rustfmt::skip]\n{deprecated}static {table}: &[Row] = &[\n");
    for def in defs {
        let modules: Vec<String> = def
            .rust_path
            .modules
            .iter()
            .map(|name| ident(name).to_string())
            .collect();
        let path = format!(
            "{package}::{}::{}",
            modules.join("::"),
            ident(&def.rust_path.name)
        );
        let _ = writeln!(
            text,
            "    ({:?}, again::<{path}>),",
            visible(def.id.0.clone())
        );
    }
    let name = ident(group);
    let _ = write!(
        text,
        "];\n\n#[test]\nfn {name}() {{\n    all(include_str!(\"{group}.tsv\"), {table});\n}}\n"
    );
    text
}

/// The examples of one namespace, a line each.
fn lines(defs: &[&TypeDef]) -> String {
    let mut text = String::new();
    for def in defs {
        for example in &def.examples {
            let place = format!("{}:{}", example.place.page, example.place.line);
            let _ = writeln!(
                text,
                "{}\t{}\t{}",
                visible(def.id.to_string()),
                crate::emit::docs::line(&place),
                visible(example.wire.to_string())
            );
        }
    }
    text
}
