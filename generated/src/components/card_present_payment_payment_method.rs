// Written by `cargo xtask codegen` from models/components/cardpresentpaymentpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Charges a card that was tapped at a terminal.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "f3b942bb-7fab-4972-820a-481c17dd703e",
///   "paymentMethodType": "card-present-payment",
///   "terminalCard": {
///     "entryMode": "contactless",
///     "brand": "Visa",
///     "bin": "411773",
///     "cardType": "credit",
///     "fingerprint": "b7d0e35f1c6a4928",
///     "issuerCountry": "US"
///   }
/// }
/// ```
///
/// Source: [`models/components/cardpresentpaymentpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardpresentpaymentpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardPresentPaymentPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::CardPresentPayment,
    /// The card as a point-of-sale terminal read it.
    pub terminal_card: Option<crate::components::TerminalCard>,
}

impl CardPresentPaymentPaymentMethod {
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
    pub fn with_terminal_card(mut self, value: crate::components::TerminalCard) -> Self {
        self.terminal_card = Some(value);
        self
    }
}

impl wire::Blank for CardPresentPaymentPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            terminal_card: None,
        }
    }
}

impl wire::Record for CardPresentPaymentPaymentMethod {
    const NAME: &'static str = "CardPresentPaymentPaymentMethod";

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

impl<'de> ::serde::Deserialize<'de> for CardPresentPaymentPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardPresentPaymentPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardPresentPaymentPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("terminalCard"), &self.terminal_card);
    }
}
