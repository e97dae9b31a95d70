// Written by `cargo xtask codegen` from sdks/ping/README.md. Do not edit.

use crate::support::operations;

/// Checks that the caller's credentials work.
///
/// Needs the `/ping.read` scope.
///
/// `GET /ping`
///
/// Source: [`sdks/ping/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/ping/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ping {}

impl Ping {
    /// The operation.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self {}
    }
}

impl operations::Operation for Ping {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/ping";
    type Success = ();
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, _request: &mut operations::Placement) {}

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
