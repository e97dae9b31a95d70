// Written by `cargo xtask codegen` from models/components/createsweepconfig.md. Do not edit.

/// A sweep to set up: a wallet that empties itself into a bank account.
///
/// Source: `models/components/createsweepconfig.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSweepConfig {
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::SweepConfigStatus,
    /// The payment method that receives what is swept out of the wallet.
    pub push_payment_method_id: ::std::string::String,
    /// The payment method from which the wallet is topped up.
    pub pull_payment_method_id: ::std::string::String,
    /// Text shown on the payer's or payee's statement.
    pub statement_descriptor: ::core::option::Option<::std::string::String>,
    /// What to leave behind in the wallet, as decimal text with two places; `0.00` when not given.
    pub minimum_balance: ::core::option::Option<::std::string::String>,
}

impl CreateSweepConfig {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::SweepConfigStatus>,
        push_payment_method_id: impl ::core::convert::Into<::std::string::String>,
        pull_payment_method_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            status: status.into(),
            push_payment_method_id: push_payment_method_id.into(),
            pull_payment_method_id: pull_payment_method_id.into(),
            ..crate::support::wire::blank()
        }
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

    /// Sets `minimum_balance`.
    #[must_use]
    pub fn with_minimum_balance(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.minimum_balance = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for CreateSweepConfig {
    fn blank() -> Self {
        Self {
            wallet_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            push_payment_method_id: crate::support::wire::blank(),
            pull_payment_method_id: crate::support::wire::blank(),
            statement_descriptor: ::core::option::Option::None,
            minimum_balance: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateSweepConfig {
    const NAME: &'static str = "CreateSweepConfig";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::required("pushPaymentMethodID"),
        crate::support::wire::Key::required("pullPaymentMethodID"),
        crate::support::wire::Key::optional("statementDescriptor"),
        crate::support::wire::Key::optional("minimumBalance"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.wallet_id),
            1 => crate::support::wire::fill(map, &mut self.status),
            2 => crate::support::wire::fill(map, &mut self.push_payment_method_id),
            3 => crate::support::wire::fill(map, &mut self.pull_payment_method_id),
            4 => crate::support::wire::fill(map, &mut self.statement_descriptor),
            5 => crate::support::wire::fill(map, &mut self.minimum_balance),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("walletID", &self.wallet_id);
        out.required("status", &self.status);
        out.required("pushPaymentMethodID", &self.push_payment_method_id);
        out.required("pullPaymentMethodID", &self.pull_payment_method_id);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("minimumBalance", &self.minimum_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateSweepConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateSweepConfig {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateSweepConfig {}
