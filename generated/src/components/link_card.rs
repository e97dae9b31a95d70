// Written by `cargo xtask codegen` from models/components/linkcard.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A card to link. Only senders who have shown Moov their PCI attestation may use it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cardNumber": "…",
///   "cardCvv": "…",
///   "expiration": {
///     "month": "07",
///     "year": "29"
///   },
///   "holderName": "Mara Quill",
///   "billingAddress": {
///     "addressLine1": "48 Harbor Lane",
///     "addressLine2": "Unit 6",
///     "city": "Portland",
///     "stateOrProvince": "OR",
///     "postalCode": "97209",
///     "country": "US"
///   },
///   "cardOnFile": true,
///   "merchantAccountID": "2de23df8-0310-4ca1-a781-a33ff7f8930e"
/// }
/// ```
///
/// Source: [`models/components/linkcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/linkcard.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkCard {
    /// The card data as an encrypted token, for senders that must not see the number.
    pub e2ee: Option<crate::components::E2EEToken>,
    /// The full number of the card. It is never returned once sent.
    pub card_number: String,
    /// The security code of the card, three or four digits.
    pub card_cvv: String,
    /// When the card runs out.
    ///
    /// Example: `{ "month": "07", "year": "29" }`
    pub expiration: crate::components::CardExpiration,
    /// The name printed on the card.
    pub holder_name: Option<String>,
    /// The address to which the card is billed.
    pub billing_address: crate::components::CardAddress,
    /// Whether the holder agreed to have the card kept for later payments, such as recurring ones. If
    /// so, and no merchant is named, the partner account counts as the merchant.
    pub card_on_file: Option<bool>,
    /// The merchant whose name and address the check of the card carries; the partner's when left out.
    pub merchant_account_id: Option<String>,
    /// Whether to have the network check the name as well. Visa and Mastercard can do so; other brands
    /// answer with an error.
    pub verify_name: Option<bool>,
}

impl LinkCard {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        card_number: impl Into<String>,
        card_cvv: impl Into<String>,
        expiration: crate::components::CardExpiration,
        billing_address: crate::components::CardAddress,
    ) -> Self {
        Self {
            card_number: card_number.into(),
            card_cvv: card_cvv.into(),
            expiration,
            billing_address,
            ..wire::blank()
        }
    }

    /// Sets `e2ee`.
    #[must_use]
    #[inline]
    pub fn with_e2ee(mut self, value: crate::components::E2EEToken) -> Self {
        self.e2ee = Some(value);
        self
    }

    /// Sets `holder_name`.
    #[must_use]
    pub fn with_holder_name(mut self, value: impl Into<String>) -> Self {
        self.holder_name = Some(value.into());
        self
    }

    /// Sets `card_on_file`.
    #[must_use]
    #[inline]
    pub fn with_card_on_file(mut self, value: bool) -> Self {
        self.card_on_file = Some(value);
        self
    }

    /// Sets `merchant_account_id`.
    #[must_use]
    pub fn with_merchant_account_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_account_id = Some(value.into());
        self
    }

    /// Sets `verify_name`.
    #[must_use]
    #[inline]
    pub fn with_verify_name(mut self, value: bool) -> Self {
        self.verify_name = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for LinkCard {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("LinkCard")
            .field("e2ee", &self.e2ee)
            .field("card_number", &crate::support::Redacted)
            .field("card_cvv", &crate::support::Redacted)
            .field("expiration", &self.expiration)
            .field("holder_name", &self.holder_name)
            .field("billing_address", &self.billing_address)
            .field("card_on_file", &self.card_on_file)
            .field("merchant_account_id", &self.merchant_account_id)
            .field("verify_name", &self.verify_name)
            .finish()
    }
}

impl wire::Blank for LinkCard {
    #[inline]
    fn blank() -> Self {
        Self {
            e2ee: None,
            card_number: wire::blank(),
            card_cvv: wire::blank(),
            expiration: wire::blank(),
            holder_name: None,
            billing_address: wire::blank(),
            card_on_file: None,
            merchant_account_id: None,
            verify_name: None,
        }
    }
}

impl wire::Record for LinkCard {
    const NAME: &'static str = "LinkCard";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("e2ee"),
        wire::Key::required("cardNumber").secret(),
        wire::Key::required("cardCvv").secret(),
        wire::Key::required("expiration"),
        wire::Key::optional("holderName"),
        wire::Key::required("billingAddress"),
        wire::Key::optional("cardOnFile"),
        wire::Key::optional("merchantAccountID"),
        wire::Key::optional("verifyName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.e2ee),
            1 => wire::fill(map, &mut self.card_number),
            2 => wire::fill(map, &mut self.card_cvv),
            3 => wire::fill(map, &mut self.expiration),
            4 => wire::fill(map, &mut self.holder_name),
            5 => wire::fill(map, &mut self.billing_address),
            6 => wire::fill(map, &mut self.card_on_file),
            7 => wire::fill(map, &mut self.merchant_account_id),
            8 => wire::fill(map, &mut self.verify_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("e2ee", &self.e2ee);
        out.required("cardNumber", &self.card_number);
        out.required("cardCvv", &self.card_cvv);
        out.required("expiration", &self.expiration);
        out.optional("holderName", &self.holder_name);
        out.required("billingAddress", &self.billing_address);
        out.optional("cardOnFile", &self.card_on_file);
        out.optional("merchantAccountID", &self.merchant_account_id);
        out.optional("verifyName", &self.verify_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for LinkCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for LinkCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for LinkCard {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("billingAddress"), &self.billing_address);
    }
}
