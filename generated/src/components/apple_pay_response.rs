// Written by `cargo xtask codegen` from models/components/applepayresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An Apple Pay token on a Moov account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "brand": "Visa",
///   "cardType": "credit",
///   "cardDisplayName": "Visa 3094",
///   "fingerprint": "b7d0e35f1c6a4928",
///   "expiration": {
///     "month": "07",
///     "year": "29"
///   },
///   "dynamicLastFour": "8120",
///   "issuerCountry": "US"
/// }
/// ```
///
/// Source: [`models/components/applepayresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/applepayresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApplePayResponse {
    /// The network brand printed on the card.
    ///
    /// Example: `Visa`
    pub brand: crate::components::CardBrand,
    /// Whether the card is debit, credit or prepaid.
    ///
    /// Example: `credit`
    pub card_type: crate::components::CardType,
    /// What Apple calls the card, most often its brand and last digits. The wording follows no fixed
    /// form.
    ///
    /// Example: `Visa 3094`
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
    pub dynamic_last_four: String,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: Option<String>,
}

impl ApplePayResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        brand: impl Into<crate::components::CardBrand>,
        card_type: impl Into<crate::components::CardType>,
        card_display_name: impl Into<String>,
        fingerprint: impl Into<String>,
        expiration: crate::components::CardExpiration,
        dynamic_last_four: impl Into<String>,
    ) -> Self {
        Self {
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
}

impl wire::Blank for ApplePayResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            brand: wire::blank(),
            card_type: wire::blank(),
            card_display_name: wire::blank(),
            fingerprint: wire::blank(),
            expiration: wire::blank(),
            dynamic_last_four: wire::blank(),
            issuer_country: None,
        }
    }
}

impl wire::Record for ApplePayResponse {
    const NAME: &'static str = "ApplePayResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("brand"),
        wire::Key::required("cardType"),
        wire::Key::required("cardDisplayName"),
        wire::Key::required("fingerprint"),
        wire::Key::required("expiration"),
        wire::Key::required("dynamicLastFour"),
        wire::Key::optional("issuerCountry"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.brand),
            1 => wire::fill(map, &mut self.card_type),
            2 => wire::fill(map, &mut self.card_display_name),
            3 => wire::fill(map, &mut self.fingerprint),
            4 => wire::fill(map, &mut self.expiration),
            5 => wire::fill(map, &mut self.dynamic_last_four),
            6 => wire::fill(map, &mut self.issuer_country),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("brand", &self.brand);
        out.required("cardType", &self.card_type);
        out.required("cardDisplayName", &self.card_display_name);
        out.required("fingerprint", &self.fingerprint);
        out.required("expiration", &self.expiration);
        out.required("dynamicLastFour", &self.dynamic_last_four);
        out.optional("issuerCountry", &self.issuer_country);
    }
}

impl<'de> ::serde::Deserialize<'de> for ApplePayResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ApplePayResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl ApplePayResponse {
    /// The fewest characters of [`dynamic_last_four`](Self::dynamic_last_four).
    ///
    /// Documented on [`models/components/applepayresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/applepayresponse.md), line 33: `The final four digits of the token, which need not be those of the card`
    pub const DYNAMIC_LAST_FOUR_MIN_CHARS: usize = 4;

    /// The most characters of [`dynamic_last_four`](Self::dynamic_last_four).
    ///
    /// Documented on [`models/components/applepayresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/applepayresponse.md), line 33: `The final four digits of the token, which need not be those of the card`
    pub const DYNAMIC_LAST_FOUR_MAX_CHARS: usize = 4;
}

impl validate::Validate for ApplePayResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static DYNAMIC_LAST_FOUR_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/applepayresponse.md",
                33,
                "The final four digits of the token, which need not be those of the card",
                v::Constraint::MinChars(ApplePayResponse::DYNAMIC_LAST_FOUR_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/applepayresponse.md",
                33,
                "The final four digits of the token, which need not be those of the card",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/applepayresponse.md",
                33,
                "The final four digits of the token, which need not be those of the card",
                v::Constraint::MaxChars(ApplePayResponse::DYNAMIC_LAST_FOUR_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("dynamicLastFour"),
            v::Validate::as_value(&self.dynamic_last_four),
            &DYNAMIC_LAST_FOUR_RULES,
        );
    }
}
