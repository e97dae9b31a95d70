// Written by `cargo xtask codegen` from models/components/createtransferdestinationcard.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Details of a payment to a card.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "dynamicDescriptor": "TDWTR *Tuneup",
///   "payoutType": "loyalty"
/// }
/// ```
///
/// Source: [`models/components/createtransferdestinationcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferdestinationcard.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferDestinationCard {
    /// Statement text for this one card payment, in place of the default. Moov has to switch the
    /// feature on for an account first.
    ///
    /// Example: `TDWTR *Tuneup`
    pub dynamic_descriptor: Option<String>,
    /// When to deliver the funds, for push-to-card transfers only. In production the time has to lie at
    /// least 24 and at most 48 hours ahead; in sandbox any time within the next 48 hours will do.
    pub scheduled_delivery_on: Option<crate::support::Timestamp>,
    /// What the payout is for, so that the network can route it.
    pub payout_type: Option<crate::components::CardPayoutType>,
}

impl CreateTransferDestinationCard {
    /// An empty `CreateTransferDestinationCard`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dynamic_descriptor`.
    #[must_use]
    pub fn with_dynamic_descriptor(mut self, value: impl Into<String>) -> Self {
        self.dynamic_descriptor = Some(value.into());
        self
    }

    /// Sets `scheduled_delivery_on`.
    #[must_use]
    pub fn with_scheduled_delivery_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.scheduled_delivery_on = Some(value.into());
        self
    }

    /// Sets `payout_type`.
    #[must_use]
    pub fn with_payout_type(
        mut self,
        value: impl Into<crate::components::CardPayoutType>,
    ) -> Self {
        self.payout_type = Some(value.into());
        self
    }
}

impl wire::Blank for CreateTransferDestinationCard {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateTransferDestinationCard {
    const NAME: &'static str = "CreateTransferDestinationCard";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("dynamicDescriptor"),
        wire::Key::optional("scheduledDeliveryOn"),
        wire::Key::optional("payoutType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.dynamic_descriptor),
            1 => wire::fill(map, &mut self.scheduled_delivery_on),
            2 => wire::fill(map, &mut self.payout_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("dynamicDescriptor", &self.dynamic_descriptor);
        out.optional("scheduledDeliveryOn", &self.scheduled_delivery_on);
        out.optional("payoutType", &self.payout_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferDestinationCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferDestinationCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferDestinationCard {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("payoutType"), &self.payout_type);
    }
}
