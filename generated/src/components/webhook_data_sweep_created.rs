// Written by `cargo xtask codegen` from models/components/webhookdatasweepcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `sweep.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "15de055b-f432-49ae-8c1f-a0879aecd00b",
///   "walletID": "f4a6892a-4907-4574-8a4e-f05479198b22",
///   "sweepID": "8bf2e1c8-1b16-43fb-8b0b-a70552ded58a"
/// }
/// ```
///
/// Source: [`models/components/webhookdatasweepcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatasweepcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataSweepCreated {
    /// The account that owns the swept wallet.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The sweep concerned.
    pub sweep_id: String,
}

impl WebhookDataSweepCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        sweep_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            sweep_id: sweep_id.into(),
        }
    }
}

impl wire::Blank for WebhookDataSweepCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            sweep_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataSweepCreated {
    const NAME: &'static str = "WebhookDataSweepCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::required("sweepID"),
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
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("sweepID", &self.sweep_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataSweepCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataSweepCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataSweepCreated {
    const RECEIVED: bool = true;
}
