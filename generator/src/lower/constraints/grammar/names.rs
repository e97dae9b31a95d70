//! Names of fields in prose, and which fields they are.

use super::cursor::Cursor;
use crate::lower::constraints::fields::Fields;
use crate::lower::constraints::subject::{Sibling, Subject};
use crate::lower::constraints::text::lex::Kind;

/// Which record a name was found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The record that the text belongs to.
    Own,
    /// The record that the field's value is.
    Child,
}

/// The spelling of a name without case and separators.
pub(crate) fn folded(name: &str) -> String {
    fold(name).collect()
}

fn fold(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .filter(|c| !matches!(c, '_' | '-' | ' '))
        .flat_map(char::to_lowercase)
}

/// Whether two names are the same but for case and separators.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    // Most names differ at once.
    let (first, second) = (one.bytes().next(), other.bytes().next());
    let differs = |a: u8, b: u8| {
        a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() && !a.eq_ignore_ascii_case(&b)
    };
    if first.zip(second).is_some_and(|(a, b)| differs(a, b)) {
        return false;
    }
    fold(one).eq(fold(other))
}

/// The fields that the names mean, all in one record.
pub(crate) fn resolve<'s>(
    subject: &'s Subject<'s>,
    names: &[String],
) -> Option<(Scope, Vec<&'s Sibling<'s>>)> {
    let within = |fields: &'s Fields<'s>| -> Option<Vec<&'s Sibling<'s>>> {
        names.iter().map(|name| fields.find(name)).collect()
    };
    if let Some(found) = within(subject.siblings) {
        return Some((Scope::Own, found));
    }
    within(subject.children).map(|found| (Scope::Child, found))
}

/// Whether the bare word is the name of some field.
fn known(subject: &Subject<'_>, word: &str) -> bool {
    subject.siblings.find(word).is_some() || subject.children.find(word).is_some()
}

/// A field's name: in a code span or quotation, or bare if it is one.
pub(crate) fn name(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<String> {
    c.attempt(|c| {
        c.maybe("the|a|an");
        c.maybe("field|parameter|property|value of|value of the");
        let token = c.next()?;
        let found = match token.kind {
            Kind::Code | Kind::Quoted => is_identifier(token.text).then(|| token.text.to_owned()),
            Kind::Word => known(subject, token.text).then(|| token.text.to_owned()),
            _ => None,
        }?;
        c.maybe("field|parameter|property|attribute|header|object|param|option|argument");
        Some(found)
    })
}

pub(crate) fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// How the members of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    /// One name only.
    Single,
    And,
    Or,
}

/// A list of names: `a`, `a and b`, `a, b, or c`.
pub(crate) fn names(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<(Vec<String>, Join)> {
    c.attempt(|c| {
        let mut all = vec![name(c, subject)?];
        let mut join = Join::Single;
        loop {
            let read = c.attempt(|c| {
                let comma = c.punct(',') || c.punct('/');
                let joined = match c.phrases("and or|or|nor|and") {
                    Some(3) => Some(Join::And),
                    Some(_) => Some(Join::Or),
                    None if comma => None,
                    None => return None,
                };
                Some((name(c, subject)?, joined))
            });
            let Some((next, joined)) = read else {
                break;
            };
            all.push(next);
            join = joined.unwrap_or(if join == Join::Single { Join::Or } else { join });
        }
        c.maybe("fields|parameters|properties|attributes|headers");
        all.dedup();
        Some((all, join))
    })
}

/// A list of at least two names.
pub(crate) fn several(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
) -> Option<(Vec<String>, Join)> {
    c.attempt(|c| names(c, subject).filter(|(names, _)| names.len() > 1))
}
