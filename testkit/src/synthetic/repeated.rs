//! An API that repeats itself: its docs have a type for every place where a schema stands.

use super::Pages;
use super::tree::{FIELDS, PARTS, SUBJECTS};
use super::write::{Field, Operation, group, link, path, record, values};
use crate::Random;

const SPACE: &str = "operations";
/// The types of one operation: what is sent, what comes back, and what these hold.
const BUNDLE: usize = 8;
/// Operations of one group's page.
const PER_GROUP: usize = 20;

/// A folder of about this many types, of which about so many differ in more than their names: each bundle of types
/// belongs to several operations, the first ones to more than the last.
#[must_use]
pub fn repeated(types: usize, different: usize, seed: u64) -> Pages {
    let bundles = (different / BUNDLE).max(1);
    let copies = types / BUNDLE;
    let mut pages = Pages::new();
    let mut operations = Vec::new();
    for copy in 0..copies {
        // Each bundle once, then the first third again and again.
        let bundle = if copy < bundles {
            copy
        } else {
            (copy - bundles) % bundles.div_ceil(3)
        };
        // The same seed gives the same types.
        let mut random = Random::new(seed + bundle as u64);
        let subject = random.word(SUBJECTS);
        let prefix = format!("Do{subject}{copy}");
        write(&prefix, bundle, &mut random, &mut pages);
        operations.push(Operation {
            name: format!("do{subject}{copy}"),
            method: "post",
            path: format!("/{}/{copy}", subject.to_lowercase()),
            request: sdk_link(&format!("{prefix}Request")),
            response: sdk_link(&format!("{prefix}Response")),
        });
    }
    for (index, part) in operations.chunks(PER_GROUP).enumerate() {
        let name = format!("group{index}");
        pages.push((format!("sdks/{name}/README.md"), group(&name, part)));
    }
    pages
}

/// A link to a type's page from one of operations.
fn sdk_link(name: &str) -> String {
    format!(
        "[{SPACE}.{name}](../../models/{SPACE}/{}.md)",
        name.to_lowercase()
    )
}

/// The types of an operation, named after it.
fn write(prefix: &str, bundle: usize, random: &mut Random, pages: &mut Pages) {
    let status = format!("{prefix}Status");
    let list: Vec<String> = (0..3 + random.below(6))
        .map(|index| format!("{}-{bundle}-{index}", random.word(FIELDS).to_lowercase()))
        .collect();
    pages.push((path(SPACE, &status), values(&status, &list)));
    let mut inner = vec![link(SPACE, &status)];
    let parts = (0..BUNDLE - 3).map(|index| {
        let part = PARTS.get(index % PARTS.len()).copied().unwrap_or_default();
        format!("{prefix}{part}")
    });
    for name in parts.chain(["Request", "Response"].map(|end| format!("{prefix}{end}"))) {
        let own = Field::new(format!("id{bundle}x{}", inner.len()), "*string*", true);
        let mut fields = vec![own];
        let mut used = random.below(FIELDS.len());
        for _ in 0..3 + random.below(8) {
            used += 1 + random.below(2);
            let name = FIELDS.get(used % FIELDS.len()).copied().unwrap_or_default();
            if fields.iter().any(|field| field.name == name) {
                continue;
            }
            let ty = match random.below(6) {
                0 => random.choose(&inner).cloned().unwrap_or_default(),
                1 => random
                    .choose(&inner)
                    .map(|ty| format!("{ty}[]"))
                    .unwrap_or_default(),
                2 => "*number*".to_owned(),
                3 => "*boolean*".to_owned(),
                _ => "*string*".to_owned(),
            };
            let mut field = Field::new(name, ty, random.chance(45));
            field.description = match random.below(5) {
                0 => "Must be between 1 and 100 characters.".to_owned(),
                _ => format!("The {} that this belongs to.", random.word(FIELDS)),
            };
            fields.push(field);
        }
        pages.push((
            path(SPACE, &name),
            record(&name, "One of the things that the API knows.", &fields),
        ));
        inner.push(link(SPACE, &name));
    }
}
