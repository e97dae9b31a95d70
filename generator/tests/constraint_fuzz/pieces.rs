//! What texts are made of: the grammar's own words, whole sentences, and pieces.

use fieldwright::lower::constraints::ValueKind;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::path::Path;

/// Pieces of rules, of Markdown and of nonsense.
pub(crate) const PIECES: &[&str] = &[
    "must",
    "be",
    "between",
    "1",
    "and",
    "100",
    "characters",
    "long",
    "max",
    "min",
    "maximum",
    "of",
    "at least",
    "at most",
    "up to",
    "or more",
    "items",
    "a",
    "the",
    "value",
    "is",
    "required",
    "if",
    "when",
    "unless",
    "`a`",
    "`b`",
    "either",
    "or",
    "but not both",
    "exactly one of",
    "mutually exclusive with",
    ",",
    ";",
    ".",
    ":",
    "(",
    ")",
    "[",
    "]",
    "](",
    "<br/>",
    "\n",
    "\n\n",
    "- ",
    "* ",
    "**",
    "`",
    "```",
    "\"",
    "'",
    "\u{201c}",
    "\u{2019}",
    "&lt;",
    "&",
    "<",
    ">",
    "<=",
    "≥",
    "%",
    "$",
    "ms",
    "seconds",
    "10 MB",
    "-1",
    "0.5",
    "1,000",
    "99999999999999999999999",
    "1.2.3",
    "é",
    "日本",
    "🦀",
    "\u{a0}",
    "\u{0}",
    "\\",
    "|",
    "~~",
    "valid values",
    "one of",
    "not",
    "cannot",
    "exceed",
    "each",
    "keys",
    "unique",
    "positive",
    "ISO 3166-1 alpha-2",
    "E.164",
    "YYYY-MM-DD",
    "prefix",
    "start with",
    "only",
    "default",
    "e.g.",
    "usually",
    "truncated",
];

/// Every phrase that the grammar knows: the strings in its source, which separates phrases by bars.
pub(crate) fn lexicon() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lower/constraints");
    let mut found = BTreeSet::new();
    let mut paths = vec![folder];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).expect("the grammar's source");
            paths.extend(entries.map(|entry| entry.expect("a file").path()));
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a file");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        strings(code.parse().expect("Rust"), &mut found);
    }
    assert!(found.len() > 500, "only {} phrases", found.len());
    found.into_iter().collect()
}

fn strings(code: TokenStream, found: &mut BTreeSet<String>) {
    let mut comment = false;
    for token in code {
        match token {
            // Comments on items are attributes of strings.
            TokenTree::Punct(mark) => comment = mark.as_char() == '#',
            TokenTree::Group(_) if comment => comment = false,
            TokenTree::Group(group) => strings(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let phrases = text.value();
                    found.extend(
                        phrases
                            .split('|')
                            .filter(|phrase| !phrase.is_empty())
                            .map(str::to_owned),
                    );
                }
            }
            TokenTree::Ident(_) => comment = false,
        }
    }
}

/// The sentences of the case files, each with the kind of value that it is about.
pub(crate) fn sentences() -> Vec<(ValueKind, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constraints");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).expect("a file");
        let lines = text.lines().filter(|line| !line.starts_with(['#', '@']));
        found.extend(lines.filter_map(|line| {
            let (head, rest) = line.split_once(" | ")?;
            let kind = head.split_once(' ').map_or(head, |(kind, _)| kind);
            Some((kind_of(kind), rest.split(" | ").next()?.to_owned()))
        }));
    }
    assert!(found.len() > 100, "only {} sentences", found.len());
    found
}

fn kind_of(text: &str) -> ValueKind {
    match text {
        "integer" => ValueKind::Integer,
        "number" => ValueKind::Number,
        "decimal" => ValueKind::Decimal,
        "boolean" => ValueKind::Boolean,
        "timestamp" => ValueKind::Timestamp,
        "enum" | "open" => ValueKind::Enum { open: true },
        "record" => ValueKind::Record,
        "overview" | "any" => ValueKind::Any,
        _ => match text.split_once(':') {
            Some(("list", item)) => ValueKind::List(Box::new(kind_of(item))),
            Some((_, item)) => ValueKind::Map(Box::new(kind_of(item))),
            None => ValueKind::String,
        },
    }
}
