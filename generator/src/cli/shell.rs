//! `fieldwright completions` and `fieldwright man`: what a shell and a manual know of the program.

use super::{Cli, Outcome, term};
use clap::CommandFactory;
use clap_complete::Shell;
use std::path::PathBuf;

/// Print completions for a shell.
///
/// For bash, for instance: `fieldwright completions bash > ~/.local/share/bash-completion/completions/fieldwright`.
#[derive(Debug, clap::Args)]
pub(super) struct CompletionsArgs {
    /// The shell.
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

/// Print the manual page, or write one for each command.
///
/// To read it: `fieldwright man | man -l -`.
#[derive(Debug, clap::Args)]
pub(super) struct ManArgs {
    /// Write `fieldwright.1` and a page for each command into this folder instead.
    #[arg(long, short, visible_alias = "output", value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn completions(args: &CompletionsArgs) -> Outcome {
    let mut command = Cli::command();
    let name = command.get_name().to_owned();
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut text);
    term::out(&String::from_utf8_lossy(&text));
    Outcome::Done
}

pub(super) fn man(args: &ManArgs) -> Outcome {
    let command = Cli::command();
    let Some(folder) = &args.out else {
        let mut text = Vec::new();
        // Writing to memory cannot fail.
        let _ = clap_mangen::Man::new(command).render(&mut text);
        term::out(&String::from_utf8_lossy(&text));
        return Outcome::Done;
    };
    let made = std::fs::create_dir_all(folder);
    let result = made.and_then(|()| clap_mangen::generate_to(command, folder));
    match result {
        Ok(()) => Outcome::Done,
        Err(error) => {
            let heading = term::paint(term::ERROR, "error:");
            let folder = folder.display();
            term::err(&format!("{heading} `{folder}` cannot be written: {error}"));
            Outcome::Failed
        }
    }
}
