// Written by `cargo xtask codegen` from models/toolkit/fixturebatch.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Sample records that a client loads before a rehearsal. It stays on disk and no operation sends
/// it.
///
/// Source: [`models/toolkit/fixturebatch.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/fixturebatch.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FixtureBatch {
    /// Short title of the batch. Max 60 characters.
    ///
    /// Example: `Checkout rehearsal`
    pub label: String,
    /// Names of the columns of `cells`. Names must be unique.
    ///
    /// Example: `[ "externalID", "amount" ]`
    pub columns: Vec<String>,
    /// Rows of text, each with one cell per column. Accepts up to 500 rows.
    pub cells: Option<Vec<Vec<String>>>,
    /// Accounts to create, by the nickname used in `cells`.
    pub accounts: Option<BTreeMap<String, crate::components::CreateAccount>>,
    /// Transfers to create once the accounts exist.
    pub transfers: Option<crate::toolkit::TransferFixtures>,
    /// Factor applied to every amount, kept exact.
    pub conversion: Option<crate::support::Decimal>,
    /// Share of each table in the load, by table name.
    pub weights: Option<BTreeMap<String, f64>>,
    /// The same rows as one file. Mutually exclusive with `cells`.
    pub upload: Option<crate::support::Bytes>,
    /// All keys that are not fields.
    pub additional_properties: BTreeMap<String, crate::support::Value>,
}

impl FixtureBatch {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(label: impl Into<String>, columns: Vec<String>) -> Self {
        Self {
            label: label.into(),
            columns,
            ..wire::blank()
        }
    }

    /// Sets `cells`.
    #[must_use]
    #[inline]
    pub fn with_cells(mut self, value: Vec<Vec<String>>) -> Self {
        self.cells = Some(value);
        self
    }

    /// Sets `accounts`.
    #[must_use]
    #[inline]
    pub fn with_accounts(
        mut self,
        value: BTreeMap<String, crate::components::CreateAccount>,
    ) -> Self {
        self.accounts = Some(value);
        self
    }

    /// Sets `transfers`.
    #[must_use]
    pub fn with_transfers(
        mut self,
        value: impl Into<crate::toolkit::TransferFixtures>,
    ) -> Self {
        self.transfers = Some(value.into());
        self
    }

    /// Sets `conversion`.
    #[must_use]
    pub fn with_conversion(mut self, value: impl Into<crate::support::Decimal>) -> Self {
        self.conversion = Some(value.into());
        self
    }

    /// Sets `weights`.
    #[must_use]
    #[inline]
    pub fn with_weights(mut self, value: BTreeMap<String, f64>) -> Self {
        self.weights = Some(value);
        self
    }

    /// Sets `upload`.
    #[must_use]
    pub fn with_upload(mut self, value: impl Into<crate::support::Bytes>) -> Self {
        self.upload = Some(value.into());
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    #[inline]
    pub fn with_additional_properties(
        mut self,
        value: BTreeMap<String, crate::support::Value>,
    ) -> Self {
        self.additional_properties = value;
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for FixtureBatch {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("FixtureBatch")
            .field("label", &self.label)
            .field("columns", &self.columns)
            .field("cells", &self.cells)
            .field("accounts", &self.accounts)
            .field("transfers", &self.transfers)
            .field("conversion", &self.conversion)
            .field("weights", &self.weights)
            .field("upload", &self.upload)
            .field(
                "additional_properties",
                &crate::support::Keys(&self.additional_properties),
            )
            .finish()
    }
}

impl wire::Blank for FixtureBatch {
    #[inline]
    fn blank() -> Self {
        Self {
            label: wire::blank(),
            columns: wire::blank(),
            cells: None,
            accounts: None,
            transfers: None,
            conversion: None,
            weights: None,
            upload: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl wire::Record for FixtureBatch {
    const NAME: &'static str = "FixtureBatch";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("label"),
        wire::Key::required("columns"),
        wire::Key::optional("cells"),
        wire::Key::optional("accounts"),
        wire::Key::optional("transfers"),
        wire::Key::optional("conversion"),
        wire::Key::optional("weights"),
        wire::Key::optional("upload"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.label),
            1 => wire::fill(map, &mut self.columns),
            2 => wire::fill(map, &mut self.cells),
            3 => wire::fill(map, &mut self.accounts),
            4 => wire::fill(map, &mut self.transfers),
            5 => wire::fill(map, &mut self.conversion),
            6 => wire::fill_number(map, &mut self.weights),
            7 => wire::fill(map, &mut self.upload),
            _ => wire::skip(map),
        }
    }

    const KEEPS_OTHERS: bool = true;

    fn read_other<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: String,
        map: &mut A,
    ) -> Result<(), A::Error> {
        wire::insert(map, key, &mut self.additional_properties)
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("label", &self.label);
        out.required("columns", &self.columns);
        out.optional("cells", &self.cells);
        out.optional("accounts", &self.accounts);
        out.optional("transfers", &self.transfers);
        out.optional("conversion", &self.conversion);
        out.optional_number("weights", &self.weights);
        out.optional("upload", &self.upload);
        out.others(Self::KEYS, &self.additional_properties);
    }
}

impl<'de> ::serde::Deserialize<'de> for FixtureBatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FixtureBatch {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl FixtureBatch {
    /// The most characters of [`label`](Self::label).
    ///
    /// Documented on [`models/toolkit/fixturebatch.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/fixturebatch.md), line 78: `Max 60 characters`
    pub const LABEL_MAX_CHARS: usize = 60;

    /// The most items of [`cells`](Self::cells).
    ///
    /// Documented on [`models/toolkit/fixturebatch.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/fixturebatch.md), line 80: `Accepts up to 500 rows`
    pub const CELLS_MAX_ITEMS: usize = 500;
}

impl validate::Validate for FixtureBatch {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/fixturebatch.md",
                85,
                "Mutually exclusive with `cells`",
                v::Constraint::AtMostOne(&["upload", "cells"]),
            ),
        ];
        static LABEL_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/fixturebatch.md",
                78,
                "Max 60 characters",
                v::Constraint::MaxChars(FixtureBatch::LABEL_MAX_CHARS),
            ),
        ];
        static CELLS_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/fixturebatch.md",
                80,
                "Accepts up to 500 rows",
                v::Constraint::MaxItems(FixtureBatch::CELLS_MAX_ITEMS),
            ),
        ];
        let fields = [
            ("cells", v::Validate::as_value(&self.cells)),
            ("upload", v::Validate::as_value(&self.upload)),
        ];
        out.fields(at, &fields, &BETWEEN);
        out.value(&at.key("label"), v::Validate::as_value(&self.label), &LABEL_RULES);
        out.value(&at.key("cells"), v::Validate::as_value(&self.cells), &CELLS_RULES);
        out.inside(&at.key("transfers"), &self.transfers);
    }
}
