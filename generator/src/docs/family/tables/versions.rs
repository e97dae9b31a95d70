//! Several versions of one specification in a folder: pages of which only a number in the path differs, and which describe
//! the same objects.

use super::collect::Document;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::FileId;
use std::collections::{BTreeMap, BTreeSet};

/// A page: the numbers in its path, the page, and the path.
type Version<'p> = (Vec<u64>, FileId, &'p str);

/// Says where a folder has several versions of the same pages, and how to choose one.
pub(super) fn report(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let mut titles: BTreeMap<FileId, BTreeSet<&str>> = BTreeMap::new();
    for object in &document.objects {
        titles.entry(object.file).or_default().insert(&object.title);
    }
    let mut groups: BTreeMap<String, Vec<Version<'_>>> = BTreeMap::new();
    for file in titles.keys() {
        let Some(page) = document.file(*file) else {
            continue;
        };
        let (shape, numbers) = shape(&page.path);
        if !numbers.is_empty() {
            let group = groups.entry(shape).or_default();
            group.push((numbers, *file, &page.path));
        }
    }
    for mut pages in groups.into_values() {
        pages.sort();
        let Some((_, newest, path)) = pages.last().cloned() else {
            continue;
        };
        let Some(own) = titles.get(&newest) else {
            continue;
        };
        let others: Vec<&str> = pages
            .iter()
            .filter(|(_, file, _)| *file != newest && same(own, titles.get(file)))
            .map(|(_, _, path)| *path)
            .collect();
        let Some(first) = others.first() else {
            continue;
        };
        let more = match others.len() {
            1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        let Some(object) = document.objects.iter().find(|object| object.file == newest) else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                Code::SeveralVersions,
                format!("`{path}` describes the same objects as `{first}`{more}: versions of one specification?"),
            )
            .at(object.span, "the newest of them; all are read, each as types of its own")
            .help("choose one")
            .config(format!("[[source]]\ninclude = [\"{path}\"]")),
        );
    }
}

/// Whether most objects of the smaller page are in both.
fn same(a: &BTreeSet<&str>, b: Option<&BTreeSet<&str>>) -> bool {
    let Some(b) = b else { return false };
    let both = a.intersection(b).count();
    both > 1 && both * 2 > a.len().min(b.len())
}

/// A path without its numbers, and the numbers.
fn shape(path: &str) -> (String, Vec<u64>) {
    let mut shape = String::new();
    let mut numbers = Vec::new();
    let mut digits = String::new();
    for c in path.chars().chain(['/']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if let Ok(number) = digits.parse() {
            numbers.push(number);
            // `1.0.4` has the shape of `1.0`.
            if shape.ends_with("#.") {
                shape.pop();
            } else {
                shape.push('#');
            }
        }
        digits.clear();
        shape.push(c);
    }
    (shape, numbers)
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn versions_are_no_part_of_a_shape() {
        assert_eq!(
            shape("versions/3.0.1.md"),
            ("versions/#.md/".to_owned(), vec![3, 0, 1])
        );
        assert_eq!(shape("versions/3.1.md").0, "versions/#.md/");
        assert_eq!(shape("v2/spec.md"), ("v#/spec.md/".to_owned(), vec![2]));
        assert_eq!(shape("spec.md").1, Vec::<u64>::new());
        assert_eq!(shape("99999999999999999999999.md").1, Vec::<u64>::new());
    }
}
