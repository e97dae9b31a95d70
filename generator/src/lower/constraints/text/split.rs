//! Tokens to sentences, and sentences to the parts that a rule may fill.

use super::lex::{Kind, Token};

/// A sentence or list item.
#[derive(Clone, Debug)]
pub(crate) struct Sentence<'a> {
    /// Its tokens, without the final full stop.
    pub(crate) tokens: Vec<Token<'a>>,
    /// Whether it is a list item.
    pub(crate) bullet: bool,
    /// Where the words of its own start, if words of an introduction were put in front.
    pub(crate) start: usize,
}

/// Words after which a line break is inside a sentence, whatever comes next.
const OPEN_WORDS: &str = "the|a|an|of|in|on|at|to|for|with|by|from|and|or|nor|if|when|unless|is|are|be|must|can|may|\
     should|not|than|that|which|between|this|these|as|only";

/// Cuts tokens into sentences.
pub(crate) fn sentences<'a>(tokens: &[Token<'a>]) -> Vec<Sentence<'a>> {
    let mut all = Vec::new();
    let mut current: Vec<Token<'a>> = Vec::new();
    let mut bullet = false;
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1);
        let ends = match token.kind {
            Kind::Break | Kind::Bullet => true,
            Kind::SoftBreak => breaks(current.last(), next),
            Kind::Punct('.' | '!' | '?') => depth == 0 && next.is_none_or(starts_anew),
            Kind::Punct('(') => {
                depth += 1;
                false
            }
            Kind::Punct(')') => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => false,
        };
        if ends {
            finish(&mut all, &mut current, bullet);
            bullet = token.kind == Kind::Bullet;
            depth = 0;
        } else if token.kind != Kind::SoftBreak {
            current.push(*token);
        }
    }
    finish(&mut all, &mut current, bullet);
    all
}

fn finish<'a>(all: &mut Vec<Sentence<'a>>, current: &mut Vec<Token<'a>>, bullet: bool) {
    if !current.is_empty() {
        all.push(Sentence {
            start: current.first().map_or(0, |token| token.start),
            tokens: std::mem::take(current),
            bullet,
        });
    }
}

fn starts_anew(next: &Token<'_>) -> bool {
    // A full stop inside a word is part of it; one that is not, before a capital, lacks its space.
    let lacks_space = next.kind == Kind::Word && next.text.starts_with(char::is_uppercase);
    next.spaced || lacks_space || matches!(next.kind, Kind::Break | Kind::SoftBreak | Kind::Bullet)
}

/// Whether a single line break ends the sentence.
fn breaks(before: Option<&Token<'_>>, after: Option<&Token<'_>>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    if before.is_one_of(OPEN_WORDS) || before.is(',') {
        return false;
    }
    match after.kind {
        Kind::Word => after.text.starts_with(char::is_uppercase),
        Kind::Punct(_) => false,
        _ => true,
    }
}

/// The parts of a sentence between semicolons and spaced dashes, outside of parentheses.
pub(crate) fn parts<'t, 'a>(tokens: &'t [Token<'a>]) -> Vec<&'t [Token<'a>]> {
    let mut parts = Vec::new();
    let mut start = 0;
    for index in outside_parentheses(tokens) {
        let Some(token) = tokens.get(index) else {
            continue;
        };
        let dash = token.is('\u{2014}')
            || token.is('-')
                && token.spaced
                && tokens.get(index + 1).is_some_and(|next| next.spaced)
                && !(is_number(tokens.get(index.wrapping_sub(1)))
                    && is_number(tokens.get(index + 1)));
        if token.is(';') || dash {
            parts.push(tokens.get(start..index).unwrap_or(&[]));
            start = index + 1;
        }
    }
    parts.push(tokens.get(start..).unwrap_or(&[]));
    parts.retain(|part| !part.is_empty());
    parts
}

fn is_number(token: Option<&Token<'_>>) -> bool {
    token.is_some_and(|token| token.kind == Kind::Number)
}

/// The indices of tokens that are in no parentheses; parentheses themselves are left out.
fn outside_parentheses(tokens: &[Token<'_>]) -> Vec<usize> {
    let mut depth = 0_usize;
    let mut outside = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if token.is('(') {
            depth += 1;
        } else if token.is(')') {
            depth = depth.saturating_sub(1);
        } else if depth == 0 {
            outside.push(index);
        }
    }
    outside
}

/// The tokens outside of parentheses.
pub(crate) fn stripped<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    outside_parentheses(tokens)
        .into_iter()
        .filter_map(|index| tokens.get(index).copied())
        .collect()
}

/// What stands in the outermost parentheses.
pub(crate) fn parentheses<'t, 'a>(tokens: &'t [Token<'a>]) -> Vec<&'t [Token<'a>]> {
    let mut inside = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        if token.is('(') {
            if depth == 0 {
                start = index + 1;
            }
            depth += 1;
        } else if token.is(')') {
            if depth == 1 {
                inside.push(tokens.get(start..index).unwrap_or(&[]));
            }
            depth = depth.saturating_sub(1);
        }
    }
    inside.retain(|tokens| !tokens.is_empty());
    inside
}

/// The indices of the commas outside of parentheses.
pub(crate) fn commas(tokens: &[Token<'_>]) -> Vec<usize> {
    outside_parentheses(tokens)
        .into_iter()
        .filter(|index| tokens.get(*index).is_some_and(|token| token.is(',')))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{parentheses, parts, sentences};
    use crate::lower::constraints::text::lex::lex;

    fn cut(text: &str) -> Vec<String> {
        sentences(&lex(text))
            .iter()
            .map(|sentence| phrase(text, &sentence.tokens))
            .collect()
    }

    fn phrase(text: &str, tokens: &[super::Token<'_>]) -> String {
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => text[first.start..last.end].to_owned(),
            _ => String::new(),
        }
    }

    #[test]
    fn sentences_end_where_readers_see_them_end() {
        for (text, expected) in [
            (
                "One two. Three 3.5 four.",
                vec!["One two", "Three 3.5 four"],
            ),
            (
                "A thing (e.g. this). or 0 for none. x",
                vec!["A thing (e.g. this)", "or 0 for none", "x"],
            ),
            (
                "line one<br/>goes further<br/>Next",
                vec!["line one\u{0}goes further", "Next"],
            ),
            (
                "sent to the<br/>US office",
                vec!["sent to the\u{0}US office"],
            ),
            ("Rules:<br/>- one<br/>- two", vec!["Rules:", "one", "two"]),
            (
                "it ends.Then starts again",
                vec!["it ends", "Then starts again"],
            ),
        ] {
            let expected: Vec<String> = expected
                .iter()
                .map(|s| s.replace('\u{0}', "<br/>"))
                .collect();
            assert_eq!(cut(text), expected);
        }
    }

    #[test]
    fn parts_and_parentheses() {
        let text = "the label; max 45 - or 1 - 3 (a; b) \u{2014} end";
        let tokens = lex(text);
        let cut: Vec<String> = parts(&tokens)
            .iter()
            .map(|part| phrase(text, part))
            .collect();
        assert_eq!(cut, ["the label", "max 45", "or 1 - 3 (a; b)", "end"]);
        let inner: Vec<String> = parentheses(&tokens)
            .iter()
            .map(|part| phrase(text, part))
            .collect();
        assert_eq!(inner, ["a; b"]);
    }
}
