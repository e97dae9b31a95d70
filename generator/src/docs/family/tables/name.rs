//! The cells of names: the name, and the marks that authors put beside it.

use super::profile::Profile;
use super::text::{decoded, leading_code, plain, skip, without_tags};

/// What the cell of a name says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct NameCell {
    /// The names; more than one where a row describes several fields.
    pub(super) names: Vec<String>,
    /// The type, in cells that have it beside the name.
    pub(super) ty: Option<String>,
    /// Whether the field is marked as required or optional.
    pub(super) required: Option<bool>,
    /// Whether the field is marked as going away.
    pub(super) deprecated: bool,
    /// Whether the field is marked as one that is only read.
    pub(super) read_only: bool,
    /// How deep the field is nested below those above it.
    pub(super) depth: usize,
    /// What the row is about.
    pub(super) about: About,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum About {
    /// The field of its name.
    #[default]
    Field,
    /// The type itself.
    Type,
    /// All keys without a row.
    Others,
}

/// Reads the cell of a name.
pub(super) fn read(cell: &str, profile: &Profile) -> NameCell {
    let mut found = NameCell::default();
    let text = decoded(&without_tags(cell).replace("&nbsp;", "\u{a0}"));
    let (depth, mut text) = indented(&text);
    found.depth = depth;
    if let Some(prefix) = profile
        .name
        .nested_prefix
        .as_deref()
        .filter(|prefix| !prefix.is_empty())
    {
        while let Some(rest) = text.strip_prefix(prefix) {
            found.depth += 1;
            text = rest.trim_start();
        }
    }
    let is = |mark: &Option<String>| mark.as_deref().is_some_and(|mark| mark == text);
    if is(&profile.name.unnamed) {
        found.about = About::Type;
    } else if is(&profile.name.others) {
        found.about = About::Others;
    }
    if let Some(rest) = text.strip_prefix("~~") {
        found.deprecated = true;
        text = rest;
    }
    let (first, rest) = first_name(text);
    let mut rest = rest.to_owned();
    found
        .names
        .extend(clean(&first, profile, &mut found.required));
    // Further names of the same row.
    loop {
        let trimmed = rest.trim_start();
        let joined = [", ", ",", "/ ", "or ", "and ", "& "]
            .iter()
            .find_map(|sign| trimmed.strip_prefix(sign));
        let Some(next) = joined else { break };
        let (name, behind) = first_name(next.trim_start());
        let coded = next.trim_start().starts_with(['`', '*', '[']);
        if !coded && !is_identifier(&name) {
            break;
        }
        let more = clean(&name, profile, &mut found.required);
        let Some(more) = more else { break };
        found.names.push(more);
        rest = behind.to_owned();
    }
    remarks(&rest, profile, &mut found);
    found
}

/// How deep a name is indented, and the name: `&nbsp;&nbsp;- name` is one step below `- name`.
fn indented(text: &str) -> (usize, &str) {
    let text = text.trim_matches([' ', '\n', '\t']);
    let bare = text.trim_start_matches(['\u{a0}', ' ']);
    let spaces = text.len() - bare.len();
    let spaces = text
        .get(..spaces)
        .map_or(0, |spaces| spaces.matches('\u{a0}').count());
    let item = bare.strip_prefix('\\').unwrap_or(bare);
    let item = [
        "-\u{a0}",
        "- ",
        "•\u{a0}",
        "• ",
        "└\u{a0}",
        "└ ",
        "↳\u{a0}",
        "↳ ",
    ]
    .iter()
    .find_map(|mark| item.strip_prefix(mark));
    match item {
        Some(name) => (spaces.div_ceil(2), name.trim()),
        None => (0, bare.trim()),
    }
}

