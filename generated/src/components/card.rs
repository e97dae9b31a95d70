// Written by `cargo xtask codegen` from models/components/card.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A card linked to a Moov account.
///
/// Source: [`models/components/card.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/card.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// Identifies the card.
    ///
    /// Example: `2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235`
    pub card_id: String,
    /// Tells whether two records stand for the same card or token, on any account of the platform. With
    /// Apple Pay it may differ from device to device.
    ///
    /// Example: `b7d0e35f1c6a4928`
    pub fingerprint: String,
    /// The network brand printed on the card.
    ///
    /// Example: `Visa`
    pub brand: crate::components::CardBrand,
    /// Whether the card is debit, credit or prepaid.
    ///
    /// Example: `credit`
    pub card_type: crate::components::CardType,
    /// The issuer's own product tier, such as `CLASSIC` or `REWARDS`.
    pub card_category: Option<String>,
    /// The final four digits of the card number.
    pub last_four_card_number: String,
    /// The leading six to eight digits of the card number, by which the issuer is known.
    pub bin: String,
    /// When the card runs out.
    ///
    /// Example: `{ "month": "07", "year": "29" }`
    pub expiration: crate::components::CardExpiration,
    /// The name that the bank or issuer has on record.
    pub holder_name: Option<String>,
    /// The address to which the card is billed.
    pub billing_address: crate::components::CardAddress,
    /// What the network said about the data given when the card was linked.
    ///
    /// Example: `{ "cvv": "match", "addressLine1": "match", "postalCode": "match" }`
    pub card_verification: crate::components::CardVerification,
    /// The bank that issued the card.
    pub issuer: Option<String>,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: Option<String>,
    /// Web address of the issuer.
    pub issuer_url: Option<String>,
    /// Telephone number of the issuer.
    pub issuer_phone: Option<String>,
    /// Whether the card was issued to a business.
    pub commercial: Option<bool>,
    /// Whether debit fees on the card are capped by the Durbin Amendment.
    pub regulated: Option<bool>,
    /// Whether the holder agreed to have the card kept for later payments.
    pub card_on_file: Option<bool>,
    /// The merchant whose name and address the check of the card carried.
    pub merchant_account_id: Option<String>,
    /// Outcome of the latest automatic refresh of the card's data.
    ///
    /// Example: `{ "updatedOn": "2026-05-21T06:14:00Z", "updateType": "expiration-update" }`
    pub card_account_updater: Option<crate::components::CardAccountUpdater>,
    /// How fast money can be pushed to this card inside its country, if at all.
    ///
    /// Example: `standard`
    pub domestic_push_to_card: Option<crate::components::DomesticPushToCard>,
    /// Whether money can be pulled from this card inside its country.
    ///
    /// Example: `supported`
    pub domestic_pull_from_card: Option<crate::components::DomesticPullFromCard>,
    /// The payment methods that came with the new card. Only returned by the link call, and only when
    /// it was told to wait.
    pub payment_methods: Option<Vec<crate::components::BasicPaymentMethod>>,
}

