// Written by `cargo xtask codegen` from models/components/achtransactiondetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What the ACH network reported about an entry.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "returned",
///   "traceNumber": "021000029183724",
///   "return": {
///     "code": "R02"
///   },
///   "companyEntryDescription": "Bike dues",
///   "originatingCompanyName": "Tidewater Cyc",
///   "secCode": "PPD",
///   "initiatedOn": "2026-02-11T08:39:22Z",
///   "originatedOn": "2026-03-04T22:15:20Z",
///   "returnedOn": "2026-04-06T00:04:37Z",
///   "debitHoldPeriod": "2-days",
///   "addenda": [
///     {
///       "record": "INV 20417 SPRING TUNE UP",
///       "isMasked": true
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/achtransactiondetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achtransactiondetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ACHTransactionDetails {
    /// How far the entry has come; empty before it is sent.
    ///
    /// Example: `returned`
    pub status: Option<crate::components::ACHTransactionStatus>,
    /// The trace number of the entry.
    ///
    /// Example: `021000029183724`
    pub trace_number: Option<String>,
    /// Why the other bank sent the entry back.
    pub r#return: Option<crate::components::ACHException>,
    /// What the other bank asked to have changed.
    pub correction: Option<crate::components::ACHException>,
    /// Text for the entry description of the ACH batch, in place of the default.
    ///
    /// Example: `Bike dues`
    pub company_entry_description: Option<String>,
    /// Text for the company name of the ACH batch, in place of the default.
    ///
    /// Example: `Tidewater Cyc`
    pub originating_company_name: Option<String>,
    /// How the account holder authorised the ACH entry.
    pub sec_code: Option<crate::components::SECCode>,
    /// When the attempt was canceled.
    pub canceled_on: Option<crate::support::Timestamp>,
    /// When the network accepted the request.
    pub initiated_on: Option<crate::support::Timestamp>,
    /// When the entry went to the ACH operator.
    pub originated_on: Option<crate::support::Timestamp>,
    /// When the correction arrived.
    pub corrected_on: Option<crate::support::Timestamp>,
    /// When the entry came back.
    pub returned_on: Option<crate::support::Timestamp>,
    /// When the attempt failed.
    pub failed_on: Option<crate::support::Timestamp>,
    /// When the work finished, if it has.
    pub completed_on: Option<crate::support::Timestamp>,
    /// How many banking days to hold the funds, in place of the account's default. The chosen period
    /// cannot be shorter than that default.
    ///
    /// Example: `2-days`
    pub debit_hold_period: Option<crate::components::DebitHoldPeriod>,
    /// Addenda records that travel with the ACH entry.
    pub addenda: Option<Vec<crate::components::TransferACHAddendaRecord>>,
}

impl ACHTransactionDetails {
    /// An empty `ACHTransactionDetails`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::ACHTransactionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `trace_number`.
    #[must_use]
    pub fn with_trace_number(mut self, value: impl Into<String>) -> Self {
        self.trace_number = Some(value.into());
        self
    }

    /// Sets `return`.
    #[must_use]
    #[inline]
    pub fn with_return(mut self, value: crate::components::ACHException) -> Self {
        self.r#return = Some(value);
        self
    }

    /// Sets `correction`.
    #[must_use]
    #[inline]
    pub fn with_correction(mut self, value: crate::components::ACHException) -> Self {
        self.correction = Some(value);
        self
    }

    /// Sets `company_entry_description`.
    #[must_use]
    pub fn with_company_entry_description(mut self, value: impl Into<String>) -> Self {
        self.company_entry_description = Some(value.into());
        self
    }

    /// Sets `originating_company_name`.
    #[must_use]
    pub fn with_originating_company_name(mut self, value: impl Into<String>) -> Self {
        self.originating_company_name = Some(value.into());
        self
    }

    /// Sets `sec_code`.
    #[must_use]
    pub fn with_sec_code(
        mut self,
        value: impl Into<crate::components::SECCode>,
    ) -> Self {
        self.sec_code = Some(value.into());
        self
    }

