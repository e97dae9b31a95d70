//! Clauses about other fields: `mutually exclusive with`, `exactly one of … must be set`, `required when …`.

use super::condition::{Cond, condition};
use super::cursor::Cursor;
use super::fact::{Fact, Force, Relation, Said, Whom};
use super::guard;
use super::names::{self, Join};
use super::subject::Subject;

/// Participles for "is there".
const DONE: &str = "provided|specified|set|present|given|passed|supplied|included|defined|populated|sent|used|\
     configured|filled in|filled|non empty|required|allowed|permitted|selected|declared|\
     submitted|accepted|chosen";

/// Verbs for "put there".
const DO: &str = "provide|specify|set|pass|supply|include|use|send|define|choose|have|contain";

/// `must be`, `should be`: the force.
fn must_be(c: &mut Cursor<'_, '_>) -> Option<Force> {
    match c.phrases(
        "must always be|must also be|must both be|must be|has to be|have to be|needs to be|\
         need to be|shall be|should be|should always be",
    )? {
        0..=8 => Some(Force::Must),
        _ => Some(Force::Should),
    }
}

const CANNOT: &str = "cannot|can't|can not|must not|mustn't|may not|should not|shouldn't|shall not|\
     is not allowed to|are not allowed to";

const TOGETHER: &str = "together|at the same time|simultaneously|in combination|in conjunction|both|\
     in the same request|at once";

/// A relation clause about `whom`.
pub(super) fn relation(c: &mut Cursor<'_, '_>, subject: &Subject<'_>, whom: &Whom) -> Option<Said> {
    let (relation, force) = c
        .attempt(|c| exclusive(c, subject))
        .or_else(|| c.attempt(|c| counted(c, subject)))
        .or_else(|| c.attempt(|c| either(c, subject)))
        .or_else(|| c.attempt(|c| together(c, subject)))
        .or_else(|| c.attempt(|c| forbidden(c, subject)))
        .or_else(|| c.attempt(|c| required(c, subject)))
        .or_else(|| c.attempt(|c| only(c, subject)))?;
    Some(Said {
        fact: Fact::Relation(relation),
        force,
        whom: whom.clone(),
    })
}

type Found = Option<(Relation, Force)>;

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

/// `exactly one of a, b must be set`, `provide at least one of a or b`.
fn counted(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    let imperative = imperative(c);
    let count = c.phrases(
        "exactly one of|one and only one of|precisely one of|only one of|only either|\
         at most one of|no more than one of|at least one of|one or more of|any one of|one of|\
         all or none of|either all or none of",
    )?;
    c.maybe(
        "the following fields|the following parameters|the following|these fields|these|either|\
         the fields|the parameters",
    );
    c.punct(':');
    let (found, _) = names::several(c, subject)?;
    c.maybe("details|objects|values|settings|identifiers|ids|options");
    let force = match imperative {
        Some(force) => force.unwrap_or(Force::Must),
        None => tail(c)?,
    };
    let not_both = not_both(c);
    let relation = match count {
        0..=2 if force == Force::May => Relation::AtMostOne(found),
        0..=2 => Relation::ExactlyOne(found),
        3..=6 => Relation::AtMostOne(found),
        _ if force == Force::May && not_both => Relation::AtMostOne(found),
        _ if force == Force::May => return None,
        _ if not_both => Relation::ExactlyOne(found),
        7..=10 => Relation::AtLeastOne(found),
        _ => Relation::AllOrNone(found),
    };
    Some((relation, binding(force)))
}

/// A permission that excludes binds as a prohibition does.
fn binding(force: Force) -> Force {
    if force == Force::Should {
        Force::Should
    } else {
        Force::Must
    }
}

