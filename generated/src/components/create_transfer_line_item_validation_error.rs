// Written by `cargo xtask codegen` from models/components/createtransferlineitemvalidationerror.md. Do not edit.

/// Faults found in one line of a purchase.
///
/// Source: `models/components/createtransferlineitemvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemValidationError {
    /// Why `productID` was refused.
    pub product_id: ::core::option::Option<::std::string::String>,
    /// Why the name was refused.
    pub name: ::core::option::Option<::std::string::String>,
    /// Faults found in the base price.
    pub base_price: ::core::option::Option<
        crate::components::AmountDecimalValidationError,
    >,
    /// Faults found in the options, by position.
    pub options: ::core::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::components::CreateTransferLineItemOptionValidationError,
        >,
    >,
    /// Why `quantity` was refused.
    pub quantity: ::core::option::Option<::std::string::String>,
    /// Why `imageIDs` was refused.
    ///
    /// On the wire: `imageIDs`
    pub image_ids: ::core::option::Option<::std::string::String>,
}

impl CreateTransferLineItemValidationError {
    /// An empty `CreateTransferLineItemValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.product_id = ::core::option::Option::Some(value.into());
        self
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

    /// Sets `base_price`.
    #[must_use]
    pub fn with_base_price(
        mut self,
        value: crate::components::AmountDecimalValidationError,
    ) -> Self {
        self.base_price = ::core::option::Option::Some(value);
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(
        mut self,
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::components::CreateTransferLineItemOptionValidationError,
        >,
    ) -> Self {
        self.options = ::core::option::Option::Some(value);
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

impl crate::support::wire::Blank for CreateTransferLineItemValidationError {
    fn blank() -> Self {
        Self {
            product_id: ::core::option::Option::None,
            name: ::core::option::Option::None,
            base_price: ::core::option::Option::None,
            options: ::core::option::Option::None,
            quantity: ::core::option::Option::None,
            image_ids: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateTransferLineItemValidationError {
    const NAME: &'static str = "CreateTransferLineItemValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("productID"),
        crate::support::wire::Key::optional("name"),
        crate::support::wire::Key::optional("basePrice"),
        crate::support::wire::Key::optional("options"),
        crate::support::wire::Key::optional("quantity"),
        crate::support::wire::Key::optional("imageIDs"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.product_id),
            1 => crate::support::wire::fill(map, &mut self.name),
            2 => crate::support::wire::fill(map, &mut self.base_price),
            3 => crate::support::wire::fill(map, &mut self.options),
            4 => crate::support::wire::fill(map, &mut self.quantity),
            5 => crate::support::wire::fill(map, &mut self.image_ids),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("productID", &self.product_id);
        out.optional("name", &self.name);
        out.optional("basePrice", &self.base_price);
        out.optional("options", &self.options);
        out.optional("quantity", &self.quantity);
        out.optional("imageIDs", &self.image_ids);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateTransferLineItemValidationError {
    const RECEIVED: bool = true;
}
