//! `Cargo.toml` and `src/lib.rs`.

use super::context::Context;
use super::docs;
use super::modules::Tree;

/// The manifest.
pub(super) fn cargo_toml(context: &Context<'_>) -> String {
    let options = context.options;
    let license = options.license.as_ref();
    let license = license.map_or_else(String::new, |text| format!("license = {}\n", toml(text)));
    format!(
        "# Written by `{command}`. Do not edit.\n\
         [package]\n\
         name = {name}\n\
         version = {version}\n\
         edition = \"2024\"\n\
         rust-version = \"1.90\"\n\
         description = {description}\n\
         {license}\
         keywords = [\"api\", \"types\", \"serde\"]\n\
         \n\
         [dependencies]\n\
         serde = {{ version = \"1.0\", default-features = false, features = [\"std\"] }}\n\
         jiff = {{ version = \"0.2\", default-features = false, features = [\"std\"], optional = true }}\n\
         chrono = {{ version = \"0.4\", default-features = false, features = [\"std\"], optional = true }}\n\
         time = {{ version = \"0.3\", features = [\"std\", \"formatting\", \"parsing\"], optional = true }}\n\
         rust_decimal = {{ version = \"1\", default-features = false, features = [\"std\"], optional = true }}\n\
         {garde}\
         {operations}\
         \n\
         [dev-dependencies]\n\
         serde_json = \"1.0\"\n\
         \n\
         [lints.rust]\n\
         missing_docs = \"warn\"\n\
         unsafe_code = \"forbid\"\n\
         \n\
         [lints.clippy]\n\
         pedantic = {{ level = \"warn\", priority = -1 }}\n",
        garde = garde(context),
        operations = operations(context),
        command = docs::line(&options.command),
        name = toml(&options.name),
        version = toml(&options.version),
        description = toml(&description(context)),
    )
}

/// What web frameworks know validation by.
fn garde(context: &Context<'_>) -> &'static str {
    if super::garde::has_types(context) {
        "garde = { version = \"0.23\", default-features = false, optional = true }\n"
    } else {
        ""
    }
}

/// What operations need: JSON for bodies, and the types of the crate `http` for those who want them.
fn operations(context: &Context<'_>) -> &'static str {
    if context.api.operations.is_empty() {
        ""
    } else {
        "serde_json = { version = \"1.0\", optional = true }\n\
         http = { version = \"1\", default-features = false, features = [\"std\"], optional = true }\n\
         \n\
         [features]\n\
         default = [\"operations\"]\n\
         # What to send and how to read what comes back, for any HTTP client.\n\
         operations = [\"dep:serde_json\"]\n\
         # The types of the crate `http` for both.\n\
         http = [\"operations\", \"dep:http\"]\n"
    }
}

fn description(context: &Context<'_>) -> String {
    if context.options.description.is_empty() {
        "Types of a documented API".to_owned()
    } else {
        context.options.description.clone()
    }
}

/// The root of the crate.
pub(super) fn root(context: &Context<'_>, tree: &Tree<'_>) -> String {
    let mut text = super::header(context.options, "the docs");
    text.push_str("//! ");
    text.push_str(&docs::line(&description(context)));
    text.push_str(".\n\n");
    if !context.literals.is_empty() {
        text.push_str("#[rustfmt::skip]\npub mod literals;\n");
    }
    text.push_str("pub mod support;\n");
    if super::garde::has_types(context) {
        text.push_str(super::garde::DECLARATION);
    }
    text.push_str(&super::operations::declaration(context));
    for line in tree.root().lines() {
        if line.starts_with("pub mod") || line.starts_with("mod") {
            text.push_str("#[rustfmt::skip]\n");
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// A TOML string.
fn toml(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
