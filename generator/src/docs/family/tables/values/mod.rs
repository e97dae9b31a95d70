//! The values of an enum that a cell lists: in prose, in `<ul><li>`, between bars.

mod item;
mod name;

pub(super) use item::{is_bit, literal};
pub(super) use name::names;

use super::text::{Tag, code_spans, plain, skip};
use crate::model::Literal;
use item::{first_value, item};

/// A value and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Listed {
    /// The value.
    pub(super) value: Literal,
    /// What the docs call it, if they say so.
    pub(super) name: Option<String>,
    /// What stands beside it, without marks.
    pub(super) description: String,
}

impl Listed {
    /// A value of which nothing is said.
    pub(super) fn of(value: Literal) -> Self {
        Self::described(value, String::new())
    }

    /// A value and what is said of it.
    pub(super) fn described(value: Literal, description: String) -> Self {
        Self {
            value,
            name: None,
            description,
        }
    }
}

/// What comes before a list of all values, in lower case.
const LEADS: [&str; 31] = [
    "valid values are",
    "valid values include",
    "valid values:",
    "valid value is",
    "valid options are",
    "valid options:",
    "allowed values",
    "allowed value is",
    "possible values",
    "accepted values",
    "acceptable values",
    "supported values",
    "permitted values",
    "available values",
    "available options",
    "values can be",
    "values are",
    "value can be",
    "value is one of",
    "must be one of",
    "should be one of",
    "can be one of",
    "is one of",
    "one of:",
    "one of the following",
    "one of",
    "any of",
    "options are",
    "options include",
    "values include",
    "enum:",
];

/// The values that a cell lists behind words that say so; with `anyhow`, also without such words. For a list of them,
/// "at least one of" names them all.
pub(super) fn listed(cell: &str, anyhow: bool, many: bool) -> Vec<Listed> {
    let lower = cell.to_lowercase();
    let same = lower.len() == cell.len();
    let mut best: Vec<Listed> = Vec::new();
    for lead in LEADS {
        for (at, _) in lower.match_indices(lead) {
            if !same || is_excluded(&lower, at, many) {
                continue;
            }
            let found = behind(skip(cell, at + lead.len()));
            if found.len() > best.len() {
                best = found;
            }
        }
    }
    if best.is_empty() && anyhow {
        best = items(cell);
        if best.is_empty() && cell.contains("<br") {
            best = lines(cell);
        }
        if best.len() < 2 {
            best = code_spans(cell)
                .first()
                .map(|(at, _)| run(skip(cell, *at)))
                .unwrap_or_default();
        }
        if best.len() < 2 {
            best.clear();
        }
    }
    best
}

/// The values that prose lists, one per item, below a line that says so: "The allowed values are:".
pub(super) fn in_prose(text: &str) -> Vec<Listed> {
    let mut found: Vec<Listed> = Vec::new();
    let mut announced = false;
    for line in text.lines() {
        let trimmed = line.trim();
        let bare = trimmed.trim_start_matches(['*', '-', '+']);
        let is_item = bare.len() < trimmed.len() && bare.starts_with(' ');
        if is_item && announced {
            let indented = line.starts_with([' ', '\t']);
            let bare = bare.trim_start();
            let value = item(bare).filter(|_| bare.starts_with(['`', '"']));
            match value {
                Some(value) => found.push(value),
                None if indented => {}
                None => return Vec::new(),
            }
        } else if !trimmed.is_empty() && !line.starts_with([' ', '\t']) {
            if !found.is_empty() {
                break;
            }
            let lower = trimmed.to_lowercase();
            announced = trimmed.ends_with(':')
                && LEADS.iter().any(|lead| {
                    lower
                        .find(lead)
                        .is_some_and(|at| !is_excluded(&lower, at, false))
                });
        }
    }
    if found.len() < 2 { Vec::new() } else { found }
}

/// `at least one of`, `none of`, `not be one of`: the list is not of all values.
fn is_excluded(lower: &str, at: usize, many: bool) -> bool {
    let before = lower.get(..at).unwrap_or_default().trim_end();
    let partly = before.ends_with("at least") && !many;
    partly
        || ["not", "example", "examples of", "only", "by"]
            .iter()
            .any(|word| before.ends_with(word))
}

/// The list behind the words that announce it.
fn behind(text: &str) -> Vec<Listed> {
    // Between the words and the list there is at most a short remark.
    let items_at = text.find("<ul").or_else(|| text.find("<li"));
    let code_at = text.find('`');
    let quote_at = text.find('"');
    let first = [items_at, code_at, quote_at].into_iter().flatten().min();
    let Some(first) = first else {
        // Words without marks look like any words of a sentence.
        return Vec::new();
    };
    let before = text.get(..first).unwrap_or_default();
    let remark = plain(before);
    if remark.len() > 60 || remark.contains(". ") {
        return Vec::new();
    }
    if items_at == Some(first) {
        return items(skip(text, first));
    }
    let lines = lines(text);
    if lines.len() > 1 {
        return lines;
    }
    let found = run(skip(text, first));
    if found.len() < 2 { Vec::new() } else { found }
}

/// `<li>`s of the outermost list, if each starts with a value.
fn items(text: &str) -> Vec<Listed> {
    let mut depth = 0usize;
    let mut parts: Vec<String> = Vec::new();
    let mut rest = text;
    let mut open = false;
    while let Some(first) = rest.chars().next() {
        if let Some(tag) = Tag::at(rest) {
            let list = tag.is("ul") || tag.is("ol");
            if list && tag.closes {
                depth = depth.saturating_sub(1);
                if depth == 0 && !parts.is_empty() {
                    break;
                }
            } else if list {
                depth += 1;
            } else if tag.is("li") && depth <= 1 {
                open = !tag.closes;
                if open {
                    parts.push(String::new());
                }
            } else if tag.is("br") && open {
                push(&mut parts, ' ');
            }
            rest = skip(rest, tag.len);
            continue;
        }
        if open && depth <= 1 {
            push(&mut parts, first);
        }
        rest = skip(rest, first.len_utf8());
    }
    let values: Vec<Option<Listed>> = parts.iter().map(|part| item(part)).collect();
    values
        .into_iter()
        .collect::<Option<Vec<_>>>()
        .unwrap_or_default()
}

