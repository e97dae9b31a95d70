//! What a run need not do again, because the last one did it.

use super::Target;
use crate::diagnostic::Code;
use crate::generator::{Generated, Generator};
use crate::hash::{Hash, Hasher};
use crate::names::NAMES_FILE;
use crate::output::record::{Entry, Record};
use crate::output::{MANIFEST, Written};
use crate::print::Printed;
use std::fs;
use std::path::Path;

/// What is known of the last run.
#[derive(Debug, Default)]
pub(super) struct Resume {
    /// The record of the last run, if neither its input nor what it wrote has changed.
    pub(super) unchanged: Option<Record>,
    /// Texts to take over.
    pub(super) printed: Printed,
    /// The hash of the program; `None` if it cannot tell which it is.
    program: Option<Hash>,
    /// The hash of the input but for the names; `None` if that of the program is missing.
    input: Option<Hash>,
}

impl Resume {
    /// Looks at what the last run left. `anew` leaves it aside.
    pub(super) fn look(target: &Target, generator: &Generator, anew: bool) -> Self {
        let program = program();
        let input = program.map(|program| {
            Hasher::new()
                .part(program.to_string().as_bytes())
                .part(&target.strictness.bytes())
                .part(generator.fingerprint().to_string().as_bytes())
                .finish()
        });
        let mut resume = Self {
            program,
            input,
            ..Self::default()
        };
        if anew || input.is_none() {
            return resume;
        }
        let Some(record) = Record::load(&target.out) else {
            return resume;
        };
        let now = input.map(|input| with_names(input, generator.given_names()));
        if record.input.is_some() && record.input == now && record.is_whole(&target.out) {
            resume.unchanged = Some(record);
        } else if record.program == program {
            // Another program may print the same tokens in another way.
            resume.printed = record.printed(&target.out);
        }
        resume
    }

    /// Leaves a record of what was written.
    pub(super) fn record(
        &self,
        out: &Path,
        generated: &Generated,
        written: &Written,
        note: String,
    ) {
        let mut record = Record::of(&generated.files, &generated.printed);
        let yielded = written.yielded.iter().map(String::as_str);
        // Files that are not of this run's making, but decide what the next one does.
        for path in yielded.chain([MANIFEST]) {
            if let Ok(content) = fs::read(out.join(path)) {
                let text = Hash::of(&content);
                let entry = Entry { text, source: None };
                record.files.insert(path.to_owned(), entry);
            }
        }
        record.program = self.program;
        record.note = note;
        // The next run reads the names that this one wrote, and says nothing of those that it dropped.
        let drops_names = generated
            .diagnostics
            .iter()
            .any(|item| item.code == Code::LockMismatch);
        if !drops_names {
            let names = generated.files.get(NAMES_FILE).map(String::as_str);
            record.input = self.input.map(|input| with_names(input, names));
        }
        record.save(out);
    }
}

fn with_names(input: Hash, names: Option<&str>) -> Hash {
    Hasher::new()
        .part(input.to_string().as_bytes())
        .option(names.map(str::as_bytes))
        .finish()
}

/// What program this is: its version alone would not tell a changed one from the one before. No one can set the time at
/// which the system saw a file change last, so that the file need not be read: it is larger than most docs.
#[cfg(unix)]
fn program() -> Option<Hash> {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::MetadataExt;
    let path = std::env::current_exe().ok()?;
    let file = fs::metadata(&path).ok()?;
    let numbers = [file.dev(), file.ino(), file.size()];
    let times = [
        file.mtime(),
        file.mtime_nsec(),
        file.ctime(),
        file.ctime_nsec(),
    ];
    let mut hasher = Hasher::new();
    hasher.part(path.as_os_str().as_bytes());
    for number in numbers {
        hasher.part(&number.to_le_bytes());
    }
    for time in times {
        hasher.part(&time.to_le_bytes());
    }
    Some(hasher.finish())
}

/// What program this is: its content says so.
#[cfg(not(unix))]
fn program() -> Option<Hash> {
    let path = std::env::current_exe().ok()?;
    Hash::of_file(&path).ok()
}
