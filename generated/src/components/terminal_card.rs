// Written by `cargo xtask codegen` from models/components/terminalcard.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A card as a point-of-sale terminal read it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "entryMode": "contactless",
///   "brand": "Visa",
///   "bin": "411773",
///   "cardType": "credit",
///   "expiration": {
///     "month": "07",
///     "year": "29"
///   },
///   "fingerprint": "b7d0e35f1c6a4928",
///   "issuerCountry": "US",
///   "applicationName": "Till"
/// }
/// ```
///
/// Source: [`models/components/terminalcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalcard.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TerminalCard {
    /// How the terminal read the card.
    ///
    /// Example: `contactless`
    pub entry_mode: Option<crate::components::EntryMode>,
    /// The network brand printed on the card.
    ///
    /// Example: `Visa`
    pub brand: Option<crate::components::CardBrand>,
    /// The leading six to eight digits of the card number, by which the issuer is known.
    pub bin: Option<String>,
    /// Whether the card is debit, credit or prepaid.
    ///
    /// Example: `credit`
    pub card_type: Option<crate::components::CardType>,
    /// When the card runs out.
    ///
    /// Example: `{ "month": "07", "year": "29" }`
    pub expiration: Option<crate::components::CardExpiration>,
    /// A stable value by which records of the same account or card can be recognised.
    ///
    /// Example: `b7d0e35f1c6a4928`
    pub fingerprint: Option<String>,
    /// The name that the bank or issuer has on record.
    pub holder_name: Option<String>,
    /// The bank that issued the card.
    pub issuer: Option<String>,
    /// The country in which the card was issued.
    ///
    /// Example: `US`
    pub issuer_country: Option<String>,
    /// The final four digits of the card number.
    pub last_four_card_number: Option<String>,
    /// Identifies the terminal application.
    pub application_id: Option<String>,
    /// Label of the terminal application.
    pub application_name: Option<String>,
}

impl TerminalCard {
    /// An empty `TerminalCard`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `entry_mode`.
    #[must_use]
    pub fn with_entry_mode(
        mut self,
        value: impl Into<crate::components::EntryMode>,
    ) -> Self {
        self.entry_mode = Some(value.into());
        self
    }

    /// Sets `brand`.
    #[must_use]
    pub fn with_brand(mut self, value: impl Into<crate::components::CardBrand>) -> Self {
        self.brand = Some(value.into());
        self
    }

    /// Sets `bin`.
    #[must_use]
    pub fn with_bin(mut self, value: impl Into<String>) -> Self {
        self.bin = Some(value.into());
        self
    }

    /// Sets `card_type`.
    #[must_use]
    pub fn with_card_type(
        mut self,
        value: impl Into<crate::components::CardType>,
    ) -> Self {
        self.card_type = Some(value.into());
        self
    }

    /// Sets `expiration`.
    #[must_use]
    #[inline]
    pub fn with_expiration(mut self, value: crate::components::CardExpiration) -> Self {
        self.expiration = Some(value);
        self
    }

    /// Sets `fingerprint`.
    #[must_use]
    pub fn with_fingerprint(mut self, value: impl Into<String>) -> Self {
        self.fingerprint = Some(value.into());
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

    /// Sets `last_four_card_number`.
    #[must_use]
    pub fn with_last_four_card_number(mut self, value: impl Into<String>) -> Self {
        self.last_four_card_number = Some(value.into());
        self
    }

    /// Sets `application_id`.
    #[must_use]
    pub fn with_application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }

    /// Sets `application_name`.
    #[must_use]
    pub fn with_application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
}

impl wire::Blank for TerminalCard {
    #[inline]
    fn blank() -> Self {
        Self {
            entry_mode: None,
            brand: None,
            bin: None,
            card_type: None,
            expiration: None,
            fingerprint: None,
            holder_name: None,
            issuer: None,
            issuer_country: None,
            last_four_card_number: None,
            application_id: None,
            application_name: None,
        }
    }
}

