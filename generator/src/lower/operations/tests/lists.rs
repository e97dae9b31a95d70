//! Where the next page of a list is.

use super::{HEAD, api, page};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Api, Fact, Rank};
use std::fmt::Write;

/// A page of fields, each as `name: type: description`; `!` before the name has it required.
fn record(title: &str, fields: &[&str]) -> (String, Vec<u8>) {
    let mut text = format!("# {title}\n\n## Fields\n\n{HEAD}");
    for field in fields {
        let mut parts = field.splitn(3, ": ");
        let (name, ty) = (parts.next().unwrap(), parts.next().unwrap_or("*string*"));
        let doc = parts.next().unwrap_or("N/A");
        let (name, mark) = match name.strip_prefix('!') {
            Some(name) => (name, ":heavy_check_mark:"),
            None => (name, ":heavy_minus_sign:"),
        };
        let link = |title: &str| {
            format!(
                "[components.{title}](../components/{}.md)",
                title.to_lowercase()
            )
        };
        let ty = match ty.strip_suffix("[]") {
            Some(title) if title.starts_with(char::is_uppercase) => link(title) + "[]",
            None if ty.starts_with(char::is_uppercase) => link(ty),
            _ => ty.to_owned(),
        };
        let _ = writeln!(text, "| `{name}` | {ty} | {mark} | {doc} |");
    }
    let name = title.to_lowercase();
    (format!("models/components/{name}.md"), text.into_bytes())
}

/// A list that takes these parameters and returns a record of these fields.
fn list(parameters: &[&str], response: &[&str], prose: &str, config: &str) -> (Api, Diagnostics) {
    let (_, request) = record("DoRequest", parameters);
    let response_link = "[components.Found](../../models/components/found.md)";
    let text = page("get", "/a", "operations.DoRequest", response_link, prose);
    let pages = vec![
        ("models/operations/dorequest.md".to_owned(), request),
        ("sdks/boxes/README.md".to_owned(), text.into_bytes()),
        record("Found", response),
        record("Item", &["!id: *string*", "!n: *number*"]),
        record("Meta", &["next_page: *number*", "has_more: *boolean*"]),
        record("Links", &["next: Target", "prev: Target"]),
        record("Target", &["href: *string*"]),
        record("Paging", &["cursors: Cursors"]),
        record("Cursors", &["before: *string*", "after: *string*"]),
        record("Relation", &["rel: *string*", "href: *string*"]),
    ];
    let (config, found) = Config::parse(config);
    assert!(found.items().is_empty(), "{:?}", found.items());
    api(pages, &config)
}

/// What was decided, and by what.
fn decided(api: &Api) -> Option<(String, Rank)> {
    let operation = api.operations.first().unwrap();
    let mut decisions = operation.decisions.iter();
    let decision = decisions.find(|it| it.fact == Fact::NextPage)?;
    assert_eq!(
        operation.next_page.is_some(),
        decision.value.as_str() != "nothing"
    );
    Some((decision.value.to_string(), decision.rank))
}

/// Parameters, fields of the response beside its `items`, prose, and what is decided by which rank.
const CASES: &str = "
limit: *number*, offset: *number* | | | `offset`, counted | ApiConvention
page: *number* | | | `page`, counted from 1 | ApiConvention
page: *number*: Zero-based. | | | `page`, counted from 0 | ApiConvention
cursor | next_cursor | | `cursor` from `next_cursor` of the response | ApiConvention
cursor | cursor | | nothing | Assumed
cursor | cursor: *string*: The next page's. | | `cursor` from `cursor` of the response | ApiConvention
page: *number* | next | | `page` from `next` of the response | ApiConvention
page: *number* | next_page_url | | `page` from `next_page_url` of the response | ApiConvention
page: *number* | meta: Meta | | `page` from `meta.next_page` of the response | ApiConvention
cursor | _links: Links | | `cursor` from `_links.next.href` of the response | ApiConvention
after, limit: *number* | paging: Paging | | `after` from `paging.cursors.after` of the response | ApiConvention
cursor | links: Relation[] | | `cursor` from the link `next` in `links` of the response | ApiConvention
starting_after, limit: *number* | has_more: *boolean* | | `starting_after` from `id` of the last item | Assumed
starting_after: *string*: An id., limit: *number* | | | `starting_after` from `id` of the last item | Prose
after, limit: *number* | last_id | | `after` from `last_id` of the response | ApiConvention
after, limit: *number* | | | nothing | Assumed
page_token | | The `Link` header leads to the next page. | `page_token` from the link `next` in the header `Link` | Prose
page: *number* | | See the header `X-Next-Page`. | `page` from the header `X-Next-Page` | Prose
page: *number*: DEPRECATED., starting_after, limit: *number* | | | `starting_after` from `id` of the last item | Assumed
position: *string*: The cursor of the next page. | next_cursor | | `position` from `next_cursor` of the response | ApiConvention
";