/// `you must provide`, `a link must include`: its force; `None` inside for a bare `provide`.
fn imperative(c: &mut Cursor<'_, '_>) -> Option<Option<Force>> {
    c.attempt(|c| {
        someone(c);
        let force = match c.phrases("should|can|may|must|need to|needs to|have to|has to") {
            Some(0) => Some(Force::Should),
            Some(1 | 2) => Some(Force::May),
            Some(_) => Some(Force::Must),
            None => None,
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
    let imperative = imperative(c);
    c.maybe("only");
    let either = c.word("either");
    c.maybe("one of");
    let (found, join) = names::several(c, subject)?;
    if join != Join::Or && !either {
        return None;
    }
    let early = not_both(c);
    let force = match imperative {
        // A bare "provide a or b" says at most that both are too many.
        Some(force) => force.unwrap_or(Force::May),
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

/// `cannot be used with a`, `cannot be set when a is provided`, `not allowed if …`.
fn forbidden(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    let not = c.any(
        "is not allowed|are not allowed|not allowed|is not permitted|not permitted|\
         is not supported|not supported|is not valid|not valid|is forbidden|forbidden|is invalid",
    );
    if !not {
        if c.any("must be|should be|has to be") {
            c.any("omitted|absent|empty|unset|null|left empty|left blank|blank")
                .then_some(())?;
        } else {
            c.any(CANNOT).then_some(())?;
            c.maybe("also|both");
            c.maybe("be");
            (c.any(DONE) || c.any("combined|mixed|appear")).then_some(())?;
        }
    }
    c.maybe(TOGETHER);
    if let Some(found) = c.attempt(|c| {
        c.any("with|alongside|along with").then_some(())?;
        names::names(c, subject).map(|(found, _)| found)
    }) {
        return Some((Relation::Excludes(found), Force::Must));
    }
    if c.word("unless") {
        return Some((Relation::OnlyIf(condition(c, subject)?), Force::Must));
    }
    when(c).then_some(())?;
    match condition(c, subject)? {
        Cond::Present(found) | Cond::AnyPresent(found) if found.len() == 1 => {
            Some((Relation::Excludes(found), Force::Must))
        }
        cond => Some((Relation::ForbiddenIf(cond), Force::Must)),
    }
}

fn when(c: &mut Cursor<'_, '_>) -> bool {
    c.any(
        "only if|only when|whenever|when|if|in case|in cases where|where|as long as|\
         provided that|for when",
    )
}

/// `required when …`, `must be set if and only if …`, `required unless …`, `requires a to be set`.
fn required(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    if c.any("requires|also requires|requires that") {
        let (found, join) = names::names(c, subject)?;
        c.maybe("to also be|to be|must be|is|be");
        c.any(DONE);
        return (join != Join::Or).then_some((Relation::Requires(found), Force::Must));
    }
    c.maybe("it is|is|are|this is|becomes");
    let stated = c.any(
        "conditionally required|only required|required|mandatory|must not be empty|\
         must be non empty",
    );
    let force = if stated { Force::Must } else { must_be(c)? };
    if !stated {
        c.any(DONE).then_some(())?;
    }
    c.punct(':');
    c.punct(',');
    if c.any("if and only if|iff") {
        // Only the half that rejects less is taken here; the other half follows from it.
        return Some((Relation::RequiredIf(condition(c, subject)?), force));
    }
    let negated = if c.word("unless") {
        true
    } else {
        c.maybe("only");
        when(c).then_some(())?;
        c.maybe("the");
        false
    };
    let cond = condition(c, subject)?;
    let cond = if negated { cond.negated()? } else { cond };
    Some((Relation::RequiredIf(cond), force))
}

/// `only allowed when …`, `can only be set if …`, `only used with a`.
fn only(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    c.maybe("is|are|this is");
    let binding = if c.any("can only be|may only be|must only be|can be only") {
        (c.any(DONE) || c.word("combined")).then_some(Force::Must)?
    } else {
        c.word("only").then_some(())?;
        match c.phrases(
            "allowed|permitted|accepted|valid|supported|used|applicable|applies|relevant|\
             available|considered|respected|meaningful",
        )? {
            0..=3 => Force::Must,
            _ => Force::Described,
        }
    };
    if let Some((found, join)) = c.attempt(|c| {
        c.any("in combination with|in conjunction with|together with|along with|with")
            .then_some(())?;
        names::names(c, subject)
    }) {
        // "With `a` = `b`" is a condition on the value.
        return (join != Join::Or).then_some((Relation::Requires(found), binding));
    }
    (when(c) || c.any("with|for")).then_some(())?;
    Some((Relation::OnlyIf(condition(c, subject)?), binding))
}
