//! Lists of phrases, sorted by their first characters: most of a list is passed over without a look at it.

use super::lex::{Kind, Token};
use std::sync::OnceLock;

/// How many classes of first characters there are.
const CLASSES: u32 = 64;

/// Places for lists; the grammar has some hundreds.
const SLOTS: usize = 4096;

/// A phrase of a list.
struct Phrase {
    /// The class of its first character.
    class: u32,
    /// Where it stands in the list.
    index: usize,
    /// The bytes of its first word.
    first: usize,
    text: &'static str,
}

/// A list of phrases. Its source separates them by `|`.
pub(crate) struct List {
    /// One bit for each class that occurs.
    classes: u64,
    /// By class, in the order of the source.
    phrases: Vec<Phrase>,
}

impl List {
    /// The list of a source.
    pub(crate) fn of(source: &'static str) -> &'static List {
        // A literal stays where it is, so its address is as good as its text.
        let (at, long) = (source.as_ptr().addr(), source.len());
        let home = (at ^ (at >> 12)).wrapping_add(long) % SLOTS;
        let (before, after) = LISTS.split_at(home);
        for slot in after.iter().chain(before) {
            let known = slot.get_or_init(|| (at, long, List::new(source)));
            if (known.0, known.1) == (at, long) {
                return &known.2;
            }
        }
        Box::leak(Box::new(List::new(source)))
    }

    fn new(source: &'static str) -> Self {
        let mut phrases: Vec<_> = source
            .split('|')
            .enumerate()
            .filter_map(|(index, text)| {
                Some(Phrase {
                    class: class(text.chars().next()?),
                    index,
                    first: text.split(' ').next()?.len(),
                    text,
                })
            })
            .collect();
        phrases.sort_by_key(|phrase| (phrase.class, phrase.index));
        Self {
            classes: phrases
                .iter()
                .fold(0, |set, phrase| set | 1 << phrase.class),
            phrases,
        }
    }

    /// The phrases that may begin with the token, with their indices in the source, in its order.
    pub(crate) fn candidates(
        &self,
        token: &Token<'_>,
    ) -> impl Iterator<Item = (usize, &'static str)> {
        let first = match token.kind {
            Kind::Word | Kind::Number => token.text.chars().next(),
            Kind::Punct(c) => Some(c),
            _ => None,
        };
        let class = first
            .map(class)
            .filter(|class| self.classes >> class & 1 == 1);
        let start = class.map_or(self.phrases.len(), |class| {
            self.phrases.partition_point(|phrase| phrase.class < class)
        });
        let rest = self.phrases.get(start..).unwrap_or(&[]);
        // A word with a curly apostrophe is longer than it is listed; a mark may be written in several ways.
        let len = token.text.len();
        let exact = token.kind == Kind::Word && token.text.is_ascii();
        let fits = move |phrase: &&Phrase| phrase.first == len || !exact;
        rest.iter()
            .take_while(move |phrase| Some(phrase.class) == class)
            .filter(fits)
            .map(|phrase| (phrase.index, phrase.text))
    }
}

/// A list, with the address and the length of its source.
type Entry = (usize, usize, List);

static LISTS: [OnceLock<Entry>; SLOTS] = [const { OnceLock::new() }; SLOTS];

/// The class of a first character: letters by letter whatever their case, and the rest by code.
fn class(c: char) -> u32 {
    const LETTERS: u32 = 26;
    match c.to_ascii_lowercase() {
        c @ 'a'..='z' => u32::from(c) - u32::from('a'),
        c => LETTERS + u32::from(c) % (CLASSES - LETTERS),
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, List, Token};

    #[test]
    fn what_may_begin_with_a_token() {
        let list = List::of("maximum|at most|≤|12|max|e.g");
        for (kind, text, expected) in [
            (Kind::Word, "Maximum", &[0][..]),
            (Kind::Word, "MAX", &[4]),
            (Kind::Word, "AT", &[1]),
            (Kind::Punct('≤'), "≤", &[2]),
            (Kind::Number, "12", &[3]),
            (Kind::Word, "E.g", &[5]),
            (Kind::Word, "least", &[]),
            (Kind::Code, "maximum", &[]),
        ] {
            let token = Token {
                kind,
                text,
                start: 0,
                end: text.len(),
                spaced: true,
            };
            let found: Vec<_> = list.candidates(&token).map(|(index, _)| index).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
