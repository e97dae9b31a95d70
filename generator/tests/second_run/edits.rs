//! Edits of pages as they come about: a row goes, a field is renamed, a type changes, a page goes, things change places.

use super::Pages;
use fieldwright_testkit::Random;

/// Type cells of any language, to put in the place of others.
const CELLS: &[&str] = &[
    "*string*",
    "*number*",
    "*int*",
    "*Integer*",
    "*bigint*",
    "*double*",
    "*boolean*",
    "*any*",
    "*string*[]",
    "*\"fixed\"*",
];

/// Makes one edit, and says which.
pub(crate) fn edit(pages: &mut Pages, random: &mut Random) -> String {
    let at = random.below(pages.len());
    let kind = random.below(8);
    if kind == 0 && pages.len() > 1 {
        let (path, _) = pages.remove(at);
        return format!("removed {path}");
    }
    if kind == 1 {
        let other = random.below(pages.len());
        let one = pages[at].1.clone();
        let two = std::mem::replace(&mut pages[other].1, one);
        pages[at].1 = two;
        return format!(
            "the texts of {} and {} swapped",
            pages[at].0, pages[other].0
        );
    }
    let (path, bytes) = &mut pages[at];
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let what = edit_lines(&mut lines, kind, random);
    *bytes = lines.join("\n").into_bytes();
    format!("{what} in {path}")
}

fn edit_lines(lines: &mut Vec<String>, kind: usize, random: &mut Random) -> String {
    let is_row = |line: &String| line.starts_with('|') && !line.contains("---");
    let parts = |line: &String| line.starts_with("### ") || line.starts_with("## ");
    let rows: Vec<usize> = (0..lines.len()).filter(|at| is_row(&lines[*at])).collect();
    // The first row of a table is its head.
    let Some(row) = random.choose(rows.get(1..).unwrap_or_default()).copied() else {
        let heads: Vec<usize> = (0..lines.len()).filter(|at| parts(&lines[*at])).collect();
        let Some(at) = random.choose(&heads).copied() else {
            return "nothing".to_owned();
        };
        return format!("without the heading {:?}", lines.remove(at));
    };
    match kind {
        2 | 3 => format!("without {:?}", lines.remove(row)),
        4 => {
            let other = random.choose(&rows).copied().unwrap_or(row);
            lines.swap(row, other);
            "rows in another order".to_owned()
        }
        5 => {
            let before = lines[row].clone();
            lines[row] = before.replacen("| `", "| `renamed_", 1);
            format!("{before:?} renamed")
        }
        _ => {
            let cell = random.word(CELLS);
            let mut cells: Vec<&str> = lines[row].split(" | ").collect();
            if let Some(ty) = cells.get_mut(1) {
                *ty = cell;
            }
            lines[row] = cells.join(" | ");
            format!("row {row} is {cell}")
        }
    }
}
