// Written by `cargo xtask codegen` from models/components/transfercapture.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The card authorization and capture that belong to a transfer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "authorizationID": "438b35a7-4307-4e3d-a8aa-c98199b5e3c5",
///   "captureID": "917983c9-f0fe-41d0-a86f-1ae7155b695a"
/// }
/// ```
///
/// Source: [`models/components/transfercapture.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transfercapture.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCapture {
    /// The card authorization concerned.
    pub authorization_id: String,
    /// The capture concerned.
    pub capture_id: String,
}

impl TransferCapture {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        authorization_id: impl Into<String>,
        capture_id: impl Into<String>,
    ) -> Self {
        Self {
            authorization_id: authorization_id.into(),
            capture_id: capture_id.into(),
        }
    }
}

impl wire::Blank for TransferCapture {
    #[inline]
    fn blank() -> Self {
        Self {
            authorization_id: wire::blank(),
            capture_id: wire::blank(),
        }
    }
}

impl wire::Record for TransferCapture {
    const NAME: &'static str = "TransferCapture";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("authorizationID"),
        wire::Key::required("captureID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.authorization_id),
            1 => wire::fill(map, &mut self.capture_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("authorizationID", &self.authorization_id);
        out.required("captureID", &self.capture_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferCapture {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferCapture {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferCapture {
    const RECEIVED: bool = true;
}
