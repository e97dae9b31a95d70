//! A measurement beside its baseline.

use serde_json::json;
use std::fmt::Write;

/// What was measured, in the unit of the baseline.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// What it is.
    pub(super) name: String,
    /// What it is compared with.
    pub(super) baseline: String,
    /// `ms`, `MB`.
    pub(super) unit: &'static str,
    pub(super) value: f64,
    pub(super) base: f64,
    /// The ratio not to go above, if there is one.
    pub(super) budget: Option<f64>,
}

impl Figure {
    fn ratio(&self) -> f64 {
        self.value / self.base
    }

    fn verdict(&self) -> String {
        match self.budget {
            Some(budget) if self.ratio() <= budget => format!("within {budget}"),
            Some(budget) => format!("OVER {budget}"),
            None => String::new(),
        }
    }
}

/// The figures for people; also valid Markdown.
pub(super) fn table(figures: &[Figure]) -> String {
    let mut text = String::from(
        "| What | Beside | Measured | Baseline | Ratio | Budget |\n| --- | --- | ---: | ---: | ---: | --- |\n",
    );
    for figure in figures {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} | {:.1} {unit} | {:.1} {unit} | {:.2} | {} |",
            figure.name,
            figure.baseline,
            figure.value,
            figure.base,
            figure.ratio(),
            figure.verdict(),
            unit = figure.unit,
        );
    }
    text
}

/// The figures for machines.
pub(super) fn json(figures: &[Figure]) -> String {
    let rows: Vec<_> = figures
        .iter()
        .map(|it| {
            json!({
                "name": it.name, "baseline": it.baseline, "unit": it.unit, "value": it.value, "base": it.base,
                "ratio": it.ratio(), "budget": it.budget,
            })
        })
        .collect();
    format!("{:#}\n", json!(rows))
}

/// The middle one.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
