// Written by `cargo xtask codegen` from models/components/bankaccountpayload.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Links a bank account by its numbers.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "account": {
///     "holderName": "Mara Quill",
///     "holderType": "business",
///     "accountNumber": "…",
///     "bankAccountType": "general-ledger",
///     "routingNumber": "021000021"
///   }
/// }
/// ```
///
/// Source: [`models/components/bankaccountpayload.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountpayload.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankAccountPayload {
    /// The numbers of the account and who holds it.
    pub account: crate::components::BankAccountIntegration,
}

impl BankAccountPayload {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(account: crate::components::BankAccountIntegration) -> Self {
        Self { account }
    }
}

impl wire::Blank for BankAccountPayload {
    #[inline]
    fn blank() -> Self {
        Self { account: wire::blank() }
    }
}

impl wire::Record for BankAccountPayload {
    const NAME: &'static str = "BankAccountPayload";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("account")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("account", &self.account);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountPayload {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BankAccountPayload {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("account"), &self.account);
    }
}
