// Written by `cargo xtask codegen` from models/components/cardmetadata.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What is known about a card from its number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "bin": "411773",
///   "brand": "Visa",
///   "cardCategory": "CLASSIC",
///   "cardType": "credit",
///   "commercial": true,
///   "regulated": false,
///   "issuer": "Cascade Mutual Bank",
///   "issuerCountry": "US",
///   "issuerPhone": "8005550117",
///   "issuerURL": "https://cascademutual.example",
///   "domesticPullFromCard": "supported",
///   "domesticPushToCard": "standard"
/// }
/// ```
///
/// Source: [`models/components/cardmetadata.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardmetadata.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardMetadata {
    /// The leading six to eight digits of the card number, by which the issuer is known.
    pub bin: String,
    /// The network brand printed on the card.
    ///
    /// Example: `Visa`
    pub brand: crate::components::CardBrand,
    /// The issuer's own product tier, such as `CLASSIC` or `REWARDS`.
    pub card_category: Option<String>,
    /// Whether the card is debit, credit or prepaid.
    ///
    /// Example: `credit`
    pub card_type: crate::components::CardType,
    /// Whether the card was issued to a business.
    pub commercial: Option<bool>,
    /// Whether debit fees on the card are capped by the Durbin Amendment.
    pub regulated: Option<bool>,
    /// The bank that issued the card.
    pub issuer: Option<String>,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: Option<String>,
    /// Telephone number of the issuer.
    pub issuer_phone: Option<String>,
    /// Web address of the issuer.
    pub issuer_url: Option<String>,
    /// Whether money can be pulled from this card inside its country.
    ///
    /// Example: `supported`
    pub domestic_pull_from_card: Option<crate::components::DomesticPullFromCard>,
    /// How fast money can be pushed to this card inside its country, if at all.
    ///
    /// Example: `standard`
    pub domestic_push_to_card: Option<crate::components::DomesticPushToCard>,
}

impl CardMetadata {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        bin: impl Into<String>,
        brand: impl Into<crate::components::CardBrand>,
        card_type: impl Into<crate::components::CardType>,
    ) -> Self {
        Self {
            bin: bin.into(),
            brand: brand.into(),
            card_type: card_type.into(),
            ..wire::blank()
        }
    }

    /// Sets `card_category`.
    #[must_use]
    pub fn with_card_category(mut self, value: impl Into<String>) -> Self {
        self.card_category = Some(value.into());
        self
    }

    /// Sets `commercial`.
    #[must_use]
    #[inline]
    pub fn with_commercial(mut self, value: bool) -> Self {
        self.commercial = Some(value);
        self
    }

    /// Sets `regulated`.
    #[must_use]
    #[inline]
    pub fn with_regulated(mut self, value: bool) -> Self {
        self.regulated = Some(value);
        self
    }

    /// Sets `issuer`.
    #[must_use]
    pub fn with_issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }

    /// Sets `issuer_country`.
    #[must_use]
    pub fn with_issuer_country(mut self, value: impl Into<String>) -> Self {
        self.issuer_country = Some(value.into());
        self
    }

    /// Sets `issuer_phone`.
    #[must_use]
    pub fn with_issuer_phone(mut self, value: impl Into<String>) -> Self {
        self.issuer_phone = Some(value.into());
        self
    }

    /// Sets `issuer_url`.
    #[must_use]
    pub fn with_issuer_url(mut self, value: impl Into<String>) -> Self {
        self.issuer_url = Some(value.into());
        self
    }

    /// Sets `domestic_pull_from_card`.
    #[must_use]
    pub fn with_domestic_pull_from_card(
        mut self,
        value: impl Into<crate::components::DomesticPullFromCard>,
    ) -> Self {
        self.domestic_pull_from_card = Some(value.into());
        self
    }

    /// Sets `domestic_push_to_card`.
    #[must_use]
    pub fn with_domestic_push_to_card(
        mut self,
        value: impl Into<crate::components::DomesticPushToCard>,
    ) -> Self {
        self.domestic_push_to_card = Some(value.into());
        self
    }
}

impl wire::Blank for CardMetadata {
    #[inline]
    fn blank() -> Self {
        Self {
            bin: wire::blank(),
            brand: wire::blank(),
            card_category: None,
            card_type: wire::blank(),
            commercial: None,
            regulated: None,
            issuer: None,
            issuer_country: None,
            issuer_phone: None,
            issuer_url: None,
            domestic_pull_from_card: None,
            domestic_push_to_card: None,
        }
    }
}

impl wire::Record for CardMetadata {
    const NAME: &'static str = "CardMetadata";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("bin"),
        wire::Key::required("brand"),
        wire::Key::optional("cardCategory"),
        wire::Key::required("cardType"),
        wire::Key::optional("commercial"),
        wire::Key::optional("regulated"),
        wire::Key::optional("issuer"),
        wire::Key::optional("issuerCountry"),
        wire::Key::optional("issuerPhone"),
        wire::Key::optional("issuerURL"),
        wire::Key::optional("domesticPullFromCard"),
        wire::Key::optional("domesticPushToCard"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.bin),
            1 => wire::fill(map, &mut self.brand),
            2 => wire::fill(map, &mut self.card_category),
            3 => wire::fill(map, &mut self.card_type),
            4 => wire::fill(map, &mut self.commercial),
            5 => wire::fill(map, &mut self.regulated),
            6 => wire::fill(map, &mut self.issuer),
            7 => wire::fill(map, &mut self.issuer_country),
            8 => wire::fill(map, &mut self.issuer_phone),
            9 => wire::fill(map, &mut self.issuer_url),
            10 => wire::fill(map, &mut self.domestic_pull_from_card),
            11 => wire::fill(map, &mut self.domestic_push_to_card),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("bin", &self.bin);
        out.required("brand", &self.brand);
        out.optional("cardCategory", &self.card_category);
        out.required("cardType", &self.card_type);
        out.optional("commercial", &self.commercial);
        out.optional("regulated", &self.regulated);
        out.optional("issuer", &self.issuer);
        out.optional("issuerCountry", &self.issuer_country);
        out.optional("issuerPhone", &self.issuer_phone);
        out.optional("issuerURL", &self.issuer_url);
        out.optional("domesticPullFromCard", &self.domestic_pull_from_card);
        out.optional("domesticPushToCard", &self.domestic_push_to_card);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardMetadata {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardMetadata {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl CardMetadata {
    /// The fewest characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/cardmetadata.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardmetadata.md), line 30: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MIN_CHARS: usize = 6;

    /// The most characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/cardmetadata.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardmetadata.md), line 30: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MAX_CHARS: usize = 8;
}

impl validate::Validate for CardMetadata {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BIN_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/cardmetadata.md",
                30,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MinChars(CardMetadata::BIN_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/cardmetadata.md",
                30,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/cardmetadata.md",
                30,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MaxChars(CardMetadata::BIN_MAX_CHARS),
            ),
        ];
        out.value(&at.key("bin"), v::Validate::as_value(&self.bin), &BIN_RULES);
    }
}
