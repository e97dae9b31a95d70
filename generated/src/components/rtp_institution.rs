// Written by `cargo xtask codegen` from models/components/rtpinstitution.md. Do not edit.

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
///   "services": {
///     "receivePayments": true,
///     "receiveRequestForPayment": true
///   }
/// }
/// ```
///
/// Source: [`models/components/rtpinstitution.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/rtpinstitution.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RTPInstitution {
    /// The name of the bank.
    ///
    /// Example: `Cascade Mutual Bank`
    pub name: String,
    /// The nine-digit ABA routing number of the bank.
    ///
    /// Example: `021000021`
    pub routing_number: String,
    /// What the bank can do on this service.
    pub services: crate::components::RTPServices,
}

impl RTPInstitution {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        routing_number: impl Into<String>,
        services: crate::components::RTPServices,
    ) -> Self {
        Self {
            name: name.into(),
            routing_number: routing_number.into(),
            services,
        }
    }
}

impl wire::Blank for RTPInstitution {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            routing_number: wire::blank(),
            services: wire::blank(),
        }
    }
}

impl wire::Record for RTPInstitution {
    const NAME: &'static str = "RTPInstitution";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("routingNumber"),
        wire::Key::required("services"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.routing_number),
            2 => wire::fill(map, &mut self.services),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required("routingNumber", &self.routing_number);
        out.required("services", &self.services);
    }
}

impl<'de> ::serde::Deserialize<'de> for RTPInstitution {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RTPInstitution {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl RTPInstitution {
    /// The fewest characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/rtpinstitution.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/rtpinstitution.md), line 25: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MIN_CHARS: usize = 9;

    /// The most characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/rtpinstitution.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/rtpinstitution.md), line 25: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MAX_CHARS: usize = 9;
}

impl validate::Validate for RTPInstitution {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static ROUTING_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/rtpinstitution.md",
                25,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MinChars(RTPInstitution::ROUTING_NUMBER_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/rtpinstitution.md",
                25,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/rtpinstitution.md",
                25,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MaxChars(RTPInstitution::ROUTING_NUMBER_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("routingNumber"),
            v::Validate::as_value(&self.routing_number),
            &ROUTING_NUMBER_RULES,
        );
    }
}
