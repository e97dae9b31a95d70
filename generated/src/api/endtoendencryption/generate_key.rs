// Written by `cargo xtask codegen` from sdks/endtoendencryption/README.md. Do not edit.

use crate::support::operations;

/// Makes a public key to seal tokens with.
///
/// `POST /end-to-end-keys`
///
/// Source: [`sdks/endtoendencryption/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/endtoendencryption/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GenerateKey {}

impl GenerateKey {
    /// The operation.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self {}
    }
}

impl operations::Operation for GenerateKey {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/end-to-end-keys";
    type Success = crate::components::JSONWebKey;
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
