//! Number phrases: `between 1 and 100 characters`, `at least 3`, `max. length: 50`, `10 or more items`.

use super::cursor::Cursor;
use super::noun::{Noun, noun};
use super::number::{Quantity, edge, quantity};

/// Which end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Low,
    High,
}

impl Side {
    const fn other(self) -> Side {
        match self {
            Side::Low => Side::High,
            Side::High => Side::Low,
        }
    }
}

/// What a label says is measured: `max length`, `maximum number of items`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Measure {
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
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bound {
    pub(super) side: Side,
    pub(super) quantity: Quantity,
    pub(super) exclusive: bool,
    pub(super) noun: Noun,
    pub(super) measure: Measure,
    /// Whether words (and not only a bare `1-100`) state it.
    pub(super) stated: bool,
    /// Whether it is about each item of a list.
    pub(super) each: bool,
}

impl Bound {
    pub(super) fn new(side: Side, quantity: Quantity, exclusive: bool) -> Self {
        let exclusive = quantity.exclusive.unwrap_or(exclusive);
        Self {
            side,
            quantity,
            exclusive,
            noun: Noun::None,
            measure: Measure::Unsaid,
            stated: true,
            each: false,
        }
    }
}

/// A complete number phrase: one or two ends.
pub(super) fn size(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let mut bounds = c
        .attempt(range)
        .or_else(|| c.attempt(inequality))
        .or_else(|| c.attempt(labelled))
        .or_else(|| c.attempt(compared))
        .or_else(|| c.attempt(suffixed))
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
    c.attempt(|c| length_words(c).then_some(())).map(|()| {
        for bound in bounds.iter_mut().filter(|bound| bound.noun == Noun::None) {
            bound.noun = Noun::Characters(None);
        }
    });
    if c.any(&[
        "each",
        "per item",
        "per entry",
        "per value",
        "per element",
        "per string",
        "per tag",
        "per name",
        "per key",
    ]) {
        for bound in bounds.iter_mut() {
            bound.each = true;
        }
    }
    while c.any(&[
        "in total",
        "total",
        "max",
        "maximum",
        "inclusive",
        "are allowed",
        "is allowed",
        "allowed",
        "are permitted",
        "is permitted",
        "permitted",
        "are supported",
        "is supported",
        "supported",
        "are accepted",
        "are required",
        "is required",
        "required",
        "may be provided",
        "may be specified",
        "may be set",
        "can be provided",
        "can be specified",
        "can be set",
        "can be added",
        "can be passed",
        "can be included",
        "must be provided",
        "must be specified",
        "must be included",
        "must be selected",
        "at once",
        "at a time",
        "in the list",
        "in the array",
        "in a single request",
        "in one request",
        "per request",
        "per call",
        "per page",
        "per query",
        "per batch",
        "per list",
        "per array",
    ]) {}
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

fn length_words(c: &mut Cursor<'_, '_>) -> bool {
    c.any(&["long", "in length", "of length"])
}

/// `1-100`, `1 to 100`, `between 1 and 100`, `from 0 to 1`, `in the range 0-100`, `[0, 1]`.
fn range(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    if let Some(bounds) = c.attempt(interval) {
        return Some(bounds);
    }
    let lead = c.phrases(&[
        "in the range of",
        "in the range from",
        "in the range between",
        "in the range",
        "within the range of",
        "within the range",
        "in range",
        "within range",
        "ranging from",
        "ranging between",
        "anywhere from",
        "anywhere between",
        "between",
        "from",
        "within",
    ]);
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
    let joined = c.any(&["up to", "through", "to", ". ."])
        || (between && c.any(&["and up to", "and"]))
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
    if !matches!(token.kind, super::lex::Kind::Word | super::lex::Kind::Code) {
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

/// `max. length: 50`, `the maximum number of items is 10`, `minimum value of 0`.
fn labelled(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    c.maybe(&["a", "the", "its", "an"]);
    c.maybe(&["total", "absolute", "current"]);
    let side = side_word(c)?;
    c.maybe(&[
        "allowed",
        "supported",
        "permitted",
        "valid",
        "accepted",
        "possible",
        "total",
        "acceptable",
    ]);
    let (measure, counted) = measure(c);
    c.maybe(&["allowed", "supported", "permitted", "accepted"]);
    c.maybe(&[
        "for this field",
        "for the field",
        "for this value",
        "per page",
        "per request",
    ]);
    let connected = c.any(&[
        "is :",
        "is set to",
        "is",
        "are",
        "should be",
        "must be",
        "of :",
        "of",
        ":",
        "=",
    ]);
    if connected {
        c.maybe(&["up to", "currently"]);
    } else if measure == Measure::Number {
        return None;
    }
    let quantity = quantity(c)?;
    let mut bound = Bound::new(side, quantity, false);
    if measure == Measure::Length {
        bound.noun = Noun::Characters(None);
    } else if let Some(counted) = counted {
        bound.noun = counted;
    }
    bound.measure = measure;
    if bound.measure == Measure::Length {
        // `max length: 50 characters`
        noun(c, false);
    }
    Some(vec![bound])
}

fn side_word(c: &mut Cursor<'_, '_>) -> Option<Side> {
    if c.any(&["maximum", "max", "maximal", "upper limit", "upper bound"]) {
        Some(Side::High)
    } else if c.any(&["minimum", "min", "minimal", "lower limit", "lower bound"]) {
        Some(Side::Low)
    } else {
        None
    }
}

/// What is measured, and what is counted if something is.
fn measure(c: &mut Cursor<'_, '_>) -> (Measure, Option<Noun>) {
    if c.any(&[
        "string length",
        "character length",
        "text length",
        "name length",
        "length",
        "characters length",
        "char length",
    ]) {
        c.maybe(&[
            "in characters",
            "of the string",
            "of the name",
            "of the value",
            "of this field",
        ]);
        return (Measure::Length, None);
    }
    if c.any(&[
        "character count",
        "number of characters",
        "number of chars",
        "characters",
        "chars",
    ]) {
        return (Measure::Length, None);
    }
    if c.any(&["value", "allowed value", "valid value"]) {
        return (Measure::Value, None);
    }
    let counted = c.attempt(|c| {
        let number = c.any(&["number of", "amount of", "count of"]);
        let counted = noun(c, false);
        let things = matches!(counted, Noun::Things(_));
        (things && (number || next_connects(c))).then_some(counted)
    });
    match counted {
        Some(counted) => (Measure::Number, Some(counted)),
        None => (Measure::Unsaid, None),
    }
}

fn next_connects(c: &Cursor<'_, '_>) -> bool {
    c.peek()
        .is_some_and(|token| token.is(':') || token.is('=') || token.is_word("is"))
}

/// `at least 3`, `no more than 5 MB`, `greater than or equal to 0`, `up to 100`, `limited to 20`.
fn compared(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let (side, exclusive) = comparison(c)?;
    let quantity = quantity(c)?;
    Some(vec![Bound::new(side, quantity, exclusive)])
}

/// A comparison in front of a number: which end, and whether the number itself is out.
fn comparison(c: &mut Cursor<'_, '_>) -> Option<(Side, bool)> {
    if c.any(&[
        "up to and including",
        "up to a maximum of",
        "up to a max of",
        "up to maximum",
        "up to max",
        "up to",
        "at most",
        "at max",
        "at maximum",
        "not exceeding",
        "not to exceed",
        "limited to a maximum of",
        "limited to",
        "limit :",
        "limit of",
        "limit is",
        "no exceeding",
    ]) || c.punct('≤')
    {
        return Some((Side::High, false));
    }
    if c.any(&[
        "at least",
        "at minimum",
        "at a minimum",
        "starting at",
        "starting from",
    ]) || c.punct('≥')
    {
        return Some((Side::Low, false));
    }
    if c.punct('<') || c.any(&["under", "below"]) {
        return Some((Side::High, true));
    }
    if c.punct('>') || c.any(&["above", "over", "exceed"]) {
        return Some((Side::Low, true));
    }
    comparative(c)
}

/// `(no|not) greater than (or equal to)`.
pub(super) fn comparative(c: &mut Cursor<'_, '_>) -> Option<(Side, bool)> {
    c.attempt(|c| {
        c.maybe(&["strictly", "a number", "an integer", "a value"]);
        let negated = c.any(&["no", "not"]);
        let equal_first = c.any(&["equal to or", "equal or"]);
        let side = direction(c)?;
        let than = c.word("than");
        let equal_last = c.any(&[
            "or equal to",
            "or equals to",
            "or equal than",
            "or equals",
            "or equal",
        ]);
        if !than && !equal_last {
            return None;
        }
        let (side, inclusive) = if negated {
            (side.other(), !(equal_first || equal_last))
        } else {
            (side, equal_first || equal_last)
        };
        Some((side, !inclusive))
    })
}

/// `greater`, `fewer`: to which end the comparison points.
fn direction(c: &mut Cursor<'_, '_>) -> Option<Side> {
    if c.any(&["greater", "more", "larger", "higher", "longer", "bigger"]) {
        Some(Side::Low)
    } else if c.any(&["less", "fewer", "smaller", "lower", "shorter"]) {
        Some(Side::High)
    } else {
        None
    }
}

/// `10 or more items`, `100 characters or fewer`, `50 chars max`, `a 100 character limit`.
fn suffixed(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    c.maybe(&["a", "an", "the"]);
    let quantity = quantity(c)?;
    let mut counted = if quantity.unit.is_none() {
        noun(c, quantity.value == "1")
    } else {
        Noun::None
    };
    length_words(c);
    let side = if c.any(&[
        "or more",
        "or greater",
        "or higher",
        "or larger",
        "or longer",
        "or above",
        "and above",
        "and up",
        "minimum",
        "min",
        "at least",
        "at minimum",
    ]) {
        Side::Low
    } else if c.any(&[
        "or less",
        "or fewer",
        "or lower",
        "or smaller",
        "or shorter",
        "or below",
        "or under",
        "maximum",
        "max",
        "limit",
        "at most",
        "at maximum",
    ]) {
        Side::High
    } else {
        return None;
    };
    if counted == Noun::None && quantity.unit.is_none() {
        counted = noun(c, quantity.value == "1");
    }
    let mut bound = Bound::new(side, quantity, false);
    bound.noun = counted;
    Some(vec![bound])
}

/// `exactly 12 characters`.
fn exactly(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    if !c.any(&["exactly", "precisely", "strictly"]) {
        return None;
    }
    exact(c)
}

/// A number that is both ends: `12 characters`.
pub(super) fn exact(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let quantity = quantity(c)?;
    let mut bounds = vec![
        Bound::new(Side::Low, quantity.clone(), false),
        Bound::new(Side::High, quantity, false),
    ];
    finish(c, &mut bounds);
    Some(bounds)
}

/// What `must not` forbids: `exceed 100`, `be longer than 50`, `contain more than 3`. The end that remains.
pub(super) fn forbidden(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let mut bounds = c.attempt(|c| {
        let exceeds = c.any(&[
            "exceed",
            "surpass",
            "go over",
            "go above",
            "go beyond",
            "be over",
            "be above",
        ]);
        let (side, exclusive) = if exceeds {
            c.maybe(&[
                "a length of",
                "a maximum of",
                "a total of",
                "the maximum of",
                "length of",
            ]);
            (Side::Low, true)
        } else if c.any(&["go below", "fall below", "be below", "be under"]) {
            (Side::High, true)
        } else {
            c.any(&["be", "contain", "have", "include", "hold", "last"])
                .then_some(())?;
            comparative(c)?
        };
        let quantity = quantity(c)?;
        let mut bound = Bound::new(side.other(), quantity, !exclusive);
        bound.quantity.exclusive = None;
        Some(vec![bound])
    })?;
    finish(c, &mut bounds);
    Some(bounds)
}

/// The bounds with what follows them.
pub(super) fn finished(c: &mut Cursor<'_, '_>, mut bounds: Vec<Bound>) -> Vec<Bound> {
    finish(c, &mut bounds);
    bounds
}
