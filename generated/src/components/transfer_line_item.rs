// Written by `cargo xtask codegen` from models/components/transferlineitem.md. Do not edit.

/// One line of a purchase.
///
/// Source: `models/components/transferlineitem.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItem {
    /// What the item is called.
    ///
    /// Example: `Tune-up, full`
    pub name: ::std::string::String,
    /// Price of one item before its options.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "48.25" }`
    pub base_price: crate::components::AmountDecimal,
    /// How many of the item were bought.
    pub quantity: i64,
    /// Extras chosen for the item.
    pub options: ::core::option::Option<
        ::std::vec::Vec<crate::components::TransferLineItemOption>,
    >,
    /// Pictures to show beside the line.
    pub images: ::core::option::Option<
        ::std::vec::Vec<crate::components::TransferLineItemImageMetadata>,
    >,
    /// The catalog product behind the line, for reports only; nothing is filled in from it.
    pub product_id: ::core::option::Option<::std::string::String>,
}

impl TransferLineItem {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        base_price: crate::components::AmountDecimal,
        quantity: i64,
    ) -> Self {
        Self {
            name: name.into(),
            base_price,
            quantity,
            ..crate::support::wire::blank()
        }
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(
        mut self,
        value: ::std::vec::Vec<crate::components::TransferLineItemOption>,
    ) -> Self {
        self.options = ::core::option::Option::Some(value);
        self
    }

    /// Sets `images`.
    #[must_use]
    pub fn with_images(
        mut self,
        value: ::std::vec::Vec<crate::components::TransferLineItemImageMetadata>,
    ) -> Self {
        self.images = ::core::option::Option::Some(value);
        self
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
}

impl crate::support::wire::Blank for TransferLineItem {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            base_price: crate::support::wire::blank(),
            quantity: crate::support::wire::blank(),
            options: ::core::option::Option::None,
            images: ::core::option::Option::None,
            product_id: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for TransferLineItem {
    const NAME: &'static str = "TransferLineItem";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::required("basePrice"),
        crate::support::wire::Key::required("quantity"),
        crate::support::wire::Key::optional("options"),
        crate::support::wire::Key::optional("images"),
        crate::support::wire::Key::optional("productID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill(map, &mut self.base_price),
            2 => crate::support::wire::fill_number(map, &mut self.quantity),
            3 => crate::support::wire::fill(map, &mut self.options),
            4 => crate::support::wire::fill(map, &mut self.images),
            5 => crate::support::wire::fill(map, &mut self.product_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("name", &self.name);
        out.required("basePrice", &self.base_price);
        out.required_number("quantity", &self.quantity);
        out.optional("options", &self.options);
        out.optional("images", &self.images);
        out.optional("productID", &self.product_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItem {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferLineItem {
    const RECEIVED: bool = true;
}
