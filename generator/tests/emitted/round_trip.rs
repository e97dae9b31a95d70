//! Runs inside the emitted crate: what it reads, writes and refuses.

use api_types::components::{AuthTokenRequest, Best, Card, Event, EventData, GrantType, Level, Method, Node, PatchThing};
use api_types::support::{Patch, Timestamp};
use serde::de::DeserializeOwned;
use serde_json::{from_str, json, to_value};

fn error<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
    from_str::<T>(json).unwrap_err().to_string()
}

#[test]
fn keys_are_checked_and_aliases_read() {
    let sdk: AuthTokenRequest = from_str(r#"{"grantType":"refresh_token","x":[{}],"scope":null}"#).unwrap();
    assert_eq!(sdk, AuthTokenRequest::new("refresh_token"));
    assert_eq!(to_value(&sdk).unwrap(), json!({"grant_type": "refresh_token"}));
    assert!(error::<AuthTokenRequest>("{}").starts_with("missing field `grant_type`"));
    let twice = r#"{"grant_type":"a","grantType":"b"}"#;
    assert!(error::<AuthTokenRequest>(twice).starts_with("duplicate field `grant_type`"));
    assert!(error::<AuthTokenRequest>("3").starts_with("invalid type: integer `3`, expected struct AuthTokenRequest"));
}

#[test]
fn secrets_are_not_shown() {
    let shown = format!("{:?}", AuthTokenRequest::new("a").with_client_secret("hush").with_client_id("me"));
    assert!(shown.contains("me") && shown.contains("Some([redacted])") && !shown.contains("hush"), "{shown}");
}

#[test]
fn unlisted_values_are_kept() {
    let grant: GrantType = from_str(r#""new""#).unwrap();
    assert!(!grant.is_known() && grant.as_str() == "new");
    assert_eq!(to_value(&grant).unwrap(), json!("new"));
    assert_eq!(GrantType::try_known("client_credentials"), Some(GrantType::ClientCredentials));
    assert_eq!(GrantType::ALL.len(), 2);
    let level: Level = from_str("100000.0").unwrap();
    assert_eq!(level, Level::Many);
    assert_eq!(to_value(Level::from(7)).unwrap(), json!(7));
}

#[test]
fn a_tag_selects_the_member_wherever_it_stands() {
    let rest = r#""number":"4","self":"s","type":"t","weight":2"#;
    for text in [format!(r#"{{"kind":"card",{rest}}}"#), format!(r#"{{{rest},"kind":"card"}}"#)] {
        let Method::Card(card) = from_str(&text).unwrap() else {
            panic!("{text}")
        };
        assert_eq!(to_value(card).unwrap()["weight"], json!(2));
    }
    let new = json!({"a": 1, "kind": "crypto", "b": [null]});
    let method: Method = serde_json::from_value(new.clone()).unwrap();
    assert!(matches!(method, Method::Unrecognized(_)));
    assert_eq!(to_value(&method).unwrap(), new);
    assert!(error::<Method>(r#"{"kind":"bank"}"#).starts_with("missing field `iban`"));
    let untagged = json!({"number": "4"});
    let method: Method = serde_json::from_value(untagged.clone()).unwrap();
    assert!(matches!(method, Method::Unrecognized(_)));
    assert_eq!(to_value(&method).unwrap(), untagged);
}

#[test]
fn the_best_match_is_taken() {
    assert!(matches!(from_str(r#""client_credentials""#).unwrap(), Best::G(GrantType::ClientCredentials)));
    assert!(matches!(from_str(r#""anything""#).unwrap(), Best::S(_)));
    assert!(matches!(from_str("3").unwrap(), Best::Unrecognized(_)));
    assert!(matches!(from_str(r#"{"name":"n","extra":1}"#).unwrap(), Best::B(_)));
}

#[test]
fn a_tag_beside_a_union_selects_its_member() {
    let event: Event = from_str(r#"{"data":{"name":"n"},"type":"node.made"}"#).unwrap();
    assert!(matches!(event.data, EventData::Node(_)));
    let event: Event = from_str(r#"{"type":"new.thing","data":{"q":1}}"#).unwrap();
    assert!(matches!(event.data, EventData::Unrecognized(_)));
    assert_eq!(to_value(&event).unwrap(), json!({"type": "new.thing", "data": {"q": 1}}));
    // What the tag promises and the value is not is kept too.
    let event: Event = from_str(r#"{"type":"card.made","data":{"name":"n"}}"#).unwrap();
    assert!(matches!(event.data, EventData::Unrecognized(_)));
}

#[test]
fn absent_null_and_value_differ() {
    let thing: PatchThing = from_str(r#"{"note":null,"size":3.0,"when":null,"anything":null,"dec":1.50}"#).unwrap();
    assert_eq!((&thing.note, &thing.size, &thing.when), (&Patch::Null, &Patch::Value(3), &None));
    assert_eq!(to_value(&thing).unwrap(), json!({"note": null, "size": 3, "when": null, "anything": null, "dec": 1.5}));
    let made = PatchThing::new(Some(Timestamp::new("2026-01-02T03:04:05Z")), true);
    assert_eq!(to_value(&made).unwrap(), json!({"when": "2026-01-02T03:04:05Z", "anything": true}));
}

#[test]
fn further_keys_are_kept_and_recursion_ends() {
    let text = json!({"name": "a", "left": {"name": "b"}, "children": [{"name": "c", "z": 1}], "y": 2});
    let node: Node = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(node.additional_properties.get("y"), Some(&2));
    assert_eq!(to_value(&node).unwrap(), text);
    assert!(error::<Node>(r#"{"name":"a","y":1,"y":2}"#).starts_with("duplicate field `y`"));
}

#[test]
fn constants_are_checked_and_written() {
    let card = Card::new("4", "t", 2.5);
    assert_eq!(to_value(&card).unwrap()["kind"], json!("card"));
    let wrong = r#"{"kind":"bank","number":"4","self":"s","type":"t","weight":2}"#;
    assert!(error::<Card>(wrong).contains(r#"expected "card""#));
}
