//! Decimals and big integers keep their digits, and are written as they were read or as the docs show them.

use crate::runtime::wire::Digits;
use crate::runtime::{BigInteger, Decimal, Notation, Value};
use serde::Serialize;

struct As<T>(T, Notation);

impl<T: Digits> Serialize for As<T> {
    fn serialize<S: serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.0.write_as(self.1, output)
    }
}

fn written<T: Digits>(value: T, notation: Notation) -> String {
    serde_json::to_string(&As(value, notation)).unwrap()
}

#[test]
fn big_integers_come_back_as_they_were() {
    for json in [
        "0",
        "-7",
        "18446744073709551616",
        "100000000000000000000",
        "100000000000000000001",
        "-170141183460469231731687303715884105728",
        "340282366920938463463374607431768211455",
        "\"0\"",
        "\"115792089237316195423570985008687907853269984665640564039457584007913129639935\"",
    ] {
        let value: BigInteger = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        // The docs decide only about what was not read.
        assert_eq!(written(value.clone(), Notation::String), json);
        assert_eq!(written(value, Notation::Number), json);
    }
}

#[test]
fn lists_and_absent_ones_too() {
    let json = "[18446744073709551616,\"5\",null]";
    let values: Vec<Option<BigInteger>> = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&values).unwrap(), json);
    assert_eq!(written(values, Notation::String), json);
}

#[test]
fn what_would_lose_digits_is_refused() {
    for json in ["1.5", "true", "null", "[1]", "{}", "1e400"] {
        assert!(serde_json::from_str::<BigInteger>(json).is_err(), "{json}");
    }
    // A value that was read before has no more than 64 bits.
    assert!(Value::from(1e20).read::<BigInteger>().is_err());
    assert_eq!(Value::from(5).read::<BigInteger>().unwrap(), 5.into());
    assert_eq!(Value::from("5").read::<BigInteger>().unwrap(), 5.into());
    let beyond = BigInteger::new("340282366920938463463374607431768211456");
    assert!(serde_json::to_string(&beyond).is_err());
}

#[test]
fn what_was_not_read_is_written_as_the_docs_show_it() {
    assert_eq!(written(BigInteger::from(5), Notation::Number), "5");
    assert_eq!(written(BigInteger::from(5), Notation::String), "\"5\"");
    assert_eq!(written(Decimal::new("19.99"), Notation::Number), "19.99");
    assert_eq!(written(Decimal::new("1.20"), Notation::String), "\"1.20\"");
    let read: Decimal = serde_json::from_str("\"1.20\"").unwrap();
    assert_eq!(written(read, Notation::Number), "\"1.20\"");
    let read: Decimal = serde_json::from_str("19.99").unwrap();
    assert_eq!(written(read, Notation::String), "19.99");
}
