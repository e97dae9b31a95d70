//! Constraints from prose: sentences of descriptions and overviews to rules.
//!
//! The text is cut into segments (sentences, parentheses, parts between semicolons, list items), each segment is read
//! by a grammar of number phrases, formats, value lists and relations between fields, and a segment gives a rule only if
//! the grammar takes the whole of it. What was read is then fitted to the kind of value, checked against the rest of the
//! text and against the values that the docs show. A wrong rule is far worse than a missing one.

mod api;
mod fields;
mod fit;
mod grammar;
mod subject;
mod text;

pub use api::{TypeMined, kind, mine_type, rules_of_type};
pub use fields::Fields;
pub use fit::settle::reconcile;
pub use subject::{
    About, Class, Dropped, Mined, MinedRule, Reason, Sibling, Subject, Untaken, ValueKind, Witness,
};

use fit::gate::Around;
use fit::{example, settle, untaken, value};
use grammar::read::Reading;
use grammar::{hint, lists, read};
use text::lex::Token;
use text::{lex, split};

/// No text states more than this; what does is a table or a dump. Each statement is held against the whole text.
const MOST: usize = 250;

/// The rules that a text states, and what looks like a rule and gave none.
#[must_use]
pub fn mine(subject: &Subject<'_>) -> Mined {
    mine_text(subject, true)
}

/// The rules that a text states; phrases that only look like rules are not looked for.
#[must_use]
pub fn rules(subject: &Subject<'_>) -> Mined {
    mine_text(subject, false)
}

/// Whether [`rules`] finds none in a text, whatever it is about.
fn is_silent(text: &str) -> bool {
    text.is_empty() || hint::Hints::of(&lex::lex(text)).is_empty()
}

fn mine_text(subject: &Subject<'_>, with_untaken: bool) -> Mined {
    if subject.text.is_empty() {
        return Mined::default();
    }
    let tokens = lex::lex(subject.text);
    let mut mined = Mined::default();
    if !with_untaken && hint::Hints::of(&tokens).is_empty() {
        return mined;
    }
    let mut rules = Vec::new();
    let mut readings = 0;
    for sentence in lists::join(split::sentences(&tokens)) {
        let outcome = read::sentence(&sentence, subject);
        readings += outcome.readings.len();
        if readings > MOST {
            return Mined::default();
        }
        fit_all(
            outcome.readings,
            subject,
            &tokens,
            &mut rules,
            &mut mined.untaken,
        );
        if with_untaken {
            let refused = outcome.refused.iter();
            let untaken = refused.filter_map(|tokens| untaken::untaken(tokens, subject));
            mined.untaken.extend(untaken);
        }
    }
    for rule in settle::settle(rules, &tokens, subject, &mut mined.untaken) {
        match example::judge(rule, subject) {
            Ok(rule) => mined.rules.push(rule),
            Err(dropped) => mined.dropped.push(*dropped),
        }
    }
    mined
}

fn fit_all(
    readings: Vec<Reading>,
    subject: &Subject<'_>,
    tokens: &[Token<'_>],
    rules: &mut Vec<MinedRule>,
    untaken: &mut Vec<Untaken>,
) {
    for reading in readings {
        let span = (reading.start, reading.end);
        let (fitted, refused) = value::fit(&reading.said, subject, Around { tokens, span });
        rules.extend(
            fitted
                .into_iter()
                .map(|fitted| settle::placed(fitted, subject.text, span)),
        );
        untaken.extend(refused.into_iter().map(|(class, reason)| Untaken {
            phrase: subject.text.get(span.0..span.1).unwrap_or("").to_owned(),
            offset: span.0,
            class,
            reason,
        }));
    }
}
