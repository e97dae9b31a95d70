use crate::runtime::Bytes;
use crate::runtime::operations::{
    Cause, Failure, Headers, NotDocumented, Operation, OperationError, Part, Placement, Received,
    RequestBody, RequestError, Response,
};
use serde_json::json;

/// An operation that puts given JSON values in given places.
#[derive(Default)]
struct Probe {
    id: serde_json::Value,
    query: serde_json::Value,
    commas: serde_json::Value,
    brackets: serde_json::Value,
    header: serde_json::Value,
    body: Option<serde_json::Value>,
}

#[derive(Debug, PartialEq)]
enum ProbeFailure {
    Text(String),
    Number(i64),
}

impl Failure for ProbeFailure {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }
}

impl Operation for Probe {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/a/{id}/b.{id}";
    type Success = Vec<i64>;
    type Failure = ProbeFailure;

    fn place(&self, request: &mut Placement) {
        request.path("id", &self.id);
        request.query("q", &self.query);
        request.query_commas("c", &self.commas);
        request.query_brackets("b", &self.brackets);
        request.header("X-H", &self.header);
        if let Some(body) = &self.body {
            request.json(body);
        }
    }

    fn read_success(received: &Received<'_>) -> Result<Vec<i64>, Cause<ProbeFailure>> {
        received.json()
    }

    fn read_failure(received: &Received<'_>) -> Cause<ProbeFailure> {
        match received.status() {
            400 | 409 => received.failure(ProbeFailure::Text),
            500..=599 => received.failure(ProbeFailure::Number),
            _ => Cause::Undocumented,
        }
    }
}

fn with_id(id: &str) -> Probe {
    Probe {
        id: json!(id),
        ..Probe::default()
    }
}

#[test]
fn paths_are_encoded() {
    let cases = [
        ("x1", "/a/x1/b.x1"),
        ("a/b?c#d", "/a/a%2Fb%3Fc%23d/b.a%2Fb%3Fc%23d"),
        ("é ~-_.", "/a/%C3%A9%20~-_./b.%C3%A9%20~-_."),
        ("..a", "/a/..a/b...a"),
    ];
    for (id, path) in cases {
        let parts = with_id(id).request_parts().expect("a request");
        assert_eq!(parts.path, path);
        assert_eq!(parts.target(), path);
        assert_eq!(parts.method, "POST");
    }
    let mut probe = with_id("");
    for bad in [json!(""), json!("."), json!(".."), json!(null)] {
        probe.id = bad;
        assert_eq!(
            probe.request_parts(),
            Err(RequestError::Path("id".to_owned()))
        );
    }
}

#[test]
fn queries() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let cases = [
        (json!(null), vec![]),
        (json!("a b&c"), vec![pair("q", "a b&c")]),
        (json!(true), vec![pair("q", "true")]),
        (json!(30.0), vec![pair("q", "30")]),
        (json!(0.5), vec![pair("q", "0.5")]),
        (json!(-7), vec![pair("q", "-7")]),
        (json!(["x", 2]), vec![pair("q", "x"), pair("q", "2")]),
        (json!([]), vec![]),
        (
            json!({"k": "v", "l": [1, 2], "n": null}),
            vec![pair("k", "v"), pair("l", "1,2")],
        ),
    ];
    for (value, expected) in cases {
        let probe = Probe {
            query: value,
            ..with_id("i")
        };
        assert_eq!(probe.request_parts().expect("a request").query, expected);
    }
    for nested in [
        json!([[1]]),
        json!({"a": {}}),
        json!([null]),
        json!({"a": [[1]]}),
    ] {
        let probe = Probe {
            query: nested,
            ..with_id("i")
        };
        assert_eq!(
            probe.request_parts(),
            Err(RequestError::Parameter("q".to_owned()))
        );
    }
}

#[test]
fn brackets() {
    let cases = [
        (json!(null), &[][..]),
        (json!("x"), &[("b", "x")]),
        (json!(["x", 2]), &[("b[0]", "x"), ("b[1]", "2")]),
        (
            json!({"from": "a", "none": null, "of": {"k": [1.0]}}),
            &[("b[from]", "a"), ("b[of][k][0]", "1")],
        ),
    ];
    for (value, expected) in cases {
        let probe = Probe {
            brackets: value,
            ..with_id("i")
        };
        let query = probe.request_parts().expect("a request").query;
        let pairs: Vec<(&str, &str)> = query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(pairs, expected);
    }
}

#[test]
fn kinds_of_bodies() {
    let kinds = |content_type: Option<&str>, body: &[u8]| {
        let headers = Headers::from_iter(content_type.map(|value| ("Content-Type", value)));
        let received = Received::new(200, &headers, body);
        (received.is_json(), received.is_text())
    };
    assert_eq!(kinds(Some("application/problem+JSON"), b""), (true, false));
    assert_eq!(kinds(Some("text/csv"), b"{"), (false, true));
    assert_eq!(kinds(Some("application/pdf"), b"{"), (false, false));
    assert_eq!(kinds(None, b" {}"), (true, false));
    assert_eq!(kinds(None, b"%PDF"), (false, false));
}

