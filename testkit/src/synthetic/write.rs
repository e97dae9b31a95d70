//! The forms of pages.

use std::fmt::Write as _;

/// A row of a field table.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) required: bool,
    pub(super) description: String,
    /// The value in an example, as TypeScript.
    pub(super) value: String,
}

impl Field {
    pub(super) fn new(name: impl Into<String>, ty: impl Into<String>, required: bool) -> Self {
        Self {
            name: name.into(),
            ty: ty.into(),
            required,
            description: "What it says.".to_owned(),
            value: String::new(),
        }
    }
}

/// A link to a type's page, from another page of types.
pub(super) fn link(namespace: &str, name: &str) -> String {
    format!(
        "[{namespace}.{name}](../../models/{namespace}/{}.md)",
        name.to_lowercase()
    )
}

pub(super) fn path(namespace: &str, name: &str) -> String {
    format!("models/{namespace}/{}.md", name.to_lowercase())
}

/// A page of fields. `name` and what it is about.
pub(super) fn record(name: &str, about: &str, fields: &[Field]) -> Vec<u8> {
    let mut page = format!(
        "# {name}\n\n{about}\n\n## Example Usage\n\n```typescript\nlet value: {name} = {{\n"
    );
    for field in fields.iter().filter(|field| !field.value.is_empty()) {
        let _ = writeln!(page, "  {}: {},", field.name, field.value);
    }
    page.push_str("};\n```\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
    for field in fields {
        let mark = if field.required {
            ":heavy_check_mark:"
        } else {
            ":heavy_minus_sign:"
        };
        let _ = writeln!(
            page,
            "| `{}` | {} | {mark} | {} |",
            field.name, field.ty, field.description
        );
    }
    page.into_bytes()
}

/// A page of values.
pub(super) fn values(name: &str, values: &[String]) -> Vec<u8> {
    let list: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    let first = list.first().map_or("\"\"", String::as_str);
    format!(
        "# {name}\n\nOne of the states that there are.\n\n## Example Usage\n\n```typescript\nlet value: {name} = {first};\n```\n\n## Values\n\n```typescript\n{}\n```\n",
        list.join(" | ")
    )
    .into_bytes()
}

/// A page of members, each with an example.
pub(super) fn union(name: &str, members: &[(String, String)]) -> Vec<u8> {
    let mut page = format!("# {name}\n\nOne of several.\n\n\n## Supported Types\n");
    for (member, example) in members {
        let _ = write!(
            page,
            "\n### `{member}`\n\n```typescript\nconst value: {member} = {example};\n```\n"
        );
    }
    page.into_bytes()
}

/// One operation of a group's page.
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) request: String,
    pub(super) response: String,
}

/// A page of operations.
pub(super) fn group(name: &str, operations: &[Operation]) -> Vec<u8> {
    let mut page =
        format!("# {name}\n\n## Overview\n\nWhat can be done.\n\n### Available Operations\n\n");
    for operation in operations {
        let _ = writeln!(page, "* [{0}](#{0}) - Does it.", operation.name);
    }
    for Operation {
        name: operation,
        method,
        path,
        request,
        response,
    } in operations
    {
        let group = name.to_lowercase();
        let _ = write!(
            page,
            "\n## {operation}\n\nDoes it.\n\n### Example Usage\n\n\
             <!-- UsageSnippet language=\"typescript\" operationID=\"{operation}\" method=\"{method}\" path=\"{path}\" -->\n\
             ```typescript\nimport {{ Api }} from \"an-sdk\";\n\nconst api = new Api();\n\nasync function run() {{\n  \
             const result = await api.{group}.{operation}({{\n    id: \"a6207f0f\",\n    limit: 20,\n  }});\n\n  console.log(result);\n}}\n\nrun();\n```\n\n\
             ### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n\
             | `request` | {request} | :heavy_check_mark: | What is sent. |\n\
             | `options` | RequestOptions | :heavy_minus_sign: | HTTP settings. |\n\n\
             ### Response\n\n**Promise\\<{response}\\>**\n\n### Errors\n\n| Error Type | Status Code | Content Type |\n| --- | --- | --- |\n\
             | errors.ApiError | 4XX, 5XX | \\*/\\* |\n"
        );
    }
    page.into_bytes()
}
