//! Files of a commit, by way of the `git` program.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A commit of the repository that a folder belongs to.
#[derive(Debug)]
pub(super) struct Commit {
    /// The top folder of the work tree, without symbolic links.
    top: PathBuf,
    /// The commit's id.
    id: String,
}

/// A file of a commit.
struct Blob {
    path: String,
    id: String,
}

impl Commit {
    /// The commit that `revision` names in the repository around `path`, which need not exist now.
    pub(super) fn find(path: &Path, revision: &str) -> Result<Self, String> {
        let folder = existing_folder(path)?;
        let top = git(&folder, ["rev-parse", "--show-toplevel"])
            .map_err(|error| format!("`{}` is in no Git repository: {error}", path.display()))?;
        let top = PathBuf::from(text(top)?.trim_end_matches('\n'));
        let wanted = format!("{revision}^{{commit}}");
        let id = git(
            &top,
            [
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                &wanted,
            ],
        )
        .map_err(|_| format!("there is no revision `{revision}` in `{}`", top.display()))?;
        Ok(Self {
            top,
            id: text(id)?.trim().to_owned(),
        })
    }

    /// The text of a file; `None` if the commit has no such file.
    pub(super) fn text(&self, path: &Path) -> Result<Option<String>, String> {
        let inside = self.inside(path)?;
        let found = self.blobs(&inside)?;
        let Some(blob) = found.into_iter().find(|blob| blob.path == inside) else {
            return Ok(None);
        };
        let content = self.contents(&[blob])?.pop().unwrap_or_default();
        let name = path.display();
        let text = String::from_utf8(content);
        text.map(Some)
            .map_err(|_| format!("`{name}` is not UTF-8 in that revision"))
    }

