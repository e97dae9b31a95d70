//! Small docs.

use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::names::{NAMES_FILE, NamesLock};

pub(crate) type Page = (String, String);

pub(crate) const SHARED: &str = "[settings]\nshare = \"equal\"\n";

/// A record with an overview and fields: name, type cell, description.
pub(crate) fn record(id: &str, about: &str, fields: &[(&str, &str, &str)]) -> Page {
    let rows: Vec<String> = fields
        .iter()
        .map(|(name, ty, text)| format!("| `{name}` | {ty} | :heavy_check_mark: | {text} |\n"))
        .collect();
    let table = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    page(id, about, &format!("## Fields\n\n{table}{}", rows.concat()))
}

pub(crate) fn values(id: &str, about: &str, values: &[&str]) -> Page {
    let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    let values = values.join(" | ");
    page(
        id,
        about,
        &format!("## Values\n\n```typescript\n{values}\n```\n"),
    )
}

pub(crate) fn union(id: &str, members: &[(&str, &str)]) -> Page {
    let sections = members.iter().map(|(name, value)| {
        format!("### `{name}`\n\n```typescript\nconst value: {name} = {value};\n```\n\n")
    });
    page(
        id,
        "",
        &format!("## Supported Types\n\n{}", sections.collect::<String>()),
    )
}

fn page(id: &str, about: &str, body: &str) -> Page {
    let (space, title) = id.split_once('.').expect("a namespace");
    let path = format!("models/{space}/{}.md", title.to_lowercase());
    (path, format!("# {title}\n\n{about}\n\n{body}"))
}

/// A link to a type's page.
pub(crate) fn link(id: &str) -> String {
    let (space, title) = id.split_once('.').expect("a namespace");
    format!("[{id}](../../models/{space}/{}.md)", title.to_lowercase())
}

/// An operation that sends one type and receives another.
pub(crate) fn operation(group: &str, name: &str, request: &str, response: &str) -> Page {
    let id = name.split('/').next().unwrap_or(name);
    let text = format!(
        "# {group}\n\n## {id}\n\nDoes it.\n\n### Example Usage\n\n\
         <!-- UsageSnippet language=\"typescript\" operationID=\"{id}\" method=\"post\" path=\"/{group}/{name}\" -->\n\
         ```typescript\nawait api.{group}.{id}();\n```\n\n### Parameters\n\n\
         | Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n\
         | `request` | {} | :heavy_check_mark: | What is sent. |\n\n### Response\n\n**Promise\\<{}\\>**\n",
        link(request),
        link(response)
    );
    (format!("sdks/{group}/README.md"), text)
}

pub(crate) fn generator(pages: &[Page], config: &str) -> Generator {
    let pages = pages.iter();
    let pages = pages.map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    let source = DocSource::new("docs", pages.collect()).dialect(Some("typescript".to_owned()));
    Generator::new()
        .source(source)
        .config("fieldwright.toml", config)
}

/// A run, and another with the names of the first: it gives the same.
pub(crate) fn run(pages: &[Page], config: &str) -> Generated {
    let once = generator(pages, config).run();
    assert!(
        !once.has_errors(),
        "{}",
        once.messages(fieldwright::diagnostic::Severity::Note)
    );
    let again = after(pages, config, &once);
    assert_eq!(once.files, again.files, "a second run gives something else");
    assert_eq!(
        once.diagnostics.len(),
        again.diagnostics.len(),
        "{}",
        again.messages(fieldwright::diagnostic::Severity::Note)
    );
    once
}

/// A run with the names that another gave.
pub(crate) fn after(pages: &[Page], config: &str, before: &Generated) -> Generated {
    let names = NamesLock::text(&before.api);
    generator(pages, config).names(NAMES_FILE, names).run()
}
