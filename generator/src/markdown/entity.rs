//! Entities: characters written by name or number.

/// Those that documentation writes, by name. A space that does not break is a space.
const NAMED: [(&str, char); 18] = [
    ("amp", '&'),
    ("apos", '\''),
    ("ge", '≥'),
    ("gt", '>'),
    ("lbrace", '{'),
    ("lbrack", '['),
    ("lcub", '{'),
    ("le", '≤'),
    ("lt", '<'),
    ("mdash", '—'),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rbrace", '}'),
    ("rbrack", ']'),
    ("rcub", '}'),
    ("vert", '|'),
];

/// `&#x10FFFF;` and `&lbrace;` are the longest.
const LONGEST: usize = 10;

/// The character that an entity at the start of the text stands for, and the entity's length. Control characters other than a
/// line's end are none.
#[must_use]
pub fn entity(text: &str) -> Option<(char, usize)> {
    let name = text.strip_prefix('&')?;
    let end = name.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = name.get(..end)?;
    let c = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, end + 2))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !c.is_control() || *c == '\n')
}

/// A text with its entities read, and all else as it is.
#[must_use]
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let (value, len) = entity(rest).unwrap_or(('&', 1));
        out.push(value);
        rest = rest.get(len..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_and_numbers() {
        for (text, expected) in [
            ("&lt;T&gt;", Some(('<', 4))),
            ("&#124; b", Some(('|', 6))),
            ("&#x7C;", Some(('|', 6))),
            ("&#x10FFFF;", Some(('\u{10ffff}', 10))),
            ("&nbsp;", Some((' ', 6))),
            ("&vert;", Some(('|', 6))),
            ("&vert", None),
            ("&#0;", None),
            ("&#xD800;", None),
            ("& b;", None),
            ("a&lt;", None),
        ] {
            assert_eq!(entity(text), expected, "{text}");
        }
        assert_eq!(decoded("a &amp;lt; b & c &lt"), "a &lt; b & c &lt");
    }
}
