//! Secrets in what is emitted: through aliases, lists, maps, records and enums, in operations, and among further keys.

use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::{Api, Shape};

fn page(title: &str, rows: &[(&str, &str)]) -> (String, Vec<u8>) {
    let mut text = format!(
        "# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
    );
    for (name, ty) in rows {
        text.extend([
            "| `",
            name,
            "` | ",
            ty,
            " | :heavy_check_mark: | What it is. |\n",
        ]);
    }
    let path = format!("models/components/{}.md", title.to_lowercase());
    (path, text.into_bytes())
}

fn link(title: &str) -> String {
    format!(
        "[components.{title}](../../models/components/{}.md)",
        title.to_lowercase()
    )
}

fn run(pages: Vec<(String, Vec<u8>)>, config: &str) -> (Api, String) {
    let source = DocSource::new("docs", pages).dialect(Some("typescript".to_owned()));
    let generated = Generator::new()
        .source(source)
        .config("fieldwright.toml", config)
        .run();
    let text = generated.files.into_iter();
    let text = text
        .filter(|(path, _)| path.starts_with("src/components/"))
        .map(|(_, text)| text)
        .collect();
    (generated.api, text)
}

/// The secret fields of a record.
fn secrets(api: &Api, title: &str) -> Vec<String> {
    let def = api.types.values().find(|def| def.id.title() == title);
    let Some(Shape::Struct(record)) = def.map(|def| &def.shape) else {
        panic!("{title} is no record");
    };
    let fields = record.fields.iter().filter(|field| field.secret);
    fields.map(|field| field.name.clone()).collect()
}

#[test]
fn secrets_are_told_by_type_and_record() {
    let rows = [
        ("connectionString", "*string*".to_owned()),
        ("apiKeys", "*string*[]".to_owned()),
        ("tokens", "Record<string, *string*>".to_owned()),
        ("credentials", link("Login")),
        ("authorization", link("Login")),
        ("opaque", link("Handle")),
        ("handles", format!("{}[]", link("Handle"))),
        ("nextPageToken", "*string*".to_owned()),
        ("secretType", "*string*".to_owned()),
        ("passwordSet", "*boolean*".to_owned()),
    ];
    let rows: Vec<(&str, &str)> = rows.iter().map(|(name, ty)| (*name, ty.as_str())).collect();
    let config = "[[override]]\npath = \"components.Handle\"\ntype = \"components.ApiToken\"\n\
         reason = \"it is one\"\n[[override]]\npath = \"components.ApiToken\"\ntype = \"string\"\n\
         reason = \"it is text\"\n";
    let (api, text) = run(
        vec![
            page("Account", &rows),
            page("Login", &[("user", "*string*"), ("passcode", "*string*")]),
            page("Handle", &[("a", "*string*")]),
            page("ApiToken", &[("a", "*string*")]),
            page(
                "ApiKey",
                &[
                    ("key", "*string*"),
                    ("id", "*string*"),
                    ("name", "*string*"),
                ],
            ),
            page("Secret", &[("value", "*string*"), ("name", "*string*")]),
        ],
        config,
    );
    assert_eq!(
        secrets(&api, "Account"),
        [
            "connectionString",
            "apiKeys",
            "tokens",
            "credentials",
            "opaque",
            "handles"
        ]
    );
    assert_eq!(secrets(&api, "Login"), ["passcode"]);
    assert_eq!(secrets(&api, "ApiKey"), ["key"]);
    assert_eq!(secrets(&api, "Secret"), ["value"]);
    assert!(text.contains("Redacted"), "{text}");
}

#[test]
fn values_of_further_keys_are_not_shown() {
    let pages = vec![page("Account", &[("id", "*string*")])];
    let (_, text) = run(pages, "[settings]\nunknown-keys = \"keep\"\n");
    assert!(
        text.contains("&crate::support::Keys(&self.additional_properties)"),
        "{text}"
    );
    assert!(!text.contains("derive(Clone, Debug"), "{text}");
}
