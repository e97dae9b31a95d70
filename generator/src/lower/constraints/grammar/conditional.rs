//! Relations under a condition: `required when …`, `cannot be set if …`, `only allowed with …`, `if …, then …`.

use super::condition::{self, Cond, condition};
use super::cursor::Cursor;
use super::fact::{Fact, Force, Relation, Said, Whom};
use super::names::{self, Join};
use super::relation::{CANNOT, DONE, Found, TOGETHER, must_be};
use super::values;
use super::whom::topic;
use crate::lower::constraints::subject::{Sibling, Subject, ValueKind};
use crate::model::Literal;

/// `cannot be used with a`, `cannot be set when a is provided`, `not allowed if …`.
pub(crate) fn forbidden(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
    let not = c.any(
        "is not allowed|are not allowed|not allowed|is not permitted|not permitted|\
         is not supported|not supported|is not valid|not valid|is forbidden|forbidden|is invalid",
    );
    let force = if not { Force::Must } else { cannot_be(c)? };
    c.maybe(TOGETHER);
    if let Some(found) = c.attempt(|c| {
        c.any("with|alongside|along with|as").then_some(())?;
        names::names(c, subject).map(|(found, _)| found)
    }) {
        return Some((Relation::Excludes(found), force));
    }
    if let Some(cond) = c.attempt(|c| {
        c.word("with").then_some(())?;
        condition::coded(c)
    }) {
        return Some((Relation::ForbiddenIf(cond), force));
    }
    if c.word("unless") {
        return Some((Relation::OnlyIf(condition(c, subject)?), force));
    }
    when(c).then_some(())?;
    Some((excluded(condition(c, subject)?), force))
}

/// Forbidden under a condition; beside one other field, that is exclusion.
fn excluded(cond: Cond) -> Relation {
    match cond {
        Cond::Present(found) | Cond::AnyPresent(found) if found.len() == 1 => {
            Relation::Excludes(found)
        }
        cond => Relation::ForbiddenIf(cond),
    }
}

/// `cannot be set`, `must be omitted`: the force.
fn cannot_be(c: &mut Cursor<'_, '_>) -> Option<Force> {
    const GONE: &str = "omitted|absent|empty|unset|null|left empty|left blank|blank";
    if c.any("must be|has to be") {
        return c.any(GONE).then_some(Force::Must);
    }
    if c.word("should") {
        c.maybe("not");
        let negated = c.previous().is_some_and(|token| token.is_word("not"));
        c.word("be").then_some(())?;
        return (if negated { c.any(DONE) } else { c.any(GONE) }).then_some(Force::Should);
    }
    c.any(CANNOT).then_some(())?;
    c.maybe("also|both");
    c.maybe("be");
    (c.any(DONE) || c.any("combined|mixed|appear")).then_some(Force::Must)
}

/// `if phone is set, this field is required`, `when provided, a must also be provided`.
pub(crate) fn leading(c: &mut Cursor<'_, '_>, subject: &Subject<'_>, whom: &Whom) -> Option<Said> {
    c.any("if|when|whenever").then_some(())?;
    let own = c.any("provided|specified|set|present|given|supplied|passed|used");
    let cond = if own {
        None
    } else {
        Some(condition(c, subject)?)
    };
    c.punct(',');
    c.maybe("then");
    let Some(cond) = cond else {
        let (found, join) = names::names(c, subject)?;
        let force = demanded(c)?;
        c.maybe("as well|too");
        return (join != Join::Or).then(|| said(Relation::Requires(found), force, whom.clone()));
    };
    let about = topic(c, subject).map_or_else(|| whom.clone(), |topic| topic.whom);
    if let Some(force) = c.attempt(demanded) {
        c.maybe("as well|too");
        return Some(said(Relation::RequiredIf(cond), force, about));
    }
    let force = if c.any("is not allowed|not allowed|is not permitted") {
        Force::Must
    } else {
        cannot_be(c)?
    };
    Some(said(excluded(cond), force, about))
}

fn said(relation: Relation, force: Force, whom: Whom) -> Said {
    Said {
        fact: Fact::Relation(relation),
        force,
        whom,
    }
}

/// `is required`, `must also be provided`: the force.
fn demanded(c: &mut Cursor<'_, '_>) -> Option<Force> {
    if c.any("is required|are required|is also required|are also required|required|is mandatory|becomes required") {
        return Some(Force::Must);
    }
    let force = must_be(c)?;
    c.any(DONE).then_some(force)
}

fn when(c: &mut Cursor<'_, '_>) -> bool {
    c.any(
        "only if|only when|whenever|when|if|in case|in cases where|where|as long as|\
         provided that|for when",
    )
}

/// `required when …`, `must be set if and only if …`, `required unless …`, `requires a to be set`.
pub(crate) fn required(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
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
        // "Must be set only if" permits and demands nothing.
        if c.any("only if|only when") {
            return Some((Relation::OnlyIf(condition(c, subject)?), force));
        }
    }
    c.punct(':');
    c.punct(',');
    if stated && let Some(cond) = c.attempt(|c| for_value(c, subject)) {
        return Some((Relation::RequiredIf(cond), Force::Should));
    }
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
    let mutual = c.attempt(|c| {
        c.punct(',');
        c.phrase("and vice versa").then_some(())
    });
    match (mutual, cond) {
        (None, cond) => Some((Relation::RequiredIf(cond), force)),
        (Some(()), Cond::Present(found)) => Some((Relation::Mutual(found), force)),
        (Some(()), Cond::Absent(found)) => Some((Relation::RequiredIf(Cond::Absent(found)), force)),
        _ => None,
    }
}

/// `for "card" payments`: a value that only one other field has.
fn for_value(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Cond> {
    c.any("for|when using|if using").then_some(())?;
    c.maybe("the");
    let values = values::list(c, 1)?;
    c.maybe("types|type|only");
    let has = |field: &&Sibling<'_>| {
        field.name != subject.name
            && values.iter().all(|value| {
                value.quoted
                    && field
                        .values
                        .iter()
                        .any(|known| *known == Literal::String(value.text.clone()))
            })
    };
    let mut fitting = subject.siblings.all().filter(has);
    let field = fitting.next()?;
    let unique = fitting.next().is_none() && matches!(field.kind, ValueKind::Enum { .. });
    unique.then(|| Cond::Equals(field.name.to_owned(), values))
}

/// `only allowed when …`, `can only be set if …`, `only used with a`.
pub(crate) fn only(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Found {
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
