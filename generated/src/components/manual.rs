// Written by `cargo xtask codegen` from models/components/manual.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the facts of an agreement.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "acceptedDomain": "is not accepted",
///   "acceptedIP": "is not accepted",
///   "acceptedUserAgent": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/manual.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/manual.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Manual {
    /// Why `acceptedDate` was refused.
    pub accepted_date: Option<String>,
    /// Why `acceptedDomain` was refused.
    pub accepted_domain: Option<String>,
    /// Why `acceptedIP` was refused.
    pub accepted_ip: Option<String>,
    /// Why `acceptedUserAgent` was refused.
    pub accepted_user_agent: Option<String>,
}

impl Manual {
    /// An empty `Manual`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `accepted_date`.
    #[must_use]
    pub fn with_accepted_date(mut self, value: impl Into<String>) -> Self {
        self.accepted_date = Some(value.into());
        self
    }

    /// Sets `accepted_domain`.
    #[must_use]
    pub fn with_accepted_domain(mut self, value: impl Into<String>) -> Self {
        self.accepted_domain = Some(value.into());
        self
    }

    /// Sets `accepted_ip`.
    #[must_use]
    pub fn with_accepted_ip(mut self, value: impl Into<String>) -> Self {
        self.accepted_ip = Some(value.into());
        self
    }

    /// Sets `accepted_user_agent`.
    #[must_use]
    pub fn with_accepted_user_agent(mut self, value: impl Into<String>) -> Self {
        self.accepted_user_agent = Some(value.into());
        self
    }
}

impl wire::Blank for Manual {
    #[inline]
    fn blank() -> Self {
        Self {
            accepted_date: None,
            accepted_domain: None,
            accepted_ip: None,
            accepted_user_agent: None,
        }
    }
}

impl wire::Record for Manual {
    const NAME: &'static str = "Manual";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("acceptedDate"),
        wire::Key::optional("acceptedDomain"),
        wire::Key::optional("acceptedIP"),
        wire::Key::optional("acceptedUserAgent"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.accepted_date),
            1 => wire::fill(map, &mut self.accepted_domain),
            2 => wire::fill(map, &mut self.accepted_ip),
            3 => wire::fill(map, &mut self.accepted_user_agent),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("acceptedDate", &self.accepted_date);
        out.optional("acceptedDomain", &self.accepted_domain);
        out.optional("acceptedIP", &self.accepted_ip);
        out.optional("acceptedUserAgent", &self.accepted_user_agent);
    }
}

impl<'de> ::serde::Deserialize<'de> for Manual {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Manual {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Manual {
    const RECEIVED: bool = true;
}
