//! Phrases that look like rules: what `lint` shows when the grammar did not take them.

use super::cursor::Cursor;
use super::guard;
use super::lex::{Kind, Token};
use super::number::number;
use super::subject::{Class, Reason, Subject, Untaken, ValueKind};

/// The phrase as an untaken one, if it looks like a rule.
pub(super) fn untaken(tokens: &[Token<'_>], subject: &Subject<'_>) -> Option<Untaken> {
    let class = looks_like(tokens, subject)?;
    let reason = if guard::is_hedged(tokens) {
        Reason::Hedged
    } else if guard::is_conditional(tokens) && class != Class::Relation {
        Reason::Conditional
    } else {
        Reason::NotUnderstood
    };
    let (start, end) = (tokens.first()?.start, tokens.last()?.end);
    Some(Untaken {
        phrase: subject.text.get(start..end)?.to_owned(),
        offset: start,
        class,
        reason,
    })
}

const LIMITS: [&str; 29] = [
    "max", "maximum", "min", "minimum", "exceed", "exceeds", "least", "most", "between", "greater",
    "less", "fewer", "more", "longer", "shorter", "up", "limit", "limited", "exactly", "positive",
    "negative", "non", "range", "larger", "smaller", "higher", "lower", "from", "long",
];

fn looks_like(tokens: &[Token<'_>], subject: &Subject<'_>) -> Option<Class> {
    let has = |words: &[&str]| {
        tokens
            .iter()
            .any(|token| words.iter().any(|word| token.is_word(word)))
    };
    let says = |phrase: &str| {
        (0..tokens.len()).any(|at| Cursor::new(tokens.get(at..).unwrap_or(&[])).phrase(phrase))
    };
    let any = |phrases: &[&str]| phrases.iter().any(|phrase| says(phrase));
    if any(&[
        "mutually exclusive",
        "exactly one",
        "at most one of",
        "at least one of",
        "only one of",
        "not both",
        "required if",
        "required when",
        "required unless",
        "required for",
        "in combination with",
        "in conjunction with",
        "together with",
        "cannot be used with",
        "cannot be combined",
        "only when",
        "only if",
        "only valid",
        "only allowed",
        "only applies",
        "must be provided",
        "must be set",
        "must be specified",
    ]) {
        return Some(Class::Relation);
    }
    let numbered = (0..tokens.len())
        .any(|at| number(&mut Cursor::new(tokens.get(at..).unwrap_or(&[]))).is_some());
    let limited = has(&LIMITS) || is_range(tokens);
    if numbered
        && limited
        && has(&[
            "characters",
            "character",
            "chars",
            "char",
            "letters",
            "letter",
            "digits",
            "digit",
            "length",
        ])
    {
        return Some(Class::Length);
    }
    if numbered
        && limited
        && has(&[
            "max", "maximum", "min", "minimum", "exceed", "least", "most", "between", "greater",
            "less", "fewer", "limit", "limited", "up", "exactly",
        ])
        || is_range(tokens) && tokens.len() < 8
    {
        return Some(match subject.kind {
            ValueKind::List(_) | ValueKind::Map(_) => Class::Count,
            ValueKind::String => Class::Length,
            _ => Class::Range,
        });
    }
    if matches!(subject.kind, ValueKind::List(_))
        && has(&["unique", "duplicate", "duplicates", "distinct"])
        && has(&["must", "cannot", "should", "no"])
    {
        return Some(Class::Uniqueness);
    }
    if any(&[
        "valid values",
        "allowed values",
        "accepted values",
        "possible values",
        "one of",
        "permitted values",
        "acceptable values",
        "supported values",
        "must be either",
    ]) {
        return Some(Class::Values);
    }
    let strict = has(&["must", "should", "cannot", "can't"])
        && has(&[
            "start",
            "begin",
            "end",
            "match",
            "contain",
            "valid",
            "format",
            "prefixed",
            "alphanumeric",
            "lowercase",
            "uppercase",
            "regex",
            "pattern",
            "encoded",
        ]);
    let named = tokens.iter().any(|token| {
        token.kind == Kind::Word
            && [
                "iso", "rfc", "uuid", "e.164", "base64", "cidr", "fqdn", "iso8601", "rfc3339",
            ]
            .iter()
            .any(|word| token.is_word(word))
    });
    (strict || named).then_some(Class::Format)
}

fn is_range(tokens: &[Token<'_>]) -> bool {
    tokens.windows(3).any(|window| {
        matches!(window, [low, dash, high] if low.kind == Kind::Number && dash.is('-') && high.kind == Kind::Number)
    })
}
