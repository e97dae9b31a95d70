//! What Cargo would refuse in the manifest of a crate: then nothing that depends on it can be built.

use super::crate_name::crate_name;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// The first Rust that knows the edition of generated crates.
const FIRST_RUST: [u64; 2] = [1, 85];

/// What Cargo would refuse of a `[package]` table. Values of the wrong kind are found when the table is read.
pub(super) fn by_cargo(package: &DeTable<'_>) -> Vec<Diagnostic> {
    let texts = package.iter().filter_map(|(key, value)| {
        let DeValue::String(text) = value.get_ref() else {
            return None;
        };
        Some((key.get_ref().as_ref(), text.as_ref(), value.span()))
    });
    texts
        .filter_map(|(key, text, span)| match key {
            "name" => name(text, span),
            "version" => version(text, span),
            "rust-version" => rust_version(text, span),
            _ => None,
        })
        .collect()
}

fn name(text: &str, span: Range<usize>) -> Option<Diagnostic> {
    let message = crate_name(text).err()?;
    Some(finding(
        span,
        message,
        "not the name of a crate",
        "write it like `example-types`".to_owned(),
    ))
}

fn version(text: &str, span: Range<usize>) -> Option<Diagnostic> {
    if is_version(text) {
        return None;
    }
    let message = format!("`{text}` is no version of a crate");
    let help = match numbers(text) {
        Some(numbers) if numbers.len() < 3 => {
            let all = numbers.iter().chain(&[0, 0]).take(3);
            let words: Vec<_> = all.map(u64::to_string).collect();
            format!("write all three numbers: `{}`", words.join("."))
        }
        _ => "write three numbers, like `1.2.3`, or `1.2.3-beta.1` before a release".to_owned(),
    };
    Some(finding(span, message, "not a version", help))
}

fn rust_version(text: &str, span: Range<usize>) -> Option<Diagnostic> {
    let is_release = |numbers: &Vec<u64>| (1..=3).contains(&numbers.len());
    let numbers = numbers(text).filter(is_release);
    let Some(numbers) = numbers else {
        let message = format!("`{text}` is no release of Rust");
        let help = "write two or three numbers, like `1.90`".to_owned();
        return Some(finding(span, message, "not a release of Rust", help));
    };
    let release = [0, 1].map(|index| numbers.get(index).copied().unwrap_or(0));
    // Cargo takes every other Rust for one that does not know the edition.
    if release > [1, u64::MAX] {
        let message = format!("there is no Rust {text}");
        let help = "write two or three numbers, like `1.90`".to_owned();
        return Some(finding(span, message, "not a release of Rust", help));
    }
    if release >= FIRST_RUST {
        return None;
    }
    let message = format!("Rust {text} does not know the edition of generated crates");
    let help = "write `1.85` or later".to_owned();
    Some(finding(span, message, "too old", help))
}

/// Numbers with dots between them, as Cargo reads them; `None` if it is anything else.
fn numbers(text: &str) -> Option<Vec<u64>> {
    text.split('.').map(number).collect()
}

fn number(text: &str) -> Option<u64> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = text == "0" || !text.starts_with('0');
    (is_plain && is_short).then(|| text.parse().ok()).flatten()
}

/// Whether a text is a version by <https://semver.org>.
fn is_version(text: &str) -> bool {
    let (rest, build) = match text.split_once('+') {
        Some((rest, build)) => (rest, Some(build)),
        None => (text, None),
    };
    let (release, before) = match rest.split_once('-') {
        Some((release, before)) => (release, Some(before)),
        None => (rest, None),
    };
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_before = |word: &str| {
        let has_zero = is_digits(word) && word.len() > 1 && word.starts_with('0');
        is_word(word) && !has_zero
    };
    numbers(release).is_some_and(|numbers| numbers.len() == 3)
        && before.is_none_or(|words| words.split('.').all(is_before))
        && build.is_none_or(|words| words.split('.').all(is_word))
}

fn finding(at: Range<usize>, message: String, label: &str, help: String) -> Diagnostic {
    Diagnostic::new(Code::BadConfig, message)
        .at(Span::new(FileId(0), at), label)
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::is_version;
    use crate::config::Config;
    use crate::diagnostic::Code;
    use crate::source::Position;

    #[test]
    fn versions() {
        for text in ["0.1.0", "1.2.3-beta.1", "1.2.3+a.01", "1.0.0-0a.b-c"] {
            assert!(is_version(text), "{text}");
        }
        for text in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "v1.2.3",
            "01.2.3",
            "1.2.3-",
            "1.2.3-01",
            "1.2.3+",
            "1.2.x",
            "1.2.3 ",
            "99999999999999999999.0.0",
            "1.2.3-ä",
        ] {
            assert!(!is_version(text), "{text}");
        }
    }

    #[test]
    fn what_cargo_refuses_is_an_error_with_its_line() {
        for (package, label) in [
            ("version = \"1.0\"", "not a version"),
            ("version = \"\"", "not a version"),
            ("rust-version = \"stable\"", "not a release of Rust"),
            ("rust-version = \"1.90-nightly\"", "not a release of Rust"),
            ("rust-version = \"1.56\"", "too old"),
            ("rust-version = \"2.0\"", "not a release of Rust"),
            ("name = \"a b\"", "not the name of a crate"),
            ("name = \"\"", "not the name of a crate"),
            ("name = \"crate\"", "not the name of a crate"),
            // Keys that decide what the crate is are not for the file, and kinds of value are those of the manifest.
            ("edition = \"2015\"", ""),
            ("links = \"z\"", ""),
            ("build = \"build.rs\"", ""),
            ("publish = \"nowhere\"", ""),
            ("version = 1", ""),
            ("keywords = \"a\"", ""),
            ("authors = [1]", ""),
        ] {
            let text = format!("[package]\n{package}\n");
            let (_, diagnostics) = Config::parse(&text);
            let items = diagnostics.into_sorted();
            let [item] = items.as_slice() else {
                panic!("{package}: {items:?}");
            };
            assert_eq!(item.code, Code::BadConfig, "{package}");
            assert_eq!(item.label, label, "{package}");
            let at = Position::of(&text, item.span.unwrap().start);
            assert_eq!(at.line, 2, "{package}");
        }
        let fine = "[package]\nname = \"a-b\"\nversion = \"1.0.0-rc.1\"\nrust-version = \"1.95\"\n";
        assert!(Config::parse(fine).1.into_sorted().is_empty());
    }
}
