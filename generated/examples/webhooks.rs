//! A receiver of events: it checks the signature, reads the event, and acts on it.
//!
//! The API signs each event with HMAC-SHA512 (RFC 2104, FIPS 180-4). The key is the webhook's secret; what is signed
//! is the timestamp, the nonce and the webhook's id, as the headers have them, with `|` between them.
//!
//! `cargo run -p moov-types --example webhooks -- SECRET TIMESTAMP NONCE WEBHOOK_ID SIGNATURE < event.json`

use hmac::{Hmac, KeyInit, Mac};
use moov_types::api::Headers;
use moov_types::components::{WebhookData, WebhookEvent};
use sha2::Sha512;
use std::fmt;
use std::io::Read;

/// Why an event is not acted on.
#[derive(Debug)]
pub(crate) enum Rejected {
    /// The header is missing.
    Missing(&'static str),
    /// The signature is not that of the holder of the secret.
    Signature,
    /// The body is not an event.
    Body(serde_json::Error),
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "the header {name} is missing"),
            Self::Signature => f.write_str("the signature is wrong"),
            Self::Body(error) => write!(f, "the body is not an event: {error}"),
        }
    }
}

impl std::error::Error for Rejected {}

/// Reads an event, once its signature is found to be right. The signature does not cover the body: the connection has
/// to be one that nobody else can write to, and a nonce that was seen before should be refused.
pub(crate) fn receive(
    secret: &str,
    headers: &Headers,
    body: &[u8],
) -> Result<WebhookEvent, Rejected> {
    let header = |name| headers.get(name).ok_or(Rejected::Missing(name));
    let signed = [
        header("X-Timestamp")?,
        header("X-Nonce")?,
        header("X-Webhook-ID")?,
    ]
    .join("|");
    let signature = from_hex(header("X-Signature")?).ok_or(Rejected::Signature)?;
    let mut mac =
        Hmac::<Sha512>::new_from_slice(secret.as_bytes()).map_err(|_| Rejected::Signature)?;
    mac.update(signed.as_bytes());
    // In constant time.
    mac.verify_slice(&signature)
        .map_err(|_| Rejected::Signature)?;
    serde_json::from_slice(body).map_err(Rejected::Body)
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? * 16 + digit(*low)?),
            _ => None,
        })
        .collect()
}

/// Acts on an event: here, says what it is about.
pub(crate) fn dispatch(event: &WebhookEvent) -> String {
    match &event.data {
        WebhookData::AccountCreated(data) => format!("account {} was created", data.account_id),
        WebhookData::TransferCreated(data) => format!("transfer {} was created", data.transfer_id),
        // The API may send events that its docs do not list yet.
        _ => format!("{} is not handled", event.r#type),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [secret, timestamp, nonce, webhook, signature] = args.as_slice() else {
        return Err(
            "usage: webhooks SECRET TIMESTAMP NONCE WEBHOOK_ID SIGNATURE < event.json".into(),
        );
    };
    let headers = Headers::from_iter([
        ("X-Timestamp", timestamp),
        ("X-Nonce", nonce),
        ("X-Webhook-ID", webhook),
        ("X-Signature", signature),
    ]);
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    println!("{}", dispatch(&receive(secret, &headers, &body)?));
    Ok(())
}
