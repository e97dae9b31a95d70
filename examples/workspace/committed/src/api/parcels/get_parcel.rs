// Written by `cargo xtask codegen` from sdks/parcels/README.md. Do not edit.

use crate::support::operations;

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
    #[inline]
    pub const fn new(request: crate::operations::GetParcelRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetParcel {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/parcels/{id}";
    type Success = crate::components::Parcel;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("id", &self.request.id);
    }

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
