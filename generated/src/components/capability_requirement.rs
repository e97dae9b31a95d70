// Written by `cargo xtask codegen` from models/components/capabilityrequirement.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What Moov still has to be told before a capability can be used.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "currentlyDue": [
///     "underwriting.moneyTransfer.pullFromCard.estimatedActivity.maximumTransactionAmount"
///   ],
///   "errors": [
///     {
///       "requirement": "underwriting.collectFunds.cardPayments.cardAcceptanceMethods"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/capabilityrequirement.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/capabilityrequirement.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapabilityRequirement {
    /// The data that is missing now.
    pub currently_due: Option<Vec<crate::components::RequirementID>>,
    /// The data that was sent and not accepted.
    pub errors: Option<Vec<crate::components::RequirementError>>,
}

impl CapabilityRequirement {
    /// An empty `CapabilityRequirement`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `currently_due`.
    #[must_use]
    #[inline]
    pub fn with_currently_due(
        mut self,
        value: Vec<crate::components::RequirementID>,
    ) -> Self {
        self.currently_due = Some(value);
        self
    }

    /// Sets `errors`.
    #[must_use]
    #[inline]
    pub fn with_errors(
        mut self,
        value: Vec<crate::components::RequirementError>,
    ) -> Self {
        self.errors = Some(value);
        self
    }
}

impl wire::Blank for CapabilityRequirement {
    #[inline]
    fn blank() -> Self {
        Self {
            currently_due: None,
            errors: None,
        }
    }
}

impl wire::Record for CapabilityRequirement {
    const NAME: &'static str = "CapabilityRequirement";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("currentlyDue"),
        wire::Key::optional("errors"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.currently_due),
            1 => wire::fill(map, &mut self.errors),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("currentlyDue", &self.currently_due);
        out.optional("errors", &self.errors);
    }
}

impl<'de> ::serde::Deserialize<'de> for CapabilityRequirement {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CapabilityRequirement {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CapabilityRequirement {
    const RECEIVED: bool = true;
}
