//! Type cells as tokens: what Markdown adds (links, emphasis, escapes) is taken off, links are kept beside the words.

use crate::markdown::entity;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One token of a type cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// The destination of the link that it stands in.
    pub link: Option<Rc<str>>,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, digits, `_`, `.`, `$`, `-`, `::` and backslashes between names.
    Word(String),
    /// A quoted string, without its quotes.
    Text(String),
    /// Anything else but white space.
    Punct(char),
}

impl Token {
    /// The word, if it is one.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            TokenKind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether it is this punctuation mark.
    #[must_use]
    pub fn is(&self, mark: char) -> bool {
        self.kind == TokenKind::Punct(mark)
    }
}

/// Splits a type cell (or a member's heading, or a response line) into tokens. `*` is kept: it is emphasis in most
/// dialects and a pointer in one.
#[must_use]
pub fn tokens(cell: &str) -> Vec<Token> {
    let mut out = Vec::new();
    read(cell, None, &mut out);
    out
}

fn read(text: &str, link: Option<&Rc<str>>, out: &mut Vec<Token>) {
    let closings = closings(text);
    // Behind the last `)`, nothing is a link.
    let last = text.rfind(')').unwrap_or(0);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let push = |kind, out: &mut Vec<Token>| {
            out.push(Token {
                kind,
                link: link.cloned(),
            });
        };
        let at = text.len() - rest.len();
        if first.is_whitespace() || first == '`' {
            rest = skip(rest, first.len_utf8());
        } else if let Some((shown, destination, end)) = closings
            .get(&at)
            .filter(|close| link.is_none() && **close < last)
            .and_then(|close| markdown_link(text, at, *close))
        {
            read(shown, Some(&Rc::from(destination)), out);
            rest = skip(text, end);
        } else if let Some((value, end)) = quoted(rest) {
            push(TokenKind::Text(value), out);
            rest = skip(rest, end);
        } else if let Some(escaped) = escape(rest) {
            if is_word_char(escaped) {
                let (word, end) = word(skip(rest, 1));
                push(TokenKind::Word(word), out);
                rest = skip(rest, 1 + end);
            } else {
                push(TokenKind::Punct(escaped), out);
                rest = skip(rest, 1 + escaped.len_utf8());
            }
        } else if is_word_char(first) || first == '\\' || rest.starts_with("::") {
            let (word, end) = word(rest);
            push(TokenKind::Word(word), out);
            rest = skip(rest, end);
        } else if let Some((decoded, len)) = entity(rest) {
            push(TokenKind::Punct(decoded), out);
            rest = skip(rest, len);
        } else {
            push(TokenKind::Punct(first), out);
            rest = skip(rest, first.len_utf8());
        }
    }
}

/// The text behind the first `len` bytes.
pub(super) fn skip(text: &str, len: usize) -> &str {
    text.get(len..).unwrap_or_default()
}

/// A backslash before punctuation is an escape; before a letter it is a separator of names.
pub(super) fn escape(text: &str) -> Option<char> {
    let next = text.strip_prefix('\\')?.chars().next()?;
    next.is_ascii_punctuation().then_some(next)
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '-')
}

fn word(text: &str) -> (String, usize) {
    let mut word = String::new();
    let mut end = 0;
    while let Some(c) = skip(text, end).chars().next() {
        if is_word_char(c) {
            word.push(c);
            end += c.len_utf8();
        } else if skip(text, end).starts_with("::") {
            word.push_str("::");
            end += 2;
        } else if let Some(escaped @ ('_' | '.' | '-' | '$' | '\\')) = escape(skip(text, end)) {
            word.push(escaped);
            end += 2;
        } else if c == '\\' && escape(skip(text, end)).is_none() {
            word.push(c);
            end += 1;
        } else {
            break;
        }
    }
    (word, end.max(1))
}

/// The string that starts here, and the offset behind it. `None` if there is none, or it does not end.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mark = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((index, c)) = chars.next() {
        if c == mark {
            return Some((value, index + 1));
        }
        if c == '\\' {
            if let Some((_, next)) = chars.next() {
                if !next.is_ascii_punctuation() {
                    value.push('\\');
                }
                value.push(next);
            }
        } else {
            value.push(c);
        }
    }
    None
}

/// Where each `[` that no backslash escapes is closed.
fn closings(text: &str) -> BTreeMap<usize, usize> {
    let mut open = Vec::new();
    let mut closings = BTreeMap::new();
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => {}
            b'[' => open.push(index),
            b']' => {
                if let Some(start) = open.pop() {
                    closings.insert(start, index);
                }
            }
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    closings
}

/// `[shown](destination)` between the brackets at `open` and `close`: both parts, and the offset behind the whole.
fn markdown_link(text: &str, open: usize, close: usize) -> Option<(&str, &str, usize)> {
    let target = text.get(close + 1..)?.strip_prefix('(')?;
    let end = target.find(')')?;
    Some((
        text.get(open + 1..close)?,
        target.get(..end)?.trim(),
        close + 2 + end + 1,
    ))
}

#[cfg(test)]
mod tests {
    use super::{TokenKind, tokens};

    fn show(cell: &str) -> String {
        let parts = tokens(cell).into_iter().map(|token| {
            let text = match token.kind {
                TokenKind::Word(word) => word,
                TokenKind::Text(text) => format!("{text:?}"),
                TokenKind::Punct(c) => c.to_string(),
            };
            match token.link {
                Some(link) => format!("{text}@{link}"),
                None => text,
            }
        });
        parts.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn links_emphasis_and_escapes() {
        assert_eq!(
            show("[components.X](../x.md)[]"),
            "components.X@../x.md [ ]"
        );
        assert_eq!(show(r"*string* \| [B](b)"), "* string * | B@b");
        assert_eq!(
            show(r"*Optional\<List\<X>>*"),
            "* Optional < List < X > > *"
        );
        assert_eq!(show(r#"*"a-b"*"#), r#"* "a-b" *"#);
        assert_eq!(
            show(r"[Components\GrantType](../G.md)"),
            r"Components\GrantType@../G.md"
        );
        assert_eq!(show(r"[\DateTime](x)"), r"\DateTime@x");
        assert_eq!(show("T.nilable(::String)"), "T.nilable ( ::String )");
        assert_eq!(
            show("[ns.X[]](../../models/.md)"),
            "ns.X@../../models/.md [@../../models/.md ]@../../models/.md"
        );
        assert_eq!(show("{ [k: string]: any }"), "{ [ k : string ] : any }");
        assert_eq!(show("[unclosed"), "[ unclosed");
        assert_eq!(show("'a' 'unclosed"), "\"a\" ' unclosed");
        assert_eq!(show("a\\"), "a\\");
    }
}
