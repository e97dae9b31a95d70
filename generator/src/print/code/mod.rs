//! Tokens in a row: what the emitter made, flattened once, so that everything after it reads plain text.

mod flatten;

use crate::hash::Hasher;
use proc_macro2::Delimiter;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::print) enum Kind {
    /// A name or a keyword.
    Word,
    Literal,
    /// `'a`, without its mark.
    Lifetime,
    /// `+`, `::`, `=>`.
    Operator,
    /// Begins a group, whose end is so many tokens further on.
    Open(Delimiter, u32),
    Close(Delimiter),
}

/// A token. There are millions of them, so that they are small.
#[derive(Clone, Copy, Debug)]
struct Token {
    kind: Kind,
    /// Whether an operator touches the next token.
    joint: bool,
    /// Where its text begins and ends.
    start: u32,
    end: u32,
}

/// A position as it stands in a [`Token`]. No file is that long.
fn short(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// The position that stands in a [`Token`].
const fn long(position: u32) -> usize {
    position as usize
}

/// The tokens of some code.
#[derive(Clone, Debug, Default)]
pub(in crate::print) struct Code {
    tokens: Vec<Token>,
    text: String,
}

impl Code {
    pub(in crate::print) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// What the token is.
    pub(in crate::print) fn kind(&self, index: usize) -> Option<Kind> {
        self.tokens.get(index).map(|token| token.kind)
    }

    /// The text of the token; empty beyond the end.
    pub(in crate::print) fn text(&self, index: usize) -> &str {
        let token = self.tokens.get(index);
        token
            .and_then(|token| self.text.get(long(token.start)..long(token.end)))
            .unwrap_or_default()
    }

    /// Whether the token is an operator with this text.
    pub(in crate::print) fn is(&self, index: usize, operator: &str) -> bool {
        self.kind(index) == Some(Kind::Operator) && self.text(index) == operator
    }

    /// Whether the token is a word with this text.
    pub(in crate::print) fn is_word(&self, index: usize, word: &str) -> bool {
        self.kind(index) == Some(Kind::Word) && self.text(index) == word
    }

    /// The tokens between the brackets that open here.
    pub(in crate::print) fn group(&self, index: usize) -> Option<(Delimiter, Range<usize>)> {
        match self.kind(index)? {
            Kind::Open(delimiter, length) => Some((delimiter, index + 1..index + long(length))),
            _ => None,
        }
    }

    /// The first braces outside of other brackets.
    pub(in crate::print) fn braces(&self, range: Range<usize>) -> Option<usize> {
        self.find(range, |at| {
            matches!(self.group(at), Some((Delimiter::Brace, _)))
        })
    }

    /// Where the token or group that begins here ends.
    pub(in crate::print) fn end_of(&self, index: usize) -> usize {
        match self.kind(index) {
            Some(Kind::Open(_, length)) => index + long(length) + 1,
            _ => index + 1,
        }
    }

    /// The first token at or after `range.start`, outside of brackets, that `is_it`.
    pub(in crate::print) fn find(
        &self,
        range: Range<usize>,
        is_it: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let mut index = range.start;
        while index < range.end {
            if is_it(index) {
                return Some(index);
            }
            index = self.end_of(index);
        }
        None
    }

    /// The parts between the separators outside of brackets, and whether the last one is followed by one.
    pub(in crate::print) fn split(
        &self,
        range: Range<usize>,
        separator: &str,
    ) -> (Vec<Range<usize>>, bool) {
        let mut parts = Vec::new();
        let mut start = range.start;
        let mut closed = false;
        while start < range.end {
            let end = self.find(start..range.end, |index| self.is(index, separator));
            closed = end.is_some();
            let end = end.unwrap_or(range.end);
            parts.push(start..end);
            start = end + 1;
        }
        (parts, closed)
    }

    /// The parts between the commas that are outside of brackets, angle brackets included.
    pub(in crate::print) fn parts(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let (mut start, mut depth, mut index) = (range.start, 0_usize, range.start);
        while index < range.end {
            if self.kind(index) == Some(Kind::Operator) {
                match self.text(index) {
                    "<" => depth += 1,
                    ">" => depth = depth.saturating_sub(1),
                    "," if depth == 0 => {
                        parts.push(start..index);
                        start = index + 1;
                    }
                    _ => {}
                }
            }
            index = self.end_of(index);
        }
        if start < range.end {
            parts.push(start..range.end);
        }
        parts
    }

    /// Whether one of the names is among the words.
    pub(in crate::print) fn mentions(&self, range: Range<usize>, names: &BTreeSet<String>) -> bool {
        !names.is_empty()
            && range.into_iter().any(|index| {
                self.kind(index) == Some(Kind::Word) && names.contains(self.text(index))
            })
    }

    /// Adds all that tells this code from another.
    pub(in crate::print) fn hash(&self, hasher: &mut Hasher) {
        let mut kinds = Vec::with_capacity(self.tokens.len() * 5);
        for token in &self.tokens {
            let kind = match token.kind {
                Kind::Word => 0_u8,
                Kind::Literal => 1,
                Kind::Lifetime => 2,
                Kind::Operator => 3 + u8::from(token.joint),
                Kind::Open(..) => 5,
                Kind::Close(_) => 6,
            };
            kinds.push(kind);
            kinds.extend_from_slice(&u64::from(token.end).to_le_bytes());
        }
        hasher.part(&kinds).part(self.text.as_bytes());
    }

    /// The same code with some tokens replaced: each range by a word.
    pub(in crate::print) fn with_words(self, words: &[(Range<usize>, &str)]) -> Self {
        if words.is_empty() {
            return self;
        }
        let mut short = Self {
            tokens: Vec::with_capacity(self.tokens.len()),
            text: self.text,
        };
        let mut opened = Vec::new();
        let mut words = words.iter();
        let mut next = words.next();
        let mut until = 0;
        for (index, token) in self.tokens.into_iter().enumerate() {
            if let Some((range, word)) = next
                && range.start == index
            {
                short.push(Kind::Word, word);
                until = range.end;
                next = words.next();
            }
            if index < until {
                continue;
            }
            let at = short.tokens.len();
            match token.kind {
                Kind::Open(..) => opened.push(at),
                Kind::Close(delimiter) => {
                    let open = opened.pop().unwrap_or_default();
                    if let Some(token) = short.tokens.get_mut(open) {
                        token.kind = Kind::Open(delimiter, self::short(at - open));
                    }
                }
                _ => {}
            }
            short.tokens.push(token);
        }
        short
    }

    /// The tokens of the range, with as many spaces as keep them apart.
    pub(in crate::print) fn spelled(&self, range: Range<usize>) -> String {
        let mut text = String::new();
        for index in range {
            text.push_str(self.text(index));
            let touches = self.tokens.get(index).is_some_and(|token| token.joint);
            if !touches {
                text.push(' ');
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Code;
    use crate::hash::Hasher;
    use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
    use quote::quote;

    fn spelled(tokens: TokenStream) -> String {
        let code = Code::new(tokens);
        code.spelled(0..code.len())
    }

    #[test]
    fn spells_what_it_was_given() {
        let tokens = quote! {
            impl<'a> Thing<'a> for Vec<Vec<u8>> {
                fn f(&'a self) -> bool { x..=y && a >> 1 == 'c' as u8 || !b"x"[0].is_some()? }
            }
        };
        let again: TokenStream = spelled(tokens.clone()).parse().unwrap();
        assert_eq!(again.to_string(), tokens.to_string());
    }

    #[test]
    fn tells_tokens_apart() {
        let inner = quote!(a + b);
        let group = TokenTree::Group(Group::new(Delimiter::None, inner.clone()));
        let all = [
            inner,
            TokenStream::from(group),
            quote!((a + b)),
            quote!([a + b]),
            quote!(a + = b),
            quote!(a += b),
            quote!("a" + b),
            quote!(r#a + b),
            quote!(ab),
            quote!(a b),
        ];
        let mut hashes: Vec<String> = all
            .iter()
            .map(|tokens| {
                let mut hasher = Hasher::new();
                Code::new(tokens.clone()).hash(&mut hasher);
                hasher.finish().to_string()
            })
            .collect();
        hashes.sort();
        hashes.dedup();
        assert_eq!(hashes.len(), all.len());
    }
}
