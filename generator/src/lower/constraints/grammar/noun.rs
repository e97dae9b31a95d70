//! What a number counts: characters, digits, items, or a unit.

use super::charset::charset;
use super::cursor::Cursor;
use crate::lower::constraints::text::lex::{Kind, Token, is_listed};
use crate::model::Charset;

/// What a number counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Noun {
    /// Nothing is said.
    None,
    /// Characters, perhaps only of some kind.
    Characters(Option<Charset>),
    /// Decimal digits.
    Digits,
    /// Digits behind the decimal point.
    DecimalPlaces,
    /// Some things; the words, in lower case and singular.
    Things(Vec<String>),
}

/// Words that cannot be part of the name of a thing that is counted.
const NOT_THINGS: &str = "is|are|be|to|in|of|or|and|for|with|when|if|all|other|others|unless|from|on|at|as|than|after|\
     before|only|per|the|a|an|that|which|must|should|can|may|cannot|not|by|will|has|have|where|\
     while|until|times|level|levels|requests|calls|words|lines|max|maximum|min|minimum|allowed|\
     long|each|this|it|between|up|more|less|fewer|greater|higher|inclusive|exclusive";

/// Plurals without `s`.
const PLURALS: &str = "people|children|data|criteria|indices|media|metadata";

/// What stands behind a number; `one` if the number is 1, so that a singular fits.
pub(crate) fn noun(c: &mut Cursor<'_, '_>, one: bool) -> Noun {
    c.attempt(characters)
        .or_else(|| c.attempt(digits))
        .or_else(|| c.attempt(|c| things(c, one)))
        .unwrap_or(Noun::None)
}

fn characters(c: &mut Cursor<'_, '_>) -> Option<Noun> {
    c.hyphen();
    if c.any(
        "unicode characters|utf 8 characters|utf8 characters|total characters|text characters|printable characters|\
         characters|character|chars|char",
    ) {
        plural_in_parentheses(c);
        return Some(Noun::Characters(None));
    }
    if c.any("letters|letter") {
        return Some(Noun::Characters(Some(Charset {
            lowercase: true,
            uppercase: true,
            unicode_letters: true,
            ..Charset::default()
        })));
    }
    if c.any(
        "ascii characters|ascii chars|latin characters|alphabetic digits|hex characters|\
         hexadecimal characters",
    ) {
        // A set that the vocabulary has no word for: the length still holds.
        return Some(Noun::Characters(None));
    }
    let set = charset(c)?;
    c.maybe("characters|chars");
    let last = c.previous()?;
    let countable = last.is_one_of("characters|chars|letters|digits");
    if !countable || !set.others.is_empty() {
        return None;
    }
    let only_digits = set.digits && !set.lowercase && !set.uppercase;
    Some(if only_digits {
        Noun::Digits
    } else {
        Noun::Characters(Some(set))
    })
}

fn digits(c: &mut Cursor<'_, '_>) -> Option<Noun> {
    c.hyphen();
    if c.any(
        "digits after the decimal point|digits after the decimal|decimal places of precision|\
         decimal place precision|decimal places|decimal place|decimal points|decimals|\
         fractional digits",
    ) {
        c.maybe("of precision|precision");
        return Some(Noun::DecimalPlaces);
    }
    c.any("numeric digits|numerical digits|digits|digit")
        .then_some(Noun::Digits)
}

/// A noun phrase, up to the last plural of a run of words: `media gallery items`.
fn things(c: &mut Cursor<'_, '_>, one: bool) -> Option<Noun> {
    let mut words = Vec::new();
    let mut best = None;
    while words.len() < 5 {
        let Some(token) = c.peek().filter(|token| is_thing(token)) else {
            break;
        };
        c.next();
        words.push(singular(token.text));
        let optional_plural = plural_in_parentheses(c);
        if optional_plural || is_plural(token.text) || (one && best.is_none()) {
            best = Some((words.len(), c.clone()));
        }
        c.hyphen();
    }
    let (count, end) = best?;
    *c = end;
    words.truncate(count);
    Some(Noun::Things(words))
}

/// `item(s)`.
fn plural_in_parentheses(c: &mut Cursor<'_, '_>) -> bool {
    c.attempt(|c| (c.punct('(') && c.word("s") && c.punct(')')).then_some(()))
        .is_some()
}

fn is_thing(token: &Token<'_>) -> bool {
    match token.kind {
        Kind::Word => {
            token
                .text
                .chars()
                .all(|c| c.is_alphanumeric() || c == '_' || c == '\'' || c == '\u{2019}')
                && !token.is_one_of(NOT_THINGS)
        }
        Kind::Code => token.text.chars().all(|c| c.is_alphanumeric() || c == '_'),
        _ => false,
    }
}

fn is_plural(word: &str) -> bool {
    let lower = word.to_lowercase();
    (lower.ends_with('s')
        && !lower.ends_with("ss")
        && !lower.ends_with("us")
        && !lower.ends_with("is"))
        || is_listed(PLURALS, &lower)
}

/// The word in lower case, without a plural ending.
pub(crate) fn singular(word: &str) -> String {
    let lower = word.to_lowercase();
    if let Some(stem) = lower.strip_suffix("ies") {
        format!("{stem}y")
    } else if ["xes", "sses", "ches", "shes"]
        .iter()
        .any(|ending| lower.ends_with(ending))
    {
        lower.strip_suffix("es").unwrap_or(&lower).to_owned()
    } else if is_plural(&lower) {
        lower.strip_suffix('s').unwrap_or(&lower).to_owned()
    } else {
        lower
    }
}

/// The words of an identifier, in lower case and singular: `maxRetryCounts` has `max`, `retry`, `count`.
pub(crate) fn name_words(name: &str) -> Vec<String> {
    name_parts(name).iter().map(|part| singular(part)).collect()
}

/// The words of an identifier as spelled.
pub(crate) fn name_parts(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut before = ' ';
    let chars: Vec<char> = name.chars().collect();
    for (index, c) in chars.iter().enumerate() {
        let following = |ahead: usize| chars.get(index + ahead);
        // `IDs` is one word: a plural of capitals.
        let plural = following(1) == Some(&'s') && !following(2).is_some_and(|c| c.is_lowercase());
        let next_lower = !plural && following(1).is_some_and(|c| c.is_lowercase());
        let starts = c.is_uppercase()
            && (before.is_lowercase()
                || before.is_ascii_digit()
                || (before.is_uppercase() && next_lower));
        if (starts || !c.is_alphanumeric()) && !current.is_empty() {
            words.push(std::mem::take(&mut current));
        }
        if c.is_alphanumeric() {
            current.push(*c);
        }
        before = *c;
    }
    if !current.is_empty() {
        words.push(current);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{name_words, singular};

    #[test]
    fn words_of_names() {
        for (name, words) in [
            ("maxRetryCounts", vec!["max", "retry", "count"]),
            ("page_size", vec!["page", "size"]),
            ("HTTPHeaders", vec!["http", "header"]),
            ("accountIDs", vec!["account", "id"]),
        ] {
            assert_eq!(name_words(name), words, "{name}");
        }
    }

    #[test]
    fn singulars() {
        for (plural, expected) in [
            ("entries", "entry"),
            ("boxes", "box"),
            ("status", "status"),
            ("tags", "tag"),
            ("addresses", "address"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
