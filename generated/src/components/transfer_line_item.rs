// Written by `cargo xtask codegen` from models/components/transferlineitem.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One line of a purchase.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Tune-up, full",
///   "basePrice": {
///     "currency": "USD",
///     "valueDecimal": "48.25"
///   },
///   "quantity": 2,
///   "images": [
///     {
///       "imageID": "caddfdff-365f-4407-b356-bc614e071781",
///       "link": "https://img.example/p/x2mR7",
///       "publicID": "x2mR7bLq0Vt"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/transferlineitem.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferlineitem.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItem {
    /// What the item is called.
    ///
    /// Example: `Tune-up, full`
    pub name: String,
    /// Price of one item before its options.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "48.25" }`
    pub base_price: crate::components::AmountDecimal,
    /// How many of the item were bought.
    pub quantity: i64,
    /// Extras chosen for the item.
    pub options: Option<Vec<crate::components::TransferLineItemOption>>,
    /// Pictures to show beside the line.
    pub images: Option<Vec<crate::components::TransferLineItemImageMetadata>>,
    /// The catalog product behind the line, for reports only; nothing is filled in from it.
    pub product_id: Option<String>,
}

impl TransferLineItem {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        base_price: crate::components::AmountDecimal,
        quantity: i64,
    ) -> Self {
        Self {
            name: name.into(),
            base_price,
            quantity,
            ..wire::blank()
        }
    }

    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(
        mut self,
        value: Vec<crate::components::TransferLineItemOption>,
    ) -> Self {
        self.options = Some(value);
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

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
}

impl wire::Blank for TransferLineItem {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            base_price: wire::blank(),
            quantity: wire::blank(),
            options: None,
            images: None,
            product_id: None,
        }
    }
}

impl wire::Record for TransferLineItem {
    const NAME: &'static str = "TransferLineItem";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("basePrice"),
        wire::Key::required("quantity"),
        wire::Key::optional("options"),
        wire::Key::optional("images"),
        wire::Key::optional("productID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.base_price),
            2 => wire::fill_number(map, &mut self.quantity),
            3 => wire::fill(map, &mut self.options),
            4 => wire::fill(map, &mut self.images),
            5 => wire::fill(map, &mut self.product_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required("basePrice", &self.base_price);
        out.required_number("quantity", &self.quantity);
        out.optional("options", &self.options);
        out.optional("images", &self.images);
        out.optional("productID", &self.product_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItem {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferLineItem {
    const RECEIVED: bool = true;
}
