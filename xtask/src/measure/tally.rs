//! Counts per class, and their table.

use super::corpus::Text;
use super::openapi::{Truth, Verdict, compare, limit};
use fieldwright::lower::constraints::Class;
use fieldwright::model::{Constraint, Json, Tier};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What was found in one class.
#[derive(Default)]
struct Row {
    tiers: [usize; 3],
    untaken: usize,
    dropped: usize,
    verdicts: BTreeMap<Verdict, usize>,
    contradictions: [usize; 3],
    stated_elsewhere: usize,
    unstated: usize,
}

/// The counts of a corpus.
#[derive(Default)]
pub(crate) struct Tally {
    rows: BTreeMap<Class, Row>,
    texts: usize,
}

impl Tally {
    /// Counts a text.
    pub(crate) fn add(&mut self, text: &Text, truth: Option<&Truth>) {
        self.texts += usize::from(!text.doc.is_empty());
        for rule in &text.mined.rules {
            let row = self.rows.entry(Class::of(&rule.constraint)).or_default();
            let tier = tier_index(rule.tier);
            row.tiers[tier] += 1;
            if let Some(truth) = truth {
                let verdict = compare(rule, truth.find(&text.field, &text.doc));
                *row.verdicts.entry(verdict).or_default() += 1;
                row.contradictions[tier] += usize::from(verdict == Verdict::Contradicts);
            }
        }
        let phrases: BTreeSet<_> = text
            .mined
            .untaken
            .iter()
            .map(|phrase| (phrase.class, phrase.offset))
            .collect();
        for (class, _) in phrases {
            self.rows.entry(class).or_default().untaken += 1;
        }
        for dropped in &text.mined.dropped {
            self.rows
                .entry(Class::of(&dropped.rule.constraint))
                .or_default()
                .dropped += 1;
        }
        if let Some(truth) = truth {
            for atom in missing(text, truth) {
                let row = self.rows.entry(atom.class).or_default();
                if atom.mentioned {
                    row.stated_elsewhere += 1;
                } else {
                    row.unstated += 1;
                }
            }
        }
    }
}

const fn tier_index(tier: Tier) -> usize {
    match tier {
        Tier::Normative => 0,
        Tier::Descriptive => 1,
        Tier::Documentation => 2,
    }
}

/// A limit of the OpenAPI document that was not mined.
struct Missing {
    class: Class,
    keyword: &'static str,
    value: String,
    mentioned: bool,
}

const KEYWORDS: [(&str, Class); 6] = [
    ("minLength", Class::Length),
    ("maxLength", Class::Length),
    ("minimum", Class::Range),
    ("maximum", Class::Range),
    ("minItems", Class::Count),
    ("maxItems", Class::Count),
];

fn missing(text: &Text, truth: &Truth) -> Vec<Missing> {
    let schemas = truth.find(&text.field, &text.doc);
    let Some(schema) = schemas.first() else {
        return Vec::new();
    };
    let mut found: Vec<Missing> = KEYWORDS
        .iter()
        .filter_map(|(keyword, class)| {
            let value = limit(schema, keyword)?;
            let mined = text.mined.rules.iter().any(|rule| {
                matches!(
                    (&rule.constraint, *keyword),
                    (Constraint::MinChars(_), "minLength")
                        | (Constraint::MaxChars(_), "maxLength")
                        | (Constraint::Minimum(_), "minimum")
                        | (Constraint::Maximum(_), "maximum")
                        | (Constraint::MinItems(_), "minItems")
                        | (Constraint::MaxItems(_), "maxItems")
                )
            });
            let value = value.to_string();
            (!mined).then(|| Missing {
                class: *class,
                keyword,
                mentioned: mentions(&text.doc, &value),
                value,
            })
        })
        .collect();
    let unique = matches!(schema.get("uniqueItems"), Some(Json::Bool(true)));
    if unique
        && !text
            .mined
            .rules
            .iter()
            .any(|rule| rule.constraint == Constraint::UniqueItems)
    {
        found.push(Missing {
            class: Class::Uniqueness,
            keyword: "uniqueItems",
            value: "true".to_owned(),
            mentioned: text.doc.contains("unique"),
        });
    }
    found
}

/// Whether the number occurs in the text as a word.
fn mentions(text: &str, number: &str) -> bool {
    text.replace(',', "")
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .any(|word| word.trim_matches('.') == number)
}

/// Prints limits of the document whose number the prose mentions and which were not mined.
pub(crate) fn print_missed(texts: &[Text], truth: &Truth) {
    for text in texts {
        for atom in missing(text, truth).iter().filter(|atom| atom.mentioned) {
            println!(
                "missed {}.{}: {} {} <- {}",
                text.type_id,
                text.field,
                atom.keyword,
                atom.value,
                text.doc.replace('\n', " ")
            );
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {} texts", self.texts)?;
        writeln!(
            f,
            "  {:<12}{:>6}{:>6}{:>6}{:>9}{:>9} |{:>8}{:>8}{:>12}{:>8}{:>10} |{:>11}{:>10}",
            "class",
            "norm",
            "desc",
            "doc",
            "untaken",
            "dropped",
            "agree",
            "looser",
            "contradict",
            "silent",
            "unjoined",
            "mentioned",
            "unstated"
        )?;
        for class in Class::ALL {
            let Some(row) = self.rows.get(&class) else {
                continue;
            };
            let verdict = |verdict| row.verdicts.get(&verdict).copied().unwrap_or(0);
            let [normative, descriptive, documentation] = row.contradictions;
            let contradictions = format!("{normative}+{descriptive}+{documentation}");
            writeln!(
                f,
                "  {:<12}{:>6}{:>6}{:>6}{:>9}{:>9} |{:>8}{:>8}{:>12}{:>8}{:>10} |{:>11}{:>10}",
                class.name(),
                row.tiers[0],
                row.tiers[1],
                row.tiers[2],
                row.untaken,
                row.dropped,
                verdict(Verdict::Agrees),
                verdict(Verdict::Looser),
                contradictions,
                verdict(Verdict::Silent),
                verdict(Verdict::Unjoined),
                row.stated_elsewhere,
                row.unstated,
            )?;
        }
        Ok(())
    }
}
