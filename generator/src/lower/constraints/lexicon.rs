//! Lists of phrases, sorted by their first characters: most of a list is passed over without a look at it.

use super::lex::{Kind, Token};
use std::cell::RefCell;
use std::rc::Rc;

/// How many classes of first characters there are.
const CLASSES: u32 = 64;

/// Places for lists; the grammar has some hundreds.
const SLOTS: usize = 4096;

/// How far a list may be from its own place.
const REACH: usize = 16;

/// A list of phrases. Its source separates them by `|`.
pub(super) struct List {
    /// One bit for each class that occurs.
    classes: u64,
    /// Phrases by class, in the order of the source, each with its index there.
    phrases: Vec<(u32, usize, &'static str)>,
}

impl List {
    /// The list of a source.
    pub(super) fn of(source: &'static str) -> Rc<List> {
        SEEN.with(|seen| {
            let mut seen = seen.borrow_mut();
            let (at, long) = (source.as_ptr().addr(), source.len());
            let home = (at ^ (at >> 12)).wrapping_add(long) % SLOTS;
            if seen.is_empty() {
                seen.resize(SLOTS + REACH, None);
            }
            for slot in seen.iter_mut().skip(home).take(REACH) {
                match slot {
                    // A literal stays where it is, so its address is as good as its text.
                    Some((address, length, list)) if (*address, *length) == (at, long) => {
                        return Rc::clone(list);
                    }
                    Some(_) => {}
                    None => {
                        let list = Rc::new(List::new(source));
                        *slot = Some((at, long, Rc::clone(&list)));
                        return list;
                    }
                }
            }
            Rc::new(List::new(source))
        })
    }

    fn new(source: &'static str) -> Self {
        let mut phrases: Vec<_> = source
            .split('|')
            .enumerate()
            .filter_map(|(index, phrase)| Some((class(phrase.chars().next()?), index, phrase)))
            .collect();
        phrases.sort_by_key(|(class, index, _)| (*class, *index));
        Self {
            classes: phrases.iter().fold(0, |set, (class, ..)| set | 1 << class),
            phrases,
        }
    }

    /// The phrases that may begin with the token, with their indices in the source, in its order.
    pub(super) fn candidates(
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
            self.phrases.partition_point(|(other, ..)| *other < class)
        });
        let rest = self.phrases.get(start..).unwrap_or(&[]);
        rest.iter()
            .take_while(move |(other, ..)| Some(*other) == class)
            .map(|(_, index, phrase)| (*index, *phrase))
    }
}

type Slot = Option<(usize, usize, Rc<List>)>;

thread_local! {
    static SEEN: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
}

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
            (Kind::Word, "Maximum", &[0, 4][..]),
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
