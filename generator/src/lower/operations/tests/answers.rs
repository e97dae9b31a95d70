use super::{api, page, places};
use crate::config::Config;
use crate::model::{Api, MediaType, StatusPattern, TypeRef};

fn with_request(request: &str, response: &str, prose: &str) -> Api {
    let text = page("post", "/a", request, response, prose);
    api(
        vec![("sdks/boxes/README.md".to_owned(), text.into_bytes())],
        &Config::default(),
    )
    .0
}

#[test]
fn a_page_without_path_parameters_is_the_body() {
    let cases = [
        ("components.Lid", MediaType::Json),
        ("components.Upload", MediaType::Multipart),
    ];
    for (request, media) in cases {
        let api = with_request(request, "", "");
        assert_eq!(places(&api.operations[0]), ["body itself"]);
        assert_eq!(
            api.operations[0].body.as_ref().unwrap().media,
            media,
            "{request}"
        );
    }
    let api = with_request(
        "components.Lid",
        "",
        "Send it as `application/x-www-form-urlencoded`.",
    );
    assert_eq!(
        api.operations[0].body.as_ref().unwrap().media,
        MediaType::Form
    );
}

#[test]
fn envelopes_are_opened() {
    let cases: [(&str, Option<&str>, bool); 6] = [
        ("operations.EnvelopeResponse", Some("Lid"), true),
        ("operations.BareResponse", None, false),
        ("operations.RawResponse", Some("Lid"), false),
        ("operations.DoResponse", Some("Lid"), false),
        // A field called `result` alone is no envelope.
        ("components.Outcome", Some("Outcome"), false),
        ("components.Lid", Some("Lid"), false),
    ];
    for (response, body, optional) in cases {
        let link = response.to_lowercase().replace('.', "/");
        let api = with_request(
            "components.Hinge",
            &format!("[{response}](../../models/{link}.md)"),
            "",
        );
        let success = &api.operations[0].success;
        let title = success.body.as_ref().map(|ty| match ty {
            TypeRef::Ref(id) => id.title().to_owned(),
            other => format!("{other:?}"),
        });
        assert_eq!(
            (title.as_deref(), success.optional),
            (body, optional),
            "{response}"
        );
        assert_eq!(
            success.envelope.is_some(),
            !response.starts_with("components"),
            "{response}"
        );
    }
}

#[test]
fn errors_scopes_and_names() {
    let api = with_request(
        "components.Lid",
        "",
        "Runs it.\n\nNeeds the `a.read` scope.",
    );
    let operation = &api.operations[0];
    assert_eq!(
        (operation.rust_name.as_str(), operation.group.as_str()),
        ("Run", "boxes")
    );
    assert_eq!(
        (operation.method.as_str(), operation.path.as_str()),
        ("POST", "/a")
    );
    assert_eq!(operation.summary, "Runs it.");
    assert_eq!(operation.scopes, ["a.read"]);
    let codes = [StatusPattern::Code(409), StatusPattern::Code(422)];
    assert_eq!(operation.errors[0].statuses, codes);
    assert!(operation.errors[0].ty.is_some());
    assert_eq!(operation.errors[1].ty, None);
}

#[test]
fn types_are_sent_received_or_neither() {
    let api = with_request(
        "components.Lid",
        "[components.Hinge](../../models/components/hinge.md)",
        "",
    );
    let usage = |title: &str| {
        let def = api
            .types
            .values()
            .find(|def| def.id.title() == title)
            .unwrap();
        (def.usage.request, def.usage.response)
    };
    assert_eq!(usage("Lid"), (true, false));
    assert_eq!(usage("Hinge"), (false, true));
    assert_eq!(usage("Stuck"), (false, true));
    // No operation mentions it: the API sends it of its own accord.
    assert_eq!(usage("Event"), (false, true));
    let (silent, _) = super::api(Vec::new(), &Config::default());
    assert!(
        silent
            .types
            .values()
            .all(|def| def.usage.request && def.usage.response)
    );
}

#[test]
fn operations_of_one_id_are_kept_apart() {
    let text = page("post", "/a", "components.Lid", "", "");
    let pages = ["boxes", "crates"]
        .map(|group| (format!("sdks/{group}/README.md"), text.clone().into_bytes()));
    let (found, _) = api(pages.into(), &Config::default());
    let ids: Vec<&str> = found.operations.iter().map(|op| op.id.as_str()).collect();
    assert_eq!(ids, ["do", "crates.do"]);
}

/// A page with an operation for each heading and id.
fn headed(operations: &[(&str, &str)]) -> (String, Vec<u8>) {
    let sections = operations.iter().map(|(heading, id)| {
        let text = page("post", "/a", "components.Lid", "", "");
        let text = text.replace("# Boxes\n\n## run", &format!("## {heading}"));
        text.replace("operationID=\"do\"", &format!("operationID=\"{id}\""))
    });
    let text = format!("# Boxes\n\n{}", sections.collect::<String>());
    ("sdks/boxes/README.md".to_owned(), text.into_bytes())
}

#[test]
fn operations_are_called_as_their_headings() {
    let page = headed(&[
        ("list", "list_boxes_v1_boxes_get"),
        ("create", "createBox"),
        ("create", "createBoxFromTemplate"),
    ]);
    let (found, _) = api(vec![page], &Config::default());
    let names: Vec<&str> = found
        .operations
        .iter()
        .map(|op| op.rust_name.as_str())
        .collect();
    assert_eq!(names, ["List", "CreateBox", "CreateBoxFromTemplate"]);
}

#[test]
fn streams_of_events() {
    let lid = "components.Lid";
    let cases = [
        (format!("EventStream<{lid}>"), Some("Lid"), true),
        (
            format!("EventStream<{lid}> \\| components.Hinge"),
            Some("Lid"),
            false,
        ),
        (lid.to_owned(), None, false),
    ];
    for (response, event, alone) in cases {
        let api = with_request("components.Lid", &response, "");
        let success = &api.operations[0].success;
        let found = success.events.as_ref().map(|ty| match ty {
            TypeRef::Ref(id) => id.title(),
            other => panic!("{other:?}"),
        });
        assert_eq!((found, success.stream), (event, alone), "{response}");
    }
}
