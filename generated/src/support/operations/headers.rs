//! The headers of a response.

use std::fmt;

/// The headers of a response, in their order. Names are compared without regard to case.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// No headers.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a header; one of the same name stays.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// The first value of a header.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    }

    /// All values of a header.
    pub fn get_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self
            .iter()
            .filter(move |(known, _)| known.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value)
    }

    /// Whether the body is said to be a stream of events.
    #[must_use]
    pub fn is_event_stream(&self) -> bool {
        let content_type = self.get("content-type").unwrap_or_default();
        let name = content_type.split(';').next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case("text/event-stream")
    }

    /// The target of the link called `next` in the header `Link` (RFC 8288), if it has a query.
    #[must_use]
    pub fn next_link(&self) -> Option<&str> {
        let links = self
            .get_all("link")
            .flat_map(|value| value.split('<').skip(1));
        links
            .filter_map(|link| link.split_once('>'))
            .find(|(target, rest)| target.contains('?') && is_next(rest))
            .map(|(target, _)| target)
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Whether the parameters of a link call it `next`, alone or as one of several names.
fn is_next(parameters: &str) -> bool {
    parameters.split(';').any(|parameter| {
        let Some((name, value)) = parameter.split_once('=') else {
            return false;
        };
        let value = value.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | ','));
        let mut names = value.split_whitespace();
        name.trim().eq_ignore_ascii_case("rel") && names.any(|it| it.eq_ignore_ascii_case("next"))
    })
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter();
        Self(
            pairs
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

/// Names the headers; their values may be secret.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
