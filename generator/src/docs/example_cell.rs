//! The values that Example cells show.

use crate::model::Json;

/// The values of a cell: one, or several under bold titles. A value with an ellipsis may be shortened, and is none.
#[must_use]
pub fn shown_values(cell: &str) -> Vec<String> {
    let text = cell.replace("<br/>", "\n");
    let pieces: Vec<&str> = if text.contains("**Example") {
        text.split("**Example")
            .filter_map(|piece| piece.split_once(":**").map(|(_, value)| value))
            .collect()
    } else {
        vec![text.as_str()]
    };
    pieces
        .into_iter()
        .map(|piece| piece.trim().trim_matches('`').trim())
        .filter(|piece| !matches!(*piece, "" | "N/A"))
        .filter(|piece| !piece.contains("...") && !piece.contains('\u{2026}'))
        .map(str::to_owned)
        .collect()
}

/// A shown value as JSON; `None` if it is none, or null, which says nothing about other values. `is_text`: values of the
/// field are strings on the wire, which need no quotes in a cell.
#[must_use]
pub fn shown_json(text: &str, is_text: bool) -> Option<Json> {
    match serde_json::from_str(text).ok() {
        Some(Json::Null) => None,
        Some(Json::String(text)) => Some(Json::String(text)),
        _ if is_text => Some(Json::String(text.to_owned())),
        parsed => parsed,
    }
}

#[cfg(test)]
mod tests {
    use super::{shown_json, shown_values};
    use crate::model::Json;

    #[test]
    fn one_value_several_or_none() {
        for (cell, values) in [
            ("5", &["5"][..]),
            ("`a b`", &["a b"]),
            (
                "**Example 1:** 5<br/>**Example two:** [1,\n2]",
                &["5", "[1,\n2]"],
            ),
            ("**Example 1:** 5\n\n**Example 2:** 0a1b...f9", &["5"]),
            ("N/A", &[]),
            ("", &[]),
            ("l0Cn\u{2026}", &[]),
        ] {
            assert_eq!(shown_values(cell), values, "{cell}");
        }
    }

    #[test]
    fn strings_need_no_quotes() {
        let text = |text: &str| Some(Json::String(text.to_owned()));
        assert_eq!(shown_json("80301", true), text("80301"));
        assert_eq!(shown_json("\"80301\"", true), text("80301"));
        assert_eq!(
            shown_json("80301", false),
            Some(Json::Number("80301".to_owned()))
        );
        assert_eq!(shown_json("null", true), None);
        assert_eq!(shown_json("rex", false), None);
    }
}