#[test]
fn what_tells_of_the_next_page() {
    for case in CASES.trim().lines() {
        let parts: Vec<&str> = case.split(" |").map(str::trim).collect();
        let [parameters, response, prose, value, rank] = parts.as_slice() else {
            panic!("{case}");
        };
        let parameters: Vec<&str> = parameters.split(", ").collect();
        let response: Vec<&str> = ["items: Item[]", response]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect();
        let (api, _) = list(&parameters, &response, prose, "");
        let (found, by) = decided(&api).expect(case);
        assert_eq!(
            (found.as_str(), format!("{by:?}").as_str()),
            (*value, *rank),
            "{case}"
        );
    }
}

#[test]
fn what_is_no_list_of_pages() {
    let (api, _) = list(&["name"], &["items: Item[]", "next"], "", "");
    assert_eq!(decided(&api), None);
}

/// An override of the operation.
fn set(next_page: &str) -> String {
    let setting = format!("next-page = {next_page}\nreason = \"tried\"\n");
    format!("[[override]]\npath = \"operation:do\"\n{setting}")
}

#[test]
fn what_the_maintainer_says() {
    let parameters = ["from", "page: *number*"];
    let response = ["items: Item[]", "onward", "meta: Meta"];
    let cases = [
        ("{ from = \"nothing\" }", "nothing"),
        ("{ from = \"page\" }", "`page`, counted from 1"),
        (
            "{ from = \"body\", at = \"onward\", parameter = \"from\" }",
            "`from` from `onward` of the response",
        ),
        (
            "{ from = \"header\", at = \"X-On\", parameter = \"from\" }",
            "`from` from the header `X-On`",
        ),
        (
            "{ from = \"link-header\" }",
            "`page` from the link `next` in the header `Link`",
        ),
        (
            "{ from = \"last-item\", at = \"n\" }",
            "`page` from `n` of the last item",
        ),
    ];
    for (setting, expected) in cases {
        let (api, found) = list(&parameters, &response, "", &set(setting));
        let code = |wanted| found.items().iter().any(|it| it.code == wanted);
        assert!(!code(Code::NoNextPage), "{setting}");
        assert_eq!(decided(&api), Some((expected.to_owned(), Rank::Override)));
    }
}

#[test]
fn what_cannot_be_is_said() {
    for setting in [
        "{ from = \"body\" }",
        "{ from = \"body\", at = \"items\" }",
        "{ from = \"body\", at = \"meta.lost\" }",
        "{ from = \"body\", at = \"meta\", parameter = \"lost\" }",
        "{ from = \"offset\" }",
        "{ from = \"offset\", parameter = \"from\" }",
        "{ from = \"last-item\", at = \"lost\" }",
    ] {
        let parameters = ["from", "page: *number*"];
        let (api, found) = list(
            &parameters,
            &["items: Item[]", "meta: Meta"],
            "",
            &set(setting),
        );
        let mut items = found.items().iter();
        let said = items.find(|it| it.code == Code::NoNextPage).unwrap();
        assert!(said.span.is_some() && said.help.is_some(), "{setting}");
        let expected = "`page` from `meta.next_page` of the response";
        assert_eq!(
            decided(&api),
            Some((expected.to_owned(), Rank::ApiConvention)),
            "{setting}"
        );
    }
}
