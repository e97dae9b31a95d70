// Written by `cargo xtask codegen` from models/components/sweepconfig.md. Do not edit.

/// A wallet that empties itself into a bank account.
///
/// Source: `models/components/sweepconfig.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SweepConfig {
    /// Identifies the configuration.
    pub sweep_config_id: ::std::string::String,
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::SweepConfigStatus,
    /// Where the money goes: `ach-credit-standard`, `ach-credit-same-day` or `rtp-credit`.
    pub push_payment_method: crate::components::SweepConfigPaymentMethod,
    /// Where missing money comes from: `ach-debit-fund`.
    pub pull_payment_method: crate::components::SweepConfigPaymentMethod,
    /// What to leave behind in the wallet, as decimal text with two places; `0.00` when not given.
    pub minimum_balance: ::core::option::Option<::std::string::String>,
    /// Text shown on the bank statement; a ten-character identifier when not set.
    pub statement_descriptor: ::core::option::Option<::std::string::String>,
    /// Fields that only Moov support can change.
    pub locked_fields: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
}

impl SweepConfig {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        sweep_config_id: impl ::core::convert::Into<::std::string::String>,
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::SweepConfigStatus>,
        push_payment_method: crate::components::SweepConfigPaymentMethod,
        pull_payment_method: crate::components::SweepConfigPaymentMethod,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        updated_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            sweep_config_id: sweep_config_id.into(),
            wallet_id: wallet_id.into(),
            status: status.into(),
            push_payment_method,
            pull_payment_method,
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `minimum_balance`.
    #[must_use]
    pub fn with_minimum_balance(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.minimum_balance = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.statement_descriptor = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `locked_fields`.
    #[must_use]
    pub fn with_locked_fields(
        mut self,
        value: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.locked_fields = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for SweepConfig {
    fn blank() -> Self {
        Self {
            sweep_config_id: crate::support::wire::blank(),
            wallet_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            push_payment_method: crate::support::wire::blank(),
            pull_payment_method: crate::support::wire::blank(),
            minimum_balance: ::core::option::Option::None,
            statement_descriptor: ::core::option::Option::None,
            locked_fields: ::core::option::Option::None,
            created_on: crate::support::wire::blank(),
            updated_on: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for SweepConfig {
    const NAME: &'static str = "SweepConfig";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("sweepConfigID"),
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::required("pushPaymentMethod"),
        crate::support::wire::Key::required("pullPaymentMethod"),
        crate::support::wire::Key::optional("minimumBalance"),
        crate::support::wire::Key::optional("statementDescriptor"),
        crate::support::wire::Key::optional("lockedFields"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::required("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.sweep_config_id),
            1 => crate::support::wire::fill(map, &mut self.wallet_id),
            2 => crate::support::wire::fill(map, &mut self.status),
            3 => crate::support::wire::fill(map, &mut self.push_payment_method),
            4 => crate::support::wire::fill(map, &mut self.pull_payment_method),
            5 => crate::support::wire::fill(map, &mut self.minimum_balance),
            6 => crate::support::wire::fill(map, &mut self.statement_descriptor),
            7 => crate::support::wire::fill(map, &mut self.locked_fields),
            8 => crate::support::wire::fill(map, &mut self.created_on),
            9 => crate::support::wire::fill(map, &mut self.updated_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("sweepConfigID", &self.sweep_config_id);
        out.required("walletID", &self.wallet_id);
        out.required("status", &self.status);
        out.required("pushPaymentMethod", &self.push_payment_method);
        out.required("pullPaymentMethod", &self.pull_payment_method);
        out.optional("minimumBalance", &self.minimum_balance);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("lockedFields", &self.locked_fields);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for SweepConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for SweepConfig {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for SweepConfig {
    const RECEIVED: bool = true;
}
