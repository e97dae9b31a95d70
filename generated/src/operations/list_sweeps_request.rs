// Written by `cargo xtask codegen` from models/operations/listsweepsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Narrows down a list of sweeps.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "90ee6ef3-95f3-4f51-87b0-b6ea674d7b10",
///   "walletID": "55749526-b716-41f9-a6a8-a26a06ae76dc",
///   "skip": 40,
///   "count": 20,
///   "status": "accruing",
///   "statementDescriptor": "Tidewater Cycles"
/// }
/// ```
///
/// Source: [`models/operations/listsweepsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listsweepsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSweepsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
    /// Only sweeps like this.
    pub status: Option<crate::components::SweepStatus>,
    /// Only sweeps with this statement text.
    pub statement_descriptor: Option<String>,
}

impl ListSweepsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, wallet_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            ..wire::blank()
        }
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

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::SweepStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
}

impl wire::Blank for ListSweepsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            skip: None,
            count: None,
            status: None,
            statement_descriptor: None,
        }
    }
}

impl wire::Record for ListSweepsRequest {
    const NAME: &'static str = "ListSweepsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
        wire::Key::optional("status"),
        wire::Key::optional("statementDescriptor"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill_number(map, &mut self.skip),
            3 => wire::fill_number(map, &mut self.count),
            4 => wire::fill(map, &mut self.status),
            5 => wire::fill(map, &mut self.statement_descriptor),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
        out.optional("status", &self.status);
        out.optional("statementDescriptor", &self.statement_descriptor);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListSweepsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListSweepsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListSweepsRequest {}
