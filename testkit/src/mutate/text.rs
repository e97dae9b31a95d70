//! Short texts: cells, literals, sentences.

use super::words::JUNK;
use crate::Random;

/// A text with one to six damages. `donor` is another text of its kind, from which runs are taken; `pieces` mean
/// something to its reader.
#[must_use]
pub fn mutated(random: &mut Random, text: &str, donor: &str, pieces: &[&str]) -> String {
    let mut text: Vec<char> = text.chars().collect();
    let donor: Vec<char> = donor.chars().collect();
    for _ in 0..=random.below(6) {
        let (from, to) = run(random, text.len());
        match random.below(12) {
            0 => text.truncate(from),
            1 | 2 => {
                text.drain(from..to);
            }
            3 => {
                let again = text[from..to].to_vec();
                text.splice(to..to, again);
            }
            4 | 5 => {
                let (first, last) = run(random, donor.len());
                text.splice(from..from, donor[first..last].iter().copied());
            }
            6 => {
                let (first, last) = run(random, donor.len());
                text.splice(from..to, donor[first..last].iter().copied());
            }
            7 => text[from..to].reverse(),
            8 => {
                let nested = random.word(pieces).repeat(1 << random.below(8));
                text.splice(from..from, nested.chars());
            }
            9 => {
                text.splice(from..from, random.word(JUNK).chars());
            }
            _ => {
                text.splice(from..from, random.word(pieces).chars());
            }
        }
    }
    text.into_iter().collect()
}

/// Where a run of characters starts and ends; most are short.
fn run(random: &mut Random, len: usize) -> (usize, usize) {
    let start = random.below(len + 1);
    let longest = if random.chance(80) { 12 } else { len };
    (start, (start + 1 + random.below(longest)).min(len))
}

#[cfg(test)]
mod tests {
    use super::mutated;
    use crate::Random;

    #[test]
    fn texts_differ_by_seed_and_not_by_run() {
        let list = || -> Vec<String> {
            (0..200)
                .map(|seed| mutated(&mut Random::new(seed), "List<É>", "[a, b]", &["<", "|"]))
                .collect()
        };
        let texts = list();
        assert_eq!(texts, list());
        let unlike = texts.iter().filter(|text| **text != "List<É>").count();
        assert!(unlike > 150, "{unlike}");
    }

    #[test]
    fn nothing_is_too_small() {
        for seed in 0..300 {
            let _ = mutated(&mut Random::new(seed), "", "", &[]);
            let _ = mutated(&mut Random::new(seed), "é", "", &["|"]);
        }
    }
}
