//! What would have to change in the output folder, and what stands in the way.

use super::Written;
use super::failure::{Context, Failure};
use super::manifest::{MANIFEST, Manifest, same};
use super::path::{ancestors, objection};
use super::pending::{Coming, Pending};
use crate::diagnostic::{Code, Diagnostic};
use crate::emit::YIELDING;
use crate::model::digest::{MODEL_FILE, is_digest};
use crate::names::{NAMES_FILE, NamesLock};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

/// How much of a file is looked at for the mark of a generated one.
const MARK_LENGTH: usize = 200;

/// What is at the path of a file.
#[derive(Debug)]
pub(super) enum State {
    /// Nothing.
    Missing,
    /// The file as it should be.
    Same,
    /// Another text.
    Differs(Vec<u8>, Owner),
    /// Something that cannot be replaced by the file.
    Blocked(Diagnostic),
}

/// Who wrote a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Fieldwright, and it was not changed since.
    Ours,
    /// Fieldwright, but it was changed since.
    Edited,
    /// Somebody else.
    Foreign,
}

/// The output folder compared with what it should be.
#[derive(Debug)]
pub(super) struct Survey {
    /// The files as they should be, with the manifest.
    pub(super) files: BTreeMap<String, String>,
    /// What is at each path of `files`.
    pub(super) states: BTreeMap<String, State>,
    /// Files of the old manifest that are no longer part of the crate but exist: their content, and who wrote them.
    pub(super) orphans: BTreeMap<String, (Vec<u8>, Owner)>,
    /// Files that the crate would have, but for files of the user's of that name.
    pub(super) yielded: Vec<String>,
}

impl Survey {
    /// Looks at the folder. Fails if a path must not be written at all, or if the folder cannot be read.
    pub(super) fn of(
        out: &Path,
        files: &BTreeMap<String, String>,
        pending: &Pending,
    ) -> Result<Self, Vec<Diagnostic>> {
        let refused: Vec<Diagnostic> = files.keys().filter_map(|path| refuse(path)).collect();
        if !refused.is_empty() {
            return Err(refused);
        }
        let old = look_up(out, MANIFEST, pending).and_then(|bytes| String::from_utf8(bytes).ok());
        let old = old.map_or_else(Manifest::default, |text| Manifest::parse(&text));
        let mut files = files.clone();
        let yielded = yielded(out, &mut files, &old, pending);
        let contents = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_bytes()));
        let manifest = Manifest::of(contents).text();
        files.insert(MANIFEST.to_owned(), manifest);
        let blocked = blocked_folders(out, files.keys().map(String::as_str));
        let states = files
            .par_iter()
            .map(|(path, text)| {
                let state = match ancestors(path).find_map(|folder| blocked.get(folder)) {
                    Some(diagnostic) => State::Blocked(diagnostic.clone()),
                    None => state(out, path, text, &old, pending),
                };
                (path.clone(), state)
            })
            .collect();
        let orphans = old
            .paths()
            .filter(|path| !files.contains_key(*path) && !yielded.iter().any(|own| own == path))
            .filter_map(|path| Some((path.to_owned(), orphan(out, path, &old, pending)?)))
            .collect();
        Ok(Self {
            files,
            states,
            orphans,
            yielded,
        })
    }

    /// What a run has to do; fails if something stands in the way. `force` overwrites files that were edited by hand.
    pub(super) fn plan(&self, force: bool) -> Result<Written, Vec<Diagnostic>> {
        let mut plan = Written {
            yielded: self.yielded.clone(),
            ..Written::default()
        };
        let mut problems = Vec::new();
        for (path, state) in &self.states {
            match state {
                State::Same => plan.unchanged += 1,
                State::Missing | State::Differs(_, Owner::Ours) => plan.written.push(path.clone()),
                // The manifest lists what it is about; edits to it are not worth keeping.
                State::Differs(..) if force || path == MANIFEST => plan.written.push(path.clone()),
                State::Differs(_, owner) => problems.push(in_the_way(path, *owner)),
                State::Blocked(diagnostic) => problems.push(diagnostic.clone()),
            }
        }
        for (path, (_, owner)) in &self.orphans {
            // Not even `--force` makes a file that is not known to be ours ours.
            if *owner == Owner::Ours || (force && *owner == Owner::Edited) {
                plan.removed.push(path.clone());
            } else {
                plan.kept.push(path.clone());
            }
        }
        problems.dedup();
        if problems.is_empty() {
            Ok(plan)
        } else {
            Err(problems)
        }
    }
}

