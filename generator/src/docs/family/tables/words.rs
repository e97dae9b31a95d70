//! The words that a specification defines for its own type cells: `* Latitude - decimal degrees, …`.

use super::collect::Document;
use super::text::{fold, plain};
use super::ty::Ty;
use crate::docs::TypeExpr;
use crate::markdown::BlockKind;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// A defined word.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Defined {
    /// What its definition says that it is; `None` if it does not say so in words that are known.
    pub(super) ty: Option<Ty>,
    /// The sentences about its values.
    pub(super) rules: Vec<String>,
    /// Where the definition stands.
    pub(super) span: Span,
}

/// The definitions of words that type cells use, by folded word.
pub(super) fn defined(document: &Document<'_>) -> BTreeMap<String, Defined> {
    let mut used = BTreeSet::new();
    for object in &document.objects {
        for field in object.fields() {
            field.ty.leaves(&mut |leaf| match leaf {
                Ty::Named(name) => {
                    used.insert(fold(&name.text));
                    if let Some((of, _)) = super::resolve::signed(&name.text) {
                        used.insert(fold(of));
                    }
                }
                Ty::Plain(plain) => {
                    used.insert(format!("{plain:?}").to_lowercase());
                }
                _ => {}
            });
        }
    }
    let mut found = BTreeMap::new();
    for section in &document.sections {
        let mut own = Vec::new();
        for block in section
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Prose)
        {
            let text = document.text(block.span);
            let mut offset = 0;
            for line in text.split_inclusive('\n') {
                // Items of an inner list explain those of the outer one.
                if line.starts_with(['*', '-', '+'])
                    && let Some((term, definition)) = term(line)
                {
                    own.push((
                        fold(&term),
                        definition,
                        block.span.part(offset, line.trim_end().len()),
                    ));
                }
                offset += line.len();
            }
        }
        let hits = own
            .iter()
            .filter(|(term, _, _)| used.contains(term))
            .count();
        // A list of terms of which type cells use none or one is no list of types.
        if hits < 2 {
            continue;
        }
        for (term, definition, span) in own {
            found.entry(term).or_insert_with(|| Defined {
                ty: type_of(&definition),
                rules: rules(&definition),
                span,
            });
        }
    }
    found
}

/// The term and the definition of a list item.
pub(super) fn term(line: &str) -> Option<(String, String)> {
    let text = line.trim_start().trim_start_matches(['*', '-', '+']);
    let text = text.strip_prefix(' ').map(str::trim)?;
    let text = if text.starts_with("**") || !text.starts_with('*') {
        text
    } else {
        return None;
    };
    let shown = plain(text);
    let shown = shown.replace('\n', " ");
    let cut = [" - ", " – ", " — ", ": ", "- "]
        .iter()
        .filter_map(|sign| shown.find(sign).map(|at| (at, sign.len())))
        .min()?;
    let term = shown.get(..cut.0)?;
    // `Datetime (added in v2.3)`, `Phone Number as of v3.0`
    let term = term.split(" (").next().unwrap_or(term);
    let term = term.split(" as of ").next().unwrap_or(term).trim();
    let words = term.split_whitespace().count();
    if term.is_empty() || words > 5 || term.contains(['<', '.']) {
        return None;
    }
    Some((
        term.to_owned(),
        shown.get(cut.0 + cut.1..)?.trim().to_owned(),
    ))
}

