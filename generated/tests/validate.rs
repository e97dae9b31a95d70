//! The documented rules, on the types of this crate.

use moov_types::components::{
    AuthTokenRequest, CreateIndividualErrorSsn, CreateTipPresets, GrantType,
};
use moov_types::support::validate::{Options, Validate, Violations};
use serde::de::DeserializeOwned;

/// Pointer and code of each violation.
fn found(result: &Result<(), Violations>) -> Vec<(&str, &'static str)> {
    let violations = result.as_ref().err().into_iter().flatten();
    violations
        .map(|violation| (violation.pointer.as_str(), violation.code()))
        .collect()
}

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect(json)
}

#[test]
fn a_grant_needs_its_field() {
    let request = AuthTokenRequest::new(GrantType::ClientCredentials);
    assert_eq!(found(&request.validate()), [("/scope", "required_if")]);
    assert_eq!(found(&request.with_scope("/accounts.read").validate()), []);
    let request = AuthTokenRequest::new(GrantType::RefreshToken);
    assert_eq!(
        found(&request.validate()),
        [("/refresh_token", "required_if")]
    );
    assert_eq!(found(&request.with_refresh_token("r").validate()), []);
    let unknown: AuthTokenRequest = read(r#"{"grant_type": "password"}"#);
    assert_eq!(found(&unknown.validate()), [("/grant_type", "one_of")]);
}

#[test]
fn limits_have_two_sides() {
    let presets = |list: &[i64]| -> Vec<(String, &'static str)> {
        let json = serde_json::json!({"percentageOptions": list}).to_string();
        let presets: CreateTipPresets = read(&json);
        let result = presets.validate();
        let found = found(&result).into_iter();
        found.map(|(at, code)| (at.to_owned(), code)).collect()
    };
    let at = |index: usize| format!("/percentageOptions/{index}");
    let low = CreateTipPresets::PERCENTAGE_OPTIONS_ITEM_EXCLUSIVE_MINIMUM;
    let high = CreateTipPresets::PERCENTAGE_OPTIONS_ITEM_EXCLUSIVE_MAXIMUM;
    let most = CreateTipPresets::PERCENTAGE_OPTIONS_MAX_ITEMS;
    assert_eq!(presets(&[low + 1, high - 1]), []);
    assert_eq!(presets(&[low + 1, low]), [(at(1), "minimum")]);
    assert_eq!(presets(&[high]), [(at(0), "maximum")]);
    let full: Vec<i64> = (low + 1..).take(most).collect();
    assert_eq!(presets(&full), []);
    let over: Vec<i64> = (low + 1..).take(most + 1).collect();
    assert_eq!(
        presets(&over),
        [("/percentageOptions".to_owned(), "max_items")]
    );
    assert_eq!(
        presets(&[low + 1, low + 1]),
        [("/percentageOptions".to_owned(), "unique_items")]
    );
}

/// A character is one, however many bytes it takes.
#[test]
fn characters_are_counted() {
    let digits = |chars: usize| -> CreateIndividualErrorSsn {
        read(&serde_json::json!({"lastFour": "é".repeat(chars)}).to_string())
    };
    let is_too_long = |value: &CreateIndividualErrorSsn| {
        let result = value.validate_with(&Options::strict());
        found(&result)
            .iter()
            .any(|(at, code)| *at == "/lastFour" && *code == "max_chars")
    };
    let most = CreateIndividualErrorSsn::LAST_FOUR_MAX_CHARS;
    assert!(!is_too_long(&digits(most)));
    assert!(is_too_long(&digits(most + 1)));
}
