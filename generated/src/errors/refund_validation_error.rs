// Written by `cargo xtask codegen` from models/errors/refundvalidationerror.md. Do not edit.

/// Why a refund could not be made.
///
/// Source: `models/errors/refundvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundValidationError {
    /// Why the amount was refused.
    pub amount: ::core::option::Option<::std::string::String>,
    /// Faults found in the breakdown of the amount.
    pub amount_details: ::core::option::Option<
        crate::components::RefundAmountDetailsValidationError,
    >,
    /// What went wrong, when the fault lies with no single field.
    pub error: ::core::option::Option<::std::string::String>,
}

impl RefundValidationError {
    /// An empty `RefundValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.amount = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `amount_details`.
    #[must_use]
    pub fn with_amount_details(
        mut self,
        value: crate::components::RefundAmountDetailsValidationError,
    ) -> Self {
        self.amount_details = ::core::option::Option::Some(value);
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.error = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for RefundValidationError {
    fn blank() -> Self {
        Self {
            amount: ::core::option::Option::None,
            amount_details: ::core::option::Option::None,
            error: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for RefundValidationError {
    const NAME: &'static str = "RefundValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("amount"),
        crate::support::wire::Key::optional("amountDetails"),
        crate::support::wire::Key::optional("error"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.amount),
            1 => crate::support::wire::fill(map, &mut self.amount_details),
            2 => crate::support::wire::fill(map, &mut self.error),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
        out.optional("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for RefundValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for RefundValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for RefundValidationError {
    const RECEIVED: bool = true;
}
