//! Sentences to statements: which parts of a sentence are tried, and in which order.

use super::clause::{Mode, statement};
use super::fact::Said;
use crate::lower::constraints::subject::Subject;
use crate::lower::constraints::text::guard;
use crate::lower::constraints::text::lex::{Kind, Token};
use crate::lower::constraints::text::split::{Sentence, commas, parentheses, parts, stripped};

/// A segment that the grammar took.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) said: Vec<Said>,
    /// Byte offsets of the segment.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What a sentence gave: statements, and the segments that the grammar did not take.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome<'a> {
    pub(crate) readings: Vec<Reading>,
    pub(crate) refused: Vec<Vec<Token<'a>>>,
}

/// No rule is longer than this; what is, is a table or a dump.
const LONGEST: usize = 250;

/// Reads a sentence or list item.
pub(crate) fn sentence<'a>(sentence: &Sentence<'a>, subject: &Subject<'_>) -> Outcome<'a> {
    let mut outcome = Outcome::default();
    if sentence.tokens.len() > LONGEST {
        return outcome;
    }
    if sentence.bullet && is_labelled(&sentence.tokens) {
        outcome.refused.push(sentence.tokens.clone());
        return outcome;
    }
    for part in parts(&sentence.tokens) {
        read_part(part, sentence.bullet, subject, &mut outcome);
    }
    for reading in &mut outcome.readings {
        reading.start = reading.start.max(sentence.start);
    }
    outcome
}

/// Whether the item describes a value or a thing of its own: `` `foo`: … ``, `Foo - …`.
fn is_labelled(tokens: &[Token<'_>]) -> bool {
    let coded = tokens
        .first()
        .is_some_and(|token| matches!(token.kind, Kind::Code | Kind::Quoted));
    coded
        && tokens.get(1).is_none_or(|token| {
            token.is(':') || token.is('-') || token.is('\u{2014}') || token.is('=') || token.is('(')
        })
}

fn read_part<'a>(
    part: &[Token<'a>],
    bullet: bool,
    subject: &Subject<'_>,
    outcome: &mut Outcome<'a>,
) {
    if let Some(said) = statement(part, subject, Mode::Whole) {
        push(outcome, said, part);
        return;
    }
    let inner = parentheses(part);
    let bare = stripped(part);
    let harmless = inner
        .iter()
        .all(|tokens| guard::is_harmless_parenthesis(tokens));
    let whole = if bare.len() < part.len() && harmless {
        statement(&bare, subject, Mode::Whole)
    } else {
        None
    };
    let taken = match whole {
        Some(said) => {
            push(outcome, said, part);
            true
        }
        None => !bullet && tail(part, subject, outcome),
    };
    let found = if bullet {
        Vec::new()
    } else {
        read_parentheses(&inner, subject)
    };
    if !taken && (found.is_empty() || inner.is_empty()) {
        outcome.refused.push(part.to_vec());
    }
    outcome.readings.extend(found);
}

/// Tries what follows each comma, if what is in front of it leaves it alone.
fn tail<'a>(part: &[Token<'a>], subject: &Subject<'_>, outcome: &mut Outcome<'a>) -> bool {
    for comma in commas(part) {
        let (head, rest) = part.split_at_checked(comma).unwrap_or((part, &[]));
        let rest = rest.get(1..).unwrap_or(&[]);
        if !guard::is_harmless_head(&stripped(head)) {
            return false;
        }
        let bare = stripped(rest);
        let harmless = parentheses(rest)
            .iter()
            .all(|tokens| guard::is_harmless_parenthesis(tokens));
        let said = statement(rest, subject, Mode::Aside).or_else(|| {
            if harmless && bare.len() < rest.len() {
                statement(&bare, subject, Mode::Aside)
            } else {
                None
            }
        });
        if let Some(said) = said {
            push(outcome, said, rest);
            return true;
        }
    }
    false
}

/// Reads what stands in parentheses. If several hold numbers and not all are understood, none counts: they may be
/// about different things.
fn read_parentheses(inner: &[&[Token<'_>]], subject: &Subject<'_>) -> Vec<Reading> {
    let mut readings = Vec::new();
    let mut refused = 0;
    for tokens in inner.iter().filter(|tokens| !guard::starts_example(tokens)) {
        let mut understood = false;
        for part in parts(tokens) {
            if let Some(said) = statement(part, subject, Mode::Aside) {
                understood = true;
                readings.push(reading(said, part));
            }
        }
        if !understood && tokens.iter().any(|token| token.kind == Kind::Number) {
            refused += 1;
        }
    }
    if refused > 0 { Vec::new() } else { readings }
}

fn push(outcome: &mut Outcome<'_>, said: Vec<Said>, tokens: &[Token<'_>]) {
    outcome.readings.push(reading(said, tokens));
}

fn reading(said: Vec<Said>, tokens: &[Token<'_>]) -> Reading {
    Reading {
        said,
        start: tokens.first().map_or(0, |token| token.start),
        end: tokens.last().map_or(0, |token| token.end),
    }
}
