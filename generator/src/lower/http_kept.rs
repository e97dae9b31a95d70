//! What SDKs keep of HTTP in their own records: it is never a key on the wire.

use crate::names::words::fold;

/// Whether a field of this documented name holds the HTTP response, as SDKs keep it beside a body.
pub(in crate::lower) fn is_of_http(name: &str) -> bool {
    matches!(fold(name).as_str(), "rawresponse" | "httpmeta")
}
