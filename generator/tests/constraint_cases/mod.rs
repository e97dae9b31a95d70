//! The format of the case files: `kind name | text | rules`.

use fieldwright::lower::constraints::{
    About, Fields, MinedRule, Sibling, Subject, ValueKind, mine,
};
use fieldwright::model::{Charset, Condition, Constraint, Limit, Literal, RuleTarget, Tier};

/// One line of a case file.
pub(crate) struct Case {
    /// Its line, from 1.
    pub(crate) line: usize,
    /// The kind and name of the field.
    pub(crate) head: String,
    /// The description.
    pub(crate) text: String,
    /// The rules, as [`shown`] prints them.
    pub(crate) expected: Vec<String>,
    fields: String,
    children: String,
    example: Option<String>,
}

/// The cases of a file.
pub(crate) fn cases(text: &str) -> Vec<Case> {
    let (mut fields, mut children) = (String::new(), String::new());
    let mut cases = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(rest) = line.strip_prefix("@fields") {
            rest.trim().clone_into(&mut fields);
            continue;
        }
        if let Some(rest) = line.strip_prefix("@children") {
            rest.trim().clone_into(&mut children);
            continue;
        }
        let cells: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let (head, text, expected, example) = match cells.as_slice() {
            [head, text, expected] => (head, text, expected, None),
            [head, text, expected, example] => (head, text, expected, Some((*example).to_owned())),
            _ => unreachable!("line {}: not a case: {line}", index + 1),
        };
        let mut expected: Vec<String> = expected
            .split(';')
            .map(|rule| rule.trim().to_owned())
            .filter(|rule| rule != "-")
            .collect();
        expected.sort();
        cases.push(Case {
            line: index + 1,
            head: (*head).to_owned(),
            text: (*text).to_owned(),
            expected,
            fields: fields.clone(),
            children: children.clone(),
            example,
        });
    }
    cases
}

impl Case {
    /// The rules that the miner finds, as the case files write them, sorted.
    pub(crate) fn mined(&self) -> Vec<String> {
        let fields = Fields::new(siblings(&self.fields));
        let children = Fields::new(siblings(&self.children));
        let (kind, name) = self.head.split_once(' ').unwrap_or((&self.head, "field"));
        let subject = Subject {
            text: &self.text,
            name,
            kind: kind_of(kind),
            is_field: kind != "overview",
            siblings: &fields,
            children: &children,
            example: self.example.as_deref(),
            default: None,
            request_shaped: true,
            flattened_union: false,
        };
        let mut rules: Vec<String> = mine(&subject).rules.iter().map(shown).collect();
        rules.sort();
        rules
    }
}

fn kind_of(text: &str) -> ValueKind {
    let inner = |text: &str| Box::new(kind_of(text));
    if let Some(rest) = text.strip_prefix("list:") {
        return ValueKind::List(inner(rest));
    }
    if let Some(rest) = text.strip_prefix("map:") {
        return ValueKind::Map(inner(rest));
    }
    match text {
        "string" => ValueKind::String,
        "integer" => ValueKind::Integer,
        "number" => ValueKind::Number,
        "decimal" => ValueKind::Decimal,
        "boolean" => ValueKind::Boolean,
        "timestamp" => ValueKind::Timestamp,
        "enum" => ValueKind::Enum { open: false },
        "open" => ValueKind::Enum { open: true },
        "record" | "overview" => ValueKind::Record,
        "any" => ValueKind::Any,
        other => unreachable!("unknown kind {other}"),
    }
}

/// `a:string b:enum(x,y)`.
fn siblings(text: &str) -> Vec<Sibling<'_>> {
    text.split_whitespace()
        .map(|entry| {
            let (name, kind) = entry.split_once(':').unwrap_or((entry, "string"));
            let (kind, values) = match kind.split_once('(') {
                Some((kind, values)) => (
                    kind,
                    values
                        .trim_end_matches(')')
                        .split(',')
                        .map(|value| Literal::String(value.to_owned()))
                        .collect(),
                ),
                None => (kind, Vec::new()),
            };
            Sibling {
                name,
                wire: None,
                kind: kind_of(kind),
                values,
            }
        })
        .collect()
}

