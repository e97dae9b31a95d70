//! A step that failed, and what to tell the user about it.

use crate::diagnostic::{Code, Diagnostic};
use std::io;
use std::path::{Path, PathBuf};

/// The action of a [`Failure`] that stands for the death of the process.
pub(super) const DEATH: &str = "survive";

/// A file operation that failed.
#[derive(Debug)]
pub(super) struct Failure {
    /// What was tried: `write`, `create`.
    action: &'static str,
    path: PathBuf,
    error: io::Error,
    help: Option<&'static str>,
}

pub(super) type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub(super) fn new(action: &'static str, path: &Path, error: io::Error) -> Self {
        Self {
            action,
            path: path.to_owned(),
            error,
            help: None,
        }
    }

    /// The same with another advice.
    pub(super) fn help(self, help: &'static str) -> Self {
        let help = Some(help);
        Self { help, ..self }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn kind(&self) -> io::ErrorKind {
        self.error.kind()
    }

    /// Whether a symbolic link was in the way.
    pub(super) fn is_loop(&self) -> bool {
        #[cfg(unix)]
        let code = Some(rustix::io::Errno::LOOP.raw_os_error());
        #[cfg(not(unix))]
        let code = None;
        code.is_some() && self.error.raw_os_error() == code
    }

    /// Whether a test stopped the run here, as if the process had died: then nothing is cleaned up.
    pub(super) fn is_death(&self) -> bool {
        cfg!(test) && self.action == DEATH
    }

    /// What to tell the user.
    pub(super) fn diagnostic(&self) -> Diagnostic {
        let path = self.path.display();
        let error = plain(&self.error);
        let message = format!("cannot {} `{path}`: {error}", self.action);
        Diagnostic::new(Code::OutputUnwritable, message)
            .help(self.help.unwrap_or_else(|| self.advice()))
    }

    fn advice(&self) -> &'static str {
        match self.error.kind() {
            io::ErrorKind::PermissionDenied => {
                "make the folder writable for this user, or choose another with `--out`; nothing was changed"
            }
            io::ErrorKind::ReadOnlyFilesystem => {
                "the file system is read-only: choose another folder with `--out`; nothing was changed"
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "make room on the disk and run again; nothing was changed"
            }
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                "there is a file where a folder is needed: move it away, or choose another folder with `--out`; nothing was changed"
            }
            io::ErrorKind::ResourceBusy | io::ErrorKind::WouldBlock => {
                "wait until the other run has ended, and run again; nothing was changed"
            }
            _ => "check the path that `--out` names; nothing was changed",
        }
    }
}

/// The system's words without its number.
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error") {
        Some((words, _)) => words.to_lowercase(),
        None => text,
    }
}

/// Names the action and the path of an operation's failure.
pub(super) trait Context<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T>;
}

impl<T> Context<T> for io::Result<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T> {
        self.map_err(|error| Failure::new(action, path, error))
    }
}
