// Written by `cargo xtask codegen` from sdks/endtoendencryption/README.md. Do not edit.

use crate::support::operations;

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
    #[inline]
    pub const fn new(request: crate::components::E2EEToken) -> Self {
        Self { request }
    }
}

impl operations::Operation for TestEndToEndToken {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/debug/end-to-end-token";
    type Success = ();
    type Failure = TestEndToEndTokenFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.json(&self.request);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 => received.failure(TestEndToEndTokenFailure::GenericError),
            _ => operations::Cause::Undocumented,
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
