//! What can go wrong before a request is sent and after an answer has come.

use super::headers::Headers;
use std::error::Error;
use std::fmt;

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

/// An answer that is not a success, or not one that can be read. It keeps what came.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationError<F> {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body, as it came.
    pub body: Vec<u8>,
    /// What is known about it.
    pub cause: Cause<F>,
}

/// What is known about an answer that is not a success.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cause<F> {
    /// An error that the docs list.
    Documented(F),
    /// The docs do not list this status.
    Undocumented,
    /// The body is not what the docs say for this status; the text says where it differs.
    Unreadable(String),
}

/// The errors of an operation whose docs list none: there is no value of this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotDocumented {}

impl<F> OperationError<F> {
    pub(super) const fn new(status: u16, headers: Headers, body: Vec<u8>, cause: Cause<F>) -> Self {
        Self {
            status,
            headers,
            body,
            cause,
        }
    }

    /// The error, if it is one that the docs list.
    #[must_use]
    pub const fn documented(&self) -> Option<&F> {
        match &self.cause {
            Cause::Documented(error) => Some(error),
            _ => None,
        }
    }
}

/// Tells the size of the body, not its content, which may be secret.
impl<F: fmt::Debug> fmt::Debug for OperationError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationError")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("cause", &self.cause)
            .finish()
    }
}

impl<F: fmt::Debug> fmt::Display for OperationError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer has status {}", self.status)?;
        match &self.cause {
            Cause::Documented(error) => write!(f, ": {error:?}"),
            Cause::Undocumented => f.write_str(", which the docs do not list"),
            Cause::Unreadable(reason) => write!(f, ", and its body is not as documented: {reason}"),
        }
    }
}

impl<F: fmt::Debug> Error for OperationError<F> {}
