//! Names, and what they say.

use super::{Secrecy, is_address_with_secret, secrecy, secrecy_inside};

#[test]
fn the_thing() {
    for name in [
        "password",
        "passwords",
        "newPassword",
        "password_confirmation",
        "clientSecret",
        "client_secret",
        "secret",
        "secrets",
        "token",
        "accessToken",
        "refresh_token",
        "tokens",
        "apiKey",
        "api_keys",
        "apiKeys",
        "APIKey",
        "apikey",
        "privKey",
        "privateKey",
        "private_key_pem",
        "authKey",
        "authorization",
        "Authorization",
        "cookie",
        "cookies",
        "cookiesValue",
        "pin",
        "cardPin",
        "otp",
        "cvv",
        "cardCvv",
        "iban",
        "ssn",
        "credentials",
        "connectionString",
        "connection_string",
        "databaseUrl",
        "backupCodes",
        "customSigningKey",
        "cardNumber",
        "account_number",
        "recoveryPhrase",
        "passwordDigest",
        "secretString",
        "webhookSecret",
        "totp_secret",
        "bearerAuth",
        "jwt",
        "secretAccessKey",
        "encryptedPassword",
        "codeVerifier",
        "sharedAccessSignature",
        "socialSecurityNumber",
        "X-Api-Key",
        "authHeader",
        "machineSecretKey",
        "pinNumber",
    ] {
        assert_ne!(secrecy(name), Secrecy::None, "{name}");
    }
}

#[test]
fn about_the_thing() {
    for name in [
        "nextPageToken",
        "pageToken",
        "continuation_token",
        "secretId",
        "secretRotationRequestedBy",
        "clientSecretParamName",
        "secretType",
        "tokenType",
        "token_url",
        "tokenTTL",
        "passwordEnabled",
        "passwordHasher",
        "skipPasswordChecks",
        "apiKeyId",
        "authMethod",
        "authorizationId",
        "issuedCardAuthorization",
        "publicKey",
        "publishableKey",
        "idempotencyKey",
        "roleKey",
        "lastFourAccountNumber",
        "lastFourCardNumber",
        "maskedCardNumber",
        "ssnLast4",
        "hasSsn",
        "expiredToken",
        "invalidCardNumber",
        "incorrectPin",
        "maxTokens",
        "inputTokens",
        "total_tokens",
        "key",
        "keyOps",
        "routingNumber",
        "countryCode",
        "statusCode",
        "postalCode",
        "errorCode",
        "cookieName",
        "pinned",
        "spinner",
        "opinion",
        "passport",
        "bypass",
        "credit",
        "creditLimit",
        "author",
        "authors",
        "authority",
        "tokenization",
        "cookiePolicyUrl",
        "passkey",
        "secretary",
        "primaryKey",
        "sortKey",
        "objectKey",
        "connectionType",
        "session",
        "sessionId",
        "otpExpiresAt",
        "cvvMatch",
        "cvvResult",
        "webhookUrl",
        "accountId",
        "emailAddress",
        "number",
        "string",
        "value",
        "jwtTemplate",
        "authorizedAmount",
    ] {
        assert_eq!(secrecy(name), Secrecy::None, "{name}");
    }
}

#[test]
fn addresses() {
    assert!(is_address_with_secret(
        "webhookUrl",
        "The URL to call. It contains a token, so keep it safe."
    ));
    assert!(is_address_with_secret(
        "inviteLink",
        "Treat it as a secret."
    ));
    assert!(!is_address_with_secret("webhookUrl", "The URL to call."));
    assert!(!is_address_with_secret("tokenUrl", "Where to get a token."));
    assert!(!is_address_with_secret("note", "It contains a token."));
}

#[test]
fn words_without_signs_between_them() {
    for name in [
        "identitytoken",
        "userpassword",
        "registryToken",
        "POSTGRES_URL",
        "sync_access_token",
    ] {
        assert_ne!(secrecy(name), Secrecy::None, "{name}");
    }
    for name in ["pagetoken", "skiptoken", "synctoken", "ntoken"] {
        assert_eq!(secrecy(name), Secrecy::None, "{name}");
    }
}

#[test]
fn empty_names_are_what_their_record_is() {
    for (record, field) in [
        ("Secret", "value"),
        ("ApiKey", "key"),
        ("ApiKeyResponse", "value"),
        ("BackupCode", "code"),
        ("AccessToken", "value"),
        ("Card", "number"),
        ("BankAccount", "number"),
        ("ConnectionString", "value"),
    ] {
        assert_eq!(
            secrecy_inside(record, field),
            Secrecy::Text,
            "{record}.{field}"
        );
    }
    for (record, field) in [
        ("Secret", "name"),
        ("ApiKey", "id"),
        ("ApiKey", "prefix"),
        ("PublicKey", "key"),
        ("NextPageToken", "value"),
        ("Order", "number"),
        ("Setting", "value"),
        ("Country", "code"),
        ("SecretVersion", "value"),
        ("Response", "value"),
    ] {
        assert_eq!(
            secrecy_inside(record, field),
            Secrecy::None,
            "{record}.{field}"
        );
    }
}
