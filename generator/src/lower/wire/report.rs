//! What is said about names that are guesses.

use super::numbers;
use super::style::Style;
use super::vote::Convention;
use crate::config::{Target, proposal, quoted};
use crate::diagnostic::{Code, Diagnostic, counted};
use crate::guesses::{holders, is_guessed_name};
use crate::lower::Lowering;
use crate::model::{Field, Shape, TypeId};

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
    let mut with_numbers: Vec<(&TypeId, &Field)> = Vec::new();
    let mut first_type = None;
    let holders = holders(&lowering.api);
    for (id, def) in &lowering.api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        for field in &record.fields {
            if !is_guessed_name(&holders, id, record, field) {
                continue;
            }
            if reason.is_proven && numbers::is_read_both(field) {
                with_numbers.push((id, field));
            } else {
                guessed.push(format!("`{id}.{}`", field.name));
                first_type = first_type.or(Some(id));
            }
        }
    }
    if let Some(finding) = numbers_in(lowering, &with_numbers) {
        lowering.diagnostics.push(finding);
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
    let where_said = match count {
        1 => "it is on this page",
        _ => "the first of them is on this page",
    };
    let message = format!(
        "{} {}: {}",
        guesses_are(count),
        examples.join(", "),
        reason.text
    );
    lowering.diagnostics.push(
        Diagnostic::new(Code::GuessedNames, message)
            .at(page, where_said)
            .help(Code::GuessedNames.info().fix)
            .config(proposal(path, &format!("rename-all = \"{rule}\""))),
    );
}

/// How a message about so many names begins.
fn guesses_are(count: usize) -> String {
    match count {
        1 => "1 wire name is a guess:".to_owned(),
        _ => format!("{count} wire names are guesses, such as"),
    }
}

/// Says once in how many names a number may be set off or not.
fn numbers_in(lowering: &Lowering<'_>, fields: &[(&TypeId, &Field)]) -> Option<Diagnostic> {
    let (id, field) = *fields.first()?;
    let page = lowering.pages.get(id).map(|page| page.span);
    let examples: Vec<String> = fields
        .iter()
        .take(3)
        .map(|(id, field)| format!("`{id}.{}`", field.name))
        .collect();
    let message = format!(
        "{} {}: these docs do not show whether the number is set off",
        guesses_are(fields.len()),
        examples.join(", ")
    );
    let other = field.aliases.last().map_or("…", String::as_str);
    let said = format!("`{}` is written, `{other}` is read too", field.wire);
    let target = Target::Field(id, &field.name);
    let finding = Diagnostic::new(Code::GuessedNames, message)
        .at(page.unwrap_or_default(), said)
        .help(Code::GuessedNames.info().fix)
        .config(proposal(target, &format!("wire = {}", quoted(other))));
    Some(finding)
}
