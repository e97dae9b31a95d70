//! Documentation pages.

use super::words::JUNK;
use crate::Random;
use std::ops::Range;

/// A page with one to six damages. `donor` is another page, from which pieces are taken. The result need not be UTF-8.
#[must_use]
pub fn mutated(random: &mut Random, page: &[u8], donor: &[u8]) -> Vec<u8> {
    let mut page = page.to_vec();
    for _ in 0..=random.below(6) {
        page = match random.below(16) {
            0 => cut(random, page),
            1 => spliced(random, &page, donor),
            2 => byte(random, page),
            3 => nested(random, page),
            4 | 5 => lines(random, &page, donor),
            6..=10 => cells(random, &page, donor),
            11 => number(random, &page),
            _ => junk(random, page),
        };
    }
    page
}

/// Ends anywhere, also inside a character.
fn cut(random: &mut Random, mut page: Vec<u8>) -> Vec<u8> {
    page.truncate(random.below(page.len() + 1));
    page
}

/// The beginning of one page and the end of another.
fn spliced(random: &mut Random, page: &[u8], donor: &[u8]) -> Vec<u8> {
    let (mut head, mut tail) = (random.below(page.len() + 1), random.below(donor.len() + 1));
    if random.chance(60) {
        head = line_start(page, head);
        tail = line_start(donor, tail);
    }
    [page.get(..head), donor.get(tail..)]
        .into_iter()
        .flatten()
        .flatten()
        .copied()
        .collect()
}

fn line_start(text: &[u8], at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1)
}

/// One byte is another, or gone.
fn byte(random: &mut Random, mut page: Vec<u8>) -> Vec<u8> {
    let at = random.below(page.len());
    if random.chance(50) {
        let other = u8::try_from(random.below(256)).unwrap_or(0);
        if let Some(byte) = page.get_mut(at) {
            *byte = other;
        }
    } else if at < page.len() {
        page.remove(at);
    }
    page
}

/// A piece that means something, anywhere or at the edge of a word.
fn junk(random: &mut Random, mut page: Vec<u8>) -> Vec<u8> {
    let mut at = random.below(page.len() + 1);
    if random.chance(50) {
        let rest = page.get(at..).unwrap_or_default();
        at += rest.iter().position(u8::is_ascii_punctuation).unwrap_or(0);
    }
    let piece = random.word(JUNK).bytes();
    page.splice(at..at, piece);
    page
}

/// An opening piece many times.
fn nested(random: &mut Random, mut page: Vec<u8>) -> Vec<u8> {
    let piece = random.word(&[
        "[",
        "(",
        "{",
        "<",
        "Array<",
        "Record<string, ",
        "> ",
        "- ",
        "  - ",
        "*",
        "_",
        "`",
        "![",
        "\"",
        "[x](",
        "<b>",
        "\\",
        "|",
        "{a: ",
        "[[",
        "&",
        "# ",
        "~~",
        "((",
        "<!--",
    ]);
    let at = random.below(page.len() + 1);
    let text = piece.repeat(1 << random.below(11));
    page.splice(at..at, text.bytes());
    page
}

/// A number becomes another.
fn number(random: &mut Random, page: &[u8]) -> Vec<u8> {
    let start = random.below(page.len() + 1);
    let rest = page.get(start..).unwrap_or_default();
    let Some(offset) = rest.iter().position(u8::is_ascii_digit) else {
        return page.to_vec();
    };
    let digits = rest
        .iter()
        .skip(offset)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let range = start + offset..start + offset + digits;
    let other = random.word(&[
        "0",
        "-1",
        "1",
        "255",
        "4294967296",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616",
        "1e400",
        "1e-400",
        "0.1",
        "00",
        "99999999999999999999999999999999999999999999999999",
    ]);
    replaced(page, range, other.as_bytes())
}

