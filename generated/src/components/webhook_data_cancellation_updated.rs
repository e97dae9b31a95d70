// Written by `cargo xtask codegen` from models/components/webhookdatacancellationupdated.md. Do not edit.

/// Sent with `cancellation.updated`.
///
/// Source: `models/components/webhookdatacancellationupdated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataCancellationUpdated {
    /// The cancellation concerned.
    pub cancellation_id: ::std::string::String,
    /// The transfer concerned.
    pub transfer_id: ::std::string::String,
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
        cancellation_id: impl ::core::convert::Into<::std::string::String>,
        transfer_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::CancellationStatus>,
    ) -> Self {
        Self {
            cancellation_id: cancellation_id.into(),
            transfer_id: transfer_id.into(),
            status: status.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataCancellationUpdated {
    fn blank() -> Self {
        Self {
            cancellation_id: crate::support::wire::blank(),
            transfer_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataCancellationUpdated {
    const NAME: &'static str = "WebhookDataCancellationUpdated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("cancellationID"),
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.cancellation_id),
            1 => crate::support::wire::fill(map, &mut self.transfer_id),
            2 => crate::support::wire::fill(map, &mut self.status),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("cancellationID", &self.cancellation_id);
        out.required("transferID", &self.transfer_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataCancellationUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataCancellationUpdated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataCancellationUpdated {
    const RECEIVED: bool = true;
}
