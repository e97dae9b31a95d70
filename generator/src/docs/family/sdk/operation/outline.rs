//! Which headings of a page are operations, and which parts each has.

use super::text;
use crate::markdown::{Block, BlockKind, Page};
use crate::source::{SourceFile, Span};

/// The parts by which a section of level 2 is known as an operation.
pub(super) const PARTS: [&str; 4] = ["Example Usage", "Parameters", "Response", "Errors"];

/// The sections of level 2 of a page, joined where the prose of an operation has headings of its own.
pub(super) struct Outline<'a> {
    page: &'a Page,
    /// Index of each operation's heading, and of the block behind its last.
    ranges: Vec<(usize, usize)>,
}

/// One operation: its heading and the blocks below it.
pub(super) struct Section<'a> {
    /// The heading, without marks.
    pub(super) name: &'a str,
    /// Where the heading is.
    pub(super) span: Span,
    /// Whether the heading is struck through.
    pub(super) struck: bool,
    /// What follows it.
    pub(super) blocks: &'a [Block],
}

impl<'a> Outline<'a> {
    pub(super) fn of(file: &SourceFile, page: &'a Page) -> Self {
        let heads: Vec<(usize, &str)> = page
            .blocks
            .iter()
            .enumerate()
            .filter_map(|(index, block)| match &block.kind {
                BlockKind::Heading {
                    level: 1 | 2, text, ..
                } => Some((index, text.as_str())),
                _ => None,
            })
            .collect();
        let listed = listed(file, page);
        // A list that names none of the headings says nothing about them.
        let trusted = heads.iter().any(|(_, name)| listed.contains(name));
        let starts: Vec<usize> = heads
            .iter()
            .filter(|(_, name)| !trusted || listed.contains(name))
            .map(|(index, _)| *index)
            .collect();
        let ends = starts.iter().skip(1).copied().chain([page.blocks.len()]);
        let ranges = starts
            .iter()
            .copied()
            .zip(ends)
            .filter(|(start, end)| is_operation(page.blocks.get(*start..*end).unwrap_or_default()))
            .collect();
        Self { page, ranges }
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = Section<'a>> {
        self.ranges.iter().filter_map(|(start, end)| {
            let (head, blocks) = self.page.blocks.get(*start..*end)?.split_first()?;
            match &head.kind {
                BlockKind::Heading {
                    level: 2,
                    text,
                    span,
                    struck,
                } if !text.is_empty() => Some(Section {
                    name: text,
                    span: *span,
                    struck: *struck,
                    blocks,
                }),
                _ => None,
            }
        })
    }
}

/// The names in the page's list of available operations: `* [name](#anchor) - text`.
fn listed<'a>(file: &'a SourceFile, page: &Page) -> Vec<&'a str> {
    let Some(at) = page
        .blocks
        .iter()
        .position(|block| is_part(block, "Available Operations"))
    else {
        return Vec::new();
    };
    let rest = page.blocks.get(at + 1..).unwrap_or_default();
    rest.iter()
        .filter(|block| block.kind == BlockKind::Prose)
        .flat_map(|block| text(file, block.span).lines())
        .filter_map(|line| {
            let item = line.strip_prefix(['*', '-'])?.trim_start();
            let (name, target) = item.strip_prefix('[')?.split_once("](")?;
            target
                .starts_with('#')
                .then(|| name.trim_matches(['~', '`']))
        })
        .collect()
}

fn is_operation(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .any(|block| PARTS.iter().any(|part| is_part(block, part)))
}

/// Whether a block is the heading of this part: its name, perhaps with a colon and a text behind it.
pub(super) fn is_part(block: &Block, part: &str) -> bool {
    match &block.kind {
        BlockKind::Heading { level: 3, text, .. } => text
            .strip_prefix(part)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(':')),
        _ => false,
    }
}

impl<'a> Section<'a> {
    /// The blocks below the last heading of this part. Prose before it may have a heading of the same name.
    pub(super) fn part(&self, part: &str) -> Option<&'a [Block]> {
        let at = self.blocks.iter().rposition(|block| is_part(block, part))?;
        Some(until_heading(self.blocks.get(at + 1..).unwrap_or_default()))
    }

    /// The code blocks of its examples, one per example.
    pub(super) fn examples(&self) -> impl Iterator<Item = Span> {
        self.blocks
            .iter()
            .enumerate()
            .filter(|(_, block)| is_part(block, "Example Usage"))
            .filter_map(|(at, _)| {
                until_heading(self.blocks.get(at + 1..)?)
                    .iter()
                    .find_map(|block| match &block.kind {
                        BlockKind::Code { body, .. } => Some(*body),
                        _ => None,
                    })
            })
    }

    /// The text between the heading and the first example, or the first part of a page without examples.
    pub(super) fn prose(&self) -> Span {
        let end = self
            .blocks
            .iter()
            .position(|block| is_part(block, "Example Usage"))
            .or_else(|| {
                self.blocks
                    .iter()
                    .position(|block| PARTS.iter().any(|part| is_part(block, part)))
            })
            .unwrap_or(self.blocks.len());
        let blocks = self.blocks.get(..end).unwrap_or_default();
        match (blocks.first(), blocks.last()) {
            (Some(first), Some(last)) => Span {
                end: last.span.end,
                ..first.span
            },
            _ => Span {
                start: self.span.end,
                ..self.span
            },
        }
    }
}

fn until_heading(blocks: &[Block]) -> &[Block] {
    let end = blocks
        .iter()
        .position(|block| matches!(&block.kind, BlockKind::Heading { level, .. } if *level <= 3));
    blocks
        .get(..end.unwrap_or(blocks.len()))
        .unwrap_or_default()
}
