// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

/// Lists the webhooks of the caller's account.
///
/// `GET /webhooks`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListWebhooks {}

impl ListWebhooks {
    /// The operation.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}

impl crate::support::operations::Operation for ListWebhooks {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks";
    type Success = Vec<crate::components::Webhook>;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, _request: &mut crate::support::operations::Placement) {}
    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
