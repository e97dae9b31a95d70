//! Number phrases: `between 1 and 100 characters`, `at least 3`, `max. length: 50`, `10 or more items`.

use super::compare;
use super::cursor::Cursor;
use super::noun::{Noun, noun};
use super::number::{Quantity, edge, quantity};
use crate::lower::constraints::text::lex::Kind;

/// Which end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Low,
    High,
}

impl Side {
    pub(crate) const fn other(self) -> Side {
        match self {
            Side::Low => Side::High,
            Side::High => Side::Low,
        }
    }
}

/// What a label says is measured: `max length`, `maximum number of items`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Measure {
    /// Nothing is said.
    Unsaid,
    /// The value itself.
    Value,
    /// The number of characters.
    Length,
    /// How many things; the words are in the bound's noun.
    Number,
}

/// One end of a range.
// Four independent findings about its words.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bound {
    pub(crate) side: Side,
    pub(crate) quantity: Quantity,
    pub(crate) exclusive: bool,
    pub(crate) noun: Noun,
    pub(crate) measure: Measure,
    /// Whether words (and not only a bare `1-100`) state it.
    pub(crate) stated: bool,
    /// Whether a label such as "maximum" states it.
    pub(crate) labelled: bool,
    /// Whether it is about each item of a list.
    pub(crate) each: bool,
}

impl Bound {
    pub(crate) fn new(side: Side, quantity: Quantity, exclusive: bool) -> Self {
        let exclusive = quantity.exclusive.unwrap_or(exclusive);
        Self {
            side,
            quantity,
            exclusive,
            noun: Noun::None,
            measure: Measure::Unsaid,
            stated: true,
            labelled: false,
            each: false,
        }
    }
}

/// A complete number phrase: one or two ends.
pub(crate) fn size(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    c.has(|hints| hints.number).then_some(())?;
    let mut bounds = c
        .attempt(range)
        .or_else(|| c.attempt(inequality))
        .or_else(|| c.attempt(compare::labelled))
        .or_else(|| c.attempt(compare::compared))
        .or_else(|| c.attempt(compare::suffixed))
        .or_else(|| c.attempt(exactly))?;
    finish(c, &mut bounds);
    Some(bounds)
}

/// What may follow any number phrase: a noun (if none was read), `long`, `in length`, `inclusive`, `per item`.
fn finish(c: &mut Cursor<'_, '_>, bounds: &mut [Bound]) {
    trailing_noun(c, bounds);
    c.attempt(|c| {
        c.punct(',');
        let open = c.punct('(');
        let exclusive = edge(c)?;
        if open && !c.punct(')') {
            return None;
        }
        for bound in bounds.iter_mut() {
            bound.exclusive = exclusive;
        }
        Some(())
    });
    trailing_noun(c, bounds);
    if length_words(c) {
        for bound in bounds.iter_mut().filter(|bound| bound.noun == Noun::None) {
            bound.noun = Noun::Characters(None);
        }
    }
    if c.any("each|per item|per entry|per value|per element|per string|per tag|per name|per key") {
        for bound in bounds.iter_mut() {
            bound.each = true;
        }
    }
    while c.any(
        "in total|total|max|maximum|inclusive|are allowed|is allowed|allowed|are permitted|\
         is permitted|permitted|are supported|is supported|supported|are accepted|are required|\
         is required|required|may be provided|may be specified|may be set|can be provided|\
         can be specified|can be set|can be added|can be passed|can be included|must be provided|\
         must be specified|must be included|must be selected|at once|at a time|in the list|\
         in the array|in a single request|in one request|per request|per call|per page|per query|\
         per batch|per list|per array",
    ) {}
    per_thing(c, bounds);
}

/// `150 scopes per machine`: what may have so many. Not a rate.
fn per_thing(c: &mut Cursor<'_, '_>, bounds: &[Bound]) {
    const RATES: &str =
        "second|minute|hour|day|week|month|year|ip|api|key|token|request|call|call|user|account";
    let things = bounds
        .iter()
        .all(|bound| bound.side == Side::High && matches!(bound.noun, Noun::Things(_)));
    c.attempt(|c| {
        (things && c.word("per")).then_some(())?;
        let token = c.next()?;
        (token.kind == Kind::Word && !token.is_one_of(RATES)).then_some(())
    });
}

