//! One run from docs to files, without what is said about it.

use super::Target;
use super::resume::Resume;
use crate::cli::Outcome;
use crate::cli::changelog;
use crate::cli::crate_name::of_output;
use crate::cli::input::usage;
use crate::cli::progress::Progress;
use crate::cli::report::Reporter;
use crate::cli::summary;
use crate::config::crate_name::crate_name;
use crate::diagnostic::Diagnostic;
use crate::emit::EmitOptions;
use crate::generator::{Generated, Generator};
use crate::model::Api;
use crate::names::{NAMES_FILE, NamesLock};
use crate::output::record::Record;
use crate::output::{self, Written};

/// What to do, and how to tell of it.
pub(in crate::cli) struct Job<'j> {
    pub(in crate::cli) target: &'j Target,
    pub(in crate::cli) reporter: Reporter,
    pub(in crate::cli) progress: &'j Progress,
    /// Whether to do everything again, whatever the last run left.
    pub(in crate::cli) anew: bool,
    /// Whether operations are named anew, whatever they were called before.
    pub(in crate::cli) rename_operations: bool,
}

/// What a run came to.
pub(in crate::cli) enum Ended {
    /// Everything is as the last run left it.
    Unchanged(Record),
    /// There is a model, and a crate unless there are errors.
    Fresh(Box<Fresh>),
}

/// What a run made.
pub(in crate::cli) struct Fresh {
    pub(in crate::cli) generated: Generated,
    /// The model that the crate on disk was made of before.
    pub(in crate::cli) old: Option<Api>,
    /// What was written.
    pub(in crate::cli) written: Written,
    resume: Resume,
}

impl Job<'_> {
    /// Reads and decides, and makes the crate in memory. Input that cannot be read is reported; then the result is how
    /// the command ends.
    pub(in crate::cli) fn run(&self) -> Result<Ended, Outcome> {
        let generator = self.generator()?;
        let mut resume = Resume::look(self.target, &generator, self.anew);
        if let Some(record) = resume.unchanged.take() {
            return Ok(Ended::Unchanged(record));
        }
        let old = changelog::previous(&self.target.out);
        let printed = std::mem::take(&mut resume.printed);
        let generated = generator
            .printed(printed)
            .run_watched(&|stage| self.progress.stage(stage));
        self.progress.clear();
        Ok(Ended::Fresh(Box::new(Fresh {
            generated,
            old,
            written: Written::default(),
            resume,
        })))
    }

    /// Writes what was made, and leaves a record for the next run.
    pub(in crate::cli) fn write(
        &self,
        fresh: &mut Fresh,
        force: bool,
    ) -> Result<(), Vec<Diagnostic>> {
        self.progress.say("Writing");
        let written = output::write(&self.target.out, &fresh.generated.files, force);
        self.progress.clear();
        fresh.written = written?;
        let note = summary::note(&fresh.generated);
        fresh
            .resume
            .record(&self.target.out, &fresh.generated, &fresh.written, note);
        Ok(())
    }

    /// The generator with all that it reads.
    fn generator(&self) -> Result<Generator, Outcome> {
        let input = self.target.input.load_silently(self.reporter)?;
        let out = &self.target.out;
        let name = self.target.name.clone().or(input.package.name);
        if let Some(name) = &name
            && let Err(problem) = crate_name(name)
        {
            return Err(usage(&problem));
        }
        let options = EmitOptions {
            name: name.unwrap_or_else(|| of_output(out, self.target.input.docs.as_deref())),
            ..EmitOptions::default()
        };
        let generator = input.generator.options(options);
        let names = out.join(NAMES_FILE);
        Ok(match output::read(out, NAMES_FILE) {
            Some(text) => {
                let text = if self.rename_operations {
                    NamesLock::without_operations(&text)
                } else {
                    text
                };
                generator.names(names.display().to_string(), text)
            }
            None => generator,
        })
    }
}
