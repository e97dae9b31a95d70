//! The position of the grammar in a segment: what comes next, and steps back when an alternative fails.

use super::hint::Hints;
use super::names::folded;
use super::noun::singular;
use crate::lower::constraints::text::lex::{Kind, Token};
use crate::lower::constraints::text::lexicon::List;

/// Reads tokens from left to right.
#[derive(Clone, Debug)]
pub(crate) struct Cursor<'t, 'a> {
    tokens: &'t [Token<'a>],
    at: usize,
    /// The words of the field's name, in the singular.
    own: &'t [String],
    hints: Hints,
}

impl<'t, 'a> Cursor<'t, 'a> {
    pub(crate) fn new(tokens: &'t [Token<'a>]) -> Self {
        Self {
            tokens,
            at: 0,
            own: &[],
            hints: Hints::ALL,
        }
    }

    /// The same, for a text about the field whose name has these words, and of which this is known.
    pub(crate) fn about(tokens: &'t [Token<'a>], own: &'t [String], hints: Hints) -> Self {
        Self {
            own,
            hints,
            ..Self::new(tokens)
        }
    }

    /// Words of the field's name; whether there were any.
    pub(crate) fn own_words(&mut self) -> bool {
        let start = self.at;
        // The name itself, as spelled in the type's own language.
        if self.own.len() > 1
            && self
                .peek()
                .is_some_and(|token| folded(token.text) == self.own.concat())
        {
            self.at += 1;
            return true;
        }
        while self.peek().is_some_and(|token| {
            token.kind == Kind::Word && self.own.contains(&singular(token.text))
        }) {
            self.at += 1;
        }
        self.at > start
    }

    pub(crate) fn peek(&self) -> Option<&'t Token<'a>> {
        self.tokens.get(self.at)
    }

    /// The token `ahead` places after the next one.
    pub(crate) fn peek_at(&self, ahead: usize) -> Option<&'t Token<'a>> {
        self.tokens.get(self.at + ahead)
    }

    pub(crate) fn next(&mut self) -> Option<&'t Token<'a>> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    /// Steps back by one token.
    pub(crate) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// The token that was read last.
    pub(crate) fn previous(&self) -> Option<&'t Token<'a>> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    /// Whether there may be facts of a kind from here on.
    pub(crate) fn has(&self, kind: fn(&Hints) -> usize) -> bool {
        self.at < kind(&self.hints)
    }

    pub(crate) fn is_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(crate) fn rest(&self) -> &'t [Token<'a>] {
        self.tokens.get(self.at..).unwrap_or(&[])
    }

    pub(crate) fn skip_all(&mut self) {
        self.at = self.tokens.len();
    }

    /// Tries an alternative: steps back if it fails.
    pub(crate) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let at = self.at;
        let result = read(self);
        if result.is_none() {
            self.at = at;
        }
        result
    }

    pub(crate) fn punct(&mut self, c: char) -> bool {
        let found = self.peek().is_some_and(|token| token.is(c));
        self.at += usize::from(found);
        found
    }

    pub(crate) fn word(&mut self, word: &str) -> bool {
        let found = self.peek().is_some_and(|token| token.is_word(word));
        self.at += usize::from(found);
        found
    }

    /// All words of the phrase, in order. A hyphen between words counts as a space, and vice versa.
    pub(crate) fn phrase(&mut self, phrase: &str) -> bool {
        let start = self.at;
        for (index, word) in phrase.split(' ').enumerate() {
            if index > 0 {
                self.hyphen();
            }
            if !self.piece(word) {
                self.at = start;
                return false;
            }
        }
        true
    }

    fn piece(&mut self, piece: &str) -> bool {
        if self.word(piece) {
            return true;
        }
        let mut chars = piece.chars();
        if let (Some(c), None) = (chars.next(), chars.next())
            && !c.is_alphanumeric()
        {
            return self.punct(c);
        }
        let number = self
            .peek()
            .is_some_and(|token| token.kind == Kind::Number && token.text == piece);
        self.at += usize::from(number);
        number
    }

    /// One of these phrases, which `|` separates; its index. Longer ones first.
    pub(crate) fn phrases(&mut self, phrases: &'static str) -> Option<usize> {
        let first = self.peek()?;
        let list = List::of(phrases);
        list.candidates(first)
            .find_map(|(index, phrase)| self.phrase(phrase).then_some(index))
    }

    /// Whether one of these phrases came next; consumed if so.
    pub(crate) fn any(&mut self, phrases: &'static str) -> bool {
        self.phrases(phrases).is_some()
    }

    /// A hyphen that joins the words on both sides.
    pub(crate) fn hyphen(&mut self) -> bool {
        let joins = self
            .peek()
            .is_some_and(|token| token.is('-') && !token.spaced)
            && self.peek_at(1).is_some_and(|token| !token.spaced);
        self.at += usize::from(joins);
        joins
    }

    /// An optional thing.
    pub(crate) fn maybe(&mut self, phrases: &'static str) {
        self.any(phrases);
    }
}
