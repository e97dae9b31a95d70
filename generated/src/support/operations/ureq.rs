//! A blocking client, over the crate `ureq`.
//!
//! What goes over the wire is up to that crate: for TLS, switch its feature `rustls` or `native-tls` on in your own
//! `Cargo.toml`; for proxies and the like, make an agent and give it to [`Client::with_agent`].

use super::client::Settings;
use super::{
    ClientError, Credentials, EventError, EventStream, Headers, Operation, Paged, RequestParts,
    Response, Streaming,
};
use ::ureq::http::{Request, Response as HttpResponse};
use ::ureq::{Agent, Body, BodyReader};
use serde::de::DeserializeOwned;
use std::fmt;
use std::io::Read;
use std::time::Duration;

/// A client of one server.
#[derive(Clone, Debug)]
pub struct Client {
    agent: Agent,
    settings: Settings,
}

impl Client {
    /// A client of a server: `https://api.example.com`, with or without a path. A request may take a minute, and is
    /// sent up to twice more where that does no harm.
    #[must_use]
    pub fn new(server: impl Into<String>) -> Self {
        Self {
            agent: Agent::new_with_defaults(),
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
    pub fn with_agent(mut self, agent: Agent) -> Self {
        self.agent = agent;
        self
    }

    /// Sends an operation and reads its response.
    ///
    /// # Errors
    ///
    /// If the operation cannot be sent, no response comes, or the response is not a success that can be read.
    pub fn send<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<Response<O::Success>, ClientError<O::Failure>> {
        let parts = self.settings.request(operation)?;
        let response = self.exchange(&parts, false)?;
        let (status, headers) = (response.status().as_u16(), headers(&response));
        let body = response.into_body().into_with_config().limit(u64::MAX);
        let body = body.read_to_vec().map_err(ClientError::transport)?;
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
    pub fn stream<O: Streaming>(
        &self,
        operation: &O,
    ) -> Result<Events<O::Event>, ClientError<O::Failure>> {
        let mut parts = self.settings.request(operation)?;
        parts.accept_events();
        let response = self.exchange(&parts, true)?;
        let (status, headers) = (response.status().as_u16(), headers(&response));
        if (200..300).contains(&status) && headers.is_event_stream() {
            return Ok(Events {
                body: response.into_body().into_reader(),
                events: EventStream::new(O::FRAMING),
            });
        }
        let body = response.into_body().into_with_config().limit(u64::MAX);
        let body = body.read_to_vec().map_err(ClientError::transport)?;
        match O::parse_response(status, headers, &body) {
            Ok(_) => Err(ClientError::transport(
                "the response is not a stream of events",
            )),
            Err(error) => Err(error.into()),
        }
    }

    /// Sends a request, more than once where it may be, until there is a response to return.
    fn exchange<F>(
        &self,
        parts: &RequestParts,
        is_stream: bool,
    ) -> Result<HttpResponse<Body>, ClientError<F>> {
        let mut attempts = 0;
        loop {
            let response = self.attempt(parts, is_stream);
            attempts += 1;
            let seen = response
                .as_ref()
                .ok()
                .map(|response| (response.status().as_u16(), headers(response)));
            let seen = seen.as_ref().map(|(status, headers)| (*status, headers));
            match self.settings.wait(parts, attempts, seen) {
                Some(wait) => std::thread::sleep(wait),
                None => return response.map_err(failed),
            }
        }
    }

    fn attempt(
        &self,
        parts: &RequestParts,
        is_stream: bool,
    ) -> Result<HttpResponse<Body>, ::ureq::Error> {
        let mut request = Request::builder()
            .method(parts.method)
            .uri(parts.url(&self.settings.server));
        for (name, value) in &parts.headers {
            request = request.header(name, value);
        }
        let request = request.body(parts.body.to_bytes().into_owned())?;
        let timeout = Some(self.settings.timeout);
        let config = self
            .agent
            .configure_request(request)
            .http_status_as_error(false);
        let config = if is_stream {
            config.timeout_recv_response(timeout)
        } else {
            config.timeout_global(timeout)
        };
        self.agent.run(config.build())
    }
}

/// Why no response came. Never with the address: what stands in it may be secret.
fn failed<F>(error: ::ureq::Error) -> ClientError<F> {
    match error {
        ::ureq::Error::BadUri(_) => ClientError::transport("the server has no address of the web"),
        ::ureq::Error::RequireHttpsOnly(_) => ClientError::transport("only https may be used"),
        error => ClientError::transport(error),
    }
}

fn headers(response: &HttpResponse<Body>) -> Headers {
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

impl<O: Paged> Iterator for Pages<'_, O> {
    type Item = Result<Response<O::Success>, ClientError<O::Failure>>;

    fn next(&mut self) -> Option<Self::Item> {
        let operation = self.next.take()?;
        let page = self.client.send(&operation);
        if let Ok(page) = &page {
            self.next = operation.next_page(page);
        }
        Some(page)
    }
}

/// The events of a response, each read when it is taken.
pub struct Events<T> {
    body: BodyReader<'static>,
    events: EventStream<T>,
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.events.fmt(f)
    }
}

impl<T: DeserializeOwned> Iterator for Events<T> {
    type Item = Result<T, EventError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut buffer = [0; 8192];
        loop {
            if let Some(event) = self.events.next() {
                return Some(event.map_err(EventError::Unreadable));
            }
            if self.events.is_done() {
                return None;
            }
            match self.body.read(&mut buffer) {
                Ok(0) => return None,
                Ok(length) => self.events.push(buffer.get(..length).unwrap_or_default()),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Some(Err(EventError::Transport(error.into()))),
            }
        }
    }
}
