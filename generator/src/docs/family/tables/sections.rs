//! Fields that have a section each instead of a row: a heading with the name, and a list `* Type: …`, `* Description: …`,
//! `* Constraints: …` below it.

use super::collect::Document;
use super::object::{Field, Object, Shape};
use super::outline::Section;
use super::profile::Profile;
use super::{name, required, title, type_cell, values};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::cell_text;
use crate::markdown::BlockKind;
use crate::source::Span;

/// Makes objects of the sections that describe a field each, below the heading of what has them.
pub(super) fn collect(document: &mut Document<'_>, diagnostics: &mut Diagnostics) {
    let mut found: Vec<(usize, Vec<Field>)> = Vec::new();
    for at in 0..document.sections.len() {
        let Some(field) = field(document, at) else {
            continue;
        };
        let Some(home) = home(document, at) else {
            continue;
        };
        match found.last_mut().filter(|(last, _)| *last == home) {
            Some((_, fields)) => match fields.iter().find(|own| own.name == field.name) {
                Some(first) => diagnostics.push(twice(first, &field)),
                None => fields.push(field),
            },
            None => found.push((home, vec![field])),
        }
    }
    for (home, fields) in found {
        let taken = document.objects.iter().any(|object| object.section == home);
        let Some(named) = title::of(&document.sections, home, document.profile) else {
            continue;
        };
        let Some(section) = document.sections.get(home) else {
            continue;
        };
        if taken {
            continue;
        }
        let (file, span) = (section.file, section.span);
        let anchors = section.anchors.clone();
        document.tally.read += 1;
        document.count(&fields);
        document.next_key += 1;
        document.objects.push(Object {
            key: document.next_key,
            section: home,
            home,
            title: named.title,
            called: named.called,
            anchors,
            overview: document.overview(home),
            shape: Shape::Fields(fields),
            ..Object::at(file, span)
        });
    }
}

fn twice(first: &Field, second: &Field) -> Diagnostic {
    Diagnostic::new(
        Code::DuplicateField,
        format!("`{}` has two sections", first.name),
    )
    .at(second.span, "this one was ignored")
    .also(first.span, "this one was kept")
    .help("remove one of them")
}

/// The section that has the fields: the one around them, or around `REQUIRED Attributes`.
fn home(document: &Document<'_>, at: usize) -> Option<usize> {
    let mut at = document.sections.get(at)?.parent?;
    loop {
        let section = document.sections.get(at)?;
        let bare = without_level(title::bare(&section.title));
        let outer = section
            .parent
            .filter(|_| title::is_part(bare, document.profile));
        match outer {
            Some(outer) => at = outer,
            None => return Some(at),
        }
    }
}

/// `REQUIRED Attributes` as `Attributes`.
fn without_level(heading: &str) -> &str {
    let (first, rest) = heading.split_once(' ').unwrap_or((heading, ""));
    let level = ["required", "optional", "recommended", "mandatory", "core"];
    if level.contains(&first.to_lowercase().as_str()) && !rest.is_empty() {
        rest
    } else {
        heading
    }
}

/// The field of a section whose heading is its name and whose text starts with a list that has its type.
fn field(document: &Document<'_>, at: usize) -> Option<Field> {
    let section = document.sections.get(at)?;
    let own = title::bare(&section.title);
    if section.level < 2 || !name::is_identifier(own) {
        return None;
    }
    let text = document.text(prose(section)?);
    let items = items(text);
    let item = |label: &str| items.iter().find(|item| item.label == label);
    let span = |item: &Item<'_>| prose(section).map(|block| block.part(item.at, item.text.len()));
    let ty_item = items.first().filter(|item| item.label == "type")?;
    let ty_span = span(ty_item)?;
    let profile = document.profile;
    let links = document.links.get(&section.file)?;
    let cell = ty_item.text.lines().next().unwrap_or_default();
    let typed = type_cell::read(&links.inlined(cell), profile);
    let described = item("description");
    let rules = item("constraints");
    let description_span = described.and_then(span).unwrap_or(Span {
        end: ty_span.start,
        ..ty_span
    });
    let description = described.map_or("", |item| item.text);
    let mut listed = values::in_prose(description);
    if listed.is_empty() {
        listed = values::listed(description, false, false);
    }
    let default = item("default").and_then(|item| {
        let shown = cell_text(item.text.lines().next().unwrap_or_default());
        let shown = shown.trim().trim_matches('`').to_owned();
        span(item).map(|span| (shown, span))
    });
    Some(Field {
        required: Some(rules.is_some_and(|item| is_required(item.text, profile))),
        required_said: rules.is_some(),
        description: cell_text(&links.inlined(description)).trim().to_owned(),
        description_span,
        default,
        rules: rules
            .and_then(|item| Some((sentences(item.text), span(item)?)))
            .filter(|(rules, _)| !rules.is_empty())
            .into_iter()
            .collect(),
        values: listed
            .into_iter()
            .map(|value| (value, description_span))
            .collect(),
        ..Field::new(own.to_owned(), section.span, typed.ty, ty_span)
    })
}

fn prose(section: &Section) -> Option<Span> {
    let (first, last) = (section.blocks.first()?, section.blocks.last()?);
    (first.kind == BlockKind::Prose).then_some(Span {
        end: last.span.end,
        ..first.span
    })
}