/// What stands behind a name: `(optional)`, `_[Type](#type)_`, `**deprecated**`.
fn remarks(rest: &str, profile: &Profile, found: &mut NameCell) {
    if let Some(pattern) = &profile.name.pattern
        && let Some((_, around)) = pattern.split_once("{name}")
        && let Some((before, behind)) = around.split_once("{type}")
    {
        let open = before.trim_matches(|c: char| c == '`' || c.is_whitespace());
        let close = behind.trim();
        let text = rest.trim();
        let inner = text.strip_prefix(open).and_then(|text| match close {
            "" => Some(text),
            close => text.rfind(close).and_then(|end| text.get(..end)),
        });
        if let Some(inner) = inner.map(str::trim).filter(|inner| !inner.is_empty()) {
            found.ty = Some(inner.to_owned());
        }
        return;
    }
    let words = plain(rest).to_lowercase();
    if words.contains("deprecated") {
        found.deprecated = true;
    }
    if words.contains("read-only") || words.contains("readonly") || words.contains("read only") {
        found.read_only = true;
    }
    let conditional = words.contains("condition") || words.contains(" if ");
    if words.contains("optional") || (words.contains("required") && conditional) {
        found.required = Some(false);
    } else if words.contains("required") && !words.contains("not required") {
        found.required = Some(true);
    }
}

/// The first name of a text and what stands behind it.
fn first_name(text: &str) -> (String, &str) {
    let bare = text.trim_start_matches(['*', '_', '"']);
    let start = text.len() - bare.len();
    if let Some((code, behind)) = leading_code(bare) {
        let behind = behind.trim_start_matches(['*', '_', '"']);
        return (code.to_owned(), behind);
    }
    if bare.starts_with('[')
        && let Some(close) = bare.find("](")
        && let Some(end) = skip(bare, close).find(')')
    {
        let shown = plain(bare.get(1..close).unwrap_or_default());
        return (
            shown,
            skip(bare, close + end + 1).trim_start_matches(['*', '_']),
        );
    }
    let end = bare
        .find(|c: char| c.is_whitespace() || matches!(c, ',' | '('))
        .unwrap_or(bare.len());
    let name = bare.get(..end).unwrap_or_default();
    let shown = if start > 0 {
        name.trim_end_matches(['*', '_', '"'])
    } else {
        name.trim_end_matches("**")
    };
    (shown.to_owned(), skip(bare, end))
}

/// A name without its marks; `None` if nothing is left of it.
fn clean(name: &str, profile: &Profile, required: &mut Option<bool>) -> Option<String> {
    let mut name = name.trim().trim_matches(|c| matches!(c, '"' | '\'' | '`'));
    // Footnotes.
    let marks = ["\\*", "†", "‡", "*"];
    loop {
        let before = name;
        if let Some(suffix) = profile
            .name
            .required_suffix
            .as_deref()
            .filter(|suffix| !suffix.is_empty())
            && let Some(stem) = name.strip_suffix(suffix)
        {
            *required = Some(true);
            name = stem;
        }
        if let Some(suffix) = profile
            .name
            .optional_suffix
            .as_deref()
            .filter(|suffix| !suffix.is_empty())
            && let Some(stem) = name.strip_suffix(suffix)
        {
            *required = Some(false);
            name = stem;
        }
        let is_glob = name.ends_with(".*") || name == "*";
        name = marks
            .iter()
            .find_map(|mark| name.strip_suffix(*mark))
            .filter(|_| !is_glob)
            .unwrap_or(name);
        name = name.trim_end_matches(':').trim_end_matches("~~").trim();
        if name == before {
            break;
        }
    }
    let is_dash = !name.contains(|c: char| c.is_alphanumeric() || matches!(c, '$' | '*' | '_'));
    (!is_dash).then(|| {
        name.replace("\\_", "_")
            .replace("\\[", "[")
            .replace("\\]", "]")
    })
}

