//! Whether a field is required: a column, the start of a description, or nothing.

use super::profile::Profile;
use super::text::plain;

/// What the cell of the column says; `None` if it has a form that is not known.
pub(super) fn column(cell: &str, profile: &Profile) -> Option<bool> {
    let (word, _) = cell.split_once("<sup").unwrap_or((cell, ""));
    let text = without_icons(&plain(word)).to_lowercase();
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '.' || c == '(');
    if text.is_empty() {
        return Some(false);
    }
    let rules = &profile.required;
    let found = [
        (rules.yes.starts(text), true),
        (rules.no.starts(text), false),
        (rules.sometimes.starts(text), false),
    ];
    // The longest word is the most exact one: `required if` over `required`.
    let mut best: Option<(usize, bool)> = None;
    for (len, says) in found {
        if let Some(len) = len
            && best.is_none_or(|(longest, _)| len >= longest)
        {
            best = Some((len, says));
        }
    }
    let (len, says) = best?;
    // `yes (if …)`, `Required, unless …`: only in some cases.
    let rest = text.get(len..).unwrap_or_default();
    Some(says && !depends(rest) && !has_footnote(cell))
}

/// Whether a mark leads to a footnote, which says in which cases: `yes*`, `Required [^1]`.
fn has_footnote(cell: &str) -> bool {
    let cell = cell.trim_end();
    // Stars that close an emphasis come in pairs.
    let is_single = cell.ends_with('*') && !cell.matches('*').count().is_multiple_of(2);
    is_single
        || cell.ends_with("\\*")
        || cell.ends_with(['†', '‡', '¹', '²', '³', '⁴'])
        || cell.contains("[^")
        || cell.ends_with("</sup>")
}

/// A cell without the icons of site generators: `{dotted-circle} No`, `{{< icon name="check-circle" >}} Yes`.
fn without_icons(cell: &str) -> String {
    let mut out = String::new();
    let mut rest = cell;
    while let Some(open) = rest.find('{') {
        let (before, from) = rest.split_at(open);
        let Some(close) = from.find('}') else { break };
        out.push_str(before);
        rest = from
            .get(close..)
            .unwrap_or_default()
            .trim_start_matches('}');
    }
    out.push_str(rest);
    out
}

/// What the start of a description says; `None` if it says nothing about it.
pub(super) fn description(cell: &str, profile: &Profile) -> Option<bool> {
    let strong = cell
        .trim_start()
        .starts_with(['*', '_', '(', '[', '`', '<']);
    let text = plain(cell);
    let text = text.trim_start_matches(['(', '[', ' ']);
    let lower = text.to_lowercase();
    for word in &profile.required.description.0 {
        let Some(rest) = lower.strip_prefix(&word.to_lowercase()) else {
            continue;
        };
        if rest.starts_with(char::is_alphanumeric) {
            continue;
        }
        let shouted = text
            .get(..word.len())
            .is_some_and(|start| start == start.to_uppercase());
        let stops = rest.is_empty()
            || rest.starts_with(['.', ')', ']', ':', ';', ','])
            || rest.starts_with('\n');
        if !(shouted || strong || stops) {
            let condition = ["if ", "when ", "unless ", "except "];
            if condition
                .iter()
                .any(|word| rest.trim_start().starts_with(word))
            {
                return Some(false);
            }
            continue;
        }
        return Some(!depends(rest.trim_start_matches([')', ']'])));
    }
    let optional = lower
        .strip_prefix("optional")
        .filter(|rest| !rest.starts_with(char::is_alphanumeric));
    let conditional =
        lower.starts_with("conditionally required") || lower.starts_with("not required");
    let shouted = text.starts_with("OPTIONAL");
    let stops = optional.is_some_and(|rest| {
        rest.is_empty() || rest.starts_with(['.', ')', ']', ':', ';', ',', '\n'])
    });
    (conditional || (optional.is_some() && (shouted || strong || stops))).then_some(false)
}

/// Whether what follows the word makes it a condition.
fn depends(rest: &str) -> bool {
    const WORDS: [&str; 14] = [
        "if",
        "when",
        "unless",
        "except",
        "for",
        "in",
        "only",
        "by",
        "where",
        "with",
        "on",
        "conditionally",
        "or",
        "depending",
    ];
    let rest = rest.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '(' | '*' | '-' | '–' | '—')
    });
    let word: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
    WORDS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::{column, description};
    use crate::config::profile::builtin;

    #[test]
    fn columns() {
        let profile = builtin("common").unwrap();
        let cases = [
            ("REQUIRED", Some(true)),
            ("REQUIRED <br/>*(as of v2.0)*", Some(true)),
            ("Conditionally REQUIRED", Some(false)),
            ("Conditionally Required <br/>*(as of v2.0)*", Some(false)),
            ("OPTIONAL", Some(false)),
            ("**Required**", Some(true)),
            ("Required if `a` is set", Some(false)),
            ("Required, unless `a`", Some(false)),
            ("Yes", Some(true)),
            ("yes (if `b`)", Some(false)),
            ("yes*", Some(false)),
            ("**yes***", Some(false)),
            ("Yes\\*", Some(false)),
            ("Required [^1]", Some(false)),
            ("Required<sup>2</sup>", Some(false)),
            ("No", Some(false)),
            ("no", Some(false)),
            ("not required", Some(false)),
            ("", Some(false)),
            ("✓", Some(true)),
            ("\\-", Some(false)),
            ("**Conditionally Forbidden**", Some(false)),
            ("0..1", Some(false)),
            ("1..1", Some(true)),
            ("Recommended", Some(false)),
            ("**{dotted-circle}** No", Some(false)),
            ("**{check-circle}** Yes", Some(true)),
            ("{{< icon name=\"check-circle\" >}} Yes", Some(true)),
            ("{", None),
            ("perhaps", None),
            ("yesterday", None),
        ];
        for (cell, expected) in cases {
            assert_eq!(column(cell, profile), expected, "{cell}");
        }
    }

    #[test]
    fn descriptions() {
        let profile = builtin("common").unwrap();
        let cases = [
            ("**REQUIRED.** The title.", Some(true)),
            ("**REQUIRED** License(s).", Some(true)),
            ("**Required**. The id of the host.", Some(true)),
            ("REQUIRED. The title.", Some(true)),
            (
                "**REQUIRED if `geometry` is not `null`.** Box.",
                Some(false),
            ),
            ("Required if x.", Some(false)),
            ("Required. The name", Some(true)),
            ("(required) The name", Some(true)),
            ("Conditionally REQUIRED.", Some(false)),
            ("Required fields of the object", None),
            ("Requiredness", None),
            ("OPTIONAL. A name", Some(false)),
            ("Optional. A name", Some(false)),
            ("Optional name", None),
            ("The name. Required.", None),
        ];
        for (cell, expected) in cases {
            assert_eq!(description(cell, profile), expected, "{cell}");
        }
    }
}