fn trailing_noun(c: &mut Cursor<'_, '_>, bounds: &mut [Bound]) {
    if bounds
        .iter()
        .all(|bound| bound.noun == Noun::None && bound.quantity.unit.is_none())
    {
        let one = bounds
            .last()
            .is_some_and(|bound| bound.quantity.value == "1");
        let read = noun(c, one);
        for bound in bounds.iter_mut() {
            bound.noun = read.clone();
        }
    }
}

pub(crate) fn length_words(c: &mut Cursor<'_, '_>) -> bool {
    c.any("long|in length|of length")
}

/// `1-100`, `1 to 100`, `between 1 and 100`, `from 0 to 1`, `in the range 0-100`, `[0, 1]`.
fn range(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    if let Some(bounds) = c.attempt(interval) {
        return Some(bounds);
    }
    let lead = c.phrases(
        "in the range of|in the range from|in the range between|in the range|within the range of|\
         within the range|in range|within range|ranging from|ranging between|anywhere from|\
         anywhere between|between|from|within",
    );
    if let Some(bounds) = c.attempt(interval) {
        return Some(bounds);
    }
    let mut low = quantity(c)?;
    let middle = if low.unit.is_none() {
        noun(c, low.value == "1")
    } else {
        Noun::None
    };
    let between = lead.is_some_and(|index| matches!(index, 2 | 9 | 11 | 12 | 14));
    let joined = c.any("up to|through|to|. .")
        || (between && c.any("and up to|and"))
        || c.punct('-')
        || c.punct('\u{2026}');
    if !joined {
        return None;
    }
    let high = quantity(c)?;
    if low.as_f64() >= high.as_f64() {
        return None;
    }
    // `between 0 and 1 (exclusive)` is said of both ends.
    low.exclusive = low.exclusive.or(high.exclusive);
    if low.unit.is_none() {
        low.unit = high.unit;
    } else if low.unit != high.unit {
        return None;
    }
    let mut bounds = vec![
        Bound::new(Side::Low, low, false),
        Bound::new(Side::High, high, false),
    ];
    for bound in &mut bounds {
        bound.noun = middle.clone();
        bound.stated = lead.is_some();
    }
    if middle != Noun::None {
        // `1 item to 10 items`: the noun is said twice.
        noun(c, false);
    }
    Some(bounds)
}

/// `[0, 100]`, `(0, 1]`: interval notation.
fn interval(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let low_out = if c.punct('[') {
        false
    } else {
        c.punct('(').then_some(true)?
    };
    let low = quantity(c)?;
    if !(c.punct(',') || c.punct('-') || c.word("to")) {
        return None;
    }
    let high = quantity(c)?;
    let high_out = if c.punct(']') {
        false
    } else {
        c.punct(')').then_some(true)?
    };
    // Parentheses on both sides are only parentheses.
    if low.as_f64() >= high.as_f64() || (low_out && high_out) {
        return None;
    }
    Some(vec![
        Bound::new(Side::Low, low, low_out),
        Bound::new(Side::High, high, high_out),
    ])
}

/// `0 <= x <= 100`, `0 < value < 1`.
fn inequality(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let low = quantity(c)?;
    let low_out = sign(c)?;
    let token = c.next()?;
    if !matches!(token.kind, Kind::Word | Kind::Code) {
        return None;
    }
    let high_out = sign(c)?;
    let high = quantity(c)?;
    (low.as_f64() < high.as_f64()).then(|| {
        vec![
            Bound::new(Side::Low, low, low_out),
            Bound::new(Side::High, high, high_out),
        ]
    })
}

fn sign(c: &mut Cursor<'_, '_>) -> Option<bool> {
    if c.punct('≤') {
        Some(false)
    } else {
        c.punct('<').then_some(true)
    }
}

/// `exactly 12 characters`.
fn exactly(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    if !c.any("exactly|precisely|strictly") {
        return None;
    }
    exact(c)
}

/// A number that is both ends: `12 characters`.
pub(crate) fn exact(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let quantity = quantity(c)?;
    let mut bounds = vec![
        Bound::new(Side::Low, quantity.clone(), false),
        Bound::new(Side::High, quantity, false),
    ];
    finish(c, &mut bounds);
    Some(bounds)
}

/// The bounds with what follows them.
pub(crate) fn finished(c: &mut Cursor<'_, '_>, mut bounds: Vec<Bound>) -> Vec<Bound> {
    finish(c, &mut bounds);
    bounds
}
