// Written by `cargo xtask codegen` from models/components/cardmetadata.md. Do not edit.

/// What is known about a card from its number.
///
/// Source: `models/components/cardmetadata.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardMetadata {
    /// The leading six to eight digits of the card number, by which the issuer is known.
    pub bin: ::std::string::String,
    /// The network brand printed on the card.
    ///
    /// Example: `Visa`
    pub brand: crate::components::CardBrand,
    /// The issuer's own product tier, such as `CLASSIC` or `REWARDS`.
    pub card_category: ::core::option::Option<::std::string::String>,
    /// Whether the card is debit, credit or prepaid.
    ///
    /// Example: `credit`
    pub card_type: crate::components::CardType,
    /// Whether the card was issued to a business.
    pub commercial: ::core::option::Option<bool>,
    /// Whether debit fees on the card are capped by the Durbin Amendment.
    pub regulated: ::core::option::Option<bool>,
    /// The bank that issued the card.
    pub issuer: ::core::option::Option<::std::string::String>,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: ::core::option::Option<::std::string::String>,
    /// Telephone number of the issuer.
    pub issuer_phone: ::core::option::Option<::std::string::String>,
    /// Web address of the issuer.
    pub issuer_url: ::core::option::Option<::std::string::String>,
    /// Whether money can be pulled from this card inside its country.
    ///
    /// Example: `supported`
    pub domestic_pull_from_card: ::core::option::Option<
        crate::components::DomesticPullFromCard,
    >,
    /// How fast money can be pushed to this card inside its country, if at all.
    ///
    /// Example: `standard`
    pub domestic_push_to_card: ::core::option::Option<
        crate::components::DomesticPushToCard,
    >,
}

impl CardMetadata {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        bin: impl ::core::convert::Into<::std::string::String>,
        brand: impl ::core::convert::Into<crate::components::CardBrand>,
        card_type: impl ::core::convert::Into<crate::components::CardType>,
    ) -> Self {
        Self {
            bin: bin.into(),
            brand: brand.into(),
            card_type: card_type.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `card_category`.
    #[must_use]
    pub fn with_card_category(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.card_category = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `commercial`.
    #[must_use]
    pub fn with_commercial(mut self, value: bool) -> Self {
        self.commercial = ::core::option::Option::Some(value);
        self
    }

    /// Sets `regulated`.
    #[must_use]
    pub fn with_regulated(mut self, value: bool) -> Self {
        self.regulated = ::core::option::Option::Some(value);
        self
    }

    /// Sets `issuer`.
    #[must_use]
    pub fn with_issuer(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.issuer = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `issuer_country`.
    #[must_use]
    pub fn with_issuer_country(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.issuer_country = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `issuer_phone`.
    #[must_use]
    pub fn with_issuer_phone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.issuer_phone = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `issuer_url`.
    #[must_use]
    pub fn with_issuer_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.issuer_url = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `domestic_pull_from_card`.
    #[must_use]
    pub fn with_domestic_pull_from_card(
        mut self,
        value: impl ::core::convert::Into<crate::components::DomesticPullFromCard>,
    ) -> Self {
        self.domestic_pull_from_card = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `domestic_push_to_card`.
    #[must_use]
    pub fn with_domestic_push_to_card(
        mut self,
        value: impl ::core::convert::Into<crate::components::DomesticPushToCard>,
    ) -> Self {
        self.domestic_push_to_card = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for CardMetadata {
    fn blank() -> Self {
        Self {
            bin: crate::support::wire::blank(),
            brand: crate::support::wire::blank(),
            card_category: ::core::option::Option::None,
            card_type: crate::support::wire::blank(),
            commercial: ::core::option::Option::None,
            regulated: ::core::option::Option::None,
            issuer: ::core::option::Option::None,
            issuer_country: ::core::option::Option::None,
            issuer_phone: ::core::option::Option::None,
            issuer_url: ::core::option::Option::None,
            domestic_pull_from_card: ::core::option::Option::None,
            domestic_push_to_card: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CardMetadata {
    const NAME: &'static str = "CardMetadata";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("bin"),
        crate::support::wire::Key::required("brand"),
        crate::support::wire::Key::optional("cardCategory"),
        crate::support::wire::Key::required("cardType"),
        crate::support::wire::Key::optional("commercial"),
        crate::support::wire::Key::optional("regulated"),
        crate::support::wire::Key::optional("issuer"),
        crate::support::wire::Key::optional("issuerCountry"),
        crate::support::wire::Key::optional("issuerPhone"),
        crate::support::wire::Key::optional("issuerURL"),
        crate::support::wire::Key::optional("domesticPullFromCard"),
        crate::support::wire::Key::optional("domesticPushToCard"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.bin),
            1 => crate::support::wire::fill(map, &mut self.brand),
            2 => crate::support::wire::fill(map, &mut self.card_category),
            3 => crate::support::wire::fill(map, &mut self.card_type),
            4 => crate::support::wire::fill(map, &mut self.commercial),
            5 => crate::support::wire::fill(map, &mut self.regulated),
            6 => crate::support::wire::fill(map, &mut self.issuer),
            7 => crate::support::wire::fill(map, &mut self.issuer_country),
            8 => crate::support::wire::fill(map, &mut self.issuer_phone),
            9 => crate::support::wire::fill(map, &mut self.issuer_url),
            10 => crate::support::wire::fill(map, &mut self.domestic_pull_from_card),
            11 => crate::support::wire::fill(map, &mut self.domestic_push_to_card),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CardMetadata {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl CardMetadata {
    /// The fewest characters of [`bin`](Self::bin).
    ///
    /// Documented on `models/components/cardmetadata.md`, line 30: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MIN_CHARS: usize = 6;
    /// The most characters of [`bin`](Self::bin).
    ///
    /// Documented on `models/components/cardmetadata.md`, line 30: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MAX_CHARS: usize = 8;
}

impl crate::support::validate::Validate for CardMetadata {
    const RECEIVED: bool = true;
    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
