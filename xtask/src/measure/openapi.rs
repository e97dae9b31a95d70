//! What an OpenAPI document says about properties and parameters: the truth to measure mined rules against.

use fieldwright::lower::constraints::MinedRule;
use fieldwright::model::{Constraint, Format, Json, RuleTarget};
use std::collections::BTreeMap;

/// Properties and parameters by folded name and description.
pub(crate) struct Truth {
    by_text: BTreeMap<(String, String), Vec<Json>>,
}

/// How a rule compares with the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// The document says the same.
    Agrees,
    /// The document allows less: the rule is true, and not all of it.
    Looser,
    /// The document allows values that the rule rejects.
    Contradicts,
    /// The document does not limit this.
    Silent,
    /// No property has this name and text.
    Unjoined,
}

impl Truth {
    pub(crate) fn new(document: &Json) -> Self {
        let mut truth = Self {
            by_text: BTreeMap::new(),
        };
        truth.walk(document, document, 0);
        truth
    }

    fn walk(&mut self, node: &Json, root: &Json, depth: u8) {
        if depth > 60 {
            return;
        }
        match node {
            Json::Array(items) => items
                .iter()
                .for_each(|item| self.walk(item, root, depth + 1)),
            Json::Object(entries) => {
                if let Some(Json::Object(properties)) = node.get("properties") {
                    for (name, schema) in properties {
                        self.add(name, schema, schema, root);
                    }
                }
                if let (Some(Json::String(name)), Some(schema), Some(_)) =
                    (node.get("name"), node.get("schema"), node.get("in"))
                {
                    self.add(name, node, schema, root);
                }
                for (_, value) in entries {
                    self.walk(value, root, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, name: &str, described: &Json, schema: &Json, root: &Json) {
        let resolved = resolved(schema, root);
        let description = [described, schema, resolved]
            .iter()
            .find_map(|node| node.get("description").and_then(Json::as_str))
            .unwrap_or("");
        let key = (folded(name), plain(description));
        self.by_text
            .entry(key)
            .or_default()
            .push(merged(schema, resolved));
    }

    /// The schemas of properties with this name and description.
    pub(crate) fn find(&self, name: &str, description: &str) -> &[Json] {
        self.by_text
            .get(&(folded(name), plain(description)))
            .map_or(&[], Vec::as_slice)
    }
}

/// The schema that a reference or a composition of one part leads to.
fn resolved<'a>(schema: &'a Json, root: &'a Json) -> &'a Json {
    let mut at = schema;
    for _ in 0..8 {
        if let Some(path) = at.get("$ref").and_then(Json::as_str) {
            let found = path
                .trim_start_matches("#/")
                .split('/')
                .try_fold(root, |node, key| node.get(key));
            at = found.unwrap_or(at);
            continue;
        }
        let part = ["allOf", "anyOf", "oneOf"]
            .iter()
            .find_map(|key| match at.get(key) {
                Some(Json::Array(parts)) => {
                    let mut real = parts
                        .iter()
                        .filter(|part| part.get("type").and_then(Json::as_str) != Some("null"));
                    real.next().filter(|_| real.next().is_none())
                }
                _ => None,
            });
        match part {
            Some(part) => at = part,
            None => break,
        }
    }
    at
}

fn merged(schema: &Json, resolved: &Json) -> Json {
    let mut entries = Vec::new();
    for node in [schema, resolved] {
        if let Json::Object(more) = node {
            entries.extend(more.iter().filter(|(key, _)| key != "$ref").cloned());
        }
    }
    Json::Object(entries)
}

pub(crate) fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Words only, so that marks and line breaks do not matter.
fn plain(text: &str) -> String {
    let text = text.replace("<br/>", " ").replace("<br>", " ");
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

/// The limit that a constraint is, as the document's keyword and number.
fn keyword(constraint: &Constraint) -> Option<(&'static str, f64, bool)> {
    #[allow(clippy::cast_precision_loss, reason = "limits are small")]
    let count = |n: u64| n as f64;
    Some(match constraint {
        Constraint::MinChars(n) => ("minLength", count(*n), false),
        Constraint::MaxChars(n) => ("maxLength", count(*n), true),
        Constraint::MinItems(n) => ("minItems", count(*n), false),
        Constraint::MaxItems(n) => ("maxItems", count(*n), true),
        Constraint::Minimum(limit) => ("minimum", limit.value.parse().ok()?, false),
        Constraint::Maximum(limit) => ("maximum", limit.value.parse().ok()?, true),
        _ => return None,
    })
}

fn number(node: &Json, key: &str) -> Option<f64> {
    match node.get(key) {
        Some(Json::Number(text)) => text.parse().ok(),
        _ => None,
    }
}

/// The numeric limit of a keyword, exclusive ones included.
pub(crate) fn limit(schema: &Json, key: &str) -> Option<f64> {
    let exclusive = match key {
        "minimum" => Some("exclusiveMinimum"),
        "maximum" => Some("exclusiveMaximum"),
        _ => None,
    };
    number(schema, key).or_else(|| exclusive.and_then(|key| number(schema, key)))
}

/// Compares a rule with the schemas of its property.
pub(crate) fn compare(rule: &MinedRule, schemas: &[Json]) -> Verdict {
    if schemas.is_empty() {
        return Verdict::Unjoined;
    }
    let verdicts = schemas.iter().map(|schema| {
        let part = match rule.target {
            RuleTarget::Value | RuleTarget::Keys => Some(schema),
            RuleTarget::Items => schema
                .get("items")
                .or_else(|| schema.get("additionalProperties")),
        };
        part.map_or(Verdict::Silent, |part| compare_one(&rule.constraint, part))
    });
    verdicts.min().unwrap_or(Verdict::Silent)
}

fn compare_one(constraint: &Constraint, schema: &Json) -> Verdict {
    if let Some((key, value, upper)) = keyword(constraint) {
        let Some(stated) = limit(schema, key) else {
            return Verdict::Silent;
        };
        return if (stated - value).abs() < f64::EPSILON {
            Verdict::Agrees
        } else if (stated < value) == upper {
            Verdict::Looser
        } else {
            Verdict::Contradicts
        };
    }
    match constraint {
        Constraint::UniqueItems => match schema.get("uniqueItems") {
            Some(Json::Bool(true)) => Verdict::Agrees,
            Some(_) => Verdict::Contradicts,
            None => Verdict::Silent,
        },
        Constraint::OneOf(values) => match schema.get("enum") {
            Some(Json::Array(stated)) if stated.len() == values.len() => Verdict::Agrees,
            Some(_) => Verdict::Contradicts,
            None => Verdict::Silent,
        },
        Constraint::Format(format) => format_verdict(*format, schema),
        Constraint::DecimalPlaces(_) | Constraint::Charset(_) | Constraint::Prefix(_)
            if schema.get("pattern").is_some() =>
        {
            Verdict::Agrees
        }
        _ => Verdict::Silent,
    }
}

fn format_verdict(format: Format, schema: &Json) -> Verdict {
    let names: &[&str] = match format {
        Format::Uuid => &["uuid"],
        Format::Email => &["email"],
        Format::Url | Format::HttpUrl => &["uri", "url"],
        Format::Hostname | Format::DnsLabel => &["hostname"],
        Format::Ipv4 => &["ipv4"],
        Format::Ipv6 => &["ipv6"],
        Format::Date => &["date"],
        Format::DateTime => &["date-time"],
        _ => &[],
    };
    match schema.get("format").and_then(Json::as_str) {
        Some(stated) if names.contains(&stated) => Verdict::Agrees,
        Some(_) if !names.is_empty() => Verdict::Contradicts,
        _ if schema.get("pattern").is_some() => Verdict::Agrees,
        _ => Verdict::Silent,
    }
}
