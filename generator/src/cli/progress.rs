//! One moving line at the bottom of a terminal that says what is going on; nothing where there is no terminal.

use super::report::Reporter;
use crate::generator::{Generated, Generator, Stage};
use indicatif::{ProgressBar, ProgressStyle};
use std::sync::Mutex;
use std::time::Duration;

/// How the line looks: it moves, and says for how long already.
const TEMPLATE: &str = "{spinner} {msg}… {elapsed}";
/// The pace at which it moves.
const PACE: Duration = Duration::from_millis(100);

/// The line.
#[derive(Debug)]
pub(super) struct Progress {
    wanted: bool,
    bar: Mutex<Option<ProgressBar>>,
}

impl Progress {
    /// `wanted` is false where messages are for programs. It is shown on terminals only, in any case.
    pub(super) fn new(wanted: bool) -> Self {
        Self {
            wanted,
            bar: Mutex::default(),
        }
    }

    /// Says something else.
    pub(super) fn say(&self, text: &'static str) {
        let Ok(mut bar) = self.bar.lock() else { return };
        if !self.wanted {
            return;
        }
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
                bar.set_style(style);
            }
            bar.enable_steady_tick(PACE);
            bar
        });
        bar.set_message(text);
    }

    /// Says what a run is at.
    pub(super) fn stage(&self, stage: Stage) {
        self.say(match stage {
            Stage::Reading => "Reading the pages",
            Stage::Deciding => "Deciding what they mean",
            Stage::Emitting => "Making Rust of it",
        });
    }

    /// Removes the line.
    pub(super) fn clear(&self) {
        let bar = self.bar.lock().ok().and_then(|mut bar| bar.take());
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
    }
}

/// The model, with a line that moves while it is made.
pub(super) fn model(generator: Generator, reporter: Reporter) -> Generated {
    let progress = Progress::new(reporter.is_human());
    let generated = generator.model(&|stage| progress.stage(stage));
    progress.clear();
    generated
}
