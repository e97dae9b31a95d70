use super::read_operations;
use crate::diagnostic::Diagnostics;
use crate::docs::DocOperation;
use crate::docs::family::sdk::dialect::TypeScript;
use crate::markdown::parse_page;
use crate::source::{FileId, SourceFile};

fn read(path: &str, text: &str) -> (Vec<DocOperation>, Vec<crate::diagnostic::Diagnostic>) {
    let file = SourceFile::new(0, path.to_owned(), text.to_owned(), None);
    let page = parse_page(FileId(0), &file.text);
    let mut diagnostics = Diagnostics::new();
    let operations = read_operations(&file, &page, &TypeScript, &mut diagnostics);
    (operations, diagnostics.into_sorted())
}

const PAGE: &str = r#"# Boxes

## Overview

### Available Operations

* [open](#open) - Opens a box.

Two paragraphs.
* [~~shut~~](#shut) - Shuts it. :warning: **Deprecated**

## open

Opens a box.

## Hints

Boxes have lids.

### Errors

Some may occur.

### Example Usage: first

<!-- UsageSnippet language="typescript" operationID="openBox" method="post" path="/boxes/{boxID}/open" example="first" -->
```typescript
const result = await sdk.boxes.open({
  boxID: "b1",
  force: true,
});
```

### Example Usage: second

<!-- UsageSnippet language="typescript" operationID="openBox" method="post" path="/boxes/{boxID}/open" example="second" -->
```typescript
const result = await sdk.boxes.open({
  boxID: "b2",
});
```

### Standalone function

```typescript
const res = await boxesOpen(sdk, { boxID: "b3" });
```

### Parameters

| Parameter | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| `request` | [operations.OpenBoxRequest](../../models/operations/openboxrequest.md) | :heavy_check_mark: | The request. |
| `options` | RequestOptions | :heavy_minus_sign: | Options. |

### Response

**Promise\<[components.Box](../../models/components/box.md)\>**

### Errors

| Error Type | Status Code | Content Type |
| ---------- | ----------- | ------------ |
| errors.Stuck | 409, 422 | application/json |
| errors.APIError | 4XX, 5XX | \*/\* |

## ~~shut~~

Shuts it.

> :warning: **DEPRECATED**: Use open.

### Example Usage

<!-- UsageSnippet language="typescript" operationID="shutBox" method="delete" path="/boxes" -->
```typescript
await sdk.boxes.shut();
```

### Response

**Promise\<void\>**
"#;

#[test]
fn reads_a_page() {
    let (operations, diagnostics) = read("docs/sdks/boxes/README.md", PAGE);
    assert_eq!(diagnostics, []);
    let names: Vec<_> = operations.iter().map(|op| op.name.as_str()).collect();
    assert_eq!(names, ["open", "shut"]);
    let open = &operations[0];
    assert_eq!(open.group, "boxes");
    assert_eq!(open.id, "openBox");
    assert_eq!(open.method.as_deref(), Some("POST"));
    let (path, span) = open.path.as_ref().expect("a path");
    assert_eq!(path, "/boxes/{boxID}/open");
    assert_eq!(&PAGE[span.start as usize..span.end as usize], path);
    assert!(open.prose.starts_with("Opens a box."));
    assert!(open.prose.ends_with("Some may occur."));
    assert_eq!(open.parameters.len(), 2);
    assert!(open.response.is_some());
    let errors: Vec<_> = open
        .errors
        .iter()
        .map(|e| {
            (
                e.name.as_str(),
                e.statuses.as_str(),
                e.content_type.as_str(),
            )
        })
        .collect();
    assert_eq!(
        errors,
        [
            ("errors.Stuck", "409, 422", "application/json"),
            ("errors.APIError", "4XX, 5XX", "*/*")
        ]
    );
    let (arguments, body) = open.example.as_ref().expect("an example");
    assert_eq!(arguments.len(), 1);
    assert!(
        PAGE[body.start as usize..]
            .starts_with("const result = await sdk.boxes.open({\n  boxID: \"b1\"")
    );
}

#[test]
fn struck_and_void() {
    let (operations, _) = read("docs/sdks/boxes/README.md", PAGE);
    let shut = &operations[1];
    assert_eq!(shut.deprecated.as_deref(), Some("Use open."));
    assert_eq!(shut.prose, "Shuts it.");
    assert_eq!(shut.method.as_deref(), Some("DELETE"));
    assert_eq!(shut.response, None);
    assert_eq!(
        shut.example.as_ref().map(|(arguments, _)| arguments.len()),
        Some(0)
    );
    assert!(shut.parameters.is_empty() && shut.errors.is_empty());
}

#[test]
fn a_page_without_a_list_of_operations() {
    let text = "# T\n\n## Overview\n\nText.\n\n## ping\n\n### Response\n\n**Promise\\<void\\>**\n";
    let (operations, _) = read("sdks/t/README.md", text);
    assert_eq!(operations.len(), 1);
    let ping = &operations[0];
    assert_eq!((ping.name.as_str(), ping.id.as_str()), ("ping", "ping"));
    assert_eq!((&ping.method, &ping.path), (&None, &None));
    assert_eq!(ping.prose, "");
}

#[test]
fn pages_without_operations() {
    for text in [
        "",
        "# T\n",
        "# T\n\n## A\n\n### B\n\nText.\n",
        "### Errors\n",
        "# Errors\n\n### Errors\n",
    ] {
        assert_eq!(read("a.md", text).0, [], "{text:?}");
    }
}

#[test]
fn bad_tables_are_told() {
    let text = "## a\n\n### Errors\n\n| X | Y |\n| - | - |\n| 1 | 2 |\n\n## b\n\n### Errors\n\n\
                | Error Type | Status Code |\n| - | - |\n| errors.A | |\n| errors.B | 5XX |\n";
    let (operations, diagnostics) = read("a.md", text);
    let codes: Vec<_> = diagnostics.iter().map(|d| d.code.info().id).collect();
    assert_eq!(codes, ["FW106", "FW107"]);
    let errors: Vec<usize> = operations.iter().map(|op| op.errors.len()).collect();
    assert_eq!(errors, [0, 1]);
}