/// A rule as the case files write it.
pub(crate) fn shown(rule: &MinedRule) -> String {
    let tier = match rule.tier {
        Tier::Normative => "N",
        Tier::Descriptive => "D",
        Tier::Documentation => "O",
    };
    let about = match &rule.about {
        About::Value | About::Record => String::new(),
        About::Field(name) => format!(" of {name}"),
        About::Child => " of child".to_owned(),
    };
    let target = match rule.target {
        RuleTarget::Value => "",
        RuleTarget::Items => " each",
        RuleTarget::Keys => " keys",
    };
    format!("{tier} {}{target}{about}", constraint(&rule.constraint))
}

fn constraint(constraint: &Constraint) -> String {
    match constraint {
        Constraint::MinChars(n) => format!("chars>={n}"),
        Constraint::MaxChars(n) => format!("chars<={n}"),
        Constraint::MinItems(n) => format!("items>={n}"),
        Constraint::MaxItems(n) => format!("items<={n}"),
        Constraint::Minimum(limit) => format!(">{}", limit_text(limit)),
        Constraint::Maximum(limit) => format!("<{}", limit_text(limit)),
        Constraint::UniqueItems => "unique".to_owned(),
        Constraint::Format(format) => format!("{format:?}").to_lowercase(),
        Constraint::Prefix(text) => format!("starts {text}"),
        Constraint::NotPrefix(text) => format!("not-starts {text}"),
        Constraint::Charset(set) => format!("charset {}", charset(set)),
        Constraint::DecimalPlaces(n) => format!("places<={n}"),
        Constraint::OneOf(values) => format!("one-of {}", literals(values)),
        Constraint::RequiredIf { field, when } => {
            format!("{field} required if {}", condition(when))
        }
        Constraint::OnlyIf { field, when } => format!("{field} only if {}", condition(when)),
        Constraint::ForbiddenIf { field, when } => {
            format!("{field} forbidden if {}", condition(when))
        }
        Constraint::Requires { field, needs } => format!("{field} requires {}", needs.join(",")),
        Constraint::ExactlyOne(fields) => format!("exactly-one {}", fields.join(",")),
        Constraint::AtLeastOne(fields) => format!("at-least-one {}", fields.join(",")),
        Constraint::AtMostOne(fields) => format!("at-most-one {}", fields.join(",")),
        Constraint::AllOrNone(fields) => format!("all-or-none {}", fields.join(",")),
    }
}

fn limit_text(limit: &Limit) -> String {
    let edge = if limit.exclusive { "" } else { "=" };
    let except = if limit.except.is_empty() {
        String::new()
    } else {
        format!(" or {}", limit.except.join(","))
    };
    format!("{edge}{}{except}", limit.value)
}

fn charset(set: &Charset) -> String {
    let mut text = String::new();
    for (on, name) in [
        (set.lowercase, "a-z"),
        (set.uppercase, "A-Z"),
        (set.digits, "0-9"),
        (set.unicode_letters, "*"),
    ] {
        if on {
            text.push_str(name);
        }
    }
    text + &set.others.replace(' ', "_space_")
}

fn literals(values: &[Literal]) -> String {
    values
        .iter()
        .map(|value| match value {
            Literal::Bool(flag) => flag.to_string(),
            Literal::Integer(number) => number.to_string(),
            Literal::String(text) => text.clone(),
        })
        .collect::<Vec<_>>()
        .join(",")
}

fn condition(when: &Condition) -> String {
    match when {
        Condition::Equals { field, values } => format!("{field} = {}", literals(values)),
        Condition::Differs { field, values } => format!("{field} != {}", literals(values)),
        Condition::Includes { field, values } => format!("{field} has {}", literals(values)),
        Condition::Present(fields) => format!("present {}", fields.join(",")),
        Condition::Absent(fields) => format!("absent {}", fields.join(",")),
    }
}