/// Whether a cell seems to hold the name of a field rather than a label for people.
pub(super) fn looks_like_a_name(cell: &str) -> bool {
    let text = decoded(&without_tags(cell).replace("&nbsp;", "\u{a0}"));
    let text = indented(&text).1.trim_start_matches(['»', ' ', '~']);
    let (name, rest) = first_name(text);
    let name = name.trim_end_matches('~').replace("\\_", "_");
    let coded = text.trim_start_matches(['*', '_']).starts_with('`');
    if coded {
        return !name.is_empty() && name.len() <= 120 && !name.contains(char::is_whitespace);
    }
    let rest = plain(rest);
    let rest = rest.trim_start();
    is_identifier(&name)
        && (rest.is_empty()
            || rest.starts_with(['(', ',', '|', '/', '\\', '†', '*'])
            || rest.starts_with("optional")
            || rest.starts_with("required"))
}

/// Whether a text can be a name on the wire.
pub(super) fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 120
        && name.contains(|c: char| c.is_alphanumeric() || c == '$')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || "_-.$:@[]{}?*/#+^\\".contains(c))
}

#[cfg(test)]
mod tests {
    use super::{looks_like_a_name, read};
    use crate::config::profile::builtin;

    fn show(cell: &str, profile: &str) -> String {
        let found = read(cell, builtin(profile).unwrap());
        let mut out = found.names.join(" ");
        if let Some(required) = found.required {
            out.push_str(if required { " required" } else { " optional" });
        }
        for (on, word) in [
            (found.deprecated, "deprecated"),
            (found.read_only, "read-only"),
        ] {
            if on {
                out.push(' ');
                out.push_str(word);
            }
        }
        if found.depth > 0 {
            out = format!("{out} +{}", found.depth);
        }
        if let Some(ty) = found.ty {
            out = format!("{out}: {ty}");
        }
        out
    }

    #[test]
    fn names_of_many_authors() {
        let cases = [
            ("`vehicle_id`<br />*(as of v3.0)*", "common", "vehicle_id"),
            (
                "`stations[].name` <br/>*(added in v2)*",
                "common",
                "stations[].name",
            ),
            ("stac\\_version", "common", "stac_version"),
            ("stac_version", "common", "stac_version"),
            ("**id**", "common", "id"),
            ("<a name=\"x\"></a>openapi", "common", "openapi"),
            ("$ref", "common", "$ref"),
            ("\"type\"", "common", "type"),
            ("`lat`, `lon`", "common", "lat lon"),
            ("lat/lon", "common", "lat/lon"),
            ("name (optional)", "common", "name optional"),
            ("`name` **(required)**", "common", "name required"),
            ("`end` *(required if start)*", "common", "end optional"),
            ("~~`old`~~", "common", "old deprecated"),
            ("`a` _deprecated_", "common", "a deprecated"),
            ("guild_id?", "question-marks", "guild_id optional"),
            ("guild_id?\\*", "question-marks", "guild_id optional"),
            ("guild_id? \\*", "question-marks", "guild_id optional"),
            ("id \\*\\*", "question-marks", "id"),
            ("id\\*\\*\\*", "question-marks", "id"),
            ("id?\\*\\*", "question-marks", "id optional"),
            ("»» name", "widdershins", "name +2"),
            ("-&nbsp;`type`", "common", "type"),
            ("&nbsp;&nbsp;\\-&nbsp;`id`", "common", "id +1"),
            ("&nbsp;&nbsp;&nbsp;&nbsp;- `id`", "common", "id +2"),
            ("&nbsp;&nbsp;`id`", "common", "id"),
            (
                "`spec` _[Spec](#spec)_",
                "kubernetes",
                "spec: [Spec](#spec)",
            ),
            ("[`links`](#links)", "common", "links"),
            ("x-*", "common", "x-"),
            ("", "common", ""),
            ("`", "common", ""),
        ];
        for (cell, profile, expected) in cases {
            assert_eq!(show(cell, profile), expected, "{cell}");
        }
    }

    #[test]
    fn labels_are_no_names() {
        for cell in [
            "`a`",
            "name",
            "**$ref**",
            "a.b[]",
            "name (string)",
            "»» x",
            "~~old~~",
        ] {
            assert!(looks_like_a_name(cell), "{cell}");
        }
        for cell in ["Some label", "", "`two words`", "a label: x", "**", "-"] {
            assert!(!looks_like_a_name(cell), "{cell}");
        }
    }
}
