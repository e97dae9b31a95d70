//! Markdown text to tokens: words, numbers, code spans, quotations and punctuation, each with its place.

use super::lexicon::List;
use super::scan::Scanner;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters and digits, starting with a letter; dots, apostrophes and underscores inside.
    Word,
    /// A number: digits, thousand separators, a fraction. No sign.
    Number,
    /// A code span; the text is what is inside.
    Code,
    /// A quotation; the text is what is inside.
    Quoted,
    /// A URL.
    Url,
    /// One punctuation character.
    Punct(char),
    /// A paragraph break.
    Break,
    /// A line break that may also be inside a sentence.
    SoftBreak,
    /// The bullet of a list item.
    Bullet,
}

/// A piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    /// Byte offsets into the whole text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether white space (or the start of the text) comes before it.
    pub(crate) spaced: bool,
}

impl Token<'_> {
    pub(crate) fn is(&self, c: char) -> bool {
        self.kind == Kind::Punct(c)
    }

    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && same_word(self.text, word)
    }

    /// Whether it is one of these words, which `|` separates.
    pub(crate) fn is_one_of(&self, words: &'static str) -> bool {
        self.kind == Kind::Word
            && List::of(words)
                .candidates(self)
                .any(|(_, word)| same_word(self.text, word))
    }
}

/// Whether the word is one of those that `|` separates.
pub(crate) fn is_listed(words: &str, word: &str) -> bool {
    words.split('|').any(|listed| listed == word)
}

/// Whether the words are equal, ignoring case and the shape of apostrophes.
fn same_word(text: &str, word: &str) -> bool {
    if text.len() == word.len() {
        return text.eq_ignore_ascii_case(word);
    }
    // A curly apostrophe has three bytes.
    text.len() == word.len() + 2
        && text.contains('\u{2019}')
        && text.replace('\u{2019}', "'").eq_ignore_ascii_case(word)
}

/// The tokens of a Markdown text. Emphasis, links' targets and unknown tags are skipped; what a reader sees remains.
pub(crate) fn lex(text: &str) -> Vec<Token<'_>> {
    let mut scanner = Scanner::new(text);
    while scanner.step() {}
    scanner.into_tokens()
}

#[cfg(test)]
mod tests {
    use super::{Kind, lex};

    fn shown(text: &str) -> String {
        lex(text)
            .iter()
            .map(|token| match token.kind {
                Kind::Word => format!("w:{}", token.text),
                Kind::Number => format!("n:{}", token.text),
                Kind::Code => format!("c:{}", token.text),
                Kind::Quoted => format!("q:{}", token.text),
                Kind::Url => "url".to_owned(),
                Kind::Punct(c) => c.to_string(),
                Kind::Break => "BREAK".to_owned(),
                Kind::SoftBreak => "SOFT".to_owned(),
                Kind::Bullet => "BULLET".to_owned(),
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn words_numbers_and_code() {
        for (text, tokens) in [
            ("Max 5,000 chars.", "w:Max n:5,000 w:chars ."),
            ("1-100, or `a b`", "n:1 - n:100 , w:or c:a b"),
            ("E.164 (e.g. +1)", "w:E.164 ( w:e.g + n:1 )"),
            ("max. 3 items", "w:max n:3 w:items"),
            (
                "a **bold** [link text](http://x/(y)) end",
                "w:a w:bold w:link w:text w:end",
            ),
            (
                "one<br/>Two<br/><br/>- three",
                "w:one SOFT w:Two BREAK BULLET w:three",
            ),
            ("can't \"be this\" 'or that'", "w:can't q:be this q:or that"),
            ("5 &lt;= x &le; 7", "n:5 ≤ w:x ≤ n:7"),
            ("see https://a.b/c?d=e. Next", "w:see url . w:Next"),
            ("64KB and 2xx", "n:64 w:KB w:and n:2 w:xx"),
            ("done.Next one", "w:done . w:Next w:one"),
            ("```\nmax 3\n```\nafter", "BREAK w:after"),
            ("<code>x</code> y", "c:x w:y"),
            ("<ul><li>a</li></ul>", "BREAK BULLET w:a BREAK"),
            ("0.5 to 1.", "n:0.5 w:to n:1 ."),
            ("the user's `x`", "w:the w:user's c:x"),
            ("is \\\"a b\\\" or \\\"c\\\"", "w:is q:a b w:or q:c"),
        ] {
            assert_eq!(shown(text), tokens, "{text}");
        }
    }

    #[test]
    fn offsets_cut_the_text() {
        let text = "é “max” `ü` 3,5 – ok…";
        for token in lex(text) {
            assert!(text.get(token.start..token.end).is_some(), "{token:?}");
        }
    }
}
