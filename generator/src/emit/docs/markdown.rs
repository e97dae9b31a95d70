//! Blocks as the lines of a documentation comment.

use super::block::{self, Block};
use super::inline::Inline;
use super::word;
use super::wrap::Wrapped;
use crate::emit::span::code;

/// How headings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Headings {
    /// As headings, one level lower.
    Lowered,
    /// As bold paragraphs.
    Bold,
}

/// Prints Markdown again in a form that rustdoc and Clippy take as it is meant.
pub(super) struct Printer<'a> {
    /// The Rust path that a link to another page leads to.
    pub(super) resolve: &'a dyn Fn(&str) -> Option<String>,
    pub(super) headings: Headings,
}

impl Printer<'_> {
    /// The lines of a text.
    pub(super) fn lines(&self, markdown: &str) -> Vec<String> {
        self.blocks(&block::parse(&word::clean(markdown)), 0, true)
    }

    fn blocks(&self, blocks: &[Block], indent: usize, apart: bool) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for block in blocks {
            let part = self.block(block, indent);
            let after_list = matches!(block, Block::List(..)) && !apart;
            if !lines.is_empty() && !part.is_empty() && !after_list {
                lines.push(String::new());
            }
            lines.extend(part);
        }
        lines
    }

    fn block(&self, block: &Block, indent: usize) -> Vec<String> {
        match block {
            Block::Paragraph(text) => self.paragraph(text, indent),
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Code(text) => code_block(text),
            Block::List(first, apart, items) => self.list(*first, *apart, items, indent),
            Block::Quote(blocks) => {
                let lines = self.blocks(blocks, indent + 2, true);
                lines
                    .into_iter()
                    .map(|line| format!("> {line}").trim_end().to_owned())
                    .collect()
            }
            Block::Table(rows) => self.table(rows),
        }
    }

    fn paragraph(&self, text: &[Inline], indent: usize) -> Vec<String> {
        let mut out = Wrapped::new(indent);
        self.inlines(text, &mut out, false);
        out.finish()
    }

    fn heading(&self, level: usize, text: &[Inline]) -> Vec<String> {
        let text = self.on_one_line(text, false);
        if text.is_empty() {
            return Vec::new();
        }
        match self.headings {
            Headings::Lowered => vec![format!("{} {text}", "#".repeat((level + 1).min(6)))],
            Headings::Bold if text.contains('*') => vec![text],
            Headings::Bold => vec![format!("**{text}**")],
        }
    }

    fn list(
        &self,
        first: Option<u64>,
        apart: bool,
        items: &[Vec<Block>],
        indent: usize,
    ) -> Vec<String> {
        let mut lines = Vec::new();
        for (index, item) in (0_u64..).zip(items) {
            let mark = match first {
                Some(first) => format!("{}. ", first.saturating_add(index) % 1_000_000_000),
                None => "- ".to_owned(),
            };
            if apart && index > 0 {
                lines.push(String::new());
            }
            let hanging = " ".repeat(mark.len());
            for (row, line) in self
                .blocks(item, indent + mark.len(), apart)
                .iter()
                .enumerate()
            {
                let start = if row == 0 { &mark } else { &hanging };
                lines.push(format!("{start}{line}").trim_end().to_owned());
            }
        }
        lines
    }

    fn table(&self, rows: &[Vec<Vec<Inline>>]) -> Vec<String> {
        let columns = rows.first().map_or(0, Vec::len);
        let mut lines = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| self.on_one_line(cell, false))
                .collect();
            lines.push(format!("| {} |", cells.join(" | ")));
            if index == 0 {
                lines.push(format!("|{}", " --- |".repeat(columns)));
            }
        }
        lines
    }

    fn on_one_line(&self, text: &[Inline], linked: bool) -> String {
        let mut out = Wrapped::new(0);
        self.inlines(text, &mut out, linked);
        out.finish().join(" ")
    }

    fn inlines(&self, text: &[Inline], out: &mut Wrapped, linked: bool) {
        for piece in text {
            match piece {
                Inline::Text(text) => words(text, out, linked),
                Inline::Code(text) => out.push(&code(
                    &text.split_whitespace().collect::<Vec<_>>().join(" "),
                )),
                Inline::Break => out.end_line(),
                Inline::Marked(mark, inner) => {
                    let inner = self.on_one_line(inner, linked);
                    // A mark beside another one, or around nothing, would be text.
                    let plain = inner.is_empty() || inner.contains('*') || inner.contains('~');
                    let mark = if plain { "" } else { mark };
                    spread(&format!("{mark}{inner}{mark}"), out);
                }
                Inline::Link(destination, inner) => self.link(destination, inner, out, linked),
            }
        }
    }

    fn link(&self, destination: &str, inner: &[Inline], out: &mut Wrapped, linked: bool) {
        let target = if linked {
            None
        } else {
            self.destination(destination)
        };
        let text = self.on_one_line(inner, true);
        match target {
            Some(target) if text.is_empty() => {
                if target.contains("://") {
                    out.push(&format!("<{target}>"));
                }
            }
            Some(target) => out.push(&format!("[{text}]({target})")),
            None => self.inlines(inner, out, linked),
        }
    }

    /// Where a link may lead: to the web, or to a type.
    fn destination(&self, destination: &str) -> Option<String> {
        let web = ["https://", "http://", "mailto:"];
        if !web.iter().any(|scheme| destination.starts_with(scheme)) {
            return (self.resolve)(destination);
        }
        Some(destination.chars().map(in_address).collect())
    }
}

/// A character of a web address in a link, percent-encoded where it would end the link.
fn in_address(c: char) -> String {
    if !c.is_whitespace() && !matches!(c, '<' | '>' | '(' | ')' | '\\' | '`' | '|') {
        return c.to_string();
    }
    let mut bytes = [0; 4];
    let bytes = c.encode_utf8(&mut bytes).bytes();
    bytes.fold(String::new(), |text, byte| format!("{text}%{byte:02X}"))
}

/// Adds text that has its markup already, word by word.
fn spread(text: &str, out: &mut Wrapped) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.space();
        }
        out.push(word);
    }
}

fn words(text: &str, out: &mut Wrapped, linked: bool) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c.is_whitespace() {
            out.space();
            rest = rest.trim_start();
            continue;
        }
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push(&word::print(word, linked));
        rest = after;
    }
}

/// A code block that nothing will try to compile.
fn code_block(text: &str) -> Vec<String> {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat((longest + 1).max(3));
    let mut lines = vec![format!("{fence}text")];
    lines.extend(
        text.trim_end()
            .lines()
            .map(|line| line.trim_end().to_owned()),
    );
    lines.push(fence);
    lines
}
