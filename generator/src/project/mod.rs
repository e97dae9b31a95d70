//! Documentation on disk to a crate on disk, in one call: for build scripts, and for the `xtask` of a workspace.
//!
//! [`Generator`](crate::generator::Generator) is pure and reads nothing; this reads the folders and the configuration,
//! hands them to it, and writes what it made as the program does: the old crate or the new one, never a mixture.
//!
//! # From a build script
//!
//! The crate is made anew whenever the docs change, and nothing is committed. `build.rs` of a crate of its own:
//!
//! ```no_run
//! fn main() -> Result<(), fieldwright::project::Failure> {
//!     fieldwright::project::Project::config("fieldwright.toml").build()
//! }
//! ```
//!
//! and its `src/lib.rs`, which is the root of the generated modules:
//!
//! ```text
//! include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
//! ```
//!
//! # From an `xtask`
//!
//! The crate is committed, and CI checks that it is up to date:
//!
//! ```
//! use fieldwright::project::{Failure, Project};
//! use std::path::Path;
//!
//! fn codegen(workspace: &Path, check: bool) -> Result<(), Failure> {
//!     let project = Project::docs(workspace.join("docs")).name("parcel-types").command("cargo xtask codegen");
//!     let out = workspace.join("types");
//!     if check {
//!         // An error that lists what differs, and the command that updates it.
//!         project.check(&out)?;
//!     } else {
//!         let done = project.write(&out)?;
//!         println!("{}{} files written", done.messages(), done.written.written.len());
//!     }
//!     Ok(())
//! }
//! # let page = "# Amount\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `value` | *string* | :heavy_check_mark: | How much. |\n";
//! # let folder = std::env::temp_dir().join(format!("fieldwright-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(folder.join("docs/models/components")).unwrap();
//! # std::fs::write(folder.join("docs/models/components/amount.md"), page).unwrap();
//! # assert!(codegen(&folder, true).unwrap_err().to_string().contains("cargo xtask codegen"));
//! # codegen(&folder, false).unwrap();
//! # codegen(&folder, true).unwrap();
//! # assert!(folder.join("types/src/components/amount.rs").is_file());
//! # std::fs::remove_dir_all(&folder).unwrap();
//! ```
//!
//! The repository's `examples/workspace` has both.

mod build;
mod failure;
mod load;

pub use failure::Failure;
pub(crate) use load::Inputs;
#[cfg(feature = "cli")]
pub(crate) use load::{Loaded, Unloaded, folder_problem, is_same};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::emit::EmitOptions;
use crate::generator::Generated;
use crate::names::NAMES_FILE;
use crate::output::{self, Written};
use std::path::{Path, PathBuf};

/// Where the docs are, and how the crate is made.
#[derive(Clone, Debug, Default)]
pub struct Project {
    inputs: Inputs,
    name: Option<String>,
    options: EmitOptions,
}

impl Project {
    /// The docs of one folder: an SDK repository's `docs`, or any folder above it.
    #[must_use]
    pub fn docs(folder: impl Into<PathBuf>) -> Self {
        Self {
            inputs: Inputs {
                docs: Some(folder.into()),
                ..Inputs::default()
            },
            ..Self::default()
        }
    }

    /// The docs that the `[[source]]` tables of a configuration name, with its settings and overrides.
    #[must_use]
    pub fn config(file: impl Into<PathBuf>) -> Self {
        Self::default().with_config(file)
    }

    /// The settings and overrides of a configuration. Its `[[source]]` tables count only without [`Self::docs`].
    #[must_use]
    pub fn with_config(mut self, file: impl Into<PathBuf>) -> Self {
        self.inputs.config = Some(file.into());
        self
    }

    /// Adds a twin: the same API's docs for another language.
    #[must_use]
    pub fn twin(mut self, folder: impl Into<PathBuf>) -> Self {
        self.inputs.twins.push(folder.into());
        self
    }

    /// Names the family of the primary docs, as `family` of a `[[source]]` does; otherwise it is recognised.
    #[must_use]
    pub fn family(mut self, name: impl Into<String>) -> Self {
        self.inputs.family = Some(name.into());
        self
    }

