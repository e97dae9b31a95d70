// Written by `cargo xtask codegen` from models/components/webhookdatasweepcreated.md. Do not edit.

/// Sent with `sweep.created`.
///
/// Source: `models/components/webhookdatasweepcreated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataSweepCreated {
    /// The account that owns the swept wallet.
    pub account_id: ::std::string::String,
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// The sweep concerned.
    pub sweep_id: ::std::string::String,
}

impl WebhookDataSweepCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        sweep_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            sweep_id: sweep_id.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataSweepCreated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            wallet_id: crate::support::wire::blank(),
            sweep_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataSweepCreated {
    const NAME: &'static str = "WebhookDataSweepCreated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("sweepID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.wallet_id),
            2 => crate::support::wire::fill(map, &mut self.sweep_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("sweepID", &self.sweep_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataSweepCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataSweepCreated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataSweepCreated {
    const RECEIVED: bool = true;
}
