//! Clauses about other fields: `mutually exclusive with`, `exactly one of … must be set`, `required when …`.

use super::conditional;
use super::cursor::Cursor;
use super::fact::{Fact, Force, Relation, Said, Whom};
use super::names::{self, Join};
use crate::lower::constraints::subject::Subject;
use crate::lower::constraints::text::guard;

/// Participles for "is there".
pub(crate) const DONE: &str = "provided|specified|set|present|given|passed|supplied|included|defined|populated|sent|used|\
     configured|filled in|filled|non empty|required|allowed|permitted|selected|declared|\
     submitted|accepted|chosen";

/// Verbs for "put there".
const DO: &str = "provide|specify|set|pass|supply|include|use|send|define|choose|have|contain";

/// `must be`, `should be`: the force.
pub(crate) fn must_be(c: &mut Cursor<'_, '_>) -> Option<Force> {
    match c.phrases(
        "must always be|must also be|must both be|must be|has to be|have to be|needs to be|\
         need to be|shall be|should be|should always be",
    )? {
        0..=8 => Some(Force::Must),
        _ => Some(Force::Should),
    }
}

pub(crate) const CANNOT: &str = "cannot|can't|can not|must not|mustn't|may not|should not|shouldn't|shall not|\
     is not allowed to|are not allowed to";

pub(crate) const TOGETHER: &str = "together|at the same time|simultaneously|in combination|in conjunction|both|\
     in the same request|at once";

/// A relation clause about `whom`.
pub(crate) fn relation(c: &mut Cursor<'_, '_>, subject: &Subject<'_>, whom: &Whom) -> Option<Said> {
    c.has(|hints| hints.relation).then_some(())?;
    if let Some(said) = c.attempt(|c| conditional::leading(c, subject, whom)) {
        return Some(said);
    }
    let (relation, force) = WAYS.iter().find_map(|way| c.attempt(|c| way(c, subject)))?;
    Some(Said {
        fact: Fact::Relation(relation),
        force,
        whom: whom.clone(),
    })
}

