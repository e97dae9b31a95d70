// Written by `cargo xtask codegen` from models/components/transferlineitemoption.md. Do not edit.

/// An extra chosen for an item.
///
/// Source: `models/components/transferlineitemoption.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItemOption {
    /// What the extra is called.
    ///
    /// Example: `New brake pads`
    pub name: ::std::string::String,
    /// How many of the extra were chosen.
    pub quantity: i64,
    /// What the option adds to or takes off the base price; it may also be zero.
    pub price_modifier: ::core::option::Option<crate::components::AmountDecimal>,
    /// Pictures to show beside the line.
    pub images: ::core::option::Option<
        ::std::vec::Vec<crate::components::TransferLineItemImageMetadata>,
    >,
    /// Key that puts related options together.
    ///
    /// Example: `extras`
    pub group: ::core::option::Option<::std::string::String>,
}

impl TransferLineItemOption {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        quantity: i64,
    ) -> Self {
        Self {
            name: name.into(),
            quantity,
            ..crate::support::wire::blank()
        }
    }

    /// Sets `price_modifier`.
    #[must_use]
    pub fn with_price_modifier(
        mut self,
        value: crate::components::AmountDecimal,
    ) -> Self {
        self.price_modifier = ::core::option::Option::Some(value);
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

    /// Sets `group`.
    #[must_use]
    pub fn with_group(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.group = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for TransferLineItemOption {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            quantity: crate::support::wire::blank(),
            price_modifier: ::core::option::Option::None,
            images: ::core::option::Option::None,
            group: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for TransferLineItemOption {
    const NAME: &'static str = "TransferLineItemOption";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::required("quantity"),
        crate::support::wire::Key::optional("priceModifier"),
        crate::support::wire::Key::optional("images"),
        crate::support::wire::Key::optional("group"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill_number(map, &mut self.quantity),
            2 => crate::support::wire::fill(map, &mut self.price_modifier),
            3 => crate::support::wire::fill(map, &mut self.images),
            4 => crate::support::wire::fill(map, &mut self.group),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("name", &self.name);
        out.required_number("quantity", &self.quantity);
        out.optional("priceModifier", &self.price_modifier);
        out.optional("images", &self.images);
        out.optional("group", &self.group);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItemOption {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItemOption {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferLineItemOption {
    const RECEIVED: bool = true;
}
