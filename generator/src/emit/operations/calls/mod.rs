//! Tests of the crate from the docs' example calls: what each operation sends.

mod call;
mod expected;
mod pages;
mod sample;

use super::{Item, free};
use crate::emit::context::Context;
use crate::emit::header;
use crate::emit::ident::{ident, module};
use crate::names::words::snake;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The folder of the test, relative to the crate's root.
const FOLDER: &str = "tests/documented_calls";

/// What compares, as it stands in the crate.
const EXPECT: &str = include_str!("expect.rs");

/// What reads documented values, as it stands in the crate.
const READ: &str = include_str!("read.rs");

/// The files of the test, by path; none if no example can be used.
pub(super) fn files(context: &Context<'_>) -> Vec<(String, String)> {
    let package = ident(&context.options.name.replace('-', "_")).to_string();
    let lists = lists(context, &package);
    let mut groups: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for operation in &context.api.operations {
        let item = Item::new(context, operation);
        let Some(expected) = expected::expected(&item) else {
            continue;
        };
        let group = module(&operation.group);
        let (text, names) = groups.entry(group.clone()).or_default();
        let name = free(&snake(&operation.rust_name), |name| names.contains(name));
        let path = format!("{package}::api::{}::{}", ident(&group), item.name);
        let deprecated = deprecated(&item);
        let _ = write!(
            text,
            "\n#[test]\n{deprecated}fn {}() {{\n{}}}\n",
            ident(&name),
            expected.code(&path, &package)
        );
        names.insert(name);
    }
    if groups.is_empty() && lists.is_none() {
        return Vec::new();
    }
    let top = || header(context.options, "the example calls of the docs");
    let has_calls = !groups.is_empty();
    let modules = [
        ("calls", has_calls),
        ("expect", has_calls),
        ("pages", lists.is_some()),
        ("read", true),
    ];
    let mut main =
        top() + "//! What the docs' example calls send.\n#![cfg(feature = \"operations\")]\n\n";
    for (name, _) in modules.iter().filter(|(_, wanted)| *wanted) {
        let _ = writeln!(main, "#[rustfmt::skip]\nmod {name};");
    }
    let mut files = vec![
        (format!("{FOLDER}/main.rs"), main),
        (format!("{FOLDER}/read.rs"), READ.to_owned()),
    ];
    files.extend(lists.map(|text| (format!("{FOLDER}/pages.rs"), text)));
    if !has_calls {
        return files;
    }
    let uses = format!("use {package}::api::{{Operation, RequestBody}};\nuse serde_json::");
    let expect = EXPECT.replacen("use serde_json::", &uses, 1);
    files.push((format!("{FOLDER}/expect.rs"), expect));
    let mut calls = top() + "//! The example calls, by group.\n\n";
    for (group, (text, _)) in groups {
        let _ = writeln!(calls, "mod {};", ident(&group));
        let read = if text.contains("read::<") {
            "use crate::read::read;\n"
        } else {
            ""
        };
        let text = top() + "use crate::expect::{Body, Expected};\n" + read + &text;
        files.push((format!("{FOLDER}/calls/{group}.rs"), text));
    }
    files.push((format!("{FOLDER}/calls/mod.rs"), calls));
    files
}

/// The tests of lists; `None` if there are no lists that come page by page.
fn lists(context: &Context<'_>, package: &str) -> Option<String> {
    let mut tests = String::new();
    let mut names = BTreeSet::new();
    for operation in &context.api.operations {
        let item = Item::new(context, operation);
        let group = module(&operation.group);
        let path = format!("{package}::api::{}::{}", ident(&group), item.name);
        let Some(code) = pages::code(&item, &path, package) else {
            continue;
        };
        let name = format!("{group}_{}", snake(&operation.rust_name));
        let name = free(&name, |name| names.contains(name));
        let deprecated = deprecated(&item);
        let _ = write!(
            tests,
            "\n#[test]\n{deprecated}fn {}() {{\n{code}}}\n",
            ident(&name)
        );
        names.insert(name);
    }
    (!tests.is_empty()).then(|| {
        let head = header(context.options, "the operation pages");
        let uses = format!("use {package}::api::{{Headers, Paged, Response}};\n");
        format!(
            "{head}//! The pages of lists: what is asked for after a made-up one.\n\n\
             use crate::read::read;\n{uses}\n{}{tests}",
            pages::CHECK
        )
    })
}

fn deprecated(item: &Item<'_>) -> &'static str {
    if item.uses_deprecated() {
        "#[allow(deprecated, reason = \"the docs still list it\")]\n"
    } else {
        ""
    }
}
