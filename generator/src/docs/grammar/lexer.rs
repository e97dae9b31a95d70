//! A cursor over the code of an example: white space, comments, strings, numbers.

/// How a language writes comments and strings.
#[derive(Debug)]
pub(crate) struct Syntax {
    /// What starts a comment that ends with its line.
    pub(crate) line_comments: &'static [&'static str],
    /// The marks that enclose strings.
    pub(crate) quotes: &'static [char],
    /// Whether backslashes stand for themselves in single quotes (but for `\\` and `\'`).
    pub(crate) raw_single: bool,
    /// Whether three quotes enclose a string of several lines.
    pub(crate) triple_quotes: bool,
    /// Whether backticks enclose templates, of which those without placeholders are strings. Elsewhere nothing is
    /// escaped in backticks.
    pub(crate) templates: bool,
    /// Letters that may stand before a string.
    pub(crate) prefixes: &'static str,
}

/// A place in code.
pub(crate) struct Cursor<'a> {
    pub(crate) code: &'a str,
    pub(crate) at: usize,
    pub(crate) syntax: &'a Syntax,
}

impl<'a> Cursor<'a> {
    pub(crate) fn rest(&self) -> &'a str {
        self.code.get(self.at..).unwrap_or_default()
    }

    pub(crate) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(crate) fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    pub(crate) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        self.at += if found { text.len() } else { 0 };
        found
    }

    /// Skips white space and comments.
    pub(crate) fn space(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if self.starts_comment(trimmed) {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                self.at += trimmed.find("*/").map_or(trimmed.len(), |end| end + 2);
            } else {
                return;
            }
        }
    }

    fn starts_comment(&self, text: &str) -> bool {
        let mut marks = self.syntax.line_comments.iter();
        marks.any(|mark| text.starts_with(mark))
    }

    /// A string at the cursor, with the letters that may stand before it. `None` if there is none, or it does not end.
    pub(crate) fn string(&mut self) -> Option<String> {
        let rest = self.rest();
        let body = rest.trim_start_matches(|c| self.syntax.prefixes.contains(c));
        let prefix = rest.get(..rest.len() - body.len()).unwrap_or_default();
        let mark = body.chars().next()?;
        if !self.syntax.quotes.contains(&mark) {
            return None;
        }
        self.at += prefix.len();
        let template = mark == '`' && self.syntax.templates;
        let raw = (mark == '`' && !template) || prefix.contains(['r', 'R', '@']);
        // Marks are one byte long.
        let thrice = body
            .get(..3)
            .filter(|three| three.chars().all(|c| c == mark));
        let end = thrice
            .filter(|_| self.syntax.triple_quotes)
            .or(body.get(..1))?;
        self.at += end.len();
        let quoted = Quoted {
            mark,
            end,
            raw,
            template,
            doubled: prefix.contains('@'),
        };
        self.quoted(&quoted)
    }

    fn quoted(&mut self, quoted: &Quoted<'_>) -> Option<String> {
        let several_lines = quoted.end.len() > 1 || quoted.raw || quoted.template;
        let plain_single = quoted.mark == '\'' && self.syntax.raw_single;
        let mut out = String::new();
        loop {
            if self.eat(quoted.end) {
                if quoted.doubled && self.eat(quoted.end) {
                    out.push(quoted.mark);
                    continue;
                }
                return Some(out);
            }
            let c = self.peek()?;
            self.bump();
            match c {
                '\n' if !several_lines && !plain_single => return None,
                '\\' if plain_single => match self.peek() {
                    Some(next @ ('\\' | '\'')) => {
                        self.bump();
                        out.push(next);
                    }
                    _ => out.push('\\'),
                },
                '$' if quoted.template && self.peek() == Some('{') => return None,
                '\\' if !quoted.raw => self.escape(&mut out)?,
                _ => out.push(c),
            }
        }
    }

    /// What stands behind a backslash. `None` if it is no escape.
    pub(crate) fn escape(&mut self, out: &mut String) -> Option<()> {
        let c = self.peek()?;
        self.bump();
        match c {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'v' => out.push('\u{b}'),
            'a' => out.push('\u{7}'),
            'e' => out.push('\u{1b}'),
            '0' => out.push('\0'),
            '\n' => {}
            'x' => out.push(char::from_u32(self.hex(2)?)?),
            'U' => out.push(char::from_u32(self.hex(8)?)?),
            'u' if self.eat("{") => {
                let end = self.rest().find('}')?;
                let code = u32::from_str_radix(self.rest().get(..end)?, 16).ok()?;
                self.at += end + 1;
                out.push(char::from_u32(code)?);
            }
            'u' => {
                let high = self.hex(4)?;
                let code = if (0xD800..0xDC00).contains(&high) && self.eat("\\u") {
                    let low = self
                        .hex(4)?
                        .checked_sub(0xDC00)
                        .filter(|low| *low < 0x400)?;
                    0x1_0000 + ((high - 0xD800) << 10) + low
                } else {
                    high
                };
                out.push(char::from_u32(code)?);
            }
            other => out.push(other),
        }
        Some(())
    }

    fn hex(&mut self, len: usize) -> Option<u32> {
        let digits = self.rest().get(..len)?;
        self.at += len;
        u32::from_str_radix(digits, 16).ok()
    }

    /// A number at the cursor as JSON, without separators and type suffixes. `None` if there is none.
    pub(crate) fn number(&mut self) -> Option<String> {
        let rest = self.rest();
        let body = rest.trim_start_matches(['-', '+']);
        let starts = body.starts_with(|c: char| c.is_ascii_digit() || c == '.');
        if !starts || rest.len() - body.len() > 1 {
            return None;
        }
        let sign = rest.len() - body.len();
        let mut end = sign;
        let mut before = ' ';
        for c in body.chars() {
            let exponent_sign = matches!(c, '-' | '+') && matches!(before, 'e' | 'E');
            if !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_') || exponent_sign) {
                break;
            }
            // `20.minutes`, `1..5`: the dot starts something else.
            if before == '.' && (c == '.' || c.is_ascii_alphabetic()) {
                return None;
            }
            end += c.len_utf8();
            before = c;
        }
        let text = rest.get(..end).unwrap_or_default().replace('_', "");
        let number = json_number(&text)?;
        self.at += end;
        Some(number)
    }

    /// Skips a word of letters, digits, `_`, `$` and `@`, and returns it.
    pub(crate) fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '@')))
            .unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }
}

struct Quoted<'a> {
    mark: char,
    /// What ends the string: the mark, or three of it.
    end: &'a str,
    raw: bool,
    /// A placeholder makes it something else than a string.
    template: bool,
    /// A doubled mark stands for one.
    doubled: bool,
}

/// The text as a JSON number, if it is a decimal number; `L`, `f`, `d`, `m` behind it say its type.
pub(crate) fn json_number(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.trim_end_matches(['L', 'l', 'f', 'F', 'd', 'D', 'm', 'M', 'n']);
    let digits = digits.strip_suffix('.').unwrap_or(digits);
    let zero = if digits.starts_with('.') { "0" } else { "" };
    let number = format!("{sign}{zero}{digits}");
    serde_json::from_str::<serde_json::Number>(&number)
        .ok()
        .map(|_| number)
}
