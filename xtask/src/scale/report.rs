//! Tables of measurements.

use super::Series;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// One size of a series.
#[derive(Clone, Debug)]
pub(super) struct Measured {
    pub(super) size: usize,
    pub(super) pages: usize,
    /// Bytes of docs.
    pub(super) input: usize,
    /// Bytes of Rust.
    pub(super) output: usize,
    /// Seconds, by stage.
    pub(super) reading: f64,
    pub(super) deciding: f64,
    pub(super) emitting: f64,
    /// The peak of memory in bytes, docs included.
    pub(super) memory: Option<usize>,
}

impl Measured {
    pub(super) fn json(&self, series: &str) -> String {
        json!({
            "series": series,
            "size": self.size,
            "pages": self.pages,
            "input_bytes": self.input,
            "output_bytes": self.output,
            "reading_s": self.reading,
            "deciding_s": self.deciding,
            "emitting_s": self.emitting,
            "peak_bytes": self.memory,
        })
        .to_string()
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let whole = |key: &str| usize::try_from(value.get(key)?.as_u64()?).ok();
        let seconds = |key: &str| value.get(key)?.as_f64();
        Some(Self {
            size: whole("size")?,
            pages: whole("pages")?,
            input: whole("input_bytes")?,
            output: whole("output_bytes")?,
            reading: seconds("reading_s")?,
            deciding: seconds("deciding_s")?,
            emitting: seconds("emitting_s")?,
            memory: whole("peak_bytes"),
        })
    }

    fn total(&self) -> f64 {
        self.reading + self.deciding + self.emitting
    }
}

/// A measured number, as the others are.
#[allow(
    clippy::cast_precision_loss,
    reason = "bytes of docs are far below 2^52"
)]
fn float(number: usize) -> f64 {
    number as f64
}

/// The measurements of a series, and how they grow from the first to the last: 1 is in proportion to the input.
pub(super) fn table(series: &Series, rows: &[Measured]) -> String {
    let mut out = format!(
        "{}\n{:>9} {:>8} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>8}\n",
        series.name,
        series.unit,
        "in MB",
        "out MB",
        "read s",
        "decide s",
        "emit s",
        "total s",
        "peak MB",
        "peak/in"
    );
    for row in rows {
        let memory = row.memory.map(float);
        let peak = memory.map_or("-".to_owned(), |bytes| format!("{:.1}", bytes / 1e6));
        let ratio = memory.map_or("-".to_owned(), |bytes| {
            format!("{:.1}", bytes / float(row.input))
        });
        let _ = writeln!(
            out,
            "{:>9} {:>8.2} {:>9.2} {:>9.3} {:>9.3} {:>9.3} {:>9.3} {peak:>9} {ratio:>8}",
            row.size,
            float(row.input) / 1e6,
            float(row.output) / 1e6,
            row.reading,
            row.deciding,
            row.emitting,
            row.total(),
        );
    }
    if let [first, .., last] = rows {
        let grown = |of: fn(&Measured) -> f64| {
            let (from, to) = (of(first), of(last));
            let exponent = (to / from).ln() / (float(last.input) / float(first.input)).ln();
            if from > 0.0 {
                format!("{exponent:.2}")
            } else {
                "-".to_owned()
            }
        };
        let _ = writeln!(
            out,
            "{:>9} {:>8} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}",
            "exponent",
            "",
            grown(|row| float(row.output)),
            grown(|row| row.reading),
            grown(|row| row.deciding),
            grown(|row| row.emitting),
            grown(Measured::total),
            grown(|row| row.memory.map_or(0.0, float)),
        );
    }
    out
}
