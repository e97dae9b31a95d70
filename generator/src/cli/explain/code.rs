//! `fieldwright explain FW203`: what a diagnostic means.

use crate::cli::term::{self, paint};
use crate::cli::{Outcome, input};
use crate::config::nearest;
use crate::diagnostic::{Code, Severity};

/// Whether the text looks like a diagnostic's code rather than a type's id.
pub(super) fn is_code(text: &str) -> bool {
    text.len() >= 2 && text.is_char_boundary(2) && {
        let (prefix, number) = text.split_at(2);
        prefix.eq_ignore_ascii_case("fw")
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
    }
}

pub(super) fn run(text: &str) -> Outcome {
    let known = |code: &&Code| code.info().id.eq_ignore_ascii_case(text);
    let Some(code) = Code::ALL.iter().find(known) else {
        let near = nearest(text, Code::ALL.iter().map(|code| code.info().id));
        let hint = near.map_or(String::new(), |near| format!("; there is {near}"));
        return input::usage(&format!("there is no diagnostic {text}{hint}"));
    };
    let info = code.info();
    let severity = match info.severity {
        Severity::Error => "an error: nothing is written",
        Severity::Warning => "a warning: the crate is written",
        Severity::Note => "a note: the crate is written",
    };
    term::out(&format!(
        "{} {}\n{severity}\n\n{}\n\n{}\n",
        paint(term::HEADING, info.id),
        paint(term::BOLD, info.name),
        info.meaning,
        info.fix
    ));
    Outcome::Done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_codes_from_ids() {
        for (text, expected) in [
            ("FW203", true),
            ("fw1", true),
            ("FW", false),
            ("FWx", false),
            ("a.B", false),
            ("é", false),
            ("", false),
        ] {
            assert_eq!(is_code(text), expected, "{text}");
        }
    }

    #[test]
    fn codes_are_unique_sorted_and_fit_their_range() {
        let ids: Vec<_> = Code::ALL.iter().map(|code| code.info().id).collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(ids, sorted);
        assert!(ids.iter().all(|id| is_code(id)));
    }
}
