// Written by `cargo xtask codegen` from models/components/eventtype.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A kind of event that a webhook can be told of.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "eventTypeID": "9a602a54-2119-4382-91bc-44dfb8239bd6",
///   "type": "transfer.updated",
///   "description": "A transfer moved to another stage"
/// }
/// ```
///
/// Source: [`models/components/eventtype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/eventtype.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventType {
    /// Identifies the kind of event.
    pub event_type_id: String,
    /// The name to subscribe to.
    ///
    /// Example: `transfer.updated`
    pub r#type: String,
    /// What the event means.
    ///
    /// Example: `A transfer moved to another stage`
    pub description: String,
}

impl EventType {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        event_type_id: impl Into<String>,
        r#type: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            r#type: r#type.into(),
            description: description.into(),
        }
    }
}

impl wire::Blank for EventType {
    #[inline]
    fn blank() -> Self {
        Self {
            event_type_id: wire::blank(),
            r#type: wire::blank(),
            description: wire::blank(),
        }
    }
}

impl wire::Record for EventType {
    const NAME: &'static str = "EventType";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("eventTypeID"),
        wire::Key::required("type"),
        wire::Key::required("description"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.event_type_id),
            1 => wire::fill(map, &mut self.r#type),
            2 => wire::fill(map, &mut self.description),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("eventTypeID", &self.event_type_id);
        out.required("type", &self.r#type);
        out.required("description", &self.description);
    }
}

impl<'de> ::serde::Deserialize<'de> for EventType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for EventType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for EventType {
    const RECEIVED: bool = true;
}
