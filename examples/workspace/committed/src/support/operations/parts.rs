//! The parts of a request.

use super::body::RequestBody;
use super::encode;
use std::fmt;

/// A request in wire form, without the server's address. All parts may be changed before it is sent.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestParts {
    /// The method, in upper case.
    pub method: &'static str,
    /// The path, percent-encoded, with its leading slash.
    pub path: String,
    /// The query parameters, not encoded.
    pub query: Vec<(String, String)>,
    /// The headers, without that of the body's type.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: RequestBody,
    /// The path with names in braces in place of values.
    template: &'static str,
}

impl RequestParts {
    pub(super) const fn new(method: &'static str, template: &'static str) -> Self {
        Self {
            method,
            template,
            path: String::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: RequestBody::Empty,
        }
    }

    /// Asks for a stream of events, unless the request asks for something else already.
    #[cfg(any(feature = "reqwest", feature = "ureq"))]
    pub(super) fn accept_events(&mut self) {
        let mut names = self.headers.iter().map(|(name, _)| name);
        if !names.any(|name| name.eq_ignore_ascii_case("accept")) {
            let header = ("Accept".to_owned(), "text/event-stream".to_owned());
            self.headers.push(header);
        }
    }

    /// The path and the query, encoded: what follows the server's address.
    #[must_use]
    pub fn target(&self) -> String {
        let mut target = self.path.clone();
        if !self.query.is_empty() {
            // A template may bring a query of its own.
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&encode::query(&self.query));
        }
        target
    }

    /// The address of the request on a server: `https://api.example.com`, with or without a path of its own.
    #[must_use]
    pub fn url(&self, server: &str) -> String {
        let target = self.target();
        if target.starts_with('/') {
            return format!("{}{target}", server.trim_end_matches('/'));
        }
        // Without a path, the address is that of the server as it is.
        format!("{server}{target}")
    }
}

/// Tells what is sent where; values may be secret.
impl fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("RequestParts")
            .field("method", &self.method)
            .field("path", &self.template)
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}
