//! A documentation folder with its pages parsed, as families see it.

use crate::markdown::{Page, parse_page};
use crate::source::{FileId, SourceFile, SourceMap};
use rayon::prelude::*;

/// A documentation folder, parsed as Markdown.
#[derive(Debug)]
pub struct Folder<'a> {
    /// All pages of all folders, for places and paths.
    pub map: &'a SourceMap,
    /// Index of the folder in the source map.
    pub index: usize,
    /// Its pages, by path.
    pub files: Vec<(FileId, &'a SourceFile)>,
    /// The blocks of each page, in the order of `files`.
    pub pages: Vec<Page>,
}

impl<'a> Folder<'a> {
    /// Parses all pages of a folder.
    #[must_use]
    pub fn parse(map: &'a SourceMap, index: usize) -> Self {
        let files: Vec<_> = map.folder_files(index).collect();
        let pages = files
            .par_iter()
            .map(|(id, file)| parse_page(*id, &file.text))
            .collect();
        Self {
            map,
            index,
            files,
            pages,
        }
    }

    /// What the user calls it.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.map.folders.get(self.index).map_or("", String::as_str)
    }

    /// Its pages with their blocks.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &'a SourceFile, &Page)> {
        let pairs = self.files.iter().zip(&self.pages);
        pairs.map(|((id, file), page)| (*id, *file, page))
    }
}
