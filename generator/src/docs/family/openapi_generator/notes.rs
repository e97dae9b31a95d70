//! The Notes column: `[optional]`, `[default to 3]`, `[readonly]`, `[enum: a, b]`.

/// What a Notes cell states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Notes {
    /// Whether the value may be left out.
    pub(super) optional: bool,
    /// Whether the value stands in responses only.
    pub(super) read_only: bool,
    /// The default, as written.
    pub(super) default: Option<String>,
    /// The values that are allowed, as written, without quotes.
    pub(super) values: Vec<String>,
}

/// Words before a default.
const DEFAULTS: [&str; 5] = [
    "default to",
    "defaults to",
    "default is",
    "if omitted the server will use the default value of",
    "default value",
];

/// Words before a list of values.
const VALUES: [&str; 3] = ["enum:", "must be one of", "one of"];

/// What stands for no default.
const NONE: [&str; 6] = ["undefined", "null", "none", "nil", "new", "unset"];

impl Notes {
    /// Reads a decoded cell. `None` if it is no cell of notes but the end of a description.
    pub(super) fn read(cell: &str) -> Option<Self> {
        let mut notes = Self::default();
        let mut rest = cell.trim();
        while !rest.is_empty() {
            let (note, behind) = next(rest)?;
            notes.take(note);
            rest = behind.trim_start_matches([' ', ',']);
        }
        Some(notes)
    }

    fn take(&mut self, note: &str) {
        let lower = note.to_ascii_lowercase();
        let after = |words: &[&str]| -> Option<String> {
            let word = words.iter().find(|word| lower.starts_with(**word))?;
            note.get(word.len()..).map(|rest| rest.trim().to_owned())
        };
        if let Some(values) = after(&VALUES) {
            self.values = list(&values);
        } else if let Some(value) = after(&DEFAULTS) {
            let value = value.trim_matches('`').trim();
            let is_none = NONE.iter().any(|none| value.eq_ignore_ascii_case(none));
            self.default = (!is_none).then(|| value.to_owned());
        } else if lower == "optional" {
            self.optional = true;
        } else if matches!(lower.as_str(), "readonly" | "read-only" | "read only") {
            self.read_only = true;
        }
    }
}

/// The note at the start, without its brackets, and what follows.
fn next(text: &str) -> Option<(&str, &str)> {
    for (open, close) in [('[', ']'), ('(', ')')] {
        if let Some(inner) = text.strip_prefix(open) {
            let end = closing(inner, open, close)?;
            let (note, behind) = inner.split_at_checked(end)?;
            return Some((note.trim(), behind.get(1..)?));
        }
    }
    let lower = text.to_ascii_lowercase();
    let bare = VALUES
        .iter()
        .chain(&DEFAULTS)
        .any(|word| lower.starts_with(word))
        || lower.starts_with("optional")
        || lower.starts_with("value must")
        || lower.starts_with("nil if no parameters");
    // Notes without brackets: up to the next one.
    let end = ["if omitted", "must be one of", "defaults to", "value must"]
        .iter()
        .filter_map(|word| lower.get(1..)?.find(word).map(|at| at + 1))
        .min()
        .unwrap_or(text.len());
    bare.then(|| text.split_at_checked(end))?
        .map(|(note, behind)| (note.trim_end_matches([' ', ',']), behind))
}

/// Where the bracket closes that was opened before the text, outside of quotes.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0usize;
    let mut quote = None;
    for (index, c) in text.char_indices() {
        match quote {
            Some(mark) if c == mark => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'')
                && text.get(index + 1..).is_some_and(|rest| rest.contains(c)) =>
            {
                quote = Some(c);
            }
            None if c == open => depth += 1,
            None if c == close && depth == 0 => return Some(index),
            None if c == close => depth -= 1,
            None => {}
        }
    }
    // An apostrophe is no quote.
    if quote.is_some() {
        text.find(close)
    } else {
        None
    }
}

/// `["a", "b", ]`, `a, b`: the values of a list.
pub(super) fn list(text: &str) -> Vec<String> {
    let inner = text
        .trim()
        .trim_start_matches('[')
        .trim_end_matches([']', '.']);
    let mut values: Vec<String> = Vec::new();
    let mut rest = inner.trim_start();
    while let Some(first) = rest.chars().next() {
        let quoted = matches!(first, '"' | '\'')
            .then(|| rest.get(1..)?.split_once(first))
            .flatten();
        let value = if let Some((value, behind)) = quoted {
            rest = behind.split_once(',').map_or("", |(_, behind)| behind);
            value
        } else {
            let (value, behind) = rest.split_once(',').unwrap_or((rest, ""));
            rest = behind;
            value.trim()
        };
        if (quoted.is_some() || !value.is_empty()) && !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
        rest = rest.trim_start();
    }
    values
}

#[cfg(test)]
mod tests {
    use super::Notes;

    fn read(cell: &str) -> String {
        match Notes::read(cell) {
            None => "-".to_owned(),
            Some(notes) => {
                let optional = if notes.optional { "optional " } else { "" };
                let read_only = if notes.read_only { "readonly " } else { "" };
                let default = notes
                    .default
                    .map_or(String::new(), |value| format!("={value} "));
                format!("{optional}{read_only}{default}{}", notes.values.join("/"))
                    .trim_end()
                    .to_owned()
            }
        }
    }

    #[test]
    fn every_form() {
        let cases = [
            ("", ""),
            ("[optional]", "optional"),
            ("[optional] ", "optional"),
            ("[optional][default to 3]", "optional =3"),
            ("[readonly] [default to undefined]", "readonly"),
            ("[optional] [default to 'a b']", "optional ='a b'"),
            (
                "[optional] [default to asc] [enum: asc, desc]",
                "optional =asc asc/desc",
            ),
            ("(optional) defaults to 25", "optional =25"),
            (
                "[Optional] [Defaults to `undefined`] [Enum: asc, desc]",
                "optional asc/desc",
            ),
            (
                "[optional] if omitted the server will use the default value of \"x\"",
                "optional =\"x\"",
            ),
            (
                "defaults to \"x\", must be one of [\"x\", \"y\", ]",
                "=\"x\" x/y",
            ),
            ("[default to const []]", "=const []"),
            ("kind", "-"),
            ("see [the guide](x.md)", "-"),
            ("[optional] [default to \"]\"]", "optional =\"]\""),
            ("[default to don't]", "=don't"),
            ("[required]", ""),
            ("[optional] value must be a 64 bit integer", "optional"),
            (
                "if omitted the server will use the default value of 25value must be a 64 bit integer",
                "=25",
            ),
        ];
        for (cell, expected) in cases {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }
}
