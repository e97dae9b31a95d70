//! From the trees that `quote` makes to tokens in a row.

use super::{Code, Kind, Token, short};
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::fmt::Write;

/// Operators of more than one character, longest first. Two `<` or `>` are never one: they close generics.
const OPERATORS: &[&str] = &[
    "..=", "...", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "..", "+=", "-=", "*=",
    "/=", "%=", "^=", "&=", "|=",
];

impl Code {
    pub(in crate::print) fn new(tokens: TokenStream) -> Self {
        let mut code = Self::default();
        code.add(tokens);
        code
    }

    /// Adds tokens at the end.
    pub(super) fn add(&mut self, tokens: TokenStream) {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => {
                    let delimiter = group.delimiter();
                    let inner = group.stream();
                    // The only owner of tokens moves them out; a second one would have them copied.
                    drop(group);
                    let open = self.tokens.len();
                    self.push(Kind::Open(delimiter, 0), opening(delimiter));
                    self.add(inner);
                    let length = self.tokens.len() - open;
                    if let Some(token) = self.tokens.get_mut(open) {
                        token.kind = Kind::Open(delimiter, short(length));
                    }
                    self.push(Kind::Close(delimiter), closing(delimiter));
                }
                TokenTree::Ident(name) => {
                    if self.takes_name() {
                        self.extend_last(|text| write!(text, "{name}"));
                    } else {
                        self.push(Kind::Word, "");
                        self.extend_last(|text| write!(text, "{name}"));
                    }
                }
                TokenTree::Literal(value) => {
                    self.push(Kind::Literal, "");
                    self.extend_last(|text| write!(text, "{value}"));
                }
                TokenTree::Punct(mark) => {
                    self.punct(mark.as_char(), mark.spacing() == Spacing::Joint);
                }
            }
        }
    }

    /// Whether the last token is the mark of a lifetime that still has no name.
    fn takes_name(&self) -> bool {
        let last = self.tokens.last();
        last.is_some_and(|last| last.kind == Kind::Lifetime && last.end == last.start + 1)
    }

    fn punct(&mut self, mark: char, joint: bool) {
        let before = self.tokens.len().checked_sub(1);
        let open = before.filter(|last| {
            let last = self.tokens.get(*last);
            last.is_some_and(|last| last.kind == Kind::Operator && last.joint)
        });
        if let Some(last) = open {
            let open = self.text(last);
            let longer = |operator: &&str| {
                operator
                    .strip_prefix(open)
                    .and_then(|rest| rest.strip_prefix(mark))
                    == Some("")
            };
            if OPERATORS.iter().any(longer) {
                self.extend_last(|text| text.write_char(mark));
                if let Some(token) = self.tokens.last_mut() {
                    token.joint = joint;
                }
                return;
            }
        }
        let kind = match mark {
            '\'' => Kind::Lifetime,
            _ => Kind::Operator,
        };
        self.push(kind, mark.encode_utf8(&mut [0; 4]));
        if let Some(token) = self.tokens.last_mut() {
            token.joint = joint && kind == Kind::Operator;
        }
    }

    pub(super) fn push(&mut self, kind: Kind, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.tokens.push(Token {
            kind,
            joint: false,
            start: short(start),
            end: short(self.text.len()),
        });
    }

    /// Adds text to the last token. Writing to a string cannot fail.
    fn extend_last(&mut self, write: impl FnOnce(&mut String) -> std::fmt::Result) {
        let _ = write(&mut self.text);
        if let Some(token) = self.tokens.last_mut() {
            token.end = short(self.text.len());
        }
    }
}

fn opening(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Parenthesis => "(",
        Delimiter::Brace => "{",
        Delimiter::Bracket => "[",
        Delimiter::None => "",
    }
}

fn closing(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Parenthesis => ")",
        Delimiter::Brace => "}",
        Delimiter::Bracket => "]",
        Delimiter::None => "",
    }
}
