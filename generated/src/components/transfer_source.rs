// Written by `cargo xtask codegen` from models/components/transfersource.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The paying side of a transfer. Beside the method that was used, it holds what the network
/// reported.
///
/// Source: [`models/components/transfersource.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transfersource.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferSource {
    /// The transfer before this one, when both are in a group.
    pub transfer_id: Option<String>,
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// The rail and the direction in which money moves.
    ///
    /// Example: `card-payment`
    pub payment_method_type: crate::components::TransferPaymentMethodType,
    /// Who pays.
    pub account: crate::components::TransferAccount,
    /// The bank account that the method draws on.
    pub bank_account: Option<crate::components::TransferPaymentMethodsBankAccount>,
    /// The Moov wallet that the method draws on.
    pub wallet: Option<crate::components::TransferPaymentMethodsWallet>,
    /// The card that the method charges or pays.
    pub card: Option<crate::components::TransferPaymentMethodsCard>,
    /// The Apple Pay token that the method charges.
    pub apple_pay: Option<crate::components::ApplePayResponse>,
    /// The Google Pay token that the method charges.
    pub google_pay: Option<crate::components::GooglePayResponse>,
    /// The card as a point-of-sale terminal read it.
    pub terminal_card: Option<crate::components::TransferTerminalCard>,
    /// What the card network reported.
    pub card_details: Option<crate::components::CardTransactionDetails>,
    /// What the ACH network reported.
    pub ach_details: Option<crate::components::ACHTransactionDetails>,
}

impl TransferSource {
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

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(mut self, value: impl Into<String>) -> Self {
        self.transfer_id = Some(value.into());
        self
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

    /// Sets `terminal_card`.
    #[must_use]
    #[inline]
    pub fn with_terminal_card(
        mut self,
        value: crate::components::TransferTerminalCard,
    ) -> Self {
        self.terminal_card = Some(value);
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
}

impl wire::Blank for TransferSource {
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_id: None,
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            account: wire::blank(),
            bank_account: None,
            wallet: None,
            card: None,
            apple_pay: None,
            google_pay: None,
            terminal_card: None,
            card_details: None,
            ach_details: None,
        }
    }
}

impl wire::Record for TransferSource {
    const NAME: &'static str = "TransferSource";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("transferID"),
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("account"),
        wire::Key::optional("bankAccount"),
        wire::Key::optional("wallet"),
        wire::Key::optional("card"),
        wire::Key::optional("applePay"),
        wire::Key::optional("googlePay"),
        wire::Key::optional("terminalCard"),
        wire::Key::optional("cardDetails"),
        wire::Key::optional("achDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.payment_method_id),
            2 => wire::fill(map, &mut self.payment_method_type),
            3 => wire::fill(map, &mut self.account),
            4 => wire::fill(map, &mut self.bank_account),
            5 => wire::fill(map, &mut self.wallet),
            6 => wire::fill(map, &mut self.card),
            7 => wire::fill(map, &mut self.apple_pay),
            8 => wire::fill(map, &mut self.google_pay),
            9 => wire::fill(map, &mut self.terminal_card),
            10 => wire::fill(map, &mut self.card_details),
            11 => wire::fill(map, &mut self.ach_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("transferID", &self.transfer_id);
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("account", &self.account);
        out.optional("bankAccount", &self.bank_account);
        out.optional("wallet", &self.wallet);
        out.optional("card", &self.card);
        out.optional("applePay", &self.apple_pay);
        out.optional("googlePay", &self.google_pay);
        out.optional("terminalCard", &self.terminal_card);
        out.optional("cardDetails", &self.card_details);
        out.optional("achDetails", &self.ach_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferSource {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferSource {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferSource {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
        out.inside(&at.key("card"), &self.card);
        out.inside(&at.key("applePay"), &self.apple_pay);
        out.inside(&at.key("googlePay"), &self.google_pay);
        out.inside(&at.key("terminalCard"), &self.terminal_card);
    }
}
