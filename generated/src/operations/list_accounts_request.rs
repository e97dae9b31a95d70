// Written by `cargo xtask codegen` from models/operations/listaccountsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Narrows down a list of accounts.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "email": "orders@tidewater-cycles.example",
///   "type": "individual",
///   "foreignID": "cust-20417",
///   "includeDisconnected": true,
///   "capabilityStatus": "in-review",
///   "skip": 40,
///   "count": 20
/// }
/// ```
///
/// Source: [`models/operations/listaccountsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listaccountsrequest.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccountsRequest {
    /// Only accounts whose display name, personal name or company name matches.
    pub name: Option<String>,
    /// Only accounts with exactly this address.
    pub email: Option<String>,
    /// Only accounts of this type. Together with `name`, only the names of that type are searched.
    pub r#type: Option<crate::components::CreateAccountType>,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
    /// Whether to list accounts that have been cut off as well.
    pub include_disconnected: Option<bool>,
    /// Only accounts with this capability.
    pub capability: Option<crate::components::CapabilityID>,
    /// Only accounts whose capability stands like this.
    pub capability_status: Option<crate::components::CapabilityStatus>,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
}

impl ListAccountsRequest {
    /// An empty `ListAccountsRequest`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(
        mut self,
        value: impl Into<crate::components::CreateAccountType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }

    /// Sets `include_disconnected`.
    #[must_use]
    #[inline]
    pub fn with_include_disconnected(mut self, value: bool) -> Self {
        self.include_disconnected = Some(value);
        self
    }

    /// Sets `capability`.
    #[must_use]
    pub fn with_capability(
        mut self,
        value: impl Into<crate::components::CapabilityID>,
    ) -> Self {
        self.capability = Some(value.into());
        self
    }

    /// Sets `capability_status`.
    #[must_use]
    pub fn with_capability_status(
        mut self,
        value: impl Into<crate::components::CapabilityStatus>,
    ) -> Self {
        self.capability_status = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    #[inline]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl wire::Blank for ListAccountsRequest {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for ListAccountsRequest {
    const NAME: &'static str = "ListAccountsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
        wire::Key::optional("email"),
        wire::Key::optional("type"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("includeDisconnected"),
        wire::Key::optional("capability"),
        wire::Key::optional("capabilityStatus"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.email),
            2 => wire::fill(map, &mut self.r#type),
            3 => wire::fill(map, &mut self.foreign_id),
            4 => wire::fill(map, &mut self.include_disconnected),
            5 => wire::fill(map, &mut self.capability),
            6 => wire::fill(map, &mut self.capability_status),
            7 => wire::fill_number(map, &mut self.skip),
            8 => wire::fill_number(map, &mut self.count),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("email", &self.email);
        out.optional("type", &self.r#type);
        out.optional("foreignID", &self.foreign_id);
        out.optional("includeDisconnected", &self.include_disconnected);
        out.optional("capability", &self.capability);
        out.optional("capabilityStatus", &self.capability_status);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListAccountsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListAccountsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListAccountsRequest {}
