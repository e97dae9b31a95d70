//! Where changes matter, and watching there, although folders come and go.

use super::follow::Signal;
use crate::source::is_page_path;
use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Changes that follow each other faster than this are told together.
const QUIET: Duration = Duration::from_millis(150);

/// The files and folders that are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(BTreeSet<PathBuf>);

impl Places {
    /// These, under the names given and under their real ones.
    pub(super) fn of(paths: impl IntoIterator<Item = PathBuf>) -> Self {
        let mut places = BTreeSet::new();
        for path in paths {
            places.extend(fs::canonicalize(&path));
            places.extend(std::path::absolute(&path));
        }
        Self(places)
    }

    /// Whether a change at a path may be a change of what is read.
    fn concern(&self, path: &Path) -> bool {
        self.0.iter().any(|place| {
            if place.starts_with(path) {
                // The place itself, or a folder above it.
                return true;
            }
            let Ok(inside) = path.strip_prefix(place) else {
                return false;
            };
            let hidden = |part: &std::ffi::OsStr| part.to_string_lossy().starts_with('.');
            // What is gone may have been a folder of pages.
            let other = path.is_file() && !is_page_path(&inside.to_string_lossy());
            !inside.iter().any(hidden) && !other
        })
    }

    /// The folders to watch: each place with all below it, and the nearest folder above, where the place itself comes
    /// and goes.
    fn folders(&self) -> BTreeMap<PathBuf, RecursiveMode> {
        let mut folders = BTreeMap::new();
        for place in &self.0 {
            if place.is_dir() {
                folders.insert(place.clone(), RecursiveMode::Recursive);
            }
            let above = place.ancestors().skip(1).find(|folder| folder.is_dir());
            if let Some(above) = above {
                folders
                    .entry(above.to_owned())
                    .or_insert(RecursiveMode::NonRecursive);
            }
        }
        folders
    }
}

/// Watches places.
pub(super) struct Watcher {
    debouncer: Debouncer<RecommendedWatcher>,
    places: Arc<Mutex<Places>>,
    /// What is watched, with the identity of each folder: one of the same name may have taken its place.
    armed: BTreeMap<PathBuf, (RecursiveMode, Option<String>)>,
}

impl Watcher {
    /// One that signals changes; fails if the system has no means for it.
    pub(super) fn new(signals: Sender<Signal>) -> Result<Self, String> {
        let places: Arc<Mutex<Places>> = Arc::default();
        let shared = Arc::clone(&places);
        let debouncer = new_debouncer(QUIET, move |result: DebounceEventResult| {
            let concerns = match (&result, shared.lock()) {
                (Ok(events), Ok(places)) => events.iter().any(|event| places.concern(&event.path)),
                // Something was missed.
                _ => true,
            };
            if concerns {
                // Nobody listens any more: the program ends.
                let _ = signals.send(Signal::Changed);
            }
        });
        Ok(Self {
            debouncer: debouncer.map_err(|error| error.to_string())?,
            places,
            armed: BTreeMap::new(),
        })
    }

    /// Watches these places from now on. Gives the first folder that cannot be watched, and why.
    pub(super) fn arm(&mut self, places: Places) -> Result<(), String> {
        let wanted = places.folders();
        if let Ok(mut shared) = self.places.lock() {
            *shared = places;
        }
        let mut result = Ok(());
        let mut armed = BTreeMap::new();
        for (folder, mode) in wanted {
            let state = (mode, identity(&folder));
            if self.armed.remove(&folder).is_some_and(|old| old == state) {
                armed.insert(folder, state);
                continue;
            }
            // It may be watched in another way, or under a name that another folder has now.
            let _ = self.debouncer.watcher().unwatch(&folder);
            match self.debouncer.watcher().watch(&folder, mode) {
                Ok(()) => {
                    armed.insert(folder, state);
                }
                Err(error) => result = Err(format!("{}: {error}", folder.display())),
            }
        }
        for folder in self.armed.keys() {
            let _ = self.debouncer.watcher().unwatch(folder);
        }
        self.armed = armed;
        result
    }
}

/// What tells a folder from another that takes its name.
#[cfg(unix)]
fn identity(folder: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::metadata(folder).ok()?;
    Some(format!("{}:{}", metadata.dev(), metadata.ino()))
}

/// The time of its making, where folders have no numbers.
#[cfg(not(unix))]
fn identity(folder: &Path) -> Option<String> {
    let created = fs::metadata(folder).ok()?.created().ok()?;
    Some(format!("{created:?}"))
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::testing::TestFolder;
    use std::fs;

    #[test]
    fn knows_what_concerns_it() {
        let folder = TestFolder::new();
        let root = fs::canonicalize(folder.path()).unwrap();
        fs::create_dir_all(root.join("sdk/docs/models")).unwrap();
        fs::write(root.join("sdk/docs/logo.png"), "").unwrap();
        let places = Places::of([root.join("sdk/docs"), root.join("fieldwright.toml")]);
        for (path, expected) in [
            ("sdk/docs/models/a.md", true),
            ("sdk/docs/models", true),
            ("sdk/docs", true),
            ("sdk", true),
            ("fieldwright.toml", true),
            ("sdk/docs/gone.v1", true),
            ("sdk/docs/logo.png", false),
            ("sdk/docs/.a.md.swp", false),
            ("sdk/docs/.git/a.md", false),
            ("sdk/README.md", false),
            ("out", false),
            ("out/src/lib.rs", false),
        ] {
            assert_eq!(places.concern(&root.join(path)), expected, "{path}");
        }
    }
}
