//! Writing the record.

use super::{FILE, Record, text};
use crate::output::CACHE;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// The usual mark of folders whose content can be made again: <https://bford.info/cachedir/>.
const TAG: &str = "\
Signature: 8a477f597d28d172789f06886806bc55
# What fieldwright remembers of its last run. It can be deleted at any time.
";

impl Record {
    /// Writes the record into an output folder, whole or not at all. Without it the next run takes longer, no more; so
    /// that it cannot be written is no error.
    pub(crate) fn save(&self, out: &Path) {
        let _ = self.try_save(out);
    }

    fn try_save(&self, out: &Path) -> io::Result<()> {
        let folder = out.join(CACHE);
        match fs::symlink_metadata(&folder) {
            // Whatever lies there is not ours: a link might lead out of the output folder.
            Ok(metadata) if !metadata.is_dir() => return Ok(()),
            Ok(_) => {}
            Err(_) => fs::create_dir(&folder)?,
        }
        for (name, content) in [("CACHEDIR.TAG", TAG), (".gitignore", "*\n")] {
            if fs::symlink_metadata(folder.join(name)).is_err() {
                write(&folder.join(name), content)?;
            }
        }
        let draft = folder.join("last-run.new");
        let _ = fs::remove_file(&draft);
        write(&draft, &text::write(self))?;
        let file = folder.join(FILE);
        if file.is_dir() {
            fs::remove_dir(&file)?;
        }
        fs::rename(&draft, file)
    }
}

/// Writes a file that is not there yet.
fn write(path: &Path, content: &str) -> io::Result<()> {
    File::create_new(path)?.write_all(content.as_bytes())
}
