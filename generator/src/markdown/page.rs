//! One pass over a page's Markdown events: which blocks it has, and where.

use super::table::{Row, Table};
use crate::source::{FileId, Span};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A page as a list of top-level blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// In order.
    pub blocks: Vec<Block>,
}

/// A top-level block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// All of it.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its text without marks.
        text: String,
        /// Where the text is.
        span: Span,
        /// Whether all of it is struck through.
        struck: bool,
    },
    /// A table.
    Table(Table),
    /// A fenced or indented code block.
    Code {
        /// The first word of the fence's info string; empty if there is none.
        lang: String,
        /// Its content.
        body: Span,
    },
    /// HTML, comments included.
    Html,
    /// Paragraphs, lists, quotes, rules.
    Prose,
}

/// Reads a page's blocks.
#[must_use]
pub fn parse_page(file: FileId, text: &str) -> Page {
    parse(file, text, false)
}

/// Reads a page's blocks, with the headings, tables and code blocks of lists and quotes as blocks of their own: the
/// prose around them is split there.
#[must_use]
pub fn parse_page_flat(file: FileId, text: &str) -> Page {
    parse(file, text, true)
}

fn parse(file: FileId, text: &str, flat: bool) -> Page {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader {
        file,
        text,
        blocks: Vec::new(),
        open: None,
        depth: 0,
        outside: None,
        start: 0,
        end: 0,
        flat,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.read(&event, range);
    }
    Page {
        blocks: reader.blocks,
    }
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    blocks: Vec<Block>,
    /// The top-level block that is being read.
    open: Option<Open>,
    /// How many tags are open.
    depth: usize,
    /// The prose that a block inside of it has interrupted: how many tags were open, and where the prose ends.
    outside: Option<(usize, usize)>,
    /// Where the prose that is being read starts and ends.
    start: usize,
    end: usize,
    /// Whether blocks inside of prose are blocks of their own.
    flat: bool,
}

enum Open {
    Heading {
        level: u8,
        text: String,
        first: Option<usize>,
        end: usize,
        strikes: usize,
        plain: bool,
    },
    Table(Table),
    Code {
        lang: String,
        body: Option<Range<usize>>,
    },
    Html,
    Prose,
}

impl Reader<'_> {
    fn read(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => {
                if self.depth == 0 {
                    self.open = Some(open(tag));
                    self.start = range.start;
                    self.end = range.end;
                } else if self.flat && self.is_inner_block(tag) {
                    self.interrupt(tag, &range);
                } else {
                    self.inside(event, range);
                }
                self.depth += 1;
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                if let Some((depth, end)) = self.outside.filter(|(depth, _)| *depth == self.depth) {
                    self.start = range.end.min(end);
                    self.close(range);
                    self.open = Some(Open::Prose);
                    self.end = end;
                    self.outside = None;
                    self.depth = depth;
                } else if self.depth == 0 {
                    let range = if matches!(self.open, Some(Open::Prose)) {
                        self.start..range.end.max(self.start)
                    } else {
                        range
                    };
                    self.close(range);
                } else {
                    self.inside(event, range);
                }
            }
            Event::Html(_) | Event::Rule if self.depth == 0 => {
                let kind = if matches!(event, Event::Rule) {
                    BlockKind::Prose
                } else {
                    BlockKind::Html
                };
                self.push(range, kind);
            }
            _ => self.inside(event, range),
        }
    }

    fn is_inner_block(&self, tag: &Tag<'_>) -> bool {
        matches!(self.open, Some(Open::Prose))
            && matches!(tag, Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_))
    }

    /// Ends the prose before a block inside of it.
    fn interrupt(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        if self.start < range.start {
            self.push(self.start..range.start, BlockKind::Prose);
        }
        self.outside = Some((self.depth, self.end));
        self.open = Some(open(tag));
    }

    fn inside(&mut self, event: &Event<'_>, range: Range<usize>) {
        match &mut self.open {
            Some(Open::Table(table)) => match event {
                Event::Start(Tag::TableHead) => {
                    table.header = Row::parse(self.file, self.text, range).cells;
                }
                Event::Start(Tag::TableRow) => {
                    table.rows.push(Row::parse(self.file, self.text, range));
                }
                _ => {}
            },
            Some(Open::Heading {
                text,
                first,
                end,
                strikes,
                plain,
                ..
            }) => match event {
                Event::Start(Tag::Strikethrough) => *strikes += 1,
                Event::End(TagEnd::Strikethrough) => *strikes = strikes.saturating_sub(1),
                Event::Text(piece) | Event::Code(piece) | Event::InlineHtml(piece) => {
                    text.push_str(piece);
                    *plain |= *strikes == 0 && !piece.trim().is_empty();
                    first.get_or_insert(range.start);
                    *end = range.end;
                }
                _ => {}
            },
            Some(Open::Code { body, .. }) => {
                if matches!(event, Event::Text(_)) {
                    let start = body.as_ref().map_or(range.start, |body| body.start);
                    *body = Some(start..range.end);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, range: Range<usize>) {
        let kind = match self.open.take() {
            Some(Open::Heading {
                level,
                text,
                first,
                end,
                plain,
                ..
            }) => {
                let start = first.unwrap_or(range.start);
                BlockKind::Heading {
                    level,
                    struck: !plain && !text.trim().is_empty(),
                    text: text.trim().to_owned(),
                    span: Span::new(self.file, start..end.max(start)),
                }
            }
            Some(Open::Table(table)) => BlockKind::Table(table),
            Some(Open::Code { lang, body }) => {
                let body = body.unwrap_or(range.end..range.end);
                BlockKind::Code {
                    lang,
                    body: Span::new(self.file, body),
                }
            }
            Some(Open::Html) => BlockKind::Html,
            Some(Open::Prose) | None => BlockKind::Prose,
        };
        self.push(range, kind);
    }

    fn push(&mut self, range: Range<usize>, kind: BlockKind) {
        self.blocks.push(Block {
            span: Span::new(self.file, range),
            kind,
        });
    }
}

fn open(tag: &Tag<'_>) -> Open {
    match tag {
        Tag::Heading { level, .. } => Open::Heading {
            level: *level as u8,
            text: String::new(),
            first: None,
            end: 0,
            strikes: 0,
            plain: false,
        },
        Tag::Table(_) => Open::Table(Table::default()),
        Tag::CodeBlock(kind) => {
            let lang = match kind {
                CodeBlockKind::Fenced(info) => info
                    .split([' ', ',', '{'])
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                CodeBlockKind::Indented => String::new(),
            };
            Open::Code { lang, body: None }
        }
        Tag::HtmlBlock => Open::Html,
        _ => Open::Prose,
    }
}
