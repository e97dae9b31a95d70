//! What a smaller input still has to show.

use crate::diagnostic::{Code, Diagnostic};
use crate::generator::{Generated, Generator};
use crate::model::Place;
use crate::source::CONFIG_FOLDER;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex};

/// A problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// A finding.
    Finding {
        /// Its code.
        code: Code,
        /// Its page, if it is about one.
        place: Option<Place>,
        /// What it says.
        message: String,
    },
    /// The program itself fails.
    Panic,
}

/// What a run came to.
#[derive(Debug)]
pub(crate) enum Attempt {
    /// It ended.
    Ended(Box<Generated>),
    /// It panicked: the message and the place in the source.
    Panicked(String),
}

/// Runs the generator as far as the problem needs it.
pub(crate) fn attempt(generator: Generator, problem: &Problem) -> Attempt {
    let said = Arc::new(Mutex::new(String::new()));
    let hear = Arc::clone(&said);
    let usual = take_hook();
    set_hook(Box::new(move |info| {
        if let Ok(mut said) = hear.lock() {
            *said = info.to_string();
        }
    }));
    let result = catch_unwind(AssertUnwindSafe(|| match problem {
        Problem::Finding { .. } => generator.model(&|_| {}),
        Problem::Panic => generator.run(),
    }));
    set_hook(usual);
    match result {
        Ok(generated) => Attempt::Ended(Box::new(generated)),
        Err(_) => Attempt::Panicked(said.lock().map(|said| said.clone()).unwrap_or_default()),
    }
}

impl Problem {
    /// The problem of a finding.
    pub(crate) fn of(diagnostic: &Diagnostic, generated: &Generated) -> Self {
        Self::Finding {
            code: diagnostic.code,
            place: place(diagnostic, generated),
            message: diagnostic.message.clone(),
        }
    }

    /// Its page.
    pub(super) fn place(&self) -> Option<&Place> {
        match self {
            Self::Finding { place, .. } => place.as_ref(),
            Self::Panic => None,
        }
    }

    /// Whether a run shows it.
    pub(super) fn is_in(&self, attempt: &Attempt) -> bool {
        match (self, attempt) {
            (Self::Finding { .. }, Attempt::Ended(generated)) => self.find(generated).is_some(),
            (Self::Panic, Attempt::Panicked(_)) => true,
            _ => false,
        }
    }

    /// The finding among those of a run.
    pub(crate) fn find<'g>(&self, generated: &'g Generated) -> Option<&'g Diagnostic> {
        let Self::Finding {
            code,
            place: on,
            message,
        } = self
        else {
            return None;
        };
        let mut found = generated.diagnostics.iter();
        found.find(|item| {
            let page = |place: Place| (place.source, place.page);
            // A message about the whole of the docs tells how much there is of something.
            item.code == *code
                && place(item, generated).map(page) == on.clone().map(page)
                && (on.is_none() || item.message == *message)
        })
    }
}

fn place(diagnostic: &Diagnostic, generated: &Generated) -> Option<Place> {
    let span = diagnostic.span?;
    let file = generated.sources.file(span.file)?;
    (file.folder != CONFIG_FOLDER).then(|| generated.sources.place(span))
}
