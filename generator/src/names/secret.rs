//! What a name says of a value: that it must not be shown, or that it is about such a value.
//!
//! A name is read as English builds them: the last word is the thing, the words before it say what kind. `clientSecret` is
//! a secret; `clientSecretId` is an identifier, whatever of. Words that only say how a thing is given (`value`, `string`,
//! `list`) are passed over. A word before that denies the thing (`last`, `masked`, `has`, `public`) settles it too.

use super::words::words;

/// How sure a name says that its value is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secrecy {
    /// It does not.
    None,
    /// The value itself, if it is text: the same name may well stand for a record about it, such as an authorization.
    Text,
    /// Whatever the value is made of.
    Any,
}

/// Things that are secret by themselves, whatever they are made of.
const SECRETS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "credential",
    "cred",
    "cvv",
    "cvv2",
    "cvc",
    "cvc2",
    "csc",
    "ssn",
    "iban",
    "mnemonic",
    "passwort",
    "privatekey",
    "secretkey",
    "apikey",
    "privkey",
    "accesskey",
    "clientsecret",
    "authkey",
    "signingkey",
    "encryptionkey",
];

/// Things that are secret if they are text, or a list or map of it.
const TEXTS: &[&str] = &[
    "token",
    "jwt",
    "otp",
    "totp",
    "pin",
    "cookie",
    "authorization",
    "bearer",
    "dsn",
    "auth",
    "accesstoken",
    "authtoken",
    "refreshtoken",
    "apitoken",
    "connectionstring",
    "connstr",
    "pan",
    "sas",
    "pem",
];

/// What an address leads to that carries the password in it.
const CONNECTIONS: &[&str] = &[
    "connection",
    "database",
    "db",
    "mongo",
    "mongodb",
    "redis",
    "postgres",
    "amqp",
];

/// Things that are secret with one of some words before them.
const KINDS: &[(&str, &[&str], Secrecy)] = &[
    (
        "key",
        &[
            "private",
            "priv",
            "secret",
            "api",
            "access",
            "signing",
            "sign",
            "auth",
            "encryption",
            "encrypting",
            "decryption",
            "master",
            "ssh",
            "shared",
            "hmac",
            "aes",
            "license",
            "licence",
            "recovery",
            "backup",
            "webhook",
            "storage",
            "app",
            "application",
            "session",
            "symmetric",
            "service",
            "machine",
            "deploy",
            "integration",
        ],
        Secrecy::Any,
    ),
    (
        "code",
        &[
            "backup",
            "recovery",
            "verification",
            "security",
            "authorization",
            "otp",
            "totp",
            "mfa",
            "2fa",
            "pin",
            "passcode",
            "scratch",
            "activation",
            "pairing",
            "access",
            "login",
            "secret",
        ],
        Secrecy::Text,
    ),
    (
        "number",
        &["account", "card", "tax", "security", "pin"],
        Secrecy::Text,
    ),
    ("string", &["connection", "conn"], Secrecy::Any),
    (
        "header",
        &["authorization", "auth", "cookie"],
        Secrecy::Text,
    ),
    ("uri", CONNECTIONS, Secrecy::Text),
    ("url", CONNECTIONS, Secrecy::Text),
    (
        "phrase",
        &["pass", "seed", "recovery", "secret", "mnemonic"],
        Secrecy::Any,
    ),
    ("word", &["pass"], Secrecy::Any),
    (
        "seed",
        &["secret", "totp", "otp", "wallet", "private"],
        Secrecy::Text,
    ),
    (
        "digest",
        &["password", "secret", "pin", "passcode"],
        Secrecy::Text,
    ),
    (
        "hash",
        &["password", "secret", "pin", "passcode"],
        Secrecy::Text,
    ),
    ("answer", &["security", "secret"], Secrecy::Text),
    ("assertion", &["client", "saml", "jwt"], Secrecy::Text),
    ("verifier", &["code", "pkce"], Secrecy::Text),
    ("signature", &["access", "shared"], Secrecy::Text),
    ("certificate", &["private"], Secrecy::Text),
    ("pem", &["private", "key"], Secrecy::Text),
];

/// Last words that only say how the thing is given.
const FORMS: &[&str] = &[
    "value",
    "string",
    "text",
    "plain",
    "plaintext",
    "raw",
    "data",
    "list",
    "array",
    "map",
    "base64",
    "encoded",
    "encrypted",
    "jwe",
    "confirmation",
    "confirm",
    "again",
    "1",
    "2",
    "old",
    "new",
    "current",
    "previous",
];

/// Words behind which another thing is named.
const PREPOSITIONS: &[&str] = &[
    "with", "of", "for", "from", "in", "on", "by", "to", "without",
];

/// Words that make a thing public, a part of itself, or a question about it, wherever before it they stand.
const DENIALS: &[&str] = &[
    "last",
    "first",
    "masked",
    "mask",
    "redacted",
    "obfuscated",
    "truncated",
    "has",
    "is",
    "have",
    "are",
    "was",
    "can",
    "should",
    "must",
    "requires",
    "require",
    "required",
    "needs",
    "allow",
    "allows",
    "allowed",
    "skip",
    "force",
    "disable",
    "disabled",
    "enable",
    "enabled",
    "use",
    "uses",
    "supports",
    "show",
    "hide",
    "include",
    "incorrect",
    "invalid",
    "expired",
    "missing",
    "wrong",
    "mismatch",
    "public",
    "publishable",
    "partial",
    "bin",
];

