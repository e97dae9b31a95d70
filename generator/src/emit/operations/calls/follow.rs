/// A page: its body, and the name and value of a header.
type Page = (&'static str, &'static str, &'static str);

/// Reads a page as the operation does.
fn page<O: Paged>((body, name, value): Page) -> Response<O::Success> {
    let mut headers = Headers::from_iter([("Content-Type", "application/json")]);
    if !name.is_empty() {
        headers.push(name, value);
    }
    let Ok(page) = O::parse_response(200, headers, body.as_bytes()) else {
        panic!("the page is not read: {body}");
    };
    page
}

/// Checks that the page after a page is asked for by the same request with one other parameter.
fn follows<O: Paged>(call: &O, given: Page, (name, value): (&str, &str)) {
    let Some(next) = call.next_page(&page::<O>(given)) else {
        panic!("there is no page after {given:?}");
    };
    let (Ok(mut before), Ok(mut after)) = (call.request_parts(), next.request_parts()) else {
        panic!("the request cannot be sent");
    };
    let found: Vec<String> = after
        .query
        .iter()
        .filter(|(known, _)| known == name)
        .map(|(_, value)| value.clone())
        .collect();
    assert_eq!(found, [value]);
    before.query.retain(|(known, _)| known != name);
    after.query.retain(|(known, _)| known != name);
    assert_eq!(before.target(), after.target());
    assert!(before == after, "more than `{name}` is another");
}

/// Checks that there is no page after a page.
#[allow(dead_code, reason = "not of every API a last page can be made up")]
fn ends<O: Paged>(call: &O, given: Page) {
    assert!(call.next_page(&page::<O>(given)).is_none());
}
