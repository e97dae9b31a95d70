//! A whole API: records, enums, unions and operations that refer to each other, cycles included.

use super::Pages;
use super::write::{Field, Operation, group, link, path, record, union, values};
use crate::Random;

pub(super) const SUBJECTS: &[&str] = &[
    "Account", "Balance", "Card", "Device", "Entry", "File", "Grant", "Hold", "Invoice", "Journal",
    "Key", "Ledger", "Member", "Notice", "Order", "Payment", "Quote", "Refund", "Schedule",
    "Transfer", "User", "Voucher", "Wallet",
];
pub(super) const PARTS: &[&str] = &[
    "Details", "Options", "Summary", "Settings", "Result", "Item", "Update", "Limits",
];
pub(super) const FIELDS: &[&str] = &[
    "accountID",
    "amount",
    "billingAddress",
    "code",
    "createdOn",
    "currency",
    "description",
    "displayName",
    "email",
    "expiresOn",
    "feeRate",
    "group",
    "holder",
    "isDefault",
    "lineItems",
    "metadata",
    "note",
    "owner",
    "priority",
    "quantity",
    "reference",
    "source",
    "tags",
    "total",
    "updatedOn",
    "url",
    "validUntil",
    "weight",
];

/// How many pages of a hundred are of a kind.
const RECORDS: usize = 58;
const ENUMS: usize = 14;
const UNIONS: usize = 6;
/// Operations of one group's page. Each has a page for what is sent and one for what comes back.
const PER_GROUP: usize = 10;

/// A folder of this many pages or a few less. The same seed gives the same pages.
#[must_use]
pub fn tree(pages: usize, seed: u64) -> Pages {
    let mut random = Random::new(seed);
    let names = Names {
        records: names(pages * RECORDS / 100, "", &mut random),
        enums: names(pages * ENUMS / 100, "Status", &mut random),
        unions: names(pages * UNIONS / 100, "Choice", &mut random),
    };
    let mut out = Pages::new();
    for (index, name) in names.records.iter().enumerate() {
        out.push((
            path("components", name),
            names.record(name, index, &mut random),
        ));
    }
    for name in &names.enums {
        let list: Vec<String> = (0..3 + random.below(12))
            .map(|index| format!("{}-{index}", random.word(FIELDS).to_lowercase()))
            .collect();
        out.push((path("components", name), values(name, &list)));
    }
    for name in &names.unions {
        let members: Vec<(String, String)> = names
            .neighbours(3 + random.below(5), &mut random)
            .map(|member| {
                (
                    format!("components.{member}"),
                    format!("{{\n  kind{member}: \"x\",\n}}"),
                )
            })
            .collect();
        out.push((path("components", name), union(name, &members)));
    }
    let groups = pages.saturating_sub(out.len() + 1) / (2 * PER_GROUP + 1);
    for index in 0..groups {
        names.group(index, &mut random, &mut out);
    }
    let error = [
        Field::new("message", "*string*", true),
        Field::new("statusCode", "*number*", true),
    ];
    out.push((
        path("errors", "ApiError"),
        record("ApiError", "What went wrong.", &error),
    ));
    out
}

fn names(count: usize, ending: &str, random: &mut Random) -> Vec<String> {
    let name = |index: usize| {
        format!(
            "{}{}{index}{ending}",
            random.word(SUBJECTS),
            random.word(PARTS)
        )
    };
    (0..count).map(name).collect()
}

struct Names {
    records: Vec<String>,
    enums: Vec<String>,
    unions: Vec<String>,
}

impl Names {
    /// Some records, without repetition.
    fn neighbours(&self, count: usize, random: &mut Random) -> impl Iterator<Item = &str> {
        let start = random.below(self.records.len());
        let around = self.records.iter().cycle().skip(start);
        around
            .take(count.min(self.records.len()))
            .map(String::as_str)
    }

    fn record(&self, name: &str, index: usize, random: &mut Random) -> Vec<u8> {
        let mut fields = vec![Field::new(format!("kind{name}"), "*string*", true)];
        "\"x\"".clone_into(&mut fields[0].value);
        let mut used = random.below(FIELDS.len());
        for _ in 0..3 + random.below(10) {
            used += 1 + random.below(2);
            let field = FIELDS.get(used % FIELDS.len()).copied().unwrap_or_default();
            if fields.iter().any(|other| other.name == field) {
                continue;
            }
            let (ty, value) = self.type_of(index, random);
            let mut field = Field::new(field, ty, random.chance(45));
            field.value = value;
            field.description = self.description(random);
            fields.push(field);
        }
        record(name, "One of the things that the API knows.", &fields)
    }