#[test]
fn targets() {
    let probe = Probe {
        query: json!(["a b", "é&="]),
        commas: json!(["x", "y,z"]),
        ..with_id("i")
    };
    let parts = probe.request_parts().expect("a request");
    assert_eq!(
        parts.target(),
        "/a/i/b.i?q=a%20b&q=%C3%A9%26%3D&c=x%2Cy%2Cz"
    );
    assert_eq!(
        parts.url("https://example.com/v1/"),
        format!("https://example.com/v1{}", parts.target())
    );
}

#[test]
fn headers_cannot_be_split() {
    let probe = |value| Probe {
        header: value,
        ..with_id("i")
    };
    let parts = probe(json!("a, b")).request_parts().expect("a request");
    assert_eq!(parts.headers, [("X-H".to_owned(), "a, b".to_owned())]);
    for bad in ["a\r\nX-Evil: 1", "a\nb", "é", "\u{7f}"] {
        assert_eq!(
            probe(json!(bad)).request_parts(),
            Err(RequestError::Header("X-H".to_owned())),
            "{bad:?}"
        );
    }
}

#[test]
fn bodies() {
    let parts = with_id("i").request_parts().expect("a request");
    assert!(parts.body.is_empty());
    assert_eq!(parts.body.content_type(), None);
    let probe = Probe {
        body: Some(json!({"b": 1})),
        ..with_id("i")
    };
    let body = probe.request_parts().expect("a request").body;
    assert_eq!(body, RequestBody::Json("{\"b\":1}".to_owned()));
    assert_eq!(body.content_type().as_deref(), Some("application/json"));
    assert_eq!(body.to_bytes().as_ref(), b"{\"b\":1}");
}

/// A body that a closure writes.
struct Written<F>(F);

impl<F: Fn(&mut Placement)> Operation for Written<F> {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/";
    type Success = ();
    type Failure = NotDocumented;

    fn place(&self, request: &mut Placement) {
        (self.0)(request);
    }

    fn read_success(received: &Received<'_>) -> Result<(), Cause<NotDocumented>> {
        received.nothing()
    }

    fn read_failure(_received: &Received<'_>) -> Cause<NotDocumented> {
        Cause::Undocumented
    }
}

#[test]
fn forms() {
    let write = |request: &mut Placement| {
        request.form(&json!({"a b": "c&d é", "l": [1, 2], "n": null, "o": {"k": []}, "t": true}));
    };
    let body = Written(write).request_parts().expect("a request").body;
    assert_eq!(
        String::from_utf8_lossy(&body.to_bytes()),
        "a+b=c%26d+%C3%A9&l=1&l=2&o=%7B%22k%22%3A%5B%5D%7D&t=true"
    );
    let list = |request: &mut Placement| request.form(&json!([1]));
    assert!(matches!(
        Written(list).request_parts(),
        Err(RequestError::Body(_))
    ));
}