type Way = fn(&mut Cursor<'_, '_>, &Subject<'_>) -> Found;

const WAYS: [Way; 8] = [
    exclusive,
    counted,
    counted_below,
    either,
    together,
    conditional::forbidden,
    conditional::required,
    conditional::only,
];

/// A relation of the subject, and its force.
pub(crate) type Found = Option<(Relation, Force)>;

/// `mutually exclusive with a and b`, `a and b are mutually exclusive`.
fn exclusive(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    if let Some(found) = c.attempt(|c| {
        let (found, _) = names::several(c, subject)?;
        c.maybe("are|must be");
        c.any("mutually exclusive|mutually-exclusive")
            .then_some(found)
    }) {
        return Some((Relation::AtMostOne(found), Force::Must));
    }
    c.maybe("is|are|this is");
    c.maybe("a|an");
    let excludes = c.any(
        "mutually exclusive|incompatible|not compatible|exclusive|not allowed together|\
         not allowed in combination|cannot coexist|conflicts|conflict",
    );
    if !excludes {
        return None;
    }
    c.maybe("setting|option|parameter|field");
    c.any("with|to|of").then_some(())?;
    let (found, _) = names::names(c, subject)?;
    Some((Relation::Excludes(found), Force::Must))
}

/// Phrases that say how many of a set.
const COUNTS: &str = "exactly one of|one and only one of|precisely one of|only one of|only either|at most one of|\
                      no more than one of|at least one of|one or more of|any one of|one of|all or none of|\
                      either all or none of";

/// `exactly one of a, b must be set`, `provide at least one of a or b`.
fn counted(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    let imperative = imperative(c, Force::Must);
    let count = c.phrases(COUNTS)?;
    c.maybe(
        "the following fields|the following parameters|the following|these fields|these|either|\
         the fields|the parameters",
    );
    c.punct(':');
    let (found, _) = names::several(c, subject)?;
    c.maybe("details|objects|values|settings|identifiers|ids|options");
    let force = match imperative {
        Some(force) => force,
        None => tail(c)?,
    };
    let not_both = not_both(c);
    Some((of_count(count, found, force, not_both)?, binding(force)))
}

/// `only one of the following can be set: a, b`.
fn counted_below(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    let imperative = imperative(c, Force::Must);
    let count = c.phrases(COUNTS)?;
    c.any("the following|these").then_some(())?;
    c.maybe("fields|parameters|properties|options|attributes|values|settings");
    let force = match imperative {
        Some(force) => force,
        None => tail(c)?,
    };
    c.punct(':').then_some(())?;
    let (found, _) = names::several(c, subject)?;
    Some((of_count(count, found, force, false)?, binding(force)))
}

/// The relation that the phrase at index `count` of [`COUNTS`] means.
fn of_count(count: usize, found: Vec<String>, force: Force, not_both: bool) -> Option<Relation> {
    Some(match count {
        0..=2 if force == Force::May => Relation::AtMostOne(found),
        0..=2 => Relation::ExactlyOne(found),
        3..=6 => Relation::AtMostOne(found),
        _ if force == Force::May && not_both => Relation::AtMostOne(found),
        _ if force == Force::May => return None,
        _ if not_both => Relation::ExactlyOne(found),
        7..=10 => Relation::AtLeastOne(found),
        _ => Relation::AllOrNone(found),
    })
}

/// A permission that excludes binds as a prohibition does.
fn binding(force: Force) -> Force {
    if force == Force::Should {
        Force::Should
    } else {
        Force::Must
    }
}

/// `you must provide`, `a link must include`: its force; `bare` for a `provide` without a modal verb.
fn imperative(c: &mut Cursor<'_, '_>, bare: Force) -> Option<Force> {
    c.attempt(|c| {
        someone(c);
        let force = match c.phrases("should|can|may|must|need to|needs to|have to|has to") {
            Some(0) => Force::Should,
            Some(1 | 2) => Force::May,
            Some(_) => Force::Must,
            None => bare,
        };
        c.any(DO).then_some(force)
    })
}

/// Who must: any words up to the modal verb.
fn someone(c: &mut Cursor<'_, '_>) {
    c.attempt(|c| {
        for _ in 0..6 {
            let token = c.peek()?;
            if token.is_one_of("must|should|can|may|need|needs|have|has") {
                return Some(());
            }
            guard::is_plain(std::slice::from_ref(token)).then(|| c.next())?;
        }
        None
    });
}

/// `must be provided`, `can be set`, `is required`: its force.
fn tail(c: &mut Cursor<'_, '_>) -> Option<Force> {
    let force = c.attempt(|c| {
        if c.any("is required|are required|is mandatory|required") {
            return Some(Force::Must);
        }
        if c.any("is allowed|are allowed|is permitted|allowed|permitted") {
            return Some(Force::May);
        }
        let force = if c.any("can be|may be") {
            Force::May
        } else {
            must_be(c)?
        };
        c.any(DONE).then_some(force)
    })?;
    c.maybe(
        "at a time|at once|per request|at the same time|in the request body|in the request|\
         in a request|in a transfer",
    );
    Some(force)
}

/// `, but not both`.
fn not_both(c: &mut Cursor<'_, '_>) -> bool {
    c.attempt(|c| {
        c.punct(',');
        c.any("but not both|but never both|not both|and not both|but not all|but only one")
            .then_some(())
    })
    .is_some()
}

/// `either a or b must be provided, but not both`, `a or b is required`, `you must provide either a or b`.
fn either(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    // A bare "provide a or b" says at most that both are too many.
    let imperative = imperative(c, Force::May);
    c.maybe("only");
    let either = c.word("either");
    c.maybe("one of");
    let (found, join) = names::several(c, subject)?;
    if join != Join::Or && !either {
        return None;
    }
    let early = not_both(c);
    let force = match imperative {
        Some(force) => force,
        None if early && c.is_end() => Force::May,
        None => tail(c)?,
    };
    let exclusive = early || not_both(c);
    let relation = match (force, exclusive) {
        (Force::May, true) => Relation::AtMostOne(found),
        (Force::May, false) => return None,
        (_, true) => Relation::ExactlyOne(found),
        (_, false) => Relation::AtLeastOne(found),
    };
    Some((relation, binding(force)))
}

/// `a and b must be provided together`, `must be used together with a`, `a and b cannot be used together`.
fn together(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    if let Some(found) = c.attempt(|c| {
        c.maybe("you");
        c.any(CANNOT).then_some(())?;
        c.any(DO).then_some(())?;
        c.any("both|either both").then_some(())?;
        names::several(c, subject).map(|(found, _)| found)
    }) {
        c.maybe(TOGETHER);
        return Some((Relation::AtMostOne(found), Force::Must));
    }
    if let Some(found) = c.attempt(|c| {
        c.any("either both|both|either all of|all of")
            .then_some(())?;
        let (found, _) = names::several(c, subject)?;
        c.maybe("are|must be");
        c.any(DONE).then_some(())?;
        c.punct(',');
        c.any("or neither|or none|or none of them").then_some(found)
    }) {
        return Some((Relation::AllOrNone(found), Force::Must));
    }
    c.maybe("both");
    if let Some((found, _)) = names::several(c, subject) {
        if c.any(CANNOT) {
            c.maybe("both be|be both|both|be");
            c.any(DONE)
                .then_some(())
                .or_else(|| c.any("combined|mixed|coexist").then_some(()))?;
            c.maybe(TOGETHER);
            return Some((Relation::AtMostOne(found), Force::Must));
        }
        c.any("must be|must both be|need to be|have to be|should be|must")
            .then_some(())?;
        c.maybe("both|either|all|always");
        c.any(DONE);
        c.any("together|in combination|in conjunction|as a pair")
            .then_some(())?;
        return Some((Relation::AllOrNone(found), Force::Must));
    }
    let force = must_be(c)?;
    (c.any(DONE) || c.word("combined")).then_some(())?;
    c.any("in combination with|in conjunction with|together with|along with|alongside|with")
        .then_some(())?;
    let (found, join) = names::names(c, subject)?;
    (join != Join::Or).then_some((Relation::Requires(found), force))
}
