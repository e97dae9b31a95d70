// Written by `cargo xtask codegen` from models/components/webhookdataaccountupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `account.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "a787234e-430f-42c9-8742-5ea5ffd82a99",
///   "foreignID": "cust-20417"
/// }
/// ```
///
/// Source: [`models/components/webhookdataaccountupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdataaccountupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataAccountUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
}

impl WebhookDataAccountUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }
}

impl wire::Blank for WebhookDataAccountUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            foreign_id: None,
        }
    }
}

impl wire::Record for WebhookDataAccountUpdated {
    const NAME: &'static str = "WebhookDataAccountUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::optional("foreignID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.foreign_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataAccountUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataAccountUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataAccountUpdated {
    const RECEIVED: bool = true;
}
