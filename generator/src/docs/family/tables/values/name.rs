//! What the numbers of an enum are called.

use super::Listed;
use crate::model::Literal;
use crate::source::Span;

/// More words than this are a description, not a name.
const MAX_WORDS: usize = 5;

/// The names of values: those that the docs have in a column of their own, or else what their descriptions start with.
/// None, if not all of them have one that is their own.
pub(in crate::docs::family::tables) fn names(values: &[(Listed, Span)]) -> Vec<Option<String>> {
    let told = |(item, _): &(Listed, Span)| item.name.clone();
    if values.iter().any(|value| told(value).is_some()) {
        return values.iter().map(told).collect();
    }
    let made: Vec<Option<String>> = values
        .iter()
        .map(|(item, _)| match item.value {
            Literal::Integer(_) => start(&item.description),
            _ => None,
        })
        .collect();
    let distinct = made
        .iter()
        .enumerate()
        .all(|(at, name)| name.is_some() && !made.iter().take(at).any(|other| other == name));
    if distinct {
        made
    } else {
        vec![None; values.len()]
    }
}

/// The words that a description starts with: `Tram, streetcar. Any light rail` as `Tram`.
fn start(description: &str) -> Option<String> {
    let end = description
        .find(|c: char| {
            matches!(c, ',' | '.' | '(' | ':' | ';' | '/' | '\n') || c == '—' || c == '–'
        })
        .unwrap_or(description.len());
    let name = description.get(..end)?.trim();
    let words = name.split_whitespace().count();
    let starts = name.starts_with(char::is_alphabetic);
    (starts && (1..=MAX_WORDS).contains(&words)).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Listed, names};
    use crate::model::Literal;
    use crate::source::{FileId, Span};

    #[test]
    fn numbers_are_called_what_their_descriptions_start_with() {
        let show = |texts: &[&str]| {
            let values: Vec<_> = (0..)
                .zip(texts)
                .map(|(number, text)| {
                    let item = Listed::described(Literal::Integer(number), (*text).to_owned());
                    (item, Span::new(FileId::default(), 0..0))
                })
                .collect();
            let found = names(&values).into_iter().map(Option::unwrap_or_default);
            found.collect::<Vec<_>>().join("; ")
        };
        assert_eq!(
            show(&["Tram, streetcar", "Rail. Long routes.", "Cable car (old)"]),
            "Tram; Rail; Cable car"
        );
        assert_eq!(show(&["Tram", "Tram, again"]), "; ");
        assert_eq!(show(&["Tram", "as many words as a sentence has"]), "; ");
        assert_eq!(show(&["", "Tram"]), "; ");
    }
}
