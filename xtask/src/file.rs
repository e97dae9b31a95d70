//! Files that chores write.

use crate::command::root;
use std::fs;
use std::path::Path;

/// Writes a file if its text changed, so that only what changed is compiled.
pub(crate) fn put(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a page of figures to its place in the repository if `--write` is among the arguments, and prints it otherwise.
/// Says whether that succeeded.
pub(crate) fn publish(args: &[String], path: &str, page: &str) -> bool {
    if !args.iter().any(|arg| arg == "--write") {
        print!("{page}");
        return true;
    }
    let written = put(&root().join(path), page);
    written
        .inspect_err(|error| eprintln!("error: {error}"))
        .is_ok()
}
