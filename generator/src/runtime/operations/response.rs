//! Responses, as they came and as they were read.

use super::decode::DecodeError;
use super::error::Cause;
use super::events::{Delivery, EventStream, Framing};
use super::headers::Headers;
use serde::de::DeserializeOwned;

/// A success.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status, from 200 to 299.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: T,
}

impl<T> Response<T> {
    pub(super) const fn new(status: u16, headers: Headers, body: T) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }
}

/// A response that is being read.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    status: u16,
    headers: &'a Headers,
    body: &'a [u8],
}

impl<'a> Received<'a> {
    /// A response as it came.
    #[must_use]
    pub const fn new(status: u16, headers: &'a Headers, body: &'a [u8]) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Whether the body is JSON: as its content type says, or as it looks where there is none.
    #[must_use]
    pub fn is_json(&self) -> bool {
        match self.headers.get("content-type") {
            Some(content_type) => content_type.to_ascii_lowercase().contains("json"),
            None => matches!(self.body.trim_ascii_start().first(), Some(b'{' | b'[')),
        }
    }

    /// Whether the content type says that the body is text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        let content_type = self.headers.get("content-type").unwrap_or_default();
        content_type.to_ascii_lowercase().starts_with("text/")
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or not a value of this type.
    pub fn json<T: DeserializeOwned, F>(&self) -> Result<T, Cause<F>> {
        serde_json::from_slice(self.body)
            .map_err(|error| Cause::Unreadable(Box::new(DecodeError::json(self.body, &error))))
    }

    /// The body as JSON, if there is one.
    ///
    /// # Errors
    ///
    /// If there is one, and it is not JSON or not a value of this type.
    pub fn optional_json<T: DeserializeOwned, F>(&self) -> Result<Option<T>, Cause<F>> {
        if self.body.trim_ascii().is_empty() {
            Ok(None)
        } else {
            self.json()
        }
    }

    /// The body as text: that of a JSON string, if the headers say so and it is one, else as it came.
    ///
    /// # Errors
    ///
    /// If it is not UTF-8.
    pub fn text<F>(&self) -> Result<String, Cause<F>> {
        let content_type = self.headers.get("content-type").unwrap_or_default();
        if content_type.to_ascii_lowercase().contains("json")
            && let Ok(text) = serde_json::from_slice(self.body)
        {
            return Ok(text);
        }
        match std::str::from_utf8(self.body) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(Cause::Unreadable(Box::new(DecodeError::whole(
                error.to_string(),
            )))),
        }
    }

    /// The body as it came.
    ///
    /// # Errors
    ///
    /// None; it has the form of the others.
    pub fn bytes<T: From<Vec<u8>>, F>(&self) -> Result<T, Cause<F>> {
        Ok(self.body.to_vec().into())
    }

    /// The body as a stream of events, all of which have come.
    ///
    /// # Errors
    ///
    /// None; it has the form of the others.
    pub fn events<T: DeserializeOwned, F>(
        &self,
        framing: Framing,
    ) -> Result<EventStream<T>, Cause<F>> {
        let mut events = EventStream::new(framing);
        events.push(self.body);
        Ok(events)
    }

    /// The body as a stream of events if the headers say so, else as JSON.
    ///
    /// # Errors
    ///
    /// As [`Self::json`].
    pub fn json_or_events<T: DeserializeOwned, E: DeserializeOwned, F>(
        &self,
        framing: Framing,
    ) -> Result<Delivery<T, E>, Cause<F>> {
        if self.headers.is_event_stream() {
            self.events(framing).map(Delivery::Events)
        } else {
            self.json().map(Delivery::Whole)
        }
    }

    /// A success that carries nothing; what the body holds is not looked at.
    ///
    /// # Errors
    ///
    /// None; it has the form of the others.
    pub fn nothing<F>(&self) -> Result<(), Cause<F>> {
        Ok(())
    }

    /// The body as an error that the docs list.
    pub fn failure<T: DeserializeOwned, F>(&self, variant: fn(T) -> F) -> Cause<F> {
        match self.json() {
            Ok(error) => Cause::Documented(variant(error)),
            Err(cause) => cause,
        }
    }
}
