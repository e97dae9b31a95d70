//! Phrases that look like rules: what `lint` shows when the grammar did not take them.

use crate::lower::constraints::grammar::cursor::Cursor;
use crate::lower::constraints::grammar::number::number;
use crate::lower::constraints::subject::{Class, Reason, Subject, Untaken, ValueKind};
use crate::lower::constraints::text::guard;
use crate::lower::constraints::text::lex::{Kind, Token};

/// The phrase as an untaken one, if it looks like a rule.
pub(crate) fn untaken(tokens: &[Token<'_>], subject: &Subject<'_>) -> Option<Untaken> {
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

fn looks_like(tokens: &[Token<'_>], subject: &Subject<'_>) -> Option<Class> {
    let kind = &subject.kind;
    if looks_like_relation(tokens) {
        Some(Class::Relation)
    } else if looks_like_size(tokens) {
        Some(match kind {
            _ if has(
                tokens,
                "characters|character|chars|char|letters|letter|digits|digit|length",
            ) =>
            {
                Class::Length
            }
            ValueKind::List(_) | ValueKind::Map(_) => Class::Count,
            ValueKind::String => Class::Length,
            _ => Class::Range,
        })
    } else if matches!(kind, ValueKind::List(_))
        && has(tokens, "unique|duplicate|duplicates|distinct")
        && has(tokens, "must|cannot|should|no")
    {
        Some(Class::Uniqueness)
    } else if says(
        tokens,
        "valid values|allowed values|accepted values|possible values|one of|permitted values|acceptable values|\
         supported values|must be either",
    ) {
        Some(Class::Values)
    } else {
        looks_like_format(tokens).then_some(Class::Format)
    }
}

fn has(tokens: &[Token<'_>], words: &'static str) -> bool {
    tokens.iter().any(|token| token.is_one_of(words))
}

fn says(tokens: &[Token<'_>], phrases: &'static str) -> bool {
    (0..tokens.len()).any(|at| Cursor::new(tokens.get(at..).unwrap_or(&[])).any(phrases))
}

fn looks_like_relation(tokens: &[Token<'_>]) -> bool {
    says(
        tokens,
        "mutually exclusive|exactly one|at most one of|at least one of|only one of|not both|required if|\
         required when|required unless|required for|in combination with|in conjunction with|together with|\
         cannot be used with|cannot be combined|only when|only if|only valid|only allowed|only applies|\
         must be provided|must be set|must be specified",
    )
}

fn looks_like_size(tokens: &[Token<'_>]) -> bool {
    const LIMITS: &str = "max|maximum|min|minimum|exceed|exceeds|least|most|between|greater|less|fewer|limit|limited|\
                          up|exactly|long|longer|shorter|larger|smaller|higher|lower|range";
    let range = tokens.windows(3).any(|window| {
        matches!(window, [low, dash, high]
            if low.kind == Kind::Number && dash.is('-') && high.kind == Kind::Number)
    });
    let numbered = || {
        (0..tokens.len())
            .any(|at| number(&mut Cursor::new(tokens.get(at..).unwrap_or(&[]))).is_some())
    };
    let counted = has(
        tokens,
        "characters|character|chars|char|letter|letters|digit|digits",
    );
    (range && (tokens.len() < 8 || counted)) || (has(tokens, LIMITS) && numbered())
}

fn looks_like_format(tokens: &[Token<'_>]) -> bool {
    let strict = has(tokens, "must|should|cannot|can't")
        && has(
            tokens,
            "start|begin|end|match|contain|valid|format|prefixed|alphanumeric|lowercase|uppercase|regex|pattern|encoded",
        );
    strict
        || has(
            tokens,
            "iso|rfc|uuid|e.164|base64|cidr|fqdn|iso8601|rfc3339",
        )
}
