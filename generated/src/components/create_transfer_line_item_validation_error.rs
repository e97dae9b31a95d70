// Written by `cargo xtask codegen` from models/components/createtransferlineitemvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Faults found in one line of a purchase.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "productID": "is not accepted",
///   "name": "is not accepted",
///   "options": {
///     "0": {}
///   },
///   "imageIDs": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/createtransferlineitemvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferlineitemvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemValidationError {
    /// Why `productID` was refused.
    pub product_id: Option<String>,
    /// Why the name was refused.
    pub name: Option<String>,
    /// Faults found in the base price.
    pub base_price: Option<crate::components::AmountDecimalValidationError>,
    /// Faults found in the options, by position.
    pub options: Option<
        BTreeMap<String, crate::components::CreateTransferLineItemOptionValidationError>,
    >,
    /// Why `quantity` was refused.
    pub quantity: Option<String>,
    /// Why `imageIDs` was refused.
    ///
    /// On the wire: `imageIDs`
    pub image_ids: Option<String>,
}

impl CreateTransferLineItemValidationError {
    /// An empty `CreateTransferLineItemValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `base_price`.
    #[must_use]
    #[inline]
    pub fn with_base_price(
        mut self,
        value: crate::components::AmountDecimalValidationError,
    ) -> Self {
        self.base_price = Some(value);
        self
    }

    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(
        mut self,
        value: BTreeMap<
            String,
            crate::components::CreateTransferLineItemOptionValidationError,
        >,
    ) -> Self {
        self.options = Some(value);
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `image_ids`.
    #[must_use]
    pub fn with_image_ids(mut self, value: impl Into<String>) -> Self {
        self.image_ids = Some(value.into());
        self
    }
}

impl wire::Blank for CreateTransferLineItemValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            product_id: None,
            name: None,
            base_price: None,
            options: None,
            quantity: None,
            image_ids: None,
        }
    }
}

impl wire::Record for CreateTransferLineItemValidationError {
    const NAME: &'static str = "CreateTransferLineItemValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("productID"),
        wire::Key::optional("name"),
        wire::Key::optional("basePrice"),
        wire::Key::optional("options"),
        wire::Key::optional("quantity"),
        wire::Key::optional("imageIDs"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.product_id),
            1 => wire::fill(map, &mut self.name),
            2 => wire::fill(map, &mut self.base_price),
            3 => wire::fill(map, &mut self.options),
            4 => wire::fill(map, &mut self.quantity),
            5 => wire::fill(map, &mut self.image_ids),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("productID", &self.product_id);
        out.optional("name", &self.name);
        out.optional("basePrice", &self.base_price);
        out.optional("options", &self.options);
        out.optional("quantity", &self.quantity);
        out.optional("imageIDs", &self.image_ids);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferLineItemValidationError {
    const RECEIVED: bool = true;
}
