//! `Cargo.toml`.

use super::context::Context;
use super::docs;
use heck::ToTitleCase;
use std::fmt::Write;

/// The oldest Rust that the emitted code is tested with.
const RUST_VERSION: &str = "1.90";

/// The manifest; `example` is what it says of examples.
pub(super) fn cargo_toml(context: &Context<'_>, example: &str) -> String {
    format!(
        "# Written by `{command}`. Do not edit.\n\
         {package}\
         \n\
         [package.metadata.docs.rs]\n\
         all-features = true\n\
         \n\
         [dependencies]\n\
         serde = {{ version = \"1.0\", default-features = false, features = [\"std\"] }}\n\
         jiff = {{ version = \"0.2\", default-features = false, features = [\"std\"], optional = true }}\n\
         chrono = {{ version = \"0.4\", default-features = false, features = [\"std\"], optional = true }}\n\
         time = {{ version = \"0.3\", features = [\"std\", \"formatting\", \"parsing\"], optional = true }}\n\
         rust_decimal = {{ version = \"1\", default-features = false, features = [\"std\"], optional = true }}\n\
         {garde}\
         {operations}\
         {example}\
         \n\
         [dev-dependencies]\n\
         serde_json = \"1.0\"\n\
         \n\
         [lints.rust]\n\
         unsafe_code = \"forbid\"\n\
         \n\
         [lints.clippy]\n\
         pedantic = {{ level = \"warn\", priority = -1 }}\n",
        command = docs::line(&context.options.command),
        package = package(context),
        garde = garde(context),
        operations = operations(context),
    )
}

/// The `[package]` table: what the configuration says, and what is usual where it says nothing.
fn package(context: &Context<'_>) -> String {
    let options = context.options;
    let package = &options.package;
    let or = |value: &Option<String>, usual: &str| toml(value.as_deref().unwrap_or(usual));
    let mut text = String::from("[package]\n");
    let mut line = |key: &str, value: &str| {
        let _ = writeln!(text, "{key} = {value}");
    };
    line("name", &toml(&options.name));
    line("version", &or(&package.version, "0.1.0"));
    line("edition", "\"2024\"");
    line("rust-version", &or(&package.rust_version, RUST_VERSION));
    line("description", &toml(&description(context)));
    for (key, value) in [
        ("license", &package.license),
        ("repository", &package.repository),
        ("homepage", &package.homepage),
        ("documentation", &package.documentation),
        ("readme", &package.readme),
    ] {
        if let Some(value) = value {
            line(key, &toml(value));
        }
    }
    if !package.authors.is_empty() {
        line("authors", &list(&package.authors));
    }
    line(
        "keywords",
        &usual(&package.keywords, &["api", "types", "serde"]),
    );
    line("categories", &usual(&package.categories, &["api-bindings"]));
    line("include", &list(&included(package.readme.as_deref())));
    text
}

/// What is published: the code, and what tells about it. Not the tests, which need the docs' examples.
fn included(readme: Option<&str>) -> Vec<String> {
    let usual = [
        "/src",
        "/examples",
        "/README.md",
        "/CHANGELOG.md",
        "/LICENSE*",
    ];
    let mut files: Vec<String> = usual.map(str::to_owned).to_vec();
    let readme = readme.map(|path| format!("/{}", path.trim_start_matches("./")));
    files.extend(readme.filter(|path| !usual.contains(&path.as_str())));
    files
}

fn usual(values: &[String], usual: &[&str]) -> String {
    if values.is_empty() {
        list(usual)
    } else {
        list(values)
    }
}

