// Written by `cargo xtask codegen` from models/components/webhookdatasweepupdated.md. Do not edit.

/// Sent with `sweep.updated`.
///
/// Source: `models/components/webhookdatasweepupdated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataSweepUpdated {
    /// The account that owns the swept wallet.
    pub account_id: ::std::string::String,
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// The sweep concerned.
    pub sweep_id: ::std::string::String,
    /// The transfer concerned.
    pub transfer_id: ::core::option::Option<::std::string::String>,
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
        account_id: impl ::core::convert::Into<::std::string::String>,
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        sweep_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::SweepStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            sweep_id: sweep_id.into(),
            status: status.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.transfer_id = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for WebhookDataSweepUpdated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            wallet_id: crate::support::wire::blank(),
            sweep_id: crate::support::wire::blank(),
            transfer_id: ::core::option::Option::None,
            status: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataSweepUpdated {
    const NAME: &'static str = "WebhookDataSweepUpdated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("sweepID"),
        crate::support::wire::Key::optional("transferID"),
        crate::support::wire::Key::required("status"),
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
            3 => crate::support::wire::fill(map, &mut self.transfer_id),
            4 => crate::support::wire::fill(map, &mut self.status),
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
        out.optional("transferID", &self.transfer_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataSweepUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataSweepUpdated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataSweepUpdated {
    const RECEIVED: bool = true;
}
