use crate::runtime::operations::{
    Cause, Credentials, NotDocumented, Operation, Placement, Received, RequestParts,
};

struct Ping;

impl Operation for Ping {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/ping";
    type Success = ();
    type Failure = NotDocumented;

    fn place(&self, _request: &mut Placement) {}

    fn read_success(received: &Received<'_>) -> Result<(), Cause<NotDocumented>> {
        received.nothing()
    }

    fn read_failure(_received: &Received<'_>) -> Cause<NotDocumented> {
        Cause::Undocumented
    }
}

fn with(credentials: &[Credentials]) -> RequestParts {
    let mut parts = Ping.request_parts().expect("a request");
    for credentials in credentials {
        credentials.apply(&mut parts);
    }
    parts
}

#[test]
fn each_goes_to_its_place() {
    let header = |credentials| {
        let parts = with(&[credentials]);
        let headers = parts.headers.into_iter();
        headers
            .map(|(name, value)| format!("{name}: {value}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        header(Credentials::bearer("t")),
        ["Authorization: Bearer t"]
    );
    assert_eq!(header(Credentials::header("X-Key", "k")), ["X-Key: k"]);
    assert_eq!(
        header(Credentials::cookie("session", "s")),
        ["Cookie: session=s"]
    );
    let parts = with(&[Credentials::query("key", "k&")]);
    assert_eq!(parts.target(), "/ping?key=k%26");
    let parts = with(&[Credentials::cookie("a", "1"), Credentials::cookie("b", "2")]);
    assert_eq!(
        parts.headers,
        [("Cookie".to_owned(), "a=1; b=2".to_owned())]
    );
    // What an operation sets itself is not overruled.
    let parts = with(&[Credentials::bearer("first"), Credentials::bearer("second")]);
    assert_eq!(parts.headers.len(), 1);
}

/// The vectors of RFC 4648, section 10, by way of a name and an empty password.
#[test]
fn basic() {
    let pairs = [
        ("", "Og=="),
        ("f", "Zjo="),
        ("fo", "Zm86"),
        ("foo", "Zm9vOg=="),
        ("Aladdin:open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZTo="),
    ];
    for (user, expected) in pairs {
        let parts = with(&[Credentials::basic(user, "")]);
        assert_eq!(parts.headers[0].1, format!("Basic {expected}"));
    }
}

#[test]
fn none_is_printed() {
    let all = [
        Credentials::bearer("secret"),
        Credentials::basic("me", "secret"),
        Credentials::header("X-Key", "secret"),
        Credentials::query("key", "secret"),
        Credentials::cookie("key", "secret"),
    ];
    for credentials in &all {
        assert!(!format!("{credentials:?}").contains("secret"));
    }
    assert!(!format!("{:?}", with(&all)).contains("secret"));
}
