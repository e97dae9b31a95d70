//! Words, numbers and quotations: the part of the scanner that reads what a sentence is made of.

use super::lex::{Kind, is_listed};
use super::scan::Scanner;

/// Words that are written with a full stop that ends nothing.
const ABBREVIATIONS: &str = "e.g|i.e|etc|vs|max|min|approx|incl|excl|resp|cf|ex|sec|char|chars";

impl Scanner<'_> {
    pub(crate) fn quotation(&mut self, open: char, close: char) {
        let width = open.len_utf8();
        let body = self.rest().get(width..).unwrap_or("");
        // An escaped quotation ends with an escaped mark: `\"a\"`.
        let before = self.text.get(..self.at).unwrap_or("");
        let escaped = before.ends_with('\\');
        let close_mark = if escaped {
            format!("\\{close}")
        } else {
            close.to_string()
        };
        let starts = self.spaced || matches!(self.tokens.last(), Some(t) if t.is('(') || t.is('['));
        let single = matches!(open, '\'' | '\u{2018}');
        // No longer quotation counts, so no more of the text is searched.
        let near = body.char_indices().take_while(|(index, _)| *index < 80);
        let found = near
            .map(|(index, _)| index)
            .find(|index| body.get(*index..).unwrap_or("").starts_with(&close_mark));
        let found = found.filter(|length| {
            let inside = body.get(..*length).unwrap_or("");
            let after = body.get(length + close_mark.len()..).unwrap_or("");
            !inside.contains('\n')
                && (*length > 0 || !single)
                && (!single || !after.starts_with(char::is_alphanumeric))
        });
        match found {
            Some(length) if starts || !single => {
                let start = self.at + width;
                let outer = (self.at, start + length + close_mark.len());
                self.push_inner(Kind::Quoted, (start, start + length), outer);
            }
            _ => self.punct(open),
        }
    }

    pub(crate) fn number(&mut self) {
        let rest = self.rest();
        let mut end = digits(rest);
        while let Some(group) = rest.get(end..).and_then(|tail| tail.strip_prefix(',')) {
            if digits(group) != 3 || end > 3 && !rest.get(..end).unwrap_or("").contains(',') {
                break;
            }
            end += 4;
        }
        let mut dots = 0;
        while let Some(fraction) = rest.get(end..).and_then(|tail| tail.strip_prefix('.')) {
            let width = digits(fraction);
            if width == 0 {
                break;
            }
            end += 1 + width;
            dots += 1;
        }
        let kind = if dots > 1 { Kind::Word } else { Kind::Number };
        let start = self.at;
        self.push(kind, start, start + end);
    }

    pub(crate) fn word(&mut self) {
        let rest = self.rest();
        if rest.starts_with("http://") || rest.starts_with("https://") {
            let length = rest
                .find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '<' | '"' | '`' | ','))
                .unwrap_or(rest.len());
            let length = rest
                .get(..length)
                .unwrap_or("")
                .trim_end_matches(['.', ';', ':'])
                .len();
            let start = self.at;
            self.push(Kind::Url, start, start + length);
            return;
        }
        let length = word_length(rest);
        let start = self.at;
        self.push(Kind::Word, start, start + length);
        self.abbreviation(rest.get(..length).unwrap_or(""));
    }

    /// Skips the full stop of an abbreviation.
    fn abbreviation(&mut self, word: &str) {
        let Some(after) = self.rest().strip_prefix('.') else {
            return;
        };
        let lower = word.to_ascii_lowercase();
        let inside = lower.contains('.');
        let next = after.trim_start().chars().next();
        let goes_on = next.is_some_and(|c| !c.is_uppercase() || inside);
        if goes_on && is_listed(ABBREVIATIONS, &lower) {
            self.at += 1;
        }
    }
}

pub(crate) fn digits(text: &str) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
}

/// The length of the word that the text starts with.
fn word_length(rest: &str) -> usize {
    let mut length = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((index, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let inner = match c {
            '.' => next.is_some_and(char::is_alphanumeric) && !sentence_ends(rest, index),
            '\'' | '\u{2019}' => next.is_some_and(char::is_alphabetic),
            _ => c.is_alphanumeric() || c == '_',
        };
        if !inner {
            break;
        }
        length = index + c.len_utf8();
    }
    length
}

/// Whether the dot at `index` ends a sentence whose successor lacks its space: `provided.If the`.
fn sentence_ends(rest: &str, index: usize) -> bool {
    let (before, after) = rest.split_at_checked(index).unwrap_or((rest, ""));
    let after = after.get(1..).unwrap_or("");
    let next: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
    let tail = after.get(next.len()..).unwrap_or("");
    before.chars().nth(1).is_some()
        && before.chars().all(char::is_lowercase)
        && next.starts_with(char::is_uppercase)
        && next.chars().skip(1).all(char::is_lowercase)
        && (tail.starts_with(' ') || tail.starts_with(','))
}