    /// Sets `canceled_on`.
    #[must_use]
    pub fn with_canceled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.canceled_on = Some(value.into());
        self
    }

    /// Sets `initiated_on`.
    #[must_use]
    pub fn with_initiated_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.initiated_on = Some(value.into());
        self
    }

    /// Sets `originated_on`.
    #[must_use]
    pub fn with_originated_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.originated_on = Some(value.into());
        self
    }

    /// Sets `corrected_on`.
    #[must_use]
    pub fn with_corrected_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.corrected_on = Some(value.into());
        self
    }

    /// Sets `returned_on`.
    #[must_use]
    pub fn with_returned_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.returned_on = Some(value.into());
        self
    }

    /// Sets `failed_on`.
    #[must_use]
    pub fn with_failed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.failed_on = Some(value.into());
        self
    }

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = Some(value.into());
        self
    }

    /// Sets `debit_hold_period`.
    #[must_use]
    pub fn with_debit_hold_period(
        mut self,
        value: impl Into<crate::components::DebitHoldPeriod>,
    ) -> Self {
        self.debit_hold_period = Some(value.into());
        self
    }

    /// Sets `addenda`.
    #[must_use]
    #[inline]
    pub fn with_addenda(
        mut self,
        value: Vec<crate::components::TransferACHAddendaRecord>,
    ) -> Self {
        self.addenda = Some(value);
        self
    }
}

impl wire::Blank for ACHTransactionDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            status: None,
            trace_number: None,
            r#return: None,
            correction: None,
            company_entry_description: None,
            originating_company_name: None,
            sec_code: None,
            canceled_on: None,
            initiated_on: None,
            originated_on: None,
            corrected_on: None,
            returned_on: None,
            failed_on: None,
            completed_on: None,
            debit_hold_period: None,
            addenda: None,
        }
    }
}

impl wire::Record for ACHTransactionDetails {
    const NAME: &'static str = "ACHTransactionDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("status"),
        wire::Key::optional("traceNumber"),
        wire::Key::optional("return"),
        wire::Key::optional("correction"),
        wire::Key::optional("companyEntryDescription"),
        wire::Key::optional("originatingCompanyName"),
        wire::Key::optional("secCode"),
        wire::Key::optional("canceledOn"),
        wire::Key::optional("initiatedOn"),
        wire::Key::optional("originatedOn"),
        wire::Key::optional("correctedOn"),
        wire::Key::optional("returnedOn"),
        wire::Key::optional("failedOn"),
        wire::Key::optional("completedOn"),
        wire::Key::optional("debitHoldPeriod"),
        wire::Key::optional("addenda"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            1 => wire::fill(map, &mut self.trace_number),
            2 => wire::fill(map, &mut self.r#return),
            3 => wire::fill(map, &mut self.correction),
            4 => wire::fill(map, &mut self.company_entry_description),
            5 => wire::fill(map, &mut self.originating_company_name),
            6 => wire::fill(map, &mut self.sec_code),
            7 => wire::fill(map, &mut self.canceled_on),
            8 => wire::fill(map, &mut self.initiated_on),
            9 => wire::fill(map, &mut self.originated_on),
            10 => wire::fill(map, &mut self.corrected_on),
            11 => wire::fill(map, &mut self.returned_on),
            12 => wire::fill(map, &mut self.failed_on),
            13 => wire::fill(map, &mut self.completed_on),
            14 => wire::fill(map, &mut self.debit_hold_period),
            15 => wire::fill(map, &mut self.addenda),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("status", &self.status);
        out.optional("traceNumber", &self.trace_number);
        out.optional("return", &self.r#return);
        out.optional("correction", &self.correction);
        out.optional("companyEntryDescription", &self.company_entry_description);
        out.optional("originatingCompanyName", &self.originating_company_name);
        out.optional("secCode", &self.sec_code);
        out.optional("canceledOn", &self.canceled_on);
        out.optional("initiatedOn", &self.initiated_on);
        out.optional("originatedOn", &self.originated_on);
        out.optional("correctedOn", &self.corrected_on);
        out.optional("returnedOn", &self.returned_on);
        out.optional("failedOn", &self.failed_on);
        out.optional("completedOn", &self.completed_on);
        out.optional("debitHoldPeriod", &self.debit_hold_period);
        out.optional("addenda", &self.addenda);
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHTransactionDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ACHTransactionDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ACHTransactionDetails {
    const RECEIVED: bool = true;
}
