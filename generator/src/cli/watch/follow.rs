//! When to run again: the loop, without files and without a terminal.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// What the loop is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// Something may have changed.
    Changed,
    /// The user wants to end it.
    Stop,
}

/// How long after a change it is looked again: a folder that appears with its content may be seen before that.
pub(super) const SETTLE: Duration = Duration::from_secs(1);

/// What is watched, and what is done about it.
pub(super) trait Subject {
    /// Sees to it that changes from now on are signalled.
    fn arm(&mut self);

    /// Whether the input is another than at the last run.
    fn has_changed(&mut self) -> bool;

    /// Runs.
    fn run(&mut self);
}

/// Runs once, and again whenever the input has changed, until it is told to stop or nobody can tell it any more. With
/// `poll` it looks that often without being told.
pub(super) fn follow(
    signals: &Receiver<Signal>,
    poll: Option<Duration>,
    settle: Duration,
    subject: &mut impl Subject,
) {
    subject.arm();
    subject.run();
    let mut unsettled = true;
    loop {
        let wait = if unsettled { Some(settle) } else { poll };
        let signal = match wait {
            Some(time) => match signals.recv_timeout(time) {
                Ok(signal) => Some(signal),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            },
            None => match signals.recv() {
                Ok(signal) => Some(signal),
                Err(_) => return,
            },
        };
        // A burst is one change.
        let burst: Vec<Signal> = signal.into_iter().chain(signals.try_iter()).collect();
        if burst.contains(&Signal::Stop) {
            return;
        }
        unsettled = !burst.is_empty();
        subject.arm();
        if subject.has_changed() {
            unsettled = true;
            subject.run();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Signal, Subject, follow};
    use std::sync::mpsc::{Sender, channel};
    use std::time::Duration;

    /// A subject whose changes are written down beforehand.
    struct Script {
        /// Whether the input has changed, look by look.
        looks: Vec<bool>,
        /// What is signalled before each look.
        signals: Vec<Vec<Signal>>,
        sender: Sender<Signal>,
        log: Vec<&'static str>,
    }

    impl Script {
        fn next(&mut self) {
            let next = if self.signals.is_empty() {
                vec![Signal::Stop]
            } else {
                self.signals.remove(0)
            };
            for signal in next {
                self.sender.send(signal).unwrap();
            }
        }
    }

    impl Subject for Script {
        fn arm(&mut self) {
            self.log.push("arm");
        }

        fn has_changed(&mut self) -> bool {
            self.log.push("look");
            let changed = !self.looks.is_empty() && self.looks.remove(0);
            if !changed {
                self.next();
            }
            changed
        }

        fn run(&mut self) {
            self.log.push("run");
            self.next();
        }
    }

    fn log(looks: &[bool], signals: &[&[Signal]], settle: Duration) -> Vec<&'static str> {
        let (sender, receiver) = channel();
        let mut script = Script {
            looks: looks.to_vec(),
            signals: signals.iter().map(|list| list.to_vec()).collect(),
            sender,
            log: Vec::new(),
        };
        follow(&receiver, None, settle, &mut script);
        script.log
    }

    const LONG: Duration = Duration::from_secs(3600);

    #[test]
    fn ends_when_told() {
        assert_eq!(log(&[], &[], LONG), ["arm", "run"]);
        let burst = [Signal::Changed, Signal::Stop, Signal::Changed];
        assert_eq!(log(&[true], &[&burst], LONG), ["arm", "run"]);
    }

    #[test]
    fn a_burst_is_one_run() {
        let burst = [Signal::Changed; 50];
        assert_eq!(
            log(&[true], &[&burst], LONG),
            ["arm", "run", "arm", "look", "run"]
        );
    }

    #[test]
    fn nothing_is_run_for_nothing() {
        assert_eq!(
            log(
                &[false, true],
                &[&[Signal::Changed], &[Signal::Changed]],
                LONG
            ),
            ["arm", "run", "arm", "look", "arm", "look", "run"]
        );
    }

    #[test]
    fn looks_again_when_it_is_quiet() {
        // Nothing is signalled after the first change, but there is more.
        assert_eq!(
            log(&[true], &[&[], &[Signal::Stop]], Duration::from_millis(1)),
            ["arm", "run", "arm", "look", "run"]
        );
    }
}
