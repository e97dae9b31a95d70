// Written by `cargo xtask codegen` from models/components/webhookdataticketmessageadded.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `ticket.messageAdded`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "7afc11b7-7076-477e-87e3-019dbfbd05df",
///   "ticketID": "addefdfd-578a-4c40-9a8f-b9c067138668",
///   "foreignID": "cust-20417"
/// }
/// ```
///
/// Source: [`models/components/webhookdataticketmessageadded.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdataticketmessageadded.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTicketMessageAdded {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The support ticket concerned.
    pub ticket_id: String,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
}

impl WebhookDataTicketMessageAdded {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl Into<String>, ticket_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ticket_id: ticket_id.into(),
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

impl wire::Blank for WebhookDataTicketMessageAdded {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            ticket_id: wire::blank(),
            foreign_id: None,
        }
    }
}

impl wire::Record for WebhookDataTicketMessageAdded {
    const NAME: &'static str = "WebhookDataTicketMessageAdded";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("ticketID"),
        wire::Key::optional("foreignID"),
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
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("ticketID", &self.ticket_id);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTicketMessageAdded {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTicketMessageAdded {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataTicketMessageAdded {
    const RECEIVED: bool = true;
}
