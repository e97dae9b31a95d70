// Written by `cargo xtask codegen` from sdks/endtoendencryption/README.md. Do not edit.

/// Checks that Moov can open a sealed token.
///
/// Needs the `/ping.read` scope.
///
/// `POST /debug/end-to-end-token`
///
/// Source: [`sdks/endtoendencryption/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/endtoendencryption/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct TestEndToEndToken {
    /// What is sent.
    pub request: crate::components::E2EEToken,
}

impl TestEndToEndToken {
    /// The operation, with what it sends.
    #[must_use]
    pub const fn new(request: crate::components::E2EEToken) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for TestEndToEndToken {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/debug/end-to-end-token";
    type Success = ();
    type Failure = TestEndToEndTokenFailure;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.json(&self.request);
    }

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
        received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        match received.status() {
            400 => received.failure(TestEndToEndTokenFailure::GenericError),
            _ => crate::support::operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `TestEndToEndToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestEndToEndTokenFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
}
