// Written by `cargo xtask codegen` from models/components/transferpaymentmethodsbankaccount.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The bank account behind a payment method.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "bankAccountID": "aceca7c7-4ce4-4127-aa1d-8c614619b786",
///   "fingerprint": "b7d0e35f1c6a4928",
///   "status": "verified",
///   "holderName": "Mara Quill",
///   "holderType": "business",
///   "bankName": "Cascade Mutual Bank",
///   "bankAccountType": "checking",
///   "routingNumber": "021000021",
///   "lastFourAccountNumber": "3724",
///   "updatedOn": "2026-05-17T17:34:24Z"
/// }
/// ```
///
/// Source: [`models/components/transferpaymentmethodsbankaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodsbankaccount.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPaymentMethodsBankAccount {
    /// Identifies the bank account.
    pub bank_account_id: String,
    /// Tells whether two records stand for the same bank account, since the account number itself is
    /// never shown again.
    pub fingerprint: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::BankAccountStatus,
    /// The name that the bank or issuer has on record.
    pub holder_name: String,
    /// Whether a person, a company or a guest owns the account.
    pub holder_type: crate::components::BankAccountHolderType,
    /// Name of the bank that holds the account.
    pub bank_name: String,
    /// What kind of deposit or ledger account this is.
    pub bank_account_type: crate::components::BankAccountType,
    /// The nine-digit ABA routing number of the bank.
    pub routing_number: String,
    /// The final four digits of the account number.
    pub last_four_account_number: String,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
}

impl TransferPaymentMethodsBankAccount {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        bank_account_id: impl Into<String>,
        fingerprint: impl Into<String>,
        status: impl Into<crate::components::BankAccountStatus>,
        holder_name: impl Into<String>,
        holder_type: impl Into<crate::components::BankAccountHolderType>,
        bank_name: impl Into<String>,
        bank_account_type: impl Into<crate::components::BankAccountType>,
        routing_number: impl Into<String>,
        last_four_account_number: impl Into<String>,
        updated_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            bank_account_id: bank_account_id.into(),
            fingerprint: fingerprint.into(),
            status: status.into(),
            holder_name: holder_name.into(),
            holder_type: holder_type.into(),
            bank_name: bank_name.into(),
            bank_account_type: bank_account_type.into(),
            routing_number: routing_number.into(),
            last_four_account_number: last_four_account_number.into(),
            updated_on: updated_on.into(),
        }
    }
}

impl wire::Blank for TransferPaymentMethodsBankAccount {
    #[inline]
    fn blank() -> Self {
        Self {
            bank_account_id: wire::blank(),
            fingerprint: wire::blank(),
            status: wire::blank(),
            holder_name: wire::blank(),
            holder_type: wire::blank(),
            bank_name: wire::blank(),
            bank_account_type: wire::blank(),
            routing_number: wire::blank(),
            last_four_account_number: wire::blank(),
            updated_on: wire::blank(),
        }
    }
}

impl wire::Record for TransferPaymentMethodsBankAccount {
    const NAME: &'static str = "TransferPaymentMethodsBankAccount";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("bankAccountID"),
        wire::Key::required("fingerprint"),
        wire::Key::required("status"),
        wire::Key::required("holderName"),
        wire::Key::required("holderType"),
        wire::Key::required("bankName"),
        wire::Key::required("bankAccountType"),
        wire::Key::required("routingNumber"),
        wire::Key::required("lastFourAccountNumber"),
        wire::Key::required("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.bank_account_id),
            1 => wire::fill(map, &mut self.fingerprint),
            2 => wire::fill(map, &mut self.status),
            3 => wire::fill(map, &mut self.holder_name),
            4 => wire::fill(map, &mut self.holder_type),
            5 => wire::fill(map, &mut self.bank_name),
            6 => wire::fill(map, &mut self.bank_account_type),
            7 => wire::fill(map, &mut self.routing_number),
            8 => wire::fill(map, &mut self.last_four_account_number),
            9 => wire::fill(map, &mut self.updated_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("bankAccountID", &self.bank_account_id);
        out.required("fingerprint", &self.fingerprint);
        out.required("status", &self.status);
        out.required("holderName", &self.holder_name);
        out.required("holderType", &self.holder_type);
        out.required("bankName", &self.bank_name);
        out.required("bankAccountType", &self.bank_account_type);
        out.required("routingNumber", &self.routing_number);
        out.required("lastFourAccountNumber", &self.last_four_account_number);
        out.required("updatedOn", &self.updated_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferPaymentMethodsBankAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferPaymentMethodsBankAccount {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl TransferPaymentMethodsBankAccount {
    /// The fewest characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/transferpaymentmethodsbankaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodsbankaccount.md), line 35: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MIN_CHARS: usize = 9;

    /// The most characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/transferpaymentmethodsbankaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodsbankaccount.md), line 35: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MAX_CHARS: usize = 9;

    /// The fewest characters of [`last_four_account_number`](Self::last_four_account_number).
    ///
    /// Documented on [`models/components/transferpaymentmethodsbankaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodsbankaccount.md), line 36: `The final four digits of the account number`
    pub const LAST_FOUR_ACCOUNT_NUMBER_MIN_CHARS: usize = 4;

    /// The most characters of [`last_four_account_number`](Self::last_four_account_number).
    ///
    /// Documented on [`models/components/transferpaymentmethodsbankaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodsbankaccount.md), line 36: `The final four digits of the account number`
    pub const LAST_FOUR_ACCOUNT_NUMBER_MAX_CHARS: usize = 4;
}

impl validate::Validate for TransferPaymentMethodsBankAccount {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static ROUTING_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/transferpaymentmethodsbankaccount.md",
                35,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MinChars(
                    TransferPaymentMethodsBankAccount::ROUTING_NUMBER_MIN_CHARS,
                ),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodsbankaccount.md",
                35,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodsbankaccount.md",
                35,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MaxChars(
                    TransferPaymentMethodsBankAccount::ROUTING_NUMBER_MAX_CHARS,
                ),
            ),
        ];
        static LAST_FOUR_ACCOUNT_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/transferpaymentmethodsbankaccount.md",
                36,
                "The final four digits of the account number",
                v::Constraint::MinChars(
                    TransferPaymentMethodsBankAccount::LAST_FOUR_ACCOUNT_NUMBER_MIN_CHARS,
                ),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodsbankaccount.md",
                36,
                "The final four digits of the account number",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/transferpaymentmethodsbankaccount.md",
                36,
                "The final four digits of the account number",
                v::Constraint::MaxChars(
                    TransferPaymentMethodsBankAccount::LAST_FOUR_ACCOUNT_NUMBER_MAX_CHARS,
                ),
            ),
        ];
        out.value(
            &at.key("routingNumber"),
            v::Validate::as_value(&self.routing_number),
            &ROUTING_NUMBER_RULES,
        );
        out.value(
            &at.key("lastFourAccountNumber"),
            v::Validate::as_value(&self.last_four_account_number),
            &LAST_FOUR_ACCOUNT_NUMBER_RULES,
        );
    }
}
