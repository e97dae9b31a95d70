//! Type cells written by hand: words, lists, maps, unions in signs and in English, links.

mod parser;
pub(super) mod phrase;

use super::profile::{Profile, Words};
use super::text::{code_spans, decoded, plain, without_tags};
use super::ty::Ty;
use crate::model::Literal;
use parser::parsed;

/// Types nested deeper than this are not read.
const MAX_DEPTH: usize = 24;

/// What a type cell says beside the type.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TypeCell {
    /// The type.
    pub(super) ty: Ty,
    /// Whether it says that the field is required.
    pub(super) required: Option<bool>,
    /// The values that it lists.
    pub(super) values: Vec<Literal>,
}

impl TypeCell {
    /// A cell that says nothing beside the type.
    fn of(ty: Ty) -> Self {
        Self {
            ty,
            required: None,
            values: Vec::new(),
        }
    }
}

/// Reads a type cell.
pub(super) fn read(cell: &str, profile: &Profile) -> TypeCell {
    nested(cell, profile, 0)
}

/// Reads a type cell, or what stands in so many forms of the profile.
fn nested(cell: &str, profile: &Profile, depth: usize) -> TypeCell {
    let text = without_tags(cell);
    let text = text.trim();
    if text.is_empty() || matches!(text, "-" | "–" | "—" | "N/A" | "n/a") {
        return TypeCell::of(Ty::Unknown(String::new()));
    }
    // A word with a sign in it: `Yes/No`.
    let whole = plain(text);
    if whole.contains(['/', ',', '|', '&', '+'])
        && let Some(ty) = phrase::known(&whole, profile)
    {
        return TypeCell::of(ty);
    }
    if let Some(values) = listed(text, profile) {
        return TypeCell {
            values,
            ..TypeCell::of(Ty::Enum)
        };
    }
    if let Some(ty) = templated(text, profile, depth) {
        return TypeCell::of(ty);
    }
    // A word for one of several, and the values: ``eine von `a`, `b` ``.
    let spans = code_spans(text);
    if spans.len() > 1
        && let Some((lead, _)) = text.split_once('`')
        && phrase::known(lead.trim().trim_end_matches(':'), profile) == Some(Ty::Enum)
    {
        let values = spans.iter().map(|(_, value)| constant(value));
        return TypeCell {
            values: values.collect(),
            ..TypeCell::of(Ty::Enum)
        };
    }
    // A word, and its form in code: ``ISO 8601 time `hh:mm:ss` ``.
    if let Some((before, form)) = text.strip_suffix('`').and_then(|text| text.split_once('`'))
        && !form.contains('`')
        && let Some(ty) = phrase::known(before, profile)
    {
        return TypeCell::of(ty);
    }
    let decoded = decoded(text);
    parsed(&decoded, profile)
        .map(|cell| {
            // `vrai/faux`: one word with a sign in it, of a language that is not known.
            if !whole.contains(char::is_whitespace) && all_unknown(&cell.ty) {
                return TypeCell::of(Ty::Unknown(whole.clone()));
            }
            cell
        })
        .or_else(|| {
            // One bracket too many at the end is a slip.
            let rest = decoded.strip_suffix([']', '>', ')'])?;
            parsed(rest.trim_end(), profile)
        })
        .unwrap_or_else(|| TypeCell::of(Ty::Unknown(plain(text))))
}

/// The values of a cell that is nothing but a list of constants: `` `asc` \| `desc` ``.
fn listed(text: &str, profile: &Profile) -> Option<Vec<Literal>> {
    let text = &text.replace("&#124;", "|").replace("&vert;", "|");
    let spans = code_spans(text);
    let quoted = |value: &str| {
        value.len() > 2 && value.starts_with(['"', '\'']) && value.ends_with(['"', '\''])
    };
    let all_quoted = !spans.is_empty() && spans.iter().all(|(_, value)| quoted(value));
    if spans.len() < 2 && !all_quoted {
        return None;
    }
    let mut between = text.to_owned();
    for (_, value) in &spans {
        between = between.replacen(&format!("`{value}`"), " ", 1);
    }
    let only_signs = between.split_whitespace().all(|word| {
        matches!(
            word,
            "|" | "\\|" | "," | "or" | "/" | "and" | ",or" | "one" | "of" | "enum" | "enum:" | ":"
        )
    });
    let known = |value: &str| {
        let word = value.trim_matches(['"', '\'']).to_lowercase();
        !quoted(value) && (profile.words.contains_key(&word) || value.contains(['[', '<', '(']))
    };
    (only_signs && !spans.iter().any(|(_, value)| known(value)))
        .then(|| spans.iter().map(|(_, value)| constant(value)).collect())
}

/// A value in a code span.
fn constant(value: &str) -> Literal {
    let integer = value.parse().ok().filter(|n: &i64| n.to_string() == value);
    integer.map_or_else(
        || Literal::String(value.trim_matches(['"', '\'']).to_owned()),
        Literal::Integer,
    )
}

/// Whether a type is one of several words in lower case of which none is known.
fn all_unknown(ty: &Ty) -> bool {
    let Ty::OneOf(parts) = ty else { return false };
    parts.iter().all(|part| {
        matches!(part, Ty::Named(name) if name.link.is_none() && !name.text.starts_with(char::is_uppercase))
    })
}

/// The type of a cell in one of the forms that the profile adds.
fn templated(text: &str, profile: &Profile, depth: usize) -> Option<Ty> {
    type Wrap = fn(Ty) -> Ty;
    let kinds: [(&Words, Wrap); 3] = [
        (&profile.types.array, Ty::array),
        (&profile.types.map, |ty| Ty::Map(Box::new(ty))),
        (&profile.types.nullable, Ty::nullable),
    ];
    for (templates, wrap) in kinds {
        for template in &templates.0 {
            let Some((before, behind)) = template.split_once("{T}") else {
                continue;
            };
            let (before, behind) = (before.trim(), behind.trim());
            let starts = text
                .get(..before.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(before));
            let at = text.len().saturating_sub(behind.len());
            let ends = text
                .get(at..)
                .is_some_and(|end| end.eq_ignore_ascii_case(behind));
            if (before.is_empty() && behind.is_empty()) || !starts || !ends || depth >= MAX_DEPTH {
                continue;
            }
            let inner = text.get(before.len()..at)?.trim();
            if !inner.is_empty() {
                return Some(wrap(nested(inner, profile, depth + 1).ty));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests;
