//! What the registry accepts in the metadata of a crate: <https://doc.rust-lang.org/cargo/reference/manifest.html> and
//! the checks that crates.io makes when a crate is published.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How many keywords, and how many categories, a crate may have.
const MOST_WORDS: usize = 5;

/// How long a keyword may be, in characters.
const LONGEST_KEYWORD: usize = 20;

/// How long a description may be, in characters.
const LONGEST_DESCRIPTION: usize = 1_000;

/// What the registry would refuse of a `[package]` table. Values of the wrong kind are found when the table is read.
pub(super) fn refused(package: &DeTable<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (key, value) in package {
        let key = key.get_ref().as_ref();
        match (key, value.get_ref()) {
            ("keywords" | "categories", DeValue::Array(items)) => {
                if let Some(sixth) = items.get(MOST_WORDS) {
                    found.push(finding(
                        sixth.span(),
                        format!("a crate may have {MOST_WORDS} {key}, not {}", items.len()),
                        "one too many",
                        format!("keep the {MOST_WORDS} that say most"),
                    ));
                }
                let check = if key == "keywords" { keyword } else { category };
                found.extend(items.iter().filter_map(check));
            }
            ("license", DeValue::String(text)) if !is_license(text) => found.push(finding(
                value.span(),
                format!("`{text}` is no license expression"),
                "not an SPDX expression",
                "write identifiers of SPDX with `OR`, `AND` and `WITH` between them, like `MIT OR Apache-2.0`".to_owned(),
            )),
            ("description", DeValue::String(text)) => {
                let length = text.chars().count();
                if length > LONGEST_DESCRIPTION {
                    found.push(finding(
                        value.span(),
                        format!(
                            "a description may have {LONGEST_DESCRIPTION} characters, not {length}"
                        ),
                        "too long",
                        "say it in one sentence; the rest belongs into the read-me file".to_owned(),
                    ));
                }
            }
            ("homepage" | "documentation" | "repository", DeValue::String(text)) => {
                let is_address = text.starts_with("https://") || text.starts_with("http://");
                if !is_address || text.contains(char::is_whitespace) {
                    found.push(finding(
                        value.span(),
                        format!("`{key}` is no address of the web"),
                        "not an address",
                        "write it like `https://host/path`".to_owned(),
                    ));
                }
            }
            _ => {}
        }
    }
    found
}

fn keyword(word: &Spanned<DeValue<'_>>) -> Option<Diagnostic> {
    let DeValue::String(text) = word.get_ref() else {
        return None;
    };
    let length = text.chars().count();
    let odd = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+'));
    let (label, help) = if text.contains(odd) {
        (
            "characters that keywords may not have",
            "use ASCII letters, digits, `_`, `-` and `+`",
        )
    } else if !text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        (
            "no letter or digit at the start",
            "begin with a letter or a digit",
        )
    } else if length > LONGEST_KEYWORD {
        ("too long", "keywords have at most 20 characters")
    } else {
        return None;
    };
    let message = format!("`{text}` is no keyword that the registry takes");
    Some(finding(word.span(), message, label, help.to_owned()))
}

fn category(word: &Spanned<DeValue<'_>>) -> Option<Diagnostic> {
    let DeValue::String(text) = word.get_ref() else {
        return None;
    };
    let is_slug = |part: &str| {
        let mut bytes = part.bytes();
        !part.is_empty()
            && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if text.split("::").all(is_slug) {
        return None;
    }
    Some(finding(
        word.span(),
        format!("`{text}` is no category of the registry"),
        "not a category",
        "take one of <https://crates.io/category_slugs>, such as `api-bindings`".to_owned(),
    ))
}

/// Whether a text has the form of an SPDX expression. Whether SPDX knows the identifiers is for the registry to say. The
/// slash between two licenses is an old way to write `OR`, which Cargo still takes.
fn is_license(text: &str) -> bool {
    let spaced = text
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let is_identifier = |word: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+' | ':');
        word.chars().all(plain) && !matches!(word, "AND" | "OR" | "WITH")
    };
    let (mut open, mut wants_license, mut after_with) = (0_u32, true, false);
    for word in spaced.split_whitespace() {
        match word {
            "(" if wants_license && !after_with => open += 1,
            ")" if !wants_license && open > 0 => open -= 1,
            "AND" | "OR" if !wants_license => (wants_license, after_with) = (true, false),
            "WITH" if !wants_license && !after_with => (wants_license, after_with) = (true, true),
            word if wants_license && is_identifier(word) => wants_license = false,
            _ => return false,
        }
    }
    open == 0 && !wants_license
}

