// Written by `cargo xtask codegen` from models/components/webhookbillingstatementcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `billingStatement.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "a04125ac-5b15-4e5f-8bda-41b36f249745",
///   "statementID": "15a2098e-de3c-4bf4-bc92-475170c5d502"
/// }
/// ```
///
/// Source: [`models/components/webhookbillingstatementcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookbillingstatementcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookBillingStatementCreated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The billing statement concerned.
    pub statement_id: String,
}

impl WebhookBillingStatementCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl Into<String>, statement_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            statement_id: statement_id.into(),
        }
    }
}

impl wire::Blank for WebhookBillingStatementCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            statement_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookBillingStatementCreated {
    const NAME: &'static str = "WebhookBillingStatementCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("statementID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.statement_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("statementID", &self.statement_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookBillingStatementCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookBillingStatementCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookBillingStatementCreated {
    const RECEIVED: bool = true;
}
