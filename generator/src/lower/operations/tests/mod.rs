//! Small documentation folders, lowered.

mod answers;
mod errors;
mod lists;
mod places;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::docs::{ReadOptions, read_docs};
use crate::lower::{Extras, lower};
use crate::model::{Api, Location, Operation};
use crate::source::SourceMap;
use std::fmt::Write;

/// Types that the cases refer to.
const MODELS: [(&str, &str); 12] = [
    (
        "components/lid",
        "# Lid\n\n## Fields\n\n{F}| `shape` | *string* | :heavy_check_mark: | N/A |\n",
    ),
    (
        "components/hinge",
        "# Hinge\n\n## Fields\n\n{F}| `n` | *string* | :heavy_check_mark: | N/A |\n",
    ),
    (
        "components/color",
        "# Color\n\n## Values\n\n```typescript\n\"red\" | \"blue\"\n```\n",
    ),
    (
        "components/upload",
        "# Upload\n\n## Fields\n\n{F}| `file` | [File](x) \\| [Blob](y) | :heavy_check_mark: | N/A |\n",
    ),
    (
        "components/event",
        "# Event\n\n## Fields\n\n{F}| `lid` | [components.Lid](../components/lid.md) | :heavy_check_mark: | N/A |\n",
    ),
    (
        "errors/stuck",
        "# Stuck\n\n## Fields\n\n{F}| `why` | *string* | :heavy_check_mark: | N/A |\n",
    ),
    (
        "operations/otherrequest",
        "# OtherRequest\n\n## Fields\n\n{F}| `id` | *string* | :heavy_check_mark: | N/A |\n",
    ),
    (
        "operations/enveloperesponse",
        "# EnvelopeResponse\n\n## Fields\n\n{F}| `headers` | Record<string, *string*[]> | :heavy_check_mark: | N/A |\n| `result` | [components.Lid](../components/lid.md) | :heavy_minus_sign: | N/A |\n",
    ),
    (
        "operations/bareresponse",
        "# BareResponse\n\n## Fields\n\n{F}| `headers` | Record<string, *string*[]> | :heavy_check_mark: | N/A |\n",
    ),
    (
        "operations/rawresponse",
        "# RawResponse\n\n## Fields\n\n{F}| `contentType` | *string* | :heavy_check_mark: | N/A |\n| `statusCode` | *number* | :heavy_check_mark: | N/A |\n| `rawResponse` | *any* | :heavy_check_mark: | N/A |\n| `lid` | [components.Lid](../components/lid.md) | :heavy_minus_sign: | N/A |\n",
    ),
    (
        "operations/doresponse",
        "# DoResponse\n\n## Fields\n\n{F}| `result` | [components.Lid](../components/lid.md) | :heavy_check_mark: | N/A |\n",
    ),
    (
        "components/outcome",
        "# Outcome\n\n## Fields\n\n{F}| `result` | *string* | :heavy_check_mark: | N/A |\n",
    ),
];

const HEAD: &str = "| Field | Type | Required | Description |\n| - | - | - | - |\n";

fn api(pages: Vec<(String, Vec<u8>)>, config: &Config) -> (Api, Diagnostics) {
    let mut all: Vec<(String, Vec<u8>)> = MODELS
        .iter()
        .map(|(path, text)| {
            (
                format!("models/{path}.md"),
                text.replace("{F}", HEAD).into_bytes(),
            )
        })
        .collect();
    all.extend(pages);
    let mut map = SourceMap::new();
    map.add_folder("docs", all);
    let mut diagnostics = Diagnostics::new();
    let set = read_docs(
        &map,
        0,
        &ReadOptions::dialect("typescript"),
        &mut diagnostics,
    );
    let api = lower(&[set], &map, config, &Extras::default(), &mut diagnostics);
    (api, diagnostics)
}

/// An operation `do` that takes `operations.DoRequest` with these fields: name, type, perhaps a description.
fn with_fields(method: &str, path: &str, fields: &[&str]) -> (Operation, Diagnostics) {
    configured(method, path, fields, &Config::default())
}

fn configured(
    method: &str,
    path: &str,
    fields: &[&str],
    config: &Config,
) -> (Operation, Diagnostics) {
    let mut request = format!("# DoRequest\n\n## Fields\n\n{HEAD}");
    for field in fields {
        let mut parts = field.splitn(3, ": ");
        let (name, ty) = (parts.next().unwrap(), parts.next().unwrap_or("*string*"));
        let ty = match ty {
            title if title.starts_with(char::is_uppercase) => {
                format!(
                    "[components.{title}](../components/{}.md)",
                    title.to_lowercase()
                )
            }
            other => other.to_owned(),
        };
        let doc = parts.next().unwrap_or("N/A");
        let _ = writeln!(request, "| `{name}` | {ty} | :heavy_check_mark: | {doc} |");
    }
    let page = page(method, path, "operations.DoRequest", "", "");
    let pages = vec![
        (
            "models/operations/dorequest.md".to_owned(),
            request.into_bytes(),
        ),
        ("sdks/boxes/README.md".to_owned(), page.into_bytes()),
    ];
    let (api, diagnostics) = api(pages, config);
    (api.operations.into_iter().next().unwrap(), diagnostics)
}

fn page(method: &str, path: &str, request: &str, response: &str, prose: &str) -> String {
    let link = request.to_lowercase().replace('.', "/");
    let response = match response {
        "" => String::new(),
        ty => format!("### Response\n\n**Promise\\<{ty}\\>**\n\n"),
    };
    format!(
        "# Boxes\n\n## run\n\n{prose}\n\n### Example Usage\n\n\
         <!-- UsageSnippet language=\"typescript\" operationID=\"do\" method=\"{method}\" path=\"{path}\" -->\n\n\
         ### Parameters\n\n| Parameter | Type | Required | Description |\n| - | - | - | - |\n\
         | `request` | [{request}](../../models/{link}.md) | :heavy_check_mark: | N/A |\n\n{response}\
         ### Errors\n\n| Error Type | Status Code | Content Type |\n| - | - | - |\n\
         | errors.Stuck | 409, 422 | application/json |\n| errors.APIError | 4XX, 5XX | \\*/\\* |\n"
    )
}

/// Each parameter as `place wire-name`, and the body's field.
fn places(operation: &Operation) -> Vec<String> {
    let parameters = operation.parameters.iter().map(|parameter| {
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Body => "body",
        };
        format!("{place} {}", parameter.wire)
    });
    let body = operation.body.iter();
    let body = body.map(|body| format!("body {}", body.field.as_deref().unwrap_or("itself")));
    parameters.chain(body).collect()
}
