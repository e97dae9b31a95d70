//! Bodies of errors.

use super::{api, page};
use crate::config::Config;
use crate::model::{Shape, TypeId};

const BENT: &str = "# Bent\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n\
    | `Reason` | *string* | :heavy_check_mark: | N/A |\n\
    | `RawResponse` | [*http.Response](https://pkg.go.dev/net/http#Response) | :heavy_check_mark: | N/A |\n\
    | `HTTPMeta` | [components.HTTPMetadata](../../models/components/httpmetadata.md) | :heavy_check_mark: | N/A |\n";

#[test]
fn what_an_sdk_keeps_of_http_is_no_key_of_an_error() {
    let pages = vec![
        ("models/errors/bent.md".to_owned(), BENT.into()),
        (
            "sdks/boxes/README.md".to_owned(),
            page("post", "/a", "operations.DoRequest", "", "")
                .replace("errors.Stuck", "errors.Bent")
                .into_bytes(),
        ),
    ];
    let (api, diagnostics) = api(pages, &Config::default());
    let bent = api.get(&TypeId("errors.Bent".to_owned())).unwrap();
    let Shape::Struct(record) = &bent.shape else {
        panic!("an error is a record")
    };
    let names: Vec<&str> = record
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(names, ["Reason"]);
    let said = diagnostics.items().iter();
    let mut said = said.map(|finding| finding.message.as_str());
    assert!(!said.any(|message| message.contains("HTTPMetadata")));
}
