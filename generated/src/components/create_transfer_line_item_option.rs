// Written by `cargo xtask codegen` from models/components/createtransferlineitemoption.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An extra chosen for an item.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "New brake pads",
///   "quantity": 2,
///   "imageIDs": [
///     "5a1e7c30-92bd-4f18-a6c4-0d7e83f2b591"
///   ],
///   "group": "extras"
/// }
/// ```
///
/// Source: [`models/components/createtransferlineitemoption.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferlineitemoption.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemOption {
    /// What the extra is called.
    ///
    /// Example: `New brake pads`
    pub name: String,
    /// How many of the extra were chosen.
    pub quantity: i64,
    /// What the option adds to or takes off the base price; it may also be zero.
    pub price_modifier: Option<crate::components::AmountDecimal>,
    /// Pictures to show beside the line. Attach pictures to the product instead.
    ///
    /// On the wire: `imageIDs`
    #[deprecated]
    pub image_ids: Option<Vec<String>>,
    /// Key that puts related options together.
    ///
    /// Example: `extras`
    pub group: Option<String>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl CreateTransferLineItemOption {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(name: impl Into<String>, quantity: i64) -> Self {
        Self {
            name: name.into(),
            quantity,
            ..wire::blank()
        }
    }

    /// Sets `price_modifier`.
    #[must_use]
    #[inline]
    pub fn with_price_modifier(
        mut self,
        value: crate::components::AmountDecimal,
    ) -> Self {
        self.price_modifier = Some(value);
        self
    }

    /// Sets `image_ids`.
    #[must_use]
    #[inline]
    pub fn with_image_ids(mut self, value: Vec<String>) -> Self {
        self.image_ids = Some(value);
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for CreateTransferLineItemOption {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            quantity: wire::blank(),
            price_modifier: None,
            image_ids: None,
            group: None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Record for CreateTransferLineItemOption {
    const NAME: &'static str = "CreateTransferLineItemOption";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("quantity"),
        wire::Key::optional("priceModifier"),
        wire::Key::optional("imageIDs"),
        wire::Key::optional("group"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill_number(map, &mut self.quantity),
            2 => wire::fill(map, &mut self.price_modifier),
            3 => wire::fill(map, &mut self.image_ids),
            4 => wire::fill(map, &mut self.group),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required_number("quantity", &self.quantity);
        out.optional("priceModifier", &self.price_modifier);
        out.optional("imageIDs", &self.image_ids);
        out.optional("group", &self.group);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemOption {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemOption {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferLineItemOption {}