    /// All files below a folder that `wanted` takes, with their paths relative to it.
    pub(super) fn files(
        &self,
        folder: &Path,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<(String, Vec<u8>)>, String> {
        let inside = self.inside(folder)?;
        let prefix = if inside.is_empty() {
            String::new()
        } else {
            format!("{inside}/")
        };
        let mut blobs = self.blobs(&prefix)?;
        blobs.retain(|blob| blob.path.strip_prefix(&prefix).is_some_and(&wanted));
        let contents = self.contents(&blobs)?;
        let paths = blobs
            .into_iter()
            .map(|blob| blob.path.get(prefix.len()..).unwrap_or_default().to_owned());
        Ok(paths.zip(contents).collect())
    }

    /// A path as the repository knows it: relative to its top, with `/`.
    fn inside(&self, path: &Path) -> Result<String, String> {
        let folder = existing_folder(path)?;
        let full = std::path::absolute(path).map_err(|error| error.to_string())?;
        let above = std::path::absolute(&folder).map_err(|error| error.to_string())?;
        let rest = full.strip_prefix(&above).unwrap_or(Path::new(""));
        let folder = folder.canonicalize().map_err(|error| error.to_string())?;
        let top = self.top.canonicalize().map_err(|error| error.to_string())?;
        let outside = || format!("`{}` is outside of the repository", path.display());
        let below = folder.strip_prefix(&top).map_err(|_| outside())?.join(rest);
        let names: Option<Vec<&str>> = below
            .components()
            .map(|part| part.as_os_str().to_str())
            .collect();
        Ok(names.ok_or_else(outside)?.join("/"))
    }

    /// The plain files at or below a path.
    fn blobs(&self, path: &str) -> Result<Vec<Blob>, String> {
        let mut words = vec!["ls-tree", "-r", "-z", "--full-tree", &self.id];
        if !path.is_empty() {
            words.extend(["--", path]);
        }
        let listing = git(&self.top, words)?;
        let entries = listing.split(|byte| *byte == 0);
        Ok(entries.filter_map(blob).collect())
    }

    /// The content of each file, in order.
    fn contents(&self, blobs: &[Blob]) -> Result<Vec<Vec<u8>>, String> {
        let mut command = command(&self.top);
        command.args(["cat-file", "--batch"]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| not_started(&error))?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let (Some(mut stdin), Some(mut stdout)) = (stdin, stdout) else {
            return Err("`git cat-file` has no streams".to_owned());
        };
        let ids: String = blobs.iter().flat_map(|blob| [&blob.id, "\n"]).collect();
        // Git answers while it is asked: both at once, or the pipes fill up.
        let output = std::thread::scope(|scope| {
            scope.spawn(move || {
                // A failure shows in the answer.
                let _ = stdin.write_all(ids.as_bytes());
            });
            let mut output = Vec::new();
            stdout.read_to_end(&mut output).map(|_| output)
        })
        .map_err(|error| error.to_string())?;
        let _ = child.wait();
        parse_batch(&output, blobs.len()).ok_or_else(|| "Git's answer is cut short".to_owned())
    }
}

/// `100644 blob ID\tPATH`. Symbolic links and submodules are no plain files.
fn blob(entry: &[u8]) -> Option<Blob> {
    let entry = std::str::from_utf8(entry).ok()?;
    let (about, path) = entry.split_once('\t')?;
    let mut words = about.split(' ');
    let (mode, kind, id) = (words.next()?, words.next()?, words.next()?);
    (kind == "blob" && mode.starts_with("100")).then(|| Blob {
        path: path.to_owned(),
        id: id.to_owned(),
    })
}

/// Reads `ID blob SIZE\nCONTENT\n` as often as there are files.
fn parse_batch(mut output: &[u8], count: usize) -> Option<Vec<Vec<u8>>> {
    let mut contents = Vec::with_capacity(count);
    for _ in 0..count {
        let end = output.iter().position(|byte| *byte == b'\n')?;
        let header = std::str::from_utf8(output.get(..end)?).ok()?;
        let size: usize = header.rsplit_once(' ')?.1.parse().ok()?;
        let start = end + 1;
        let stop = start.checked_add(size)?;
        contents.push(output.get(start..stop)?.to_vec());
        output = output.get(stop.checked_add(1)?..)?;
    }
    Some(contents)
}

/// The path itself, or the nearest folder above it that exists.
fn existing_folder(path: &Path) -> Result<PathBuf, String> {
    let full = std::path::absolute(path).map_err(|error| error.to_string())?;
    let found = full.ancestors().find(|folder| folder.is_dir());
    found
        .map(Path::to_owned)
        .ok_or_else(|| format!("there is no folder `{}`", path.display()))
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("--literal-pathspecs").arg("-C").arg(folder);
    command.env("LC_ALL", "C").stdin(Stdio::null());
    command
}

fn git<S: AsRef<OsStr>>(
    folder: &Path,
    args: impl IntoIterator<Item = S>,
) -> Result<Vec<u8>, String> {
    let output = command(folder)
        .args(args)
        .output()
        .map_err(|error| not_started(&error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let words = String::from_utf8_lossy(&output.stderr);
    let first = words.lines().next().unwrap_or("git failed");
    Err(first.trim_start_matches("fatal: ").to_owned())
}

fn not_started(error: &std::io::Error) -> String {
    if error.kind() == std::io::ErrorKind::NotFound {
        "the program `git` is not installed, or not in PATH".to_owned()
    } else {
        format!("the program `git` does not start: {error}")
    }
}

fn text(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| "a path of the repository is not UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse_batch;

    #[test]
    fn reads_what_git_answers() {
        let answer = b"a1 blob 3\nx\ny\nb2 blob 0\n\n";
        let contents = parse_batch(answer, 2).unwrap();
        assert_eq!(contents, [b"x\ny".to_vec(), Vec::new()]);
        assert_eq!(parse_batch(b"a1 missing\n", 1), None);
        assert_eq!(parse_batch(b"a1 blob 9\nx\n", 1), None);
        assert_eq!(parse_batch(b"a1 blob 18446744073709551615\nx\n", 1), None);
    }
}
