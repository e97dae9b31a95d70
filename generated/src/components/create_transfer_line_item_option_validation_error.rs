// Written by `cargo xtask codegen` from models/components/createtransferlineitemoptionvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in an option.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "quantity": "is not accepted",
///   "imageIDs": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/createtransferlineitemoptionvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferlineitemoptionvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemOptionValidationError {
    /// Why the name was refused.
    pub name: Option<String>,
    /// Why `group` was refused.
    pub group: Option<String>,
    /// Faults found in the price modifier.
    pub price_modifier: Option<crate::components::AmountDecimalValidationError>,
    /// Why `quantity` was refused.
    pub quantity: Option<String>,
    /// Why `imageIDs` was refused.
    ///
    /// On the wire: `imageIDs`
    pub image_ids: Option<String>,
}

impl CreateTransferLineItemOptionValidationError {
    /// An empty `CreateTransferLineItemOptionValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }

    /// Sets `price_modifier`.
    #[must_use]
    #[inline]
    pub fn with_price_modifier(
        mut self,
        value: crate::components::AmountDecimalValidationError,
    ) -> Self {
        self.price_modifier = Some(value);
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

impl wire::Blank for CreateTransferLineItemOptionValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            name: None,
            group: None,
            price_modifier: None,
            quantity: None,
            image_ids: None,
        }
    }
}

impl wire::Record for CreateTransferLineItemOptionValidationError {
    const NAME: &'static str = "CreateTransferLineItemOptionValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
        wire::Key::optional("group"),
        wire::Key::optional("priceModifier"),
        wire::Key::optional("quantity"),
        wire::Key::optional("imageIDs"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.group),
            2 => wire::fill(map, &mut self.price_modifier),
            3 => wire::fill(map, &mut self.quantity),
            4 => wire::fill(map, &mut self.image_ids),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("group", &self.group);
        out.optional("priceModifier", &self.price_modifier);
        out.optional("quantity", &self.quantity);
        out.optional("imageIDs", &self.image_ids);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemOptionValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemOptionValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferLineItemOptionValidationError {
    const RECEIVED: bool = true;
}
