//! One value of a list: the constant, and what stands beside it.

use super::Listed;
use crate::docs::family::tables::text::{decoded, leading_code, plain, skip};
use crate::model::Literal;

/// One value with what is said of it: `` `car` (a car) ``, `car - a car`, `"car"`.
pub(super) fn item(text: &str) -> Option<Listed> {
    let text = text.trim().trim_start_matches(['*', '-', '•', ' ']);
    let (value, rest) = first_value(text)?;
    let description = plain(rest);
    let description = description
        .trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '-' | ':' | '–' | '—' | ',' | '.' | ';')
        })
        .to_owned();
    let description = match description
        .strip_prefix('(')
        .and_then(|inner| inner.strip_suffix(')'))
    {
        Some(inner) if !inner.contains(['(', ')']) => inner.to_owned(),
        _ => description,
    };
    Some(Listed::described(
        value,
        without_blank(&description).to_owned(),
    ))
}

/// A description without the remark that no value means the same: `or empty - No information`.
fn without_blank(description: &str) -> &str {
    let lower = description.to_lowercase();
    let starts = ["or empty", "or blank", "(or empty)", "(or blank)"];
    let Some(start) = starts.iter().find(|start| lower.starts_with(**start)) else {
        return description;
    };
    let rest = skip(description, start.len());
    let bare =
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | ':' | '–' | '—'));
    if bare.len() < rest.len() {
        bare
    } else {
        description
    }
}

/// The constant that a text starts with, and what follows it.
pub(super) fn first_value(text: &str) -> Option<(Literal, &str)> {
    if text.starts_with('`') {
        let (code, behind) = leading_code(text)?;
        return Some((literal(code)?, behind));
    }
    if let Some(rest) = text.strip_prefix('"') {
        let end = rest.find('"')?;
        return Some((
            Literal::String(rest.get(..end)?.to_owned()),
            skip(rest, end + 1),
        ));
    }
    let end = text
        .find(|c: char| {
            !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '+' | ':' | '*'))
        })
        .unwrap_or(text.len());
    let word = text.get(..end)?.trim_end_matches([':', '-', '.', '*']);
    let behind = skip(text, word.len()).trim_start();
    let alone =
        behind.is_empty() || behind.starts_with(['(', '-', ':', '–', '—', '=', '_', '*', ',']);
    if word.is_empty() || !alone {
        return None;
    }
    Some((literal(word)?, skip(text, word.len())))
}

/// Whether a value is one bit: `1 << 4`.
pub(in crate::docs::family::tables) fn is_bit(text: &str) -> bool {
    text.split_once("<<").is_some_and(|(one, by)| {
        one.trim() == "1" && by.trim().parse::<u8>().is_ok_and(|by| by < 64)
    })
}

/// A value as documented; `None` if it is a sentence rather than a value.
pub(in crate::docs::family::tables) fn literal(text: &str) -> Option<Literal> {
    let text = decoded(text);
    let text = text.trim().replace("\\_", "_").replace("\\|", "|");
    let quoted = ['"', '\'']
        .iter()
        .find_map(|mark| text.strip_prefix(*mark)?.strip_suffix(*mark));
    if let Some(inner) = quoted {
        return Some(Literal::String(inner.to_owned()));
    }
    if text.is_empty()
        || text.len() > 100
        || (text.contains(['\n', '{', '}', '=', '<']) && !is_bit(&text))
        || text.ends_with("...")
    {
        return None;
    }
    if text == "null" {
        return None;
    }
    let integer = text
        .parse::<i64>()
        .ok()
        .filter(|number| number.to_string() == text);
    Some(match (integer, text.as_str()) {
        (Some(number), _) => Literal::Integer(number),
        (None, "true") => Literal::Bool(true),
        (None, "false") => Literal::Bool(false),
        (None, _) => Literal::String(text),
    })
}
