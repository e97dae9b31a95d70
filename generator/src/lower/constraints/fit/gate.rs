//! The unit gate: a limit with a unit counts only if the field has that unit.

use crate::lower::constraints::grammar::noun::{name_parts, name_words, singular};
use crate::lower::constraints::grammar::number::Quantity;
use crate::lower::constraints::grammar::unit::{self, Unit};
use crate::lower::constraints::subject::Subject;
use crate::lower::constraints::text::lex::{Kind, Token};

/// A segment of a text, and the tokens of the whole text.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub(crate) tokens: &'a [Token<'a>],
    pub(crate) span: (usize, usize),
}

impl<'a> Around<'a> {
    /// The tokens before and behind the segment.
    fn outside(self) -> impl Iterator<Item = &'a Token<'a>> {
        let (start, end) = self.span;
        let tokens = self.tokens.iter();
        tokens.filter(move |token| token.end <= start || token.start >= end)
    }
}

/// The limit in the field's own unit, if that is known.
pub(crate) fn in_own_unit(
    quantity: &Quantity,
    subject: &Subject<'_>,
    around: Around<'_>,
) -> Option<String> {
    let Some(stated) = quantity.unit else {
        return Some(quantity.value.clone());
    };
    if let Some(own) = own_unit(subject, around) {
        if let Some(value) = stated.convert(&quantity.value, own) {
            return Some(value);
        }
        let (value, restated) = quantity.restated.as_ref()?;
        return restated.convert(value, own);
    }
    // `600 seconds (10 minutes)`: the first is the field's own unit, the second helps the reader.
    let (_, coarser) = quantity.restated.as_ref()?;
    let (fine, coarse) = (
        stated.convert("1", Unit::Milliseconds),
        coarser.convert("1", Unit::Milliseconds),
    );
    let (fine, coarse) = (fine?.parse::<u64>().ok()?, coarse?.parse::<u64>().ok()?);
    (fine < coarse).then(|| quantity.value.clone())
}

/// The unit that the field's name or another part of its description says.
fn own_unit(subject: &Subject<'_>, around: Around<'_>) -> Option<Unit> {
    let parts = name_parts(subject.name);
    if let Some(unit) = parts.iter().rev().find_map(|part| unit::named(part)) {
        return Some(unit);
    }
    let mut found = None;
    let mut before: Option<&Token<'_>> = None;
    for token in around.outside() {
        let before = before.replace(token);
        let percent = token.is('%') || token.is_word("percentage") || token.is_word("percent");
        let unit = if percent {
            Some(Unit::Percent)
        } else {
            said_unit(token, before)
        };
        match (found, unit) {
            (_, None) => {}
            (None, Some(unit)) => found = Some(unit),
            (Some(known), Some(unit)) if known == unit => {}
            (Some(_), Some(_)) => return None,
        }
    }
    found
}

/// `in seconds`, `(ms)`, `number of days`.
fn said_unit(token: &Token<'_>, before: Option<&Token<'_>>) -> Option<Unit> {
    let before = before?;
    let introduced = before.is('(') || before.is_one_of("in|of|as");
    if token.kind == Kind::Word && introduced {
        unit::named(token.text)
    } else {
        None
    }
}

/// Whether the field is a number of these things: its name or the rest of its description speaks of them.
pub(crate) fn counts_things(words: &[String], subject: &Subject<'_>, around: Around<'_>) -> bool {
    let Some(thing) = words.last() else {
        return false;
    };
    if name_words(subject.name).contains(thing) {
        return true;
    }
    let counts = around
        .tokens
        .iter()
        .any(|token| token.is_one_of("number|count|amount|limit|limits|many|maximum"));
    let named = around
        .outside()
        .any(|token| token.kind == Kind::Word && singular(token.text) == *thing);
    counts && named
}
