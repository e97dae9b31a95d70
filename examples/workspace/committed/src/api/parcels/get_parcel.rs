// Written by `cargo xtask codegen` from sdks/parcels/README.md. Do not edit.

/// Finds a parcel.
///
/// `GET /parcels/{id}`
///
/// Source: `sdks/parcels/README.md`
#[derive(Clone, Debug, PartialEq)]
pub struct GetParcel {
    /// What is sent.
    pub request: crate::operations::GetParcelRequest,
}

impl GetParcel {
    /// The operation, with what it sends.
    #[must_use]
    pub const fn new(request: crate::operations::GetParcelRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for GetParcel {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/parcels/{id}";
    type Success = crate::components::Parcel;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("id", &self.request.id);
    }

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
