//! What is going on, in one moving line at the bottom of a terminal. Where there is no terminal: a line when something
//! takes long.

use super::report::Reporter;
use super::term::{self, count};
use crate::generator::{Generated, Generator, Stage};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How the line looks: it moves, and says for how long already.
const TEMPLATE: &str = "{spinner} {msg}… {elapsed}";
/// The pace at which it moves.
const PACE: Duration = Duration::from_millis(100);
/// What takes longer is told where nothing moves.
const LONG: Duration = Duration::from_secs(2);

/// The line.
#[derive(Debug)]
pub(super) struct Progress {
    wanted: bool,
    shown: Mutex<Option<Shown>>,
}

#[derive(Debug)]
enum Shown {
    Bar(ProgressBar),
    /// To the thread that tells of what takes long.
    Told(Sender<String>),
}

impl Progress {
    /// `wanted` is false where messages are for programs.
    pub(super) fn new(wanted: bool) -> Self {
        Self {
            wanted,
            shown: Mutex::default(),
        }
    }

    /// Says something else.
    pub(super) fn say(&self, text: impl Into<String>) {
        let Ok(mut shown) = self.shown.lock() else {
            return;
        };
        if !self.wanted {
            return;
        }
        let text = text.into();
        match shown.get_or_insert_with(Shown::new) {
            Shown::Bar(bar) => bar.set_message(text),
            // Its thread is gone only when nothing can be told any more.
            Shown::Told(sender) => _ = sender.send(text),
        }
    }

    /// Says what a run is at.
    pub(super) fn stage(&self, stage: Stage) {
        self.say(match stage {
            Stage::Reading(pages) => format!("Reading {}", count(pages, "page")),
            Stage::Deciding(pages) => format!("Deciding what {} mean", count(pages, "page")),
            Stage::Emitting(types) => format!("Making Rust of {}", count(types, "type")),
        });
    }

    /// Removes the line.
    pub(super) fn clear(&self) {
        let shown = self.shown.lock().ok().and_then(|mut shown| shown.take());
        if let Some(Shown::Bar(bar)) = shown {
            bar.finish_and_clear();
        }
    }
}

impl Shown {
    fn new() -> Self {
        if !std::io::stderr().is_terminal() {
            let (sender, receiver) = channel();
            std::thread::spawn(move || tell(&receiver));
            return Self::Told(sender);
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(PACE);
        Self::Bar(bar)
    }
}

/// Tells once, after a while, what is going on then; ends when there is nothing more to tell.
fn tell(texts: &Receiver<String>) {
    let start = std::time::Instant::now();
    let mut current = String::new();
    loop {
        match texts.recv_timeout(LONG.saturating_sub(start.elapsed())) {
            Ok(text) => current = text,
            Err(RecvTimeoutError::Timeout) => {
                term::line("", &format!("{current}…"));
                return;
            }
            Err(RecvTimeoutError::Disconnected) => return,
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
