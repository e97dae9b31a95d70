// Written by `cargo xtask codegen` from models/components/webhookdatasweepupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `sweep.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "737949ea-5c9c-4c23-bc2a-ca6d7e35c8c2",
///   "walletID": "4881b453-a625-476f-b595-95b588e422b9",
///   "sweepID": "c3bd32ff-8ade-416d-85be-1674ef0c3468",
///   "status": "canceled"
/// }
/// ```
///
/// Source: [`models/components/webhookdatasweepupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatasweepupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataSweepUpdated {
    /// The account that owns the swept wallet.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The sweep concerned.
    pub sweep_id: String,
    /// The transfer concerned.
    pub transfer_id: Option<String>,
    /// Where the record stands in its life cycle.
    pub status: crate::components::SweepStatus,
}

impl WebhookDataSweepUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        sweep_id: impl Into<String>,
        status: impl Into<crate::components::SweepStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            sweep_id: sweep_id.into(),
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(mut self, value: impl Into<String>) -> Self {
        self.transfer_id = Some(value.into());
        self
    }
}

impl wire::Blank for WebhookDataSweepUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            sweep_id: wire::blank(),
            transfer_id: None,
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataSweepUpdated {
    const NAME: &'static str = "WebhookDataSweepUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::required("sweepID"),
        wire::Key::optional("transferID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill(map, &mut self.sweep_id),
            3 => wire::fill(map, &mut self.transfer_id),
            4 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("sweepID", &self.sweep_id);
        out.optional("transferID", &self.transfer_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataSweepUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataSweepUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataSweepUpdated {
    const RECEIVED: bool = true;
}
