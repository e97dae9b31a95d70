//! To and from the types of the `http` crate.

use super::headers::Headers;
use super::parts::RequestParts;
use ::http::header::{CONTENT_TYPE, HeaderMap};
use ::http::{Error, Request};

/// Values that are not visible ASCII are left out.
impl From<&HeaderMap> for Headers {
    fn from(map: &HeaderMap) -> Self {
        map.iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
            .collect()
    }
}

impl RequestParts {
    /// The request to a server: `https://api.example.com`.
    ///
    /// # Errors
    ///
    /// If the server's address, or a part that was changed by hand, is malformed.
    pub fn into_http(self, server: &str) -> Result<Request<Vec<u8>>, Error> {
        let mut request = Request::builder().method(self.method).uri(self.url(server));
        if let Some(content_type) = self.body.content_type() {
            request = request.header(CONTENT_TYPE, content_type.as_ref());
        }
        for (name, value) in &self.headers {
            request = request.header(name.as_str(), value.as_str());
        }
        request.body(self.body.to_bytes().into_owned())
    }
}
