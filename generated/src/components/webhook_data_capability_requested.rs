// Written by `cargo xtask codegen` from models/components/webhookdatacapabilityrequested.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `capability.requested`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "bf17f394-f818-4162-9cf1-5be168a4fab6",
///   "foreignID": "cust-20417",
///   "capabilityID": "send-funds.instant-bank"
/// }
/// ```
///
/// Source: [`models/components/webhookdatacapabilityrequested.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatacapabilityrequested.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataCapabilityRequested {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
    /// The capability concerned.
    pub capability_id: crate::components::CapabilityID,
}

impl WebhookDataCapabilityRequested {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        capability_id: impl Into<crate::components::CapabilityID>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            capability_id: capability_id.into(),
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

impl wire::Blank for WebhookDataCapabilityRequested {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            foreign_id: None,
            capability_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataCapabilityRequested {
    const NAME: &'static str = "WebhookDataCapabilityRequested";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::optional("foreignID"),
        wire::Key::required("capabilityID"),
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
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.optional("foreignID", &self.foreign_id);
        out.required("capabilityID", &self.capability_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataCapabilityRequested {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataCapabilityRequested {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataCapabilityRequested {
    const RECEIVED: bool = true;
}