/// A TOML list of strings.
fn list<T: AsRef<str>>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(|value| toml(value.as_ref())).collect();
    format!("[{}]", values.join(", "))
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
fn operations(context: &Context<'_>) -> String {
    if context.api.operations.is_empty() {
        return String::new();
    }
    // Numbers of more than 64 bits are read from the text of the document.
    let raw = if context.has_big_integers() {
        ", features = [\"raw_value\"]"
    } else {
        ""
    };
    format!(
        "serde_json = {{ version = \"1.0\"{raw}, optional = true }}\n\
         http = {{ version = \"1\", default-features = false, features = [\"std\"], optional = true }}\n\
         ureq = {{ version = \"3\", default-features = false, optional = true }}\n\
         reqwest = {{ version = \"0.13\", default-features = false, optional = true }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"time\"], optional = true }}\n\
         \n\
         [features]\n\
         default = [\"operations\"]\n\
         # What to send and how to read what comes back, for any HTTP client.\n\
         operations = [\"dep:serde_json\"]\n\
         # The types of the crate `http` for both.\n\
         http = [\"operations\", \"dep:http\"]\n\
         # Clients that send operations: a blocking one and an asynchronous one. For TLS, enable a feature of these crates.\n\
         ureq = [\"operations\", \"dep:ureq\"]\n\
         reqwest = [\"operations\", \"dep:reqwest\", \"dep:tokio\"]\n"
    )
}

/// What the crate is, in a sentence without its stop.
pub(super) fn description(context: &Context<'_>) -> String {
    let said = context.options.package.description.as_deref();
    let said = said.map(docs::line).filter(|text| !text.is_empty());
    said.unwrap_or_else(|| usual_description(context))
}

/// Words of crates' names that do not name the API.
const NO_NAMES: [&str; 8] = ["api", "client", "models", "my", "out", "rs", "sdk", "types"];

/// Says of which API the crate is, if its name tells, and what is in it.
fn usual_description(context: &Context<'_>) -> String {
    let name = context.options.name.to_title_case();
    let words = name.split(' ');
    let words: Vec<&str> = words
        .filter(|word| !NO_NAMES.contains(&word.to_lowercase().as_str()))
        .collect();
    let what = if context.api.operations.is_empty() {
        "Types with validation"
    } else {
        "Types, validation and requests"
    };
    match (words.join(" ").as_str(), context.api.operations.is_empty()) {
        ("", _) => format!("{what} for a documented API"),
        (name, true) => format!("{what} for {name}, generated from its documentation"),
        (name, false) => format!("{what} for the {name} API, generated from its documentation"),
    }
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

#[cfg(test)]
mod tests {
    use super::cargo_toml;
    use crate::config::Package;
    use crate::emit::EmitOptions;
    use crate::emit::context::Context;
    use crate::model::Api;
    use crate::print::Printer;

    fn manifest(package: Package) -> toml::Table {
        let options = EmitOptions {
            package,
            ..EmitOptions::default()
        };
        let api = Api::default();
        let text = cargo_toml(&Context::new(&api, &options, Printer::default()), "");
        text.parse().unwrap()
    }

    #[test]
    fn every_key_of_the_configuration_is_written() {
        let text = r#"
            version = "2.0.0-rc.1"
            description = "A \"quoted\" one\nin two lines"
            license = "MIT"
            repository = "https://r.example"
            homepage = "https://h.example"
            documentation = "https://d.example"
            readme = "docs/READ.md"
            rust-version = "1.95"
            keywords = ["a", "b"]
            categories = ["encoding"]
            authors = ["A <a@b.example>"]
        "#;
        let wanted: toml::Table = text.parse().unwrap();
        let written = manifest(toml::from_str(text).unwrap());
        let written = written["package"].as_table().unwrap();
        for (key, value) in &wanted {
            if key == "description" {
                continue;
            }
            assert_eq!(written.get(key), Some(value), "{key}");
        }
        let description = written["description"].as_str();
        assert_eq!(description, Some("A \"quoted\" one in two lines"));
        let included = written["include"].as_array().unwrap();
        assert!(included.contains(&"/docs/READ.md".into()));
    }

    #[test]
    fn what_is_not_configured_is_as_usual() {
        let written = manifest(Package::default());
        let package = written["package"].as_table().unwrap();
        assert_eq!(package["version"].as_str(), Some("0.1.0"));
        assert_eq!(
            package["description"].as_str(),
            Some("Types with validation for a documented API")
        );
        for key in ["license", "repository", "readme", "authors"] {
            assert!(!package.contains_key(key), "{key}");
        }
    }
}
