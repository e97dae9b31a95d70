//! The figures as Markdown.

use super::facts::{Class, Row};
use fieldwright::model::{Api, Fact};
use std::fmt::{self, Write};

/// The facts that are compared, and what they are called.
pub(crate) const FACTS: [(Fact, &str); 4] = [
    (Fact::Wire, "wire name"),
    (Fact::Optional, "optional"),
    (Fact::Nullable, "nullable"),
    (Fact::Number, "number kind"),
];

/// One API, read from some of its sources.
pub(crate) struct Measured {
    /// The name of the API.
    pub(crate) name: String,
    /// The languages of its sources.
    pub(crate) sources: Vec<String>,
    /// What was lowered.
    pub(crate) api: Api,
    /// The comparison.
    pub(crate) rows: Vec<Row>,
}

/// The whole page.
pub(crate) fn page(measured: &[Measured]) -> Result<String, fmt::Error> {
    let mut page = String::from(
        "# Evidence against ground truth\n\n\
         What is decided from docs alone, compared with the OpenAPI documents of the same APIs, for every field that\n\
         both have. Made by `cargo xtask measure evidence --write`; see `xtask/src/evidence`.\n\n\
         - The documents are ground truth here, never an input.\n\
         - Property and field are joined by the name of their schema, inline schemas by the field that holds them.\n\
         - Where nothing in any source shows a fact, the docs do not know it. Such fields are counted apart; those\n  \
           where the safe assumption differs from the document are listed as \"shown nowhere\".\n\
         - A required key with a default value counts as optional.\n\n",
    );
    figures(&mut page, measured)?;
    for one in measured {
        disagreements(&mut page, one)?;
    }
    Ok(page)
}

fn figures(page: &mut String, measured: &[Measured]) -> fmt::Result {
    page.push_str(
        "| API | sources | fact | fields | shown nowhere | both know | agree | share |\n\
         | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for one in measured {
        let sources = one.sources.join(" + ");
        for (fact, name) in FACTS {
            let rows = || one.rows.iter().filter(|row| row.fact == fact);
            let known = rows().filter(|row| row.is_known()).count();
            let agree = rows()
                .filter(|row| row.is_known() && row.class.is_none())
                .count();
            writeln!(
                page,
                "| {} | {sources} | {name} | {} | {} | {known} | {agree} | {} |",
                one.name,
                rows().count(),
                rows().count() - known,
                percent(agree, known)
            )?;
        }
    }
    page.push('\n');
    Ok(())
}

/// A share in per cent with two decimals.
fn percent(part: usize, whole: usize) -> String {
    let share = (part * 10_000).checked_div(whole).unwrap_or(0);
    format!("{}.{:02} %", share / 100, share % 100)
}

fn disagreements(page: &mut String, one: &Measured) -> fmt::Result {
    let open: Vec<&Row> = one.rows.iter().filter(|row| row.class.is_some()).collect();
    writeln!(
        page,
        "## {} from {}: {} disagreements\n",
        one.name,
        one.sources.join(" + "),
        open.len()
    )?;
    page.push_str("| fact | class | fields |\n| --- | --- | ---: |\n");
    for (fact, name) in FACTS {
        for class in Class::ALL {
            let count = open
                .iter()
                .filter(|row| row.fact == fact && row.class == Some(class))
                .count();
            if count > 0 {
                writeln!(page, "| {name} | {} | {count} |", class.name())?;
            }
        }
    }
    page.push_str("\n| fact | field | document | decided | by | class |\n| --- | --- | --- | --- | --- | --- |\n");
    for (fact, name) in FACTS {
        for class in Class::ALL {
            let rows = open
                .iter()
                .filter(|row| row.fact == fact && row.class == Some(class));
            for group in grouped(rows.copied(), class) {
                let Some(row) = group.first() else { continue };
                writeln!(
                    page,
                    "| {name} | {} | {} | {} | {} | {} |",
                    fields(&group),
                    row.truth,
                    row.decided,
                    basis(one, row),
                    class.name()
                )?;
            }
        }
    }
    page.push('\n');
    Ok(())
}

/// Facts that nothing shows are listed by page, all others one by one.
fn grouped<'a>(rows: impl Iterator<Item = &'a Row>, class: Class) -> Vec<Vec<&'a Row>> {
    let mut groups: Vec<Vec<&Row>> = Vec::new();
    for row in rows {
        let alike = |group: &&mut Vec<&'a Row>| {
            class == Class::Undecided
                && group.first().is_some_and(|first| {
                    first.owner() == row.owner()
                        && first.truth == row.truth
                        && first.decided == row.decided
                })
        };
        match groups.last_mut().filter(alike) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
}

fn fields(group: &[&Row]) -> String {
    match group {
        [only] => format!("`{}`", only.path),
        [first, ..] => {
            let names = group.iter().map(|row| {
                let name = row.path.strip_prefix(first.owner()).unwrap_or(&row.path);
                format!("`{}`", name.trim_start_matches('.'))
            });
            let names: Vec<String> = names.collect();
            format!("`{}`: {}", first.owner(), names.join(", "))
        }
        [] => String::new(),
    }
}

/// The rank and place of the evidence.
fn basis(one: &Measured, row: &Row) -> String {
    let rank = row
        .rank
        .map_or_else(|| "-".to_owned(), |rank| format!("{rank:?}"));
    let place = row.place.as_ref().map(|place| {
        let language = one
            .api
            .sources
            .get(place.source as usize)
            .map_or("", |source| source.dialect.as_str());
        format!(", {language} {}:{}", place.page, place.line)
    });
    rank + &place.unwrap_or_default()
}
