//! The unit gate: a limit with a unit counts only if the field has that unit.

use super::lex::{Kind, Token, lex};
use super::noun::{name_parts, name_words, singular};
use super::number::Quantity;
use super::subject::Subject;
use super::unit::{self, Unit};

/// The limit in the field's own unit, if that is known.
pub(super) fn in_own_unit(
    quantity: &Quantity,
    subject: &Subject<'_>,
    span: (usize, usize),
) -> Option<String> {
    let Some(stated) = quantity.unit else {
        return Some(quantity.value.clone());
    };
    if let Some(own) = own_unit(subject, span) {
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
fn own_unit(subject: &Subject<'_>, span: (usize, usize)) -> Option<Unit> {
    let parts = name_parts(subject.name);
    if let Some(unit) = parts.iter().rev().find_map(|part| unit::named(part)) {
        return Some(unit);
    }
    let tokens: Vec<Token<'_>> = lex(subject.text)
        .into_iter()
        .filter(|token| token.end <= span.0 || token.start >= span.1)
        .collect();
    let mut found = None;
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| tokens.get(index));
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
pub(super) fn counts_things(words: &[String], subject: &Subject<'_>, span: (usize, usize)) -> bool {
    let Some(thing) = words.last() else {
        return false;
    };
    if name_words(subject.name).contains(thing) {
        return true;
    }
    let tokens = lex(subject.text);
    let counts = tokens
        .iter()
        .any(|token| token.is_one_of("number|count|amount|limit|limits|many|maximum"));
    let outside: Vec<&Token<'_>> = tokens
        .iter()
        .filter(|token| token.end <= span.0 || token.start >= span.1)
        .collect();
    let named = outside
        .iter()
        .any(|token| token.kind == Kind::Word && singular(token.text) == *thing);
    counts && named
}