fn finding(at: Range<usize>, message: String, label: &str, help: String) -> Diagnostic {
    Diagnostic::new(Code::RegistryLimit, message)
        .at(Span::new(FileId(0), at), label)
        .help(help)
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::diagnostic::Code;
    use crate::source::Position;

    /// Line and column of each finding, with its label.
    fn found(package: &str) -> Vec<(u32, u32, String)> {
        let text = format!("[package]\n{package}\n");
        let (_, diagnostics) = Config::parse(&text);
        let items = diagnostics.into_sorted().into_iter().map(|item| {
            assert_eq!(item.code, Code::RegistryLimit, "{}", item.message);
            assert!(item.help.is_some());
            let at = Position::of(&text, item.span.unwrap().start);
            (at.line, at.column, item.label)
        });
        items.collect()
    }

    #[test]
    fn what_the_registry_takes_is_let_be() {
        let package = "keywords = [\"api\", \"c-sharp\", \"c+\", \"3d\", \"abcdefghijklmnopqrst\"]\n\
                       categories = [\"api-bindings\", \"data-structures\"]\ndescription = \"Ü\"\n\
                       homepage = \"https://a.example\"";
        assert_eq!(found(package), []);
    }

    #[test]
    fn licenses() {
        for text in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "(MIT OR Apache-2.0) AND BSD-3-Clause",
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "LicenseRef-own",
        ] {
            assert!(super::is_license(text), "{text}");
        }
        for text in [
            "",
            "MIT or",
            "MIT OR",
            "MIT Apache-2.0",
            "OR MIT",
            "(MIT",
            "MIT)",
            "()",
            "My own licence, see LICENSE",
            "MIT, Apache-2.0",
            "MIT WITH (A)",
            "all rights reserved\n",
        ] {
            assert!(!super::is_license(text), "{text}");
        }
    }

    #[test]
    fn what_it_refuses_is_found_with_its_place() {
        let one = |package: &str, line, column, label: &str| {
            assert_eq!(
                found(package),
                [(line, column, label.to_owned())],
                "{package}"
            );
        };
        one(
            "keywords = [\"a\", \"b c\"]",
            2,
            18,
            "characters that keywords may not have",
        );
        one(
            "keywords = [\"größe\"]",
            2,
            13,
            "characters that keywords may not have",
        );
        one(
            "keywords = [\"-a\"]",
            2,
            13,
            "no letter or digit at the start",
        );
        one(
            "keywords = [\"\"]",
            2,
            13,
            "no letter or digit at the start",
        );
        one("keywords = [\"abcdefghijklmnopqrstu\"]", 2, 13, "too long");
        one(
            "keywords = [\"a\", \"b\", \"c\", \"d\", \"e\",\n\"f\"]",
            3,
            1,
            "one too many",
        );
        one(
            "name = \"a\"\ncategories = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
            3,
            40,
            "one too many",
        );
        one(
            &format!("description = \"{}\"", "é".repeat(1_001)),
            2,
            15,
            "too long",
        );
        one("repository = \"git@a.example:b\"", 2, 14, "not an address");
        one(
            "license = \"MIT or later\"",
            2,
            11,
            "not an SPDX expression",
        );
        one("categories = [\"API bindings\"]", 2, 15, "not a category");
    }
}
