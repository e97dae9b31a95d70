// Written by `cargo xtask codegen` from models/components/completemicrodeposits.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The two amounts that the holder found on the bank statement.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "amounts": [
///     14,
///     27
///   ]
/// }
/// ```
///
/// Source: [`models/components/completemicrodeposits.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/completemicrodeposits.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteMicroDeposits {
    /// The two amounts in cents. Amounts must be positive.
    ///
    /// Example: `[ 14, 27 ]`
    pub amounts: Vec<i64>,
}

impl CompleteMicroDeposits {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(amounts: Vec<i64>) -> Self {
        Self { amounts }
    }
}

impl wire::Blank for CompleteMicroDeposits {
    #[inline]
    fn blank() -> Self {
        Self { amounts: wire::blank() }
    }
}

impl wire::Record for CompleteMicroDeposits {
    const NAME: &'static str = "CompleteMicroDeposits";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("amounts")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill_number(map, &mut self.amounts),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required_number("amounts", &self.amounts);
    }
}

impl<'de> ::serde::Deserialize<'de> for CompleteMicroDeposits {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CompleteMicroDeposits {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl CompleteMicroDeposits {
    /// The number that is just too small for an item of [`amounts`](Self::amounts).
    ///
    /// Documented on [`models/components/completemicrodeposits.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/completemicrodeposits.md), line 22: `Amounts must be positive`
    pub const AMOUNTS_ITEM_EXCLUSIVE_MINIMUM: i64 = 0;
}

impl validate::Validate for CompleteMicroDeposits {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static AMOUNTS_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                    "models/components/completemicrodeposits.md",
                    22,
                    "Amounts must be positive",
                    v::Constraint::Minimum(
                        v::Limit::exclusive(
                            v::Scalar::Integer(
                                CompleteMicroDeposits::AMOUNTS_ITEM_EXCLUSIVE_MINIMUM,
                            ),
                        ),
                    ),
                )
                .of_items(),
        ];
        out.value(
            &at.key("amounts"),
            v::Validate::as_value(&self.amounts),
            &AMOUNTS_RULES,
        );
    }
}
