//! Predicates: what follows the subject of a clause, or stands alone when the field is the subject.

use super::bound::{self, Bound, Side, size};
use super::compare::forbidden;
use super::cursor::Cursor;
use super::fact::{Fact, Force, Said, Whom};
use super::noun::{Noun, noun};
use super::number::quantity;
use super::traits;
use super::values;
use super::whom::Topic;

/// A predicate with its verb, or a phrase that needs none; and the force of the modal verb for clauses that go on
/// without one.
pub(crate) fn predicate(
    c: &mut Cursor<'_, '_>,
    topic: &Topic,
) -> Option<(Option<Force>, Vec<Said>)> {
    c.has(|hints| hints.stated).then_some(())?;
    if let Some(said) = c.attempt(|c| prohibited(c, topic)) {
        return Some((None, said));
    }
    if let Some(force) = c.attempt(modal) {
        return complement(c, topic, force).map(|said| (Some(force), said));
    }
    let said = c
        .attempt(|c| listed(c, topic))
        .or_else(|| c.attempt(|c| stated(c, topic)))
        .or_else(|| c.attempt(|c| said_of_text(c, topic)))?;
    Some((None, said))
}

/// `must not exceed 50 characters`, `cannot be empty`, `must not start with '-'`.
fn prohibited(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let force = match c.phrases(
        "should not|shouldn't|cannot|can't|can not|must not|mustn't|may not|shall not|is not allowed to|\
         are not allowed to|must never|can never|not",
    )? {
        0 | 1 => Force::Should,
        _ => Force::Must,
    };
    if let Some(bounds) = c.attempt(forbidden) {
        return Some(bounded(bounds, topic, force));
    }
    let fact = if c.any("be empty|be blank|be an empty string|be null or empty|be an empty list|be an empty array|be empty string") {
        Fact::NotEmpty
    } else if c.any("be negative|be a negative number|be a negative value|be a negative integer") {
        traits::sign(Side::Low, false)
    } else if c.any("start with|begin with|be prefixed with") {
        Fact::NotPrefix(traits::prefix(c)?)
    } else {
        c.any("contain|have|include|hold").then_some(())?;
        c.maybe("any");
        c.any("duplicates|duplicate values|duplicate items|duplicate entries|duplicate elements|duplicate ids|repeated values")
            .then_some(Fact::Unique)?
    };
    Some(vec![say(fact, force, topic)])
}

/// `must`, `should`, `can`: the force.
pub(crate) fn modal(c: &mut Cursor<'_, '_>) -> Option<Force> {
    let force = match c.phrases(
        "should always|should also|should|can|may|must always|must also|must|has to|have to|needs to|need to|\
         is required to|are required to|shall",
    )? {
        0..=2 => Force::Should,
        3 | 4 => Force::May,
        _ => Force::Must,
    };
    (!c.word("not")).then_some(force)
}

/// What follows a modal verb: `be between 1 and 5`, `contain only digits`, `start with "x"`.
pub(crate) fn complement(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe("also");
    if c.any(
        "only|be only|contain only|include only|consist only of|be comprised only of|use only|just",
    ) {
        return traits::only_characters(c, topic, force);
    }
    if c.any("start with|begin with|be prefixed with|be prefixed by|always start with") {
        return traits::starts(c, topic, force);
    }
    if c.any("adhere to|conform to|comply with|follow|match|be compliant with|respect|satisfy") {
        return traits::formatted(c, topic, force);
    }
    if c.any("consist of|be made up of|be composed of|be comprised of") {
        return c
            .attempt(|c| traits::counted(c, topic, force))
            .or_else(|| c.attempt(|c| size(c).map(|bounds| bounded(bounds, topic, force))))
            .or_else(|| c.attempt(|c| traits::only_characters(c, topic, force)));
    }
    if c.any("have|contain|include|hold|specify|list|accept|support|store|comprise|take|allow|use|provide") {
        return c
            .attempt(|c| traits::contents(c, topic, force))
            .or_else(|| c.attempt(|c| traits::formatted(c, topic, force)));
    }
    if c.word("exceed") {
        let quantity = quantity(c)?;
        return Some(bounded(
            vec![Bound::new(Side::Low, quantity, true)],
            topic,
            force,
        ));
    }
    if c.any("fall|range|go up to|reach|last|lie|vary") {
        return size(c).map(|bounds| bounded(bounds, topic, force));
    }
    c.maybe("always|be");
    c.maybe("always|also|either|set to a value|set to");
    traits::being(c, topic, force)
}

/// `Valid values: a, b`, `one of "x" or "y"`.
fn listed(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe("is|are");
    let force = values::introduction(c)?;
    // `Valid values: 1 to 32`
    if let Some(bounds) = c.attempt(size) {
        return Some(bounded(marked(bounds), topic, Force::Stated));
    }
    let values = values::list(c, 2)?;
    Some(vec![say(Fact::Values(values), force, topic)])
}

