// Written by `cargo xtask codegen` from models/components/transferlineitemoption.md. Do not edit.

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
///   "images": [
///     {
///       "imageID": "caddfdff-365f-4407-b356-bc614e071781",
///       "link": "https://img.example/p/x2mR7",
///       "publicID": "x2mR7bLq0Vt"
///     }
///   ],
///   "group": "extras"
/// }
/// ```
///
/// Source: [`models/components/transferlineitemoption.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferlineitemoption.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItemOption {
    /// What the extra is called.
    ///
    /// Example: `New brake pads`
    pub name: String,
    /// How many of the extra were chosen.
    pub quantity: i64,
    /// What the option adds to or takes off the base price; it may also be zero.
    pub price_modifier: Option<crate::components::AmountDecimal>,
    /// Pictures to show beside the line.
    pub images: Option<Vec<crate::components::TransferLineItemImageMetadata>>,
    /// Key that puts related options together.
    ///
    /// Example: `extras`
    pub group: Option<String>,
}

impl TransferLineItemOption {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
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

    /// Sets `images`.
    #[must_use]
    #[inline]
    pub fn with_images(
        mut self,
        value: Vec<crate::components::TransferLineItemImageMetadata>,
    ) -> Self {
        self.images = Some(value);
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
}

impl wire::Blank for TransferLineItemOption {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            quantity: wire::blank(),
            price_modifier: None,
            images: None,
            group: None,
        }
    }
}

impl wire::Record for TransferLineItemOption {
    const NAME: &'static str = "TransferLineItemOption";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("quantity"),
        wire::Key::optional("priceModifier"),
        wire::Key::optional("images"),
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
            3 => wire::fill(map, &mut self.images),
            4 => wire::fill(map, &mut self.group),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required_number("quantity", &self.quantity);
        out.optional("priceModifier", &self.price_modifier);
        out.optional("images", &self.images);
        out.optional("group", &self.group);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItemOption {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItemOption {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferLineItemOption {
    const RECEIVED: bool = true;
}
