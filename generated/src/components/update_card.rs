// Written by `cargo xtask codegen` from models/components/updatecard.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Changes to a linked card. A new security code starts a fresh check; other changes are stored
/// unchecked.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cardCvv": "…",
///   "cardOnFile": false,
///   "merchantAccountID": "1800fb4d-89fa-4297-96b2-9b63147f1e5e"
/// }
/// ```
///
/// Source: [`models/components/updatecard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/updatecard.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCard {
    /// The new card data as an encrypted token.
    pub e2ee: Option<crate::components::E2EETokenUpdate>,
    /// The new billing address.
    pub billing_address: Option<crate::components::UpdateCardAddress>,
    /// The new expiry date.
    ///
    /// Example: `{ "month": "07", "year": "29" }`
    pub expiration: Option<crate::components::UpdateCardExpiration>,
    /// The security code of the card, three or four digits. Sending it has the network check code and
    /// address again.
    pub card_cvv: Option<String>,
    /// Whether the holder agreed to have the card kept for later payments, such as recurring ones. If
    /// so, and no merchant is named, the partner account counts as the merchant.
    pub card_on_file: Option<bool>,
    /// The merchant whose name and address the check of the card carries; the partner's when left out.
    pub merchant_account_id: Option<String>,
    /// Whether to have the network check the name as well. Visa and Mastercard can do so; other brands
    /// answer with an error.
    pub verify_name: Option<bool>,
    /// The name now printed on the card.
    pub holder_name: Option<String>,
}

impl UpdateCard {
    /// An empty `UpdateCard`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `e2ee`.
    #[must_use]
    #[inline]
    pub fn with_e2ee(mut self, value: crate::components::E2EETokenUpdate) -> Self {
        self.e2ee = Some(value);
        self
    }

    /// Sets `billing_address`.
    #[must_use]
    #[inline]
    pub fn with_billing_address(
        mut self,
        value: crate::components::UpdateCardAddress,
    ) -> Self {
        self.billing_address = Some(value);
        self
    }

    /// Sets `expiration`.
    #[must_use]
    #[inline]
    pub fn with_expiration(
        mut self,
        value: crate::components::UpdateCardExpiration,
    ) -> Self {
        self.expiration = Some(value);
        self
    }

    /// Sets `card_cvv`.
    #[must_use]
    pub fn with_card_cvv(mut self, value: impl Into<String>) -> Self {
        self.card_cvv = Some(value.into());
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

    /// Sets `holder_name`.
    #[must_use]
    pub fn with_holder_name(mut self, value: impl Into<String>) -> Self {
        self.holder_name = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for UpdateCard {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("UpdateCard")
            .field("e2ee", &self.e2ee)
            .field("billing_address", &self.billing_address)
            .field("expiration", &self.expiration)
            .field("card_cvv", &self.card_cvv.as_ref().map(|_| crate::support::Redacted))
            .field("card_on_file", &self.card_on_file)
            .field("merchant_account_id", &self.merchant_account_id)
            .field("verify_name", &self.verify_name)
            .field("holder_name", &self.holder_name)
            .finish()
    }
}

impl wire::Blank for UpdateCard {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for UpdateCard {
    const NAME: &'static str = "UpdateCard";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("e2ee"),
        wire::Key::optional("billingAddress"),
        wire::Key::optional("expiration"),
        wire::Key::optional("cardCvv").secret(),
        wire::Key::optional("cardOnFile"),
        wire::Key::optional("merchantAccountID"),
        wire::Key::optional("verifyName"),
        wire::Key::optional("holderName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.e2ee),
            1 => wire::fill(map, &mut self.billing_address),
            2 => wire::fill(map, &mut self.expiration),
            3 => wire::fill(map, &mut self.card_cvv),
            4 => wire::fill(map, &mut self.card_on_file),
            5 => wire::fill(map, &mut self.merchant_account_id),
            6 => wire::fill(map, &mut self.verify_name),
            7 => wire::fill(map, &mut self.holder_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("e2ee", &self.e2ee);
        out.optional("billingAddress", &self.billing_address);
        out.optional("expiration", &self.expiration);
        out.optional("cardCvv", &self.card_cvv);
        out.optional("cardOnFile", &self.card_on_file);
        out.optional("merchantAccountID", &self.merchant_account_id);
        out.optional("verifyName", &self.verify_name);
        out.optional("holderName", &self.holder_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateCard {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("billingAddress"), &self.billing_address);
    }
}
