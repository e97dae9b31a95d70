//! Statements: one or more clauses that fill a segment from its first word to its last.

use super::cursor::Cursor;
use super::describe;
use super::fact::{Fact, Force, Said};
use super::hint::Hints;
use super::noun::name_words;
use super::predicate;
use super::relation::relation;
use super::whom::{Topic, topic};
use crate::lower::constraints::subject::Subject;
use crate::lower::constraints::text::guard;
use crate::lower::constraints::text::lex::{Kind, Token};

/// What kind of segment is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A sentence, or a part between semicolons: descriptions count too.
    Whole,
    /// What stands in parentheses or behind a comma: it must be a statement or name a format.
    Aside,
}

/// How many clauses a segment may have.
const MOST_CLAUSES: usize = 6;

/// What the clause before said, for clauses that go on without a subject or a verb of their own.
#[derive(Clone, Debug)]
struct Frame {
    topic: Topic,
    force: Option<Force>,
    /// Whether a requirement that the grammar does not know was passed over; one is enough.
    passed: bool,
}

impl Frame {
    fn new(topic: Topic, force: Option<Force>, before: &Frame) -> Self {
        Self {
            topic,
            force,
            passed: before.passed,
        }
    }
}

/// The facts of a segment, if the grammar takes all of it and it states any.
pub(crate) fn statement(
    tokens: &[Token<'_>],
    subject: &Subject<'_>,
    mode: Mode,
) -> Option<Vec<Said>> {
    let hints = Hints::of(tokens);
    let said = if hints.is_empty() {
        None
    } else {
        stated(tokens, hints, subject, mode)
    };
    if cfg!(test) {
        let unhinted = stated(tokens, Hints::ALL, subject, mode);
        assert_eq!(said, unhinted, "a hint is missing: {tokens:?}");
    }
    said
}

fn stated(
    tokens: &[Token<'_>],
    hints: Hints,
    subject: &Subject<'_>,
    mode: Mode,
) -> Option<Vec<Said>> {
    let own = if subject.is_field {
        name_words(subject.name)
    } else {
        Vec::new()
    };
    let mut c = Cursor::about(tokens, &own, hints);
    lead(&mut c);
    let frame = Frame {
        topic: Topic::value(),
        force: None,
        passed: false,
    };
    let said = c.attempt(|c| clauses(c, subject, &frame, 0)).or_else(|| {
        let said = describe::description(&mut c, mode, &frame.topic)?;
        c.is_end().then_some(said)
    })?;
    let states = said
        .iter()
        .any(|said| !matches!(said.fact, Fact::Default(_)));
    states.then_some(said)
}

/// Words in front that change nothing.
fn lead(c: &mut Cursor<'_, '_>) {
    while c.any(
        "please note that|note that|please note|note|important|optional|currently|also|and|but|constraints|\
         constraint|validation|requirements|restrictions|rules|nb|required",
    ) {
        let colon = c.punct(':') || c.punct(',');
        // "Required when …" goes on; "Required, max 3" does not.
        if !colon && c.previous().is_some_and(|token| token.is_word("required")) {
            c.back();
            return;
        }
    }
}

/// Clauses up to the end. Every way to read the first one is tried until the rest can be read too.
fn clauses(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    frame: &Frame,
    count: usize,
) -> Option<Vec<Said>> {
    if count >= MOST_CLAUSES {
        return None;
    }
    let understood = WAYS.iter().find_map(|way| {
        c.attempt(|c| {
            let (mut said, frame) = way(c, subject, frame)?;
            tails(c);
            if c.is_end() || example(c) {
                return Some(said);
            }
            separator(c)?;
            said.append(&mut clauses(c, subject, &frame, count + 1)?);
            Some(said)
        })
    });
    understood.or_else(|| c.attempt(|c| other_requirement(c, subject, frame, count)))
}

/// A requirement that the grammar does not know, beside one that it knows: `must start with a letter and be at most 63
/// characters long`. Only words that cannot change the other one; at least one clause must be understood.
fn other_requirement(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    frame: &Frame,
    count: usize,
) -> Option<Vec<Said>> {
    const VERBS: &str =
        "be|contain|start|begin|end|match|comply|conform|follow|use|include|have|consist|refer";
    let demanded = matches!(frame.force, Some(Force::Must | Force::Should));
    if frame.passed || !(demanded || c.has(|hints| hints.relation)) {
        return None;
    }
    let mut frame = frame.clone();
    frame.passed = true;
    if let Some(topic) = topic(c, subject) {
        frame.topic = topic;
        frame.force = None;
    }
    frame.force = c.attempt(predicate::modal).or(frame.force);
    matches!(frame.force, Some(Force::Must | Force::Should)).then_some(())?;
    c.peek().filter(|token| token.is_one_of(VERBS))?;
    let start = c.rest();
    let mut length = 0;
    while let Some(token) = c.next() {
        length += 1;
        if !guard::is_plain(std::slice::from_ref(token)) || token.is('-') {
            return None;
        }
        if c.is_end() {
            return (count > 0 && length > 1).then(Vec::new);
        }
        let rest = c.attempt(|c| {
            let comma = c.punct(',');
            (c.any("and|but") || comma).then_some(())?;
            clauses(c, subject, &frame, count + 1)
        });
        if rest.is_some() && length > 1 && guard::is_plain(start.get(..length).unwrap_or(&[])) {
            return rest.filter(|said| !said.is_empty());
        }
    }
    None
}

fn separator(c: &mut Cursor<'_, '_>) -> Option<()> {
    let mark = c.punct(',') || c.punct('/') || c.punct(';');
    let word = c.any("and|but|with");
    (mark || word).then_some(())
}

/// `, e.g. …` up to the end.
fn example(c: &mut Cursor<'_, '_>) -> bool {
    c.attempt(|c| {
        c.punct(',');
        guard::starts_example(c.rest()).then(|| c.skip_all())
    })
    .is_some()
}

type Way = fn(&mut Cursor<'_, '_>, &Subject<'_>, &Frame) -> Option<(Vec<Said>, Frame)>;

const WAYS: [Way; 6] = [
    by_default,
    related,
    related_topic,
    predicated_topic,
    predicated,
    continued,
];

fn by_default(
    c: &mut Cursor<'_, '_>,
    _: &Subject<'_>,
    frame: &Frame,
) -> Option<(Vec<Said>, Frame)> {
    let said = Said {
        fact: Fact::Default(default(c)?),
        force: Force::Described,
        whom: frame.topic.whom.clone(),
    };
    Some((vec![said], frame.clone()))
}

/// A relation of the field, or of fields that it names.
fn related(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    frame: &Frame,
) -> Option<(Vec<Said>, Frame)> {
    let said = relation(c, subject, &frame.topic.whom)?;
    Some((vec![said], frame.clone()))
}

fn related_topic(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    frame: &Frame,
) -> Option<(Vec<Said>, Frame)> {
    c.has(|hints| hints.relation).then_some(())?;
    let topic = topic(c, subject)?;
    let said = relation(c, subject, &topic.whom)?;
    Some((vec![said], Frame::new(topic, None, frame)))
}

fn predicated_topic(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    frame: &Frame,
) -> Option<(Vec<Said>, Frame)> {
    c.has(|hints| hints.stated).then_some(())?;
    let topic = topic(c, subject)?;
    let (force, said) = predicate::predicate(c, &topic)?;
    Some((said, Frame::new(topic, force, frame)))
}

fn predicated(
    c: &mut Cursor<'_, '_>,
    _: &Subject<'_>,
    frame: &Frame,
) -> Option<(Vec<Said>, Frame)> {
    let (force, said) = predicate::predicate(c, &frame.topic)?;
    let frame = Frame::new(frame.topic.clone(), force.or(frame.force), frame);
    Some((said, frame))
}

/// What the last verb still governs: `… and unique`.
fn continued(c: &mut Cursor<'_, '_>, _: &Subject<'_>, frame: &Frame) -> Option<(Vec<Said>, Frame)> {
    let said = predicate::complement(c, &frame.topic, frame.force?)?;
    Some((said, frame.clone()))
}

/// `defaults to 10`, `default: 5`: the value.
fn default(c: &mut Cursor<'_, '_>) -> Option<String> {
    c.maybe("the|a|its|by|with a|if not provided ,|if omitted ,");
    c.any(
        "default value is|default value of|default value :|default value|defaults to|default to|default is|default :|\
         default =|default of|default",
    )
    .then_some(())?;
    let first = c.next()?;
    let valued = matches!(
        first.kind,
        Kind::Number | Kind::Code | Kind::Quoted | Kind::Word | Kind::Punct('-')
    );
    valued.then_some(())?;
    let mut text = first.text.to_owned();
    let mut words = 0;
    while let Some(token) = c.peek() {
        let stops = token.is(',') || token.is(';') || token.is('(') || token.is_one_of("and|with");
        if stops || words > 10 {
            break;
        }
        if !token.spaced {
            text.push_str(token.text);
        }
        words += 1;
        c.next();
    }
    note(c, |_| true);
    Some(text)
}

/// What may follow a clause without changing it.
fn tails(c: &mut Cursor<'_, '_>) {
    c.attempt(|c| {
        c.punct(',');
        c.any("where|with").then_some(())?;
        super::number::number(c)?;
        c.any(
            "is|being|means|representing|represents|indicates|indicating|meaning|=|corresponds to",
        )
        .then_some(())?;
        c.skip_all();
        Some(())
    });
    while c.any(
        "if provided|if specified|if set|if present|if given|if supplied|if used|if passed|if included|if not null|\
         if not empty|if defined|when provided|when specified|when set|when present|when given|when supplied|\
         when passed|when used|as well|for validation purposes",
    ) {}
    note(c, |inside| {
        guard::starts_example(inside)
            || inside
                .first()
                .is_some_and(|token| token.is_one_of("see|optional|default|defaults"))
    });
}

/// A parenthesis that may be passed over.
fn note(c: &mut Cursor<'_, '_>, harmless: fn(&[Token<'_>]) -> bool) {
    c.attempt(|c| {
        if !c.punct('(') {
            return None;
        }
        let mut inside = Vec::new();
        while let Some(token) = c.next() {
            if token.is(')') {
                return harmless(&inside).then_some(());
            }
            inside.push(*token);
        }
        None
    });
}
