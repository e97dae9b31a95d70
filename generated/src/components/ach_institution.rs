// Written by `cargo xtask codegen` from models/components/achinstitution.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A bank, as its payment service lists it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Cascade Mutual Bank",
///   "routingNumber": "021000021",
///   "address": {
///     "addressLine1": "48 Harbor Lane",
///     "addressLine2": "Unit 6",
///     "city": "Portland",
///     "stateOrProvince": "OR",
///     "postalCode": "97209",
///     "country": "US"
///   }
/// }
/// ```
///
/// Source: [`models/components/achinstitution.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achinstitution.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ACHInstitution {
    /// The name of the bank.
    ///
    /// Example: `Cascade Mutual Bank`
    pub name: String,
    /// The nine-digit ABA routing number of the bank.
    ///
    /// Example: `021000021`
    pub routing_number: String,
    /// The postal address of the party.
    pub address: Option<crate::components::Address>,
    /// How to reach the bank.
    pub contact: Option<crate::components::Contact>,
}

impl ACHInstitution {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(name: impl Into<String>, routing_number: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            routing_number: routing_number.into(),
            ..wire::blank()
        }
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: crate::components::Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `contact`.
    #[must_use]
    #[inline]
    pub fn with_contact(mut self, value: crate::components::Contact) -> Self {
        self.contact = Some(value);
        self
    }
}

impl wire::Blank for ACHInstitution {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            routing_number: wire::blank(),
            address: None,
            contact: None,
        }
    }
}

impl wire::Record for ACHInstitution {
    const NAME: &'static str = "ACHInstitution";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("routingNumber"),
        wire::Key::optional("address"),
        wire::Key::optional("contact"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.routing_number),
            2 => wire::fill(map, &mut self.address),
            3 => wire::fill(map, &mut self.contact),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required("routingNumber", &self.routing_number);
        out.optional("address", &self.address);
        out.optional("contact", &self.contact);
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHInstitution {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ACHInstitution {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl ACHInstitution {
    /// The fewest characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/achinstitution.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achinstitution.md), line 29: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MIN_CHARS: usize = 9;

    /// The most characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/achinstitution.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achinstitution.md), line 29: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MAX_CHARS: usize = 9;
}

impl validate::Validate for ACHInstitution {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static ROUTING_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/achinstitution.md",
                29,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MinChars(ACHInstitution::ROUTING_NUMBER_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/achinstitution.md",
                29,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/achinstitution.md",
                29,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MaxChars(ACHInstitution::ROUTING_NUMBER_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("routingNumber"),
            v::Validate::as_value(&self.routing_number),
            &ROUTING_NUMBER_RULES,
        );
    }
}
