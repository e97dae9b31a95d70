// Written by `cargo xtask codegen` from models/errors/listwallettransactionsvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why wallet transactions could not be listed, parameter by parameter.
///
/// Source: [`models/errors/listwallettransactionsvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/listwallettransactionsvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWalletTransactionsValidationError {
    /// Why `transactionType` was refused.
    pub transaction_type: Option<String>,
    /// Why `transactionTypes` was refused.
    pub transaction_types: Option<String>,
    /// Why `sourceType` was refused.
    pub source_type: Option<String>,
    /// Why `sourceID` was refused.
    pub source_id: Option<String>,
    /// Why the status was refused.
    pub status: Option<String>,
    /// Why `sweepID` was refused.
    pub sweep_id: Option<String>,
    /// Why `createdStartDateTime` was refused.
    pub created_start_date_time: Option<String>,
    /// Why `createdEndDateTime` was refused.
    pub created_end_date_time: Option<String>,
    /// Why `completedStartDateTime` was refused.
    pub completed_start_date_time: Option<String>,
    /// Why `completedEndDateTime` was refused.
    pub completed_end_date_time: Option<String>,
    /// Why `statementDescriptor` was refused.
    pub statement_descriptor: Option<String>,
    /// Why the offset was refused.
    pub skip: Option<String>,
    /// Why the page size was refused.
    pub count: Option<String>,
}

impl ListWalletTransactionsValidationError {
    /// An empty `ListWalletTransactionsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `transaction_type`.
    #[must_use]
    pub fn with_transaction_type(mut self, value: impl Into<String>) -> Self {
        self.transaction_type = Some(value.into());
        self
    }

    /// Sets `transaction_types`.
    #[must_use]
    pub fn with_transaction_types(mut self, value: impl Into<String>) -> Self {
        self.transaction_types = Some(value.into());
        self
    }

    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }

    /// Sets `source_id`.
    #[must_use]
    pub fn with_source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `sweep_id`.
    #[must_use]
    pub fn with_sweep_id(mut self, value: impl Into<String>) -> Self {
        self.sweep_id = Some(value.into());
        self
    }

    /// Sets `created_start_date_time`.
    #[must_use]
    pub fn with_created_start_date_time(mut self, value: impl Into<String>) -> Self {
        self.created_start_date_time = Some(value.into());
        self
    }

    /// Sets `created_end_date_time`.
    #[must_use]
    pub fn with_created_end_date_time(mut self, value: impl Into<String>) -> Self {
        self.created_end_date_time = Some(value.into());
        self
    }

    /// Sets `completed_start_date_time`.
    #[must_use]
    pub fn with_completed_start_date_time(mut self, value: impl Into<String>) -> Self {
        self.completed_start_date_time = Some(value.into());
        self
    }

    /// Sets `completed_end_date_time`.
    #[must_use]
    pub fn with_completed_end_date_time(mut self, value: impl Into<String>) -> Self {
        self.completed_end_date_time = Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(mut self, value: impl Into<String>) -> Self {
        self.skip = Some(value.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }
}

impl wire::Blank for ListWalletTransactionsValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            transaction_type: None,
            transaction_types: None,
            source_type: None,
            source_id: None,
            status: None,
            sweep_id: None,
            created_start_date_time: None,
            created_end_date_time: None,
            completed_start_date_time: None,
            completed_end_date_time: None,
            statement_descriptor: None,
            skip: None,
            count: None,
        }
    }
}

impl wire::Record for ListWalletTransactionsValidationError {
    const NAME: &'static str = "ListWalletTransactionsValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("transactionType"),
        wire::Key::optional("transactionTypes"),
        wire::Key::optional("sourceType"),
        wire::Key::optional("sourceID"),
        wire::Key::optional("status"),
        wire::Key::optional("sweepID"),
        wire::Key::optional("createdStartDateTime"),
        wire::Key::optional("createdEndDateTime"),
        wire::Key::optional("completedStartDateTime"),
        wire::Key::optional("completedEndDateTime"),
        wire::Key::optional("statementDescriptor"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transaction_type),
            1 => wire::fill(map, &mut self.transaction_types),
            2 => wire::fill(map, &mut self.source_type),
            3 => wire::fill(map, &mut self.source_id),
            4 => wire::fill(map, &mut self.status),
            5 => wire::fill(map, &mut self.sweep_id),
            6 => wire::fill(map, &mut self.created_start_date_time),
            7 => wire::fill(map, &mut self.created_end_date_time),
            8 => wire::fill(map, &mut self.completed_start_date_time),
            9 => wire::fill(map, &mut self.completed_end_date_time),
            10 => wire::fill(map, &mut self.statement_descriptor),
            11 => wire::fill(map, &mut self.skip),
            12 => wire::fill(map, &mut self.count),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("transactionType", &self.transaction_type);
        out.optional("transactionTypes", &self.transaction_types);
        out.optional("sourceType", &self.source_type);
        out.optional("sourceID", &self.source_id);
        out.optional("status", &self.status);
        out.optional("sweepID", &self.sweep_id);
        out.optional("createdStartDateTime", &self.created_start_date_time);
        out.optional("createdEndDateTime", &self.created_end_date_time);
        out.optional("completedStartDateTime", &self.completed_start_date_time);
        out.optional("completedEndDateTime", &self.completed_end_date_time);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("skip", &self.skip);
        out.optional("count", &self.count);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListWalletTransactionsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWalletTransactionsValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListWalletTransactionsValidationError {
    const RECEIVED: bool = true;
}