impl Card {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        card_id: impl Into<String>,
        fingerprint: impl Into<String>,
        brand: impl Into<crate::components::CardBrand>,
        card_type: impl Into<crate::components::CardType>,
        last_four_card_number: impl Into<String>,
        bin: impl Into<String>,
        expiration: crate::components::CardExpiration,
        billing_address: crate::components::CardAddress,
        card_verification: crate::components::CardVerification,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            fingerprint: fingerprint.into(),
            brand: brand.into(),
            card_type: card_type.into(),
            last_four_card_number: last_four_card_number.into(),
            bin: bin.into(),
            expiration,
            billing_address,
            card_verification,
            ..wire::blank()
        }
    }

    /// Sets `card_category`.
    #[must_use]
    pub fn with_card_category(mut self, value: impl Into<String>) -> Self {
        self.card_category = Some(value.into());
        self
    }

    /// Sets `holder_name`.
    #[must_use]
    pub fn with_holder_name(mut self, value: impl Into<String>) -> Self {
        self.holder_name = Some(value.into());
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

    /// Sets `issuer_url`.
    #[must_use]
    pub fn with_issuer_url(mut self, value: impl Into<String>) -> Self {
        self.issuer_url = Some(value.into());
        self
    }

    /// Sets `issuer_phone`.
    #[must_use]
    pub fn with_issuer_phone(mut self, value: impl Into<String>) -> Self {
        self.issuer_phone = Some(value.into());
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

    /// Sets `card_account_updater`.
    #[must_use]
    #[inline]
    pub fn with_card_account_updater(
        mut self,
        value: crate::components::CardAccountUpdater,
    ) -> Self {
        self.card_account_updater = Some(value);
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

    /// Sets `domestic_pull_from_card`.
    #[must_use]
    pub fn with_domestic_pull_from_card(
        mut self,
        value: impl Into<crate::components::DomesticPullFromCard>,
    ) -> Self {
        self.domestic_pull_from_card = Some(value.into());
        self
    }

    /// Sets `payment_methods`.
    #[must_use]
    #[inline]
    pub fn with_payment_methods(
        mut self,
        value: Vec<crate::components::BasicPaymentMethod>,
    ) -> Self {
        self.payment_methods = Some(value);
        self
    }
}

impl wire::Blank for Card {
    #[inline]
    fn blank() -> Self {
        Self {
            card_id: wire::blank(),
            fingerprint: wire::blank(),
            brand: wire::blank(),
            card_type: wire::blank(),
            card_category: None,
            last_four_card_number: wire::blank(),
            bin: wire::blank(),
            expiration: wire::blank(),
            holder_name: None,
            billing_address: wire::blank(),
            card_verification: wire::blank(),
            issuer: None,
            issuer_country: None,
            issuer_url: None,
            issuer_phone: None,
            commercial: None,
            regulated: None,
            card_on_file: None,
            merchant_account_id: None,
            card_account_updater: None,
            domestic_push_to_card: None,
            domestic_pull_from_card: None,
            payment_methods: None,
        }
    }
}

impl wire::Record for Card {
    const NAME: &'static str = "Card";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cardID"),
        wire::Key::required("fingerprint"),
        wire::Key::required("brand"),
        wire::Key::required("cardType"),
        wire::Key::optional("cardCategory"),
        wire::Key::required("lastFourCardNumber"),
        wire::Key::required("bin"),
        wire::Key::required("expiration"),
        wire::Key::optional("holderName"),
        wire::Key::required("billingAddress"),
        wire::Key::required("cardVerification"),
        wire::Key::optional("issuer"),
        wire::Key::optional("issuerCountry"),
        wire::Key::optional("issuerURL"),
        wire::Key::optional("issuerPhone"),
        wire::Key::optional("commercial"),
        wire::Key::optional("regulated"),
        wire::Key::optional("cardOnFile"),
        wire::Key::optional("merchantAccountID"),
        wire::Key::optional("cardAccountUpdater"),
        wire::Key::optional("domesticPushToCard"),
        wire::Key::optional("domesticPullFromCard"),
        wire::Key::optional("paymentMethods"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.card_id),
            1 => wire::fill(map, &mut self.fingerprint),
            2 => wire::fill(map, &mut self.brand),
            3 => wire::fill(map, &mut self.card_type),
            4 => wire::fill(map, &mut self.card_category),
            5 => wire::fill(map, &mut self.last_four_card_number),
            6 => wire::fill(map, &mut self.bin),
            7 => wire::fill(map, &mut self.expiration),
            8 => wire::fill(map, &mut self.holder_name),
            9 => wire::fill(map, &mut self.billing_address),
            10 => wire::fill(map, &mut self.card_verification),
            11 => wire::fill(map, &mut self.issuer),
            12 => wire::fill(map, &mut self.issuer_country),
            13 => wire::fill(map, &mut self.issuer_url),
            14 => wire::fill(map, &mut self.issuer_phone),
            15 => wire::fill(map, &mut self.commercial),
            16 => wire::fill(map, &mut self.regulated),
            17 => wire::fill(map, &mut self.card_on_file),
            18 => wire::fill(map, &mut self.merchant_account_id),
            19 => wire::fill(map, &mut self.card_account_updater),
            20 => wire::fill(map, &mut self.domestic_push_to_card),
            21 => wire::fill(map, &mut self.domestic_pull_from_card),
            22 => wire::fill(map, &mut self.payment_methods),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cardID", &self.card_id);
        out.required("fingerprint", &self.fingerprint);
        out.required("brand", &self.brand);
        out.required("cardType", &self.card_type);
        out.optional("cardCategory", &self.card_category);
        out.required("lastFourCardNumber", &self.last_four_card_number);
        out.required("bin", &self.bin);
        out.required("expiration", &self.expiration);
        out.optional("holderName", &self.holder_name);
        out.required("billingAddress", &self.billing_address);
        out.required("cardVerification", &self.card_verification);
        out.optional("issuer", &self.issuer);
        out.optional("issuerCountry", &self.issuer_country);
        out.optional("issuerURL", &self.issuer_url);
        out.optional("issuerPhone", &self.issuer_phone);
        out.optional("commercial", &self.commercial);
        out.optional("regulated", &self.regulated);
        out.optional("cardOnFile", &self.card_on_file);
        out.optional("merchantAccountID", &self.merchant_account_id);
        out.optional("cardAccountUpdater", &self.card_account_updater);
        out.optional("domesticPushToCard", &self.domestic_push_to_card);
        out.optional("domesticPullFromCard", &self.domestic_pull_from_card);
        out.optional("paymentMethods", &self.payment_methods);
    }
}

impl<'de> ::serde::Deserialize<'de> for Card {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Card {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl Card {
    /// The fewest characters of [`last_four_card_number`](Self::last_four_card_number).
    ///
    /// Documented on [`models/components/card.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/card.md), line 63: `The final four digits of the card number`
    pub const LAST_FOUR_CARD_NUMBER_MIN_CHARS: usize = 4;

    /// The most characters of [`last_four_card_number`](Self::last_four_card_number).
    ///
    /// Documented on [`models/components/card.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/card.md), line 63: `The final four digits of the card number`
    pub const LAST_FOUR_CARD_NUMBER_MAX_CHARS: usize = 4;

    /// The fewest characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/card.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/card.md), line 64: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MIN_CHARS: usize = 6;

    /// The most characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/card.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/card.md), line 64: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MAX_CHARS: usize = 8;
}

impl validate::Validate for Card {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static LAST_FOUR_CARD_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/card.md",
                63,
                "The final four digits of the card number",
                v::Constraint::MinChars(Card::LAST_FOUR_CARD_NUMBER_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/card.md",
                63,
                "The final four digits of the card number",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/card.md",
                63,
                "The final four digits of the card number",
                v::Constraint::MaxChars(Card::LAST_FOUR_CARD_NUMBER_MAX_CHARS),
            ),
        ];
        static BIN_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/card.md",
                64,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MinChars(Card::BIN_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/card.md",
                64,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/card.md",
                64,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MaxChars(Card::BIN_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("lastFourCardNumber"),
            v::Validate::as_value(&self.last_four_card_number),
            &LAST_FOUR_CARD_NUMBER_RULES,
        );
        out.value(&at.key("bin"), v::Validate::as_value(&self.bin), &BIN_RULES);
        out.inside(&at.key("billingAddress"), &self.billing_address);
    }
}