#[test]
fn multipart_bodies() {
    let write = |request: &mut Placement| {
        request.multipart();
        request.field("purpose", &json!("one"));
        request.field("meta", &json!({"k": 1}));
        request.field("absent", &json!(null));
        request.file("fi\"le", &Bytes::file("a\r\n.png", *b"\x00\xff--"));
    };
    let mut body = Written(write).request_parts().expect("a request").body;
    assert_eq!(body.parts_mut().expect("parts").len(), 3);
    let content_type = body.content_type().expect("a type");
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\none\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{{\"k\":1}}\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%0D%0A.png\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    let mut expected = expected.into_bytes();
    expected.extend_from_slice(b"\x00\xff--\r\n");
    expected.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(body.to_bytes().as_ref(), expected);
}

#[test]
fn a_boundary_occurs_in_no_part() {
    let part = |content: &[u8]| Part {
        name: "p".to_owned(),
        file_name: None,
        content_type: None,
        content: content.to_vec(),
    };
    let boundary = |body: &RequestBody| {
        let content_type = body.content_type().expect("a type").into_owned();
        content_type
            .rsplit('=')
            .next()
            .expect("a boundary")
            .to_owned()
    };
    let first = boundary(&RequestBody::Multipart(vec![part(b"")]));
    let hostile = RequestBody::Multipart(vec![part(first.as_bytes())]);
    assert_ne!(boundary(&hostile), first);
}

#[test]
fn answers() {
    let json =
        || Headers::from_iter([("Content-Type", "application/json"), ("a", "1"), ("A", "2")]);
    let success = Probe::parse_response(201, json(), b"[1, 2]").expect("a success");
    assert_eq!((success.status, success.body), (201, vec![1, 2]));
    assert_eq!(
        success.headers.get("content-TYPE"),
        Some("application/json")
    );
    assert_eq!(success.headers.get_all("A").collect::<Vec<_>>(), ["1", "2"]);

    let fail =
        |status, body: &[u8]| Probe::parse_response(status, json(), body).expect_err("an error");
    let documented = fail(409, b"\"taken\"");
    assert_eq!(
        documented.documented(),
        Some(&ProbeFailure::Text("taken".to_owned()))
    );
    assert_eq!(
        (documented.status, documented.body.as_slice()),
        (409, &b"\"taken\""[..])
    );
    assert_eq!(
        fail(503, b"7").cause,
        Cause::Documented(ProbeFailure::Number(7))
    );
    assert_eq!(fail(404, b"secret").cause, Cause::Undocumented);
    for (status, body) in [
        (200, &b"{}"[..]),
        (400, b""),
        (500, b"<html>"),
        (201, b"\xff"),
    ] {
        let error = fail(status, body);
        assert!(matches!(error.cause, Cause::Unreadable(_)), "{status}");
        assert_eq!(error.body, body);
    }
    assert!(!format!("{:?}", fail(404, b"secret")).contains("secret"));
}

#[test]
fn errors_tell_what_the_server_says() {
    let long = "é".repeat(200);
    let cut = format!(": {}…", "é".repeat(150));
    let cases: [(u16, &str, &str); 6] = [
        (409, "\"taken\"", ": taken"),
        (503, "7", ": 7"),
        (404, "<h1>\n\u{1b}[31m none", ": <h1> [31m none"),
        (404, "", ""),
        (404, &long, &cut),
        (
            400,
            "3",
            ", and its body is not as documented: invalid type: integer `3`, expected a string: 3",
        ),
    ];
    for (status, body, expected) in cases {
        let error = Probe::parse_response(status, Headers::new(), body.as_bytes());
        let told = error.expect_err("an error").to_string();
        let start = format!("`POST /a/{{id}}/b.{{id}}` returned status {status}");
        assert_eq!(told.strip_prefix(&start), Some(expected), "{body}");
    }
    // What came with a success may be secret.
    let error = Probe::parse_response(200, Headers::new(), b"[1, \"secret\"");
    let error = error.expect_err("an error");
    assert_eq!(error.message(), None);
}

#[test]
fn waits() {
    let wait = |retry: &str, date: &str| {
        let headers = Headers::from_iter([("Retry-After", retry), ("Date", date)]);
        let error = Probe::parse_response(503, headers, b"1").expect_err("an error");
        error.retry_after().map(|wait| wait.as_secs())
    };
    let now = "Thu, 29 Feb 2024 23:59:59 GMT";
    assert_eq!(wait("120", ""), Some(120));
    assert_eq!(wait("Fri, 01 Mar 2024 00:00:09 GMT", now), Some(10));
    assert_eq!(wait("Thu, 29 Feb 2024 00:00:00 GMT", now), Some(0));
    assert_eq!(wait("Fri, 01 Mar 2024 00:00:09 GMT", ""), None);
    for bad in [
        "",
        "soon",
        "-1",
        "Fri, 01 Foo 2024 00:00:09 GMT",
        "Fri, 1 Mar 2024",
    ] {
        assert_eq!(wait(bad, now), None, "{bad}");
    }
}

#[test]
fn texts_and_nothing() {
    let read = |content_type: &str, body: &[u8]| {
        let headers = Headers::from_iter([("content-type", content_type)]);
        let received = Received::new(200, &headers, body);
        received.text::<NotDocumented>()
    };
    assert_eq!(read("text/plain", b"\"a\""), Ok("\"a\"".to_owned()));
    assert_eq!(read("application/json", b"\"a\""), Ok("a".to_owned()));
    assert_eq!(
        read("application/problem+JSON", b"bare"),
        Ok("bare".to_owned())
    );
    assert!(read("text/plain", b"\xff").is_err());
    let headers = Headers::new();
    let optional = |body: &'static [u8]| {
        Received::new(200, &headers, body).optional_json::<i64, NotDocumented>()
    };
    assert_eq!(optional(b" \n"), Ok(None));
    assert_eq!(optional(b"3"), Ok(Some(3)));
    assert!(optional(b"x").is_err());
    let done = parse(&Written(|_: &mut Placement| ()), 204, b"");
    assert_eq!(done.map(|response| response.body), Ok(()));
}

fn parse<O: Operation>(
    _: &O,
    status: u16,
    body: &[u8],
) -> Result<Response<O::Success>, OperationError<O::Failure>> {
    O::parse_response(status, Headers::new(), body)
}
