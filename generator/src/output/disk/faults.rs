//! Disks that fail, for tests.

use crate::output::failure::Result;
#[cfg(test)]
use crate::output::failure::{DEATH, Failure};
use std::path::Path;
#[cfg(test)]
use std::sync::atomic::{AtomicUsize, Ordering};

/// How steps fail.
#[cfg(test)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::output) enum Fault {
    /// The process dies before the step.
    Death,
    /// The system refuses this one step.
    Once(rustix::io::Errno),
    /// The system refuses the step, and from then on every one that needs room.
    Full(rustix::io::Errno),
}

/// Which steps fail. None, outside of tests.
#[derive(Debug, Default)]
pub(in crate::output) struct Faults {
    #[cfg(test)]
    plan: Option<(usize, Fault)>,
    #[cfg(test)]
    count: AtomicUsize,
}

impl Faults {
    /// Lets step number `first` (from 0) fail.
    #[cfg(test)]
    pub(in crate::output) fn at(first: usize, way: Fault) -> Self {
        Self {
            plan: Some((first, way)),
            count: AtomicUsize::new(0),
        }
    }

    /// Whether the step that fails has been reached.
    #[cfg(test)]
    pub(in crate::output) fn struck(&self) -> bool {
        self.plan
            .is_some_and(|(first, _)| self.count.load(Ordering::Relaxed) > first)
    }

    /// Counts a step. `grows` says whether it needs room on the disk.
    #[cfg(test)]
    pub(super) fn step(&self, action: &'static str, path: &Path, grows: bool) -> Result<()> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let Some((first, way)) = self.plan else {
            return Ok(());
        };
        match way {
            Fault::Death if number >= first => {
                let error = std::io::Error::other("the test ends here");
                Err(Failure::new(DEATH, path, error))
            }
            Fault::Once(errno) if number == first => Err(Failure::new(action, path, errno.into())),
            Fault::Full(errno) if number == first || (number > first && grows) => {
                Err(Failure::new(action, path, errno.into()))
            }
            _ => Ok(()),
        }
    }

    /// Counts a step, in a test.
    #[cfg(not(test))]
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "only tests let steps fail"
    )]
    pub(super) fn step(&self, _: &'static str, _: &Path, _: bool) -> Result<()> {
        Ok(())
    }
}
