//! An input in pieces that can be left out.

use crate::generator::Generator;
use crate::model::Place;

/// An input: pages, and the configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Case {
    /// The pages of all sources.
    pub(crate) pages: Vec<Page>,
    /// The tables of the configuration, each with its heading; empty without one.
    pub(crate) config: Vec<String>,
    /// The dialect of each source. A part of the docs would not be recognised as the whole is.
    pub(crate) dialects: Vec<Option<String>>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Which source it belongs to.
    pub(crate) source: usize,
    /// Its path.
    pub(crate) path: String,
    /// Its lines, with their ends.
    pub(crate) lines: Vec<Vec<u8>>,
}

impl Page {
    /// Its text; what is no UTF-8 becomes replacement characters.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.lines.concat()).into_owned()
    }

    fn is_at(&self, place: &Place) -> bool {
        u32::try_from(self.source) == Ok(place.source) && self.path == place.page
    }
}

impl Case {
    /// The input of a generator, whose sources have these dialects.
    pub(crate) fn of(generator: &Generator, dialects: Vec<Option<String>>) -> Self {
        let sources = generator.pages().enumerate();
        let pages = sources.flat_map(|(source, pages)| {
            pages.iter().map(move |(path, content)| Page {
                source,
                path: path.clone(),
                lines: content
                    .split_inclusive(|byte| *byte == b'\n')
                    .map(<[u8]>::to_vec)
                    .collect(),
            })
        });
        Self {
            pages: pages.collect(),
            config: generator.config_text().map(tables).unwrap_or_default(),
            dialects,
        }
    }

    /// The generator with this input instead of its own.
    pub(crate) fn generator(&self, generator: &Generator) -> Generator {
        let mut sources: Vec<Vec<(String, Vec<u8>)>> = vec![Vec::new(); self.dialects.len()];
        for page in &self.pages {
            if let Some(source) = sources.get_mut(page.source) {
                source.push((page.path.clone(), page.lines.concat()));
            }
        }
        generator
            .clone()
            .with_input(sources, &self.dialects, &self.config.concat())
    }

    /// How many lines all pages have.
    pub(crate) fn lines(&self) -> usize {
        self.pages.iter().map(|page| page.lines.len()).sum()
    }

    pub(super) fn with_pages(&self, pages: Vec<Page>) -> Self {
        Self {
            pages,
            ..self.clone()
        }
    }

    pub(super) fn with_config(&self, config: Vec<String>) -> Self {
        Self {
            config,
            ..self.clone()
        }
    }

    pub(super) fn with_lines(&self, index: usize, lines: Vec<Vec<u8>>) -> Self {
        let mut case = self.clone();
        if let Some(page) = case.pages.get_mut(index) {
            page.lines = lines;
        }
        case
    }

    /// The page at a place, alone.
    pub(super) fn only(&self, place: &Place) -> Self {
        let pages = self.pages.iter().filter(|page| page.is_at(place));
        self.with_pages(pages.cloned().collect())
    }

    /// The page at a place, and the pages that its text names.
    pub(super) fn named_by(&self, place: &Place) -> Self {
        let text = self.only(place).pages.first().map(Page::text);
        let text = text.unwrap_or_default().to_lowercase();
        let pages = self.pages.iter().filter(|page| {
            let name = page.path.rsplit('/').next().unwrap_or_default();
            page.is_at(place) || text.contains(&name.to_lowercase())
        });
        self.with_pages(pages.cloned().collect())
    }

    /// The lines of a page without the blanks and dashes that only pad tables.
    pub(super) fn squeezed(&self, index: usize) -> Vec<Vec<u8>> {
        let lines = self
            .pages
            .get(index)
            .into_iter()
            .flat_map(|page| &page.lines);
        lines.map(|line| squeeze(line)).collect()
    }
}

/// A line of a table with one blank and three dashes where there are more.
fn squeeze(line: &[u8]) -> Vec<u8> {
    if !line.starts_with(b"|") {
        return line.to_vec();
    }
    let mut out: Vec<u8> = Vec::with_capacity(line.len());
    for byte in line {
        let again = match byte {
            b' ' => out.ends_with(b" "),
            b'-' => out.ends_with(b"---"),
            _ => false,
        };
        if !again {
            out.push(*byte);
        }
    }
    out
}

/// The tables of a TOML text. What stands before the first is one too.
fn tables(text: &str) -> Vec<String> {
    let mut tables: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        match tables.last_mut() {
            Some(table) if !line.starts_with('[') => table.push_str(line),
            _ => tables.push(line.to_owned()),
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::{squeeze, tables};

    #[test]
    fn tables_stand_apart() {
        let found = tables("# a\n[package]\nname = \"x\"\n\n[[source]]\npath = \"docs\"");
        assert_eq!(
            found,
            [
                "# a\n",
                "[package]\nname = \"x\"\n\n",
                "[[source]]\npath = \"docs\""
            ]
        );
        assert!(tables("").is_empty());
    }

    #[test]
    fn padding_goes() {
        assert_eq!(squeeze(b"| a   | ----- |\n"), b"| a | --- |\n");
        assert_eq!(squeeze(b"a   b -----\n"), b"a   b -----\n");
    }
}