/// A number phrase without a modal verb: `max 10`, `is limited to 5`, `length: 1-20`, `supports up to 3 tags`.
fn stated(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    if c.any("each|each of") {
        c.maybe("being|can be|must be|may be|is|with");
        let mut bounds = size(c)?;
        for bound in &mut bounds {
            bound.each = true;
        }
        return Some(bounded(bounds, topic, Force::Stated));
    }
    if c.any("length :|length is|length of|length constraints :|length constraint :|length") {
        let bounds = size(c)?;
        return Some(bounded(bounds, &topic.of_length(), Force::Stated));
    }
    if c.any("empty or|null or") {
        return Some(bounded(size(c)?, topic, Force::Stated));
    }
    if let Some(bounds) = c.attempt(|c| {
        labelled(c).then_some(())?;
        size(c)
    }) {
        return Some(bounded(marked(bounds), topic, Force::Stated));
    }
    if c.any("is limited to|are limited to|limited to|is restricted to|are restricted to") {
        c.maybe("a maximum of|up to|at most");
        let quantity = quantity(c)?;
        let bounds = bound::finished(c, vec![Bound::new(Side::High, quantity, false)]);
        return Some(bounded(bounds, topic, Force::Stated));
    }
    if c.any("is|are|value is|values are") {
        return Some(bounded(size(c)?, topic, Force::Described));
    }
    let verb = c.any(
        "accepts|accept|supports|support|allows|allow|contains|contain|takes|holds|has|have|you can specify|\
         you can provide|you can pass|you can include|you can add|you can set|you can store|you can supply|\
         you may specify|you may provide|you may include|you may supply|allows you to specify|specify|provide|supply|\
         include|pass|enter|with|requires",
    );
    if verb {
        c.maybe("a length of|values|numbers|integers|a value|any value");
    } else {
        c.maybe("an array of|a list of|array of|list of|optional array of|a string of|string of|a set of|a total of");
    }
    Some(bounded(size(c)?, topic, Force::Stated))
}

/// `Valid range:`, `Range`, `Limits:`.
fn labelled(c: &mut Cursor<'_, '_>) -> bool {
    c.attempt(|c| {
        c.maybe("the");
        let adjective =
            c.any("valid|allowed|accepted|acceptable|permitted|supported|possible|legal|available");
        let noun = c.any(
            "ranges|range|values|value|value range|interval|sizes|size|limits|limit|count|numbers",
        );
        c.maybe("constraints|constraint");
        let mark = c.any("is|are|:|=|of");
        (noun && (adjective || mark) || (adjective && mark)).then_some(())
    })
    .is_some()
}

fn marked(mut bounds: Vec<Bound>) -> Vec<Bound> {
    for bound in &mut bounds {
        bound.stated = true;
    }
    bounds
}

/// `always prefixed with "x"`, `only letters and digits are allowed`, `non-empty`.
fn said_of_text(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    if c.any("always prefixed with|always prefixed by|always starts with|always begins with") {
        return traits::starts(c, topic, Force::Stated);
    }
    if c.any("starts with|begins with|prefixed with|is prefixed with") {
        return traits::starts(c, topic, Force::Described);
    }
    let only = c.any("only|contains only|consists of|consists only of|allowed characters :|allowed characters are|valid characters :|valid characters are|permitted characters :");
    if only {
        let said = traits::only_characters(c, topic, Force::Must)?;
        c.maybe(
            "are allowed|allowed|are permitted|are accepted|are supported|are valid|may be used",
        );
        return Some(said);
    }
    let duplicates = c.attempt(|c| {
        c.any("duplicates|duplicate").then_some(())?;
        noun(c, false);
        c.any("are not allowed|not allowed|are not permitted|not permitted|are forbidden|are rejected|are not accepted")
            .then_some(())
    });
    if duplicates.is_some() {
        return Some(vec![say(Fact::Unique, Force::Must, topic)]);
    }
    let facts = traits::adjectives(c)?;
    Some(
        facts
            .into_iter()
            .map(|fact| say(fact, Force::Described, topic))
            .collect(),
    )
}

/// Number phrases as facts about the topic.
pub(crate) fn bounded(bounds: Vec<Bound>, topic: &Topic, force: Force) -> Vec<Said> {
    bounds
        .into_iter()
        .map(|mut bound| {
            if topic.length && bound.noun == Noun::None && bound.quantity.unit.is_none() {
                bound.noun = Noun::Characters(None);
            }
            let whom = if bound.each {
                Whom::Items
            } else {
                topic.whom.clone()
            };
            // A bare `1-100` only describes, unless it counts characters.
            let bare = !bound.stated
                && force == Force::Stated
                && !matches!(bound.noun, Noun::Characters(_));
            Said {
                fact: Fact::Bound(bound),
                force: if bare { Force::Described } else { force },
                whom,
            }
        })
        .collect()
}

pub(crate) fn say(fact: Fact, force: Force, topic: &Topic) -> Said {
    Said {
        fact,
        force,
        whom: topic.whom.clone(),
    }
}
