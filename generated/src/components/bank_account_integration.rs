// Written by `cargo xtask codegen` from models/components/bankaccountintegration.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The numbers of a bank account and who holds it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "holderName": "Mara Quill",
///   "holderType": "business",
///   "accountNumber": "…",
///   "bankAccountType": "general-ledger",
///   "routingNumber": "021000021"
/// }
/// ```
///
/// Source: [`models/components/bankaccountintegration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountintegration.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccountIntegration {
    /// The name that the bank or issuer has on record.
    pub holder_name: String,
    /// Whether a person, a company or a guest owns the account.
    pub holder_type: crate::components::BankAccountHolderType,
    /// The full account number. It is never returned once sent.
    pub account_number: String,
    /// What kind of deposit or ledger account this is.
    pub bank_account_type: crate::components::BankAccountType,
    /// The nine-digit ABA routing number of the bank.
    pub routing_number: String,
}

impl BankAccountIntegration {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        holder_name: impl Into<String>,
        holder_type: impl Into<crate::components::BankAccountHolderType>,
        account_number: impl Into<String>,
        bank_account_type: impl Into<crate::components::BankAccountType>,
        routing_number: impl Into<String>,
    ) -> Self {
        Self {
            holder_name: holder_name.into(),
            holder_type: holder_type.into(),
            account_number: account_number.into(),
            bank_account_type: bank_account_type.into(),
            routing_number: routing_number.into(),
        }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for BankAccountIntegration {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("BankAccountIntegration")
            .field("holder_name", &self.holder_name)
            .field("holder_type", &self.holder_type)
            .field("account_number", &crate::support::Redacted)
            .field("bank_account_type", &self.bank_account_type)
            .field("routing_number", &self.routing_number)
            .finish()
    }
}

impl wire::Blank for BankAccountIntegration {
    #[inline]
    fn blank() -> Self {
        Self {
            holder_name: wire::blank(),
            holder_type: wire::blank(),
            account_number: wire::blank(),
            bank_account_type: wire::blank(),
            routing_number: wire::blank(),
        }
    }
}

impl wire::Record for BankAccountIntegration {
    const NAME: &'static str = "BankAccountIntegration";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("holderName"),
        wire::Key::required("holderType"),
        wire::Key::required("accountNumber").secret(),
        wire::Key::required("bankAccountType"),
        wire::Key::required("routingNumber"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.holder_name),
            1 => wire::fill(map, &mut self.holder_type),
            2 => wire::fill(map, &mut self.account_number),
            3 => wire::fill(map, &mut self.bank_account_type),
            4 => wire::fill(map, &mut self.routing_number),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("holderName", &self.holder_name);
        out.required("holderType", &self.holder_type);
        out.required("accountNumber", &self.account_number);
        out.required("bankAccountType", &self.bank_account_type);
        out.required("routingNumber", &self.routing_number);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountIntegration {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountIntegration {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl BankAccountIntegration {
    /// The fewest characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/bankaccountintegration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountintegration.md), line 27: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MIN_CHARS: usize = 9;

    /// The most characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/bankaccountintegration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountintegration.md), line 27: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MAX_CHARS: usize = 9;
}

impl validate::Validate for BankAccountIntegration {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static ROUTING_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/bankaccountintegration.md",
                27,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MinChars(BankAccountIntegration::ROUTING_NUMBER_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/bankaccountintegration.md",
                27,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/bankaccountintegration.md",
                27,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MaxChars(BankAccountIntegration::ROUTING_NUMBER_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("routingNumber"),
            v::Validate::as_value(&self.routing_number),
            &ROUTING_NUMBER_RULES,
        );
    }
}
