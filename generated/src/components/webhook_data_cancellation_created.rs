// Written by `cargo xtask codegen` from models/components/webhookdatacancellationcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `cancellation.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cancellationID": "56847268-95af-46af-a653-81b4ddc72778",
///   "transferID": "a0fd57cd-629b-4339-99d8-2c493f2f0f52",
///   "status": "failed"
/// }
/// ```
///
/// Source: [`models/components/webhookdatacancellationcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatacancellationcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataCancellationCreated {
    /// The cancellation concerned.
    pub cancellation_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::CancellationStatus,
}

impl WebhookDataCancellationCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        cancellation_id: impl Into<String>,
        transfer_id: impl Into<String>,
        status: impl Into<crate::components::CancellationStatus>,
    ) -> Self {
        Self {
            cancellation_id: cancellation_id.into(),
            transfer_id: transfer_id.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for WebhookDataCancellationCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            cancellation_id: wire::blank(),
            transfer_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataCancellationCreated {
    const NAME: &'static str = "WebhookDataCancellationCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cancellationID"),
        wire::Key::required("transferID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.cancellation_id),
            1 => wire::fill(map, &mut self.transfer_id),
            2 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cancellationID", &self.cancellation_id);
        out.required("transferID", &self.transfer_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataCancellationCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataCancellationCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataCancellationCreated {
    const RECEIVED: bool = true;
}
