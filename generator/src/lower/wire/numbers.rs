//! Numbers inside names: camel case shows `brand_100` and `brand100` alike.

use super::style::Style;
use super::vote::Convention;
use crate::docs::FieldCase;
use crate::model::{Fact, Field, Rank, Record};
use crate::names::words::with_numbers_apart;

/// The other spelling that a name in this style may have, if neither the language of the docs nor other names show which
/// it is.
pub(super) fn apart(
    name: &str,
    style: Style,
    shown: FieldCase,
    convention: &Convention,
) -> Option<String> {
    let separator = match style {
        Style::Snake => "_",
        Style::Kebab => "-",
        Style::Camel | Style::Pascal => return None,
    };
    if shown == FieldCase::Snake || !name.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let words = name.split(separator).map(|word| {
        let known = convention.is_numbered(word);
        let apart = with_numbers_apart(word).filter(|_| !known);
        apart.map_or_else(|| word.to_owned(), |apart| apart.replace('_', separator))
    });
    let words: Vec<String> = words.collect();
    let other = words.join(separator);
    (other != name).then_some(other)
}

/// The other spelling of a name that is a guess because of a number in it alone.
pub(super) fn other(field: &Field, convention: &Convention, shown: FieldCase) -> Option<String> {
    let mut decisions = field.decisions.iter();
    let guessed =
        decisions.any(|decision| decision.fact == Fact::Wire && decision.rank == Rank::Assumed);
    let style = convention.style.filter(|_| guessed && convention.proven)?;
    apart(&field.wire, style, shown, convention)
}

/// Reads both spellings of such names.
pub(super) fn read_both(record: &mut Record, convention: &Convention, shown: FieldCase) {
    for at in 0..record.fields.len() {
        let field = record.fields.get(at);
        let Some(other) = field.and_then(|field| other(field, convention, shown)) else {
            continue;
        };
        let mut fields = record.fields.iter();
        let is_taken = fields.any(|field| field.wire == other || field.name == other);
        if let Some(field) = record.fields.get_mut(at).filter(|_| !is_taken) {
            field.aliases.push(other);
        }
    }
}

/// Whether a name is read in both spellings: besides the documented name nothing else is read.
pub(super) fn is_read_both(field: &Field) -> bool {
    field.aliases.iter().any(|alias| *alias != field.name)
}
