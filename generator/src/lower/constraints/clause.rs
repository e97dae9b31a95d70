//! Statements: one or more clauses that fill a segment from its first word to its last.

use super::body;
use super::cursor::Cursor;
use super::describe;
use super::fact::{Fact, Force, Said};
use super::guard;
use super::lex::{Kind, Token};
use super::relation::relation;
use super::subject::Subject;
use super::whom::{Topic, topic};

/// What the clause before said, for clauses that go on without a verb of their own.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) topic: Topic,
    pub(super) force: Option<Force>,
}

/// The facts of a segment, if the grammar takes all of it and it states any.
pub(super) fn statement(tokens: &[Token<'_>], subject: &Subject<'_>) -> Option<Vec<Said>> {
    let mut c = Cursor::new(tokens);
    lead(&mut c);
    if let Some(said) = c.attempt(|c| clauses(c, subject)) {
        return Some(said);
    }
    let said = describe::description(&mut c, subject, &Topic::value())?;
    c.is_end().then_some(said)
}

fn clauses(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Vec<Said>> {
    let mut frame = Frame {
        topic: Topic::value(),
        force: None,
    };
    let mut said = Vec::new();
    loop {
        clause(c, subject, &mut frame, &mut said)?;
        tails(c);
        if c.is_end() {
            break;
        }
        let comma = c.punct(',') || c.punct('/') || c.punct(';');
        let joined = c.any(&["and", "but", "with"]);
        if guard::starts_example(c.rest()) {
            break;
        }
        if !(comma || joined) || c.is_end() {
            return None;
        }
    }
    let real = said
        .iter()
        .any(|said| !matches!(said.fact, Fact::Default(_)));
    real.then_some(said)
}

/// Words in front that change nothing.
fn lead(c: &mut Cursor<'_, '_>) {
    while c.any(&[
        "please note that",
        "note that",
        "please note",
        "note",
        "important",
        "optional",
        "currently",
        "also",
        "and",
        "but",
        "constraints",
        "validation",
        "requirements",
        "restrictions",
        "nb",
    ]) {
        c.punct(':');
        c.punct(',');
    }
}

fn clause(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    frame: &mut Frame,
    out: &mut Vec<Said>,
) -> Option<()> {
    if let Some(default) = c.attempt(default) {
        out.push(Said {
            fact: Fact::Default(default),
            force: Force::Described,
            whom: frame.topic.whom.clone(),
        });
        return Some(());
    }
    if let Some(said) = c.attempt(|c| relation(c, subject, &frame.topic.whom)) {
        out.push(said);
        return Some(());
    }
    let found = c.attempt(|c| {
        let topic = topic(c, subject)?;
        if let Some(said) = c.attempt(|c| relation(c, subject, &topic.whom)) {
            return Some((topic, None, vec![said]));
        }
        let (force, said) = body::predicate(c, subject, &topic)?;
        Some((topic, force, said))
    });
    if let Some((topic, force, said)) = found {
        *frame = Frame { topic, force };
        out.extend(said);
        return Some(());
    }
    if let Some((force, said)) = c.attempt(|c| body::predicate(c, subject, &frame.topic)) {
        frame.force = force.or(frame.force);
        out.extend(said);
        return Some(());
    }
    if let Some(force) = frame.force
        && let Some(said) = c.attempt(|c| body::complement(c, &frame.topic, force))
    {
        out.extend(said);
        return Some(());
    }
    let said = c.attempt(|c| describe::description(c, subject, &frame.topic))?;
    out.extend(said);
    Some(())
}

/// `defaults to 10`, `default: 5`: the value.
fn default(c: &mut Cursor<'_, '_>) -> Option<String> {
    c.maybe(&[
        "the",
        "a",
        "its",
        "by",
        "and",
        "with a",
        "if not provided ,",
        "if omitted ,",
    ]);
    c.any(&[
        "default value is",
        "default value of",
        "default value :",
        "default value",
        "defaults to",
        "default to",
        "default is",
        "default :",
        "default =",
        "default of",
        "default",
    ])
    .then_some(())?;
    let first = c.next()?;
    if !matches!(
        first.kind,
        Kind::Number | Kind::Code | Kind::Quoted | Kind::Word | Kind::Punct('-')
    ) {
        return None;
    }
    let mut text = first.text.to_owned();
    let mut words = 0;
    while let Some(token) = c.peek() {
        let stops = token.is(',')
            || token.is(';')
            || token.is_word("and")
            || token.is_word("with")
            || token.is('(');
        if stops || words > 10 {
            break;
        }
        if !token.spaced {
            text.push_str(token.text);
        }
        words += 1;
        c.next();
    }
    if c.punct('(') {
        while let Some(token) = c.next() {
            if token.is(')') {
                break;
            }
        }
    }
    Some(text)
}

/// What may follow a clause without changing it.
fn tails(c: &mut Cursor<'_, '_>) {
    while c.any(&[
        "if provided",
        "if specified",
        "if set",
        "if present",
        "if given",
        "if supplied",
        "if used",
        "if passed",
        "if included",
        "if not null",
        "if not empty",
        "if defined",
        "when provided",
        "when specified",
        "when set",
        "when present",
        "when given",
        "when supplied",
        "when passed",
        "when used",
        "as well",
        "for validation purposes",
    ]) {}
    c.attempt(|c| {
        if !c.punct('(') {
            return None;
        }
        let mut inside = Vec::new();
        while let Some(token) = c.next() {
            if token.is(')') {
                let harmless = guard::starts_example(&inside)
                    || inside
                        .first()
                        .is_some_and(|token: &Token<'_>| token.is_word("see"));
                return harmless.then_some(());
            }
            inside.push(*token);
        }
        None
    });
}
