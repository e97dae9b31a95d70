// Written by `cargo xtask codegen` from models/components/createtransferdestinationach.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Details of an ACH credit.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "companyEntryDescription": "Bike dues",
///   "originatingCompanyName": "Tidewater Cyc"
/// }
/// ```
///
/// Source: [`models/components/createtransferdestinationach.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferdestinationach.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferDestinationACH {
    /// Text for the entry description of the ACH batch, in place of the default.
    ///
    /// Example: `Bike dues`
    pub company_entry_description: Option<String>,
    /// Text for the company name of the ACH batch, in place of the default.
    ///
    /// Example: `Tidewater Cyc`
    pub originating_company_name: Option<String>,
    /// Addenda records that travel with the ACH entry.
    pub addenda: Option<Vec<crate::components::CreateTransferACHAddendaRecord>>,
}

impl CreateTransferDestinationACH {
    /// An empty `CreateTransferDestinationACH`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `addenda`.
    #[must_use]
    #[inline]
    pub fn with_addenda(
        mut self,
        value: Vec<crate::components::CreateTransferACHAddendaRecord>,
    ) -> Self {
        self.addenda = Some(value);
        self
    }
}

impl wire::Blank for CreateTransferDestinationACH {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateTransferDestinationACH {
    const NAME: &'static str = "CreateTransferDestinationACH";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("companyEntryDescription"),
        wire::Key::optional("originatingCompanyName"),
        wire::Key::optional("addenda"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.company_entry_description),
            1 => wire::fill(map, &mut self.originating_company_name),
            2 => wire::fill(map, &mut self.addenda),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("companyEntryDescription", &self.company_entry_description);
        out.optional("originatingCompanyName", &self.originating_company_name);
        out.optional("addenda", &self.addenda);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferDestinationACH {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferDestinationACH {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferDestinationACH {}
