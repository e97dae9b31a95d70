//! Writing the record.

use super::{CACHE, FILE, Record, text};
use crate::output::disk::{DEFAULT_MODE, Folder, Kind};
use crate::output::failure::Result;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

/// The file that marks the folder.
const TAG: &str = "CACHEDIR.TAG";

/// The usual mark of folders whose content can be made again: <https://bford.info/cachedir/>.
const TAG_WORDS: &str = "\
Signature: 8a477f597d28d172789f06886806bc55
# What fieldwright remembers of its last run. It can be deleted at any time.
";

impl Record {
    /// Writes the record into an output folder, whole or not at all. Without it the next run takes longer, no more; so
    /// that it cannot be written is no error.
    pub(crate) fn save(&self, out: &Path) {
        let _ = self.try_save(out);
    }

    fn try_save(&self, out: &Path) -> Result<()> {
        let out = Folder::open(out, &Arc::default())?;
        let name = OsStr::new(CACHE);
        // Whatever else lies there is not ours: a link might lead out of the output folder.
        let folder = out.folder_or_make(name)?;
        for (name, content) in [(TAG, TAG_WORDS), (".gitignore", "*\n")] {
            let name = OsStr::new(name);
            if folder.find(name)?.is_none() {
                folder.create(name, content.as_bytes(), DEFAULT_MODE)?;
            }
        }
        let Some(stamp) = stamp(&folder)? else {
            return Ok(());
        };
        let (draft, file) = (OsStr::new("last-run.new"), OsStr::new(FILE));
        folder.remove_all(draft)?;
        let text = text::write(self, &stamp);
        folder.create(draft, text.as_bytes(), DEFAULT_MODE)?;
        if folder
            .find(file)?
            .is_some_and(|stat| stat.kind == Kind::Folder)
        {
            folder.remove_folder(file)?;
        }
        folder.rename(draft, &folder, file)
    }
}

/// Tells this folder of a record from all copies of it.
pub(super) fn stamp(folder: &Folder) -> Result<Option<String>> {
    let tag = folder.find(OsStr::new(TAG))?;
    Ok(tag
        .filter(|stat| stat.kind == Kind::File && stat.is_own)
        .map(|stat| stat.stamp()))
}
