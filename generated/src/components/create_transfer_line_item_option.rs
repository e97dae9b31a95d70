// Written by `cargo xtask codegen` from models/components/createtransferlineitemoption.md. Do not edit.

/// An extra chosen for an item.
///
/// Source: `models/components/createtransferlineitemoption.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemOption {
    /// What the extra is called.
    ///
    /// Example: `New brake pads`
    pub name: ::std::string::String,
    /// How many of the extra were chosen.
    pub quantity: i64,
    /// What the option adds to or takes off the base price; it may also be zero.
    pub price_modifier: ::core::option::Option<crate::components::AmountDecimal>,
    /// Pictures to show beside the line. Attach pictures to the product instead.
    ///
    /// On the wire: `imageIDs`
    #[deprecated]
    pub image_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Key that puts related options together.
    ///
    /// Example: `extras`
    pub group: ::core::option::Option<::std::string::String>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl CreateTransferLineItemOption {
    /// A value with the fields that are required.
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

    /// Sets `image_ids`.
    #[must_use]
    pub fn with_image_ids(
        mut self,
        value: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.image_ids = ::core::option::Option::Some(value);
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

#[allow(deprecated, reason = "the docs still list it")]
impl crate::support::wire::Blank for CreateTransferLineItemOption {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            quantity: crate::support::wire::blank(),
            price_modifier: ::core::option::Option::None,
            image_ids: ::core::option::Option::None,
            group: ::core::option::Option::None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl crate::support::wire::Record for CreateTransferLineItemOption {
    const NAME: &'static str = "CreateTransferLineItemOption";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::required("quantity"),
        crate::support::wire::Key::optional("priceModifier"),
        crate::support::wire::Key::optional("imageIDs"),
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
            3 => crate::support::wire::fill(map, &mut self.image_ids),
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
        out.optional("imageIDs", &self.image_ids);
        out.optional("group", &self.group);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemOption {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemOption {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateTransferLineItemOption {}