/// Whole lines go, come twice, change places, or come from elsewhere.
fn lines(random: &mut Random, page: &[u8], donor: &[u8]) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = page.split_inclusive(|byte| *byte == b'\n').collect();
    let others: Vec<&[u8]> = donor.split_inclusive(|byte| *byte == b'\n').collect();
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    if lines.is_empty() {
        return donor.to_vec();
    }
    match random.below(5) {
        0 => {
            lines.remove(a);
        }
        1 => lines.insert(b, lines[a]),
        2 => lines.swap(a, b),
        3 => {
            let section: Vec<&[u8]> = lines[a.min(b)..a.max(b)].to_vec();
            lines.splice(a..a, section);
        }
        _ => {
            if let Some(line) = random.choose(&others) {
                lines.insert(a, line);
            }
        }
    }
    lines.concat()
}

/// Cells of tables go, come twice, change places, or come from elsewhere.
fn cells(random: &mut Random, page: &[u8], donor: &[u8]) -> Vec<u8> {
    let here = cells_of(page);
    let Some(cell) = random.choose(&here).cloned() else {
        return page.to_vec();
    };
    match random.below(6) {
        0 => replaced(page, cell, b""),
        1 => {
            let Some(other) = random.choose(&here).cloned() else {
                return page.to_vec();
            };
            let (first, second) = if cell.start < other.start {
                (cell, other)
            } else {
                (other, cell)
            };
            if first.end > second.start {
                return page.to_vec();
            }
            let (text, later) = (page[first.clone()].to_vec(), page[second.clone()].to_vec());
            replaced(&replaced(page, second, &text), first, &later)
        }
        2 => {
            let text = page[cell.clone()].to_vec();
            let others = cells_of(donor);
            let other = random
                .choose(&others)
                .map_or(text, |range| donor[range.clone()].to_vec());
            replaced(page, cell, &other)
        }
        3 => replaced(page, cell, random.word(JUNK).as_bytes()),
        4 => {
            let twice = [&page[cell.clone()], b" | ", &page[cell.clone()]].concat();
            replaced(page, cell, &twice)
        }
        _ => {
            let at = cell.start + random.below(cell.len() + 1);
            replaced(page, at..at, random.word(JUNK).as_bytes())
        }
    }
}

/// What stands between two pipes of a line.
fn cells_of(page: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in page.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"|") {
            let mut last = None;
            for (offset, _) in line.iter().enumerate().filter(|(_, byte)| **byte == b'|') {
                let at = start + offset;
                if let Some(last) = last.replace(at) {
                    found.push(last + 1..at);
                }
            }
        }
        start += line.len();
    }
    found
}

fn replaced(page: &[u8], range: Range<usize>, text: &[u8]) -> Vec<u8> {
    let mut page = page.to_vec();
    page.splice(range, text.iter().copied());
    page
}

#[cfg(test)]
mod tests {
    use super::{cells_of, mutated};
    use crate::Random;

    const PAGE: &[u8] = b"# A\n\n| B | C |\n| - | - |\n| `b` | 12 |\n";

    #[test]
    fn pages_differ_by_seed_and_not_by_run() {
        let list = || -> Vec<Vec<u8>> {
            (0..200)
                .map(|seed| mutated(&mut Random::new(seed), PAGE, b"| x | y |\n"))
                .collect()
        };
        let pages = list();
        assert_eq!(pages, list());
        let unlike = pages.iter().filter(|page| **page != PAGE).count();
        assert!(unlike > 150, "{unlike}");
    }

    #[test]
    fn cells_are_found() {
        let cells: Vec<&[u8]> = cells_of(PAGE)
            .into_iter()
            .map(|range| &PAGE[range])
            .collect();
        assert_eq!(cells[4..], [b" `b` ".as_slice(), b" 12 "]);
    }

    #[test]
    fn nothing_is_too_small() {
        for seed in 0..300 {
            let _ = mutated(&mut Random::new(seed), b"", b"");
            let _ = mutated(&mut Random::new(seed), b"|", b"\n");
        }
    }
}
