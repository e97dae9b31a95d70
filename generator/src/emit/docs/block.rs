//! Markdown blocks, as far as documentation comments have them.

use super::html;
use super::inline::Inline;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

/// How deeply blocks may be nested; deeper ones are left out.
const DEPTH: usize = 12;

/// A block.
#[derive(Debug)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    /// With its level, from 1.
    Heading(usize, Vec<Inline>),
    Code(String),
    /// The number that the first item has, for ordered lists; whether items are far apart; the items.
    List(Option<u64>, bool, Vec<Vec<Block>>),
    Quote(Vec<Block>),
    /// The rows; the first has the headings.
    Table(Vec<Vec<Vec<Inline>>>),
}

/// The blocks of a Markdown text.
pub(super) fn parse(markdown: &str) -> Vec<Block> {
    parse_nested(markdown, 0)
}

fn parse_nested(markdown: &str, depth: usize) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut events = TextMergeStream::new(Parser::new_ext(markdown, options));
    blocks(&mut events, depth)
}

/// Reads blocks up to the end of what surrounds them.
fn blocks<'t>(events: &mut impl Iterator<Item = Event<'t>>, depth: usize) -> Vec<Block> {
    let mut found = Vec::new();
    // Items of tight lists hold their text without a paragraph around it.
    let mut loose = Vec::new();
    while let Some(event) = events.next() {
        let is_block = matches!(&event, Event::Start(tag) if is_block(tag));
        if (is_block || matches!(event, Event::End(_) | Event::Rule)) && !loose.is_empty() {
            found.push(Block::Paragraph(std::mem::take(&mut loose)));
        }
        match event {
            Event::Start(tag) if is_block => found.extend(block(&tag, events, depth)),
            Event::End(_) => return found,
            Event::Rule => {}
            other => loose.extend(Inline::read(other, events, 0)),
        }
    }
    if !loose.is_empty() {
        found.push(Block::Paragraph(loose));
    }
    found
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn block<'t>(
    tag: &Tag<'t>,
    events: &mut impl Iterator<Item = Event<'t>>,
    depth: usize,
) -> Vec<Block> {
    match tag {
        Tag::Paragraph => vec![Block::Paragraph(Inline::all(events, 0))],
        Tag::Heading { level, .. } => vec![Block::Heading(number(*level), Inline::all(events, 0))],
        Tag::CodeBlock(_) => vec![Block::Code(raw(events))],
        Tag::HtmlBlock if depth < DEPTH => {
            parse_nested(&html::to_markdown(&raw(events)), depth + 1)
        }
        Tag::BlockQuote(_) if depth < DEPTH => vec![Block::Quote(blocks(events, depth + 1))],
        Tag::List(first) if depth < DEPTH => vec![list(*first, events, depth + 1)],
        Tag::Table(_) => vec![Block::Table(table(events))],
        _ => {
            raw(events);
            Vec::new()
        }
    }
}

fn number(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// The text up to the end of the current block, without markup.
pub(super) fn raw<'t>(events: &mut impl Iterator<Item = Event<'t>>) -> String {
    let mut text = String::new();
    let mut open = 1_usize;
    for event in events {
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) => {
                open -= 1;
                if open == 0 {
                    break;
                }
            }
            Event::Text(part) | Event::Html(part) | Event::Code(part) | Event::InlineHtml(part) => {
                text.push_str(&part);
            }
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            _ => {}
        }
    }
    text
}

fn list<'t>(
    first: Option<u64>,
    events: &mut impl Iterator<Item = Event<'t>>,
    depth: usize,
) -> Block {
    let mut items = Vec::new();
    while let Some(Event::Start(Tag::Item)) = events.next() {
        items.push(blocks(events, depth));
    }
    let long = |item: &Vec<Block>| {
        let paragraphs = item
            .iter()
            .filter(|block| matches!(block, Block::Paragraph(_)));
        paragraphs.count() > 1
    };
    let apart = items.iter().any(long);
    Block::List(first, apart, items)
}

fn table<'t>(events: &mut impl Iterator<Item = Event<'t>>) -> Vec<Vec<Vec<Inline>>> {
    let mut rows = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => {
                let cell = Inline::all(events, 0);
                if let Some(row) = rows.last_mut() {
                    row.push(cell);
                }
            }
            Event::End(TagEnd::Table) => break,
            _ => {}
        }
    }
    rows
}
