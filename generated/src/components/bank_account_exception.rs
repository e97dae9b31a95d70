// Written by `cargo xtask codegen` from models/components/bankaccountexception.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a network said when it refused a bank account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "achReturnCode": "R39",
///   "description": "Spring tune-up package"
/// }
/// ```
///
/// Source: [`models/components/bankaccountexception.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountexception.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankAccountException {
    /// Return code of the ACH entry that was refused, if it was one.
    pub ach_return_code: Option<crate::components::ACHReturnCode>,
    /// Rejection code of the RTP payment that was refused, if it was one.
    pub rtp_rejection_code: Option<crate::components::RTPRejectionCode>,
    /// Rejection code of the `FedNow` payment that was refused, if it was one.
    pub fednow_rejection_code: Option<String>,
    /// What happened, in plain words.
    pub description: String,
}

impl BankAccountException {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            ..wire::blank()
        }
    }

    /// Sets `ach_return_code`.
    #[must_use]
    pub fn with_ach_return_code(
        mut self,
        value: impl Into<crate::components::ACHReturnCode>,
    ) -> Self {
        self.ach_return_code = Some(value.into());
        self
    }

    /// Sets `rtp_rejection_code`.
    #[must_use]
    pub fn with_rtp_rejection_code(
        mut self,
        value: impl Into<crate::components::RTPRejectionCode>,
    ) -> Self {
        self.rtp_rejection_code = Some(value.into());
        self
    }

    /// Sets `fednow_rejection_code`.
    #[must_use]
    pub fn with_fednow_rejection_code(mut self, value: impl Into<String>) -> Self {
        self.fednow_rejection_code = Some(value.into());
        self
    }
}

impl wire::Blank for BankAccountException {
    #[inline]
    fn blank() -> Self {
        Self {
            ach_return_code: None,
            rtp_rejection_code: None,
            fednow_rejection_code: None,
            description: wire::blank(),
        }
    }
}

impl wire::Record for BankAccountException {
    const NAME: &'static str = "BankAccountException";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("achReturnCode"),
        wire::Key::optional("rtpRejectionCode"),
        wire::Key::optional("fednowRejectionCode"),
        wire::Key::required("description"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.ach_return_code),
            1 => wire::fill(map, &mut self.rtp_rejection_code),
            2 => wire::fill(map, &mut self.fednow_rejection_code),
            3 => wire::fill(map, &mut self.description),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("achReturnCode", &self.ach_return_code);
        out.optional("rtpRejectionCode", &self.rtp_rejection_code);
        out.optional("fednowRejectionCode", &self.fednow_rejection_code);
        out.required("description", &self.description);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountException {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountException {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BankAccountException {
    const RECEIVED: bool = true;
}
