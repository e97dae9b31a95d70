//! Names, and what they say.

use super::{Name, Secrecy};

fn secrecy(name: &str) -> Secrecy {
    Name::of(name).secrecy()
}

fn secrecy_inside(record: &str, field: &str) -> Secrecy {
    Name::of(field).secrecy_inside(&Name::of(record))
}

fn is_secret_by(name: &str, description: &str) -> bool {
    Name::of(name).is_secret_by(description)
}

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
    assert!(is_secret_by(
        "webhookUrl",
        "The URL to call. It contains a token, so keep it safe."
    ));
    assert!(is_secret_by("inviteLink", "Treat it as a secret."));
    assert!(!is_secret_by("webhookUrl", "The URL to call."));
    assert!(!is_secret_by("tokenUrl", "Where to get a token."));
    assert!(!is_secret_by("note", "It contains a token."));
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

#[test]
fn what_lets_in() {
    for name in [
        "password",
        "api_key",
        "apiKeys",
        "X-Api-Key",
        "token",
        "access_token",
        "session_token",
        "id_token",
        "csrfToken",
        "user_token",
        "client_secret",
        "jwt",
        "Authorization",
        "bearer",
        "credentials",
        "application_key",
    ] {
        assert!(Name::of(name).lets_in(), "{name}");
    }
    // Secrets that let nobody in, tokens of which nobody knows, and what is no secret.
    for name in [
        "card_number",
        "iban",
        "cvv",
        "code",
        "otp",
        "pin",
        "page_token",
        "next_page_token",
        "verification_token",
        "card_authorization",
        "has_password",
        "public_key",
        "flag_key",
        "secret_id",
        "key",
        "",
    ] {
        assert!(!Name::of(name).lets_in(), "{name}");
    }
}

#[test]
fn what_descriptions_say() {
    for (name, description) in [
        ("key", "The API key."),
        ("key", "Your secret key, for requests"),
        ("value", "The user's password"),
        ("code", "The verification code that was sent to the user."),
        ("number", "The card number, without spaces"),
        ("hash", "A `password` hash"),
        ("handle", "Where to go on. It is only shown once."),
        ("data", "Treat it like a password."),
        ("userKey", "The private key in PEM."),
    ] {
        assert!(is_secret_by(name, description), "{name}: {description}");
    }
    for (name, description) in [
        ("key", "The API key's name."),
        ("key", "The key of an API key"),
        ("code", "The country code"),
        ("number", "The number of the card numbers"),
        ("name", "The API key."),
        ("value", "The token to begin with"),
        ("value", "The next page token"),
        ("publicKey", "The signing key"),
        ("hash", ""),
        ("", "The API key."),
        ("maskedNumber", "The card number"),
        ("code", "Configures how long refresh tokens are valid"),
    ] {
        assert!(!is_secret_by(name, description), "{name}: {description}");
    }
}
