//! Comparisons: `at least 3`, `max. length: 50`, `10 or more items`, `must not exceed 100`.

use super::bound::{Bound, Measure, Side, finished, length_words};
use super::cursor::Cursor;
use super::noun::{Noun, noun};
use super::number::quantity;

/// `max. length: 50`, `the maximum number of items is 10`, `minimum value of 0`.
pub(crate) fn labelled(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    c.maybe("a|the|its|an");
    c.maybe("total|absolute|current");
    let side = side_word(c)?;
    c.maybe("allowed|supported|permitted|valid|accepted|possible|total|acceptable");
    let (measure, counted) = measure(c);
    c.maybe("allowed|supported|permitted|accepted");
    c.maybe("for this field|for the field|for this value|per page|per request");
    let connected = c.any("is :|is set to|is|are|should be|must be|of :|of|:|=");
    if connected {
        c.maybe("up to|currently");
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
    bound.labelled = true;
    if bound.measure == Measure::Length {
        // `max length: 50 characters`
        noun(c, false);
    }
    Some(vec![bound])
}

fn side_word(c: &mut Cursor<'_, '_>) -> Option<Side> {
    if c.any("maximum|max|maximal|upper limit|upper bound") {
        Some(Side::High)
    } else if c.any("minimum|min|minimal|lower limit|lower bound") {
        Some(Side::Low)
    } else {
        None
    }
}

/// What is measured, and what is counted if something is.
fn measure(c: &mut Cursor<'_, '_>) -> (Measure, Option<Noun>) {
    if c.any(
        "string length|character length|text length|name length|length|characters length|\
         char length",
    ) {
        c.maybe("in characters|of the string|of the name|of the value|of this field");
        return (Measure::Length, None);
    }
    if c.any("character count|number of characters|number of chars|characters|chars") {
        return (Measure::Length, None);
    }
    if c.any("value|allowed value|valid value") {
        return (Measure::Value, None);
    }
    let named = c.attempt(|c| {
        c.own_words().then_some(())?;
        let length = c.any("length|size");
        next_connects(c).then_some(length && c.previous()?.is_word("length"))
    });
    if let Some(length) = named {
        return (
            if length {
                Measure::Length
            } else {
                Measure::Value
            },
            None,
        );
    }
    let counted = c.attempt(|c| {
        let number = c.any("number of|amount of|count of");
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
pub(crate) fn compared(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let (side, exclusive) = comparison(c)?;
    let quantity = quantity(c)?;
    Some(vec![Bound::new(side, quantity, exclusive)])
}

/// A comparison in front of a number: which end, and whether the number itself is out.
fn comparison(c: &mut Cursor<'_, '_>) -> Option<(Side, bool)> {
    if c.any(
        "up to and including|up to a maximum of|up to a max of|up to maximum|up to max|up to|\
         at most|at max|at maximum|not exceeding|not to exceed|limited to a maximum of|\
         limited to|limit :|limit of|limit is|no exceeding",
    ) || c.punct('≤')
    {
        return Some((Side::High, false));
    }
    if c.any("at least|at minimum|at a minimum|starting at|starting from") || c.punct('≥') {
        return Some((Side::Low, false));
    }
    if c.punct('<') || c.any("under|below") {
        return Some((Side::High, true));
    }
    if c.punct('>') || c.any("above|over|exceed") {
        return Some((Side::Low, true));
    }
    comparative(c)
}

/// `(no|not) greater than (or equal to)`.
fn comparative(c: &mut Cursor<'_, '_>) -> Option<(Side, bool)> {
    c.attempt(|c| {
        c.maybe("strictly|a number|an integer|a value");
        let negated = c.any("no|not");
        let equal_first = c.any("equal to or|equal or");
        let side = direction(c)?;
        let than = c.word("than");
        let equal_last = c.any("or equal to|or equals to|or equal than|or equals|or equal");
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
    if c.any("greater|more|larger|higher|longer|bigger") {
        Some(Side::Low)
    } else if c.any("less|fewer|smaller|lower|shorter") {
        Some(Side::High)
    } else {
        None
    }
}

/// `10 or more items`, `100 characters or fewer`, `50 chars max`, `a 100 character limit`.
pub(crate) fn suffixed(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    c.maybe("a|an|the");
    let quantity = quantity(c)?;
    let mut counted = if quantity.unit.is_none() {
        noun(c, quantity.value == "1")
    } else {
        Noun::None
    };
    length_words(c);
    let side = if c.any(
        "or more|or greater|or higher|or larger|or longer|or above|and above|and up|minimum|min|\
         at least|at minimum",
    ) {
        Side::Low
    } else if c.any(
        "or less|or fewer|or lower|or smaller|or shorter|or below|or under|maximum|max|limit|\
         at most|at maximum",
    ) {
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

/// What `must not` forbids: `exceed 100`, `be longer than 50`, `contain more than 3`. The end that remains.
pub(crate) fn forbidden(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let bounds = c.attempt(|c| {
        let exceeds = c.any("exceed|surpass|go over|go above|go beyond|be over|be above");
        let (side, exclusive) = if exceeds {
            c.maybe("a length of|a maximum of|a total of|the maximum of|length of");
            (Side::Low, true)
        } else if c.any("go below|fall below|be below|be under") {
            (Side::High, true)
        } else {
            c.any("be|contain|have|include|hold|last").then_some(())?;
            comparative(c)?
        };
        let quantity = quantity(c)?;
        let mut bound = Bound::new(side.other(), quantity, !exclusive);
        bound.quantity.exclusive = None;
        Some(vec![bound])
    })?;
    Some(finished(c, bounds))
}
