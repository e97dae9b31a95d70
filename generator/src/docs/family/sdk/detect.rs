//! Which dialect a folder is written in.

use super::dialect::{ALL, SdkDialect};
use crate::markdown::{BlockKind, Page};
use crate::source::SourceFile;

/// What the pages of a folder speak for.
#[derive(Debug)]
pub struct Detected {
    /// The dialect with most votes; `None` if no page speaks for any.
    pub dialect: Option<&'static dyn SdkDialect>,
    /// Votes by dialect, most first, without those that got none.
    pub votes: Vec<(&'static str, usize)>,
}

impl Detected {
    /// Whether a second dialect has more than a tenth of the votes.
    #[must_use]
    pub fn is_mixed(&self) -> bool {
        let total: usize = self.votes.iter().map(|(_, votes)| votes).sum();
        self.votes
            .get(1)
            .is_some_and(|(_, second)| second * 10 > total)
    }
}

/// Counts the languages of code fences, and type cells that only one dialect could have written.
#[must_use]
pub fn detect<'a>(pages: impl Iterator<Item = (&'a SourceFile, &'a Page)>) -> Detected {
    let mut votes = vec![0usize; ALL.len()];
    for (file, page) in pages {
        for block in &page.blocks {
            match &block.kind {
                BlockKind::Code { lang, .. } if !lang.is_empty() => {
                    for (dialect, votes) in ALL.iter().zip(&mut votes) {
                        *votes += usize::from(dialect.fences().contains(&lang.as_str()));
                    }
                }
                BlockKind::Table(table) if table.header.len() >= 4 => {
                    for cell in table.rows.iter().filter_map(|row| row.cells.get(1)) {
                        let text = file.text.get(cell.start as usize..cell.end as usize);
                        let text = text.unwrap_or_default();
                        let mut claims = ALL
                            .iter()
                            .zip(&mut votes)
                            .filter(|(d, _)| d.claims_type(text));
                        // A form that two dialects share says nothing.
                        if let (Some((_, votes)), None) = (claims.next(), claims.next()) {
                            *votes += 1;
                        }
                    }
                }
                _ => {}
            }
        }
    }
    let mut ranked: Vec<_> = ALL
        .iter()
        .copied()
        .zip(votes)
        .filter(|(_, votes)| *votes > 0)
        .collect();
    ranked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    Detected {
        dialect: ranked.first().map(|(dialect, _)| *dialect),
        votes: ranked
            .iter()
            .map(|(dialect, votes)| (dialect.name(), *votes))
            .collect(),
    }
}
