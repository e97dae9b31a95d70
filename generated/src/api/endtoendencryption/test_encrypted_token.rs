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
#[non_exhaustive]
pub struct TestEncryptedToken {
    /// The body.
    pub body: crate::components::E2EEToken,
}

impl TestEncryptedToken {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            body: crate::components::E2EEToken::new(token),
        }
    }
}

impl From<crate::components::E2EEToken> for TestEncryptedToken {
    #[inline]
    fn from(body: crate::components::E2EEToken) -> Self {
        Self { body }
    }
}

impl operations::Operation for TestEncryptedToken {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/debug/end-to-end-token";
    type Success = ();
    type Failure = TestEncryptedTokenFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.json(&self.body);
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
            400 => received.failure(TestEncryptedTokenFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `TestEncryptedToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestEncryptedTokenFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for TestEncryptedTokenFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
