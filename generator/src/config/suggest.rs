//! The nearest of some names, for "did you mean".

/// The candidate that takes the fewest single-character edits to become `wanted`, if it takes few enough to be meant.
/// Case counts for nothing. Of equals, the first.
#[must_use]
pub fn nearest<'c>(wanted: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted: Vec<char> = wanted.to_lowercase().chars().collect();
    let limit = wanted.len().div_ceil(3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(wanted.len()) <= limit * 4)
        .map(|candidate| (distance(&wanted, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance.
fn distance(wanted: &[char], candidate: &str) -> usize {
    let mut row: Vec<usize> = (0..=wanted.len()).collect();
    for (index, c) in candidate.to_lowercase().chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (slot, w) in row.iter_mut().skip(1).zip(wanted) {
            let above = *slot;
            *slot = (diagonal + usize::from(*w != c))
                .min(above + 1)
                .min(left + 1);
            diagonal = above;
            left = *slot;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures() {
        for (a, b, expected) in [
            ("", "", 0),
            ("a", "", 1),
            ("", "ab", 2),
            ("kitten", "sitting", 3),
        ] {
            let wanted: Vec<char> = a.chars().collect();
            assert_eq!(distance(&wanted, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn suggests_only_what_is_near() {
        let known = ["components.Amount", "components.Account"];
        assert_eq!(
            nearest("components.amout", known),
            Some("components.Amount")
        );
        assert_eq!(nearest("errors.Whatever", known), None);
    }
}
