// Written by `cargo xtask codegen` from models/components/webhookdatabankaccountcreated.md. Do not edit.

/// Sent with `bankAccount.created`.
///
/// Source: `models/components/webhookdatabankaccountcreated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataBankAccountCreated {
    /// The linked bank account concerned.
    pub bank_account_id: ::std::string::String,
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::BankAccountStatus,
}

impl WebhookDataBankAccountCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        bank_account_id: impl ::core::convert::Into<::std::string::String>,
        account_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::BankAccountStatus>,
    ) -> Self {
        Self {
            bank_account_id: bank_account_id.into(),
            account_id: account_id.into(),
            status: status.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataBankAccountCreated {
    fn blank() -> Self {
        Self {
            bank_account_id: crate::support::wire::blank(),
            account_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataBankAccountCreated {
    const NAME: &'static str = "WebhookDataBankAccountCreated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("bankAccountID"),
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.bank_account_id),
            1 => crate::support::wire::fill(map, &mut self.account_id),
            2 => crate::support::wire::fill(map, &mut self.status),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("bankAccountID", &self.bank_account_id);
        out.required("accountID", &self.account_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataBankAccountCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataBankAccountCreated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataBankAccountCreated {
    const RECEIVED: bool = true;
}
