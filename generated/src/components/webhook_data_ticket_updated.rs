// Written by `cargo xtask codegen` from models/components/webhookdataticketupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `ticket.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "57d0d4c2-9ba9-4d25-9247-f1d090d97802",
///   "ticketID": "3444cc55-2d17-4fc1-b1a1-25fd0bad2a2d",
///   "status": "on-hold"
/// }
/// ```
///
/// Source: [`models/components/webhookdataticketupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdataticketupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTicketUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The support ticket concerned.
    pub ticket_id: String,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
    /// Where the record stands in its life cycle.
    pub status: crate::components::TicketStatus,
}

impl WebhookDataTicketUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        ticket_id: impl Into<String>,
        status: impl Into<crate::components::TicketStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            ticket_id: ticket_id.into(),
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

impl wire::Blank for WebhookDataTicketUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            ticket_id: wire::blank(),
            foreign_id: None,
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataTicketUpdated {
    const NAME: &'static str = "WebhookDataTicketUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("ticketID"),
        wire::Key::optional("foreignID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.ticket_id),
            2 => wire::fill(map, &mut self.foreign_id),
            3 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("ticketID", &self.ticket_id);
        out.optional("foreignID", &self.foreign_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTicketUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTicketUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataTicketUpdated {
    const RECEIVED: bool = true;
}
