// Written by `cargo xtask codegen` from models/components/achparticipant.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A bank, as the Federal Reserve's ACH directory lists it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "achLocation": {
///     "address": "900 Foundry Street",
///     "city": "Portland",
///     "postalCode": "97209",
///     "postalCodeExtension": "2215",
///     "state": "OR"
///   },
///   "customerName": "CASCADE MUTUAL BANK",
///   "newRoutingNumber": "021000089",
///   "officeCode": "O",
///   "phoneNumber": "8005550117",
///   "recordTypeCode": "1",
///   "revised": "031426",
///   "routingNumber": "021000021",
///   "servicingFRBNumber": "021001208",
///   "statusCode": "1",
///   "viewCode": "1",
///   "cleanName": "Cascade Mutual Bank",
///   "logo": null
/// }
/// ```
///
/// Source: [`models/components/achparticipant.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achparticipant.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchParticipant {
    /// Where the bank is.
    pub ach_location: crate::components::AchLocation,
    /// The name in the directory.
    ///
    /// Example: `CASCADE MUTUAL BANK`
    pub customer_name: String,
    /// The number to use from now on, if the old one is retired.
    ///
    /// Example: `021000089`
    pub new_routing_number: String,
    /// Whether this is the head office or a branch.
    ///
    /// Example: `O`
    pub office_code: String,
    /// Telephone number of the bank.
    ///
    /// Example: `8005550117`
    pub phone_number: String,
    /// Which of the numbers in this record to use.
    ///
    /// Example: `1`
    pub record_type_code: String,
    /// When the record was last revised.
    ///
    /// Example: `031426`
    pub revised: String,
    /// The nine-digit ABA routing number of the bank.
    ///
    /// Example: `021000021`
    pub routing_number: String,
    /// Routing number of the Federal Reserve Bank in charge.
    ///
    /// Example: `021001208`
    pub servicing_frb_number: String,
    /// Status in the directory.
    ///
    /// Example: `1`
    pub status_code: String,
    /// View in the directory.
    ///
    /// Example: `1`
    pub view_code: String,
    /// The name in ordinary writing.
    ///
    /// Example: `Cascade Mutual Bank`
    pub clean_name: String,
    /// A picture of the bank's logo, or `null`.
    pub logo: Option<crate::components::Logo>,
}

impl AchParticipant {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        ach_location: crate::components::AchLocation,
        customer_name: impl Into<String>,
        new_routing_number: impl Into<String>,
        office_code: impl Into<String>,
        phone_number: impl Into<String>,
        record_type_code: impl Into<String>,
        revised: impl Into<String>,
        routing_number: impl Into<String>,
        servicing_frb_number: impl Into<String>,
        status_code: impl Into<String>,
        view_code: impl Into<String>,
        clean_name: impl Into<String>,
        logo: Option<crate::components::Logo>,
    ) -> Self {
        Self {
            ach_location,
            customer_name: customer_name.into(),
            new_routing_number: new_routing_number.into(),
            office_code: office_code.into(),
            phone_number: phone_number.into(),
            record_type_code: record_type_code.into(),
            revised: revised.into(),
            routing_number: routing_number.into(),
            servicing_frb_number: servicing_frb_number.into(),
            status_code: status_code.into(),
            view_code: view_code.into(),
            clean_name: clean_name.into(),
            logo,
        }
    }
}

impl wire::Blank for AchParticipant {
    #[inline]
    fn blank() -> Self {
        Self {
            ach_location: wire::blank(),
            customer_name: wire::blank(),
            new_routing_number: wire::blank(),
            office_code: wire::blank(),
            phone_number: wire::blank(),
            record_type_code: wire::blank(),
            revised: wire::blank(),
            routing_number: wire::blank(),
            servicing_frb_number: wire::blank(),
            status_code: wire::blank(),
            view_code: wire::blank(),
            clean_name: wire::blank(),
            logo: None,
        }
    }
}

impl wire::Record for AchParticipant {
    const NAME: &'static str = "AchParticipant";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("achLocation"),
        wire::Key::required("customerName"),
        wire::Key::required("newRoutingNumber"),
        wire::Key::required("officeCode"),
        wire::Key::required("phoneNumber"),
        wire::Key::required("recordTypeCode"),
        wire::Key::required("revised"),
        wire::Key::required("routingNumber"),
        wire::Key::required("servicingFRBNumber"),
        wire::Key::required("statusCode"),
        wire::Key::required("viewCode"),
        wire::Key::required("cleanName"),
        wire::Key::required("logo"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.ach_location),
            1 => wire::fill(map, &mut self.customer_name),
            2 => wire::fill(map, &mut self.new_routing_number),
            3 => wire::fill(map, &mut self.office_code),
            4 => wire::fill(map, &mut self.phone_number),
            5 => wire::fill(map, &mut self.record_type_code),
            6 => wire::fill(map, &mut self.revised),
            7 => wire::fill(map, &mut self.routing_number),
            8 => wire::fill(map, &mut self.servicing_frb_number),
            9 => wire::fill(map, &mut self.status_code),
            10 => wire::fill(map, &mut self.view_code),
            11 => wire::fill(map, &mut self.clean_name),
            12 => wire::fill(map, &mut self.logo),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("achLocation", &self.ach_location);
        out.required("customerName", &self.customer_name);
        out.required("newRoutingNumber", &self.new_routing_number);
        out.required("officeCode", &self.office_code);
        out.required("phoneNumber", &self.phone_number);
        out.required("recordTypeCode", &self.record_type_code);
        out.required("revised", &self.revised);
        out.required("routingNumber", &self.routing_number);
        out.required("servicingFRBNumber", &self.servicing_frb_number);
        out.required("statusCode", &self.status_code);
        out.required("viewCode", &self.view_code);
        out.required("cleanName", &self.clean_name);
        out.required("logo", &self.logo);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchParticipant {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchParticipant {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl AchParticipant {
    /// The fewest characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/achparticipant.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achparticipant.md), line 44: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MIN_CHARS: usize = 9;

    /// The most characters of [`routing_number`](Self::routing_number).
    ///
    /// Documented on [`models/components/achparticipant.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achparticipant.md), line 44: `The nine-digit ABA routing number of the bank`
    pub const ROUTING_NUMBER_MAX_CHARS: usize = 9;
}

impl validate::Validate for AchParticipant {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static ROUTING_NUMBER_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/achparticipant.md",
                44,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MinChars(AchParticipant::ROUTING_NUMBER_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/achparticipant.md",
                44,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/achparticipant.md",
                44,
                "The nine-digit ABA routing number of the bank",
                v::Constraint::MaxChars(AchParticipant::ROUTING_NUMBER_MAX_CHARS),
            ),
        ];
        out.inside(&at.key("achLocation"), &self.ach_location);
        out.value(
            &at.key("routingNumber"),
            v::Validate::as_value(&self.routing_number),
            &ROUTING_NUMBER_RULES,
        );
    }
}
