//! Work grows with the text, not with its square. What is counted are allocations, which do not depend on the clock.

use super::miner::{check, kinds, mined};
use super::pieces::{lexicon, sentences};
use super::texts::recombined;
use allocation_counter::measure;
use fieldwright::lower::constraints::ValueKind;
use fieldwright_testkit::fuzz::{self, within};

/// How many times as long the longer text is.
const LONGER: usize = 4;

fn bytes(text: &str, kind: &ValueKind) -> u64 {
    measure(|| drop(mined(text, kind, None))).bytes_total
}

#[test]
fn work_grows_with_the_text() {
    let (lexicon, sentences, kinds) = (lexicon(), sentences(), kinds());
    fuzz::run("work", 25, |random| {
        let text = recombined(random, &lexicon, &sentences) + ". ";
        let kind = random.choose(&kinds).expect("a kind");
        let short = text.repeat(1 + 2_000 / text.len());
        let long = short.repeat(LONGER);
        let (less, more) = (bytes(&short, kind), bytes(&long, kind));
        // Lists grow by doubling.
        assert!(more <= 2 * less * LONGER as u64, "{less}, {more}: {text:?}");
    });
}

#[test]
fn long_texts_end_in_time() {
    let texts = [
        "must be a and be b and ".repeat(2_000),
        "must be 1 and ".repeat(2_000),
        "a, ".repeat(10_000),
        "(".repeat(20_000),
        "max 5 (max 6 ".repeat(2_000),
        "`a` or ".repeat(5_000),
        "max 10, min 5; ".repeat(3_000),
        "Must be at most 5 characters. ".repeat(2_000),
        "[".repeat(20_000),
        "'".repeat(20_000),
        "<".repeat(20_000),
    ];
    for text in texts {
        within("long texts", || check(&text, &ValueKind::String));
    }
}
