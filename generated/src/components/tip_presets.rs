// Written by `cargo xtask codegen` from models/components/tippresets.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The tips to offer a payer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "calculationBasis": "post-tax",
///   "percentageOptions": [
///     15,
///     18,
///     20
///   ],
///   "fixedAmountOptions": [
///     {
///       "currency": "USD",
///       "valueDecimal": "2.50"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/tippresets.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/tippresets.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TipPresets {
    /// Whether a percentage tip is worked out before or after tax.
    pub calculation_basis: Option<crate::components::TipCalculationBasis>,
    /// Tips to offer the payer, in percent. Values must be between 0 and 100 (exclusive) and must be
    /// unique. Accepts up to 3 values.
    ///
    /// Example: `[ 15, 18, 20 ]`
    pub percentage_options: Option<Vec<i64>>,
    /// Tips of fixed size to offer the payer. Amounts must be positive and unique. Accepts up to 3
    /// amounts.
    ///
    /// Example: `[ { "currency": "USD", "valueDecimal": "2.50" } ]`
    pub fixed_amount_options: Option<Vec<crate::components::AmountDecimal>>,
}

impl TipPresets {
    /// An empty `TipPresets`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `calculation_basis`.
    #[must_use]
    pub fn with_calculation_basis(
        mut self,
        value: impl Into<crate::components::TipCalculationBasis>,
    ) -> Self {
        self.calculation_basis = Some(value.into());
        self
    }

    /// Sets `percentage_options`.
    #[must_use]
    #[inline]
    pub fn with_percentage_options(mut self, value: Vec<i64>) -> Self {
        self.percentage_options = Some(value);
        self
    }

    /// Sets `fixed_amount_options`.
    #[must_use]
    #[inline]
    pub fn with_fixed_amount_options(
        mut self,
        value: Vec<crate::components::AmountDecimal>,
    ) -> Self {
        self.fixed_amount_options = Some(value);
        self
    }
}

impl wire::Blank for TipPresets {
    #[inline]
    fn blank() -> Self {
        Self {
            calculation_basis: None,
            percentage_options: None,
            fixed_amount_options: None,
        }
    }
}

impl wire::Record for TipPresets {
    const NAME: &'static str = "TipPresets";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("calculationBasis"),
        wire::Key::optional("percentageOptions"),
        wire::Key::optional("fixedAmountOptions"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.calculation_basis),
            1 => wire::fill_number(map, &mut self.percentage_options),
            2 => wire::fill(map, &mut self.fixed_amount_options),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("calculationBasis", &self.calculation_basis);
        out.optional_number("percentageOptions", &self.percentage_options);
        out.optional("fixedAmountOptions", &self.fixed_amount_options);
    }
}

impl<'de> ::serde::Deserialize<'de> for TipPresets {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TipPresets {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl TipPresets {
    /// The number that is just too small for an item of [`percentage_options`](Self::percentage_options).
    ///
    /// Documented on [`models/components/tippresets.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/tippresets.md), line 31: `Values must be between 0 and 100 (exclusive) and must be unique`
    pub const PERCENTAGE_OPTIONS_ITEM_EXCLUSIVE_MINIMUM: i64 = 0;

    /// The number that is just too large for an item of [`percentage_options`](Self::percentage_options).
    ///
    /// Documented on [`models/components/tippresets.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/tippresets.md), line 31: `Values must be between 0 and 100 (exclusive) and must be unique`
    pub const PERCENTAGE_OPTIONS_ITEM_EXCLUSIVE_MAXIMUM: i64 = 100;

    /// The most items of [`percentage_options`](Self::percentage_options).
    ///
    /// Documented on [`models/components/tippresets.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/tippresets.md), line 31: `Accepts up to 3 values`
    pub const PERCENTAGE_OPTIONS_MAX_ITEMS: usize = 3;

    /// The most items of [`fixed_amount_options`](Self::fixed_amount_options).
    ///
    /// Documented on [`models/components/tippresets.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/tippresets.md), line 32: `Accepts up to 3 amounts`
    pub const FIXED_AMOUNT_OPTIONS_MAX_ITEMS: usize = 3;
}

impl validate::Validate for TipPresets {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static PERCENTAGE_OPTIONS_RULES: [v::Rule; 4] = [
            v::Rule::normative(
                    "models/components/tippresets.md",
                    31,
                    "Values must be between 0 and 100 (exclusive) and must be unique",
                    v::Constraint::Minimum(
                        v::Limit::exclusive(
                            v::Scalar::Integer(
                                TipPresets::PERCENTAGE_OPTIONS_ITEM_EXCLUSIVE_MINIMUM,
                            ),
                        ),
                    ),
                )
                .of_items(),
            v::Rule::normative(
                    "models/components/tippresets.md",
                    31,
                    "Values must be between 0 and 100 (exclusive) and must be unique",
                    v::Constraint::Maximum(
                        v::Limit::exclusive(
                            v::Scalar::Integer(
                                TipPresets::PERCENTAGE_OPTIONS_ITEM_EXCLUSIVE_MAXIMUM,
                            ),
                        ),
                    ),
                )
                .of_items(),
            v::Rule::normative(
                "models/components/tippresets.md",
                31,
                "Values must be between 0 and 100 (exclusive) and must be unique",
                v::Constraint::UniqueItems,
            ),
            v::Rule::normative(
                "models/components/tippresets.md",
                31,
                "Accepts up to 3 values",
                v::Constraint::MaxItems(TipPresets::PERCENTAGE_OPTIONS_MAX_ITEMS),
            ),
        ];
        static FIXED_AMOUNT_OPTIONS_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/tippresets.md",
                32,
                "Accepts up to 3 amounts",
                v::Constraint::MaxItems(TipPresets::FIXED_AMOUNT_OPTIONS_MAX_ITEMS),
            ),
        ];
        out.value(
            &at.key("percentageOptions"),
            v::Validate::as_value(&self.percentage_options),
            &PERCENTAGE_OPTIONS_RULES,
        );
        out.value(
            &at.key("fixedAmountOptions"),
            v::Validate::as_value(&self.fixed_amount_options),
            &FIXED_AMOUNT_OPTIONS_RULES,
        );
    }
}
