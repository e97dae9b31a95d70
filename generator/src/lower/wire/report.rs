//! What is said about names that are guesses.

use super::style::Style;
use super::vote::Convention;
use crate::config::proposal;
use crate::diagnostic::{Code, Diagnostic, counted};
use crate::guesses::{holders, is_guessed_name};
use crate::lower::Lowering;
use crate::model::Shape;

/// Why names are guesses where they are.
#[derive(Debug)]
pub(in crate::lower) struct Reason {
    /// The rule that most of the names that were seen have.
    style: Option<Style>,
    /// Whether it is the rule of the rest.
    is_proven: bool,
    text: String,
}

impl Reason {
    pub(in crate::lower) fn of(convention: &Convention) -> Self {
        let text = match convention.shown() {
            _ if convention.proven => "their part of the docs shows none".to_owned(),
            (0, _, _) => "the docs show none of them as on the wire".to_owned(),
            (names, pages, votes) => {
                let examples: Vec<String> = votes
                    .iter()
                    .take(3)
                    .map(|vote| {
                        format!("`{}` ({}:{})", vote.token, vote.place.page, vote.place.line)
                    })
                    .collect();
                format!(
                    "only {} on {} {} how this API spells its names: {}",
                    counted(names, "name"),
                    counted(pages, "page"),
                    if names == 1 { "shows" } else { "show" },
                    examples.join(", ")
                )
            }
        };
        Self {
            style: convention.style,
            is_proven: convention.proven,
            text,
        }
    }
}

/// Says once how many names are guesses, why, and which line settles them.
pub(in crate::lower) fn guesses(lowering: &mut Lowering<'_>, reason: &Reason) {
    let mut guessed: Vec<String> = Vec::new();
    let mut first_type = None;
    let holders = holders(&lowering.api);
    for (id, def) in &lowering.api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        for field in &record.fields {
            if is_guessed_name(&holders, id, record, field) {
                guessed.push(format!("`{id}.{}`", field.name));
                first_type = first_type.or(Some(id));
            }
        }
    }
    let count = guessed.len();
    if count == 0 {
        return;
    }
    let page = first_type.and_then(|id| lowering.pages.get(id));
    let page = page.map(|page| page.span).unwrap_or_default();
    let examples: Vec<&str> = guessed.iter().take(3).map(String::as_str).collect();
    let path = match first_type {
        // The rule of all others holds; what is open is whether it does here.
        Some(id) if reason.is_proven => id.to_string(),
        _ => "**".to_owned(),
    };
    let rule = reason
        .style
        .map_or("camelCase\" # or \"snake_case", |style| style.name());
    let (what, where_said) = match count {
        1 => ("1 wire name is a guess:".to_owned(), "it is on this page"),
        _ => (
            format!("{count} wire names are guesses, such as"),
            "the first of them is on this page",
        ),
    };
    let message = format!("{what} {}: {}", examples.join(", "), reason.text);
    lowering.diagnostics.push(
        Diagnostic::new(Code::GuessedNames, message)
            .at(page, where_said)
            .help(Code::GuessedNames.info().fix)
            .config(proposal(path, &format!("rename-all = \"{rule}\""))),
    );
}
