//! What can go wrong before a request is sent and after a response has come.

use super::decode::DecodeError;
use super::headers::Headers;
use super::retry_after;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// A request that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A path parameter has no value, is empty, or is `.` or `..`: the request would go to another path.
    Path(String),
    /// A header has a line break, another control character, or a character beyond ASCII.
    Header(String),
    /// A parameter holds something that is neither a value nor a list of values.
    Parameter(String),
    /// The body cannot be written.
    Body(String),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(name) => {
                write!(
                    f,
                    "the path parameter `{name}` has no value that can stand in a path"
                )
            }
            Self::Header(name) => write!(
                f,
                "the value of the header `{name}` cannot stand in a header"
            ),
            Self::Parameter(name) => write!(f, "the parameter `{name}` is too deeply nested"),
            Self::Body(reason) => write!(f, "the body cannot be written: {reason}"),
        }
    }
}

impl Error for RequestError {}

/// The errors that the docs list for an operation.
pub trait Failure {
    /// Whether a field of one of them is a secret: then nothing of a body is shown but the documented message.
    const HOLDS_SECRETS: bool = false;

    /// What the server says about it, if the docs have a field for that.
    fn message(&self) -> Option<&str> {
        None
    }
}

/// The errors of an operation whose docs list none: there is no value of this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotDocumented {}

impl Failure for NotDocumented {}

/// A response that is not a success, or not one that can be read. It keeps what came.
///
/// Displayed, it tells the operation, the status, and what the server says: the documented message, or else how the
/// body begins, unless an error that the docs list for the operation holds secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationError<F> {
    /// The method of the operation.
    pub method: &'static str,
    /// The path template of the operation.
    pub path: &'static str,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body, as it came.
    pub body: Vec<u8>,
    /// What is known about it.
    pub cause: Cause<F>,
}

/// What is known about a response that is not a success.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cause<F> {
    /// An error that the docs list.
    Documented(F),
    /// The docs do not list this status.
    Undocumented,
    /// The body is not what the docs say for this status.
    Unreadable(Box<DecodeError>),
}

/// How much of a body is shown where the docs name no message, in bytes.
const SHOWN: usize = 300;

impl<F> OperationError<F> {
    /// The error, if it is one that the docs list.
    #[must_use]
    pub const fn documented(&self) -> Option<&F> {
        match &self.cause {
            Cause::Documented(error) => Some(error),
            _ => None,
        }
    }

    /// How long to wait before the next attempt, as the header `Retry-After` says: in seconds, or as a date compared
    /// with the server's own clock in the header `Date`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::wait(&self.headers)
    }

    /// How the body begins, as text on one line; `None` if there is none, or if it is that of a success.
    fn beginning(&self) -> Option<String> {
        if (200..300).contains(&self.status) {
            return None;
        }
        let first = self.body.get(..SHOWN).unwrap_or(&self.body);
        let text = String::from_utf8_lossy(first);
        let cut = first.len() < self.body.len();
        // A character that was cut in half.
        let text = if cut {
            text.trim_end_matches(char::REPLACEMENT_CHARACTER)
        } else {
            &text
        };
        let words: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|word| !word.is_empty())
            .collect();
        let line = words.join(" ");
        (!line.is_empty()).then(|| if cut { format!("{line}…") } else { line })
    }
}

impl<F: Failure> OperationError<F> {
    /// What the server says: the documented message, if there is one.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.documented().and_then(Failure::message)
    }
}

/// Tells the size of the body, not its content, which may be secret.
impl<F: fmt::Debug> fmt::Debug for OperationError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationError")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("cause", &self.cause)
            .finish()
    }
}

impl<F: Failure> fmt::Display for OperationError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            method,
            path,
            status,
            ..
        } = self;
        let route = format!("{method} {path}");
        write!(f, "`{}` returned status {status}", route.trim_end())?;
        if let Cause::Unreadable(error) = &self.cause {
            write!(f, ", and its body is not as documented: {error}")?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {message}")
        } else if let Some(text) = self.beginning().filter(|_| !F::HOLDS_SECRETS) {
            write!(f, ": {text}")
        } else {
            Ok(())
        }
    }
}

impl<F: Failure + fmt::Debug> Error for OperationError<F> {}
