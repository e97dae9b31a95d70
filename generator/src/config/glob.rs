//! Patterns with `*`, `**` and `?`, for page paths and for override paths.

/// A pattern over text whose parts are separated by one character.
///
/// `?` stands for one character and `*` for any number of them, neither for the separator; `**` stands for anything.
/// A `**` that fills a whole part also stands for no part at all: `**/a.md` matches `a.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glob {
    text: String,
    separator: char,
    tokens: Vec<Token>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Char(char),
    One,
    Many,
    Anything,
    /// `**` and the separator after it, together optional.
    Parts,
}

/// The character that a token stands for, if it is one.
fn literal(token: Token) -> Option<char> {
    match token {
        Token::Char(c) => Some(c),
        _ => None,
    }
}

/// Whether the text begins with all of these characters.
fn begins(mut text: impl Iterator<Item = char>, mut all: impl Iterator<Item = char>) -> bool {
    all.all(|c| text.next() == Some(c))
}

impl Glob {
    /// Reads a pattern. Every text is one.
    #[must_use]
    pub fn new(text: &str, separator: char) -> Self {
        let mut tokens = Vec::new();
        let mut chars = text.chars().peekable();
        let mut at_start = true;
        while let Some(c) = chars.next() {
            let token = match c {
                '*' if chars.next_if_eq(&'*').is_some() => {
                    if at_start && chars.next_if_eq(&separator).is_some() {
                        tokens.push(Token::Parts);
                        continue;
                    }
                    Token::Anything
                }
                '*' => Token::Many,
                '?' => Token::One,
                c => Token::Char(c),
            };
            at_start = token == Token::Char(separator);
            tokens.push(token);
        }
        Self {
            text: text.to_owned(),
            separator,
            tokens,
        }
    }

    /// The pattern as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it has no wildcard.
    #[must_use]
    pub fn is_literal(&self) -> bool {
        self.tokens
            .iter()
            .all(|token| matches!(token, Token::Char(_)))
    }

    /// Whether `text` is what the pattern describes, all of it. A text equal to the pattern always is.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        if self.text == text {
            return true;
        }
        // Most texts differ from the letters that the pattern starts or ends with.
        let starts = self.tokens.iter().copied().map_while(literal);
        let ends = self.tokens.iter().rev().copied().map_while(literal);
        if !begins(text.chars(), starts) || !begins(text.chars().rev(), ends) {
            return false;
        }
        // One row of a table: the tokens before which the text so far may end. Time is at most length × tokens
        // whatever the pattern, which backtracking would not promise.
        let mut row = vec![false; self.tokens.len() + 1];
        let mut next = row.clone();
        self.enter(&mut row, 0);
        for c in text.chars() {
            next.fill(false);
            for (index, token) in self.tokens.iter().enumerate() {
                if row.get(index) == Some(&true) {
                    self.step(&mut next, index, *token, c);
                }
            }
            std::mem::swap(&mut row, &mut next);
        }
        row.last() == Some(&true)
    }

    /// Reads one character with one token.
    fn step(&self, next: &mut [bool], index: usize, token: Token, c: char) {
        let separator = c == self.separator;
        let (stays, passes) = match token {
            Token::Char(expected) => (false, expected == c),
            Token::One => (false, !separator),
            Token::Many => (!separator, !separator),
            Token::Anything => (true, true),
            Token::Parts => (true, separator),
        };
        if stays && let Some(slot) = next.get_mut(index) {
            *slot = true;
        }
        if passes {
            self.enter(next, index + 1);
        }
    }

    /// Marks a token as reached, and those after it too as far as it may stand for nothing.
    fn enter(&self, row: &mut [bool], mut index: usize) {
        loop {
            let Some(slot) = row.get_mut(index) else {
                return;
            };
            *slot = true;
            match self.tokens.get(index) {
                Some(Token::Many | Token::Anything | Token::Parts) => index += 1,
                _ => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Glob;

    #[test]
    fn matches_what_it_describes() {
        for (pattern, text, expected) in [
            ("a.md", "a.md", true),
            ("a.md", "b/a.md", false),
            ("*.md", "a.md", true),
            ("*.md", "b/a.md", false),
            ("**/a.md", "a.md", true),
            ("**/a.md", "b/c/a.md", true),
            ("**/a.md", "b/ca.md", false),
            ("models/**", "models/a/b.md", true),
            ("models/**", "model/a.md", false),
            ("models/**/a.md", "models/a.md", true),
            ("models/**/a.md", "models/x/y/a.md", true),
            ("models/**/a.md", "models/x/ya.md", false),
            ("a?c", "abc", true),
            ("a?c", "a/c", false),
            ("a**c", "a/b/c", true),
            ("**", "", true),
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("é*", "éa", true),
            ("[*]", "[*]", true),
        ] {
            assert_eq!(
                Glob::new(pattern, '/').matches(text),
                expected,
                "{pattern} {text}"
            );
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        let text = "a".repeat(2_000);
        assert!(!Glob::new(&"*a".repeat(200), '/').matches(&format!("{text}b")));
    }
}
