//! One document, or a stream of one per line.

use super::json::{self, Node, SyntaxError, skip_blanks};

/// A document of the input, or why it is none.
pub(super) type Document = Result<Node, SyntaxError>;

/// Splits the input. It is a stream if it is not one document and its first line that is not blank, or the one after
/// it, is a whole array or object; then each line is read on its own.
pub(super) fn split(text: &str) -> Vec<Document> {
    let whole = whole(text, 0, text.len());
    if whole.is_ok() || !is_stream(text) {
        return vec![whole];
    }
    lines(text)
        .map(|(start, end)| self::whole(text, start, end))
        .collect()
}

fn is_stream(text: &str) -> bool {
    lines(text).count() > 1
        && lines(text).take(2).any(|(start, end)| {
            let line = whole(text, start, end);
            matches!(
                line,
                Ok(Node {
                    kind: json::Kind::Array(_) | json::Kind::Object(_),
                    ..
                })
            )
        })
}

/// The byte ranges of the lines that are not blank.
fn lines(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let from = start;
        start += line.len();
        (!line.trim().is_empty()).then_some((from, start))
    })
}

/// Reads a range of the text as one document.
fn whole(text: &str, start: usize, end: usize) -> Document {
    let text = text.get(..end).unwrap_or_default();
    let (node, after) = json::parse(text, start)?;
    let rest = skip_blanks(text, after);
    if rest < text.len() {
        return Err(SyntaxError {
            message: "expected the end of the document",
            at: rest,
        });
    }
    Ok(node)
}

/// Finds lines and columns of byte offsets.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let after = |(at, byte): (usize, u8)| (byte == b'\n').then_some(at + 1);
        let starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter_map(after))
            .collect();
        Self { text, starts }
    }

    /// Line and column of a byte, from 1; columns count characters.
    pub(super) fn position(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start..at).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}
