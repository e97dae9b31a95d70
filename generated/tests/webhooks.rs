//! The webhook receiver of the examples.
#![cfg(feature = "operations")]

#[allow(dead_code, reason = "its `main` is for the command line")]
#[path = "../examples/webhooks.rs"]
mod webhooks;

use moov_types::api::Headers;
use webhooks::{Rejected, dispatch, receive};

/// HMAC-SHA512 of `1717000000|n1|w1` under the key `secret`, worked out with another implementation.
const SIGNATURE: &str = "8ceb20438ea63e85c40cdbb29b4f9c6b58ff747f1a070a74b05e13eb82e07bd06e7acea13577ab698b07073acb5884dd465986a121bab71ecce652f7971f580e";

fn headers(signature: &str) -> Headers {
    Headers::from_iter([
        ("x-timestamp", "1717000000"),
        ("x-nonce", "n1"),
        ("x-webhook-id", "w1"),
        ("x-signature", signature),
    ])
}

const TRANSFER: &str = r#"{"eventID": "e1", "type": "transfer.created", "createdOn": "2026-01-27T01:05:48Z",
    "data": {"accountID": "a1", "transferID": "t1", "status": "created"}}"#;

#[test]
fn events_are_read_and_dispatched() {
    let event = receive("secret", &headers(SIGNATURE), TRANSFER.as_bytes()).expect("an event");
    assert_eq!(dispatch(&event), "transfer t1 was created");
    let account = TRANSFER.replace("transfer.created", "account.created");
    let event = receive("secret", &headers(SIGNATURE), account.as_bytes()).expect("an event");
    assert_eq!(dispatch(&event), "account a1 was created");
}

#[test]
fn events_of_unknown_types_are_not_errors() {
    let later = TRANSFER.replace("transfer.created", "comet.sighted");
    let event = receive("secret", &headers(SIGNATURE), later.as_bytes()).expect("an event");
    assert_eq!(dispatch(&event), "comet.sighted is not handled");
}

#[test]
fn what_is_not_signed_is_rejected() {
    let read = |secret, headers: &Headers| receive(secret, headers, TRANSFER.as_bytes());
    for signature in [
        "",
        "00",
        "zz",
        &SIGNATURE[1..],
        &SIGNATURE.replace('a', "b"),
    ] {
        let rejected = read("secret", &headers(signature));
        assert!(matches!(rejected, Err(Rejected::Signature)), "{signature}");
    }
    assert!(matches!(
        read("other", &headers(SIGNATURE)),
        Err(Rejected::Signature)
    ));
    let bare = Headers::new();
    assert!(matches!(
        read("secret", &bare),
        Err(Rejected::Missing("X-Timestamp"))
    ));
}

#[test]
fn a_body_that_is_no_event_is_rejected() {
    let rejected = receive("secret", &headers(SIGNATURE), b"{}");
    assert!(matches!(rejected, Err(Rejected::Body(_))));
}
