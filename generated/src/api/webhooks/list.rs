// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Lists the webhooks of the caller's account.
///
/// `GET /webhooks`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct List {}

impl List {
    /// The operation.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self {}
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks";
    type Success = Vec<crate::components::Webhook>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, _request: &mut operations::Placement) {}

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
