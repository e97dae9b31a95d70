use super::{configured, places, with_fields};
use crate::config::Config;
use crate::model::ListStyle;

#[test]
fn fields_go_where_the_evidence_says() {
    type Case<'a> = (&'a str, &'a str, &'a [&'a str], &'a [&'a str]);
    let cases: [Case<'_>; 14] = [
        (
            "get",
            "/a/{box_ID}",
            &["boxId", "count"],
            &["path box_ID", "query count"],
        ),
        (
            "get",
            "/a#x",
            &["xWaitFor", "x"],
            &["header X-Wait-For", "query x"],
        ),
        ("get", "/a", &["ifNoneMatch"], &["header If-None-Match"]),
        (
            "get",
            "/a",
            &["origin: *string*: Needs the origin header."],
            &["header Origin"],
        ),
        (
            "get",
            "/a",
            &["referer: *string*: The site."],
            &["query referer"],
        ),
        (
            "post",
            "/a/{id}",
            &["id", "lid: Lid"],
            &["path id", "body lid"],
        ),
        (
            "post",
            "/a/{id}",
            &["id", "requestBody: Hinge", "lid: Lid"],
            &["path id", "query lid", "body requestBody"],
        ),
        (
            "post",
            "/a/{id}",
            &["id", "what: Lid"],
            &["path id", "body what"],
        ),
        (
            "post",
            "/a/{id}",
            &["id", "color: Color"],
            &["path id", "query color"],
        ),
        (
            "post",
            "/a/{id}",
            &["id", "data: *ReadableStream<Uint8Array>*"],
            &["path id", "body data"],
        ),
        (
            "get",
            "/a/{id}",
            &["id", "lid: Lid"],
            &["path id", "query lid"],
        ),
        (
            "delete",
            "/a/{id}",
            &["id", "what: Lid"],
            &["path id", "query what"],
        ),
        (
            "delete",
            "/a/{id}",
            &["id", "lid: Lid"],
            &["path id", "body lid"],
        ),
        (
            "put",
            "/a/{id}",
            &["id", "xKey: Lid", "n: *number*"],
            &["path id", "header X-Key", "query n"],
        ),
    ];
    for (method, path, fields, expected) in cases {
        let (operation, diagnostics) = with_fields(method, path, fields);
        assert_eq!(places(&operation), expected, "{method} {path} {fields:?}");
        let undecided = diagnostics
            .items()
            .iter()
            .filter(|d| d.code.info().id == "FW216");
        assert_eq!(undecided.count(), 0, "{fields:?}");
    }
}

#[test]
fn what_is_undecided_is_told_with_its_remedy() {
    let (operation, diagnostics) =
        with_fields("post", "/a/{id}", &["id", "one: Lid", "two: Hinge"]);
    assert_eq!(places(&operation), ["path id", "query two", "body one"]);
    let told: Vec<_> = diagnostics
        .items()
        .iter()
        .filter(|d| d.code.info().id == "FW216")
        .collect();
    assert_eq!(told.len(), 1);
    let config = told[0].config.as_deref().unwrap();
    assert!(
        config.contains("path = \"operation:do.one\"\nlocation = \"body\""),
        "{config}"
    );
    // A name of the path that nothing fills.
    let (_, diagnostics) = with_fields("get", "/a/{id}/{other}", &["id"]);
    assert!(
        diagnostics
            .items()
            .iter()
            .any(|d| d.message.contains("`{other}`"))
    );
}

#[test]
fn lists_are_written_as_their_description_says() {
    let styles = |fields: &[&str]| -> Vec<Option<ListStyle>> {
        let (operation, _) = with_fields("get", "/a", fields);
        operation
            .parameters
            .iter()
            .map(|parameter| parameter.list)
            .collect()
    };
    let (commas, repeated) = (Some(ListStyle::Commas), Some(ListStyle::Repeated));
    assert_eq!(styles(&["a: *string*[]", "b"]), [repeated, None]);
    assert_eq!(
        styles(&["a: *string*[]: Comma-separated.", "b: *string*[]"]),
        [commas, repeated]
    );
    let most = [
        "a: *string*[]: Comma-separated.",
        "b: *string*[]: Comma separated.",
        "c: *string*[]",
    ];
    assert_eq!(styles(&most), [commas, commas, commas]);
}

#[test]
fn the_configuration_has_the_last_word() {
    let text = "[[override]]\npath = \"operation:do.two\"\nlocation = \"body\"\nreason = \"said so\"\n\n\
                [[override]]\npath = \"operation:do.one\"\nlocation = \"header\"\nreason = \"said so\"\n";
    let (config, found) = Config::parse(text);
    assert!(found.items().is_empty(), "{found:?}");
    let fields = ["id", "one: Lid", "two: Hinge"];
    let (operation, diagnostics) = configured("post", "/a/{id}", &fields, &config);
    assert_eq!(places(&operation), ["path id", "header One", "body two"]);
    assert!(
        diagnostics
            .items()
            .iter()
            .all(|d| d.code.info().id != "FW216")
    );
    let decision = &operation.parameters[1].decisions[0];
    assert_eq!(
        (decision.value.as_str(), decision.rank),
        ("header", crate::model::Rank::Override)
    );
}

#[test]
fn one_override_settles_the_body() {
    let text = "[[override]]\npath = \"operation:do.two\"\nlocation = \"body\"\nreason = \"said so\"\n\n\
                [[override]]\npath = \"operation:do.id\"\nwire = \"ID\"\nreason = \"said so\"\n";
    let (config, _) = Config::parse(text);
    let fields = ["id", "one: Lid", "two: Hinge"];
    let (operation, diagnostics) = configured("post", "/a", &fields, &config);
    assert_eq!(places(&operation), ["query ID", "query one", "body two"]);
    let unused = |id: &str| matches!(id, "FW302" | "FW303");
    let mut found = diagnostics.items().iter();
    assert!(!found.any(|found| unused(found.code.info().id)));
}
