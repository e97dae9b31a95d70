//! What nobody listed is not shown: values of further keys, and members of unions that the docs do not have.

use crate::runtime::wire::{Blank, Union, UnionTable, insert, no_member, read_union};
use crate::runtime::{Keys, Unknown, Value};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

#[test]
fn of_further_keys_only_the_keys_are_shown() {
    let mut map = BTreeMap::new();
    map.insert("access_token".to_owned(), "geheim".to_owned());
    assert_eq!(
        format!("{:?}", Keys(&map)),
        r#"{"access_token": [redacted]}"#
    );
}

/// A union whose docs list no member that fits.
#[derive(Debug, PartialEq)]
struct Method(Option<Unknown<Value>>);

impl Blank for Method {
    fn blank() -> Self {
        Self(None)
    }
}

impl Union for Method {
    const TABLE: UnionTable = UnionTable {
        name: "Method",
        tagged: false,
        signs: &[],
        members: &[],
    };

    fn read<'de, D: Deserializer<'de>>(_: usize, input: D) -> Result<Self, D::Error> {
        no_member(input)
    }

    fn unknown(raw: Unknown<Value>) -> Self {
        Self(Some(raw))
    }

    fn into_unknown(self) -> Option<Unknown<Value>> {
        self.0
    }
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        read_union(input)
    }
}

#[test]
fn of_members_that_the_docs_do_not_list_only_the_outline_is_shown() {
    for (text, shown) in [
        (
            r#"{"kind": "new", "card": {"number": "geheim"}}"#,
            r#"Method(Some({"kind": [redacted], "card": [redacted]}))"#,
        ),
        (r#"["geheim", "geheim"]"#, "Method(Some([2 items]))"),
        (r#""geheim""#, "Method(Some([redacted]))"),
        ("4711", "Method(Some([redacted]))"),
        ("true", "Method(Some(Bool(true)))"),
    ] {
        let method: Method = serde_json::from_str(text).unwrap();
        assert_eq!(format!("{method:?}"), shown, "{text}");
    }
}

/// A map of further keys, as records read them.
#[derive(Debug)]
struct Others(BTreeMap<String, i64>);

impl<'de> Deserialize<'de> for Others {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Others;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Others, A::Error> {
                let mut others = BTreeMap::new();
                while let Some(key) = map.next_key()? {
                    insert(&mut map, key, &mut others)?;
                }
                Ok(Others(others))
            }
        }
        input.deserialize_map(Reader)
    }
}

#[test]
fn no_error_tells_the_value_of_a_further_key() {
    let error = |text| {
        serde_json::from_str::<Others>(text)
            .unwrap_err()
            .to_string()
    };
    let told = error(r#"{"access_token": "geheim"}"#);
    assert!(
        !told.contains("geheim") && told.contains("`access_token`"),
        "{told}"
    );
    let told = error(r#"{"a": 1, "a": 2}"#);
    assert!(told.contains("duplicate field `a`"), "{told}");
    let read: Others = serde_json::from_str(r#"{"a": 1}"#).unwrap();
    assert_eq!(read.0.get("a"), Some(&1));
}
