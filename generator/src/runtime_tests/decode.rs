use crate::runtime::operations::{Cause, Headers, NotDocumented, Operation, Placement, Received};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only errors are looked at")]
struct Data {
    n: i64,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only errors are looked at")]
struct Outer {
    list: Vec<Inner>,
    #[serde(rename = "a/b")]
    ab: Option<Inner>,
    m: Option<BTreeMap<String, Data>>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only errors are looked at")]
struct Inner {
    name: String,
    size: Option<i64>,
    inner: Option<Data>,
}

struct Get;

impl Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/a/{b}";
    type Success = Outer;
    type Failure = NotDocumented;

    fn place(&self, _request: &mut Placement) {}

    fn read_success(received: &Received<'_>) -> Result<Outer, Cause<NotDocumented>> {
        received.json()
    }

    fn read_failure(_received: &Received<'_>) -> Cause<NotDocumented> {
        Cause::Undocumented
    }
}

#[test]
fn pointers() {
    let cases = [
        (r#"{"list": [{"name": "a"}, {"name": 3}]}"#, "/list/1/name"),
        (r#"{"list": [{"name": "a"}, {"size": 3 } ]}"#, "/list/1"),
        (
            r#"{"list": [{"name": "a", "inner": {"n": [1]}}]}"#,
            "/list/0/inner/n",
        ),
        (
            "{\"list\": [],\n \"a/b\": {\"name\": \"x\\\"]}\", \"size\": \"é\"}}",
            "/a~1b/size",
        ),
        (r#"{"list": [], "m": {"k": {"n": true}}}"#, "/m/k/n"),
        (r#"{"list": {}}"#, "/list"),
        (r#"[]"#, ""),
        (r#"{"x": 1}"#, ""),
        (r#"{"list": [{"name": "a""#, "/list/0/name"),
        ("<html>", ""),
        ("", ""),
    ];
    for (text, pointer) in cases {
        let answer = Get::parse_response(200, Headers::new(), text.as_bytes());
        let Cause::Unreadable(error) = answer.expect_err("an error").cause else {
            panic!("another cause");
        };
        assert_eq!(error.pointer, pointer, "{text}: {}", error.reason);
    }
}
