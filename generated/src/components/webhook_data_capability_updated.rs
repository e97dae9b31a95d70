// Written by `cargo xtask codegen` from models/components/webhookdatacapabilityupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `capability.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "758a7aed-7dbf-49b2-aab7-71d4f1469992",
///   "foreignID": "cust-20417",
///   "capabilityID": "send-funds.instant-bank",
///   "status": "in-review"
/// }
/// ```
///
/// Source: [`models/components/webhookdatacapabilityupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatacapabilityupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataCapabilityUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
    /// The capability concerned.
    pub capability_id: crate::components::CapabilityID,
    /// Where the record stands in its life cycle.
    pub status: crate::components::CapabilityStatus,
}

impl WebhookDataCapabilityUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        capability_id: impl Into<crate::components::CapabilityID>,
        status: impl Into<crate::components::CapabilityStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            capability_id: capability_id.into(),
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }
}

impl wire::Blank for WebhookDataCapabilityUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            foreign_id: None,
            capability_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataCapabilityUpdated {
    const NAME: &'static str = "WebhookDataCapabilityUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::optional("foreignID"),
        wire::Key::required("capabilityID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.foreign_id),
            2 => wire::fill(map, &mut self.capability_id),
            3 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.optional("foreignID", &self.foreign_id);
        out.required("capabilityID", &self.capability_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataCapabilityUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataCapabilityUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataCapabilityUpdated {
    const RECEIVED: bool = true;
}
