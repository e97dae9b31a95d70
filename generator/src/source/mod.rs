//! Documentation folders in memory, and positions in them.

mod clean;
mod load;
mod other;
mod span;

pub use clean::{Cleaned, clean};
pub use load::{LoadError, Loaded, is_page_path, load_folder};
pub use other::Other;
pub use span::{FileId, Position, Span};

use rayon::prelude::*;
use span::Lines;
use std::sync::OnceLock;

use crate::model::{Place, Text};

/// The folder index of files that belong to no folder: the configuration, and the names that were given.
pub const CONFIG_FOLDER: u32 = u32::MAX;

/// One documentation page, read and cleaned.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Index of its folder in [`SourceMap::folders`].
    pub folder: u32,
    /// Relative to its folder, with `/` between names.
    pub path: String,
    /// Its text; see `clean` for what is changed. Offsets are those of the file on disk.
    pub text: String,
    /// The title in its front matter, if it has one.
    pub front_title: Option<String>,
    lines: OnceLock<Lines>,
    /// `path`, for places.
    page: Text,
}

impl SourceFile {
    /// The text of a place on this page; empty if there is no such place.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// A page of this text, which is not cleaned again.
    #[must_use]
    pub fn new(folder: u32, path: String, text: String, front_title: Option<String>) -> Self {
        Self {
            folder,
            page: Text::from(&path),
            path,
            text,
            front_title,
            lines: OnceLock::new(),
        }
    }

    /// Line and column of a byte offset; offsets past the end give the end.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        Position::with_lines(&self.text, self.lines(), offset)
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
}

/// All pages of all documentation folders of a run.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    /// The folders as the user named them; the first is the primary one.
    pub folders: Vec<String>,
    /// The pages, folder by folder, sorted by path within each.
    pub files: Vec<SourceFile>,
}

impl SourceMap {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A file as the user can open it: the folder as given, and the path in it. Empty for a file that is not here.
    #[must_use]
    pub fn path_of(&self, file: FileId) -> String {
        match self.file(file) {
            Some(file) if file.folder == CONFIG_FOLDER => file.path.clone(),
            Some(file) => {
                let folder = self.folders.get(file.folder as usize);
                let folder = folder.map_or("", |folder| folder.trim_end_matches('/'));
                format!("{folder}/{}", file.path)
            }
            None => String::new(),
        }
    }

    /// Adds the configuration file, so that findings can point into it. To be called before any folder is added: the
    /// spans of a configuration refer to the first file. It belongs to no folder.
    pub fn add_config(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.files.insert(
            0,
            SourceFile::new(CONFIG_FOLDER, name.into(), text.into(), None),
        );
    }

    /// Adds another file that findings can point into. It belongs to no folder.
    pub fn add_other(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile::new(
            CONFIG_FOLDER,
            name.into(),
            text.into(),
            None,
        ));
        id
    }

    /// Adds a folder of pages given as path and bytes, in any order. Returns the folder's index.
    ///
    /// Bytes that are not UTF-8 are replaced; the pages that had some are listed in the second part.
    pub fn add_folder(
        &mut self,
        name: impl Into<String>,
        pages: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> (usize, Vec<FileId>) {
        let folder = u32::try_from(self.folders.len()).unwrap_or(u32::MAX);
        self.folders.push(name.into());
        let mut pages: Vec<_> = pages.into_iter().collect();
        pages.sort_by(|a, b| a.0.cmp(&b.0));
        let mut lossy = Vec::new();
        let cleaned: Vec<_> = pages
            .into_par_iter()
            .map(|(path, bytes)| {
                let is_mdx = path.to_ascii_lowercase().ends_with(".mdx");
                let cleaned = clean(bytes, is_mdx);
                let file = SourceFile::new(folder, path, cleaned.text, cleaned.title);
                file.lines();
                (file, cleaned.lossy)
            })
            .collect();
        for (file, is_lossy) in cleaned {
            let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
            if is_lossy {
                lossy.push(id);
            }
            self.files.push(file);
        }
        (folder as usize, lossy)
    }

    /// The page with this id.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The pages of one folder, with their ids.
    pub fn folder_files(&self, folder: usize) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..)
            .map(FileId)
            .zip(&self.files)
            .filter(move |(_, file)| file.folder as usize == folder)
    }

    /// The text of a span; empty if it is out of bounds.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .and_then(|file| file.text.get(span.start as usize..span.end as usize))
            .unwrap_or_default()
    }

    /// Line and column of a span's start.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        self.file(span.file)
            .map_or(Position { line: 1, column: 1 }, |file| {
                file.position(span.start)
            })
    }

    /// A span's start as the model keeps it.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let position = self.position(span);
        let (source, page) = self.file(span.file).map_or((0, Text::default()), |file| {
            (file.folder, file.page.clone())
        });
        Place {
            source,
            page,
            line: position.line,
            column: position.column,
        }
    }
}
