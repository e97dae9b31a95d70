// Written by `cargo xtask codegen` from models/components/achinstitution.md. Do not edit.

/// A bank, as its payment service lists it.
///
/// Source: `models/components/achinstitution.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ACHInstitution {
    /// The name of the bank.
    ///
    /// Example: `Cascade Mutual Bank`
    pub name: ::std::string::String,
    /// The nine-digit ABA routing number of the bank.
    ///
    /// Example: `021000021`
    pub routing_number: ::std::string::String,
    /// The postal address of the party.
    pub address: ::core::option::Option<crate::components::Address>,
    /// How to reach the bank.
    pub contact: ::core::option::Option<crate::components::Contact>,
}

impl ACHInstitution {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        routing_number: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            routing_number: routing_number.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: crate::components::Address) -> Self {
        self.address = ::core::option::Option::Some(value);
        self
    }

    /// Sets `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: crate::components::Contact) -> Self {
        self.contact = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for ACHInstitution {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            routing_number: crate::support::wire::blank(),
            address: ::core::option::Option::None,
            contact: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ACHInstitution {
    const NAME: &'static str = "ACHInstitution";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::required("routingNumber"),
        crate::support::wire::Key::optional("address"),
        crate::support::wire::Key::optional("contact"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill(map, &mut self.routing_number),
            2 => crate::support::wire::fill(map, &mut self.address),
            3 => crate::support::wire::fill(map, &mut self.contact),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("name", &self.name);
        out.required("routingNumber", &self.routing_number);
        out.optional("address", &self.address);
        out.optional("contact", &self.contact);
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHInstitution {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ACHInstitution {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl ACHInstitution {
    /// The fewest characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on `models/components/achinstitution.md`, line 29: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MIN_CHARS: usize = 9;
    /// The most characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on `models/components/achinstitution.md`, line 29: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MAX_CHARS: usize = 9;
}

impl crate::support::validate::Validate for ACHInstitution {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
