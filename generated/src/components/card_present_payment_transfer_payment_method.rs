// Written by `cargo xtask codegen` from models/components/cardpresentpaymenttransferpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Charges a card that was tapped at a terminal.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "43111d97-4d59-4de1-b005-66835b0029a8",
///   "paymentMethodType": "card-present-payment",
///   "terminalCard": {
///     "entryMode": "contactless",
///     "brand": "Visa",
///     "cardType": "credit",
///     "expiration": {
///       "month": "07",
///       "year": "29"
///     },
///     "fingerprint": "b7d0e35f1c6a4928",
///     "issuerCountry": "US"
///   }
/// }
/// ```
///
/// Source: [`models/components/cardpresentpaymenttransferpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardpresentpaymenttransferpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardPresentPaymentTransferPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::CardPresentPayment,
    /// The card as a point-of-sale terminal read it.
    pub terminal_card: Option<crate::components::TransferTerminalCard>,
}

impl CardPresentPaymentTransferPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(payment_method_id: impl Into<String>) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            ..wire::blank()
        }
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
}

impl wire::Blank for CardPresentPaymentTransferPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            terminal_card: None,
        }
    }
}

impl wire::Record for CardPresentPaymentTransferPaymentMethod {
    const NAME: &'static str = "CardPresentPaymentTransferPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::optional("terminalCard"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.terminal_card),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.optional("terminalCard", &self.terminal_card);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardPresentPaymentTransferPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardPresentPaymentTransferPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardPresentPaymentTransferPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("terminalCard"), &self.terminal_card);
    }
}
