// Written by `cargo xtask codegen` from models/components/transferdestination.md. Do not edit.

/// The paid side of a transfer. Beside the method that was used, it holds what the network
/// reported.
///
/// Source: `models/components/transferdestination.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDestination {
    /// Identifies the payment method.
    pub payment_method_id: ::std::string::String,
    /// The rail and the direction in which money moves.
    ///
    /// Example: `moov-wallet`
    pub payment_method_type: crate::components::TransferPaymentMethodType,
    /// Who is paid.
    pub account: crate::components::TransferAccount,
    /// The bank account that the method draws on.
    pub bank_account: ::core::option::Option<
        crate::components::TransferPaymentMethodsBankAccount,
    >,
    /// The Moov wallet that the method draws on.
    pub wallet: ::core::option::Option<crate::components::TransferPaymentMethodsWallet>,
    /// The card that the method charges or pays.
    pub card: ::core::option::Option<crate::components::TransferPaymentMethodsCard>,
    /// What the ACH network reported.
    pub ach_details: ::core::option::Option<crate::components::ACHTransactionDetails>,
    /// The Apple Pay token that the method charges.
    pub apple_pay: ::core::option::Option<crate::components::ApplePayResponse>,
    /// The Google Pay token that the method charges.
    pub google_pay: ::core::option::Option<crate::components::GooglePayResponse>,
    /// What the card network reported.
    pub card_details: ::core::option::Option<crate::components::CardTransactionDetails>,
    /// What the instant network reported.
    pub instant_bank_details: ::core::option::Option<
        crate::components::InstantBankTransactionDetails,
    >,
}

impl TransferDestination {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl ::core::convert::Into<::std::string::String>,
        payment_method_type: impl ::core::convert::Into<
            crate::components::TransferPaymentMethodType,
        >,
        account: crate::components::TransferAccount,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            payment_method_type: payment_method_type.into(),
            account,
            ..crate::support::wire::blank()
        }
    }

    /// Sets `bank_account`.
    #[must_use]
    pub fn with_bank_account(
        mut self,
        value: crate::components::TransferPaymentMethodsBankAccount,
    ) -> Self {
        self.bank_account = ::core::option::Option::Some(value);
        self
    }

    /// Sets `wallet`.
    #[must_use]
    pub fn with_wallet(
        mut self,
        value: crate::components::TransferPaymentMethodsWallet,
    ) -> Self {
        self.wallet = ::core::option::Option::Some(value);
        self
    }

    /// Sets `card`.
    #[must_use]
    pub fn with_card(
        mut self,
        value: crate::components::TransferPaymentMethodsCard,
    ) -> Self {
        self.card = ::core::option::Option::Some(value);
        self
    }

    /// Sets `ach_details`.
    #[must_use]
    pub fn with_ach_details(
        mut self,
        value: crate::components::ACHTransactionDetails,
    ) -> Self {
        self.ach_details = ::core::option::Option::Some(value);
        self
    }

    /// Sets `apple_pay`.
    #[must_use]
    pub fn with_apple_pay(mut self, value: crate::components::ApplePayResponse) -> Self {
        self.apple_pay = ::core::option::Option::Some(value);
        self
    }

    /// Sets `google_pay`.
    #[must_use]
    pub fn with_google_pay(
        mut self,
        value: crate::components::GooglePayResponse,
    ) -> Self {
        self.google_pay = ::core::option::Option::Some(value);
        self
    }

    /// Sets `card_details`.
    #[must_use]
    pub fn with_card_details(
        mut self,
        value: crate::components::CardTransactionDetails,
    ) -> Self {
        self.card_details = ::core::option::Option::Some(value);
        self
    }

    /// Sets `instant_bank_details`.
    #[must_use]
    pub fn with_instant_bank_details(
        mut self,
        value: crate::components::InstantBankTransactionDetails,
    ) -> Self {
        self.instant_bank_details = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for TransferDestination {
    fn blank() -> Self {
        Self {
            payment_method_id: crate::support::wire::blank(),
            payment_method_type: crate::support::wire::blank(),
            account: crate::support::wire::blank(),
            bank_account: ::core::option::Option::None,
            wallet: ::core::option::Option::None,
            card: ::core::option::Option::None,
            ach_details: ::core::option::Option::None,
            apple_pay: ::core::option::Option::None,
            google_pay: ::core::option::Option::None,
            card_details: ::core::option::Option::None,
            instant_bank_details: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for TransferDestination {
    const NAME: &'static str = "TransferDestination";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("paymentMethodID"),
        crate::support::wire::Key::required("paymentMethodType"),
        crate::support::wire::Key::required("account"),
        crate::support::wire::Key::optional("bankAccount"),
        crate::support::wire::Key::optional("wallet"),
        crate::support::wire::Key::optional("card"),
        crate::support::wire::Key::optional("achDetails"),
        crate::support::wire::Key::optional("applePay"),
        crate::support::wire::Key::optional("googlePay"),
        crate::support::wire::Key::optional("cardDetails"),
        crate::support::wire::Key::optional("instantBankDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.payment_method_id),
            1 => crate::support::wire::fill(map, &mut self.payment_method_type),
            2 => crate::support::wire::fill(map, &mut self.account),
            3 => crate::support::wire::fill(map, &mut self.bank_account),
            4 => crate::support::wire::fill(map, &mut self.wallet),
            5 => crate::support::wire::fill(map, &mut self.card),
            6 => crate::support::wire::fill(map, &mut self.ach_details),
            7 => crate::support::wire::fill(map, &mut self.apple_pay),
            8 => crate::support::wire::fill(map, &mut self.google_pay),
            9 => crate::support::wire::fill(map, &mut self.card_details),
            10 => crate::support::wire::fill(map, &mut self.instant_bank_details),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("account", &self.account);
        out.optional("bankAccount", &self.bank_account);
        out.optional("wallet", &self.wallet);
        out.optional("card", &self.card);
        out.optional("achDetails", &self.ach_details);
        out.optional("applePay", &self.apple_pay);
        out.optional("googlePay", &self.google_pay);
        out.optional("cardDetails", &self.card_details);
        out.optional("instantBankDetails", &self.instant_bank_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferDestination {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferDestination {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferDestination {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
        out.inside(&at.key("card"), &self.card);
        out.inside(&at.key("applePay"), &self.apple_pay);
        out.inside(&at.key("googlePay"), &self.google_pay);
    }
}