impl wire::Record for TerminalCard {
    const NAME: &'static str = "TerminalCard";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("entryMode"),
        wire::Key::optional("brand"),
        wire::Key::optional("bin"),
        wire::Key::optional("cardType"),
        wire::Key::optional("expiration"),
        wire::Key::optional("fingerprint"),
        wire::Key::optional("holderName"),
        wire::Key::optional("issuer"),
        wire::Key::optional("issuerCountry"),
        wire::Key::optional("lastFourCardNumber"),
        wire::Key::optional("applicationID"),
        wire::Key::optional("applicationName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.entry_mode),
            1 => wire::fill(map, &mut self.brand),
            2 => wire::fill(map, &mut self.bin),
            3 => wire::fill(map, &mut self.card_type),
            4 => wire::fill(map, &mut self.expiration),
            5 => wire::fill(map, &mut self.fingerprint),
            6 => wire::fill(map, &mut self.holder_name),
            7 => wire::fill(map, &mut self.issuer),
            8 => wire::fill(map, &mut self.issuer_country),
            9 => wire::fill(map, &mut self.last_four_card_number),
            10 => wire::fill(map, &mut self.application_id),
            11 => wire::fill(map, &mut self.application_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("entryMode", &self.entry_mode);
        out.optional("brand", &self.brand);
        out.optional("bin", &self.bin);
        out.optional("cardType", &self.card_type);
        out.optional("expiration", &self.expiration);
        out.optional("fingerprint", &self.fingerprint);
        out.optional("holderName", &self.holder_name);
        out.optional("issuer", &self.issuer);
        out.optional("issuerCountry", &self.issuer_country);
        out.optional("lastFourCardNumber", &self.last_four_card_number);
        out.optional("applicationID", &self.application_id);
        out.optional("applicationName", &self.application_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for TerminalCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TerminalCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl TerminalCard {
    /// The fewest characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/terminalcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalcard.md), line 31: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MIN_CHARS: usize = 6;

    /// The most characters of [`bin`](Self::bin).
    ///
    /// Documented on [`models/components/terminalcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalcard.md), line 31: `The leading six to eight digits of the card number, by which the issuer is known`
    pub const BIN_MAX_CHARS: usize = 8;

    /// The fewest characters of [`last_four_card_number`](Self::last_four_card_number).
    ///
    /// Documented on [`models/components/terminalcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalcard.md), line 38: `The final four digits of the card number`
    pub const LAST_FOUR_CARD_NUMBER_MIN_CHARS: usize = 4;

    /// The most characters of [`last_four_card_number`](Self::last_four_card_number).
    ///
    /// Documented on [`models/components/terminalcard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalcard.md), line 38: `The final four digits of the card number`
    pub const LAST_FOUR_CARD_NUMBER_MAX_CHARS: usize = 4;
}

impl validate::Validate for TerminalCard {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BIN_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/terminalcard.md",
                31,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MinChars(TerminalCard::BIN_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/terminalcard.md",
                31,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/terminalcard.md",
                31,
                "The leading six to eight digits of the card number, by which the issuer is known",
                v::Constraint::MaxChars(TerminalCard::BIN_MAX_CHARS),
            ),
        ];
        static LAST_FOUR_CARD_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/terminalcard.md",
                38,
                "The final four digits of the card number",
                v::Constraint::MinChars(TerminalCard::LAST_FOUR_CARD_NUMBER_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/terminalcard.md",
                38,
                "The final four digits of the card number",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/terminalcard.md",
                38,
                "The final four digits of the card number",
                v::Constraint::MaxChars(TerminalCard::LAST_FOUR_CARD_NUMBER_MAX_CHARS),
            ),
        ];
        out.inside(&at.key("entryMode"), &self.entry_mode);
        out.value(&at.key("bin"), v::Validate::as_value(&self.bin), &BIN_RULES);
        out.value(
            &at.key("lastFourCardNumber"),
            v::Validate::as_value(&self.last_four_card_number),
            &LAST_FOUR_CARD_NUMBER_RULES,
        );
    }
}
