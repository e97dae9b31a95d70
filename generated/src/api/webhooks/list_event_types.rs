// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

/// Lists the kinds of event that there are.
///
/// `GET /event-types`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListEventTypes {}

impl ListEventTypes {
    /// The operation.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}

impl crate::support::operations::Operation for ListEventTypes {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/event-types";
    type Success = Vec<crate::components::EventType>;
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
