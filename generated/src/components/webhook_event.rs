// Written by `cargo xtask codegen` from models/components/webhookevent.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An event, as it is sent to a webhook.
///
/// Check the signature before trusting an event:
///
/// - the key comes from [the secret of the webhook](crate::components::WebhookSecret);
/// - the shape of `data` follows from `type`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "eventID": "9f55fab0-1e8c-4886-abf2-fa792cadc120",
///   "type": "transfer.created",
///   "data": {
///     "accountID": "0c4cced3-6dae-446a-8577-0c6b9db9205d",
///     "transferID": "58c9c5ec-1564-4d84-afca-e1d3b8276e72",
///     "status": "created",
///     "foreignID": "cust-20417"
///   },
///   "createdOn": "2026-01-27T01:05:48Z"
/// }
/// ```
///
/// Source: [`models/components/webhookevent.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookevent.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Identifies the event.
    pub event_id: String,
    /// What happened. It also decides the shape of `data`.
    pub r#type: crate::components::WebhookEventType,
    /// The records concerned. Which fields there are depends on `type`.
    pub data: crate::components::WebhookData,
    /// When the event happened.
    pub created_on: crate::support::Timestamp,
}

impl WebhookEvent {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        event_id: impl Into<String>,
        r#type: impl Into<crate::components::WebhookEventType>,
        data: impl Into<crate::components::WebhookData>,
        created_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            r#type: r#type.into(),
            data: data.into(),
            created_on: created_on.into(),
        }
    }
}

impl wire::Blank for WebhookEvent {
    #[inline]
    fn blank() -> Self {
        Self {
            event_id: wire::blank(),
            r#type: wire::blank(),
            data: wire::blank(),
            created_on: wire::blank(),
        }
    }
}

impl wire::Record for WebhookEvent {
    const NAME: &'static str = "WebhookEvent";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("eventID"),
        wire::Key::required("type"),
        wire::Key::required("data"),
        wire::Key::required("createdOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.event_id),
            1 => wire::fill(map, &mut self.r#type),
            2 => wire::hold(map, &mut self.data),
            3 => wire::fill(map, &mut self.created_on),
            _ => wire::skip(map),
        }
    }

    fn finish(&mut self) {
        wire::settle(
            &mut self.data,
            Some(self.r#type.as_str()),
            &[
                ("account.created", 0),
                ("account.updated", 1),
                ("account.disconnected", 2),
                ("balance.updated", 3),
                ("bankAccount.created", 4),
                ("bankAccount.updated", 5),
                ("bankAccount.deleted", 6),
                ("cancellation.created", 7),
                ("cancellation.updated", 8),
                ("card.autoUpdated", 9),
                ("capability.requested", 10),
                ("capability.updated", 11),
                ("dispute.created", 12),
                ("dispute.updated", 13),
                ("invoice.created", 14),
                ("invoice.updated", 15),
                ("networkID.updated", 16),
                ("paymentMethod.enabled", 17),
                ("paymentMethod.disabled", 18),
                ("refund.created", 19),
                ("refund.updated", 20),
                ("representative.created", 21),
                ("representative.updated", 22),
                ("sweep.created", 24),
                ("sweep.updated", 25),
                ("terminalApplication.created", 26),
                ("terminalApplication.updated", 27),
                ("ticket.created", 28),
                ("ticket.updated", 29),
                ("ticket.messageAdded", 30),
                ("transfer.created", 31),
                ("transfer.updated", 32),
                ("wallet.created", 33),
                ("wallet.updated", 34),
                ("walletTransaction.updated", 35),
                ("billingStatement.created", 36),
                ("authorization.expiring", 37),
            ],
        );
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("eventID", &self.event_id);
        out.required("type", &self.r#type);
        out.required("data", &self.data);
        out.required("createdOn", &self.created_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookEvent {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookEvent {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("data"), &self.data);
    }
}
