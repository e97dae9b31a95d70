//! Character sets: `lowercase letters, digits, underscores and "-"`.

use super::cursor::Cursor;
use crate::lower::constraints::text::lex::Kind;
use crate::model::Charset;

/// Symbols by name.
const SYMBOLS: [(&str, char); 26] = [
    ("underscores", '_'),
    ("underscore", '_'),
    ("hyphens", '-'),
    ("hyphen", '-'),
    ("dashes", '-'),
    ("dash", '-'),
    ("dots", '.'),
    ("dot", '.'),
    ("periods", '.'),
    ("period", '.'),
    ("spaces", ' '),
    ("space", ' '),
    ("slashes", '/'),
    ("forward slashes", '/'),
    ("colons", ':'),
    ("colon", ':'),
    ("commas", ','),
    ("apostrophes", '\''),
    ("plus signs", '+'),
    ("at signs", '@'),
    ("ampersands", '&'),
    ("parentheses", '('),
    ("tildes", '~'),
    ("asterisks", '*'),
    ("semicolons", ';'),
    ("hash signs", '#'),
];

/// A list of groups of characters; all of it, up to the last group.
pub(crate) fn charset(c: &mut Cursor<'_, '_>) -> Option<Charset> {
    c.attempt(|c| {
        let mut set = Charset::default();
        group(c, &mut set)?;
        loop {
            let mut more = set.clone();
            let read = c.attempt(|c| {
                separator(c)?;
                group(c, &mut more)
            });
            if read.is_none() {
                break;
            }
            set = more;
        }
        normalise(&mut set);
        Some(set)
    })
}

fn separator(c: &mut Cursor<'_, '_>) -> Option<()> {
    let comma = c.punct(',');
    let word = c.any("and or|and|or|as well as");
    (comma || word).then_some(())
}

fn group(c: &mut Cursor<'_, '_>, set: &mut Charset) -> Option<()> {
    c.attempt(|c| symbol(c, set))
        .or_else(|| c.attempt(|c| letters(c, set)))
}

fn symbol(c: &mut Cursor<'_, '_>, set: &mut Charset) -> Option<()> {
    c.maybe("the");
    if let Some((_, symbol)) = SYMBOLS.iter().find(|(name, _)| c.phrase(name)) {
        set.others.push(*symbol);
        if *symbol == '(' {
            set.others.push(')');
        }
        c.attempt(|c| in_parentheses(c, set));
        return Some(());
    }
    quoted(c, set)
}

fn in_parentheses(c: &mut Cursor<'_, '_>, set: &mut Charset) -> Option<()> {
    if !c.punct('(') {
        return None;
    }
    quoted(c, set)?;
    c.punct(')').then_some(())
}

/// A symbol or range in quotes or in a code span: `_`, `a-z`.
fn quoted(c: &mut Cursor<'_, '_>, set: &mut Charset) -> Option<()> {
    let token = c
        .next()
        .filter(|token| matches!(token.kind, Kind::Code | Kind::Quoted))?;
    match token.text {
        "a-z" => set.lowercase = true,
        "A-Z" => set.uppercase = true,
        "a-zA-Z" | "A-Za-z" => (set.lowercase, set.uppercase) = (true, true),
        "0-9" => set.digits = true,
        "a-z0-9" => (set.lowercase, set.digits) = (true, true),
        text => {
            let mut chars = text.chars();
            let (Some(symbol), None) = (chars.next(), chars.next()) else {
                return None;
            };
            if symbol.is_alphanumeric() {
                return None;
            }
            set.others.push(symbol);
        }
    }
    c.maybe("characters|character|symbols|signs");
    Some(())
}

/// `lowercase ASCII letters`, `alphanumeric characters`, `digits (0-9)`, `letters a-z`.
fn letters(c: &mut Cursor<'_, '_>, set: &mut Charset) -> Option<()> {
    let mut case = None;
    let mut ascii = false;
    loop {
        if c.any("lowercase|lower case") {
            case = Some(true);
        } else if c.any("uppercase|upper case|capital") {
            case = Some(false);
        } else if c.any("ascii|latin|english|basic latin|us ascii") {
            ascii = true;
        } else if !c.any("the") {
            break;
        }
    }
    let (letters, digits) = kind(c)?;
    if letters {
        set.lowercase |= case != Some(false);
        set.uppercase |= case != Some(true);
        // "Letters" without "ASCII" may mean letters of any alphabet: the tolerant reading.
        set.unicode_letters |= !ascii && case.is_none();
    }
    set.digits |= digits;
    c.attempt(|c| range_note(c, set, letters));
    Some(())
}

/// What the noun covers: letters, digits.
fn kind(c: &mut Cursor<'_, '_>) -> Option<(bool, bool)> {
    const NOUNS: [(&str, bool, bool); 16] = [
        ("alphanumeric characters", true, true),
        ("alphanumeric values", true, true),
        ("alphanumeric", true, true),
        ("alphanumerics", true, true),
        ("alpha numeric characters", true, true),
        ("alphabetic characters", true, false),
        ("alphabetical characters", true, false),
        ("letters", true, false),
        ("numeric characters", false, true),
        ("numerical digits", false, true),
        ("numeric digits", false, true),
        ("decimal digits", false, true),
        ("digits", false, true),
        ("numerals", false, true),
        ("numbers", false, true),
        ("numeric values", false, true),
    ];
    NOUNS
        .iter()
        .find(|(phrase, _, _)| c.phrase(phrase))
        .map(|(_, letters, digits)| (*letters, *digits))
}

/// `(a-z)`, `a-z`, `(0-9)`: says that the letters are ASCII.
fn range_note(c: &mut Cursor<'_, '_>, set: &mut Charset, letters: bool) -> Option<()> {
    let open = c.punct('(');
    let mut seen = false;
    loop {
        if c.any("a - z|a z|0 - 9") {
            seen = true;
        } else if !(seen && (c.punct(',') || c.any("and|or"))) {
            break;
        }
    }
    if !seen || (open && !c.punct(')')) {
        return None;
    }
    set.unicode_letters &= !letters;
    Some(())
}

fn normalise(set: &mut Charset) {
    let mut others: Vec<char> = set.others.chars().collect();
    others.sort_unstable();
    others.dedup();
    set.others = others.into_iter().collect();
}
