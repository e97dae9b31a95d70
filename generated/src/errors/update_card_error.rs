// Written by `cargo xtask codegen` from models/errors/updatecarderror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a card could not be changed, field by field.
///
/// Source: [`models/errors/updatecarderror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/updatecarderror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCardError {
    /// Faults found in the encrypted token.
    pub e2ee: Option<crate::components::End2EndEncryptionError>,
    /// Why `billingAddress` was refused.
    pub billing_address: Option<String>,
    /// Why `expiration` was refused.
    pub expiration: Option<String>,
    /// Why `cardCvv` was refused.
    pub card_cvv: Option<String>,
    /// Why `cardOnFile` was refused.
    pub card_on_file: Option<String>,
    /// Why `merchantAccountID` was refused.
    pub merchant_account_id: Option<String>,
    /// Why `verifyName` was refused.
    pub verify_name: Option<String>,
    /// Why `holderName` was refused.
    pub holder_name: Option<String>,
}

impl UpdateCardError {
    /// An empty `UpdateCardError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `e2ee`.
    #[must_use]
    #[inline]
    pub fn with_e2ee(
        mut self,
        value: crate::components::End2EndEncryptionError,
    ) -> Self {
        self.e2ee = Some(value);
        self
    }

    /// Sets `billing_address`.
    #[must_use]
    pub fn with_billing_address(mut self, value: impl Into<String>) -> Self {
        self.billing_address = Some(value.into());
        self
    }

    /// Sets `expiration`.
    #[must_use]
    pub fn with_expiration(mut self, value: impl Into<String>) -> Self {
        self.expiration = Some(value.into());
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
    pub fn with_card_on_file(mut self, value: impl Into<String>) -> Self {
        self.card_on_file = Some(value.into());
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
    pub fn with_verify_name(mut self, value: impl Into<String>) -> Self {
        self.verify_name = Some(value.into());
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
impl ::core::fmt::Debug for UpdateCardError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("UpdateCardError")
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

impl wire::Blank for UpdateCardError {
    #[inline]
    fn blank() -> Self {
        Self {
            e2ee: None,
            billing_address: None,
            expiration: None,
            card_cvv: None,
            card_on_file: None,
            merchant_account_id: None,
            verify_name: None,
            holder_name: None,
        }
    }
}

impl wire::Record for UpdateCardError {
    const NAME: &'static str = "UpdateCardError";

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

impl<'de> ::serde::Deserialize<'de> for UpdateCardError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateCardError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateCardError {
    const RECEIVED: bool = true;
}
