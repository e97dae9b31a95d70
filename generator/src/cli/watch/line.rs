//! What a run did, in one line.

use crate::cli::generate::job::Fresh;
use crate::cli::term::{count, grouped};
use crate::diagnostic::Severity;
use crate::diff::compare;
use crate::output::record::Record;
use std::time::Duration;

/// The line of a run that found everything as the last one had left it.
pub(super) fn unchanged(record: &Record, time: Duration) -> String {
    let files = count(record.files.len(), "file");
    format!("nothing to do: {files} unchanged{}", end(0, time))
}

/// The line of a run that wrote what it made.
pub(super) fn written(fresh: &Fresh, time: Duration) -> String {
    let written = &fresh.written;
    let mut text = if written.is_nothing() {
        format!(
            "nothing to do: {} unchanged",
            count(written.unchanged, "file")
        )
    } else {
        let text = format!("{} written", count(written.written.len(), "file"));
        match written.removed.len() {
            0 => text,
            number => format!("{text}, {} removed", grouped(number)),
        }
    };
    let changelog = fresh.old.as_ref();
    let changelog = changelog.map(|old| compare(old, &fresh.generated.api));
    if let Some((changelog, class)) = changelog.and_then(|it| it.class().map(|class| (it, class))) {
        let changes = count(changelog.changes.len(), "change");
        text = format!("{text}; {changes}: {class}");
    }
    text + &end(fresh.generated.count(Severity::Warning), time)
}

fn end(warnings: usize, time: Duration) -> String {
    let warnings = match warnings {
        0 => String::new(),
        number => format!("; {}", count(number, "warning")),
    };
    format!("{warnings}; {:.2} s", time.as_secs_f64())
}
