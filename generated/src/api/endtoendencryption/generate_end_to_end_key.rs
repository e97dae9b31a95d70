// Written by `cargo xtask codegen` from sdks/endtoendencryption/README.md. Do not edit.

/// Makes a public key to seal tokens with.
///
/// `POST /end-to-end-keys`
///
/// Source: [`sdks/endtoendencryption/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/endtoendencryption/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GenerateEndToEndKey {}

impl GenerateEndToEndKey {
    /// The operation.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}

impl crate::support::operations::Operation for GenerateEndToEndKey {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/end-to-end-keys";
    type Success = crate::components::JSONWebKey;
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
