//! What the clients share: how they fail, what they send besides, and when they try again.

use super::credentials::Credentials;
use super::decode::DecodeError;
use super::error::{Failure, OperationError, RequestError};
use super::parts::RequestParts;
use super::{Headers, Operation};
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// The longest wait between two attempts. If a server wants more, its response is returned.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Why a client has no success to return.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientError<F> {
    /// The request cannot be sent.
    Request(RequestError),
    /// No response came: no connection, a time-out, or a response that is not HTTP.
    Transport(Box<dyn Error + Send + Sync>),
    /// The response is not a success, or cannot be read.
    Response(Box<OperationError<F>>),
}

impl<F> ClientError<F> {
    pub(super) fn transport(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Transport(error.into())
    }

    /// The response, if one came.
    #[must_use]
    pub fn response(&self) -> Option<&OperationError<F>> {
        match self {
            Self::Response(error) => Some(error),
            Self::Request(_) | Self::Transport(_) => None,
        }
    }

    /// The status of the response, if one came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.response().map(|error| error.status)
    }

    /// The error, if it is one that the docs list.
    #[must_use]
    pub fn documented(&self) -> Option<&F> {
        self.response().and_then(OperationError::documented)
    }
}

impl<F> From<RequestError> for ClientError<F> {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl<F> From<OperationError<F>> for ClientError<F> {
    fn from(error: OperationError<F>) -> Self {
        Self::Response(Box::new(error))
    }
}

impl<F: Failure> fmt::Display for ClientError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Transport(error) => write!(f, "no response: {error}"),
            Self::Response(error) => error.fmt(f),
        }
    }
}

impl<F: Failure + fmt::Debug> Error for ClientError<F> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Request(_) | Self::Response(_) => None,
        }
    }
}

/// Why a client has no event to return.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventError {
    /// The connection failed.
    Transport(Box<dyn Error + Send + Sync>),
    /// The event is not what the docs say.
    Unreadable(DecodeError),
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => write!(f, "the stream ended: {error}"),
            Self::Unreadable(error) => write!(f, "an event is not as documented: {error}"),
        }
    }
}

impl Error for EventError {}

/// What a client is told once, for all that it sends.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) server: String,
    pub(super) credentials: Option<Credentials>,
    pub(super) user_agent: String,
    pub(super) timeout: Duration,
    pub(super) retries: u32,
}

impl Settings {
    pub(super) fn new(server: String) -> Self {
        Self {
            server,
            credentials: None,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            timeout: Duration::from_secs(60),
            retries: 2,
        }
    }

    /// All that is sent for an operation.
    pub(super) fn request<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<RequestParts, RequestError> {
        let mut parts = operation.request_parts()?;
        if let Some(credentials) = &self.credentials {
            credentials.apply(&mut parts);
        }
        if let Some(content_type) = parts.body.content_type() {
            let header = ("Content-Type".to_owned(), content_type.into_owned());
            parts.headers.push(header);
        }
        let user_agent = ("User-Agent".to_owned(), self.user_agent.clone());
        parts.headers.push(user_agent);
        Ok(parts)
    }

    /// How long to wait before a request is sent again after so many attempts; `None` if it is not.
    ///
    /// Only what may be repeated is: requests of idempotent methods (RFC 9110, section 9.2.2) and those with an
    /// idempotency key, if no response came or the server says that it may be otherwise later.
    pub(super) fn wait(
        &self,
        parts: &RequestParts,
        attempts: u32,
        response: Option<(u16, &Headers)>,
    ) -> Option<Duration> {
        let has_key = parts.headers.iter().any(|(name, _)| {
            let name = name.to_ascii_lowercase();
            name == "idempotency-key" || name == "x-idempotency-key"
        });
        let is_idempotent = matches!(parts.method, "GET" | "HEAD" | "OPTIONS" | "PUT" | "DELETE");
        let is_passing = response.is_none_or(|(status, _)| matches!(status, 429 | 502 | 503 | 504));
        if attempts > self.retries || !is_passing || !(is_idempotent || has_key) {
            return None;
        }
        let asked = response.and_then(|(_, headers)| super::retry_after::wait(headers));
        let usual = Duration::from_millis(250) * 2u32.saturating_pow(attempts.min(7));
        let wait = asked.unwrap_or(usual);
        (wait <= LONGEST_WAIT).then_some(wait)
    }
}