/// Kinds of token that lead through pages, or number the pieces of a text.
const PUBLIC_TOKENS: &[&str] = &[
    "next",
    "page",
    "paging",
    "pagination",
    "continuation",
    "continue",
    "cursor",
    "sync",
    "resume",
    "previous",
    "prev",
    "start",
    "end",
    "input",
    "output",
    "prompt",
    "completion",
    "max",
    "min",
    "total",
    "cached",
    "reasoning",
    "audio",
    "image",
    "num",
    "count",
    "stop",
    "bos",
    "eos",
    "design",
    "concurrency",
    "change",
    "delta",
    "thinking",
    "logprob",
    "top",
    "billed",
    "used",
    "remaining",
    "per",
    "special",
    "pad",
];

/// Other words before a thing that make it something else.
const OTHERS: &[(&str, &[&str])] = &[
    (
        "authorization",
        &[
            "card",
            "issued",
            "issuing",
            "payment",
            "incremental",
            "of",
            "fund",
            "hold",
        ],
    ),
    ("pin", &["map", "drop", "location", "gpio"]),
    (
        "key",
        &["idempotency", "foreign", "primary", "sort", "partition"],
    ),
    ("number", &["routing", "trace"]),
    ("pan", &["tilt"]),
    ("cookie", &["third"]),
];

/// What a name says of its value.
#[must_use]
pub fn secrecy(name: &str) -> Secrecy {
    let words: Vec<String> = words(name).iter().map(|word| singular(word)).collect();
    // `application with secret` is an application.
    let phrase = words
        .iter()
        .skip(1)
        .position(|word| PREPOSITIONS.contains(&word.as_str()));
    let mut words: &[String] = phrase
        .and_then(|index| words.get(..=index))
        .unwrap_or(&words);
    while let Some((last, rest)) = words.split_last() {
        let is_form =
            FORMS.contains(&last.as_str()) && !rest.is_empty() && of_kind(words) == Secrecy::None;
        if !is_form {
            break;
        }
        words = rest;
    }
    let is_denied = words
        .iter()
        .take(words.len().saturating_sub(1))
        .any(|word| DENIALS.contains(&word.as_str()));
    if is_denied {
        return Secrecy::None;
    }
    of_kind(words)
}

/// What the last word says, with those before it.
fn of_kind(words: &[String]) -> Secrecy {
    let Some((last, before)) = words.split_last() else {
        return Secrecy::None;
    };
    let last = last.as_str();
    let has = |kinds: &[&str]| before.iter().any(|word| kinds.contains(&word.as_str()));
    let is_other = OTHERS
        .iter()
        .any(|(thing, kinds)| *thing == last && has(kinds));
    if is_other || (last == "token" && has(PUBLIC_TOKENS)) {
        return Secrecy::None;
    }
    if SECRETS.contains(&last) {
        return Secrecy::Any;
    }
    if TEXTS.contains(&last) {
        return Secrecy::Text;
    }
    // The word right before the last says of what kind it is; `api` and `key` may have others between them.
    let kinds = KINDS.iter().filter(|(thing, ..)| *thing == last);
    let nearest = before.last().map(String::as_str);
    kinds
        .filter(|(_, kinds, _)| nearest.is_some_and(|word| kinds.contains(&word)))
        .map(|(.., secrecy)| *secrecy)
        .max()
        .unwrap_or(Secrecy::None)
}

/// Whether the description of an address says that it holds a secret.
#[must_use]
pub fn is_address_with_secret(name: &str, description: &str) -> bool {
    let last = words(name).last().map(|word| singular(word));
    if !last.is_some_and(|word| {
        matches!(
            word.as_str(),
            "url" | "uri" | "link" | "endpoint" | "webhook"
        )
    }) {
        return false;
    }
    let text = description.to_lowercase();
    let holds = [
        "contain", "includ", "embed", "carr", "with a", "with the", "has a", "holds",
    ];
    let secrets = ["token", "secret", "credential", "password", "api key"];
    let denies = [
        "does not contain",
        "without a",
        "never contain",
        "must not contain",
        "no token",
    ];
    text.split(['.', ';', '\n']).any(|sentence| {
        holds.iter().any(|word| sentence.contains(word))
            && secrets.iter().any(|word| sentence.contains(word))
            && !denies.iter().any(|word| sentence.contains(word))
    }) || [
        "keep it secret",
        "keep this secret",
        "treat it as a secret",
        "treat this as a secret",
        "treat as a secret",
        "is a secret",
    ]
    .iter()
    .any(|words| text.contains(words))
}

/// A word in small letters, without the `s` of many.
fn singular(word: &str) -> String {
    let lower = word.to_lowercase();
    match lower.strip_suffix('s') {
        Some(one) if one.len() > 2 && !one.ends_with(['s', 'u', 'i']) => one.to_owned(),
        _ => lower,
    }
}

#[cfg(test)]
mod tests {
    use super::{Secrecy, is_address_with_secret, secrecy};

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
}
