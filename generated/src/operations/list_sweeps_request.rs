// Written by `cargo xtask codegen` from models/operations/listsweepsrequest.md. Do not edit.

/// Narrows down a list of sweeps.
///
/// Source: `models/operations/listsweepsrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSweepsRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: ::core::option::Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: ::core::option::Option<i64>,
    /// Only sweeps like this.
    pub status: ::core::option::Option<crate::components::SweepStatus>,
    /// Only sweeps with this statement text.
    pub statement_descriptor: ::core::option::Option<::std::string::String>,
}

impl ListSweepsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        wallet_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = ::core::option::Option::Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = ::core::option::Option::Some(value);
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<crate::components::SweepStatus>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.statement_descriptor = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for ListSweepsRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            wallet_id: crate::support::wire::blank(),
            skip: ::core::option::Option::None,
            count: ::core::option::Option::None,
            status: ::core::option::Option::None,
            statement_descriptor: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ListSweepsRequest {
    const NAME: &'static str = "ListSweepsRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::optional("skip"),
        crate::support::wire::Key::optional("count"),
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("statementDescriptor"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.wallet_id),
            2 => crate::support::wire::fill_number(map, &mut self.skip),
            3 => crate::support::wire::fill_number(map, &mut self.count),
            4 => crate::support::wire::fill(map, &mut self.status),
            5 => crate::support::wire::fill(map, &mut self.statement_descriptor),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
        out.optional("status", &self.status);
        out.optional("statementDescriptor", &self.statement_descriptor);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListSweepsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ListSweepsRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for ListSweepsRequest {}
