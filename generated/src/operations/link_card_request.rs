// Written by `cargo xtask codegen` from models/operations/linkcardrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Link card request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "X-Wait-For": "payment-method",
///   "accountID": "b756a251-b7ad-4bae-9bfb-47046c90f6cf",
///   "linkCard": {
///     "cardNumber": "…",
///     "cardCvv": "…",
///     "expiration": {
///       "month": "07",
///       "year": "29"
///     },
///     "holderName": "Mara Quill",
///     "billingAddress": {
///       "addressLine1": "48 Harbor Lane",
///       "city": "Portland",
///       "stateOrProvince": "OR",
///       "postalCode": "97209",
///       "country": "US"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/linkcardrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/linkcardrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkCardRequest {
    /// Sent as the `X-Wait-For` header; with `payment-method`, the answer lists the payment methods of
    /// the new card.
    ///
    /// Example: `payment-method`
    pub x_wait_for: Option<crate::components::LinkCardWaitFor>,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The card to link.
    pub link_card: crate::components::LinkCard,
}

impl LinkCardRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        link_card: crate::components::LinkCard,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            link_card,
            ..wire::blank()
        }
    }

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::LinkCardWaitFor>,
    ) -> Self {
        self.x_wait_for = Some(value.into());
        self
    }
}

impl wire::Blank for LinkCardRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            x_wait_for: None,
            account_id: wire::blank(),
            link_card: wire::blank(),
        }
    }
}

impl wire::Record for LinkCardRequest {
    const NAME: &'static str = "LinkCardRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("X-Wait-For").or(&["xWaitFor"]),
        wire::Key::required("accountID"),
        wire::Key::required("linkCard"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.x_wait_for),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.link_card),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("X-Wait-For", &self.x_wait_for);
        out.required("accountID", &self.account_id);
        out.required("linkCard", &self.link_card);
    }
}

impl<'de> ::serde::Deserialize<'de> for LinkCardRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for LinkCardRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for LinkCardRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("X-Wait-For"), &self.x_wait_for);
        out.inside(&at.key("linkCard"), &self.link_card);
    }
}
