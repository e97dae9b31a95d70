//! How alike two things are, in thousandths: whole numbers, so that every platform agrees.

use crate::names::words::{fold, words};
use std::collections::BTreeMap;

/// Numbers for texts, so that sets of them compare quickly.
#[derive(Debug, Default)]
pub(super) struct Interner {
    ids: BTreeMap<String, u32>,
}

impl Interner {
    pub(super) fn set(&mut self, texts: impl IntoIterator<Item = String>) -> Vec<u32> {
        let mut set: Vec<u32> = texts
            .into_iter()
            .map(|text| {
                let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
                *self.ids.entry(text).or_insert(next)
            })
            .collect();
        set.sort_unstable();
        set.dedup();
        set
    }
}

/// How many of two sets' elements they share. The sets are sorted.
pub(super) fn shared(a: &[u32], b: &[u32]) -> usize {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut count = 0;
    while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                count += 1;
                a.next();
                b.next();
            }
        }
    }
    count
}

/// The likeness of two sets that share `common` elements; that of two empty ones is 0: they show nothing.
pub(super) fn dice(a: usize, b: usize, common: usize) -> usize {
    (2000 * common).checked_div(a + b).unwrap_or(0)
}

/// The likeness of two names: by their words, or by their pairs of letters, whichever is greater.
pub(super) fn names(a: &str, b: &str) -> usize {
    let (folded_a, folded_b) = (fold(a), fold(b));
    if folded_a == folded_b && !folded_a.is_empty() {
        return 1000;
    }
    let lower = |name: &str| words(name).iter().map(|word| word.to_lowercase()).collect();
    let pairs = |name: &str| {
        let chars: Vec<char> = name.chars().collect();
        chars.windows(2).map(String::from_iter).collect()
    };
    of_texts(lower(a), lower(b)).max(of_texts(pairs(&folded_a), pairs(&folded_b)))
}

fn of_texts(a: Vec<String>, b: Vec<String>) -> usize {
    let mut interner = Interner::default();
    let (a, b) = (interner.set(a), interner.set(b));
    dice(a.len(), b.len(), shared(&a, &b))
}

/// Pairs up what is most alike first. `scores` holds the score and the two indices of each candidate; each index is
/// used once.
pub(super) fn pair_up(mut scores: Vec<(usize, usize, usize)>) -> Vec<(usize, usize)> {
    scores.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut used = (
        std::collections::BTreeSet::new(),
        std::collections::BTreeSet::new(),
    );
    let mut pairs = Vec::new();
    for (_, a, b) in scores {
        if !used.0.contains(&a) && !used.1.contains(&b) {
            used.0.insert(a);
            used.1.insert(b);
            pairs.push((a, b));
        }
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::{names, pair_up};

    #[test]
    fn names_that_are_alike() {
        assert_eq!(names("accountID", "account_id"), 1000);
        assert!(names("postalCode", "postcode") >= 600);
        assert!(names("street", "city") < 300);
        assert_eq!(names("", ""), 0);
    }

    #[test]
    fn the_best_pairs_first() {
        let scores = vec![(500, 0, 0), (900, 0, 1), (800, 1, 1), (400, 1, 0)];
        assert_eq!(pair_up(scores), [(0, 1), (1, 0)]);
    }
}