impl Survey {
    /// Whether the folder is still as it was seen, so that no other run has written since.
    pub(super) fn still_holds(&self, out: &Path) -> bool {
        let is_same = |path: &String, state: &State| {
            let now = read_plain(&out.join(path));
            match state {
                State::Missing => now.is_none(),
                State::Same => {
                    let text = self.files.get(path).map_or("", String::as_str);
                    now.is_some_and(|now| same(&now, text.as_bytes()))
                }
                State::Differs(content, _) => now.as_ref() == Some(content),
                State::Blocked(_) => true,
            }
        };
        self.states
            .par_iter()
            .all(|(path, state)| is_same(path, state))
    }

    /// The content that a run replaces or removes at a path.
    pub(super) fn replaced(&self, path: &str) -> Option<&[u8]> {
        match self.states.get(path) {
            Some(State::Differs(content, _)) => Some(content),
            Some(_) => None,
            None => self
                .orphans
                .get(path)
                .map(|(content, _)| content.as_slice()),
        }
    }
}

/// Takes out the files that yield to what is there already and is not as fieldwright wrote it; gives their paths.
fn yielded(
    out: &Path,
    files: &mut BTreeMap<String, String>,
    old: &Manifest,
    pending: &Pending,
) -> Vec<String> {
    let blocked = blocked_folders(out, YIELDING.into_iter());
    // A link to the README of the repository is one of the user's too.
    let is_the_users = |path: &str, text: &str| {
        ancestors(path).any(|folder| blocked.contains_key(folder))
            || match state(out, path, text, old, pending) {
                State::Differs(_, owner) => owner != Owner::Ours,
                State::Blocked(_) => true,
                State::Missing | State::Same => false,
            }
    };
    let paths: Vec<String> = YIELDING
        .iter()
        .filter(|path| {
            files
                .get(**path)
                .is_some_and(|text| is_the_users(path, text))
        })
        .map(|path| (*path).to_owned())
        .collect();
    files.retain(|path, _| !paths.contains(path));
    paths
}

/// The content of a file, as it is or will be.
fn look_up(out: &Path, path: &str, pending: &Pending) -> Option<Vec<u8>> {
    match pending.coming(path) {
        Some(Coming::File(content)) => Some(content.clone()),
        Some(Coming::Nothing) => None,
        None => read_plain(&out.join(path)),
    }
}

/// The content of a plain file; a link is not followed.
fn read_plain(path: &Path) -> Option<Vec<u8>> {
    let is_file = fs::symlink_metadata(path).ok()?.is_file();
    is_file.then(|| fs::read(path).ok()).flatten()
}

fn refuse(path: &str) -> Option<Diagnostic> {
    let reason = objection(path)?;
    Some(Diagnostic::new(
        Code::OutputUnwritable,
        format!("the path {path:?} is refused: {reason}"),
    ))
}

fn in_the_way(path: &str, owner: Owner) -> Diagnostic {
    let (message, help) = match owner {
        Owner::Edited => (
            format!("`{path}` was changed by hand since fieldwright wrote it"),
            "keep your change in a file of your own and remove this one, or pass `--force` to overwrite it",
        ),
        _ => (
            format!("`{path}` exists and was not written by fieldwright"),
            "move it away, choose another folder with `--out`, or pass `--force` to overwrite it",
        ),
    };
    Diagnostic::new(Code::OutputForeign, message).help(help)
}

/// The folders above the files that are no folders, with the reason.
pub(super) fn blocked_folders<'p>(
    out: &Path,
    paths: impl Iterator<Item = &'p str>,
) -> BTreeMap<&'p str, Diagnostic> {
    let folders: BTreeSet<&str> = paths.flat_map(ancestors).collect();
    folders
        .into_iter()
        .filter_map(|folder| {
            let kind = fs::symlink_metadata(out.join(folder)).ok()?.file_type();
            let what = if kind.is_dir() {
                return None;
            } else if kind.is_symlink() {
                "a symbolic link"
            } else {
                "a file"
            };
            Some((folder, blocked(folder, what, "folder")))
        })
        .collect()
}