/// The type that the first sentence of a definition names.
pub(super) fn type_of(definition: &str) -> Option<Ty> {
    let sentence = sentences(definition).next()?.to_lowercase();
    // Whole words only: a hexadecimal number is no decimal one.
    let has = |words: &[&str]| {
        words.iter().any(|word| {
            sentence.match_indices(word).any(|(at, _)| {
                let before = sentence.get(..at).and_then(|text| text.chars().next_back());
                !before.is_some_and(char::is_alphanumeric)
            })
        })
    };
    if has(&[
        "json element",
        "ordered sequence",
        "array of",
        "predefined constants",
    ]) {
        return None;
    }
    if has(&["hexadecimal", "hex-encoded", "base64"]) {
        return Some(Ty::Plain(TypeExpr::String));
    }
    let integer = has(&[
        "an integer",
        "integer ",
        "whole number",
        "milliseconds since",
        "seconds since",
        "unix epoch",
        "epoch time",
    ]) && !has(&["string"]);
    if integer {
        return Some(Ty::Plain(TypeExpr::Integer));
    }
    if has(&["yyyy-mm-dd", "full-date"]) && !has(&["hh:mm"]) {
        return Some(Ty::Plain(TypeExpr::Date));
    }
    if has(&["yyyymmdd"]) {
        return Some(Ty::Plain(TypeExpr::String));
    }
    if has(&[
        "rfc3339",
        "rfc 3339",
        "date and a time",
        "date and time",
        "date-time",
    ]) {
        return Some(Ty::Plain(TypeExpr::DateTime));
    }
    if has(&[
        "decimal degrees",
        "floating point",
        "floating-point",
        "decimal number",
        "decimal value",
        "number greater",
        "a number",
    ]) {
        return Some(Ty::Plain(TypeExpr::Number));
    }
    if has(&["boolean", "`true` or `false`", "true or false"]) {
        return Some(Ty::Plain(TypeExpr::Boolean));
    }
    if has(&["a string", "string of", "as a string", "text", "characters"]) {
        return Some(Ty::Plain(TypeExpr::String));
    }
    if has(&[
        "geometry object",
        "json object",
        "geojson object",
        "an object",
    ]) {
        return Some(Ty::Object);
    }
    None
}

/// The sentences of a definition that say which values there are.
fn rules(definition: &str) -> Vec<String> {
    let says = |sentence: &&str| {
        let lower = sentence.to_lowercase();
        let bound = [
            "greater than",
            "less than",
            "at least",
            "at most",
            "between",
            "no more than",
            "non-negative",
        ];
        bound.iter().any(|word| lower.contains(word)) && !lower.contains("example")
    };
    sentences(definition)
        .filter(says)
        .map(str::to_owned)
        .collect()
}

pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(". ").map_or(rest.len(), |at| at + 1);
        let (sentence, behind) = rest.split_at(end);
        rest = behind.trim_start();
        Some(sentence.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::{rules, term, type_of};
    use crate::docs::TypeExpr;
    use crate::docs::family::tables::ty::Ty;

    #[test]
    fn definitions() {
        let cases = [
            (
                "* Latitude - WGS84 latitude in decimal degrees. The value MUST be between -90 and 90.",
                "Latitude",
                Some(TypeExpr::Number),
                1,
            ),
            (
                "* **Non-negative Integer** - An integer greater than or equal to 0.",
                "Non-negative Integer",
                Some(TypeExpr::Integer),
                1,
            ),
            (
                "- Timestamp *(since 2)* - Strings in RFC3339 format.",
                "Timestamp",
                Some(TypeExpr::DateTime),
                0,
            ),
            (
                "* Phone Number *as of v3.0* - Phone number in E.164 format. Digits MUST be integers.",
                "Phone Number",
                None,
                0,
            ),
            (
                "* Timestamp: Milliseconds since Unix epoch.",
                "Timestamp",
                Some(TypeExpr::Integer),
                0,
            ),
            (
                "- **Color** - A color encoded as a six-digit hexadecimal number.",
                "Color",
                Some(TypeExpr::String),
                0,
            ),
            (
                "* **Date** - Day in the YYYYMMDD format.",
                "Date",
                Some(TypeExpr::String),
                0,
            ),
        ];
        for (line, expected, ty, count) in cases {
            let (found, definition) = term(line).unwrap();
            assert_eq!(found, expected);
            assert_eq!(type_of(&definition), ty.map(Ty::Plain), "{line}");
            assert_eq!(rules(&definition).len(), count, "{line}");
        }
        for line in ["* no sign here", "*emphasis* - x", "", "* "] {
            assert_eq!(term(line), None, "{line}");
        }
    }
}
