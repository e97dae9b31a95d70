//! Texts of every kind: sentences recombined from the grammar's words, damaged sentences, pieces, characters.

use super::miner::{check, kinds};
use super::pieces::{PIECES, lexicon, sentences};
use fieldwright::lower::constraints::ValueKind;
use fieldwright_testkit::mutate::mutated_text;
use fieldwright_testkit::{Random, fuzz};

/// A text of phrases of the grammar, with names and numbers between them.
pub(crate) fn recombined(
    random: &mut Random,
    lexicon: &[String],
    sentences: &[(ValueKind, String)],
) -> String {
    let mut text = String::new();
    for _ in 0..=random.below(14) {
        let piece = match random.below(10) {
            0 => random
                .word(&[
                    "`email`",
                    "`phone`",
                    "`name`",
                    "amount",
                    "`is_owner`",
                    "`grant_type`",
                    "`true`",
                ])
                .to_owned(),
            1 => random
                .word(&["1", "3", "10", "255", "0.5", "1,000", "-1", "two", "a"])
                .to_owned(),
            2 => random.word(PIECES).to_owned(),
            3 | 4 => half(random, sentences),
            _ => random.choose(lexicon).cloned().unwrap_or_default(),
        };
        text.push_str(&piece);
        if random.chance(90) {
            text.push(' ');
        }
    }
    text
}

/// The start or the end of a sentence.
fn half(random: &mut Random, sentences: &[(ValueKind, String)]) -> String {
    let sentence = random.choose(sentences).map_or("", |(_, text)| text);
    let words: Vec<&str> = sentence.split(' ').collect();
    let (head, tail) = words.split_at(random.below(words.len() + 1));
    if random.chance(50) { head } else { tail }.join(" ")
}

/// A sentence with one or two words gone, doubled, or exchanged for phrases of the grammar.
fn reworded(random: &mut Random, sentence: &str, phrases: &[&str]) -> String {
    let mut words: Vec<&str> = sentence.split(' ').collect();
    for _ in 0..=random.below(2) {
        let at = random.below(words.len());
        match random.below(4) {
            0 if words.len() > 1 => drop(words.remove(at)),
            1 => words.insert(at, words[at]),
            2 => words.insert(at, random.word(phrases)),
            _ => words[at] = random.word(phrases),
        }
    }
    words.join(" ")
}

#[test]
fn recombined_sentences_are_read() {
    let (lexicon, sentences, kinds) = (lexicon(), sentences(), kinds());
    let (mut texts, mut ruled) = (0, 0);
    fuzz::run("recombined sentences", 1_000, |random| {
        let text = recombined(random, &lexicon, &sentences);
        texts += 1;
        ruled += usize::from(check(&text, random.choose(&kinds).expect("a kind")) > 0);
    });
    fuzz::reaches("recombined sentences with rules", ruled, texts, 2);
}

#[test]
fn mutated_sentences_are_read() {
    let (lexicon, sentences, kinds) = (lexicon(), sentences(), kinds());
    let phrases: Vec<&str> = lexicon.iter().map(String::as_str).collect();
    let (mut texts, mut ruled) = (0, 0);
    fuzz::run("mutated sentences", 1_500, |random| {
        let (kind, sentence) = random.choose(&sentences).expect("a sentence");
        let (_, donor) = random.choose(&sentences).expect("a sentence");
        let text = if random.chance(60) {
            reworded(random, sentence, &phrases)
        } else {
            let pieces = if random.chance(50) { &phrases } else { PIECES };
            mutated_text(random, sentence, donor, pieces)
        };
        texts += 1;
        let kind = if random.chance(70) {
            kind
        } else {
            random.choose(&kinds).expect("a kind")
        };
        ruled += usize::from(check(&text, kind) > 0);
    });
    fuzz::reaches("damaged sentences with rules", ruled, texts, 4);
}

#[test]
fn any_text_is_read() {
    let kinds = kinds();
    fuzz::run("pieces of sentences", 1_000, |random| {
        let mut text = String::new();
        for _ in 0..random.below(24) {
            text.push_str(random.word(PIECES));
            if random.chance(75) {
                text.push(' ');
            }
        }
        check(&text, random.choose(&kinds).expect("a kind"));
    });
}

#[test]
fn any_characters_are_read() {
    let kinds = kinds();
    fuzz::run("characters", 500, |random| {
        let character =
            |random: &mut Random| char::from_u32(u32::try_from(random.below(0x3000)).unwrap_or(0));
        let text: String = (0..random.below(60))
            .filter_map(|_| character(random))
            .collect();
        check(&text, random.choose(&kinds).expect("a kind"));
    });
}
