// Written by `cargo xtask codegen` from models/components/googlepayresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A Google Pay token on a Moov account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "tokenID": "c3a50f7e-81d4-4b92-8e6d-2f09b7c1a845",
///   "brand": "Visa",
///   "cardType": "credit",
///   "cardDisplayName": "3094",
///   "fingerprint": "b7d0e35f1c6a4928",
///   "expiration": {
///     "month": "07",
///     "year": "29"
///   },
///   "dynamicLastFour": "8120",
///   "issuerCountry": "US",
///   "authMethod": "CRYPTOGRAM_3DS"
/// }
/// ```
///
/// Source: [`models/components/googlepayresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/googlepayresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GooglePayResponse {
    /// Identifies the token.
    ///
    /// Example: `c3a50f7e-81d4-4b92-8e6d-2f09b7c1a845`
    pub token_id: String,
    /// The network brand printed on the card.
    ///
    /// Example: `Visa`
    pub brand: crate::components::CardBrand,
    /// Whether the card is debit, credit or prepaid.
    ///
    /// Example: `credit`
    pub card_type: crate::components::CardType,
    /// What Google calls the card, most often its last digits. The wording follows no fixed form.
    ///
    /// Example: `3094`
    pub card_display_name: String,
    /// A stable value by which records of the same account or card can be recognised.
    ///
    /// Example: `b7d0e35f1c6a4928`
    pub fingerprint: String,
    /// When the card runs out.
    ///
    /// Example: `{ "month": "07", "year": "29" }`
    pub expiration: crate::components::CardExpiration,
    /// The final four digits of the token, which need not be those of the card.
    ///
    /// Example: `8120`
    pub dynamic_last_four: String,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: Option<String>,
    /// What stands behind the token: the bare number, or a cryptogram as well.
    ///
    /// Example: `CRYPTOGRAM_3DS`
    pub auth_method: Option<crate::components::AuthMethod>,
}

impl GooglePayResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        token_id: impl Into<String>,
        brand: impl Into<crate::components::CardBrand>,
        card_type: impl Into<crate::components::CardType>,
        card_display_name: impl Into<String>,
        fingerprint: impl Into<String>,
        expiration: crate::components::CardExpiration,
        dynamic_last_four: impl Into<String>,
    ) -> Self {
        Self {
            token_id: token_id.into(),
            brand: brand.into(),
            card_type: card_type.into(),
            card_display_name: card_display_name.into(),
            fingerprint: fingerprint.into(),
            expiration,
            dynamic_last_four: dynamic_last_four.into(),
            ..wire::blank()
        }
    }

    /// Sets `issuer_country`.
    #[must_use]
    pub fn with_issuer_country(mut self, value: impl Into<String>) -> Self {
        self.issuer_country = Some(value.into());
        self
    }

    /// Sets `auth_method`.
    #[must_use]
    pub fn with_auth_method(
        mut self,
        value: impl Into<crate::components::AuthMethod>,
    ) -> Self {
        self.auth_method = Some(value.into());
        self
    }
}

impl wire::Blank for GooglePayResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            token_id: wire::blank(),
            brand: wire::blank(),
            card_type: wire::blank(),
            card_display_name: wire::blank(),
            fingerprint: wire::blank(),
            expiration: wire::blank(),
            dynamic_last_four: wire::blank(),
            issuer_country: None,
            auth_method: None,
        }
    }
}

impl wire::Record for GooglePayResponse {
    const NAME: &'static str = "GooglePayResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("tokenID"),
        wire::Key::required("brand"),
        wire::Key::required("cardType"),
        wire::Key::required("cardDisplayName"),
        wire::Key::required("fingerprint"),
        wire::Key::required("expiration"),
        wire::Key::required("dynamicLastFour"),
        wire::Key::optional("issuerCountry"),
        wire::Key::optional("authMethod"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.token_id),
            1 => wire::fill(map, &mut self.brand),
            2 => wire::fill(map, &mut self.card_type),
            3 => wire::fill(map, &mut self.card_display_name),
            4 => wire::fill(map, &mut self.fingerprint),
            5 => wire::fill(map, &mut self.expiration),
            6 => wire::fill(map, &mut self.dynamic_last_four),
            7 => wire::fill(map, &mut self.issuer_country),
            8 => wire::fill(map, &mut self.auth_method),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("tokenID", &self.token_id);
        out.required("brand", &self.brand);
        out.required("cardType", &self.card_type);
        out.required("cardDisplayName", &self.card_display_name);
        out.required("fingerprint", &self.fingerprint);
        out.required("expiration", &self.expiration);
        out.required("dynamicLastFour", &self.dynamic_last_four);
        out.optional("issuerCountry", &self.issuer_country);
        out.optional("authMethod", &self.auth_method);
    }
}

impl<'de> ::serde::Deserialize<'de> for GooglePayResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GooglePayResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl GooglePayResponse {
    /// The fewest characters of [`dynamic_last_four`](Self::dynamic_last_four).
    ///
    /// Documented on [`models/components/googlepayresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/googlepayresponse.md), line 36: `The final four digits of the token, which need not be those of the card`
    pub const DYNAMIC_LAST_FOUR_MIN_CHARS: usize = 4;

    /// The most characters of [`dynamic_last_four`](Self::dynamic_last_four).
    ///
    /// Documented on [`models/components/googlepayresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/googlepayresponse.md), line 36: `The final four digits of the token, which need not be those of the card`
    pub const DYNAMIC_LAST_FOUR_MAX_CHARS: usize = 4;
}

impl validate::Validate for GooglePayResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static DYNAMIC_LAST_FOUR_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/googlepayresponse.md",
                36,
                "The final four digits of the token, which need not be those of the card",
                v::Constraint::MinChars(GooglePayResponse::DYNAMIC_LAST_FOUR_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/googlepayresponse.md",
                36,
                "The final four digits of the token, which need not be those of the card",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/googlepayresponse.md",
                36,
                "The final four digits of the token, which need not be those of the card",
                v::Constraint::MaxChars(GooglePayResponse::DYNAMIC_LAST_FOUR_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("dynamicLastFour"),
            v::Validate::as_value(&self.dynamic_last_four),
            &DYNAMIC_LAST_FOUR_RULES,
        );
    }
}