fn push(parts: &mut [String], c: char) {
    if let Some(last) = parts.last_mut() {
        last.push(c);
    }
}

/// Values in a sentence: `` `a`, `b` (the second) or `c` ``.
fn run(text: &str) -> Vec<Listed> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let coded = rest.starts_with(['`', '"']);
        let Some((value, behind)) = first_value(rest).filter(|_| coded) else {
            break;
        };
        let mut behind = behind;
        let mut description = String::new();
        let trimmed = behind.trim_start_matches([' ', '_', '*']);
        if trimmed.starts_with('(')
            && let Some(end) = closing(trimmed)
        {
            description = plain(trimmed.get(1..end).unwrap_or_default());
            behind = skip(trimmed, end + 1).trim_start_matches(['_', '*']);
        }
        found.push(Listed::described(value, description));
        let mut next = behind;
        let mut separated = false;
        loop {
            let trimmed = next.trim_start();
            let sign = [
                ",", "\\|", "|", "or ", "and ", "/", ";", "<br>", "<br/>", "<br />",
            ]
            .iter()
            .find_map(|sign| trimmed.strip_prefix(sign));
            next = sign.unwrap_or(trimmed);
            if sign.is_none() {
                break;
            }
            separated = true;
        }
        if !separated {
            break;
        }
        rest = next;
    }
    found
}

fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        depth += usize::from(c == '(');
        depth -= usize::from(c == ')');
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// One value per line: `<br>`a` - first<br>`b` - second`.
fn lines(text: &str) -> Vec<Listed> {
    let mut pieces = vec![String::new()];
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(tag) = Tag::at(rest) {
            if tag.is("br") {
                pieces.push(String::new());
            } else if tag.is("hr") && pieces.len() > 1 {
                break;
            }
            rest = skip(rest, tag.len);
        } else {
            push(&mut pieces, first);
            rest = skip(rest, first.len_utf8());
        }
    }
    let mut found = Vec::new();
    let shown = pieces
        .iter()
        .map(|piece| piece.trim())
        .filter(|piece| !piece.is_empty() && *piece != ":");
    for piece in shown {
        let bare = piece.trim_start_matches(['*', '-', '•', ':', ' ']);
        match item(bare).filter(|_| bare.starts_with(['`', '"'])) {
            Some(value) => found.push(value),
            None if found.is_empty() => {}
            None => break,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{in_prose, listed};
    use crate::model::Literal;

    fn show(cell: &str, anyhow: bool) -> String {
        let found = listed(cell, anyhow, false).into_iter().map(|item| {
            let value = match item.value {
                Literal::String(text) => text,
                Literal::Integer(number) => format!("#{number}"),
                Literal::Bool(value) => format!("#{value}"),
            };
            if item.description.is_empty() {
                value
            } else {
                format!("{value}={}", item.description)
            }
        });
        found.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn lists_in_prose() {
        let count = |text: &str| in_prose(text).len();
        assert_eq!(
            count("The allowed values for `x` are:\n\n- `a`: one\n  more of it\n- `b`\n\nText."),
            2
        );
        assert_eq!(
            count("The allowed values are:\n\n- `a`\n- other words\n"),
            0
        );
        assert_eq!(count("Some words:\n\n- `a`\n- `b`\n"), 0);
        assert_eq!(count("The allowed values are:"), 0);
    }

    #[test]
    fn lists_of_many_authors() {
        let cases = [
            (
                "Form. <br />Current valid values are:<br /><ul><li>`a` *(added in v2)*</li><li>`b` _(the <br/>second)_</li></ul> More `x`.",
                false,
                "a=added in v2; b=the second",
            ),
            (
                "Valid values are:<br /><br /><ul><li>`a`</li><li>`b`</li></ul>",
                false,
                "a; b",
            ),
            ("Must be one of `a`, `b` or `c`. Not `d`.", false, "a; b; c"),
            ("Must be at least one of `a`, `b`.", false, ""),
            ("One of: `1` (one), `2`", false, "#1=one; #2"),
            (
                "The allowed values are `\"user\"` and `\"bot\"`.",
                false,
                "user; bot",
            ),
            (
                "Possible values are:<br>`a` - first<br>`b` - second<br><br>Default `a`.",
                false,
                "a=first; b=second",
            ),
            (
                "Label <ul><li>CritAir <ul><li>x_1</li></ul></li><li>Umwelt</li></ul>",
                true,
                "CritAir; Umwelt",
            ),
            (
                "Example <ul><li>dark blue</li><li>green</li></ul>",
                true,
                "",
            ),
            ("`a`, `b`", true, "a; b"),
            (
                "How it is.<br><br>`0` - low<br>`1` - high",
                true,
                "#0=low; #1=high",
            ),
            ("`a` is the one.", true, ""),
            ("Any of `x` and `y`, or another.", false, "x; y"),
            ("Either `a` or `b`", true, "a; b"),
            ("Valid values are: red, green", false, ""),
            ("Valid values are:", true, ""),
            ("Valid values are: `", true, ""),
        ];
        for (cell, anyhow, expected) in cases {
            assert_eq!(show(cell, anyhow), expected, "{cell}");
        }
    }
}