fn blocked(path: &str, what: &str, wanted: &str) -> Diagnostic {
    Diagnostic::new(
        Code::OutputForeign,
        format!("`{path}` is {what} where fieldwright needs a {wanted}"),
    )
    .help("move it away, or choose another folder with `--out`")
}

fn state(out: &Path, path: &str, text: &str, old: &Manifest, pending: &Pending) -> State {
    let full = out.join(path);
    let compared = |content: Vec<u8>| {
        if same(&content, text.as_bytes()) {
            State::Same
        } else {
            let owner = owner(path, &content, old);
            State::Differs(content, owner)
        }
    };
    match pending.coming(path) {
        Some(Coming::File(content)) => return compared(content.clone()),
        Some(Coming::Nothing) => return State::Missing,
        None => {}
    }
    let kind = match fs::symlink_metadata(&full) {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return State::Missing,
        Err(error) => return State::Blocked(Failure::new("read", &full, error).diagnostic()),
    };
    if !kind.is_file() {
        let what = if kind.is_symlink() {
            "a symbolic link"
        } else if kind.is_dir() {
            "a folder"
        } else {
            "a special file"
        };
        return State::Blocked(blocked(path, what, "file"));
    }
    match fs::read(&full).context("read", &full) {
        Ok(content) => compared(content),
        Err(failure) => State::Blocked(failure.diagnostic()),
    }
}

fn owner(path: &str, content: &[u8], old: &Manifest) -> Owner {
    let is_ours = looks_generated(path, content);
    match old.wrote(path, content) {
        Some(true) if is_ours => Owner::Ours,
        // What is edited there was read before anything was made.
        _ if read_back(path, content) => Owner::Ours,
        Some(_) if is_ours => Owner::Edited,
        _ if path == MANIFEST => Owner::Ours,
        _ => Owner::Foreign,
    }
}

/// Whether a file looks like one that fieldwright wrote. The manifest alone is no proof of that: it may have come with
/// the folder, and name files of the user's.
fn looks_generated(path: &str, content: &[u8]) -> bool {
    let start = content.get(..MARK_LENGTH).unwrap_or(content);
    let first = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let is_marked = ["// Written by `", "# Written by `", "<!-- Written by `"]
        .iter()
        .any(|mark| first.starts_with(mark.as_bytes()));
    let is_in_own_folder = ancestors(path).any(|folder| {
        let name = folder.rsplit('/').next().unwrap_or_default();
        matches!(name, "support" | "documented_examples" | "documented_calls")
    });
    is_marked || is_in_own_folder || read_back(path, content)
}

/// Whether it is a file that every run reads before it writes it, so that edits to it are not lost.
fn read_back(path: &str, content: &[u8]) -> bool {
    let is_ours = match path {
        NAMES_FILE => NamesLock::is_one,
        MODEL_FILE => is_digest,
        _ => return false,
    };
    std::str::from_utf8(content).is_ok_and(is_ours)
}

/// The content of a file that is no longer part of the crate, and who wrote it; `None` if it is gone, or no plain file inside the folder.
fn orphan(out: &Path, path: &str, old: &Manifest, pending: &Pending) -> Option<(Vec<u8>, Owner)> {
    match pending.coming(path) {
        Some(Coming::File(content)) => return Some((content.clone(), owner(path, content, old))),
        Some(Coming::Nothing) => return None,
        None => {}
    }
    let real = |path: &str, folder: bool| {
        fs::symlink_metadata(out.join(path)).is_ok_and(|metadata| {
            if folder {
                metadata.is_dir()
            } else {
                metadata.is_file()
            }
        })
    };
    if !ancestors(path).all(|folder| real(folder, true)) || !real(path, false) {
        return None;
    }
    let content = fs::read(out.join(path)).ok()?;
    let owner = owner(path, &content, old);
    Some((content, owner))
}
