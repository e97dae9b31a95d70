// Written by `cargo xtask codegen` from models/components/cardverification.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What the network said about each piece of data that was checked.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cvv": "…",
///   "addressLine1": "match",
///   "postalCode": "match",
///   "accountName": {
///     "firstName": "match",
///     "lastName": "match",
///     "middleName": "notChecked",
///     "fullName": "partialMatch"
///   }
/// }
/// ```
///
/// Source: [`models/components/cardverification.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardverification.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardVerification {
    /// Whether the security code was right.
    pub cvv: crate::components::CardVerificationResult,
    /// Whether the street was right. One answer of the network covers the street and the postal code.
    ///
    /// Example: `match`
    pub address_line1: crate::components::CardVerificationResult,
    /// Whether the postal code was right. One answer of the network covers the street and the postal
    /// code.
    ///
    /// Example: `match`
    pub postal_code: crate::components::CardVerificationResult,
    /// Whether the name was right, part by part.
    pub account_name: Option<crate::components::AccountNameVerification>,
}

impl CardVerification {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        cvv: impl Into<crate::components::CardVerificationResult>,
        address_line1: impl Into<crate::components::CardVerificationResult>,
        postal_code: impl Into<crate::components::CardVerificationResult>,
    ) -> Self {
        Self {
            cvv: cvv.into(),
            address_line1: address_line1.into(),
            postal_code: postal_code.into(),
            ..wire::blank()
        }
    }

    /// Sets `account_name`.
    #[must_use]
    #[inline]
    pub fn with_account_name(
        mut self,
        value: crate::components::AccountNameVerification,
    ) -> Self {
        self.account_name = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for CardVerification {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CardVerification")
            .field("cvv", &crate::support::Redacted)
            .field("address_line1", &self.address_line1)
            .field("postal_code", &self.postal_code)
            .field("account_name", &self.account_name)
            .finish()
    }
}

impl wire::Blank for CardVerification {
    #[inline]
    fn blank() -> Self {
        Self {
            cvv: wire::blank(),
            address_line1: wire::blank(),
            postal_code: wire::blank(),
            account_name: None,
        }
    }
}

impl wire::Record for CardVerification {
    const NAME: &'static str = "CardVerification";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cvv").secret(),
        wire::Key::required("addressLine1"),
        wire::Key::required("postalCode"),
        wire::Key::optional("accountName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.cvv),
            1 => wire::fill(map, &mut self.address_line1),
            2 => wire::fill(map, &mut self.postal_code),
            3 => wire::fill(map, &mut self.account_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cvv", &self.cvv);
        out.required("addressLine1", &self.address_line1);
        out.required("postalCode", &self.postal_code);
        out.optional("accountName", &self.account_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardVerification {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardVerification {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardVerification {
    const RECEIVED: bool = true;
}
