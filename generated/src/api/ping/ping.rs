// Written by `cargo xtask codegen` from sdks/ping/README.md. Do not edit.

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
    pub const fn new() -> Self {
        Self {}
    }
}

impl crate::support::operations::Operation for Ping {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/ping";
    type Success = ();
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
        received.nothing()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
