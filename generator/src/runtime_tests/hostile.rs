//! Requests with hostile values, read by HTTP libraries: what was one value is one value on the other side, and nothing more.

use crate::runtime::operations::{
    Cause, NotDocumented, Operation, Placement, Received, RequestBody, RequestParts,
};
use crate::runtime::wire::{Blank, Key, Record, fill, read_record};
use serde::de::{Deserialize, Deserializer, MapAccess};

/// Values that would be something else if they were not encoded.
const HOSTILE: &[&str] = &[
    "a\r\nX-Evil: 1",
    "a\nGET /admin HTTP/1.1",
    "\r\n\r\n",
    "../../admin",
    "..\\..\\admin",
    "...",
    "a/b",
    "//evil.example",
    "@evil.example",
    ":8080",
    "a?b=c",
    "a&b=c;d=e",
    "a#fragment",
    "%2F",
    "%2e%2e",
    "%",
    "%zz",
    "%00",
    "\0",
    "a b",
    "+",
    " a ",
    "\t",
    "é",
    "\u{202e}gnp",
    "\u{2028}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
    "🙂",
    "\"quoted\"",
    "'; drop table",
    "<script>",
    "{id}",
    "{",
    "}",
    "$(id)",
    "\u{7f}",
];

struct Probe<'p>(&'p str);

impl Operation for Probe<'_> {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/{id}/files/{id}.{id}";
    type Success = ();
    type Failure = NotDocumented;

    fn place(&self, request: &mut Placement) {
        request.path("id", self.0);
        request.query("q", self.0);
        request.query_commas("list", &[self.0, "x"]);
        if self.0.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            request.header("X-Probe", self.0);
        }
        request.json(self.0);
    }

    fn read_success(_: &Received<'_>) -> Result<(), Cause<NotDocumented>> {
        Ok(())
    }

    fn read_failure(_: &Received<'_>) -> Cause<NotDocumented> {
        Cause::Undocumented
    }
}

/// The request as it goes over the wire.
fn written(parts: &RequestParts) -> Vec<u8> {
    let mut text = format!(
        "{} {} HTTP/1.1\r\nHost: a.example\r\n",
        parts.method,
        parts.target()
    );
    for (name, value) in &parts.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let RequestBody::Json(body) = &parts.body else {
        panic!("a JSON body");
    };
    text.push_str(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    text.into_bytes()
}

#[test]
fn hostile_values_stay_values() {
    for value in HOSTILE {
        let parts = Probe(value).request_parts().expect("a request");
        let bytes = written(&parts);
        let mut headers = [httparse::EMPTY_HEADER; 16];
        let mut request = httparse::Request::new(&mut headers);
        let httparse::Status::Complete(length) = request.parse(&bytes).expect("a request") else {
            panic!("{value:?}: not whole");
        };
        assert_eq!(request.method, Some("PUT"));
        assert_eq!(request.path, Some(parts.target().as_str()), "{value:?}");
        let names: Vec<_> = request.headers.iter().map(|header| header.name).collect();
        let has_header = parts.headers.len() == 1;
        assert_eq!(
            names.len(),
            if has_header { 3 } else { 2 },
            "{value:?}: {names:?}"
        );
        let body: String = serde_json::from_slice(&bytes[length..]).expect("the value");
        assert_eq!(body, *value);
        for server in ["https://a.example", "https://a.example/base/"] {
            let url = url::Url::parse(&parts.url(server)).expect("an address");
            assert_eq!(url.host_str(), Some("a.example"), "{value:?}");
            assert_eq!(
                (url.port(), url.username(), url.fragment()),
                (None, "", None)
            );
            let segments: Vec<_> = url.path_segments().expect("a path").collect();
            let before = segments.len() - 4;
            let encoded = &segments[before..];
            let decode = |text: &str| {
                let text = percent_encoding::percent_decode_str(text);
                text.decode_utf8().expect("UTF-8").into_owned()
            };
            assert_eq!(encoded[0], "v1", "{value:?}");
            assert_eq!(decode(encoded[1]), *value);
            assert_eq!(encoded[2], "files", "{value:?}");
            assert_eq!(decode(encoded[3]), format!("{value}.{value}"));
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            let pair = |name: &str, value: String| (name.to_owned(), value);
            let list = format!("{value},x");
            assert_eq!(pairs, [pair("q", (*value).to_owned()), pair("list", list)]);
        }
    }
}

#[test]
fn no_value_is_shown_of_a_request() {
    let probe = Probe("geheim");
    let parts = probe.request_parts().expect("a request");
    let shown = format!("{parts:?} {:?}", parts.body);
    assert!(!shown.contains("geheim"), "{shown}");
    assert!(shown.contains("/v1/{id}/files"), "{shown}");
}

struct Dots;

impl Operation for Dots {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/a/.{id}/b";
    type Success = ();
    type Failure = NotDocumented;

    fn place(&self, request: &mut Placement) {
        request.path("id", "..");
    }

    fn read_success(_: &Received<'_>) -> Result<(), Cause<NotDocumented>> {
        Ok(())
    }

    fn read_failure(_: &Received<'_>) -> Cause<NotDocumented> {
        Cause::Undocumented
    }
}

#[test]
fn no_value_becomes_a_step_up() {
    assert!(Dots.request_parts().is_err());
}

/// A record with a secret.
#[derive(Debug, PartialEq)]
struct Login {
    pin: Option<u32>,
    age: Option<u32>,
}

impl Blank for Login {
    fn blank() -> Self {
        Self {
            pin: None,
            age: None,
        }
    }
}

impl Record for Login {
    const NAME: &'static str = "Login";
    const KEYS: &'static [Key] = &[Key::required("pin").secret(), Key::optional("age")];

    fn read<'de, A: MapAccess<'de>>(&mut self, key: usize, map: &mut A) -> Result<(), A::Error> {
        match key {
            0 => fill(map, &mut self.pin),
            _ => fill(map, &mut self.age),
        }
    }
}

impl<'de> Deserialize<'de> for Login {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        read_record(input)
    }
}

#[test]
fn no_error_tells_a_secret() {
    let read = |text: &str| {
        serde_json::from_str::<Login>(text)
            .expect_err("an error")
            .to_string()
    };
    let error = read(r#"{"pin": "geheim"}"#);
    assert!(
        !error.contains("geheim") && error.contains("`pin`"),
        "{error}"
    );
    assert!(error.contains("line 1"), "{error}");
    let error = read(r#"{"pin": -4711}"#);
    assert!(!error.contains("4711"), "{error}");
    // What is no secret may be shown: it helps.
    let error = read(r#"{"pin": 1, "age": "old"}"#);
    assert!(error.contains("old"), "{error}");
}

#[test]
fn hostile_json_is_an_error_or_a_value() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for text in [
        r#"{"pin": 1, "pin": 2}"#,
        "\u{feff}{\"pin\": 1}",
        r#"{"pin": 1e400}"#,
        r#"{"pin": 4294967296}"#,
        r#"{"pin": 123456789012345678901234567890}"#,
        r#"{"pin": "\ud800"}"#,
        r#"{"pin": 1, "pi\u006e": 2}"#,
        r#"{"pin": 1"#,
        &format!(r#"{{"pin": {deep}}}"#),
        &format!(r#"{{"age": {deep}, "pin": 1}}"#),
    ] {
        assert!(serde_json::from_str::<Login>(text).is_err(), "{:.60}", text);
    }
    // What is passed over may be nested as deeply as it likes.
    let text = format!(r#"{{"other": {deep}, "pin": 1}}"#);
    assert!(serde_json::from_str::<Login>(&text).is_ok());
}
