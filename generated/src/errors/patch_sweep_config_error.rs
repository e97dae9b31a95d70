// Written by `cargo xtask codegen` from models/errors/patchsweepconfigerror.md. Do not edit.

/// Why a sweep could not be changed.
///
/// Source: `models/errors/patchsweepconfigerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchSweepConfigError {
    /// Why the status was refused.
    pub status: ::core::option::Option<::std::string::String>,
    /// Why `pushPaymentMethodID` was refused.
    pub push_payment_method_id: ::core::option::Option<::std::string::String>,
    /// Why `pullPaymentMethodID` was refused.
    pub pull_payment_method_id: ::core::option::Option<::std::string::String>,
    /// Why `statementDescriptor` was refused.
    pub statement_descriptor: ::core::option::Option<::std::string::String>,
    /// Why `minimumBalance` was refused.
    pub minimum_balance: ::core::option::Option<::std::string::String>,
}

impl PatchSweepConfigError {
    /// An empty `PatchSweepConfigError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `push_payment_method_id`.
    #[must_use]
    pub fn with_push_payment_method_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.push_payment_method_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `pull_payment_method_id`.
    #[must_use]
    pub fn with_pull_payment_method_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.pull_payment_method_id = ::core::option::Option::Some(value.into());
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

    /// Sets `minimum_balance`.
    #[must_use]
    pub fn with_minimum_balance(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.minimum_balance = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for PatchSweepConfigError {
    fn blank() -> Self {
        Self {
            status: ::core::option::Option::None,
            push_payment_method_id: ::core::option::Option::None,
            pull_payment_method_id: ::core::option::Option::None,
            statement_descriptor: ::core::option::Option::None,
            minimum_balance: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for PatchSweepConfigError {
    const NAME: &'static str = "PatchSweepConfigError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("pushPaymentMethodID"),
        crate::support::wire::Key::optional("pullPaymentMethodID"),
        crate::support::wire::Key::optional("statementDescriptor"),
        crate::support::wire::Key::optional("minimumBalance"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.status),
            1 => crate::support::wire::fill(map, &mut self.push_payment_method_id),
            2 => crate::support::wire::fill(map, &mut self.pull_payment_method_id),
            3 => crate::support::wire::fill(map, &mut self.statement_descriptor),
            4 => crate::support::wire::fill(map, &mut self.minimum_balance),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("status", &self.status);
        out.optional("pushPaymentMethodID", &self.push_payment_method_id);
        out.optional("pullPaymentMethodID", &self.pull_payment_method_id);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("minimumBalance", &self.minimum_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchSweepConfigError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchSweepConfigError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PatchSweepConfigError {
    const RECEIVED: bool = true;
}
