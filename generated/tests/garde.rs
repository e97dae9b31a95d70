//! The rules, as those see them who only know `garde`.
#![cfg(feature = "garde")]

use garde::Validate;
use moov_types::components::{AuthTokenRequest, CreateTipPresets, GrantType};

#[test]
fn reports_have_paths_and_messages() {
    let request = AuthTokenRequest::new(GrantType::ClientCredentials);
    let report = request.validate().expect_err("the scope is missing");
    assert_eq!(
        report.to_string(),
        "scope: required when `grant_type` is `client_credentials`\n"
    );
    assert!(request.with_scope("/accounts.read").validate().is_ok());
    let presets: CreateTipPresets =
        serde_json::from_str(r#"{"percentageOptions": [1, 0]}"#).expect("a preset");
    let report = presets.validate().expect_err("an option is zero");
    let paths: Vec<String> = report.iter().map(|(path, _)| path.to_string()).collect();
    assert_eq!(paths, ["percentageOptions[1]"]);
}
