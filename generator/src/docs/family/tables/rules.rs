//! Columns of rules: `MinItems: 1`, `Enum: [a b]`, `1..10`. They become sentences, which are read as those of
//! descriptions are.

use super::text::{fold, plain};
use super::ty::Ty;
use super::values;
use crate::docs::{TypeExpr, cell_text};
use crate::model::Literal;

/// What a cell of rules says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rules {
    /// The rules as sentences.
    pub(super) text: String,
    /// The values that it lists.
    pub(super) values: Vec<Literal>,
}

/// Reads a cell of rules about values of a type.
pub(super) fn read(cell: &str, ty: &Ty) -> Rules {
    let mut found = Rules::default();
    let mut lines: Vec<String> = Vec::new();
    let mut changed = false;
    for line in plain(cell).lines().flat_map(|line| line.split(';')) {
        let line = line.trim();
        let (key, value) = match line.split_once(':').or_else(|| line.split_once('=')) {
            Some((key, value)) => (fold(key), value.trim()),
            None => (fold(line), ""),
        };
        let sentence = match sentence(&key, value).or_else(|| range(line, ty)) {
            Some(sentence) => sentence,
            None if is_said_elsewhere(&key) => String::new(),
            None if key == "enum" || key == "allowedvalues" => {
                found.values = listed(value);
                if found.values.is_empty() {
                    lines.push(line.to_owned());
                    continue;
                }
                String::new()
            }
            None => {
                lines.push(line.to_owned());
                continue;
            }
        };
        changed = true;
        lines.push(sentence);
    }
    found.text = if changed {
        lines.retain(|line| !line.is_empty());
        lines.join("\n\n")
    } else {
        cell_text(cell)
    };
    found
}

/// The sentence of a keyword of schemas.
fn sentence(key: &str, value: &str) -> Option<String> {
    let number = value.trim_matches(['`', ' ', '.']);
    let counted = |bound: &str, one: &str, many: &str| {
        let count: u64 = number.parse().ok()?;
        let what = if count == 1 { one } else { many };
        Some(format!("{bound} {count} {what}."))
    };
    match key {
        "minlength" | "minlen" => counted("At least", "character", "characters"),
        "maxlength" | "maxlen" => counted("At most", "character", "characters"),
        "minitems" => counted("At least", "item", "items"),
        "maxitems" => counted("At most", "item", "items"),
        "minproperties" => counted("At least", "entry", "entries"),
        "maxproperties" => counted("At most", "entry", "entries"),
        "min" | "minimum" if is_number(number) => Some(format!("Minimum: {number}.")),
        "max" | "maximum" if is_number(number) => Some(format!("Maximum: {number}.")),
        "exclusiveminimum" if is_number(number) => Some(format!("Must be greater than {number}.")),
        "exclusivemaximum" if is_number(number) => Some(format!("Must be less than {number}.")),
        "multipleof" if is_number(number) => Some(format!("Must be a multiple of {number}.")),
        "uniqueitems" | "unique" if matches!(number, "" | "true" | "{}") => {
            Some("The items must be unique.".to_owned())
        }
        _ => None,
    }
}

/// Whether a keyword only says what the other columns say.
fn is_said_elsewhere(key: &str) -> bool {
    matches!(
        key,
        "" | "required" | "optional" | "mandatory" | "none" | "notapplicable" | "na"
    )
}

/// `1..10`, `1-10` or `1 to 10`, of a number.
fn range(line: &str, ty: &Ty) -> Option<String> {
    let is_number_type = matches!(
        ty.item().0,
        Ty::Plain(TypeExpr::Integer | TypeExpr::Number | TypeExpr::Float | TypeExpr::Decimal)
    );
    if !is_number_type {
        return None;
    }
    let line = line.trim_matches(['[', ']']);
    let parts = ["..", " to ", " - ", "–", "-"].iter().find_map(|sign| {
        // A minus before the first number is no sign between two.
        let at = line.get(1..)?.find(sign)? + 1;
        Some((line.get(..at)?, line.get(at + sign.len()..)?))
    });
    let (low, high) = parts?;
    let (low, high) = (low.trim(), high.trim_start_matches('.').trim());
    let rises = low.parse::<f64>().ok()? <= high.parse::<f64>().ok()?;
    (rises && is_number(low) && is_number(high)).then(|| format!("Between {low} and {high}."))
}

fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(f64::is_finite) && !text.contains(['e', 'E'])
}

/// `[a b]`, `a, b`.
fn listed(text: &str) -> Vec<Literal> {
    let text = text.trim_matches(['[', ']', ' ']);
    let words = text
        .split([',', ' ', '|'])
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words
        .map(values::literal)
        .collect::<Option<Vec<_>>>()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::docs::TypeExpr;
    use crate::docs::family::tables::ty::Ty;

    #[test]
    fn rules_of_many_authors() {
        let integer = Ty::Plain(TypeExpr::Integer);
        let text = Ty::Plain(TypeExpr::String);
        let cases = [
            ("MinItems: 1 <br />", &text, "At least 1 item."),
            (
                "MaxLength: 63<br />MinLength: 1",
                &text,
                "At most 63 characters.\n\nAt least 1 character.",
            ),
            (
                "Maximum: 10; Minimum: -3",
                &integer,
                "Maximum: 10.\n\nMinimum: -3.",
            ),
            ("1..10", &integer, "Between 1 and 10."),
            ("-5 - 5", &integer, "Between -5 and 5."),
            ("1-10", &text, "1-10"),
            ("10..1", &integer, "10..1"),
            ("UniqueItems: true", &text, "The items must be unique."),
            (
                "maximum of 150 characters",
                &text,
                "maximum of 150 characters",
            ),
            ("Required: \\{\\} <br />", &text, ""),
            ("MinItems: many", &text, "MinItems: many"),
            ("", &text, ""),
        ];
        for (cell, ty, expected) in cases {
            assert_eq!(read(cell, ty).text, expected, "{cell}");
        }
        let found = read("Enum: [wood iron]", &text);
        assert_eq!((found.values.len(), found.text.as_str()), (2, ""));
    }
}
