//! Build scripts.

use super::{Failure, Project};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::emit::Root;
use crate::names::NAMES_FILE;
use crate::output;
use std::path::Path;

impl Project {
    /// In a build script: writes the modules to `OUT_DIR`, for `include!` in the crate's `src/lib.rs`, and tells Cargo
    /// what to watch. Warnings of the docs are no warnings of the build; a [`write`](Self::write) shows them.
    ///
    /// A `names.lock` beside the crate's `Cargo.toml` keeps the names that it holds; [`write`](Self::write) makes one.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write), or if this is no build script.
    pub fn build(&self) -> Result<(), Failure> {
        let (Some(out), Some(own)) = (
            std::env::var_os("OUT_DIR"),
            std::env::var_os("CARGO_MANIFEST_DIR"),
        ) else {
            let message = "`OUT_DIR` is not set";
            let help = "call this from a build script, and `write` from any other program";
            let problem = Diagnostic::new(Code::OutputUnwritable, message).help(help);
            return Err(Failure::from(vec![problem]));
        };
        let names = Path::new(&own).join(NAMES_FILE);
        println!("cargo::rerun-if-changed={}", names.display());
        for path in self.inputs()? {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        let mut project = self.clone();
        project.options.manifest = false;
        project.options.root = Root::Included;
        let generated = project.generate(Some(&names))?;
        output::write(Path::new(&out), &generated.files, true)?;
        let count = generated.count(Severity::Warning);
        if count > 0 {
            // Shown by `cargo build -vv`.
            println!("{}", generated.messages(Severity::Warning));
        }
        Ok(())
    }
}
