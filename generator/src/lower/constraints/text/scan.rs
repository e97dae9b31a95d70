//! The scanner behind [`lex`](super::lex::lex).

use super::lex::{Kind, Token};
use super::words::digits;
use crate::markdown::entity;
use std::collections::BTreeMap;

/// Reads a text from left to right.
pub(crate) struct Scanner<'a> {
    pub(crate) text: &'a str,
    pub(crate) at: usize,
    pub(crate) spaced: bool,
    pub(crate) tokens: Vec<Token<'a>>,
    /// Where each `(` is closed in its line; worked out once a link asks.
    closings: Option<BTreeMap<usize, usize>>,
    /// The `]` that was looked up last.
    bracket: Ahead,
    /// The `</code>` that was looked up last.
    code_end: Ahead,
}

/// Where the next of something stands. It is looked for again only behind the last one, so that a text is searched
/// once, however often is asked.
#[derive(Clone, Copy, Default)]
enum Ahead {
    #[default]
    Unknown,
    At(usize),
    Nowhere,
}

impl Ahead {
    fn next(&mut self, text: &str, from: usize, wanted: &str) -> Option<usize> {
        let is_known = match self {
            Self::Unknown => false,
            Self::At(at) => *at >= from,
            Self::Nowhere => true,
        };
        if !is_known {
            let found = text.get(from..).and_then(|rest| rest.find(wanted));
            *self = found.map_or(Self::Nowhere, |at| Self::At(from + at));
        }
        match self {
            Self::At(at) => Some(*at),
            Self::Unknown | Self::Nowhere => None,
        }
    }
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            spaced: true,
            tokens: Vec::new(),
            closings: None,
            bracket: Ahead::default(),
            code_end: Ahead::default(),
        }
    }

    pub(crate) fn into_tokens(self) -> Vec<Token<'a>> {
        self.tokens
    }

    /// Reads one thing; false at the end.
    pub(crate) fn step(&mut self) -> bool {
        let Some(c) = self.peek() else {
            return false;
        };
        match c {
            '\n' | '\r' => self.newline(),
            _ if c.is_whitespace() || c == '\u{a0}' => {
                self.skip(c);
                self.spaced = true;
            }
            '`' => self.code(),
            '<' => self.angle(),
            '&' => self.entity(),
            '*' | '~' => self.emphasis(c),
            '[' => self.open_bracket(),
            ']' => self.close_bracket(),
            '"' | '\u{201c}' => self.quotation(c, if c == '"' { '"' } else { '\u{201d}' }),
            '\'' | '\u{2018}' => self.quotation(c, if c == '\'' { '\'' } else { '\u{2019}' }),
            '0'..='9' => self.number(),
            '\\' => self.skip(c),
            _ if c.is_alphabetic() || c == '_' => self.word(),
            _ => self.punct(c),
        }
        true
    }

    pub(crate) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    /// A token whose text is the whole of `start..end`.
    pub(crate) fn push(&mut self, kind: Kind, start: usize, end: usize) {
        self.push_inner(kind, (start, end), (start, end));
    }

    pub(crate) fn push_inner(&mut self, kind: Kind, inner: (usize, usize), outer: (usize, usize)) {
        self.tokens.push(Token {
            kind,
            text: self.text.get(inner.0..inner.1).unwrap_or(""),
            start: outer.0,
            end: outer.1,
            spaced: self.spaced,
        });
        self.at = outer.1;
        self.spaced = matches!(kind, Kind::Break | Kind::SoftBreak | Kind::Bullet);
    }

    fn push_break(&mut self, soft: bool, end: usize) {
        let kind = match self.tokens.last().map(|token| token.kind) {
            Some(Kind::SoftBreak) => {
                self.tokens.pop();
                Kind::Break
            }
            Some(Kind::Break | Kind::Bullet) => {
                self.at = end;
                self.spaced = true;
                return;
            }
            _ if soft => Kind::SoftBreak,
            _ => Kind::Break,
        };
        let start = self.at;
        self.push(kind, start, end);
        self.bullet();
    }

    fn newline(&mut self) {
        let rest = self.rest();
        let end = self.at + if rest.starts_with("\r\n") { 2 } else { 1 };
        self.push_break(true, end);
    }

    /// A bullet right here, at the start of a line.
    fn bullet(&mut self) {
        let rest = self.rest();
        let line = rest.trim_start_matches([' ', '\t']);
        let indent = rest.len() - line.len();
        let marker = line
            .strip_prefix(['-', '*', '\u{2022}', '+'])
            .map(|after| (line.len() - after.len(), after))
            .or_else(|| ordinal(line));
        let Some((width, after)) = marker else {
            return;
        };
        if after.starts_with([' ', '\t']) {
            if matches!(
                self.tokens.last().map(|t| t.kind),
                Some(Kind::SoftBreak | Kind::Break)
            ) {
                self.tokens.pop();
                let at = self.at;
                self.push(Kind::Break, at, at);
            }
            let start = self.at + indent;
            self.push(Kind::Bullet, start, start + width);
        }
    }

    fn code(&mut self) {
        let rest = self.rest();
        if let Some(fenced) = rest.strip_prefix("```") {
            let end = fenced
                .find("```")
                .map_or(self.text.len(), |close| self.at + 3 + close + 3);
            self.push_break(false, end);
            return;
        }
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        let body = rest.get(ticks..).unwrap_or("");
        let fence = rest.get(..ticks).unwrap_or("`");
        match body.find(fence) {
            Some(length) if length > 0 && !body.get(..length).unwrap_or("").contains("\n\n") => {
                let start = self.at + ticks;
                let (inner, outer) = ((start, start + length), (self.at, start + length + ticks));
                self.push_inner(Kind::Code, inner, outer);
            }
            _ => self.at += ticks,
        }
    }

    fn emphasis(&mut self, c: char) {
        if c == '~' && self.rest().starts_with("~~") {
            self.at += 2;
        } else if c == '*' {
            self.skip(c);
        } else {
            self.punct(c);
        }
    }

    fn angle(&mut self) {
        let rest = self.rest();
        let tag = rest.get(1..).unwrap_or("");
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let close = rest.bytes().take(200).position(|byte| byte == b'>');
        let (Some(close), false) = (close, name.is_empty()) else {
            if tag.starts_with('=') {
                let start = self.at;
                self.push(Kind::Punct('≤'), start, start + 2);
            } else {
                self.punct('<');
            }
            return;
        };
        let end = self.at + close + 1;
        match name.as_str() {
            "br" => self.push_break(true, end),
            "li" if !closing => {
                self.push_break(false, end);
                let start = self.at;
                self.push(Kind::Bullet, start, start);
            }
            "p" | "li" | "ul" | "ol" | "div" | "table" | "tr" | "h1" | "h2" | "h3" | "h4"
            | "pre" => {
                self.push_break(false, end);
            }
            "code" if !closing => self.code_tag(end),
            _ => self.at = end,
        }
    }

    fn code_tag(&mut self, start: usize) {
        match self.code_end.next(self.text, start, "</code>") {
            Some(end) if end > start => {
                let outer = (self.at, end + "</code>".len());
                self.push_inner(Kind::Code, (start, end), outer);
            }
            _ => self.at = start,
        }
    }

    fn entity(&mut self) {
        let rest = self.rest();
        let compared = ["&lt;=", "&gt;="].into_iter().zip(['≤', '≥']);
        let compared = compared
            .filter(|(name, _)| rest.starts_with(name))
            .map(|(name, c)| (c, name.len()));
        match compared.chain(entity(rest)).next() {
            Some((' ', length)) => {
                self.at += length;
                self.spaced = true;
            }
            Some((c, length)) => {
                let c = if c == '–' { '-' } else { c };
                let start = self.at;
                self.push(Kind::Punct(c), start, start + length);
            }
            None => self.punct('&'),
        }
    }

    /// `[` of a link is skipped, and so is its target at `]`.
    fn open_bracket(&mut self) {
        let close = self.bracket.next(self.text, self.at, "]");
        let link = close
            .and_then(|end| self.text.get(end..))
            .is_some_and(|rest| rest.starts_with("]("));
        if link {
            self.at += 1;
        } else {
            self.punct('[');
        }
    }

    fn close_bracket(&mut self) {
        let open = self.at + 1;
        let close = self.rest().starts_with("](").then(|| {
            let closings = self.closings.get_or_insert_with(|| closings(self.text));
            closings.get(&open).copied()
        });
        match close.flatten() {
            Some(close) => self.at = close + 1,
            None => self.punct(']'),
        }
    }

    pub(crate) fn punct(&mut self, c: char) {
        let rest = self.rest();
        let start = self.at;
        let (kind, width) = if rest.starts_with(">=") {
            ('≥', 2)
        } else {
            let kind = match c {
                '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2212}' => '-',
                other => other,
            };
            (kind, c.len_utf8())
        };
        self.push(Kind::Punct(kind), start, start + width);
    }
}

/// Where each `(` is closed in its line.
fn closings(text: &str) -> BTreeMap<usize, usize> {
    let mut open = Vec::new();
    let mut closings = BTreeMap::new();
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => open.push(index),
            b')' => closings.extend(open.pop().map(|start| (start, index))),
            b'\n' => open.clear(),
            _ => {}
        }
    }
    closings
}

/// The marker of an ordered list item.
fn ordinal(line: &str) -> Option<(usize, &str)> {
    let width = digits(line);
    let after = line.get(width..)?.strip_prefix(['.', ')'])?;
    (1..=2).contains(&width).then_some((width + 1, after))
}
