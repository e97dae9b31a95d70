// Written by `cargo xtask codegen` from models/components/webhookdatacancellationupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `cancellation.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cancellationID": "f525856c-dd19-4d20-b310-6dc18a20afb8",
///   "transferID": "67c0ab95-4013-4944-b089-2e49c725b7b8",
///   "status": "failed"
/// }
/// ```
///
/// Source: [`models/components/webhookdatacancellationupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatacancellationupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataCancellationUpdated {
    /// The cancellation concerned.
    pub cancellation_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::CancellationStatus,
}

impl WebhookDataCancellationUpdated {
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

impl wire::Blank for WebhookDataCancellationUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            cancellation_id: wire::blank(),
            transfer_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataCancellationUpdated {
    const NAME: &'static str = "WebhookDataCancellationUpdated";

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

impl<'de> ::serde::Deserialize<'de> for WebhookDataCancellationUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataCancellationUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataCancellationUpdated {
    const RECEIVED: bool = true;
}
