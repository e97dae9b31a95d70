//! Operations without a client: what to send, and how to read what comes back.
//!
//! Nothing here opens a connection. [`Operation::request_parts`] gives the parts of a request in wire form, for any
//! HTTP client to send; [`Operation::parse_response`] takes what came back apart. With the features `ureq` and
//! `reqwest` there are clients that do both.

mod body;
#[cfg(any(feature = "reqwest", feature = "ureq"))]
mod client;
mod credentials;
mod decode;
mod encode;
mod error;
mod events;
mod flat;
mod headers;
#[cfg(feature = "http")]
mod http_types;
mod multipart;
mod pages;
mod parts;
mod placement;
#[cfg(feature = "reqwest")]
pub mod reqwest;
mod response;
mod retry_after;
mod token;
#[cfg(feature = "ureq")]
pub mod ureq;

pub use body::{Part, RequestBody};
#[cfg(any(feature = "reqwest", feature = "ureq"))]
pub use client::{ClientError, EventError};
pub use credentials::Credentials;
pub use decode::DecodeError;
pub use error::{Cause, Failure, NotDocumented, OperationError, RequestError};
pub use events::{Delivery, Event, EventStream, Framing, Splitter, Streaming};
pub use headers::Headers;
pub use pages::{
    Count, Paged, Told, next_after, next_counted, next_number, next_offset, next_told,
};
pub use parts::RequestParts;
pub use placement::Placement;
pub use response::{Received, Response};
pub use token::{ClientCredentials, Token, TokenError};

/// An operation of the API: a request with all its values, and the types that its responses have.
pub trait Operation {
    /// The method, in upper case.
    const METHOD: &'static str;

    /// The path template: names in braces stand for path parameters.
    const PATH: &'static str;

    /// What a success carries.
    type Success;

    /// The errors that the docs list.
    type Failure: Failure;

    /// Puts each value of the request in its place.
    #[doc(hidden)]
    fn place(&self, request: &mut Placement);

    /// Reads the body of a success.
    #[doc(hidden)]
    fn read_success(received: &Received<'_>) -> Result<Self::Success, Cause<Self::Failure>>;

    /// Reads the body of an error.
    #[doc(hidden)]
    fn read_failure(received: &Received<'_>) -> Cause<Self::Failure>;

    /// The request in wire form. Credentials, the server's address and the version of the API are the caller's to add.
    ///
    /// # Errors
    ///
    /// If a value cannot stand where it has to: an empty path parameter, a header with a line break, a body that JSON
    /// has no form for.
    fn request_parts(&self) -> Result<RequestParts, RequestError> {
        let mut placement = Placement::new(Self::METHOD, Self::PATH);
        self.place(&mut placement);
        placement.finish()
    }

    /// Reads a response. Any status from 200 to 299 is a success.
    ///
    /// # Errors
    ///
    /// If the status is not that of a success, or the body is not what the docs say. The error keeps the status, the
    /// headers and the body as they came.
    fn parse_response(
        status: u16,
        headers: Headers,
        body: &[u8],
    ) -> Result<Response<Self::Success>, OperationError<Self::Failure>> {
        let received = Received::new(status, &headers, body);
        let cause = if (200..300).contains(&status) {
            match Self::read_success(&received) {
                Ok(body) => return Ok(Response::new(status, headers, body)),
                Err(cause) => cause,
            }
        } else {
            Self::read_failure(&received)
        };
        Err(OperationError {
            method: Self::METHOD,
            path: Self::PATH,
            status,
            headers,
            body: body.to_vec(),
            cause,
        })
    }

    /// Reads a response that is given with the types of the `http` crate.
    ///
    /// # Errors
    ///
    /// As [`Self::parse_response`].
    #[cfg(feature = "http")]
    fn parse_http<B: AsRef<[u8]>>(
        response: &::http::Response<B>,
    ) -> Result<Response<Self::Success>, OperationError<Self::Failure>> {
        let status = response.status().as_u16();
        let headers = Headers::from(response.headers());
        Self::parse_response(status, headers, response.body().as_ref())
    }
}
