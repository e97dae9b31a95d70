//! Removing the old tree after the swap, without losing anything that is not ours.

use super::failure::{Context, Result};
use super::manifest::{MANIFEST, Manifest};
use super::steps::Steps;
use std::fs;
use std::path::{Path, PathBuf};

/// Empties and removes `old`. A file is removed if it is also in `new`, if the old manifest says that fieldwright wrote
/// it, or if `known` says so; anything else (it appeared or changed while the program ran) moves to `new`, under its own
/// name or, where that is taken, with `.orig` behind it. Can be repeated after a death.
pub(super) fn sweep(
    old: &Path,
    new: &Path,
    known: &dyn Fn(&str, &[u8]) -> bool,
    steps: &Steps,
) -> Result<()> {
    if !old.is_dir() {
        return Ok(());
    }
    let manifest = fs::read_to_string(old.join(MANIFEST))
        .map(|text| Manifest::parse(&text))
        .unwrap_or_default();
    let mut folders = vec![PathBuf::new()];
    let mut index = 0;
    while let Some(folder) = folders.get(index).cloned() {
        index += 1;
        let from = old.join(&folder);
        for entry in fs::read_dir(&from).context("read", &from)? {
            let entry = entry.context("read", &from)?;
            let path = folder.join(entry.file_name());
            let (here, there) = (entry.path(), new.join(&path));
            if entry.file_type().context("read", &from)?.is_dir() {
                if !is_cache(&here) {
                    folders.push(path);
                } else if there.exists() {
                    steps.remove_tree(&here)?;
                } else {
                    rescue(&here, &there, steps)?;
                }
            } else if path == Path::new(MANIFEST) {
                // Last: a repeated sweep needs it.
            } else if identity(&here) == identity(&there)
                || disposable(&here, &path, &manifest, known)
            {
                steps.remove_file(&here)?;
            } else {
                rescue(&here, &there, steps)?;
            }
        }
    }
    let last = old.join(MANIFEST);
    if last.is_file() {
        steps.remove_file(&last)?;
    }
    for folder in folders.iter().rev() {
        steps.remove_empty_folder(&old.join(folder))?;
    }
    Ok(())
}

fn disposable(
    file: &Path,
    path: &Path,
    manifest: &Manifest,
    known: &dyn Fn(&str, &[u8]) -> bool,
) -> bool {
    let Some(path) = path.to_str() else {
        return false;
    };
    let is_file = fs::symlink_metadata(file).is_ok_and(|metadata| metadata.is_file());
    is_file
        && fs::read(file).is_ok_and(|content| {
            manifest.wrote(path, &content) == Some(true) || known(path, &content)
        })
}

/// Moves something of the user's to the new tree.
fn rescue(here: &Path, there: &Path, steps: &Steps) -> Result<()> {
    if let Some(folder) = there.parent() {
        steps.create_folders(folder)?;
    }
    let mut target = there.to_owned();
    let mut attempt = 0;
    while fs::symlink_metadata(&target).is_ok() {
        attempt += 1;
        let mut name = there.file_name().unwrap_or_default().to_owned();
        name.push(if attempt == 1 {
            ".orig".to_owned()
        } else {
            format!(".orig{attempt}")
        });
        target = there.with_file_name(name);
    }
    steps.rename(here, &target)
}

/// Whether a folder says by the usual tag that all it holds can be made again, as `target` of Cargo does.
pub(super) fn is_cache(folder: &Path) -> bool {
    folder.join("CACHEDIR.TAG").is_file()
}

/// Device and inode, as text; `None` if there is nothing.
#[cfg(unix)]
pub(super) fn identity(path: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::symlink_metadata(path).ok()?;
    Some(format!("{}:{}", metadata.dev(), metadata.ino()))
}

/// Trees are only swapped where files have identities.
#[cfg(not(unix))]
pub(super) fn identity(_: &Path) -> Option<String> {
    None
}
