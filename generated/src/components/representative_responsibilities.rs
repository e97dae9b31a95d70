// Written by `cargo xtask codegen` from models/components/representativeresponsibilities.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a representative does for the business, and how much of it they own.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "isOwner": true,
///   "ownershipPercentage": 40,
///   "jobTitle": "Operations lead"
/// }
/// ```
///
/// Source: [`models/components/representativeresponsibilities.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/representativeresponsibilities.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RepresentativeResponsibilities {
    /// Whether the person has a leading say in how the business is run.
    pub is_controller: Option<bool>,
    /// Whether the person owns a quarter of the business or more. Set this to `false` for anyone who
    /// owns less than 25%.
    pub is_owner: Option<bool>,
    /// Share of the business that the person owns, in percent. Required if `isOwner` is `true`.
    ///
    /// Example: `40`
    pub ownership_percentage: Option<i64>,
    /// The position that the person holds.
    ///
    /// Example: `Operations lead`
    pub job_title: Option<String>,
}

impl RepresentativeResponsibilities {
    /// An empty `RepresentativeResponsibilities`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_controller`.
    #[must_use]
    #[inline]
    pub fn with_is_controller(mut self, value: bool) -> Self {
        self.is_controller = Some(value);
        self
    }

    /// Sets `is_owner`.
    #[must_use]
    #[inline]
    pub fn with_is_owner(mut self, value: bool) -> Self {
        self.is_owner = Some(value);
        self
    }

    /// Sets `ownership_percentage`.
    #[must_use]
    #[inline]
    pub fn with_ownership_percentage(mut self, value: i64) -> Self {
        self.ownership_percentage = Some(value);
        self
    }

    /// Sets `job_title`.
    #[must_use]
    pub fn with_job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
}

impl wire::Blank for RepresentativeResponsibilities {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for RepresentativeResponsibilities {
    const NAME: &'static str = "RepresentativeResponsibilities";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("isController"),
        wire::Key::optional("isOwner"),
        wire::Key::optional("ownershipPercentage"),
        wire::Key::optional("jobTitle"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.is_controller),
            1 => wire::fill(map, &mut self.is_owner),
            2 => wire::fill_number(map, &mut self.ownership_percentage),
            3 => wire::fill(map, &mut self.job_title),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("isController", &self.is_controller);
        out.optional("isOwner", &self.is_owner);
        out.optional_number("ownershipPercentage", &self.ownership_percentage);
        out.optional("jobTitle", &self.job_title);
    }
}

impl<'de> ::serde::Deserialize<'de> for RepresentativeResponsibilities {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RepresentativeResponsibilities {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RepresentativeResponsibilities {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static OWNERSHIP_PERCENTAGE_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/representativeresponsibilities.md",
                23,
                "Required if `isOwner` is `true`",
                v::Constraint::RequiredIf {
                    field: "ownershipPercentage",
                    when: v::Condition::Equals {
                        field: "isOwner",
                        values: &[v::Scalar::Bool(true)],
                    },
                },
            ),
        ];
        let fields = [
            ("isOwner", v::Validate::as_value(&self.is_owner)),
            ("ownershipPercentage", v::Validate::as_value(&self.ownership_percentage)),
        ];
        out.fields(at, &fields, &OWNERSHIP_PERCENTAGE_BETWEEN);
    }
}
