// Written by `cargo xtask codegen` from models/components/transferpaymentmethodscard.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The card behind a payment method.
///
/// Source: [`models/components/transferpaymentmethodscard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodscard.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPaymentMethodsCard {
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
    pub card_verification: crate::components::CardVerification,
    /// The bank that issued the card.
    pub issuer: Option<String>,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: Option<String>,
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
}

impl TransferPaymentMethodsCard {
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
}

impl wire::Blank for TransferPaymentMethodsCard {
    #[inline]
    fn blank() -> Self {
        Self {
            card_id: wire::blank(),
            fingerprint: wire::blank(),
            brand: wire::blank(),
            card_type: wire::blank(),
            last_four_card_number: wire::blank(),
            bin: wire::blank(),
            expiration: wire::blank(),
            holder_name: None,
            billing_address: wire::blank(),
            card_verification: wire::blank(),
            issuer: None,
            issuer_country: None,
            card_on_file: None,
            merchant_account_id: None,
            card_account_updater: None,
            domestic_push_to_card: None,
            domestic_pull_from_card: None,
        }
    }
}

impl wire::Record for TransferPaymentMethodsCard {
    const NAME: &'static str = "TransferPaymentMethodsCard";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cardID"),
        wire::Key::required("fingerprint"),
        wire::Key::required("brand"),
        wire::Key::required("cardType"),
        wire::Key::required("lastFourCardNumber"),
        wire::Key::required("bin"),
        wire::Key::required("expiration"),
        wire::Key::optional("holderName"),
        wire::Key::required("billingAddress"),
        wire::Key::required("cardVerification"),
        wire::Key::optional("issuer"),
        wire::Key::optional("issuerCountry"),
        wire::Key::optional("cardOnFile"),
        wire::Key::optional("merchantAccountID"),
        wire::Key::optional("cardAccountUpdater"),
        wire::Key::optional("domesticPushToCard"),
        wire::Key::optional("domesticPullFromCard"),
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
            4 => wire::fill(map, &mut self.last_four_card_number),
            5 => wire::fill(map, &mut self.bin),
            6 => wire::fill(map, &mut self.expiration),
            7 => wire::fill(map, &mut self.holder_name),
            8 => wire::fill(map, &mut self.billing_address),
            9 => wire::fill(map, &mut self.card_verification),
            10 => wire::fill(map, &mut self.issuer),
            11 => wire::fill(map, &mut self.issuer_country),
            12 => wire::fill(map, &mut self.card_on_file),
            13 => wire::fill(map, &mut self.merchant_account_id),
            14 => wire::fill(map, &mut self.card_account_updater),
            15 => wire::fill(map, &mut self.domestic_push_to_card),
            16 => wire::fill(map, &mut self.domestic_pull_from_card),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cardID", &self.card_id);
        out.required("fingerprint", &self.fingerprint);
        out.required("brand", &self.brand);
        out.required("cardType", &self.card_type);
        out.required("lastFourCardNumber", &self.last_four_card_number);
        out.required("bin", &self.bin);
        out.required("expiration", &self.expiration);
        out.optional("holderName", &self.holder_name);
        out.required("billingAddress", &self.billing_address);
        out.required("cardVerification", &self.card_verification);
        out.optional("issuer", &self.issuer);
        out.optional("issuerCountry", &self.issuer_country);
        out.optional("cardOnFile", &self.card_on_file);
        out.optional("merchantAccountID", &self.merchant_account_id);
        out.optional("cardAccountUpdater", &self.card_account_updater);
        out.optional("domesticPushToCard", &self.domestic_push_to_card);
        out.optional("domesticPullFromCard", &self.domestic_pull_from_card);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferPaymentMethodsCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferPaymentMethodsCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl TransferPaymentMethodsCard {
    /// The fewest characters of [`last_four_card_number`](Self::last_four_card_number).
    ///
    /// Documented on [`models/components/transferpaymentmethodscard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodscard.md), line 54: `The final four digits of the card number`
    pub const LAST_FOUR_CARD_NUMBER_MIN_CHARS: usize = 4;

    /// The most characters of [`last_four_card_number`](Self::last_four_card_number).
    ///
    /// Documented on [`models/components/transferpaymentmethodscard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodscard.md), line 54: `The final four digits of the card number`
    pub const LAST_FOUR_CARD_NUMBER_MAX_CHARS: usize = 4;

    /// The fewest characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/transferpaymentmethodscard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodscard.md), line 55: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MIN_CHARS: usize = 6;

    /// The most characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/transferpaymentmethodscard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodscard.md), line 55: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MAX_CHARS: usize = 8;
}

impl validate::Validate for TransferPaymentMethodsCard {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static LAST_FOUR_CARD_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/transferpaymentmethodscard.md",
                54,
                "The final four digits of the card number",
                v::Constraint::MinChars(
                    TransferPaymentMethodsCard::LAST_FOUR_CARD_NUMBER_MIN_CHARS,
                ),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodscard.md",
                54,
                "The final four digits of the card number",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodscard.md",
                54,
                "The final four digits of the card number",
                v::Constraint::MaxChars(
                    TransferPaymentMethodsCard::LAST_FOUR_CARD_NUMBER_MAX_CHARS,
                ),
            ),
        ];
        static BIN_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/transferpaymentmethodscard.md",
                55,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MinChars(TransferPaymentMethodsCard::BIN_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodscard.md",
                55,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodscard.md",
                55,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MaxChars(TransferPaymentMethodsCard::BIN_MAX_CHARS),
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
