//! Usage comments: `<!-- UsageSnippet language="…" operationID="…" method="…" path="…" -->`, or the same between
//! `{/*` and `*/}` in MDX pages.

use super::text;
use crate::markdown::{Block, BlockKind};
use crate::source::{SourceFile, Span};

const MARK: &str = "UsageSnippet";

/// What a usage comment states.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub(super) operation: Option<String>,
    /// Upper case.
    pub(super) method: Option<String>,
    pub(super) path: Option<(String, Span)>,
}

/// The first usage comment among these blocks that states a method and a path, else the first of all.
pub(super) fn find(file: &SourceFile, blocks: &[Block]) -> Option<Usage> {
    let mut first = None;
    for block in blocks {
        if !matches!(block.kind, BlockKind::Html | BlockKind::Prose) {
            continue;
        }
        let Some(usage) = parse(text(file, block.span), block.span) else {
            continue;
        };
        if usage.method.is_some() && usage.path.is_some() {
            return Some(usage);
        }
        first = first.or(Some(usage));
    }
    first
}

/// Reads the comment in a block of this text.
fn parse(block: &str, span: Span) -> Option<Usage> {
    let start = ["<!--", "{/*"].iter().find_map(|open| block.find(open))?;
    let comment = block.get(start..)?;
    let at = comment.find(MARK)?;
    // The mark is the comment's first word.
    if comment.get(..at)?.chars().any(char::is_alphanumeric) {
        return None;
    }
    let mut usage = Usage::default();
    let mut offset = start + at + MARK.len();
    while let Some(attribute) = attribute(block.get(offset..)?) {
        let value = attribute.value.trim();
        if !value.is_empty() {
            match attribute.name {
                "operationID" => usage.operation = Some(value.to_owned()),
                "method" => usage.method = Some(value.to_ascii_uppercase()),
                "path" => {
                    let place = span.part(offset + attribute.value_at, attribute.value.len());
                    usage.path = Some((value.to_owned(), place));
                }
                _ => {}
            }
        }
        offset += attribute.len;
    }
    Some(usage)
}

struct Attribute<'a> {
    name: &'a str,
    value: &'a str,
    value_at: usize,
    len: usize,
}

/// Reads ` name="value"`, with either kind of quotes.
fn attribute(text: &str) -> Option<Attribute<'_>> {
    let rest = text.trim_start();
    let name_at = text.len() - rest.len();
    let name_len = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))?;
    let name = rest.get(..name_len)?;
    let quoted = rest.get(name_len..)?.strip_prefix('=')?;
    let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = quoted.get(1..)?;
    let value = inner.get(..inner.find(quote)?)?;
    let value_at = name_at + name_len + 2;
    Some(Attribute {
        name,
        value,
        value_at,
        len: value_at + value.len() + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::{Usage, parse};
    use crate::source::{FileId, Span};

    fn read(block: &str) -> Option<Usage> {
        parse(block, Span::new(FileId(0), 0..block.len()))
    }

    #[test]
    fn comments_of_both_kinds() {
        for (open, close) in [("<!--", "-->"), ("{/*", "*/}")] {
            let block = format!(
                "{open} UsageSnippet language='go' operationID=\"getIt\" method=\"get\" path=\"/a/{{b}}#c\" {close}\n"
            );
            let usage = read(&block).expect("a usage comment");
            assert_eq!(usage.operation.as_deref(), Some("getIt"));
            assert_eq!(usage.method.as_deref(), Some("GET"));
            let (path, span) = usage.path.expect("a path");
            assert_eq!(path, "/a/{b}#c");
            assert_eq!(&block[span.start as usize..span.end as usize], path);
        }
    }

    #[test]
    fn what_is_not_one() {
        assert_eq!(read("UsageSnippet method=\"get\""), None);
        assert_eq!(read("<!-- see UsageSnippet method=\"get\" -->"), None);
        assert_eq!(read("<!-- UsageSnippet"), Some(Usage::default()));
        assert_eq!(
            read("<!-- UsageSnippet method=\"get path=/x -->"),
            Some(Usage::default())
        );
        assert_eq!(
            read("<!-- UsageSnippet path=\"\" -->"),
            Some(Usage::default())
        );
    }
}
