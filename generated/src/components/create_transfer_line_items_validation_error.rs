// Written by `cargo xtask codegen` from models/components/createtransferlineitemsvalidationerror.md. Do not edit.

/// Faults found in the lines of a purchase.
///
/// Source: `models/components/createtransferlineitemsvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemsValidationError {
    /// Faults found in the lines, by position.
    pub items: ::core::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::components::CreateTransferLineItemValidationError,
        >,
    >,
}

impl CreateTransferLineItemsValidationError {
    /// An empty `CreateTransferLineItemsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `items`.
    #[must_use]
    pub fn with_items(
        mut self,
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::components::CreateTransferLineItemValidationError,
        >,
    ) -> Self {
        self.items = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for CreateTransferLineItemsValidationError {
    fn blank() -> Self {
        Self {
            items: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateTransferLineItemsValidationError {
    const NAME: &'static str = "CreateTransferLineItemsValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("items"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.items),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("items", &self.items);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemsValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateTransferLineItemsValidationError {
    const RECEIVED: bool = true;
}
