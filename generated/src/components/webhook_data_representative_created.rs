// Written by `cargo xtask codegen` from models/components/webhookdatarepresentativecreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `representative.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "4687c37e-90cd-4daa-b293-2ab906f7fa38",
///   "representativeID": "9640213c-acb1-4778-8049-08f6bf7a8680"
/// }
/// ```
///
/// Source: [`models/components/webhookdatarepresentativecreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatarepresentativecreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataRepresentativeCreated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
}

impl WebhookDataRepresentativeCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        representative_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            representative_id: representative_id.into(),
        }
    }
}

impl wire::Blank for WebhookDataRepresentativeCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            representative_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataRepresentativeCreated {
    const NAME: &'static str = "WebhookDataRepresentativeCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("representativeID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.representative_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("representativeID", &self.representative_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataRepresentativeCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataRepresentativeCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataRepresentativeCreated {
    const RECEIVED: bool = true;
}