/// Whether the list of constraints starts with a word that says so.
fn is_required(constraints: &str, profile: &Profile) -> bool {
    let mut lines = constraints.lines().map(bullet);
    lines.any(|line| required::column(line, profile) == Some(true))
}

/// The constraints beside those words, as sentences.
fn sentences(constraints: &str) -> String {
    const LEVELS: [&str; 5] = ["required", "optional", "recommended", "", "none"];
    let mut out: Vec<String> = Vec::new();
    for line in constraints.lines() {
        let text = bullet(line);
        let is_item = text.len() < line.trim().len();
        match out.last_mut() {
            // A line that goes on.
            Some(last) if !is_item => {
                last.push(' ');
                last.push_str(text);
            }
            _ => out.push(text.to_owned()),
        }
    }
    out.retain(|text| !LEVELS.contains(&text.trim_matches(['.', '*']).to_lowercase().as_str()));
    for text in &mut out {
        if !text.ends_with(['.', '!', '?', ':']) {
            text.push('.');
        }
    }
    out.join("\n")
}

/// What starts an item of a list.
const BULLETS: [&str; 3] = ["- ", "* ", "+ "];

fn bullet(line: &str) -> &str {
    let line = line.trim();
    BULLETS
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .unwrap_or(line)
        .trim()
}

/// An item of a list with a label: `* Type: String`.
#[derive(Debug, PartialEq, Eq)]
struct Item<'t> {
    label: &'static str,
    text: &'t str,
    at: usize,
}

/// The items of the outermost list that a text starts with, as far as their labels are known.
fn items(text: &str) -> Vec<Item<'_>> {
    let mut found: Vec<Item<'_>> = Vec::new();
    let mut offset = 0;
    let mut indent = None;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let trimmed = line.trim_start();
        let depth = line.len() - trimmed.len();
        let is_item = BULLETS.iter().any(|mark| trimmed.starts_with(mark));
        if is_item && indent.is_none_or(|indent| depth <= indent) {
            indent.get_or_insert(depth);
            let inside = trimmed.get(2..).unwrap_or_default();
            let (shown, rest) = inside.split_once(':').unwrap_or((inside, ""));
            let label = label(shown);
            let at = start + line.len() - rest.len();
            match label {
                Some(label) => found.push(Item {
                    label,
                    text: text.get(at..).unwrap_or_default(),
                    at,
                }),
                None => found.push(Item {
                    label: "",
                    text: "",
                    at: start,
                }),
            }
            if let [.., before, _] = found.as_mut_slice() {
                let end = start.saturating_sub(before.at).min(before.text.len());
                before.text = before.text.get(..end).unwrap_or_default();
            }
        } else if indent.is_none() && !trimmed.is_empty() {
            // The text starts with something else.
            return Vec::new();
        }
    }
    for item in &mut found {
        let text = item.text.trim_start();
        item.at += item.text.len() - text.len();
        item.text = text.trim_end();
    }
    found
}

fn label(text: &str) -> Option<&'static str> {
    let text = text
        .trim()
        .trim_matches(['*', '_', '`', ' '])
        .to_lowercase();
    Some(match text.as_str() {
        "type" | "data type" | "datatype" => "type",
        "description" | "meaning" | "definition" => "description",
        "constraints" | "constraint" | "restrictions" | "presence" | "required" => "constraints",
        "default" | "default value" => "default",
        // Two letters in the wrong order.
        other => {
            let long = ["description", "constraints", "restrictions"];
            let slip = long.iter().find(|word| is_slip(other, word))?;
            return label(slip);
        }
    })
}

/// Whether a word has the letters of another one, two neighbours of them in the wrong order.
fn is_slip(word: &str, of: &str) -> bool {
    let pairs = || word.bytes().zip(of.bytes());
    let wrong: Vec<(u8, u8)> = pairs().filter(|(a, b)| a != b).collect();
    word.len() == of.len() && matches!(wrong.as_slice(), [(a, b), (c, d)] if a == d && b == c)
}

#[cfg(test)]
mod tests {
    use super::{is_slip, items, sentences};

    #[test]
    fn slips() {
        assert!(is_slip("constriants", "constraints"));
        assert!(!is_slip("constraints", "constraints") && !is_slip("constrain", "constraints"));
    }

    #[test]
    fn items_of_many_authors() {
        let show = |text: &str| {
            let found = items(text);
            let shown = found
                .iter()
                .map(|item| format!("{}={}", item.label, item.text));
            shown.collect::<Vec<_>>().join("; ")
        };
        let cases = [
            (
                "- Type: `String`\n- Description: Who\n  it is.\n\n- Constraints\n  - REQUIRED\n  - MUST be short",
                "type=`String`; description=Who\n  it is.; constraints=- REQUIRED\n  - MUST be short",
            ),
            (
                "* **Type**: URI\n* Other: x\n* Default: y",
                "type=URI; =; default=y",
            ),
            ("Some text.\n- Type: x", ""),
            ("- Type:", "type="),
            ("", ""),
            ("é - Type: x", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(show(text), expected, "{text}");
        }
    }

    #[test]
    fn constraints_are_sentences() {
        assert_eq!(
            sentences("- REQUIRED\n  - MUST be a non-empty\n    string\n  - MAY be long."),
            "MUST be a non-empty string.\nMAY be long."
        );
        assert_eq!(sentences("OPTIONAL"), "");
    }
}