    /// A type cell, and a value of it.
    fn type_of(&self, index: usize, random: &mut Random) -> (String, String) {
        let plain = |ty: &str, value: &str| (ty.to_owned(), value.to_owned());
        // A page in a thousand refers to one before it, so that there are cycles, but not one of everything.
        let near = if random.chance(1) {
            index / 2
        } else {
            index + 1 + random.below(40)
        };
        let record = self.records.get(near);
        match random.below(12) {
            0..=3 => plain("*string*", "\"a text\""),
            4 => plain("*number*", "12"),
            5 => plain("*boolean*", "true"),
            6 => plain(
                "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)",
                "new Date(\"2026-05-17T17:34:24Z\")",
            ),
            7 => plain("*string*[]", "[\n    \"a\",\n    \"b\",\n  ]"),
            8 => plain("Record<string, *string*>", "{\n    \"a\": \"b\",\n  }"),
            9 => (
                random
                    .choose(&self.enums)
                    .map_or("*string*".to_owned(), |name| link("components", name)),
                String::new(),
            ),
            10 => (
                random
                    .choose(&self.unions)
                    .map_or("*string*".to_owned(), |name| link("components", name)),
                String::new(),
            ),
            _ => {
                let ty = record.map_or("*string*".to_owned(), |name| link("components", name));
                (
                    if random.chance(30) {
                        format!("{ty}[]")
                    } else {
                        ty
                    },
                    String::new(),
                )
            }
        }
    }

    fn description(&self, random: &mut Random) -> String {
        match random.below(6) {
            0 => "Must be between 1 and 100 characters.".to_owned(),
            1 => "An ISO 4217 code, with three letters. Defaults to `USD`.".to_owned(),
            2 => random.choose(&self.records).map_or(String::new(), |name| {
                format!(
                    "See {} for what it means, and the [guide](https://docs.example/guide).",
                    link("components", name)
                )
            }),
            _ => format!("The {} that this belongs to.", random.word(FIELDS)),
        }
    }

    fn group(&self, index: usize, random: &mut Random, out: &mut Pages) {
        let name = format!("{}{}s{index}", random.word(SUBJECTS), random.word(PARTS));
        let mut operations = Vec::new();
        for number in 0..PER_GROUP {
            let operation = format!("do{name}{number}");
            let request = format!("Do{name}{number}Request");
            let response = format!("Do{name}{number}Response");
            let body = random
                .choose(&self.records)
                .map_or("*string*".to_owned(), |name| link("components", name));
            let mut sent = vec![
                Field::new("id", "*string*", true),
                Field::new("limit", "*number*", false),
            ];
            "\"a6207f0f\"".clone_into(&mut sent[0].value);
            "20".clone_into(&mut sent[1].value);
            if number % 3 == 0 {
                sent.push(Field::new("body", body.clone(), true));
            }
            out.push((
                path("operations", &request),
                record(&request, "What is sent.", &sent),
            ));
            let got = [
                Field::new("headers", "Record<string, *string*[]>", true),
                Field::new("result", body, true),
            ];
            out.push((
                path("operations", &response),
                record(&response, "What comes back.", &got),
            ));
            operations.push(Operation {
                name: operation,
                method: if number % 3 == 0 { "post" } else { "get" },
                path: format!("/{}/{{id}}/{number}", name.to_lowercase()),
                request: link("operations", &request),
                response: link("operations", &response),
            });
        }
        let page = group(&name, &operations);
        out.push((format!("sdks/{}/README.md", name.to_lowercase()), page));
    }
}

#[cfg(test)]
mod tests {
    use super::tree;

    #[test]
    fn it_has_as_many_pages_as_asked_for() {
        for pages in [100, 1_000, 5_000] {
            let made = tree(pages, 1);
            assert!(
                made.len() <= pages && made.len() + 30 > pages,
                "{} of {pages}",
                made.len()
            );
            assert_eq!(made, tree(pages, 1));
        }
    }

    #[test]
    fn paths_are_unique() {
        let pages = tree(1_000, 2);
        let paths: std::collections::BTreeSet<_> = pages.iter().map(|(path, _)| path).collect();
        assert_eq!(paths.len(), pages.len());
    }
}
