//! An asynchronous client, over the crate `reqwest` and with `tokio`.
//!
//! What goes over the wire is up to that crate: for TLS, switch one of its TLS features on in your own `Cargo.toml`; for
//! proxies and the like, make one of its clients and give it to [`Client::with_client`].

use super::client::Settings;
use super::{
    ClientError, Credentials, EventError, EventStream, Headers, Operation, Paged, RequestParts,
    Response, Streaming,
};
use ::reqwest::{Method, Response as HttpResponse};
use serde::de::DeserializeOwned;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// A client of one server.
#[derive(Clone, Debug)]
pub struct Client {
    client: ::reqwest::Client,
    settings: Settings,
}

impl Client {
    /// A client of a server: `https://api.example.com`, with or without a path. A request may take a minute, and is
    /// sent up to twice more where that does no harm.
    #[must_use]
    pub fn new(server: impl Into<String>) -> Self {
        Self {
            client: ::reqwest::Client::new(),
            settings: Settings::new(server.into()),
        }
    }

    /// Sets what the server is shown.
    #[must_use]
    pub fn with(mut self, credentials: Credentials) -> Self {
        self.settings.credentials = Some(credentials);
        self
    }

    /// Sets how long a request may take in all; for a stream of events, how long its beginning may take.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets how often a request is sent again. Only requests that may be repeated are: those of idempotent methods and
    /// those with an idempotency key, if no response came or the status is 429, 502, 503 or 504.
    #[must_use]
    pub const fn with_retries(mut self, retries: u32) -> Self {
        self.settings.retries = retries;
        self
    }

    /// Sets what the client calls itself.
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = user_agent.into();
        self
    }

    /// Sets what makes the connections.
    #[must_use]
    pub fn with_client(mut self, client: ::reqwest::Client) -> Self {
        self.client = client;
        self
    }

    /// Sends an operation and reads its response.
    ///
    /// # Errors
    ///
    /// If the operation cannot be sent, no response comes, or the response is not a success that can be read.
    pub async fn send<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<Response<O::Success>, ClientError<O::Failure>> {
        let parts = self.settings.request(operation)?;
        let response = self.exchange(&parts, false).await;
        let response = response.map_err(ClientError::transport)?;
        let (status, headers) = (response.status().as_u16(), headers(&response));
        let body = response.bytes().await.map_err(discreet)?;
        Ok(O::parse_response(status, headers, &body)?)
    }

    /// Sends an operation for page after page, from its own on. Ends after the last page or an error.
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<'_, O> {
        Pages {
            client: self,
            next: Some(operation),
        }
    }

    /// Sends an operation and reads its response event by event.
    ///
    /// # Errors
    ///
    /// As [`Self::send`], or if the response is not a stream.
    pub async fn stream<O: Streaming>(
        &self,
        operation: &O,
    ) -> Result<Events<O::Event>, ClientError<O::Failure>> {
        let mut parts = self.settings.request(operation)?;
        parts.accept_events();
        let response = self.exchange(&parts, true).await;
        let response = response.map_err(ClientError::transport)?;
        let (status, headers) = (response.status().as_u16(), headers(&response));
        if (200..300).contains(&status) && headers.is_event_stream() {
            let events = EventStream::new(O::FRAMING);
            return Ok(Events { response, events });
        }
        let body = response.bytes().await.map_err(discreet)?;
        match O::parse_response(status, headers, &body) {
            Ok(_) => Err(ClientError::transport(
                "the response is not a stream of events",
            )),
            Err(error) => Err(error.into()),
        }
    }

    /// Sends a request, more than once where it may be, until there is a response to return.
    async fn exchange(
        &self,
        parts: &RequestParts,
        is_stream: bool,
    ) -> Result<HttpResponse, Failed> {
        let mut attempts = 0;
        loop {
            let response = self.attempt(parts, is_stream).await;
            attempts += 1;
            let seen = response
                .as_ref()
                .ok()
                .map(|response| (response.status().as_u16(), headers(response)));
            let seen = seen.as_ref().map(|(status, headers)| (*status, headers));
            match self.settings.wait(parts, attempts, seen) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return response,
            }
        }
    }

    async fn attempt(&self, parts: &RequestParts, is_stream: bool) -> Result<HttpResponse, Failed> {
        let method = Method::from_bytes(parts.method.as_bytes())?;
        let mut request = self
            .client
            .request(method, parts.url(&self.settings.server));
        for (name, value) in &parts.headers {
            request = request.header(name, value);
        }
        if !parts.body.is_empty() {
            request = request.body(parts.body.to_bytes().into_owned());
        }
        let timeout = self.settings.timeout;
        if is_stream {
            let answer = tokio::time::timeout(timeout, request.send()).await?;
            return Ok(answer.map_err(::reqwest::Error::without_url)?);
        }
        let answer = request.timeout(timeout).send().await;
        Ok(answer.map_err(::reqwest::Error::without_url)?)
    }
}

/// Why no response came. Never with the address: what stands in it may be secret.
type Failed = Box<dyn Error + Send + Sync>;

/// A response that broke off.
fn discreet<F>(error: ::reqwest::Error) -> ClientError<F> {
    ClientError::transport(error.without_url())
}

fn headers(response: &HttpResponse) -> Headers {
    let headers = response.headers().iter();
    headers
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
        .collect()
}

/// The pages of a list, each asked for when it is taken.
#[derive(Debug)]
pub struct Pages<'a, O> {
    client: &'a Client,
    next: Option<O>,
}

impl<O: Paged> Pages<'_, O> {
    /// The next page; `None` after the last page or an error.
    pub async fn next(&mut self) -> Option<Result<Response<O::Success>, ClientError<O::Failure>>> {
        let operation = self.next.take()?;
        let page = self.client.send(&operation).await;
        if let Ok(page) = &page {
            self.next = operation.next_page(page);
        }
        Some(page)
    }
}

/// The events of a response, each read when it is taken.
pub struct Events<T> {
    response: HttpResponse,
    events: EventStream<T>,
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.events.fmt(f)
    }
}

impl<T: DeserializeOwned> Events<T> {
    /// The next event; `None` at the end of the stream.
    pub async fn next(&mut self) -> Option<Result<T, EventError>> {
        loop {
            if let Some(event) = self.events.next() {
                return Some(event.map_err(EventError::Unreadable));
            }
            if self.events.is_done() {
                return None;
            }
            match self.response.chunk().await {
                Ok(None) => return None,
                Ok(Some(bytes)) => self.events.push(&bytes),
                Err(error) => {
                    return Some(Err(EventError::Transport(error.without_url().into())));
                }
            }
        }
    }
}
