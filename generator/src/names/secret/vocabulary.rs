//! The words of the grammar. Lists are texts with a space between two words, in small letters.

use super::Secrecy;

/// Things that let somebody in, and are secret whatever they are made of.
pub(super) const CREDENTIALS: &str = "password passwd passphrase passcode pwd passwort secret credential cred \
     psk kubeconfig \
     privatekey privkey secretkey apikey accesskey authkey signingkey encryptionkey clientsecret";

/// Things that are secret by themselves, whatever they are made of, and let nobody in.
pub(super) const PERSONAL: &str = "cvv cvv2 cvc cvc2 csc cavv cryptogram ssn iban mnemonic";

/// Things that let somebody in, and are secret if they are text, or a list or map of it.
pub(super) const STRONG_TEXTS: &str = "jwt authorization bearer";

/// Other things that are secret if they are text, or a list or map of it. Tokens let somebody in if they are of some kinds.
pub(super) const TEXTS: &str =
    "token otp totp pin cookie dsn auth pan sas pem connectionstring connstr";

/// Things that end a word written without any sign between its parts: `identitytoken`.
pub(super) const GLUED: &[&str] = &["token", "password", "passphrase", "secret", "apikey", "key"];

/// Things that are secret with one of some kinds right before them; `_` stands between the words of a kind.
pub(super) const KINDS: &[(&str, &str, Secrecy)] = &[
    (
        "key",
        "private priv secret api access signing sign auth encryption encrypting decryption encrypted master shared \
         recovery backup symmetric deploy unseal root wrapping listen write license licence preshared pre_shared \
         preauth pre_auth service_account service_role \
         app application session service machine integration integrator server client consumer mobile sdk \
         webhook storage stream feed sse_customer storage_account \
         hmac aes wep wpa wifi tls ssl vpn gossip vapid client_cert tls_cert",
        Secrecy::Any,
    ),
    (
        "code",
        "backup recovery verification security authorization authentication otp totp mfa 2fa oob binding device pin \
         pass passcode scratch activation pairing access login secret gift_card two_factor factor bypass",
        Secrecy::Text,
    ),
    (
        "number",
        "account card tax security pin passport cvc cvv csc ssn iban pan driver_license driver_licence \
         tax_identification taxpayer_identification national_identification personal_identification \
         social_insurance id identity identification",
        Secrecy::Text,
    ),
    ("string", "connection conn community", Secrecy::Any),
    ("community", "snmp", Secrecy::Text),
    ("id", "tax taxpayer", Secrecy::Text),
    ("proof", "secret", Secrecy::Text),
    ("block", "pin", Secrecy::Text),
    ("data", "secure", Secrecy::Any),
    ("material", "key", Secrecy::Any),
    ("header", "authorization auth cookie", Secrecy::Text),
    ("uri", CONNECTIONS, Secrecy::Text),
    ("url", CONNECTIONS, Secrecy::Text),
    ("phrase", "pass seed recovery secret mnemonic", Secrecy::Any),
    ("word", "pass", Secrecy::Any),
    (
        "pass",
        "root admin administrator user db database login auth access smtp priv",
        Secrecy::Text,
    ),
    ("variable", "env environment", Secrecy::Text),
    ("var", "env config", Secrecy::Text),
    ("setting", "protected", Secrecy::Any),
    ("seed", "secret totp otp wallet private", Secrecy::Text),
    ("digest", "password secret pin passcode", Secrecy::Text),
    ("hash", "password secret pin passcode", Secrecy::Text),
    ("salt", "password hash", Secrecy::Text),
    ("nonce", "payment payment_method", Secrecy::Text),
    (
        "answer",
        "security secret security_question secret_question recovery_question",
        Secrecy::Text,
    ),
    ("assertion", "client saml jwt", Secrecy::Text),
    ("verifier", "code pkce", Secrecy::Text),
    ("signature", "access shared", Secrecy::Text),
    ("certificate", "private", Secrecy::Text),
    ("pem", "private key", Secrecy::Text),
];

/// What an address leads to that carries the password in it.
const CONNECTIONS: &str =
    "connection database db mongo mongodb redis postgres postgresql mysql amqp";

/// Last words that only say how the thing is given.
pub(super) const FORMS: &str = "value string text plain plaintext raw data binary list array map base64 encoded \
     encrypted jwe confirmation confirm again 1 2 old new current previous";

/// Names that say nothing by themselves: their record says what they are.
pub(super) const EMPTY: &str = "value string plain plaintext raw data binary base64 encoded";

/// Last words of a record's name that do not say what it is.
pub(super) const WRAPPERS: &str =
    "request response result input output dto resource object model payload body";

/// Words behind which another thing is named.
pub(super) const PREPOSITIONS: &str = "with of for from in on by to without";

/// Words that make a thing public, a part of itself, or a question about it, wherever before it they stand.
pub(super) const DENIALS: &str = "last first masked mask redacted obfuscated truncated \
     has is have are was can should must requires require required needs allow allows allowed skip force \
     disable disabled enable enabled use uses supports show hide include \
     incorrect invalid expired missing wrong mismatch public publishable partial bin";

/// Kinds of token that lead through pages, or number the pieces of a text.
pub(super) const PUBLIC_TOKENS: &str = "next page paging pagination continuation continue cursor sync resume \
     previous prev start end skip input output prompt completion max min total cached reasoning audio image num \
     count stop bos eos design concurrency change delta thinking logprob top billed used remaining per special pad";

/// Kinds of token that let somebody in, whatever else is said of them.
pub(super) const STRONG_TOKENS: &str = "access auth refresh api session bearer secret security \
     private signing user admin service oauth csrf id";

/// Other words right before a thing that make it something else.
pub(super) const OTHERS: &[(&str, &str)] = &[
    (
        "authorization",
        "card issued issuing payment incremental fund hold",
    ),
    ("pin", "map drop location gpio"),
    ("key", "idempotency foreign primary sort partition"),
    ("number", "routing trace"),
    ("pan", "tilt"),
    ("cookie", "party"),
];

/// The last words of addresses.
pub(super) const ADDRESSES: &str = "url uri link endpoint webhook";

/// The last words of names that say of what form a thing is, and not what.
pub(super) const OPEN: &str =
    "key code number string hash salt seed value data text raw signature phrase";
