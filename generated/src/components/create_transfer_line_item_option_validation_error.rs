// Written by `cargo xtask codegen` from models/components/createtransferlineitemoptionvalidationerror.md. Do not edit.

/// Faults found in an option.
///
/// Source: `models/components/createtransferlineitemoptionvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemOptionValidationError {
    /// Why the name was refused.
    pub name: ::core::option::Option<::std::string::String>,
    /// Why `group` was refused.
    pub group: ::core::option::Option<::std::string::String>,
    /// Faults found in the price modifier.
    pub price_modifier: ::core::option::Option<
        crate::components::AmountDecimalValidationError,
    >,
    /// Why `quantity` was refused.
    pub quantity: ::core::option::Option<::std::string::String>,
    /// Why `imageIDs` was refused.
    ///
    /// On the wire: `imageIDs`
    pub image_ids: ::core::option::Option<::std::string::String>,
}

impl CreateTransferLineItemOptionValidationError {
    /// An empty `CreateTransferLineItemOptionValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.group = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `price_modifier`.
    #[must_use]
    pub fn with_price_modifier(
        mut self,
        value: crate::components::AmountDecimalValidationError,
    ) -> Self {
        self.price_modifier = ::core::option::Option::Some(value);
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn with_quantity(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.quantity = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `image_ids`.
    #[must_use]
    pub fn with_image_ids(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_ids = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for CreateTransferLineItemOptionValidationError {
    fn blank() -> Self {
        Self {
            name: ::core::option::Option::None,
            group: ::core::option::Option::None,
            price_modifier: ::core::option::Option::None,
            quantity: ::core::option::Option::None,
            image_ids: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateTransferLineItemOptionValidationError {
    const NAME: &'static str = "CreateTransferLineItemOptionValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("name"),
        crate::support::wire::Key::optional("group"),
        crate::support::wire::Key::optional("priceModifier"),
        crate::support::wire::Key::optional("quantity"),
        crate::support::wire::Key::optional("imageIDs"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill(map, &mut self.group),
            2 => crate::support::wire::fill(map, &mut self.price_modifier),
            3 => crate::support::wire::fill(map, &mut self.quantity),
            4 => crate::support::wire::fill(map, &mut self.image_ids),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("name", &self.name);
        out.optional("group", &self.group);
        out.optional("priceModifier", &self.price_modifier);
        out.optional("quantity", &self.quantity);
        out.optional("imageIDs", &self.image_ids);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemOptionValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemOptionValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateTransferLineItemOptionValidationError {
    const RECEIVED: bool = true;
}