    /// Names the dialect of the primary docs; otherwise it is recognised.
    #[must_use]
    pub fn dialect(mut self, name: impl Into<String>) -> Self {
        self.inputs.dialect = Some(name.into());
        self
    }

    /// Names the crate; by default the configuration does.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says which command makes the crate, for the first line of each file and for who finds it out of date.
    #[must_use]
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.options.command = command.into();
        self
    }

    /// Sets how the crate is written. [`Self::name`] and [`Self::command`] set parts of it, so call this first.
    #[must_use]
    pub fn options(mut self, options: EmitOptions) -> Self {
        self.options = options;
        self
    }

    /// Uses this many threads; 0 for as many as there are processors.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.inputs.threads = threads;
        self
    }

    /// The files and folders that are read.
    ///
    /// # Errors
    ///
    /// If the configuration cannot be read.
    pub fn inputs(&self) -> Result<Vec<PathBuf>, Failure> {
        Ok(self.inputs.paths()?)
    }

    /// Makes the crate in memory. `names` is the `names.lock` that an earlier run wrote, if there is one: names that
    /// stand in it stay.
    ///
    /// # Errors
    ///
    /// If something cannot be read, or the docs or the configuration have errors.
    pub fn generate(&self, names: Option<&Path>) -> Result<Generated, Failure> {
        let loaded = self.inputs.load()?;
        let mut options = self.options.clone();
        if let Some(name) = self.name.clone().or(loaded.package.name) {
            options.name = name;
        }
        let mut generator = loaded.generator.options(options);
        if let Some((path, text)) =
            names.and_then(|path| Some((path, std::fs::read_to_string(path).ok()?)))
        {
            generator = generator.names(path.display().to_string(), text);
        }
        let generated = generator.run();
        if generated.has_errors() {
            return Err(Failure::of(generated));
        }
        Ok(generated)
    }

    /// Writes the crate into a folder. Files of yours in it are kept, files that are no longer part of the crate are
    /// removed, unchanged ones are not touched.
    ///
    /// # Errors
    ///
    /// As [`Self::generate`], or if the folder cannot be written, or holds changes by hand that would be lost.
    pub fn write(&self, out: &Path) -> Result<Done, Failure> {
        let generated = self.generate(Some(&out.join(NAMES_FILE)))?;
        let written = output::write(out, &generated.files, false)?;
        Ok(Done { generated, written })
    }

    /// Compares the crate in a folder with what [`Self::write`] would write.
    ///
    /// # Errors
    ///
    /// As [`Self::generate`], or if a file differs, is missing, or is no longer part of the crate.
    pub fn check(&self, out: &Path) -> Result<Generated, Failure> {
        let generated = self.generate(Some(&out.join(NAMES_FILE)))?;
        let drift = output::check(out, &generated.files)?;
        if drift.is_none() {
            return Ok(generated);
        }
        let changed = drift.changed.iter().map(|(path, _)| ("changed", path));
        let missing = drift.missing.iter().map(|path| ("missing", path));
        let orphaned = drift.orphaned.iter().map(|path| ("orphaned", path));
        let files: Vec<String> = changed
            .chain(missing)
            .chain(orphaned)
            .map(|(what, path)| format!("\n{what} {path}"))
            .collect();
        let message = format!(
            "`{}` is not what the docs would give now:{}",
            out.display(),
            files.concat()
        );
        let help = format!("run `{}` and review the diff", self.options.command);
        let drift = Diagnostic::new(Code::OutputDrift, message).help(help);
        Err(Failure::from(vec![drift]))
    }
}

/// What a run made, and did to the output folder.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Done {
    /// The model, the files and the findings.
    pub generated: Generated,
    /// What was written.
    pub written: Written,
}

impl Done {
    /// The warnings as the program shows them, for a terminal without colours. Empty if there are none.
    #[must_use]
    pub fn messages(&self) -> String {
        self.generated.messages(Severity::Warning)
    }
}
