// Written by `cargo xtask codegen` from models/components/transferdestination.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The paid side of a transfer. Beside the method that was used, it holds what the network
/// reported.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "92ae57ab-06c0-485d-8806-3e11af1ca0c7",
///   "paymentMethodType": "moov-wallet",
///   "account": {
///     "accountID": "5f32a18e-f20c-46c7-a41e-f41ebeb61d07",
///     "email": "orders@tidewater-cycles.example",
///     "displayName": "Tidewater Cycles"
///   },
///   "wallet": {
///     "walletID": "7d410916-d65c-401c-949d-6fc1b48a9911",
///     "partnerAccountID": "e6c9d25d-b17e-4592-ad7a-44134f290af2",
///     "walletType": "general"
///   }
/// }
/// ```
///
/// Source: [`models/components/transferdestination.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferdestination.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDestination {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// The rail and the direction in which money moves.
    ///
    /// Example: `moov-wallet`
    pub payment_method_type: crate::components::TransferPaymentMethodType,
    /// Who is paid.
    pub account: crate::components::TransferAccount,
    /// The bank account that the method draws on.
    pub bank_account: Option<crate::components::TransferPaymentMethodsBankAccount>,
    /// The Moov wallet that the method draws on.
    pub wallet: Option<crate::components::TransferPaymentMethodsWallet>,
    /// The card that the method charges or pays.
    pub card: Option<crate::components::TransferPaymentMethodsCard>,
    /// What the ACH network reported.
    pub ach_details: Option<crate::components::ACHTransactionDetails>,
    /// The Apple Pay token that the method charges.
    pub apple_pay: Option<crate::components::ApplePayResponse>,
    /// The Google Pay token that the method charges.
    pub google_pay: Option<crate::components::GooglePayResponse>,
    /// What the card network reported.
    pub card_details: Option<crate::components::CardTransactionDetails>,
    /// What the instant network reported.
    pub instant_bank_details: Option<crate::components::InstantBankTransactionDetails>,
}

impl TransferDestination {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        payment_method_type: impl Into<crate::components::TransferPaymentMethodType>,
        account: crate::components::TransferAccount,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            payment_method_type: payment_method_type.into(),
            account,
            ..wire::blank()
        }
    }

    /// Sets `bank_account`.
    #[must_use]
    #[inline]
    pub fn with_bank_account(
        mut self,
        value: crate::components::TransferPaymentMethodsBankAccount,
    ) -> Self {
        self.bank_account = Some(value);
        self
    }

    /// Sets `wallet`.
    #[must_use]
    #[inline]
    pub fn with_wallet(
        mut self,
        value: crate::components::TransferPaymentMethodsWallet,
    ) -> Self {
        self.wallet = Some(value);
        self
    }

    /// Sets `card`.
    #[must_use]
    #[inline]
    pub fn with_card(
        mut self,
        value: crate::components::TransferPaymentMethodsCard,
    ) -> Self {
        self.card = Some(value);
        self
    }

    /// Sets `ach_details`.
    #[must_use]
    #[inline]
    pub fn with_ach_details(
        mut self,
        value: crate::components::ACHTransactionDetails,
    ) -> Self {
        self.ach_details = Some(value);
        self
    }

    /// Sets `apple_pay`.
    #[must_use]
    #[inline]
    pub fn with_apple_pay(mut self, value: crate::components::ApplePayResponse) -> Self {
        self.apple_pay = Some(value);
        self
    }

    /// Sets `google_pay`.
    #[must_use]
    #[inline]
    pub fn with_google_pay(
        mut self,
        value: crate::components::GooglePayResponse,
    ) -> Self {
        self.google_pay = Some(value);
        self
    }

    /// Sets `card_details`.
    #[must_use]
    #[inline]
    pub fn with_card_details(
        mut self,
        value: crate::components::CardTransactionDetails,
    ) -> Self {
        self.card_details = Some(value);
        self
    }

    /// Sets `instant_bank_details`.
    #[must_use]
    #[inline]
    pub fn with_instant_bank_details(
        mut self,
        value: crate::components::InstantBankTransactionDetails,
    ) -> Self {
        self.instant_bank_details = Some(value);
        self
    }
}

impl wire::Blank for TransferDestination {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            account: wire::blank(),
            bank_account: None,
            wallet: None,
            card: None,
            ach_details: None,
            apple_pay: None,
            google_pay: None,
            card_details: None,
            instant_bank_details: None,
        }
    }
}

impl wire::Record for TransferDestination {
    const NAME: &'static str = "TransferDestination";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("account"),
        wire::Key::optional("bankAccount"),
        wire::Key::optional("wallet"),
        wire::Key::optional("card"),
        wire::Key::optional("achDetails"),
        wire::Key::optional("applePay"),
        wire::Key::optional("googlePay"),
        wire::Key::optional("cardDetails"),
        wire::Key::optional("instantBankDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.account),
            3 => wire::fill(map, &mut self.bank_account),
            4 => wire::fill(map, &mut self.wallet),
            5 => wire::fill(map, &mut self.card),
            6 => wire::fill(map, &mut self.ach_details),
            7 => wire::fill(map, &mut self.apple_pay),
            8 => wire::fill(map, &mut self.google_pay),
            9 => wire::fill(map, &mut self.card_details),
            10 => wire::fill(map, &mut self.instant_bank_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferDestination {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferDestination {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
        out.inside(&at.key("card"), &self.card);
        out.inside(&at.key("applePay"), &self.apple_pay);
        out.inside(&at.key("googlePay"), &self.google_pay);
    }
}
