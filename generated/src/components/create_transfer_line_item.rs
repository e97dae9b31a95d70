// Written by `cargo xtask codegen` from models/components/createtransferlineitem.md. Do not edit.

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
///   "options": [
///     {
///       "name": "New brake pads",
///       "quantity": 2
///     }
///   ],
///   "productID": "474d32d3-617b-48c3-91b5-67a1e6d0c3c5"
/// }
/// ```
///
/// Source: [`models/components/createtransferlineitem.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferlineitem.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItem {
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
    pub options: Option<Vec<crate::components::CreateTransferLineItemOption>>,
    /// Pictures to show beside the line. Attach pictures to the product instead.
    ///
    /// On the wire: `imageIDs`
    #[deprecated]
    pub image_ids: Option<Vec<String>>,
    /// The catalog product behind the line, for reports only; nothing is filled in from it.
    pub product_id: Option<String>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl CreateTransferLineItem {
    /// A value with the fields that are required.
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
        value: Vec<crate::components::CreateTransferLineItemOption>,
    ) -> Self {
        self.options = Some(value);
        self
    }

    /// Sets `image_ids`.
    #[must_use]
    #[inline]
    pub fn with_image_ids(mut self, value: Vec<String>) -> Self {
        self.image_ids = Some(value);
        self
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for CreateTransferLineItem {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            base_price: wire::blank(),
            quantity: wire::blank(),
            options: None,
            image_ids: None,
            product_id: None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Record for CreateTransferLineItem {
    const NAME: &'static str = "CreateTransferLineItem";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("basePrice"),
        wire::Key::required("quantity"),
        wire::Key::optional("options"),
        wire::Key::optional("imageIDs"),
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
            4 => wire::fill(map, &mut self.image_ids),
            5 => wire::fill(map, &mut self.product_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required("basePrice", &self.base_price);
        out.required_number("quantity", &self.quantity);
        out.optional("options", &self.options);
        out.optional("imageIDs", &self.image_ids);
        out.optional("productID", &self.product_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItem {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferLineItem {}
