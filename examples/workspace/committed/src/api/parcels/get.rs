// Written by `cargo xtask codegen` from sdks/parcels/README.md. Do not edit.

use crate::support::operations;

/// Finds a parcel.
///
/// `GET /parcels/{id}`
///
/// Source: `sdks/parcels/README.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// Which parcel.
    pub id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<crate::operations::GetParcelRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetParcelRequest) -> Self {
        Self { id: request.id }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetParcelRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self { id: call.id }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/parcels/{id}";
    type Success = crate::components::Parcel;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("id", &self.id);
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
